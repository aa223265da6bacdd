import type { Html, Root, Text } from 'mdast';
import { inOrder } from './words.ts';

const BOX = /^<input\b(?=[^>]*\btype\s*=\s*["']?checkbox\b)([^>]*)>$/i;

/** The document with `<input type="checkbox">` before words as the box that people see. */
export function withBoxes(root: Root): Root {
  for (const node of inOrder([root]))
    if ('children' in node && node.type !== 'root')
      for (const [index, child] of node.children.entries()) {
        const [, attributes] = child.type === 'html' ? (BOX.exec(child.value) ?? []) : [];
        if (attributes !== undefined) node.children[index] = boxFor(child as Html, /\bchecked\b/i.test(attributes));
      }
  return root;
}

function boxFor(html: Html, checked: boolean): Text {
  return { type: 'text', value: checked ? '☑' : '☐', ...(html.position ? { position: html.position } : {}) };
}
