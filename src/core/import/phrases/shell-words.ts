/** What only a shell gives a meaning to, and what may hide a second command, a redirection or a value nobody sees here. */
const REFUSED = /[;&<>(){}$`\\\n\r#~!]/;

/**
 * The words of each part of a pipeline, quotes taken off; `undefined` for whatever is more than words, quotes and `|`. Quoted text
 * may hold anything but `$`, a backtick or a backslash. Reads each character once.
 */
export function pipelineOf(line: string): readonly (readonly string[])[] | undefined {
  const parts: string[][] = [[]];
  let word: string | undefined;
  let quote = '';
  for (const character of line.trim()) {
    if (quote !== '') {
      if (/[$`\\\n\r]/.test(character)) return undefined;
      if (character === quote) quote = '';
      else word += character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= '';
    } else if (/\s/.test(character) && !/[\n\r]/.test(character)) {
      if (word !== undefined) parts.at(-1)?.push(word);
      word = undefined;
    } else if (character === '|') {
      if (word !== undefined) parts.at(-1)?.push(word);
      word = undefined;
      parts.push([]);
    } else if (REFUSED.test(character)) return undefined;
    else word = (word ?? '') + character;
  }
  if (quote !== '') return undefined;
  if (word !== undefined) parts.at(-1)?.push(word);
  return parts.every((part) => part.length > 0) ? parts : undefined;
}
