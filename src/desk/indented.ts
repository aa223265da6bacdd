import { plainText } from '../core/escape.ts';

/** A line of somebody's text, with the blanks that it begins with: a command or a table keeps its form. */
export function indented(line: string): string {
  return `  ${/^ */.exec(line)?.[0] ?? ''}${plainText(line, 1000)}`.trimEnd();
}
