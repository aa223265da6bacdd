import type { CommandCall } from '../core/command.ts';
import { logText } from '../core/escape.ts';
import { type Standing, standingKey, watchLine } from '../core/terminal/watch-line.ts';
import { terminal } from './terminal.ts';

/** A log gets a line when something changed, and otherwise one in so many seconds. */
const LOG_SECONDS = 60;

/** What shows on standard error how a watch goes: one line that is drawn anew on a terminal, lines now and then in a log. */
export interface WatchProgress {
  show(standing: Standing): void;
  stop(): void;
}

/** `seconds` is a clock that only goes forward; `redact` takes secrets out of what is shown. */
export function watchProgress(
  call: Pick<CommandCall, 'environment' | 'stdout' | 'stderr'>,
  seconds: () => number,
  redact: (text: string) => string,
): WatchProgress {
  const { stderr, environment } = call;
  const live = stderr.isTTY && environment('TERM') !== 'dumb' && !environment('CI');
  const options = terminal(call);
  let drawn = false;
  let said: { readonly key: string; readonly at: number } | undefined;
  const clear = () => {
    if (drawn) stderr.write('\r\u001b[K');
    drawn = false;
  };
  return {
    show(standing) {
      if (live) {
        const line = redact(watchLine(standing, { ...options, columns: Math.max(40, stderr.columns) }));
        clear();
        stderr.write(line);
        drawn = true;
        return;
      }
      const key = standingKey(standing);
      if (said?.key === key && seconds() - said.at < LOG_SECONDS) return;
      said = { key, at: seconds() };
      stderr.write(logText(`${redact(watchLine(standing, { unicode: options.unicode ?? true }))}\n`));
    },
    stop: clear,
  };
}
