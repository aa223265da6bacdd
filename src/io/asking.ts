import { createInterface } from 'node:readline';
import { isatty } from 'node:tty';
import type { Asking } from '../core/command.ts';
import { writeAll } from './write-all.ts';

/**
 * Whoever sits at the terminal; `undefined` where input or output is none. The terminal edits the lines itself, so that
 * an interrupt reaches the process as always.
 */
export function asking(signal: AbortSignal): Asking | undefined {
  if (!isatty(0) || !isatty(1)) return undefined;
  const say = (text: string) => writeAll(1, text);
  return {
    say,
    ask: (question) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(undefined);
        say(question);
        // One interface for each question: input that is held open would keep the process alive.
        const lines = createInterface({ input: process.stdin, terminal: false });
        let line: string | undefined;
        const end = () => lines.close();
        signal.addEventListener('abort', end, { once: true });
        lines.once('line', (text) => {
          line = text;
          lines.close();
        });
        lines.once('close', () => {
          signal.removeEventListener('abort', end);
          process.stdin.pause();
          resolve(line);
        });
      }),
  };
}
