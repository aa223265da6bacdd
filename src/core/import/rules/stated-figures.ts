import { figureIn } from '../phrases/figures.ts';
import { relativeText } from '../phrases/relative.ts';
import { type Score, scoreIn } from '../phrases/scores.ts';
import { banded } from './made.ts';
import type { Rule } from './rule.ts';
import { asBeforeOrBetter, declared, from, scored } from './scored.ts';
import type { Seen } from './seen.ts';
import { unitOf } from './unit-of.ts';

/** Figures of companies, models and stores of data, which reports and exports have. */
export const STATED_FIGURE_RULES: readonly Rule[] = [
  {
    id: 'figure-stated',
    check: 'data',
    why: 'It is a figure of the business, a model or the data, and a report or an export has it.',
    opens: ['state', 'look', 'run'],
    make: (seen) => {
      const found = figure(seen);
      if (found === undefined) return undefined;
      const { fact, better } = found;
      const before = seen.bounds.length === 0 && seen.band === 'go' ? asBeforeOrBetter(seen.words) : undefined;
      if (before !== undefined)
        return { ...from({ [fact]: declared(fact, undefined) }), ...banded(seen, { [fact]: before }) };
      const bound = seen.bounds.find((one) => relativeText(seen.body, one, seen.band) !== undefined);
      const beside = bound && relativeText(seen.body, bound, seen.band);
      if (bound === undefined || beside === undefined) return scored(seen, { fact, better });
      return { ...from({ [fact]: declared(fact, unitOf(beside)) }), ...banded(seen, { [fact]: beside }) };
    },
    examples: [
      { text: 'Orphaned invoice lines below 0.02 %', bands: { go: { wrong: '< 0.02%' } } },
      { text: 'Duplicate invoices: 0', bands: { go: { wrong: '== 0' } } },
      { text: 'Sortino at least 1.4', bands: { go: { return: '>= 1.4' } } },
      { text: 'WAPE of the harvest forecast ≤ 16 %', bands: { go: { 'model-error': '<= 16%' } } },
      { text: 'Basket value no more than 3 % below last year', bands: { go: { earned: '>= baseline - 3%' } } },
      { text: 'At least 60 pilot rides', bands: { go: { responses: '>= 60' } } },
      { text: 'Average handling time below 7 minutes', bands: { go: { complaints: '< 7min' } } },
      { text: 'Contacts per 1,000 orders below 9', bands: { go: { complaints: '< 9' } } },
    ],
    unlike: [
      'More than 20 unmatched webhooks in the queue',
      'Error rate below 0.3 %',
      '98 % of the devices have the new version',
      'Duplicate members merged',
      'Drawdown explained to the partners',
    ],
  },
  {
    id: 'wrong-figures',
    check: 'data',
    why: 'Something compares the figures, and its report shows what is wrong with them.',
    sections: ['rollback', 'no-go', 'caution'],
    says: [
      'difference|differences|discrepancy|discrepancies|mismatch|mismatches|deviation|imbalance|breaks',
      'unexplained|unreconciled|unbalanced',
    ],
    not: ['time|version|versions|opinion|clock|schema|latency', 'webhooks|queue|log|logs'],
    make: (seen) =>
      seen.bounds.some(({ kind }) => kind !== 'bare')
        ? undefined
        : { ...from({ differences: declared('differences', undefined) }), ...banded(seen, { differences: '> 0' }) },
    examples: [
      {
        text: 'An unexplained difference of the tills',
        item: { section: 'rollback' },
        bands: { 'no-go': { differences: '> 0' } },
      },
    ],
    unlike: [
      'An unexplained difference of the tills',
      { text: 'A guest is rude twice', item: { section: 'rollback' } },
    ],
  },
];

/** A figure of the business or the data; of models also their scores, where nothing says that the model serves already. */
function figure({ words, place }: Seen): Score | undefined {
  if (place === 'load') return undefined;
  const found = figureIn(words);
  if (found !== undefined) return { fact: found[0], better: found[1] };
  const score = scoreIn(words);
  const offline = place === 'plain' || place === 'before' || place === 'tests';
  return offline && (score?.fact === 'quality' || score?.fact === 'error') ? score : undefined;
}
