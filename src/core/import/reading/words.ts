import type { Nodes } from 'mdast';
import { plainText } from '../../escape.ts';

/** Longer than any requirement that is meant to be read; what is cut is kept as a note. */
export const MOST_CHARACTERS = 4000;

/** What people read of inline Markdown: one line, without marks. A comment or tag of HTML has no words. */
export function wordsOf(nodes: readonly Nodes[]): string {
  const words = inOrder(nodes).map((node) => {
    if (node.type === 'text' || node.type === 'inlineCode') return node.value;
    if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
    return node.type === 'break' || (node.type === 'html' && /^<br/i.test(node.value)) ? ' ' : '';
  });
  return plainText(words.join('').replaceAll(/\s+/g, ' '), MOST_CHARACTERS);
}

/** The inline code among the nodes, in order. */
export function codeOf(nodes: readonly Nodes[]): string[] {
  return inOrder(nodes).flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []));
}

/** Addresses that the nodes link to, or write out in text or code. */
export function urlsOf(nodes: readonly Nodes[]): string[] {
  const urls = inOrder(nodes).flatMap((node) => {
    if (node.type === 'link') return [node.url];
    if (node.type !== 'inlineCode' && node.type !== 'code') return [];
    return node.value.match(/https?:\/\/[^\s"'<>`|)]+/g) ?? [];
  });
  return [...new Set(urls)];
}

/** Nodes and all that is in them, in the order of the document; without recursion, for documents nest at will. */
export function inOrder(nodes: readonly Nodes[]): Nodes[] {
  const found: Nodes[] = [];
  const open: Nodes[] = [...nodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node);
    if ('children' in node) open.push(...[...node.children].reverse());
  }
  return found;
}
