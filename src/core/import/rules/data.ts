import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { banded, firstBound } from './made.ts';
import { turned } from './numbers.ts';
import type { Rule } from './rule.ts';
import { declared, from, inPercent, scored, UNIT } from './scored.ts';

/** A currency behind or before an amount. */
const MONEY = /[€$£¥]|\b(?:EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|euros?|dollars?|pounds?)\b/;

/** Values in files: exports, evaluations, reconciliations, dashboards as code. */
export const DATA_RULES: readonly Rule[] = [
  {
    id: 'data-stated',
    check: 'data',
    why: 'A report or an export has this number.',
    opens: ['state', 'look', 'run'],
    not: ['test|tests|unit|branch coverage', 'error budget', 'connection|query latency'],
    make: (seen) => scored(seen),
    examples: [
      { text: 'Crash-free sessions at least 99.4 %', bands: { go: { 'crash-free': '>= 99.4%' } } },
      {
        text: 'F1 on the hold-out set > 0.9',
        item: { headings: ['Canary of the model'] },
        bands: { go: { quality: '> 0.9' } },
      },
      { text: 'Lighthouse score above 85', bands: { go: { score: '> 85' } } },
      { text: 'Largest contentful paint < 2.5s', bands: { go: { vitals: '< 2.5s' } } },
      { text: 'Rows rejected by the loader: at most 12', bands: { go: { rejected: '<= 12' } } },
      { text: 'Dashboard has 8 panels', bands: { go: { panels: '>= 8' } } },
    ],
    unlike: ['Score of the match shown', 'Satisfaction survey sent'],
  },
  {
    id: 'money-stated',
    check: 'data',
    why: 'What it costs or earns, a bill or a report says.',
    opens: ['state', 'look', 'run'],
    not: ['granted|requested|released|transferred|reserved|signed|agreed', 'alert|alerts'],
    make: (seen) => {
      const bound = seen.bounds.find(
        (one) =>
          one.kind !== 'bare' && dimensionOf(one) === 'count' && MONEY.test(seen.body.slice(one.at, one.end + 12)),
      );
      if (bound === undefined) return undefined;
      return {
        ...from({ amount: declared('amount', undefined) }),
        ...banded(seen, { amount: boundText(bound, 'lower') }),
      };
    },
    examples: [
      { text: 'Estimate under 900 EUR a month', bands: { go: { amount: '< 900' } } },
      { text: 'Value of the stock off by less than $40', bands: { go: { amount: '< 40' } } },
    ],
    unlike: ['Euro pallets: fewer than 40', 'Latency below 40 ms'],
  },
  {
    id: 'among-figures',
    check: 'data',
    why: 'It stands among figures that are compared or evaluated, and the report of that has them.',
    opens: ['state', 'look', 'run'],
    under: [
      'parity|reconcil*|comparison|comparisons',
      'tie out',
      'same|equal numbers|figures|totals|results',
      'offline|model|holdout evaluation|metrics|quality|gates|criteria|validation|results',
      'data quality|validation|integrity|completeness',
      'evaluation|backtest|backtesting|offline',
    ],
    not: [
      'latency|cpu|memory|disk|queue|lag|uptime|throughput|rps|inference|response|coverage|tests|vulnerabilities|tickets|issues',
      'error rate',
    ],
    make: (seen) => {
      const bound = seen.bounds.find((one) => one.kind !== 'bare' && ['ratio', 'count'].includes(dimensionOf(one)));
      if (bound === undefined || seen.place === 'load') return undefined;
      const facts = { difference: declared('difference', UNIT[dimensionOf(bound)]) };
      return { ...from(facts), ...banded(seen, { difference: inPercent(boundText(bound, turned(seen, 'lower'))) }) };
    },
    examples: [
      {
        text: 'Different suppliers: off by no more than 4',
        item: { headings: ['Parity'] },
        bands: { go: { difference: '<= 4' } },
      },
      {
        text: 'No region does worse by more than 3 %',
        item: { headings: ['Offline evaluation'] },
        bands: { go: { difference: '<= 3%' } },
      },
    ],
    unlike: [
      'Different suppliers: off by no more than 4',
      { text: 'CPU below 60 %', item: { headings: ['Comparison with the old system'] } },
    ],
  },
  {
    id: 'people-have',
    check: 'data',
    why: 'How many people did something, an export or a report counts.',
    says: [
      '^ ?at ?least ?more ?than # ?or ?more of ?the ?all ?our .. have|has|use|used|opened|tried|answered|confirmed|read|completed|finished|booked|paid',
    ],
    not: [
      'reports|pages|tables|datasets|records|rows|orders|files|documents|links|queries|charts|nodes|node|pods|pod|devices|device|sensors|servers|server|requests|hosts|instances|replicas|services|jobs|messages|traffic|calls|sessions|agents|workers|machines|kiosks|boards|vehicles|scanners|clusters|brokers|pipelines|tests|cases',
    ],
    make: (seen) => {
      const share = firstBound(seen, 'ratio', true);
      if (share === undefined || (share.kind !== 'range' && share.at > 20)) return undefined;
      return {
        ...from({ share: declared('share', '%') }),
        ...banded(seen, { share: boundText(share, turned(seen, 'higher')) }),
      };
    },
    examples: [{ text: '70 % of the gardeners have opened the new calendar', bands: { go: { share: '>= 70%' } } }],
    unlike: ['70 % of the sensors have reported', '70 % of the garden is dug'],
  },
  {
    id: 'reduced-by',
    check: 'data',
    why: 'By how much it fell, a report of before and after says.',
    says: ['reduc*|sav*|decrease*|cut|cuts|fewer|less .. by', 'reduction of|in'],
    not: ['latency|response|build|startup|execution|cpu|memory|performance|load|error|errors', 'fewer|less than'],
    make: (seen) => {
      const share = firstBound(seen, 'ratio', true);
      if (share === undefined) return undefined;
      return {
        ...from({ reduction: declared('reduction', '%') }),
        ...banded(seen, { reduction: boundText(share, 'higher') }),
      };
    },
    examples: [
      { text: 'Manual work reduced by more than 40%', bands: { go: { reduction: '> 40%' } } },
      { text: 'Reduced paper by 30 %', bands: { go: { reduction: '>= 30%' } } },
    ],
    unlike: ['Latency reduced by 40 %', 'Manual work reduced'],
  },
  {
    id: 'reconciled',
    check: 'data',
    why: 'The job that compares both sides writes down what differs.',
    opens: ['state', 'look', 'run'],
    says: [
      'number|count|amount|sum of .. equals|equal|is|matches|same',
      'diff|comparison|report shows|finds|has no|nothing|zero|0',
      'counts|totals|sums|balances|ledger|ledgers|records|rows|files|figures|sides|numbers ?and .. match|matches|agree|agrees|equal|equals|identical|same|reconcile*|tie',
      'row|record|order|user|document|object|message|data|item counts|count',
      'counts match|agree|equal|identical|reconcile*',
      'counts .. match|agree|equal|identical|same',
      'reconcil*',
      'reconciled|reconciliation',
      'checksum|checksums .. match|verified|agree|equal',
      'sum|balances|totals .. same|equal|match|agree|reconciled',
      'data integrity',
      'every|all|each ?# .. is|are|appear|appears in|on ?the ?our ?a .. report|export|extract|listing|result',
      'no|zero|0|without data loss|corruption|duplicates|drift',
      'no|zero|0 records|messages|rows|orders|events|message|data ?was|were|is|are lost|missing|loss|duplicated',
      'data .. consistent|matches|complete|intact',
      'on|in both sides|databases|ends',
      'every|each|all|no ?# .. in both ?the stores|systems|places|catalogues|shops|files|databases|lists|clusters',
      'equal|identical|same|agree|match .. both|old|legacy|previous',
      'sides|systems|stores|databases|values|figures|numbers agree|agrees on|with',
      'agree|agrees|matches|identical with|to ?the ?our old|previous|legacy|existing|paper|printed',
      'agree|agrees|match|matches on # ?random ?sampled samples|rows|records|cases|days|documents',
      'migrated|imported|transferred|copied|carried|loaded .. none|nothing|no missing|lost|left|rejected',
      'results|outputs|predictions match|agree|identical',
    ],
    not: [
      'by hand',
      'settings|parameters|options',
      'procedure|procedures|plan|process|defined|documented|policy|queries',
      'encrypted|encryption',
    ],
    make: (seen) => ({
      ...from({ differences: declared('differences', undefined) }),
      ...banded(seen, { differences: seen.band === 'go' ? 0 : '> 0' }),
    }),
    examples: [
      { text: 'Row counts agree on both sides', bands: { go: { differences: 0 } } },
      { text: 'All 31 gardens are in the export', bands: { go: { differences: 0 } } },
      { text: 'No data loss', bands: { go: { differences: 0 } } },
    ],
    unlike: ['Reconciliation procedure documented'],
  },
];
