import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import { relativeText } from '../phrases/relative.ts';
import { banded, firstBound, none } from './made.ts';
import { turned } from './numbers.ts';
import type { Rule } from './rule.ts';
import { declared, from, UNIT } from './scored.ts';

/** A currency behind or before an amount. */
const MONEY = /[€$£¥]|\b(?:EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|euros?|dollars?|pounds?)\b/;

const REPORTS =
  'report|statistics|stats|export|console|analytics|survey|poll|spreadsheet|extract|invoice|statement|figures|listing';

/** Figures that stand in a report, a bill or an export, by where they are said to come from. */
export const FIGURE_RULES: readonly Rule[] = [
  {
    id: 'money-stated',
    check: 'data',
    why: 'What it costs or earns, a bill or a report says.',
    opens: ['state', 'look', 'run'],
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
      'of that of',
      'factor|faster|slower|speed|duration',
      'latency|cpu|memory|disk|queue|lag|uptime|throughput|rps|inference|response|coverage|tests|vulnerabilities|tickets|issues',
      'error rate',
    ],
    make: (seen) => {
      const bound = seen.bounds.find((one) => one.kind !== 'bare' && ['ratio', 'count'].includes(dimensionOf(one)));
      if (bound === undefined || seen.place === 'load') return undefined;
      // What is compared with something else has a row of its own.
      if (/\+\s?\d/.test(seen.body) && relativeText(seen.body, bound, seen.band, false)) return undefined;
      const facts = { difference: declared('difference', UNIT[dimensionOf(bound)]) };
      // Of a difference in shares, points are percent.
      const text = boundText(bound, turned(seen, 'lower')).replace(/pp$/, '%');
      return { ...from(facts), ...banded(seen, { difference: text }) };
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
    id: 'by-report',
    check: 'data',
    why: 'It names the report that has the number.',
    opens: ['state', 'look', 'run'],
    says: [
      'daily|weekly|monthly|nightly|quarterly|annual report|figures|statistics|export',
      '^ ?the .. report|survey|statistics no|none|at|below|above|under|over|less|fewer|zero|shows|says|has',
      '· .. report|export|statistics|survey|poll $',
      `according to .. ${REPORTS}`,
      `in|from|by|per|of the|our|its|a .. ${REPORTS}`,
    ],
    not: [
      'test|tests|load|stress|performance|coverage|scan|scanner|audit|bug|crash|incident',
      'reports of',
      'figures out',
    ],
    make: (seen) => {
      const bound = seen.bounds.find((one) => one.kind !== 'bare' && ['ratio', 'count'].includes(dimensionOf(one)));
      if (bound === undefined || seen.place === 'load') return undefined;
      const facts = { figure: declared('figure', UNIT[dimensionOf(bound)]) };
      return { ...from(facts), ...banded(seen, { figure: boundText(bound, turned(seen, 'higher')) }) };
    },
    examples: [
      {
        text: 'Parcels delivered on the first try: at least 91 %, according to the report of the carrier',
        bands: { go: { figure: '>= 91%' } },
      },
      { text: 'Fewer than 4 % left the form in the weekly statistics', bands: { go: { figure: '< 4%' } } },
    ],
    unlike: ['Report of the carrier at least once a day read aloud', 'p95 in the report of the load test below 2 s'],
  },
  {
    id: 'takings',
    check: 'data',
    why: 'What came in, the books or a report say.',
    says: ['revenue|sales|turnover|takings|income|receipts|donations .. within|at|no|not|differs|equals|equal'],
    not: ['session|sessions|control', 'team', 'briefed|trained|informed'],
    make: (seen) => {
      const share = firstBound(seen, 'ratio');
      if (share === undefined || seen.place === 'load') return undefined;
      const fact = says(seen.words, ['within', 'differ*|off']) ? 'difference' : 'takings';
      return { ...from({ [fact]: declared(fact, '%') }), ...banded(seen, { [fact]: boundText(share, 'lower') }) };
    },
    examples: [{ text: 'Takings of the kiosk within 3 % of last summer', bands: { go: { difference: '<= 3%' } } }],
    unlike: ['Sales team within 3 minutes of the hall'],
  },
  {
    id: 'report-clean',
    check: 'data',
    why: 'The report of that tool says whether it found anything.',
    says: [
      'axe|pa11y|lighthouse|wcag|accessibility .. .. violations',
      'axe|pa11y|lighthouse|wcag|accessibility|markup|html|schema ?validator ?report ?check .. no|without|zero|0 .. violation|violations|errors|issues|findings|problems|warnings',
    ],
    not: ['logs|log|console', 'test|tests'],
    make: (seen) => {
      const count = firstBound(seen, 'count');
      const violations = count === undefined ? none(seen) : boundText(count, turned(seen, 'lower'));
      return { ...from({ violations: declared('violations', undefined) }), ...banded(seen, { violations }) };
    },
    examples: [{ text: 'axe has no serious violations', bands: { go: { violations: 0 } } }],
    unlike: ['Axe sharpened'],
  },
];
