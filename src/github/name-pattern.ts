import { Glob } from '../core/glob.ts';
import { expandBraces } from '../core/glob-braces.ts';
import { GlobSegment } from '../core/glob-segment.ts';
import { LIMITS } from '../core/limits.ts';

/**
 * A name of a check, or a glob for such names. Names are no paths: `*` stands for any text, slashes too, and a name that
 * reads like a glob (`build [x]`) is first of all itself.
 */
export class NamePattern {
  readonly text: string;
  readonly #globs: readonly GlobSegment[];

  /** Throws `GlobFault`. */
  constructor(text: string) {
    this.text = text;
    const all = expandBraces(text, LIMITS.globAlternatives);
    // Glob says what is wrong, in the words it has for files.
    if (!all || text.length > LIMITS.patternCharacters) new Glob(text);
    this.#globs = (all ?? []).map((one) => new GlobSegment(marked(one)));
  }

  /** True when it may stand for more than one name. */
  get isOpen(): boolean {
    return /[*?]|\[.+\]|\{.*,.*\}/.test(this.text);
  }

  matches(name: string): boolean {
    return name === this.text || this.#globs.some((glob) => glob.matches(marked(name)));
  }
}

/** A sign before every name: globs of files do not see what begins with a dot, and names of checks are no files. */
const marked = (name: string): string => `=${name}`;
