import type { CommandCall } from '../core/command.ts';
import type { RenderOptions } from '../core/renderer.ts';

/** What of a call says what can be shown. */
type World = Pick<CommandCall, 'environment' | 'stdout'>;

/** What standard output can show: colours, more than ASCII, and how wide it is. */
export function terminal(call: World): Pick<RenderOptions, 'color' | 'unicode' | 'columns'> {
  const { environment, stdout } = call;
  const columns = columnsOf(call);
  return {
    color: isColored(environment, stdout.isTTY),
    unicode: isUnicode(environment),
    ...(columns === undefined ? {} : { columns }),
  };
}

/** https://no-color.org and https://force-color.org: set and not empty; `FORCE_COLOR=0` means no. */
function isColored(environment: CommandCall['environment'], isTTY: boolean): boolean {
  if (environment('NO_COLOR')) return false;
  const forced = environment('FORCE_COLOR');
  if (forced) return forced !== '0';
  return isTTY && environment('TERM') !== 'dumb';
}

/** Terminals say by the locale whether they show more than ASCII; without a locale, Windows' own terminals do. */
function isUnicode(environment: CommandCall['environment']): boolean {
  const locale = environment('LC_ALL') || environment('LC_CTYPE') || environment('LANG');
  if (environment('CI') || !locale) return environment('TERM') !== 'dumb';
  return /utf-?8/i.test(locale);
}

/** A pipe and a log have no width; `COLUMNS` gives them one, and is believed over the terminal. */
function columnsOf({ environment, stdout }: World): number | undefined {
  const said = environment('COLUMNS');
  if (said && /^[1-9]\d{0,4}$/.test(said)) return Math.max(40, Number.parseInt(said, 10));
  return stdout.isTTY ? Math.max(40, stdout.columns) : undefined;
}
