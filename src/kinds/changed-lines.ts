import type { EvidenceProblem } from '../core/evidence.ts';
import type { Fact, FactSpec } from '../core/fact.ts';
import { CoveredFile, type FileTotals, type Tally } from './covered-file.ts';
import { pairPaths } from './pair-paths.ts';

/** What a change did to files: their paths from the root of the repository, and the lines that are new or different. */
export interface Change {
  readonly files: readonly { readonly path: string; readonly lines: readonly number[]; readonly opaque: boolean }[];
  /** The root of the repository on disk, where it is known: reports often name files by it. */
  readonly root?: string;
  /** True for files that need no coverage, as the author says. */
  readonly exempt: (path: string) => boolean;
}

/** The facts of a change, with what to say in their place where there are none. */
export interface ChangedLines {
  readonly facts: readonly Fact[];
  readonly problems: readonly EvidenceProblem[];
  readonly notes: readonly string[];
  readonly absent: Readonly<Record<string, string>>;
  readonly notApplicable: Readonly<Record<string, string>>;
}

export const CHANGED_FACTS: Readonly<Record<string, FactSpec>> = {
  'changed-lines': {
    dimension: 'ratio',
    describe: 'Covered of the changed lines that can be covered: of the pull request, since `since`, or of `diff`.',
    better: 'higher',
    max: 1,
    example: '>= 80%',
  },
  'changed-lines-covered': {
    dimension: 'count',
    describe: 'Covered changed lines.',
    better: 'higher',
    example: '>= 1',
  },
  'changed-lines-total': {
    dimension: 'count',
    describe: 'Changed lines that can be covered.',
    example: '< 400',
  },
};
const NAMES = Object.keys(CHANGED_FACTS);
/** Endings of one language, or of languages that one report covers together. */
const FAMILIES = [
  ['.js', '.jsx', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts', '.vue', '.svelte'],
  ['.c', '.cc', '.cpp', '.cxx', '.h', '.hh', '.hpp', '.hxx', '.m', '.mm'],
  ['.java', '.kt', '.groovy', '.scala'],
  ['.cs', '.fs', '.vb', '.razor', '.cshtml'],
] as const;
/** Files that a message names, so that a thousand stay readable. */
const NAMED = 5;
/** Tests are not what is to be covered, and most tools leave them out; so do declarations of types. */
const TESTS =
  /(?:^|\/)(?:tests?|specs?|__tests__|__mocks__|testdata|fixtures)\/|[._-](?:test|tests|spec)\.[^/.]+$|(?:^|\/)test_[^/]+\.py$|(?:^|\/)conftest\.py$|Tests?\.(?:java|kt|kts|scala|groovy|cs|php|swift)$|\.d\.[cm]?ts$/;

/**
 * The coverage of changed lines. A changed file of a language in the reports that no report knows proves nothing, so it is
 * a problem beside the ratio of the others: nobody knows whether its new lines ran (THREATS C01).
 */
export function changedLines(files: readonly (CoveredFile | FileTotals)[], change: Change): ChangedLines {
  const listed = files.filter((file) => file instanceof CoveredFile);
  if (listed.length < files.length)
    return { ...NOTHING, absent: sayForAll('a report does not list lines; give one that does, such as LCOV') };
  const touched = change.files.filter((file) => (file.opaque || file.lines.length > 0) && !change.exempt(file.path));
  const { pairs, unknown, ambiguous } = pairPaths(touched, listed, change.root);
  const tally = pairs.reduce((sum, [one, file]) => added(sum, one.lines, file), { covered: 0, total: 0 });
  const languages = new Set(listed.map((file) => languageOf(file.path)));
  const missed = unknown.map(({ path }) => path).filter((path) => languages.has(languageOf(path)) && !TESTS.test(path));
  const problems: EvidenceProblem[] = [];
  if (ambiguous.length > 0)
    problems.push({
      cause: 'ambiguous',
      message: `${named(ambiguous)} may be one of several files in the reports`,
      hint: 'have the tools write paths from the root of the repository',
      facts: NAMES,
    });
  const opaque = pairs.filter(([one]) => one.opaque).map(([one]) => one.path);
  if (opaque.length > 0)
    problems.push({
      cause: 'missing',
      message: `the diff calls ${named(opaque)} binary, so nobody knows which lines changed`,
      hint: 'write the diff with `git diff --text`',
      facts: NAMES,
    });
  if (missed.length > 0)
    problems.push({
      cause: 'missing',
      message: `${named(missed)} changed, and no report knows ${missed.length === 1 ? 'it' : 'them'}`,
      hint: 'have the tool report files that no test loads too, or name files that need no coverage in `except`',
      facts: NAMES,
    });
  const aside = unknown.length - missed.length;
  const notes =
    aside > 0
      ? [
          `${aside} changed files that no report knows are tests or no code: ${named(unknown.map(({ path }) => path).filter((path) => !missed.includes(path)))}`,
        ]
      : [];
  if (tally.total === 0) {
    const because = `none of the changed lines can be covered (${change.files.length} files changed)`;
    return { ...NOTHING, problems, notes, notApplicable: problems.length > 0 ? {} : sayForAll(because) };
  }
  return { ...NOTHING, facts: factsOf(tally), problems, notes };
}

const NOTHING: ChangedLines = { facts: [], problems: [], notes: [], absent: {}, notApplicable: {} };

function factsOf({ covered, total }: Tally): Fact[] {
  return [
    { name: 'changed-lines', dimension: 'ratio', value: covered / total },
    { name: 'changed-lines-covered', dimension: 'count', value: covered },
    { name: 'changed-lines-total', dimension: 'count', value: total },
  ];
}

function added(sum: Tally, lines: readonly number[], file: CoveredFile): Tally {
  let { covered, total } = sum;
  for (const line of lines) {
    const hit = file.lines.at(line);
    if (hit !== undefined) total += 1;
    if (hit) covered += 1;
  }
  return { covered, total };
}

function sayForAll(text: string): Record<string, string> {
  return Object.fromEntries(NAMES.map((name) => [name, text]));
}

function languageOf(path: string): string {
  const ending = /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '';
  return FAMILIES.find((family) => family.some((one) => one === ending))?.[0] ?? ending;
}

function named(paths: readonly string[]): string {
  const shown = paths.slice(0, NAMED).map((path) => `\`${path}\``);
  return `${shown.join(', ')}${paths.length > NAMED ? ` and ${paths.length - NAMED} more` : ''}`;
}
