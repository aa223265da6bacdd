import { change, measured, required } from '../explain.ts';
import type { RenderOptions } from '../renderer.ts';
import type { CriterionResult } from '../results.ts';
import { LOOKS, standing } from '../status.ts';
import { cut, pad, widthOf } from './width.ts';
import { bold, ellipsis, paint, words } from './words.ts';

/** Ids made from titles only repeat them; short ones are what people type. */
const SHORT_ID = 20;
const GAP = 3;
const INDENT = 2;
/** Columns that a title, a value and a bound take at most, and to which they shrink on a narrow terminal. */
const TITLE = { most: 56, least: 16 };
const VALUE = { most: 50, least: 10 };

const COLUMNS = ['state', 'id', 'title', 'measured', 'required', 'change', 'note'] as const;
type Column = (typeof COLUMNS)[number];
type Row = Record<Column, string> & { readonly instead?: string };

/** Criteria by group, one a line: state, title, what was measured against what is required. */
export function tableLines(criteria: readonly CriterionResult[], options: RenderOptions): string[] {
  const rows = criteria.map((one) => rowOf(one, options));
  const withId = options.verbose === true || criteria.every((one) => widthOf(one.id) <= SHORT_ID);
  const widths = fitted(rows, withId, options.columns);
  const lines: string[] = [];
  let heading = '';
  for (const [index, criterion] of criteria.entries()) {
    const group = words(criterion.group.join(' / '), options);
    if (group !== heading) lines.push(bold(cut(group, options.columns ?? Number.POSITIVE_INFINITY), options));
    heading = group;
    const row = rows[index];
    if (!row) continue;
    const line = lineOf(row, widths, options);
    lines.push(paint(line, row.state, LOOKS[criterion.state].color, options));
  }
  return lines;
}

function rowOf(criterion: CriterionResult, options: RenderOptions): Row {
  const look = LOOKS[criterion.state];
  const note = standing(criterion);
  const until = criterion.state === 'waived' && criterion.waiver ? `until ${criterion.waiver.until}` : undefined;
  const notes = [until, note].filter((one) => one !== undefined).join(', ');
  return {
    state: `${options.unicode === false ? look.ascii : look.mark} ${look.word === 'not applicable' ? 'n/a' : look.word}`,
    id: words(criterion.id, options),
    title: words(criterion.title, options),
    measured: words(measured(criterion), options),
    required: words(required(criterion).replaceAll('`', ''), options),
    change: words(change(criterion)?.text ?? '', options),
    note: notes === '' ? '' : `(${words(notes, options)})`,
    ...(criterion.state === 'not-applicable' ? { instead: words(criterion.message, options) } : {}),
  };
}

/** How wide each column is; 0 for one that is not shown. */
function fitted(rows: readonly Row[], withId: boolean, columns: number | undefined): Record<Column, number> {
  const most: Partial<Record<Column, number>> = { title: TITLE.most, measured: VALUE.most, required: VALUE.most };
  const entries = COLUMNS.map((column): [Column, number] => {
    const own = rows.filter((row) => row.instead === undefined || column === 'state' || column === 'title');
    const widest = Math.max(0, ...(column === 'id' ? rows : own).map((row) => widthOf(row[column])));
    return [column, Math.min(widest, most[column] ?? widest)];
  });
  const widths = Object.fromEntries(entries) as Record<Column, number>;
  if (!withId) widths.id = 0;
  const excess = () => {
    const shown = Object.values(widths).filter((width) => width > 0);
    return shown.reduce((sum, width) => sum + width + GAP, INDENT - GAP) - (columns ?? Number.POSITIVE_INFINITY);
  };
  const shrink = (column: Column, least: number) => {
    if (excess() > 0) widths[column] = Math.max(Math.min(least, widths[column]), widths[column] - excess());
  };
  const drop = (column: Column) => {
    if (excess() > 0) widths[column] = 0;
  };
  shrink('title', 40);
  drop('id');
  shrink('required', 20);
  shrink('title', TITLE.least);
  shrink('required', VALUE.least);
  drop('change');
  drop('note');
  shrink('measured', VALUE.least);
  return widths;
}

function lineOf(row: Row, widths: Record<Column, number>, options: RenderOptions): string {
  const end = ellipsis(options);
  const names = COLUMNS.filter((column) => widths[column] > 0);
  const shown = row.instead === undefined ? names : names.slice(0, names.indexOf('title') + 1);
  const cells = shown.map((column) => pad(cut(row[column], widths[column], end), widths[column]));
  const line = ' '.repeat(INDENT) + [...cells, row.instead ?? ''].join(' '.repeat(GAP)).trimEnd();
  return options.columns === undefined ? line : cut(line, options.columns, end);
}
