import type { ImportItem } from '../item.ts';
import { statedBounds } from '../phrases/bound-phrase.ts';

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
export function cellOf(cells: readonly { readonly head: string; readonly text: string }[]): ImportItem['cell'] {
  const stating = cells.filter(({ text }) => statedBounds(text).length > 0);
  const found = stating.find(({ text }) => statedBounds(text).some(({ kind }) => kind !== 'bare')) ?? stating[0];
  return found && { text: found.text, way: WAYS.find(([, form]) => form.test(found.head.trim()))?.[0] ?? 'target' };
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
