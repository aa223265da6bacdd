import type { ImportItem } from '../item.ts';
import { statedBounds } from '../phrases/bound-phrase.ts';
import type { Entry } from './outline.ts';

type Way = NonNullable<ImportItem['cell']>['way'];

/** What an amount would be compared by behind the words: "Cost of a seat at most:", "the 1 % low must stay above the number". */
const WAYS: Readonly<Record<string, Way>> = { '<=': 'most', '>=': 'least', '<': 'under', '>': 'over' };
/** Stands for the amounts that follow. */
const NUMBER =
  /\s*\b(?:the|this|that|its|their) (?:number|value|figure|amount|limit)s?(?: (?:given|shown|named|listed|here|below|behind))*$/i;
/** "The numbers below": where they stand, and not which way. */
const PLACE = /\b(?:above|below|under|over|within|inside|max|min)$/i;
const STAYS =
  /\b(?:be|is|are|stays?|remains?|keeps?|kept|not|falls?|drops?|goes|go|rises?|gets?) (?:\w+ )?(?:above|below|under|over|within)$/i;

/**
 * Gives the amounts of plain entries the way that the words above all of them have: below "accuracy is no less than" stand "Billing: 0.93" and "Returns: 0.9".
 */
export function withWayAbove(above: string, entries: readonly Entry[]): readonly Entry[] {
  const nested = entries.map((entry) => ({ ...entry, entries: withWayAbove(entry.item.text, entry.entries) }));
  const way = wayAbove(above);
  if (way === undefined || nested.filter(({ item }) => amountIn(item) !== undefined).length * 2 <= nested.length)
    return nested;
  return nested.map((entry) => {
    const text = amountIn(entry.item);
    return text === undefined ? entry : { ...entry, item: { ...entry.item, cell: { text, way } } };
  });
}

/** Which way amounts are that stand below the words; `undefined` where these do not end in a comparison. */
export function wayAbove(above: string): Way | undefined {
  const words = above.replace(/[\s:)\].–—-]+$/, '');
  const said = words.replace(NUMBER, '');
  if (said === words && PLACE.test(said) && !STAYS.test(said) && !/[(:,]\s*(?:max|min)$/i.test(said)) return undefined;
  const bound = statedBounds(`${said} 7`).at(-1);
  return bound?.kind === 'compare' && bound.end === said.length + 2 ? WAYS[bound.operator] : undefined;
}

/** The rest of a short line from its only amount on. */
function amountIn({ text, form, cell, limits }: ImportItem): string | undefined {
  const [bound, ...more] = statedBounds(text);
  const plain = form !== 'row' && cell === undefined && limits === undefined && text.length <= SHORT;
  return plain && bound?.kind === 'bare' && more.length === 0 && !bound.amount.about ? text.slice(bound.at) : undefined;
}

/** Characters of a line that names something and says how much. */
const SHORT = 60;
