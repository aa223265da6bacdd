import { EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import { nearest } from '../core/nearest.ts';
import { listed, quoted } from './counted.ts';
import type { Check } from './latest-checks.ts';
import type { NamePattern } from './name-pattern.ts';

/** Checks that were named and are not there, and what may still bring them. */
export interface Absent {
  readonly patterns: readonly NamePattern[];
  /** This very job, which is left out. */
  readonly own: Check | undefined;
  /** Every check there is, whoever made it. */
  readonly all: readonly { readonly name: string; readonly from: string }[];
  /** True while other runs go on that may make what a glob stands for. */
  readonly coming: boolean;
  /** False when some of what there is could not be seen. */
  readonly seen: boolean;
  /** Why something may still show itself, in words. Throws `EvidenceError`. */
  readonly mayAppear: () => Promise<string | undefined>;
}

/**
 * What is missing for good, each in words; `undefined` where everything that is not there may still come or be there unseen.
 * The problems say why that is.
 */
export async function missingChecks(
  absent: Absent,
): Promise<{ readonly missing: readonly string[] | undefined; readonly problems: readonly EvidenceProblem[] }> {
  const { patterns, own, all, coming, seen } = absent;
  const isSelf = (pattern: NamePattern) => own !== undefined && pattern.matches(own.name);
  const others = patterns.filter((pattern) => !isSelf(pattern));
  const problems = others.length === 0 ? [] : await notYet(others, absent);
  const late = others.filter(({ isOpen }) => seen && problems.length === 0 && !(isOpen && coming));
  const missing = [
    ...patterns.filter(isSelf).map(({ text }) => `${quoted(text)}, which is this very job`),
    ...late.map((pattern) => `${quoted(pattern.text)}${instead(pattern, all)}`),
  ];
  return { missing: missing.length === 0 && others.length > 0 ? undefined : missing, problems };
}

async function notYet(patterns: readonly NamePattern[], { mayAppear }: Absent): Promise<EvidenceProblem[]> {
  try {
    const soon = await mayAppear();
    if (soon === undefined) return [];
    const what = listed(patterns.map(({ text }) => quoted(text)));
    const message = `${what} ${patterns.length === 1 ? 'is' : 'are'} not there yet: ${soon}`;
    return [{ cause: 'running', message, needed: 'it shows and ends', facts: ['missing'] }];
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return [{ ...error.toProblem(), facts: ['missing'] }];
  }
}

/** What is there in its place: of that name by somebody else, or of a name that is like it. */
function instead(pattern: NamePattern, all: Absent['all']): string {
  const other = all.find(({ name }) => pattern.matches(name));
  if (other) return ` (there is one by ${other.from})`;
  const near = nearName(pattern.text, [...new Set(all.map(({ name }) => name))]);
  return near === undefined ? '' : ` (there is ${quoted(near)})`;
}

/** GitHub shows `CI / build (push)` for what is called `build`; others write the name of the workflow (THREATS C18). */
function nearName(text: string, there: readonly string[]): string | undefined {
  const words = (name: string) =>
    ` ${name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  const inside = (whole: string, part: string) => words(part).trim() !== '' && words(whole).includes(words(part));
  return nearest(text, there) ?? there.find((name) => inside(text, name) || inside(name, text));
}
