import { dimensionOf } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import { BASE, VERSION } from './benchmark.ts';
import { compared, FACT } from './compared.ts';
import type { Rule } from './rule.ts';

const BETTER =
  'faster|quicker|improvement|improved|speedup|speed|gain|boost|better|increase|quicker|reduction|reduced|less|smaller|cheaper';

/** How many times as fast or large as it was. */
export const TIMES_RULES: readonly Rule[] = [
  {
    id: 'times-better',
    check: 'benchmark',
    why: 'A benchmark compares the time with that of the baseline.',
    make: (seen) => {
      const { words, bounds, body } = seen;
      const times = bounds.find((bound) => dimensionOf(bound) === 'times' && bound.kind !== 'range');
      if (times?.kind === undefined || times.kind === 'range' || seen.band !== 'go') return undefined;
      const half = times.amount.number === '0.5';
      if (!says(words, [BETTER, 'performance', 'throughput', 'as fast']) && !(half && says(words, ['time|duration'])))
        return undefined;
      // "Less than half" is less, "half the time" at most.
      if (half) {
        const below = times.kind === 'compare' && times.operator === '<';
        return compared(seen, { [FACT]: below ? '< 0.5x baseline' : '<= baseline / 2' });
      }
      return compared(seen, {
        [FACT]:
          rateOrTime(body) === 'rate' ? `>= ${times.amount.number}x baseline` : `<= baseline / ${times.amount.number}`,
      });
    },
    examples: [
      { text: 'Parsing is 4x faster', bands: { go: { [FACT]: '<= baseline / 4' } } },
      { text: 'Speed-up of the solver at least 5x', bands: { go: { [FACT]: '>= 5x baseline' } } },
      { text: 'Cold start: less than half the time', bands: { go: { [FACT]: '< 0.5x baseline' } } },
      { text: '3.5x throughput gain', bands: { go: { [FACT]: '>= 3.5x baseline' } } },
    ],
    unlike: ['Retries 3 times', 'Error rate below 2x the usual'],
  },
  {
    id: 'times-of-before',
    check: 'benchmark',
    why: 'A benchmark compares it with what was before.',
    says: [`${BASE}|${VERSION}`, '@'],
    also: ['takes|take|needs|longer|slower|larger|bigger|heavier|time|duration|size|allocations|instructions'],
    make: (seen) => {
      const times = seen.bounds.find((bound) => bound.kind === 'compare' && dimensionOf(bound) === 'times');
      if (times?.kind !== 'compare' || seen.place === 'running') return undefined;
      return compared(seen, { [FACT]: `${times.operator} ${times.amount.number}x baseline` });
    },
    examples: [{ text: 'Sorting takes at most 1.2x the time of v3', bands: { go: { [FACT]: '<= 1.2x baseline' } } }],
    unlike: ['Retries take at most 3 times the delay'],
  },
];

/** Of a rate more is better, of a time less. */
function rateOrTime(body: string): 'rate' | 'time' {
  if (/\bp\d\d\b/i.test(body)) return 'time';
  return /\b(?:throughput|requests per|capacity|scal|speed-?up)|\/s\b|per second\b/i.test(body) ? 'rate' : 'time';
}
