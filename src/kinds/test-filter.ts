import { Glob } from '../core/glob.ts';
import { expandBraces } from '../core/glob-braces.ts';
import { GlobSegment } from '../core/glob-segment.ts';
import { LIMITS } from '../core/limits.ts';
import type { TestNames } from './tests.ts';

/** Suites of a report that are named when a pattern takes none of its tests. */
const NAMED = 5;

/**
 * Which tests of a report a criterion is about: globs on the names of tests and of the suites and files they are in.
 *
 * A pattern without `/` is held against each of these names, `*` standing for any text. One with `/` is a path from the
 * file (or the outermost suite) down to the test, and takes everything below what it names.
 */
export class TestFilter {
  readonly #only: readonly NamePattern[];
  readonly #except: readonly NamePattern[];
  readonly #left = new Set<string>();

  /** Throws `GlobFault` for a pattern that cannot be. */
  constructor(only: readonly string[], except: readonly string[]) {
    this.#only = only.map((text) => new NamePattern(text));
    this.#except = except.map((text) => new NamePattern(text));
  }

  /** True for a test that the criterion is about. */
  takes(names: TestNames): boolean {
    const meant = this.#only.filter((pattern) => pattern.matches(names));
    for (const pattern of meant) pattern.used = true;
    if (meant.length === 0 && this.#only.length > 0) {
      const suite = names.suites[0] ?? names.file;
      if (suite !== undefined && suite !== '' && this.#left.size < NAMED) this.#left.add(suite);
      return false;
    }
    return !this.#except.some((pattern) => pattern.matches(names));
  }

  /**
   * False only for what provably has nothing to do with the tests that are meant: an error of a suite that `except`
   * names, or of a file in or below which no pattern of `only` can find anything. The tests of a suite that did not load
   * have no names, so in doubt it concerns.
   */
  concerns(names: TestNames): boolean {
    if (this.#except.some((pattern) => pattern.matches(names))) return false;
    if (this.#only.length === 0 || names.file === undefined) return true;
    return this.#only.some((pattern) => pattern.mayBeBelow(names));
  }

  /** Patterns of `only` that took no test so far. */
  get unused(): readonly string[] {
    return this.#only.filter((pattern) => !pattern.used).map((pattern) => pattern.text);
  }

  /** A few names of suites whose tests `only` did not take. */
  get left(): readonly string[] {
    return [...this.#left];
  }
}

class NamePattern {
  readonly text: string;
  used = false;
  readonly #names: readonly GlobSegment[] = [];
  readonly #paths: readonly Glob[] = [];

  constructor(text: string) {
    this.text = text;
    const all = expandBraces(text, LIMITS.globAlternatives);
    // Glob says what is wrong, in the words it has for files.
    if (!all || text.length > LIMITS.patternCharacters) new Glob(text);
    this.#names = (all ?? []).filter((one) => !one.includes('/')).map((one) => new GlobSegment(marked(one)));
    this.#paths = (all ?? []).filter((one) => one.includes('/')).map(pathGlob);
  }

  matches(names: TestNames): boolean {
    const { file, suites, test, also = [] } = names;
    const single = [file, ...suites, test, ...also].filter((name) => name !== undefined);
    if (this.#names.some((glob) => single.some((name) => glob.matches(marked(name))))) return true;
    if (this.#paths.length === 0) return false;
    const inner = test === undefined ? suites : [...suites, test];
    return starts(file).some((start) =>
      [inner, inner.flatMap(parts)].some((rest) =>
        this.#paths.some((glob) => walk(glob, [...start, ...rest]) === 'done'),
      ),
    );
  }

  /** True when a test in that file may match, whatever it is called. */
  mayBeBelow(names: TestNames): boolean {
    if (this.#names.length > 0 || this.matches(names)) return true;
    return starts(names.file).some((start) => this.#paths.some((glob) => walk(glob, start) !== 'never'));
  }
}

/** A sign before every name: globs of files do not see what begins with a dot, and names of tests are no files. */
const marked = (name: string): string => `=${name}`;

/** A glob of paths; the star before it keeps all of its names to be stepped through. */
function pathGlob(text: string): Glob {
  const names = text
    .replace(/^\.\//, '')
    .split(/\/+/)
    .filter((name) => name !== '');
  return new Glob(['*', ...names.map((name) => (name === '**' ? name : marked(name)))].join('/'));
}

function walk(glob: Glob, names: readonly string[]): 'done' | 'open' | 'never' {
  let positions = glob.step(glob.start(), '=');
  for (const name of names) {
    positions = glob.step(positions, marked(name));
    if (glob.done(positions)) return 'done';
  }
  return positions.length > 0 ? 'open' : 'never';
}

function parts(name: string): string[] {
  return name.split(/[/\\]+/).filter((part) => part !== '');
}

/** Where a path may begin: at the file, and where that is absolute, which a checklist cannot know, at each of its folders. */
function starts(file: string | undefined): string[][] {
  if (file === undefined) return [[]];
  const names = parts(file);
  return /^(?:[/\\]|[A-Za-z]:)/.test(file) ? names.map((_, index) => names.slice(index)) : [names];
}
