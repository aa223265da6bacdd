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
    // Of a wrong call there is no more to tell than the message says.
    ...(id === 'call-invalid' ? [] : [`help: \`gonogo explain ${id}\``]),
  ];
  return logText([head, ...excerpt, ...help.map((line) => `${gutter}= ${line}`)].join('\n'));
}

/** Every problem of an error, with a blank line between them; of thousands, the first hundred. */
export function frames(error: UserError): string {
  const shown = error.problems.slice(0, SHOWN);
  const rest = error.problems.length - shown.length;
  return [
    ...shown.map((problem) => frame(problem, error.texts[problem.location?.file ?? ''] ?? '')),
    ...(rest > 0 ? [`… and ${rest} more`] : []),
  ].join('\n\n');
}

const SHOWN = 100;
/** Longer lines are cut around the place. */
const LINE = 160;
const BEFORE = 60;

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
  const shown = (number: number, cut: Cut) => `${String(number).padStart(width)} | ${visible(cut.text)}`.trimEnd();
  const cut = around(line, start.column);
  const last = end.line === start.line ? end.column : line.length + 1;
  const marked = Math.min(last, line.length + 1) - start.column;
  const marks = '^'.repeat(Math.max(1, Math.min(marked, cut.text.length + 1 - cut.column)));
  const caret = `${bar} ${' '.repeat(cut.column - 1)}${marks}${suggestion ? ` ${plainText(suggestion)}` : ''}`;
  const above = start.line > 1 ? [shown(start.line - 1, around(lines[start.line - 2] ?? '', 1))] : [];
  return [bar, ...above, shown(start.line, cut), caret];
}

interface Cut {
  readonly text: string;
  readonly column: number;
}

/** The part of a long line around a column, and where that column then is. */
function around(line: string, column: number): Cut {
  if (line.length <= LINE) return { text: line, column };
  const from = Math.max(0, column - 1 - BEFORE);
  const text = `${from > 0 ? '…' : ''}${line.slice(from, from + LINE)}${from + LINE < line.length ? '…' : ''}`;
  return { text, column: column - from + (from > 0 ? 1 : 0) };
}

/** A source line as it is, one character for one, so that the caret stands under the right one. */
function visible(line: string): string {
  return line
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u2069\ufeff]/g, '\ufffd')
    .replaceAll('\t', ' ');
}
