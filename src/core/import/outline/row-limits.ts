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
): ImportItem['limits'] | undefined {
  const stated = (band: Band) => {
    const text = cells[bands.indexOf(band)] ?? '';
    return text === '' || !/[\p{L}\p{N}]/u.test(text) ? {} : { [band]: text };
  };
  const others = { ...stated('caution'), ...stated('no-go') };
  const hard = /\b(?:limit|max|maximum|ceiling|cap|floor|below|above|under|over|beyond)\b/i.test(
    heads[bands.indexOf('no-go')] ?? '',
  );
  const still = BARELY.test(heads[bands.indexOf('caution')]?.trim() ?? '');
  return Object.keys(others).length === 0
    ? undefined
    : { of, ...stated('go'), ...others, ...(hard ? { hard: true } : {}), ...(still ? { still: true } : {}) };
}

/** A limit with how long it has to last, which a column of its own says: `> 1 %`, `5 min`. */
export function withTime(text: string, lasting: string | undefined): string {
  const [time] = lasting === undefined ? [] : statedBounds(lasting);
  const alone =
    time?.kind === 'bare' && time.amount.dimension === 'duration' && statedBounds(lasting ?? '').length === 1;
  const last = statedBounds(text).at(-1);
  return alone && last?.kind === 'compare' && last.lasting === undefined ? `${text} for ${lasting}` : text;
}
