import { LIMITS } from './limits.ts';
import { plainPattern } from './plain-pattern.ts';

/** A compiled RE2 pattern. It never backtracks, so hostile text cannot make it hang. */
export interface Pattern {
  readonly source: string;
  /** True when the pattern is found anywhere in the text (unanchored). Throws `RangeError` on text over the limit. */
  found(text: string): boolean;
}

/** A pattern that RE2 refuses, with the reason in words. */
export class PatternError extends Error {}

/**
 * Compiles an RE2 pattern. The engine is loaded when the first pattern is met that needs it, because few checklists have one.
 * Throws `PatternError` on syntax RE2 does not have (lookaround, backreferences) and on overlong patterns.
 */
export async function compilePattern(source: string): Promise<Pattern> {
  if (source.length > LIMITS.patternCharacters) {
    throw new PatternError(`the pattern has ${source.length} characters; the limit is ${LIMITS.patternCharacters}`);
  }
  const test = plainPattern(source) ?? (await re2(source));
  return {
    source,
    found: (text) => {
      if (text.length > LIMITS.patternInputBytes) throw new RangeError('text too long to match');
      return test(text);
    },
  };
}

async function re2(source: string): Promise<(text: string) => boolean> {
  const { RE2JS } = await import('re2js');
  try {
    const compiled = RE2JS.compile(source);
    // Not `matcher(text).find()`: that is up to ten times slower, because it also says where.
    return (text) => compiled.test(text);
  } catch (error) {
    throw new PatternError(error instanceof Error ? error.message : String(error));
  }
}
