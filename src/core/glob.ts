import { expandBraces } from './glob-braces.ts';
import { GlobSegment } from './glob-segment.ts';
import { LIMITS } from './limits.ts';

/** A pattern that stands for too much or for nothing; the message says what is wrong. */
export class GlobFault extends Error {}

/** Where in a pattern a path has come to; empty when the path cannot match any more. */
export type Positions = readonly (readonly [alternative: number, segment: number])[];

/** Names that a sign never stands for: they are only found when they are written out. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** True when a path has signs that make it a pattern: `*`, `?`, `[…]`, `{a,b}`. */
export function isGlob(path: string): boolean {
  return /[*?]|\[.+\]|\{.*,.*\}/.test(path);
}

/**
 * A pattern for paths: `*` and `?` within a name, `[a-z]` and `[!a-z]`, `{a,b}`, and `**` for any number of folders. Names
 * that begin with a dot, and `node_modules`, match only where the pattern has them literally, unless `hidden` says
 * otherwise. Matching takes time in proportion to pattern and path, whatever they are (THREATS D17).
 */
export class Glob {
  /** The folder before the first sign, where looking begins: `reports` of `reports/*.xml`. */
  readonly base: string;
  readonly #alternatives: readonly (readonly (GlobSegment | '**')[])[];

  readonly #hidden: boolean;

  /** Throws `GlobFault`. */
  constructor(pattern: string, { hidden = false } = {}) {
    this.#hidden = hidden;
    if (pattern.length > LIMITS.patternCharacters)
      throw new GlobFault(`it has ${pattern.length} characters; the limit is ${LIMITS.patternCharacters}`);
    // `reports/` and `reports/**` mean the files below, never a file of that name.
    const tidy = pattern
      .replace(/^(?:\.\/+)+/, '')
      .replace(/\/+$/, '/**')
      .replace(/(^|\/)\*\*$/, '$1**/*');
    const segments = tidy.split(/\/+/);
    const first = segments.findIndex((segment) => /[*?[{]/.test(segment));
    const fixed = first < 0 ? segments.length - 1 : first;
    this.base = segments.slice(0, fixed).join('/') || (tidy.startsWith('/') ? '/' : '');
    const texts = expandBraces(segments.slice(fixed).join('/'), LIMITS.globAlternatives);
    if (!texts) throw new GlobFault(`it stands for more than ${LIMITS.globAlternatives} patterns`);
    this.#alternatives = texts.map((text) =>
      text.split(/\/+/).map((segment) => {
        if (segment === '..') throw new GlobFault('`..` can only stand before the first `*`, `?`, `[` or `{`');
        return segment === '**' ? segment : new GlobSegment(segment, hidden);
      }),
    );
  }

  /** The start of all alternatives, below `base`. */
  start(): Positions {
    return this.#reach(this.#alternatives.map((_, index) => [index, 0] as const));
  }

  /** The positions after one more name of the path. */
  step(positions: Positions, name: string): Positions {
    const next: (readonly [number, number])[] = [];
    for (const [alternative, index] of positions) {
      const segment = this.#alternatives[alternative]?.[index];
      if (segment === '**') {
        if (this.#hidden || !isHidden(name)) next.push([alternative, index]);
      } else if (segment?.matches(name)) next.push([alternative, index + 1]);
    }
    return this.#reach(next);
  }

  /** True when a path that has come here, by one name at least, matches. */
  done(positions: Positions): boolean {
    return positions.some(([alternative, index]) => index === this.#alternatives[alternative]?.length);
  }

  /** True for a path relative to where the pattern is. */
  matches(path: string): boolean {
    const inside = this.base === '' ? path : path.startsWith(`${this.base}/`) ? path.slice(this.base.length + 1) : '';
    return inside !== '' && this.done(inside.split('/').reduce((at, name) => this.step(at, name), this.start()));
  }

  /** `**` may stand for nothing, so whoever is before it is also behind it. */
  #reach(positions: Positions): Positions {
    const found = new Map<string, readonly [number, number]>();
    const queue = [...positions];
    for (const position of queue) {
      const [alternative, index] = position;
      if (found.has(`${alternative},${index}`)) continue;
      found.set(`${alternative},${index}`, position);
      if (this.#alternatives[alternative]?.[index] === '**') queue.push([alternative, index + 1]);
    }
    return [...found.values()];
  }
}
