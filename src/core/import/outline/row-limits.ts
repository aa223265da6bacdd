import type { Band } from '../../bound/bound.ts';
import type { ImportItem } from '../item.ts';
import { statedBounds } from '../phrases/bound-phrase.ts';
import { BARELY } from './band-columns.ts';

/** What the columns of bands say in a row about what it names; `undefined` where no caution and no no-go is stated. */
export function limitsOf(
  of: string,
  cells: readonly string[],
  bands: readonly (Band | undefined)[],
  heads: readonly string[],
  time?: string,
): ImportItem['limits'] | undefined {
  const stated = (band: Band) => {
    const text = worded(cells[bands.indexOf(band)] ?? '', heads[bands.indexOf(band)] ?? '');
    return text === '' || !/[\p{L}\p{N}]/u.test(text) ? {} : { [band]: text };
  };
  const others = { ...stated('caution'), ...stated('no-go') };
  const hard = /\b(?:limit|max|maximum|ceiling|cap|floor|below|above|under|over|beyond)\b/i.test(
    heads[bands.indexOf('no-go')] ?? '',
  );
  const still = BARELY.test(heads[bands.indexOf('caution')]?.trim() ?? '');
  const lasting = timeOf(time);
  return Object.keys(others).length === 0
    ? undefined
    : {
        of,
        ...stated('go'),
        ...others,
        ...(hard ? { hard: true } : {}),
        ...(still ? { still: true } : {}),
        ...(lasting === undefined ? {} : { lasting }),
      };
}

/** "Fail below" above "80 %": below 80 %. */
function worded(cell: string, head: string): string {
  const [, way] = /\b(below|above|under|over|less than|more than)\W*$/i.exec(head.trim()) ?? [];
  const [bound, ...more] = statedBounds(cell);
  return way !== undefined && bound?.kind === 'bare' && more.length === 0 && bound.at <= 2 ? `${way} ${cell}` : cell;
}

/** A cell that holds a time and nothing else: `5m` of `5 min`. */
function timeOf(cell: string | undefined): string | undefined {
  const [time, ...more] = statedBounds(cell ?? '');
  if (time?.kind !== 'bare' || more.length > 0 || !/^(?:s|min|h|d)$/.test(time.amount.unit)) return undefined;
  return `${time.amount.number}${time.amount.unit === 'min' ? 'm' : time.amount.unit}`;
}

/** A limit with how long it has to last, which a column of its own says: `> 1 %`, `5 min`. */
export function withTime(text: string, lasting: string | undefined): string {
  const last = statedBounds(text).at(-1);
  return timeOf(lasting) !== undefined && last?.kind === 'compare' && last.lasting === undefined
    ? `${text} for ${lasting}`
    : text;
}

/** Cells that tell what was, or why: a number there is no limit. */
const TOLD =
  /\b(?:was|were|took|had|has|have|been|did|last|yesterday|currently|so far|now|found|fixed|see|seen|measured|actual|took|since|because|once|if|when|until|after|before|per|risk|mean(?:s|ing)|takes|usually|about|only)\b/i;
/** A note is no longer than this where it does nothing but state a limit. */
const SHORT = 60;

/** Whether a note beside an item states what must be so, and tells nothing: "Min: 250 GB", "RPO < 2 h; RTO < 8 h", "expires in more than 180 days". */
export function notesLimit(head: string, note: string): boolean {
  if (
    !/^(?:notes?|comments?|remarks?|details?|specifics)$/i.test(head.trim()) ||
    note.length > SHORT ||
    TOLD.test(note)
  )
    return false;
  const bounds = statedBounds(note);
  return bounds.length > 0 && bounds.some(({ kind }) => kind === 'compare');
}

/** The limit in parentheses behind the box of a cell: `☐ Pass (≥ 95)`, `[ ] OK (0 errors)`. */
export function limitOfBox(cell: string): string | undefined {
  const [, said = ''] =
    /^(?:pass(?:ed)?|ok(?:ay)?|met|yes|done|ready|verified|confirmed)?\s*\(([^()]{1,40})\)$/i.exec(cell.trim()) ?? [];
  const [bound, ...more] = statedBounds(said);
  if (bound === undefined || more.length > 0) return undefined;
  return bound.kind === 'compare' || (bound.kind === 'bare' && bound.at === 0 && bound.amount.number === '0')
    ? said
    : undefined;
}
