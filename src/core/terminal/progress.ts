import type { State } from '../judge.ts';
import type { RenderOptions } from '../renderer.ts';
import { LOOKS } from '../status.ts';
import { cut, pad, widthOf } from './width.ts';
import { ellipsis, words } from './words.ts';

/** One criterion whose evidence is being gathered. `since` in seconds on any clock that only goes forward. */
export interface Waiting {
  readonly id: string;
  readonly title: string;
  readonly check: string;
  readonly since: number;
}

/** How a run stands. */
export interface Progress {
  readonly total: number;
  /** The states of what is done. */
  readonly done: readonly State[];
  /** What is waited for, the longest first. */
  readonly waiting: readonly Waiting[];
}

/** Lines of criteria shown at once; more would push the terminal's own content away. */
const SHOWN = 8;
const TITLE = 56;

/** What a terminal shows while checks run: what is waited for and since when, and how much is done. */
export function progressLines({ total, done, waiting }: Progress, now: number, options: RenderOptions): string[] {
  const shown = waiting.slice(0, SHOWN);
  const titles = shown.map(({ title }) => cut(words(title, options), TITLE, ellipsis(options)));
  const widest = Math.max(0, ...titles.map(widthOf));
  const checks = Math.max(0, ...shown.map(({ check }) => check.length));
  const rows = shown.map(
    ({ check, since }, index) =>
      `  ${ellipsis(options)} ${pad(titles[index] ?? '', widest)}   ${pad(check, checks)}   ${elapsed(now - since)}`,
  );
  const more = waiting.length > SHOWN ? [`  ${ellipsis(options)} and ${waiting.length - SHOWN} more`] : [];
  const bad = (['no-go', 'unknown', 'pending', 'caution'] as const)
    .map((state) => [LOOKS[state].word, done.filter((one) => one === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `, ${count} ${word}`);
  const lines = [...rows, ...more, `${done.length} of ${total} done${bad.join('')}`];
  const { columns } = options;
  return columns === undefined ? lines : lines.map((line) => cut(line, columns - 1, ellipsis(options)));
}

/** The same in one line, for a log: `waiting for p95 (12 s), queue (3 s); 7 of 25 done`. */
export function progressLine({ total, done, waiting }: Progress, now: number, options: RenderOptions): string {
  const named = waiting.slice(0, SHOWN).map(({ id, since }) => `${words(id, options)} (${elapsed(now - since)})`);
  const more = waiting.length > SHOWN ? ` and ${waiting.length - SHOWN} more` : '';
  return `waiting for ${named.join(', ')}${more}; ${done.length} of ${total} done`;
}

/** Whole seconds, then whole minutes: more would only flicker. */
function elapsed(seconds: number): string {
  return seconds < 120 ? `${Math.max(0, Math.floor(seconds))} s` : `${Math.floor(seconds / 60)} min`;
}
