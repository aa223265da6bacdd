import type { Operator } from '../../bound/bound.ts';
import type { ImportItem } from '../item.ts';
import type { Amount } from '../phrases/amount.ts';
import type { StatedBound } from '../phrases/bound-phrase.ts';
import { FLIPPED } from '../phrases/bound-text.ts';
import { OPPOSITE } from '../phrases/comparing.ts';
import { measureOf } from '../phrases/measures.ts';
import { scoreIn } from '../phrases/scores.ts';

type Way = NonNullable<ImportItem['cell']>['way'];

/**
 * The bounds of a row of which one cell says what must be so. What the row is called may have numbers as well ("Actions closed within 30 days | 85 %"), and
 * those are no limits then; an amount that opens the cell is one, whichever way its column or what is measured says.
 */
export function inCell(
  bounds: readonly StatedBound[],
  body: string,
  cell: ImportItem['cell'],
  words: readonly string[],
  judged = false,
): readonly StatedBound[] {
  const start = cell === undefined ? -1 : body.lastIndexOf(cell.text);
  if (cell === undefined || start < 0 || !bounds.some(({ at }) => at >= start)) return bounds;
  return bounds
    .filter((bound) => bound.kind !== 'range' || bound.at >= start)
    .map((bound): StatedBound => {
      if (bound.kind === 'range') {
        const every = bound.high.unit === '' ? rateIn(body.slice(0, start)) : undefined;
        return every ? { ...bound, low: inRate(bound.low, every), high: inRate(bound.high, every) } : bound;
      }
      if (bound.at < start)
        return bound.kind === 'compare' ? { kind: 'bare', at: bound.at, end: bound.end, amount: bound.amount } : bound;
      // "Requests per second | > 700": the name has the unit.
      const every = bound.amount.unit === '' ? rateIn(body.slice(0, start)) : undefined;
      if (bound.kind === 'compare' && every !== undefined) return { ...bound, amount: inRate(bound.amount, every) };
      if (bound.kind !== 'bare' || bound.at > start + OPENING || bound.amount.about) return bound;
      // "30 % fewer" is how much better than it was.
      if (BETTER.test(body.slice(bound.end))) return bound;
      // "-20 % against v5", "± 3 %": how far, and not where.
      if (/[-−–+±]/.test(body.slice(start, bound.at))) return bound;
      const share = bound.amount.unit === '' && isShare(bound.amount, words);
      const amount: Amount = share
        ? { ...bound.amount, unit: '%', dimension: 'ratio' }
        : every !== undefined
          ? inRate(bound.amount, every)
          : bound.amount;
      const way = every !== undefined && cell.way === 'limit' ? 'target' : cell.way;
      const operator = Number(amount.number) === 0 ? undefined : (judged ? badFrom : wayOf)(way, amount, words);
      return operator === undefined ? bound : { ...bound, kind: 'compare', operator, amount };
    });
}

const inRate = (amount: Amount, unit: string): Amount => ({ ...amount, unit, dimension: 'rate' });

/** In what the numbers behind a name are that has their unit: "Requests per second", "Orders per minute sustained". */
function rateIn(name: string): string | undefined {
  if (PER_SECOND.test(name)) return '/s';
  const [, every] = /\bper (minute|hour)\b|\/\s?(min|h)\b/i.exec(name) ?? [];
  // Of what nobody puts under load, so many per hour are only counted.
  return every !== undefined && CARRIED.test(name) ? (every.startsWith('h') ? '/h' : '/min') : undefined;
}
const CARRIED = /\b(?:sustained|load|throughput|capacity|peak|carried|handled)\b/i;

/** "Availability | 99.9" is one of percent. */
function isShare(amount: Amount, words: readonly string[]): boolean {
  const id = measureOf(words, 'ratio')?.id;
  return (id === 'availability' || id === 'success-rate') && /^[5-9]\d\.\d+$/.test(amount.number);
}

/** What the row is called says what its numbers are per second of. */
const PER_SECOND =
  /\b(?:requests|queries|calls|transactions|orders|messages|events|operations|ops|reqs?)\s?(?:\/\s?s|per second|a second)\b|\b(?:rps|qps|tps)\b/i;
/** Behind an amount: than it was. */
const BETTER =
  /^\s*(?:fewer|less|lower|shorter|smaller|faster|quicker|cheaper|lighter|better|higher|more|larger|reduction|improvement|increase|decrease)\b/i;
/** Characters that may stand before the amount that opens a cell: a quote, a currency. */
const OPENING = 2;
/** Shares of which a goal is plainly what has to be reached, or must not be. */
const MANY = 80;
const FEW = 20;

/** Among triggers an amount is where it becomes bad: "Error rate | 5 %" at 5 % and more. What is called the most may still be. */
function badFrom(way: Way, amount: Amount, words: readonly string[]): Operator | undefined {
  if (way === 'under' || way === 'over') return wayOf(way, amount, words);
  const [good, known] = [wayOf(way, amount, words), wayOf('target', amount, words)];
  const said = (way === 'most' || way === 'least') && (known === undefined || known === good);
  return good && (said ? OPPOSITE[good] : (FLIPPED[known ?? good] as Operator));
}

function wayOf(way: Way, amount: Amount, words: readonly string[]): Operator | undefined {
  // Nothing is above all of it.
  if (amount.unit === '%' && Number(amount.number) === 100) return '>=';
  if (way === 'under' || way === 'over') return way === 'under' ? '<' : '>';
  if (way === 'most' || way === 'least') return way === 'most' ? '<=' : '>=';
  const better = measureOf(words, amount.dimension)?.better ?? scoreIn(words)?.better;
  if (better !== undefined) return better === 'higher' ? '>=' : '<=';
  if (way === 'limit') return amount.unit === '%' && Number(amount.number) >= MANY ? undefined : '<=';
  if (amount.dimension === 'duration' || amount.dimension === 'bytes') return '<=';
  if (amount.dimension === 'rate') return '>=';
  if (amount.unit !== '%') return undefined;
  return Number(amount.number) >= MANY ? '>=' : Number(amount.number) <= FEW ? '<=' : undefined;
}
