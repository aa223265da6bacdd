import type { ListItem, Paragraph } from 'mdast';
import { markOf } from '../reading/mark.ts';
import { linesOf } from './lines.ts';

/**
 * The lines of a bullet that begin with a box and are no bullets of their own (`- one`, `⬜ two`): Markdown takes them for more of its words, their author
 * for more tasks. The bullet comes back without them.
 */
export function withoutBoxes(
  item: ListItem,
  lines: readonly string[],
): { readonly item: ListItem; readonly boxes?: Paragraph } {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph' || first.position === undefined) return { item };
  const { start } = first.position;
  const said = linesOf(first.children);
  const from = said.findIndex(({ below }) => below > 0 && markOf(lines[start.line - 1 + below] ?? '')?.kind === 'box');
  if (from < 0) return { item };
  const paragraph = (some: typeof said, line: number): Paragraph => ({
    ...first,
    children: some.flatMap(({ nodes }, index) => (index > 0 ? [{ type: 'text', value: '\n' }, ...nodes] : nodes)),
    position: { ...first.position, start: { ...start, line }, end: first.position?.end ?? start },
  });
  return {
    item: { ...item, children: [paragraph(said.slice(0, from), start.line), ...others] },
    boxes: paragraph(said.slice(from), start.line + (said[from]?.below ?? 0)),
  };
}
