import type { CommandCall } from '../core/command.ts';
import type { State } from '../core/judge.ts';
import type { Progress, Waiting } from '../core/terminal/progress.ts';
import { progressLine, progressLines } from '../core/terminal/progress.ts';
import type { RunRequest } from '../run.ts';
import { terminal } from './terminal.ts';

/** A run that is done sooner shows nothing: what flickers says nothing. */
const QUIET_MS = 400;
const REDRAW_MS = 200;
/** A log gets a line when it has been silent for that long. */
const LOG_MS = 15_000;

/** What shows how a run goes on standard error, and takes it away again when the run is over. */
export interface LiveProgress {
  readonly onProgress: NonNullable<RunRequest['onProgress']>;
  stop(): void;
}

/**
 * Shows on standard error what a run waits for: a list that is drawn anew on a terminal, a line now and then in a log.
 * `seconds` is a clock that only goes forward.
 */
export function liveProgress(
  call: Pick<CommandCall, 'environment' | 'stdout' | 'stderr'>,
  total: number,
  seconds: () => number,
): LiveProgress {
  const { stderr, environment } = call;
  const live = stderr.isTTY && environment('TERM') !== 'dumb' && !environment('CI');
  const waiting = new Map<string, Waiting>();
  const done: State[] = [];
  let drawn = 0;
  const progress = (): Progress => ({ total, done, waiting: [...waiting.values()] });
  const clear = () => {
    // Up to the first line that was drawn, and everything below it away.
    if (drawn > 0) stderr.write(`\u001b[${drawn}A\u001b[J`);
    drawn = 0;
  };
  const draw = () => {
    const options = { ...terminal(call), columns: Math.max(40, stderr.columns) };
    const lines = progressLines(progress(), seconds(), options);
    clear();
    stderr.write(`${lines.join('\n')}\n`);
    drawn = lines.length;
  };
  const log = () => {
    if (waiting.size > 0) stderr.write(`${progressLine(progress(), seconds(), terminal(call))}\n`);
  };
  let timer = setTimeout(
    function tick() {
      (live ? draw : log)();
      timer = setTimeout(tick, live ? REDRAW_MS : LOG_MS);
    },
    live ? QUIET_MS : LOG_MS,
  );
  return {
    onProgress: ({ id, title, check }, result) => {
      if (result === undefined) waiting.set(id, { id, title, check: check.key, since: seconds() });
      else {
        waiting.delete(id);
        done.push(result.state);
      }
    },
    stop: () => {
      clearTimeout(timer);
      clear();
    },
  };
}
