import { LIMITS } from '../limits.ts';
import { callError, type UserError } from '../problem.ts';
import { parseDuration } from '../quantity.ts';
import { spanText } from './span.ts';

/** How long and how often a watch looks; times in seconds. */
export interface WatchPlan {
  /** The steady time: for so long every sample must hold. */
  readonly for: number;
  readonly every: number;
  /** The whole budget. */
  readonly within: number;
  /** So many samples in a row in which a trigger fired roll back. */
  readonly rollbackAfter: number;
  /** So many samples in a row in which something could not be measured end the watch. */
  readonly noData: number;
}

/** The parts of a watch as they are written, by their names in a call. */
export type WatchParts = Readonly<Partial<Record<WatchPart, string>>>;
export const WATCH_PARTS = ['for', 'every', 'within', 'rollback-after', 'no-data'] as const;
export type WatchPart = (typeof WATCH_PARTS)[number];

const EVERY = 30;
/** The budget is so many times the steady time, unless it is said. */
const BUDGET = 3;
const NO_DATA = 3;
const MOST_IN_A_ROW = 1000;

/** Reads `10m every 30s within 30m rollback-after 2 no-data 5`: only the first is needed. Throws `UserError`. */
export function parseWatch(text: string): WatchPlan {
  const [first = '', ...rest] = text
    .trim()
    .replace(/^for\s+/, '')
    .split(/\s+/);
  const wrong = () =>
    callError(
      'call-invalid',
      `the input \`watch\` is \`${text}\`, which is not understood`,
      'write `10m`, or `10m every 30s within 30m`',
    );
  const parts: Partial<Record<WatchPart, string>> = { for: first };
  for (let at = 0; at < rest.length; at += 2) {
    const part = WATCH_PARTS.find((one) => one === rest[at]);
    const value = rest[at + 1];
    if (part === undefined || value === undefined || parts[part] !== undefined) throw wrong();
    parts[part] = value;
  }
  return watchPlan(parts, (part) => (part === 'for' ? 'the input `watch`' : `\`${part}\` of the input \`watch\``));
}

/** A plan from its parts. `nameOf` says what a part is called where it was written. Throws `UserError`. */
export function watchPlan(parts: WatchParts, nameOf: (part: WatchPart) => string): WatchPlan {
  const time = (part: 'for' | 'every' | 'within'): number | undefined => {
    const text = parts[part];
    if (text === undefined) return undefined;
    const seconds = parseDuration(text);
    if (seconds === undefined)
      throw callError(
        'call-invalid',
        `${nameOf(part)} is \`${text}\`, which is no time`,
        'write for example 10m or 30s',
      );
    return seconds;
  };
  const count = (part: 'rollback-after' | 'no-data', usual: number): number => {
    const text = parts[part];
    const number = text === undefined ? usual : /^\d{1,4}$/.test(text) ? Number.parseInt(text, 10) : 0;
    if (number < 1 || number > MOST_IN_A_ROW)
      throw callError('call-invalid', `${nameOf(part)} is \`${text}\`; it is a number from 1 to ${MOST_IN_A_ROW}`);
    return number;
  };
  const steady = time('for');
  if (steady === undefined)
    throw callError('call-invalid', `${nameOf('for')} is missing: for how long it must hold`, 'write for example 10m');
  const every = time('every') ?? Math.max(Math.min(EVERY, steady / 2), LIMITS.watchEverySeconds);
  const within = time('within') ?? Math.min(steady * BUDGET, Math.max(steady, LIMITS.watchSeconds));
  const refuse = (part: WatchPart, because: string) => {
    throw callError('call-invalid', `${nameOf(part)}: ${because}`);
  };
  if (every < LIMITS.watchEverySeconds)
    refuse('every', `${spanText(every)} is less than ${spanText(LIMITS.watchEverySeconds)}, the shortest step`);
  if (steady < every)
    refuse(
      'for',
      `${spanText(steady)} is less than one step of ${spanText(every)}: a single sample is \`gonogo check\``,
    );
  if (within < steady) refuse('within', `in ${spanText(within)} nothing can hold for ${spanText(steady)}`);
  if (within > LIMITS.watchSeconds)
    refuse(
      'within',
      `${spanText(within)} is more than ${spanText(LIMITS.watchSeconds)}; what takes longer is a \`soak\` of a phase, which holds no runner`,
    );
  if (within / every + 1 > LIMITS.watchSamples)
    refuse(
      'every',
      `${spanText(within)} in steps of ${spanText(every)} are more than ${LIMITS.watchSamples} samples; make the step longer`,
    );
  return { for: steady, every, within, rollbackAfter: count('rollback-after', 1), noData: count('no-data', NO_DATA) };
}

/** Two checklists would have two steady times. */
export function severalWatched(): UserError {
  return callError(
    'call-invalid',
    'a watch takes one checklist, and several were named',
    'watch each of them in a job of its own',
  );
}
