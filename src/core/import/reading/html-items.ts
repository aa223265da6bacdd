import type { Nodes, Root } from 'mdast';

/** An item of a list, a row of a table or a box that is written in HTML. */
const ITEM = /<(?:li|tr|input)\b/i;

/** The lines of a document that begin HTML with items: what is inside is not read, and whoever imports has to know. Comments have none. */
export function htmlItems(root: Root): readonly number[] {
  const found: number[] = [];
  const visit = (node: Nodes) => {
    const line = node.position?.start.line;
    if (node.type === 'html' && line !== undefined) {
      const before = node.value.replaceAll(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
      const at = before.search(ITEM);
      // A box before words that are Markdown: those are read.
      const alone = !/^<input\b[^>]*>$/i.test(before.trim());
      if (at >= 0 && alone) found.push(line + (before.slice(0, at).match(/\n/g)?.length ?? 0));
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}
