import { codeSpan, markdown, plainText } from '../escape.ts';

/**
 * A message as Markdown: what stands between backticks in it is code, everything else is text. Messages quote untrusted
 * names that way, and each part is made harmless for where it stands; a backtick without a partner is just one.
 */
export function prose(text: string, limit?: number): string {
  return plainText(text, limit)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : words(part, index === 0)))
    .join('');
}

/** `markdown` trims, and the blanks around code are meant. Only the first part can begin a block. */
function words(part: string, first: boolean): string {
  if (part.trim() === '') return part;
  const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
  return `${first ? '' : before}${markdown(middle)}${after}`;
}
