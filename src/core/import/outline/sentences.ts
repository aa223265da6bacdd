import type { Paragraph, PhrasingContent } from 'mdast';
import type { ImportItem } from '../item.ts';
import { withoutBlanks, withoutSigns } from '../reading/mark.ts';
import { NUMBER } from './boxed-lines.ts';
import { isChoice } from './choice.ts';
import { demands, triggerOf } from './demands.ts';
import { type ItemWords, itemWords } from './item-words.ts';
import { sectionIn } from './line-section.ts';
import { linesOf } from './lines.ts';
import type { Place } from './list.ts';
import type { Entry } from './outline.ts';

/**
 * What a paragraph asks for: its lines that begin with a box, each by itself, or all of it where it says below a heading what must be.
 * `undefined` where it only tells; what is no item is a note.
 */
export function readSentences(
  paragraph: Paragraph,
  place: Place,
): { readonly entries: readonly Entry[]; readonly notes: readonly string[] } | undefined {
  const first = paragraph.position?.start.line ?? 1;
  const entries: Entry[] = [];
  const notes: string[] = [];
  const lines = linesOf(paragraph.children).map(({ nodes, below }) => {
    const raw = place.lines[first + below - 1] ?? '';
    return { below, raw, words: itemWords(unnumbered(nodes), raw.replace(NUMBER, '')) };
  });
  const boxed = lines.some(({ words, raw }) => words.mark?.kind === 'box' && !isChoice(raw));
  for (const { below, raw, words } of lines) {
    // Beside a box a sign is one, too: "☐ Names moved", "❌ Load test".
    const beside = boxed && place.signs && words.mark !== undefined;
    if ((beside || isMarked(words, place)) && !isChoice(raw)) entries.push(sentence(words, first + below, place));
    else if (raw.trim() !== '') notes.push(raw.trim());
  }
  if (entries.length > 0) return { entries, notes: notes.length > 0 ? [notes.join('\n')] : [] };
  const numbered = place.plain && !place.intro ? sectionLines(paragraph, place) : undefined;
  if (numbered) return { entries: numbered, notes: [] };
  const trigger = place.plain ? triggerOf(paragraph) : undefined;
  if (!place.plain || !(trigger !== undefined || demands(paragraph, place.intro))) return undefined;
  const whole = sentence(itemWords(paragraph.children, ''), first, place);
  const section = trigger ?? whole.item.section;
  return { entries: [{ ...whole, item: { ...whole.item, section } }], notes: [] };
}

/** `1.1. Plan approved`, `1.2. Deviations closed`, line by line: numbers that Markdown takes for no list. */
function sectionLines(paragraph: Paragraph, place: Place): readonly Entry[] | undefined {
  const lines = linesOf(paragraph.children);
  const numbers = lines.map(({ nodes: [start] }) =>
    start?.type === 'text' ? SECTION.exec(start.value)?.[0] : undefined,
  );
  if (lines.length < 2 || !numbers.every((number) => number !== undefined)) return undefined;
  return lines.map(({ nodes: [start, ...rest], below }, index) => {
    const value = start?.type === 'text' ? start.value.slice(numbers[index]?.length) : '';
    return sentence(
      itemWords([{ type: 'text', value }, ...rest], ''),
      (paragraph.position?.start.line ?? 1) + below,
      place,
    );
  });
}

const SECTION = /^\s*\d+\.\d+(?:\.\d+)*[.)]?\s+(?=\S)/;

/** A line with a box, or one of those with ✅ for one. */
function isMarked({ mark, text, opens, urls }: ItemWords, { plain, signs, intro }: Place): boolean {
  if (mark?.kind === 'box') return true;
  // Above a list, an address is what was seen.
  return mark?.ticked === true && (plain || (signs && urls.length > 0)) && !intro && !opens && !/!$/.test(text);
}

/** The nodes without the number that the first of them begins with. */
function unnumbered(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [first, ...rest] = nodes;
  return first?.type === 'text' ? [{ ...first, value: first.value.replace(NUMBER, '') }, ...rest] : nodes;
}

function sentence({ text, lead, code, urls, mark, struck }: ItemWords, line: number, place: Place): Entry {
  const item: ImportItem = {
    line,
    text: withoutBlanks(withoutSigns(text)) || `Line ${line}`,
    ...(lead === undefined ? {} : { lead }),
    code,
    blocks: [],
    urls,
    form: 'sentence',
    ticked: mark?.ticked ?? null,
    headings: place.headings,
    section: sectionIn({ lead, text }, place.section),
  };
  return { item, notes: [], entries: [], heads: false, struck, people: [] };
}
