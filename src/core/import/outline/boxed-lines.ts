import type { ListItem, Paragraph, RootContent } from 'mdast';
import { markOf } from '../reading/mark.ts';
import { wordsOf } from '../reading/words.ts';
import { linesOf } from './lines.ts';

/** What Markdown takes for no list: `1.1. [ ] Keys rotated`, `A-2) ☐ Logs kept`, `(a) ☐ Permit there`. */
export const NUMBER =
  /^\s*(?:[-*+]\s+)?(?:[A-Z]{0,3}-?\d+(?:\.\d+)*[.):]?|[A-Z][.):]?|\(?[a-z]\))\s+(?=\[[ xX]?\]|[☐☑⬜🔲□])/u;

/** The words of the lines of a paragraph that all begin with a box, without the boxes; none of any other block. */
export function boxedLines(block: RootContent | undefined): readonly string[] {
  if (block?.type !== 'paragraph') return [];
  const lines = linesOf(block.children).map(({ nodes }) => wordsOf(nodes).replace(NUMBER, ''));
  return lines.every(isBoxed) ? lines.map((line) => line.slice(markOf(line)?.length ?? 0)) : [];
}

/** A paragraph in two, where boxes follow right below the words that stand above them: "Go back if", `☐ …`. */
export function withoutLead(block: RootContent): RootContent[] {
  if (block.type !== 'paragraph' || block.position === undefined) return [block];
  const { position } = block;
  const lines = linesOf(block.children);
  const from = lines.findIndex(({ nodes }) => isBoxed(wordsOf(nodes).replace(NUMBER, '')));
  const rest = part(block, lines.slice(from), position.start.line + (lines[from]?.below ?? 0));
  if (from <= 0 || boxedLines(rest).length === 0) return [block];
  const above = part(block, lines.slice(0, from), position.start.line);
  const end = { ...position.end, line: position.start.line + (lines[from - 1]?.below ?? 0) };
  return [{ ...above, position: { ...position, end } }, rest];
}

function isBoxed(line: string): boolean {
  return markOf(line)?.kind === 'box';
}

/** Some lines of a paragraph as one that begins at a line. */
function part(paragraph: Paragraph, some: ReturnType<typeof linesOf>, line: number): Paragraph {
  const start = paragraph.position?.start ?? { line, column: 1 };
  return {
    ...paragraph,
    children: some.flatMap(({ nodes }, index) => (index > 0 ? [{ type: 'text', value: '\n' }, ...nodes] : nodes)),
    position: { start: { ...start, line }, end: paragraph.position?.end ?? start },
  };
}

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
  return {
    item: { ...item, children: [part(first, said.slice(0, from), start.line), ...others] },
    boxes: part(first, said.slice(from), start.line + (said[from]?.below ?? 0)),
  };
}
