import type { TableRow } from 'mdast';
import type { Band } from '../../bound/bound.ts';
import type { ImportItem } from '../item.ts';
import { statedBounds } from '../phrases/bound-phrase.ts';
import { markOf, withoutBlanks, withoutSigns } from '../reading/mark.ts';
import { codeOf, urlsOf, wordsOf } from '../reading/words.ts';
import { betweenOf, cellOf, thingsOf } from './column-limits.ts';
import type { Column } from './columns.ts';
import type { Place } from './list.ts';
import { measuredBy } from './measured-by.ts';
import type { Entry } from './outline.ts';
import { saysNothing } from './plain-lines.ts';
import { limitOfBox, limitsOf, notesLimit, withTime } from './row-limits.ts';

/** What the head of a table says of its rows, column by column. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly bands: readonly (Band | undefined)[];
  readonly heads: readonly string[];
  /** The columns that each hold the limit of another thing, which only their head names. */
  readonly things: readonly number[];
  /** The rows are signed. */
  readonly signed: boolean;
  /** A column is still to be filled in. */
  readonly noted: boolean;
}

/** Sections in which every row is a condition. */
export const JUDGED: ReadonlySet<string> = new Set(['go', 'caution', 'no-go', 'rollback']);

/** Sections whose rows are triggers; there a window is how long it has to be so, elsewhere over what it is counted. */
const WATCHED: ReadonlySet<string> = new Set(['caution', 'no-go', 'rollback']);
const OVER = /\b(?:window|duration|over)$/i;

/** The item of a row, or none where it asks for nothing. */
export function rowOf(row: TableRow, { columns, bands, heads, things, signed, noted }: Columns, at: Place): Entry[] {
  // "M4 | Branch coverage": what is named twice has a number first.
  const several = columns.filter((column) => column === 'item').length > 1;
  const cells = row.children.map(({ children }, index) => {
    const words = wordsOf(children);
    const mark = markOf(words);
    const text = withoutBlanks(withoutSigns(words.slice(mark?.length ?? 0)));
    // A cell that is a box, or a number of a row, is one whatever its column is called.
    const numbered =
      columns[index] !== 'target' &&
      ((/^\d+(?:[.,]\d+)*\.?$/.test(text) && !(columns[index] === 'item' && columns.indexOf('item') < index)) ||
        (index === 0 && several && /^[A-Z]{1,3}-?\d+$/.test(text)));
    const column = mark?.kind === 'box' && text === '' ? 'box' : numbered ? 'number' : (columns[index] ?? 'other');
    return { column, text: /^[-–—]*$/.test(text) ? '' : text, mark };
  });
  const texts = (...kinds: readonly Column[]) =>
    cells.flatMap(({ column, text }) => (kinds.includes(column) && text !== '' ? [text] : []));
  const longest = texts('other', 'item', 'note', 'role', 'target').sort((a, b) => b.length - a.length)[0];
  // "Tier | Downtime | Data loss": a number in the first column needs its head.
  const numbered =
    things.length > 0 && !columns.includes('item') && cells[0]?.column === 'number'
      ? `${heads[0]} ${cells[0].text}`
      : undefined;
  // `Ring | Who | ☐`, `Channel | ☐ | ☐`: beside a box, what there is.
  const boxed = cells.some((cell) => cell.mark?.kind === 'box');
  const any = boxed && !columns.includes('item') ? texts('reach', 'person', 'date', 'lasting')[0] : undefined;
  const named = signed
    ? (texts('role')[0] ?? (boxed ? texts('other')[0] : undefined))
    : (numbered ?? texts('item')[0] ?? texts('other')[0] ?? longest ?? any);
  // In a table of triggers without a word for limits in its head, the other cells are the limits.
  const texted = cells.map(({ text }) => text);
  const between = betweenOf(heads, texted);
  const limiting =
    between !== undefined
      ? [between]
      : things.length > 0
        ? [thingsOf(things, heads, texted)]
        : texts('target').length > 0 || !JUDGED.has(at.section)
          ? texts('target')
          : texts('other');
  // "☐ Pass (≥ 95)", and beside a task "min. 250 GB": what must be so stands where nobody looks for it.
  const aside =
    signed ||
    WATCHED.has(at.section) ||
    [named ?? '', ...limiting].some((one) => statedBounds(one).some(({ kind }) => kind !== 'bare'))
      ? []
      : cells.flatMap(({ column, text, mark }, i) =>
          mark?.kind === 'box'
            ? (limitOfBox(text) ?? [])
            : columns[i] === 'box'
              ? answerOf(named ?? '', text)
              : column === 'note' && notesLimit(heads[i] ?? '', text)
                ? text
                : [],
        );
  // `Control | Requirement`: what it is called, and what has to be so.
  const required = signed || texts('item').length < 2 || limiting.length > 0 ? [] : texts('item').slice(1, 2);
  const said = [...new Set([named, ...required, ...(signed ? [] : limiting), ...aside])]
    .filter((one) => one !== undefined && one !== '')
    .join(': ');
  const window = cells.findIndex(({ column, text }) => column === 'lasting' && text !== '');
  const time = WATCHED.has(at.section) || !OVER.test(heads[window]?.trim() ?? '') ? cells[window]?.text : undefined;
  const text = withTime(said, time);
  const cell = signed
    ? undefined
    : between !== undefined || (things.length > 0 && things.every((i) => !/\d/.test(heads[i] ?? '')))
      ? { text: limiting[0] ?? '', way: 'target' as const }
      : cellOf(
          cells.map(({ column, text }, i) => ({ head: heads[i] ?? '', text, target: column === 'target' })),
          named ?? '',
        );
  const limits = limitsOf(named ?? '', texted, bands, heads, time);
  const mark = cells.find((cell) => cell.mark?.kind === 'box')?.mark ?? cells.find((cell) => cell.mark)?.mark;
  const asked =
    signed ||
    noted ||
    columns.includes('box') ||
    texts('item', 'target', 'limit').length > 0 ||
    mark?.kind === 'box' ||
    JUDGED.has(at.section);
  if (text === '' || !asked || saysNothing(text, at.section)) return [];
  const nodes = row.children.flatMap(({ children }) => children);
  const place = signed ? undefined : measuredBy(heads, texted);
  const item: ImportItem = {
    line: row.position?.start.line ?? 1,
    text,
    ...(signed ? { lead: text } : {}),
    code: codeOf(nodes),
    blocks: [],
    urls: urlsOf(nodes),
    form: 'row',
    ticked: mark?.ticked ?? null,
    headings: at.headings,
    // A table of limits says itself of which band they are.
    section: limits && !signed && at.section !== 'go' ? 'plain' : at.section,
    ...(at.lasting === undefined ? {} : { lasting: at.lasting }),
    ...(cell ? { cell } : {}),
    ...(place === undefined ? {} : { place }),
    ...(limits ? { limits } : {}),
  };
  // The limits of other bands stay readable, whatever became of them.
  const others =
    limits === undefined
      ? []
      : cells.flatMap(({ column, text }, i) => (column === 'limit' && text !== '' ? [`${heads[i]}: ${text}`] : []));
  const notes = [...texts('note').filter((one) => one !== named && !aside.includes(one)), ...others];
  const people = [...texts('person', 'signature'), ...(signed ? [] : texts('role'))].filter((one) => one !== named);
  return [{ item, notes, entries: [], heads: false, struck: false, people }];
}

/** What is asked over HTTP. */
const ASKED =
  /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s+\/|\s\/\w|https?:|\b(?:api|end ?points?|health|tokens?|origin|urls?|pages?|routes?|requests?|webhooks?|probes?)\b/i;

/** "Passed – 403" beside what is asked over HTTP: the status that it answered with. */
function answerOf(named: string, text: string): readonly string[] {
  const [, status] =
    /^(?:(?:pass(?:ed)?|ok|http)\b[\s:–—-]*)*([1-5]\d\d)(?:$|[,;.](?!\d)| (?!(?:ms|s|kb|mb|of)\b)\D)/i.exec(text) ?? [];
  return status !== undefined && ASKED.test(named) ? [`returns HTTP ${status}`] : [];
}
