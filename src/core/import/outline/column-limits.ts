import type { ImportItem } from '../item.ts';
import { statedBounds } from '../phrases/bound-phrase.ts';
import { measureOf } from '../phrases/measures.ts';
import { scoreIn } from '../phrases/scores.ts';
import { sizeOf } from '../phrases/size.ts';
import { wordsOf } from '../phrases/words.ts';

type Way = NonNullable<ImportItem['cell']>['way'];

/** What the head of a column says of an amount below it that stands there without a word of comparison. */
const WAYS: readonly (readonly [Way, RegExp])[] = [
  [
    'most',
    /^max(?:imum|\.)?\b|\b(?:at most|up to|no(?:t)? more than|not above|tolerance|may differ|budget|cap|ceiling|tolerated|permitted)\b/i,
  ],
  ['least', /^min(?:imum|\.)?(?! time)\b|\b(?:at least|must reach|to reach|no(?:t)? less than|not below|floor)\b/i],
  ['limit', /\b(?:limit|allowed|threshold|bound)\b/i],
];

/** The cell that says what must be so, with what the head of its column makes of an amount in it: of several the first that compares. */
export function cellOf(
  cells: readonly { readonly head: string; readonly text: string; readonly target: boolean }[],
  named: string,
): ImportItem['cell'] {
  const stating = cells.filter(({ text, target }) => target && statedBounds(text).length > 0);
  const found = stating.find(({ text }) => statedBounds(text).some(({ kind }) => kind !== 'bare')) ?? stating[0];
  if (found === undefined) return undefined;
  const way = WAYS.find(([, form]) => form.test(found.head.trim()))?.[0] ?? 'target';
  const was = cells.slice(0, cells.indexOf(found)).find(({ head, target }) => !target && WAS.test(head.trim()));
  return { text: found.text, way: way === 'target' ? (towards(was?.text, found.text, named) ?? way) : way };
}

/** Heads of columns with what it is before anything is done, where they stand before the target. */
const WAS =
  /\b(?:today|now|current(?:ly)?|before|baseline|so far|old|last (?:year|month|week|quarter|season)|at present|as[- ]is|start(?:ing point)?|previous(?:ly)?|status quo)\b/i;

/** "38 today, target 30": where it is to go, of what no word says whether more is better. */
function towards(was: string | undefined, target: string, named: string): Way | undefined {
  const [from, ...more] = statedBounds(was ?? '');
  const [to, ...others] = statedBounds(target);
  if (from?.kind !== 'bare' || to?.kind !== 'bare' || more.length + others.length > 0) return undefined;
  const known = measureOf(wordsOf(named), to.amount.dimension) ?? scoreIn(wordsOf(named));
  if (known !== undefined || from.amount.dimension !== to.amount.dimension) return undefined;
  const [a, b] = [sizeOf(from.amount), sizeOf(to.amount)];
  return a === b ? undefined : a > b ? 'most' : 'least';
}

/** What the cells of a row say of the things that their heads name, in words that compare: `Maximum downtime at most 4 h, Errors < 0.1 %`. */
export function thingsOf(columns: readonly number[], heads: readonly string[], cells: readonly string[]): string {
  return columns.flatMap((i) => (cells[i] ? [thingOf(heads[i] ?? '', cells[i] ?? '')] : [])).join(', ');
}

function thingOf(head: string, cell: string): string {
  const [bound, ...more] = statedBounds(cell);
  if (bound?.kind !== 'bare' || more.length > 0 || bound.amount.about || bound.at > 2) return `${head} ${cell}`;
  const way = WAYS.find(([, form]) => form.test(head.trim()))?.[0];
  const better = measureOf(wordsOf(head), bound.amount.dimension)?.better;
  const most = way === 'most' || (way !== 'least' && (better ?? (isSize(bound.amount) ? 'lower' : '')) === 'lower');
  const least = way === 'least' || better === 'higher';
  return `${head} ${most ? 'at most ' : least ? 'at least ' : ''}${cell}`;
}

/** What a row says whose limits stand in a column for the least and one for the most, with its unit in a third: "18 to 30 s". */
export function betweenOf(heads: readonly string[], cells: readonly string[]): string | undefined {
  const of = (form: RegExp) => heads.findIndex((head) => form.test(head.trim()));
  const [least, most] = [of(/^min(?:imum|\.)?$/i), of(/^max(?:imum|\.)?$/i)];
  if (least < 0 || most < 0) return undefined;
  const unit = /^[\p{L}%°µ/]+$/u.exec(cells[of(/^units?$/i)]?.trim() ?? '')?.[0] ?? '';
  const [low = '', high = ''] = [cells[least]?.trim(), cells[most]?.trim()];
  const inUnit = (words: string, amount: string) => `${words}${amount}${/\d$/.test(amount) && unit ? ` ${unit}` : ''}`;
  if (low !== '' && high !== '') return inUnit(`${low.replace(/^[–−]/, '-')} to `, high);
  return high !== '' ? inUnit('at most ', high) : low !== '' ? inUnit('at least ', low) : undefined;
}

const isSize = ({ dimension }: { readonly dimension: string }) => dimension === 'duration' || dimension === 'bytes';

/** Whether a column, beside one of targets, says how much may be lost or wrong: "Data loss", "Errors". */
export function saysHowMuch(head: string, cells: readonly string[]): boolean {
  const named = measureOf(wordsOf(head)) !== undefined || /\b(?:loss|rpo|rto|downtime)\b/i.test(head);
  return named && mostly(cells, (cell) => statedBounds(cell).length === 1 || /^none$/i.test(cell));
}

const OPENS =
  /^(?:[<>≤≥=]|(?:at (?:most|least)|under|below|over|above|less than|more than|up to|within|no more than)\b)/i;

/** Whether the cells of a column, whatever it is called, say what is allowed: `< 5 %`, `at most 3`, `3,000 or more`. */
export function limits(cells: readonly string[]): boolean {
  return (
    mostly(cells, (cell) => OPENS.test(cell)) ||
    mostly(cells, (cell) => {
      const bounds = statedBounds(cell);
      return cell.length <= SHORT && bounds.length === 1 && bounds[0]?.kind === 'compare';
    })
  );
}

/** Whether they open with a limit, so that what is limited stands elsewhere. */
export function opensLimits(cells: readonly string[]): boolean {
  return mostly(cells, (cell) => {
    const [bound] = statedBounds(cell);
    return bound?.kind === 'compare' && bound.at === 0;
  });
}

function mostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  const those = cells.filter(is);
  return those.length > 0 && those.length * 2 >= cells.length;
}

/** Characters of a cell that holds a limit and no sentence. */
const SHORT = 24;
