import { plainText } from '../../escape.ts';
import { LIMITS } from '../../limits.ts';

/** One line that may stand in a checklist: nothing invisible, and no expression, for words of a document are never evaluated. */
export function cleanLine(text: string): string {
  return withoutExpressions(plainText(text, 4000).replaceAll(/\s+/g, ' '));
}

/** Markdown that may stand in a checklist, line by line. Notes are never evaluated, so that they may quote an expression. */
export function cleanText(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
      return `${indent.replaceAll('\t', '    ')}${plainText(line, LIMITS.importBytes)}`.trimEnd();
    })
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Text in which `${{` begins no expression. */
export function withoutExpressions(text: string): string {
  return text.replaceAll('${{', '$ {{');
}
