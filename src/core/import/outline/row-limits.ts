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
    const text = cells[bands.indexOf(band)] ?? '';
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
