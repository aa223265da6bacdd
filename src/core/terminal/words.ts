import { plainText } from '../escape.ts';
import type { RenderOptions } from '../renderer.ts';

/** What gonogo writes that an ASCII terminal does not show, and what it shows instead. */
const ASCII: Readonly<Record<string, string>> = {
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '–': '-',
  '−': '-',
  '±': '+-',
  '…': '...',
  '→': '->',
  '’': "'",
};

/** Untrusted or our own text as one line that this terminal can show. */
export function words(text: string, options: RenderOptions, limit?: number): string {
  const line = plainText(text, limit);
  return options.unicode === false ? line.replace(/[≤≥≠–−±…→’]/g, (sign) => ASCII[sign] ?? sign) : line;
}

/** The sign for "there was more". */
export function ellipsis(options: RenderOptions): string {
  return options.unicode === false ? '...' : '…';
}

/** A part of a line in colour; the line has no escape sequences of its own before. */
export function paint(line: string, part: string, color: number, options: RenderOptions): string {
  if (!options.color || part === '') return line;
  return line.replace(part, () => `\u001b[${color}m${part}\u001b[39m`);
}

export function bold(text: string, options: RenderOptions): string {
  return options.color ? `\u001b[1m${text}\u001b[22m` : text;
}
