import { written } from '../phrases/amount.ts';

import { dimensionOf } from '../phrases/measured.ts';
import { measureOf } from '../phrases/measures.ts';
import { says } from '../phrases/phrase.ts';
import { relativeText } from '../phrases/relative.ts';
import { toolOf } from '../phrases/tools.ts';
import { compared, FACT } from './compared.ts';
import { ofPeopleOrRecords } from './in-context.ts';
import type { Rule } from './rule.ts';
import { shareOf } from './share.ts';

const WORSE =
  'longer|larger|bigger|heavier|degradation|degrades|degraded|regression|regressions|regress|slower|slowdown|overhead|worse|drop|impact|increase|penalty|deviation';
/** What something is compared with. */
export const BASE =
  'baseline|baselines|before|previous|old|last|current|existing|today|legacy|release|version|main|master';

/** Versions as they are called by themselves. */
export const VERSION = 'v1|v2|v3|v4|v5|v6|v7|v8|v9';

/** Compared with what was before. */
export const BENCHMARK_RULES: readonly Rule[] = [
  {
    id: 'near-baseline',
    check: 'benchmark',
    why: 'A benchmark, or results of before, is what it is compared with.',
    make: (seen) => {
      if (seen.band !== 'go' || says(seen.words, ['load|stress|soak|volume tested'])) return undefined;
      const { words } = seen;
      const tested =
        says(words, ['test|tests|suite|specs']) && !says(words, ['perf|performance|load|stress test|tests']);
      if (tested) return undefined;
      // Points are those of a score, which no benchmark has.
      const beside = seen.bounds
        .filter((one) => dimensionOf(one) !== 'count')
        .map((one) => relativeText(seen.body, one, seen.band, false))
        .find((one) => one);
      // What is compared with a version was built, and not run, when it is measured.
      const built = says(words, [`above|over|than|beyond|below|under ?that ?of ?in @|${VERSION}`]);
      const planned = says(words, ['forecast|bill|spend|invoice|budget']);
      if (beside !== undefined && !planned && (built || seen.place !== 'running'))
        return compared(seen, { [FACT]: beside });
      const share = shareOf(seen);
      if (share === undefined || words.includes('budget')) return undefined;
      const { number, operator } = share;
      if (seen.place === 'running' && !says(words, ['baseline|performance'])) return undefined;
      if (
        says(words, [
          `within|of|than|to|versus|vs|over ?the ?our ${BASE}`,
          'baseline|baselines',
          'within # .. of|to',
        ]) &&
        share.within
      )
        return compared(seen, { [FACT]: `within ${number}% of baseline` });
      if (share.compares && says(share.near, [WORSE]) && !says(words, ['error|errors|failure rate']))
        return compared(seen, { [FACT]: `${operator} baseline + ${number}%` });
      if (says(words, ['# of the|our .. speed|throughput|performance of|in|with']) && share.operator.startsWith('>'))
        return compared(seen, { [FACT]: `${operator} baseline - ${Number((100 - Number(number)).toFixed(6))}%` });
      if (
        says(words, [
          'faster|quicker|speedup',
          'performance|latency|time|startup improvement|improved|reduction|reduced|gain',
          'improve*|reduce* .. latency|time|performance',
        ])
      )
        return compared(seen, { [FACT]: `<= baseline - ${number}%` });
      return undefined;
    },
    examples: [
      { text: 'Import time within 5% of baseline', bands: { go: { [FACT]: 'within 5% of baseline' } } },
      { text: 'Overhead of tracing below 3 %', bands: { go: { [FACT]: '< baseline + 3%' } } },
      { text: 'Builds at least 20 % faster', bands: { go: { [FACT]: '<= baseline - 20%' } } },
      { text: 'No more than 8% slower than the previous release', bands: { go: { [FACT]: '<= baseline + 8%' } } },
    ],
    unlike: ['Discount of 5% shown', { text: 'Degradation > 30%', item: { section: 'rollback' } }],
  },
  {
    id: 'not-below-before',
    check: 'benchmark',
    why: 'A benchmark, or results of before, is what it is compared with.',
    says: [
      'no|not|never lower|less|worse|slower|higher|more|longer|larger|bigger|fewer ?memory ?time ?cpu ?space ?battery ?power than',
      'at least as .. as',
      'as fast|good|quick|small|long|large|much|big as',
    ],
    also: [
      `than|as ?the ?our ?one ?in ?of ${BASE}`,
      'than|as .. old|previous|last|current|before|baseline',
      'than|as ?with ?in ?version @',
      'memory|cpu|time|speed|throughput|battery .. than @',
      'as ?with ?in ?on ?the release|version|firmware|build|engine #',
      'no|not|never slower|faster than|as',
      'more|less memory|time|cpu|space|battery|power than',
      'than ?with ?in ?the v1|v2|v3|v4|v5|v6|v7|v8|v9',
    ],
    not: ['differ*|deviat*|sum|sums|total|totals|revenue|rows|records|invoices|figures'],
    make: (seen) => {
      // "Not worse than 4.9 (max +5 %)": how much worse is still well.
      const spare = seen.bounds.find((one) => one.kind === 'compare' && dimensionOf(one) === 'ratio');
      if (
        spare?.kind === 'compare' &&
        spare.operator.startsWith('<') &&
        seen.place !== 'running' &&
        /\(\s*(?:max|at most|up to)/i.test(seen.body)
      )
        return compared(seen, { [FACT]: `${spare.operator} baseline + ${written(spare.amount)}` });
      if (ofPeopleOrRecords(seen.words)) return undefined;
      // "No longer than 4 s" names what it is compared with itself.
      const own = seen.bounds.some(
        (bound) =>
          bound.kind === 'compare' &&
          dimensionOf(bound) !== 'ratio' &&
          !(dimensionOf(bound) === 'count' && says(seen.words, ['memory|cpu|time|speed|throughput|battery .. than @'])),
      );
      // Live, a share of what was before is a number of the running system.
      if (seen.place === 'running' && seen.bounds.some((bound) => dimensionOf(bound) === 'ratio')) return undefined;
      if (own) return undefined;
      // What is live is compared by whoever watches it.
      if (seen.place === 'running' && measureOf(seen.words) !== undefined && seen.bounds.length > 0) return undefined;
      const more = says(seen.words, ['lower|less|fewer than', 'at least as', 'good as']);
      return compared(seen, { [FACT]: more ? '>= baseline' : '<= baseline' });
    },
    examples: [
      { text: 'Sorting is not slower than before', bands: { go: { [FACT]: '<= baseline' } } },
      { text: 'Median search no slower than on Bluefin', bands: { go: { [FACT]: '<= baseline' } } },
      { text: 'Hit rate no lower than the old cache', bands: { go: { [FACT]: '>= baseline' } } },
    ],
    unlike: ['No fewer than two people', 'Slower than planned'],
  },
  {
    id: 'not-worse',
    check: 'benchmark',
    why: 'A benchmark shows whether it became slower.',
    says: [
      'no|zero|without ?measurable performance|allocation|latency|memory|speed|benchmark|throughput|size regression|regressions|degradation|drop|impact|loss',
      'performance .. same|unchanged|comparable|maintained|degrade|regress',
      'performance baseline .. met|restored|matched|kept',
      'performance delta|deltas',
      'scales|scaling|scale linear|linearly',
      'linear .. scaling',
    ],
    make: (seen) => compared(seen, { [FACT]: seen.band === 'go' ? '<= baseline + 5%' : '> baseline + 5%' }),
    examples: [{ text: 'No performance regression', bands: { go: { [FACT]: '<= baseline + 5%' } } }],
    unlike: ['No regression in the forms'],
  },
  {
    id: 'benchmark',
    check: 'benchmark',
    why: 'The report of a benchmark has the time.',
    opens: ['state', 'look', 'run'],
    says: [
      'boot|scan|render|inference|compile|build|query|frame time ?is ?at ?most #',
      'boot|scan|render|frame|startup|launch time|rate .. below|under|within|at #',
      'boot|scan|render|inference|compile|build|query|frame ?time takes|in|under|below|within #',
      '^ scan|boot|render|inference',
      '^ opening|loading|saving|rendering|starting|exporting|importing|parsing|searching|sorting|scrolling|printing|compiling|building .. in|under|within|takes|below #',
      '^ opening|loading|saving|rendering|starting|exporting|importing|parsing|searching|sorting|scrolling|printing|compiling|building .. in|under|within|takes|below at|less most|than #',
      'benchmark|benchmarks ?are|is ?results|suite pass*|met|within|ok|green|run|complete*|reached|acceptable',
      '^ run ?the ?performance ?full benchmark|benchmarks',
      'performance baseline|baselines ?is|are established|recorded|captured|measured|taken|set',
      '^ measure .. performance|overhead|speed|time',
      '^ verify|test|validate .. performance',
      'remeasure',
      'macrobenchmark',
      'cold|warm start|run|boot|build',
      'app ?is startup|launch|launches|start|starts',
    ],
    not: ['plan|planned|written|documented', 'at scale', 'metrics|monitoring|targets'],
    make: (seen) => {
      const comparing = seen.bounds.filter(({ kind }) => kind !== 'bare');
      if (comparing.some((bound) => dimensionOf(bound) === 'ratio')) return undefined;
      // What is live is no benchmark, whatever its limit is.
      if (comparing.length > 0 && seen.place === 'running' && !says(seen.words, ['benchmark|benchmarks']))
        return undefined;
      const time = seen.bounds.find((bound) => bound.kind === 'compare' && dimensionOf(bound) === 'duration');
      if (time?.kind === 'compare') return compared(seen, { [FACT]: `${time.operator} ${written(time.amount)}` });
      return compared(seen, { [FACT]: seen.band === 'go' ? '<= baseline + 5%' : '> baseline + 5%' });
    },
    examples: [
      { text: 'Opening a score of 400 pages in at most 3 s', bands: { go: { [FACT]: '<= 3s' } } },
      { text: 'Macrobenchmark of the scroll list' },
      { text: 'Benchmarks passed', bands: { go: { [FACT]: '<= baseline + 5%' } } },
    ],
    unlike: [
      'Benchmarks documented in the wiki',
      'Scanner build 2.7 is tagged',
      { text: 'Inference below 70 ms', item: { headings: ['Canary in production'] } },
    ],
  },
  {
    id: 'benchmark-command',
    check: 'benchmark',
    why: 'The command is a benchmark, and its report has the time.',
    opens: ['state', 'look', 'run'],
    make: (seen) => {
      if (!seen.named.commands.some((command) => toolOf(command) === 'benchmark')) return undefined;
      const share = shareOf(seen);
      if (share?.compares && says(share.near, [WORSE]))
        return compared(seen, { [FACT]: `${share.operator} baseline + ${share.number}%` });
      return compared(seen, { [FACT]: '<= baseline + 5%' });
    },
    examples: [{ text: 'Time it: hyperfine ./report', item: { code: ['hyperfine ./report'] } }],
    unlike: [{ text: 'Time it', item: { code: ['./report'] } }],
  },
];
