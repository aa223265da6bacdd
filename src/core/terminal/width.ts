// Combining marks (variation selectors are among them) take no column of their own; East Asian wide characters and emoji take two
// (https://www.unicode.org/reports/tr11/). By hand, because the first use of `Intl` costs more than a run.
const NONE = /^\p{M}$/u;
const TWO =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}])$/u;

/** Columns of a terminal that a line of text takes. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + columnsOf(character), 0);
}

/** The text, cut so that it takes at most so many columns; `end` stands for what was cut off. */
export function cut(text: string, columns: number, end = '…'): string {
  if (widthOf(text) <= columns) return text;
  let kept = '';
  let left = columns - end.length;
  for (const character of text) {
    left -= columnsOf(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}${end}`;
}

/** The text with blanks behind it up to a number of columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/** The text in lines of at most so many columns, broken at blanks; a word that is longer stays whole, to be copied. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ (?! )/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else line = longer;
  }
  return [...lines, line.trimEnd()];
}

function columnsOf(character: string): number {
  return NONE.test(character) ? 0 : TWO.test(character) ? 2 : 1;
}
