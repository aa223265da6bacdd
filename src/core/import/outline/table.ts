import type { Table, TableRow } from 'mdast';
import type { Contact } from '../../checklist.ts';
import { markOf, withoutBlanks, withoutSigns } from '../reading/mark.ts';
import { markdownOf } from '../reading/markdown-of.ts';
import { wordsOf } from '../reading/words.ts';
import { bandsOf, SEEN } from './band-columns.ts';
import { isChoice } from './choice.ts';
import { limits, opensLimits, saysHowMuch } from './column-limits.ts';
import { AREA, type Column, columnsOf } from './columns.ts';
import { counts } from './counting-table.ts';
import type { Place } from './list.ts';
import type { Entry } from './outline.ts';
import { type Columns, JUDGED, rowOf } from './table-row.ts';

/** What a table comes to: items, people to ask, or something to read. */
export interface TableRead {
  readonly entries: readonly Entry[];
  readonly contacts: readonly Contact[];
  readonly notes: readonly string[];
}

/** Reads a table by the words of its head: a checklist, approvals, contacts, or none of them. */
export function readTable(table: Table, place: Place): TableRead {
  const [head, ...rows] = table.children;
  const heads = (head?.children ?? []).map(({ children }) => wordsOf(children));
  const cells = (index: number) => rows.map((row) => wordsOf(row.children[index]?.children ?? []));
  // `State`: "network", "data" are no states of a row.
  const known = columnsOf(heads);
  const plain = known.map((kind, index): Column => {
    // `Step | Who | Check`: the step is what is done, and not where the row belongs, where it says more than the check.
    if (
      kind === 'note' &&
      /^steps?$/i.test(heads[index]?.trim() ?? '') &&
      longer(cells(index), cells(known.indexOf('item')))
    )
      return 'item';
    if (kind === 'target' && cells(index).some(isDay) && cells(index).every((cell) => isDay(cell) || isBlank(cell)))
      return 'date';
    // `Backend`: "passed", "n/a".
    if (kind === 'other' && index > 0 && verdicts(cells(index))) return 'box';
    return index === 0 && kind === 'box' && names(cells(0)) ? 'other' : kind;
  });
  const stating = statedIn(plain, heads, cells);
  const kinds = plain.map((kind, index): Column => {
    if (index === stating) return 'item';
    return stating !== undefined && (kind === 'role' || kind === 'signature') ? 'person' : kind;
  });
  const legend = heads.some((words) => /^(?:what (?:it|this|that) )?(?:means|meaning)$/i.test(words.trim()));
  if (legend || counts(heads, cells)) return { entries: [], contacts: [], notes: [markdownOf(table, place.source)] };
  const signing = (kinds.some((column) => SIGNED.has(column)) && signs(kinds, heads, place)) || filledIn(kinds, cells);
  // `Approval | Name | Date`: the first column is who approves.
  const signers = kinds[0] === 'signature' && cells(0).every((words) => /\p{L}/u.test(words));
  const bands = bandsOf(heads, cells);
  const columns = kinds.map((column, index): Column => {
    // Above names of rows there may be nothing.
    const named = heads[index]?.trim() === '' && cells(index).some((words) => /\p{L}/u.test(words));
    // Whoever signs need not be called a role: `| For | Name | Date |`.
    if (signing && index === 0 && (named || (!kinds.includes('role') && (FIRST.has(column) || signers)))) return 'role';
    if (signing && column === 'item' && kinds[0] === 'person') return 'note';
    if (signing && index > 0 && column === 'role' && heads[0]?.trim() === '') return 'person';
    if (named) return 'other';
    if (bands[index] !== undefined && !OF_PEOPLE.has(column)) return bands[index] === 'go' ? 'target' : 'limit';
    const banded = bands.some((band) => band !== undefined);
    // "Gate | Metric | Threshold": of two that may be limits the first is what they are of.
    if (
      index === 0 &&
      ((column === 'other' && banded) || (column === 'target' && (banded || kinds.lastIndexOf('target') > 0)))
    )
      return 'item';
    if (index === 0 || SEEN.test(heads[index]?.trim() ?? '')) return column;
    // "Benchmark | Requirement": a requirement that is only an amount says what the row before it must be.
    const beside =
      column === 'other' && kinds.includes('target') && saysHowMuch(heads[index] ?? '', filled(cells(index)));
    return beside ||
      (column === 'other' && limits(filled(cells(index)))) ||
      (column === 'item' && opensLimits(filled(cells(index))))
      ? 'target'
      : column;
  });
  const has = (column: Column) => columns.includes(column);
  // "⬜ Pass ⬜ Fail" beside a target: how it went is still open, whatever the section is called.
  const open =
    has('target') && cells(kinds.indexOf('box')).some((words) => markOf(words)?.kind === 'box' && isChoice(words));
  const boxed = open || rows.some((row) => row.children.some(({ children }) => isBox(wordsOf(children))));
  // Who is asked how it stands, and nothing else, signs.
  const judged = has('box') && !has('item') && !has('target');
  const signed =
    has('role') && (place.section === 'sign-off' || has('signature') || signers || judged || filledIn(kinds, cells));
  const people = has('role') && (has('person') || has('reach')) && !has('item') && !has('target');
  if (!boxed && !signed && people)
    return { entries: [], contacts: rows.flatMap((row) => contactOf(row, columns)), notes: [] };
  const conditions = heads.some((words) => /\b(?:conditions?|criteri(?:on|a)|requirements?|triggers?)\b/i.test(words));
  // "If … | Then …" lists triggers and what to do about them.
  // So does "Risk | Trigger | Action".
  const risks =
    heads.some((words, index) => index > 0 && /^triggers?$/i.test(words.trim())) && columns.includes('note');
  const triggers = risks || (TRIGGERS.test(heads[0]?.trim() ?? '') && (columns.includes('note') || conditions));
  const checked =
    heads.some((words, index) => index > 0 && CHECKED.test(words.trim())) && !TROUBLES.test(heads[0] ?? '');
  const asks = has('box') || has('target') || has('limit') || conditions || triggers || checked;
  // `ID | Required outcome | Status`: what has to be so is all that a row says.
  const listed = has('item') ? asks || has('person') : has('other') ? asks : has('target') && has('box');
  // Whom to call, and within which time.
  const calls = (has('person') || has('role')) && !has('item') && !has('target') && !has('limit');
  const told = JUDGED.has(place.section) && !calls;
  // "Step | | Initials": what is done one after the other is noted in a column that is still empty.
  const noted = !calls && rows.length > 1 && kinds.some((_, index) => index > 0 && cells(index).every(isBlank));
  if (!boxed && !signed && !(place.signs && (listed || told || noted)))
    return { entries: [], contacts: [], notes: [markdownOf(table, place.source)] };
  // "Device | Memory | Battery": limits of several things, which only the heads name.
  const things = columns.flatMap((column, i) => (column === 'target' && !bands[i] ? [i] : []));
  const several = things.length > 1 && things.some((i) => kinds[i] === 'other');
  const read: Columns = { columns, bands, heads, things: several ? things : [], signed, noted };
  const section = signed ? 'sign-off' : triggers && place.section === 'plain' ? 'rollback' : place.section;
  // Of "If … | Then …" each row says itself what is done: where it goes further, its limit is what is wanted.
  const then = cells(columns.indexOf('note'));
  const further = (index: number) =>
    triggers && place.section === 'plain' && !signed && GOES_ON.test(then[index] ?? '');
  return {
    entries: rows.flatMap((row, index) => rowOf(row, read, { ...place, section: further(index) ? 'go' : section })),
    contacts: [],
    notes: [],
  };
}

/** `# | Point | Owner | Signed on`: the column of sentences is what the rows ask for, whatever it is called; not where a row is somebody's who says something. */
function statedIn(
  kinds: readonly Column[],
  heads: readonly string[],
  cells: (index: number) => readonly string[],
): number | undefined {
  const first = kinds.find((kind) => kind !== 'number');
  if (kinds.includes('item') || kinds.includes('target') || OF_PEOPLE.has(first ?? 'other')) return undefined;
  const asked = kinds.some((kind) => kind === 'box' || kind === 'person' || kind === 'role' || kind === 'signature');
  const found = kinds.findIndex((kind, index) => {
    const words = cells(index).map((cell) => cell.trim().split(/\s+/).length);
    const sentences = words.filter((count) => count > 2).length * 2 >= words.length;
    return sentences && (kind === 'other' || /^statements?$/i.test(heads[index]?.trim() ?? ''));
  });
  return asked && found >= 0 ? found : undefined;
}

/** `T-10`, `D+1`, `W3`, `2026-03-01`, `12 May`: a target that is a day. */
function isDay(cell: string): boolean {
  return /^(?:[TDWL]\s?[+-]\s?\d{1,3}(?:\s?[dhw])?|(?:week|day|W|D)\s?\d{1,2}|\d{4}-\d\d-\d\d|\d{1,2}\.? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{4})?)$/i.test(
    cell.trim(),
  );
}

/** Whether the cells of a column have more words than those of another. */
function longer(one: readonly string[], other: readonly string[]): boolean {
  const words = (all: readonly string[]) => all.join(' ').split(/\s+/).length;
  return words(one) > words(other);
}

/** Names of things, and no signs of how they stand. */
function names(cells: readonly string[]): boolean {
  return cells.every(
    (words) =>
      /\p{L}{2}/u.test(words) && markOf(words) === undefined && !/^(?:yes|no|open|done|ok)$/i.test(words.trim()),
  );
}

/** A box to tick, and no choice of two. */
function isBox(words: string): boolean {
  return markOf(words)?.kind === 'box' && !isChoice(words);
}

/** Whether the rows are signed: by the section, or by a column for it where nothing else is asked. */
function signs(kinds: readonly Column[], heads: readonly string[], { section }: Place): boolean {
  // `Reviewer | Area | Decision`: for what somebody speaks.
  const areas =
    kinds[0] === 'person' && kinds.every((kind, index) => kind !== 'item' || AREA.test(heads[index]?.trim() ?? ''));
  return section === 'sign-off' || (kinds.includes('signature') && (!kinds.includes('item') || areas));
}

/** `Stage | Product | Engineering | Date`, and nothing but the first column filled in: names and a date will be. */
function filledIn(kinds: readonly Column[], cells: (index: number) => readonly string[]): boolean {
  const empty = kinds.every((_, index) => index === 0 || cells(index).every(isBlank));
  return empty && kinds.length > 2 && cells(0).length > 0 && kinds.includes('date') && FIRST.has(kinds[0] ?? 'item');
}

const isBlank = (words: string): boolean => /^[\s_.–-]*$/.test(words);

/** What the first column of a table of signatures may look like. */
const FIRST: ReadonlySet<Column> = new Set(['other', 'lasting', 'person']);

/** What stands beside whoever signs. */
const SIGNED: ReadonlySet<Column> = new Set(['person', 'date', 'signature']);

/** Whom to ask, and where; a number there is no limit. */
const OF_PEOPLE: ReadonlySet<Column> = new Set(['role', 'person', 'reach']);

/** What is looked at, beside what it is looked at of. */
const CHECKED = /^(?:checks?|verify|verification|what to (?:check|verify|see))$/i;
const TROUBLES = /\b(?:problem|symptom|issue|error|trouble|failure)\b/i;

/** Whether cells say nothing but how it went. */
function verdicts(cells: readonly string[]): boolean {
  const went = cells.filter((cell) => /^\W*(?:pass(?:ed|es)?|fail(?:ed|s)?|ok)\b/iu.test(cell)).length;
  return (
    went > 0 &&
    cells.every(
      (cell) =>
        isBlank(cell) ||
        /^\W*(?:pass(?:ed|es)?|fail(?:ed|s)?|ok|n\/a|skipped|open|pending)\b|\bpass(?:ed|es)?$/iu.test(cell),
    )
  );
}

/** What the first column of a table of triggers is called. */
const TRIGGERS = /^(?:if|triggers?|when)$/i;

/** What is done in a row when all is well. */
const GOES_ON =
  /^\W*(?:we |then |auto(?:matically)?[- ]?)*(?:go (?:on|ahead|further|live)|proceed|continue|promote|advance|move on|carry on|ramp up|expand|widen|roll out|ship|launch|release|next (?:step|stage|wave|ring))\b(?!.*\b(?:roll[- ]?back|only (?:if|when|after)|manual|caution|slow\w*|unless)\b)/i;

const filled = (cells: readonly string[]) => cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

function contactOf(row: TableRow, columns: readonly Column[]): Contact[] {
  const cells = row.children.map(({ children }) => withoutBlanks(withoutSigns(wordsOf(children))));
  const of = (kind: Column) => cells.filter((cell, index) => columns[index] === kind && cell !== '');
  const [role] = of('role');
  if (role === undefined) return [];
  const reach = of('reach').join(', ');
  return [{ role, name: of('person').join(', '), ...(reach === '' ? {} : { reach }) }];
}
