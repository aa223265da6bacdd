import { logText, plainText } from './escape.ts';
import type { Problem, UserError } from './problem.ts';

/**
 * A problem as people read it: place, id, message, the line with its neighbour above, a caret with the suggestion, and
 * where to read more. The same text in terminal, annotation and summary.
 */
export function frame(problem: Problem, text: string): string {
  const { location, severity, id, suggestion, hint } = problem;
  const place = location ? `${location.file}:${location.start.line}:${location.start.column}: ` : '';
  const head = `${place}${severity}[${id}]: ${plainText(problem.message, 1000)}`;
  const width = location ? String(location.start.line).length : 1;
  const gutter = ' '.repeat(width + 1);
  const excerpt = location ? codeFrame(location.start, location.end, text, width, suggestion) : [];
  const help = [
    ...(suggestion && excerpt.length === 0 ? [suggestion] : []),
    ...(hint ? [`hint: ${plainText(hint, 1000)}`] : []),
    `help: \`gonogo explain ${id}\``,
  ];
  return logText([head, ...excerpt, ...help.map((line) => `${gutter}= ${line}`)].join('\n'));
}

/** Every problem of an error, with a blank line between them. */
export function frames(error: UserError): string {
  return error.problems.map((problem) => frame(problem, error.texts[problem.location?.file ?? ''] ?? '')).join('\n\n');
}

function codeFrame(
  start: { line: number; column: number },
  end: { line: number; column: number },
  text: string,
  width: number,
  suggestion: string | undefined,
): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  const line = lines[start.line - 1];
  if (line === undefined || text === '') return [];
  const bar = `${' '.repeat(width)} |`;
  const shown = (number: number) => `${String(number).padStart(width)} | ${visible(lines[number - 1] ?? '')}`.trimEnd();
  const last = end.line === start.line ? end.column : line.length + 1;
  const marks = '^'.repeat(Math.max(1, Math.min(last, line.length + 1) - start.column));
  const caret = `${bar} ${' '.repeat(start.column - 1)}${marks}${suggestion ? ` ${plainText(suggestion)}` : ''}`;
  return [bar, ...(start.line > 1 ? [shown(start.line - 1)] : []), shown(start.line), caret];
}

/** A source line as it is, one character for one, so that the caret stands under the right one. */
function visible(line: string): string {
  return line
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�')
    .replaceAll('\t', ' ');
}
