import type { List, Paragraph, Root, RootContent } from 'mdast';
import { withoutSigns } from '../reading/mark.ts';
import { inOrder, wordsOf } from '../reading/words.ts';
import { boxedLines, withoutLead } from './boxed-lines.ts';
import { withoutNumbered } from './numbered-lines.ts';

/** A heading, or bold words that stand above a list as one would, with what is below it. */
export interface Part {
  /** Empty for the document itself. */
  readonly title: string;
  /** Its words with the signs before them: `🔴 Pause it if`. */
  readonly signed: string;
  readonly line: number;
  /** 1 to 6 for headings, 7 for bold words, 0 for the document. */
  readonly depth: number;
  readonly blocks: RootContent[];
  readonly parts: Part[];
}

const LEAD_DEPTH = 7;
/** Signs before bold words are no longer than this. */
const SIGNS = 20;

/** The blocks of a document under their headings. */
export function partsOf(root: Root, source: string): Part {
  const whole: Part = { title: '', signed: '', line: 1, depth: 0, blocks: [], parts: [] };
  const open: Part[] = [whole];
  const close = (depth: number) => {
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
  };
  const begin = (depth: number, words: string, line: number) => {
    close(depth);
    const title = titleOf(words);
    const sign = /^\s*\p{Extended_Pictographic}/u.exec(words)?.[0].trim() ?? '';
    const part: Part = { title, signed: `${sign}${sign && ' '}${title}`, line, depth, blocks: [], parts: [] };
    (open.at(-1) ?? whole).parts.push(part);
    open.push(part);
  };
  const blocks = unquoted(root.children).flatMap((block) => withoutNumbered(block, source).flatMap(withoutLead));
  for (const [index, block] of blocks.entries()) {
    const line = block.position?.start.line ?? 1;
    if (block.type === 'heading') begin(block.depth, wordsOf(block.children), line);
    else if (isUnderlined(block, blocks[index + 1])) begin(2, wordsOf(inOrder([block])), line);
    else if (block.type === 'thematicBreak') close(LEAD_DEPTH);
    else if (isLead(block) && standsAbove(blocks, index)) begin(LEAD_DEPTH, wordsOf(block.children), line);
    else {
      // Bold words above something else end what the ones before them stood above.
      if (isLead(block)) close(LEAD_DEPTH);
      (open.at(-1) ?? whole).blocks.push(block);
    }
  }
  return whole;
}

/** `1. Version and notes` above a line of dashes: for Markdown a list and a rule, for its author a heading. */
function isUnderlined(block: RootContent, next: RootContent | undefined): block is List {
  if (block.type !== 'list' || block.ordered !== true || block.children.length !== 1 || next?.type !== 'thematicBreak')
    return false;
  const [from, to] = [next.position?.start, next.position?.end];
  const [only, ...more] = block.children[0]?.children ?? [];
  const one = only?.type === 'paragraph' && more.length === 0 && !hasTask(block);
  return (
    one &&
    from !== undefined &&
    from.line === (block.position?.end.line ?? 0) + 1 &&
    (to?.column ?? 0) - from.column > 3
  );
}

/** A heading in words: without signs, its colon, and the number of a section. */
function titleOf(words: string): string {
  const bare = withoutSigns(words).replace(/\s*:$/, '');
  return bare.replace(/^\d+(?:\.\d+)*[.):]?\s+(?=\S)|^\d+[.)]\s*|^[A-Z][.)]\s+(?=\S)/, '') || bare;
}

/** Quotes that have tasks in them are opened; comments have nothing to say. */
function unquoted(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap((block) => {
    if (block.type === 'html' && /^<!--[\s\S]*-->\s*$/.test(block.value)) return [];
    const quotes = block.type === 'blockquote' || block.type === 'footnoteDefinition';
    return quotes && hasTask(block) ? unquoted(block.children) : [block];
  });
}

/** Whether something in a block is a task. */
export function hasTask(block: RootContent): boolean {
  return inOrder([block]).some((node) => node.type === 'listItem' && typeof node.checked === 'boolean');
}

/** A paragraph of bold words, with a colon or a remark in parentheses at most: `**Before release** (all of it):`. */
function isLead(block: RootContent): block is Paragraph {
  if (block.type !== 'paragraph') return false;
  const [first, ...rest] = block.children.filter(
    (node) =>
      node.type !== 'html' && (node.type !== 'text' || node.value.length > SIGNS || withoutSigns(node.value) !== ''),
  );
  return first?.type === 'strong' && /^\s*(?:\([^()]*\))?\s*:?\s*$/.test(wordsOf(rest)) && first.children.length > 0;
}

function standsAbove(blocks: readonly RootContent[], index: number): boolean {
  const next = blocks[index + 1];
  return next?.type === 'list' || next?.type === 'table' || boxedLines(next).length > 0;
}
