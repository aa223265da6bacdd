import type { Paragraph } from 'mdast';
import type { ImportItem } from '../item.ts';
import { withoutBlanks, withoutSigns } from '../reading/mark.ts';
import { itemWords } from './item-words.ts';
import { linesOf } from './lines.ts';
import type { Place } from './list.ts';
import type { Entry } from './outline.ts';

/** Lines of a paragraph that begin with a box; `undefined` when none does. What does not is a note. */
export function readSentences(
  paragraph: Paragraph,
  place: Place,
): { readonly entries: Entry[]; readonly notes: string[] } | undefined {
  const first = paragraph.position?.start.line ?? 1;
  const raw = place.source.split('\n');
  const entries: Entry[] = [];
  const notes: string[] = [];
  for (const { nodes, below } of linesOf(paragraph.children)) {
    const line = first + below;
    const words = itemWords(nodes, raw[line - 1] ?? '');
    if (words.mark?.kind !== 'box') {
      const note = (raw[line - 1] ?? '').trim();
      if (note !== '') notes.push(note);
      continue;
    }
    const { text, lead, code, urls, mark, struck } = words;
    const item: ImportItem = {
      line,
      text: withoutBlanks(withoutSigns(text)) || `Line ${line}`,
      ...(lead === undefined ? {} : { lead }),
      code,
      blocks: [],
      urls,
      form: 'sentence',
      ticked: mark.ticked,
      headings: place.headings,
      section: place.section,
    };
    entries.push({ item, notes: [], entries: [], heads: false, struck, people: [] });
  }
  return entries.length > 0 ? { entries, notes: [notes.join('\n')].filter((one) => one !== '') } : undefined;
}
