import type { TestStatus } from './tests.ts';

/** One test point: `not ok 3 - charges the card # TODO later`. */
export interface TapPoint {
  readonly number: number | undefined;
  readonly name: string;
  readonly status: TestStatus;
  /** Where the line has them, as node-tap and Vitest write them. */
  readonly seconds: number | undefined;
  /** True when the subtests follow in braces. */
  readonly opens: boolean;
}

const POINT = /^(not )?ok(?=[\s#]|$)(?:[ \t]+(\d{1,9})\b)?[ \t]*(?:-(?=[ \t]|$))?[ \t]*([\s\S]*)$/;

/**
 * Reads a test point; `undefined` for every other line. `# SKIP` and `# TODO` are case-insensitive and count whatever the test
 * came to; on `not ok` only the exact words do, because they hide a failure. A `\#` is no directive. A test that is still
 * to do is counted as skipped.
 */
export function tapPoint(line: string): TapPoint | undefined {
  const match = POINT.exec(line);
  if (!match) return undefined;
  const [, not, number, rest = ''] = match;
  const opens = /(?:^|\s)\{\s*$/.test(rest);
  const text = opens ? rest.trimEnd().slice(0, -1).trimEnd() : rest;
  const words = not ? /(?:^|[^\\])#\s*(?:skip|todo)(?![^\s:])/i : /(?:^|[^\\])#\s*(?:skip\S*|todo)(?!\w)/i;
  const time = /\s#\s*time=(\d+(?:\.\d+)?)(ms|s)\b/.exec(text);
  return {
    number: number === undefined ? undefined : Number.parseInt(number, 10),
    name: text
      .replace(/(?:^|\s)#\s*(?:skip|todo|time=)[\s\S]*$/i, '')
      .replaceAll('\\#', '#')
      .trim(),
    status: words.test(text) ? 'skipped' : not ? 'failed' : 'passed',
    seconds: time ? Number.parseFloat(time[1] ?? '') / (time[2] === 'ms' ? 1000 : 1) : undefined,
    opens,
  };
}
