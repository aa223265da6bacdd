import type { Blockquote, Code, List, ListItem, RootContent } from 'mdast';
import type { ImportItem } from '../item.ts';
import { statedBounds } from '../phrases/bound-phrase.ts';
import { markdownOf } from '../reading/markdown-of.ts';
import { inOrder, MOST_CHARACTERS, urlsOf, wordsOf } from '../reading/words.ts';
import { withoutBoxes } from './boxed-lines.ts';
import { itemWords } from './item-words.ts';
import { kindOf } from './kinds.ts';
import { limitsBelow } from './limits-below.ts';
import { sectionBelow, sectionIn } from './line-section.ts';
import type { Entry } from './outline.ts';
import { headsOnly, linesBelow, namesBelow, notesBelow } from './parents.ts';
import { channelsIn, isRequirement, saysNothing, tellsFacts, tellsLinks } from './plain-lines.ts';
import { readSentences } from './sentences.ts';
import { isName } from './states.ts';
import { readTable } from './table.ts';

/** Where a list stands. */
export interface Place {
  readonly source: string;
  readonly lines: readonly string[];
  /** Headings above it and items around it, outermost first. */
  readonly headings: readonly string[];
  readonly section: ImportItem['section'];
  /** False where plain lines only tell something: below a task, in a summary. */
  readonly plain: boolean;
  /** True where a plain line only says what is hoped for, unless it states a limit: below "Goals". */
  readonly hoped: boolean;
  /** False where even a line with a sign of status is none: in a summary. */
  readonly signs: boolean;
  /** True below a heading that only tells: there only what is ticked off is an item. */
  readonly told?: boolean;
  /** How long each line has to be so, as the sentence above says. */
  readonly lasting?: string;
  /** True for what stands below the name of the document: it introduces. */
  readonly intro: boolean;
}

/** The items of a list, and the Markdown of what is none. */
export function readList(list: List, place: Place): { readonly entries: Entry[]; readonly notes: string[] } {
  const before = plainBefore(list);
  if (before > 0) {
    // What is ticked off behind triggers is none: "Way back rehearsed".
    const { lasting: _, ...unjudged } = place;
    const after: Place = JUDGED.has(place.section) ? { ...unjudged, section: 'plain' } : place;
    const first = readList({ ...list, children: list.children.slice(0, before) }, place);
    const second = readList({ ...list, children: list.children.slice(before) }, after);
    return { entries: [...first.entries, ...second.entries], notes: [...first.notes, ...second.notes] };
  }
  const entries: Entry[] = [];
  const notes: string[] = [];
  // Beside lines with boxes or signs, a plain one is a remark.
  // Beside them, in a list of steps, it is one of the steps.
  const tells =
    tellsLinks(list) || (list.ordered !== true && hasMarks(list, place)) || (place.intro && tellsFacts(list));
  const open = place.told === true && hasTicks(list, place) ? { ...place, told: false } : place;
  const here = tells ? { ...open, plain: false } : open;
  // "Abort the switch": "if a copy fails", "if it takes too long".
  const conditions = list.children.every((item) =>
    /^\W*(?:if|when|whenever|once|in case)\b/i.test(wordsOf(item.children)),
  );
  const told = conditions ? kindOf(`${place.headings.at(-1) ?? ''} if`) : undefined;
  const inside = told === undefined ? here : { ...here, section: told };
  const channels = channelsIn(list);
  for (const node of list.children) {
    const { item, boxes } = withoutBoxes(node, place.lines);
    const read = readItem(item, list.ordered === true, channels.has(node) ? { ...inside, plain: false } : inside);
    if ('item' in read) entries.push(read);
    else {
      entries.push(...read.entries);
      if (read.note !== '') notes.push(read.note);
    }
    if (boxes !== undefined) entries.push(...(readSentences(boxes, inside)?.entries ?? []));
  }
  return { entries, notes };
}

function readItem(node: ListItem, ordered: boolean, place: Place): Entry | { entries: Entry[]; note: string } {
  const [block, ...others] = node.children;
  const first = block?.type === 'blockquote' ? compared(block, place) : block;
  const own = first?.type === 'paragraph' ? first : undefined;
  const rest = own ? others : node.children;
  const words = itemWords(own?.children ?? [], own ? markdownOf(own, place.source) : '');
  const boxed = typeof node.checked === 'boolean' || words.mark?.kind === 'box';
  const asked = place.plain && !(place.hoped && statedBounds(words.text).every(({ kind }) => kind === 'bare'));
  // Among what only tells, ❌ and ⚠ tell as well.
  const signed = words.mark !== undefined && place.signs && (place.told !== true || words.mark.ticked === true);
  const named = boxed || asked || signed;
  const section = sectionIn({ ...words, boxed }, place.section);
  const limits = named && !JUDGED.has(section) ? limitsBelow(words.text, rest) : undefined;
  const isItem = boxed
    ? !saysNothing(words.text, section)
    : named && own !== undefined && (limits !== undefined || isRequirement(own, words, section, ordered));
  const inner: Place = {
    ...place,
    section: rest.some(({ type }) => type === 'list') ? sectionBelow(words.text, section) : section,
    headings: [...place.headings, words.text],
    // Below what states something by its box, a plain line is a remark; below what only heads, it is what is asked for.
    plain:
      limits === undefined &&
      (boxed || words.mark !== undefined
        ? place.signs && !notesBelow(words, rest)
        : place.plain && !namesBelow(words, rest)),
  };
  const below = readBelow(rest, inner);
  if (!isItem && below.entries.length === 0) return { entries: [], note: markdownOf(node, place.source) };
  // `- - [ ] a`: a line that has no words of its own heads nothing.
  if (!boxed && own === undefined && node.position?.start.line === below.entries[0]?.item.line)
    return { entries: [...below.entries], note: below.notes.join('\n\n') };
  const { text, lead, code, urls, mark, struck } = words;
  const ticked = typeof node.checked === 'boolean' ? node.checked : (mark?.ticked ?? null);
  const item: ImportItem = {
    line: node.position?.start.line ?? 1,
    text: text || `Line ${node.position?.start.line ?? 1}`,
    ...(lead === undefined ? {} : { lead }),
    code,
    blocks: rest.filter((block): block is Code => block.type === 'code').map(codeBlock),
    urls: [...new Set([...urls, ...urlsOf(rest.filter((block) => block.type !== 'list'))])],
    form: boxed ? 'task' : ordered ? 'number' : 'bullet',
    ticked,
    headings: place.headings,
    section,
    ...(place.lasting === undefined ? {} : { lasting: place.lasting }),
    ...(limits === undefined ? {} : { limits }),
  };
  const heads = headsOnly({ words, boxed, isItem, runs: runs(rest) }, below.entries);
  const whole = own && text.length >= MOST_CHARACTERS ? [markdownOf(own, place.source)] : [];
  return { item, ...below, notes: [...whole, ...below.notes], heads, struck, people: [] };
}

/** True for a step with a command of its own below it. */
function runs(below: readonly RootContent[]): boolean {
  const [first] = below;
  return first?.type === 'code' && /^(?:bash|sh|shell|console|zsh|sql|powershell|ps1)$/i.test(first.lang ?? '');
}

/** Sections that say themselves of which band a limit is. */
const JUDGED: ReadonlySet<string> = new Set(['caution', 'no-go', 'rollback']);

/** What a line begins with that states a limit, `> 20 % of the pumps`, is no quotation. */
function compared(quote: Blockquote, { source }: Place): RootContent {
  const [only, ...more] = quote.children;
  const said = source.slice(quote.position?.start.offset, quote.position?.end.offset);
  if (only?.type !== 'paragraph' || more.length > 0 || !/^>\s*=?\s*[$€£]?\d/.test(said)) return quote;
  return { ...only, children: [{ type: 'text', value: '> ' }, ...only.children] };
}

/** How many plain lines that state something stand before an empty line and the tasks: for their author a list of its own, for Markdown the same one. */
function plainBefore({ children, ordered }: List): number {
  const boxed = children.map(({ checked }) => typeof checked === 'boolean');
  const from = boxed.indexOf(true);
  const [last, next] = [children[from - 1], children[from]];
  if (ordered === true || from < 1 || boxed.slice(from).includes(false) || !last?.position || !next?.position) return 0;
  const apart = next.position.start.line - last.position.end.line > 1;
  const said = linesBelow([{ type: 'list', children: children.slice(0, from) }]);
  return apart && said.filter((line) => !isName(line)).length * 2 > said.length ? from : 0;
}

/** True for lines of which some have a box or a sign of their own. */
function hasMarks(list: List, { source, section }: Place): boolean {
  // Among triggers a sign says how bad one is, and nothing of the others.
  const judged = section === 'no-go' || section === 'caution' || section === 'rollback';
  return list.children.some(({ checked, children: [first] }) => {
    if (typeof checked === 'boolean') return true;
    const mark = first?.type === 'paragraph' ? itemWords(first.children, markdownOf(first, source)).mark : undefined;
    return mark !== undefined && (mark.kind === 'box' || !judged);
  });
}

/** True for lines of which one is ticked off: then the signs of the others say how they stand. */
function hasTicks({ children }: List, { source }: Place): boolean {
  return children.some(
    ({ children: [first] }) =>
      first?.type === 'paragraph' && itemWords(first.children, markdownOf(first, source)).mark?.ticked === true,
  );
}

/** What stands below the first line of an item. */
function readBelow(blocks: readonly RootContent[], place: Place): { entries: Entry[]; notes: string[] } {
  const entries: Entry[] = [];
  const notes: string[] = [];
  for (const block of blocks) {
    if (block.type === 'table') {
      // Only what has boxes: other tables below an item are part of what it says.
      const read = readTable(block, { ...place, signs: false });
      entries.push(...read.entries);
      notes.push(...read.notes);
      continue;
    }
    const lists = block.type === 'list' ? [block] : block.type === 'code' ? [] : inOrder([block]).filter(isTaskList);
    if (lists.length === 0) notes.push(markdownOf(block, place.source));
    for (const list of lists) {
      const read = readList(list, place);
      entries.push(...read.entries);
      notes.push(...read.notes);
    }
  }
  return { entries, notes };
}

function isTaskList(node: { readonly type: string }): node is List {
  return node.type === 'list' && (node as List).children.some((item) => typeof item.checked === 'boolean');
}

function codeBlock({ lang, value }: Code): ImportItem['blocks'][number] {
  return { language: lang ?? '', text: value };
}
