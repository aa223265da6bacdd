import type { Root, RootContent } from 'mdast';
import type { Contact } from '../../checklist.ts';
import type { Section } from '../item.ts';
import { markOf } from '../reading/mark.ts';
import { markdownOf } from '../reading/markdown-of.ts';
import { hasTask, type Part, partsOf } from './blocks.ts';
import { contactsOf, listsContacts, listsNames } from './contacts.ts';
import { kindOf, kindOfLead, sectionOf } from './kinds.ts';
import { helps, lastingOf, leadOf, saysHeld, tells } from './lead.ts';
import { withLimitOfEach } from './limit-of-each.ts';
import { type Place, readList } from './list.ts';
import { sectionOfList } from './list-section.ts';
import type { Entry, Outline } from './outline.ts';
import { readSentences } from './sentences.ts';
import { asksStill, isSilent, onlyHopes, tellsInBullets, tellsSigns } from './silent.ts';
import { readTable } from './table.ts';
import { withUnwanted } from './unwanted.ts';
import { withWayAbove } from './way-above.ts';

/** What a document lists, under its headings. */
export function readOutline(root: Root, source: string): Outline {
  const whole = partsOf(root, source);
  const [first] = whole.parts;
  // The first heading is the document's name where all is below it, or where nothing but words is.
  const named = whole.parts.length === 1 || !first?.blocks.some(({ type }) => type === 'list' || type === 'table');
  const introduces = (part: Part) => part === whole || (part === first && named);
  return readPart(whole, [], false, { source, lines: source.split('\n'), introduces });
}

const JUDGED: ReadonlySet<Section> = new Set(['caution', 'no-go', 'rollback']);

interface Text extends Pick<Place, 'source' | 'lines'> {
  readonly introduces: (part: Part) => boolean;
}

function readPart(part: Part, over: readonly Part[], silentAbove: boolean, text: Text): Outline {
  const parts = part.title === '' ? over : [...over, part];
  const titles = parts.map(({ title }) => title);
  // Triggers ask for something wherever they stand.
  const silent =
    (silentAbove && !JUDGED.has(kindOf(part.title) ?? 'plain') && !asksStill(part.title)) ||
    (isSilent(part.title) && !asksBelow(part));
  const heading = sectionOf(parts.map(({ signed }) => signed));
  const entries: Entry[] = [];
  const notes: string[] = [];
  const contacts: Contact[] = [];
  const listed = listsContacts(part.title) ? contactsOf(part.blocks.filter(({ type }) => type !== 'table')) : undefined;
  for (const [index, block] of part.blocks.entries()) {
    const lead = leadOf(part.blocks[index - 1], block);
    const section = sectionOfList(block, lead, { title: part.title, titles, heading });
    // Of what is wanted, "watch for a day" says how long somebody looks.
    const lasting = lead === undefined || !(JUDGED.has(section) || saysHeld(lead)) ? undefined : lastingOf(lead);
    const place: Place = {
      source: text.source,
      lines: text.lines,
      headings: titles,
      section,
      plain:
        (!silent || saysWhen(lead)) &&
        !(block.type === 'list' && tellsInBullets(part.title, block)) &&
        !(lead !== undefined && tells(lead)) &&
        !(listsContacts(part.title) && listsNames(block)) &&
        !((section === 'plain' || section === 'steps') && helps(lead ?? part.title, block, titles)) &&
        !isBelowBoxes(part.blocks[index - 1], block, text),
      // The goals of a stage are what it has to reach.
      hoped: parts.length <= 2 && onlyHopes(part.title),
      // What is ticked off is one wherever it stands; of tables that is not said.
      signs:
        block.type === 'table'
          ? !silent && !(lead !== undefined && tells(lead))
          : !titles.some((title) => tellsSigns(title)),
      told: silent,
      intro: text.introduces(part),
      ...(lasting === undefined ? {} : { lasting }),
    };
    const leads = leadOf(block, part.blocks[index + 1]) !== undefined;
    const read = readBlock(block, leads ? { ...place, plain: false } : place, listed !== undefined);
    const above = lead === undefined ? [part.title] : [lead, part.title];
    entries.push(...withUnwanted(withLimitOfEach(above, withWayAbove(above[0] ?? '', read.entries))));
    notes.push(...read.notes);
    contacts.push(...read.contacts);
  }
  const below = part.parts.map((inner) => readPart(inner, parts, silent, text));
  return {
    title: part.title,
    line: part.line,
    entries,
    notes,
    contacts: [...(listed ?? []), ...contacts],
    parts: below,
  };
}

/** "We go back to paper when", below "If it goes wrong": triggers, whatever the heading tells besides. */
function saysWhen(lead: string | undefined): boolean {
  return lead !== undefined && JUDGED.has(kindOfLead(lead) ?? 'plain');
}

/** "Result" above tasks asks for it. */
function asksBelow({ title, blocks }: Part): boolean {
  return /^results?$/i.test(title) && blocks.some(hasTask);
}

/** Bullets right below a line that begins with a box, and further in than it: notes to it. */
function isBelowBoxes(above: RootContent | undefined, block: RootContent, { lines }: Text): boolean {
  const last = above?.type === 'paragraph' ? above.position?.end.line : undefined;
  const start = block.position?.start;
  return (
    block.type === 'list' &&
    last !== undefined &&
    start?.line === last + 1 &&
    start.column > 1 &&
    markOf(lines[last - 1] ?? '')?.kind === 'box'
  );
}

function readBlock(
  block: RootContent,
  place: Place,
  listed: boolean,
): { entries: readonly Entry[]; notes: readonly string[]; contacts: readonly Contact[] } {
  if (block.type === 'table') return readTable(block, place);
  if (listed) return { entries: [], notes: [], contacts: [] };
  if (block.type === 'list') return { ...readList(block, place), contacts: [] };
  const sentences = block.type === 'paragraph' ? readSentences(block, place) : undefined;
  if (sentences) return { ...sentences, contacts: [] };
  const note = markdownOf(block, place.source);
  return { entries: [], notes: note === '' ? [] : [note], contacts: [] };
}
