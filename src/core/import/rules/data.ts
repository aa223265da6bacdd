import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { banded, firstBound } from './made.ts';
import { turned } from './numbers.ts';
import type { Rule } from './rule.ts';
import { declared, from, scored, UNIT } from './scored.ts';

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
      { text: 'Lighthouse score above 85', bands: { go: { score: '> 85' } } },
      { text: 'Largest contentful paint < 2.5s', bands: { go: { vitals: '< 2.5s' } } },
      { text: 'Rows rejected by the loader: at most 12', bands: { go: { rejected: '<= 12' } } },
      { text: 'Dashboard has 8 panels', bands: { go: { panels: '>= 8' } } },
    ],
    unlike: ['Score of the match shown', 'Satisfaction survey sent'],
  },
  {
    id: 'reduced-by',
    check: 'data',
    why: 'By how much it fell, a report of before and after says.',
    says: ['reduc*|sav*|decrease*|cut|cuts|fewer|less .. by', 'reduction of|in'],
    not: ['latency|response|build|startup|execution|cpu|memory|performance|load|error|errors'],
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
      'none|no|zero|0 rejected|missing|lost|skipped|dropped|duplicated',
      'agree|agrees with .. calculation|calculations|table|cases|figures|sample',
      'none|nothing|nobody missing|lost|left|skipped|forgotten',
      'none|no|zero|0 in|of|among|out ?of # .. answers|samples|cases|records|rows|orders|invoices|replies|documents|pages|images|calls',
      'file|export|dump|table|sheet|dataset|extract has|contains|holds # rows|lines|records|entries',
      'and .. agree|match|tally|coincide',
      'export|dump|table|extract has|contains|shows 0|no|zero',
      'equal|equals the|those|that|number|to',
      'count|counts|totals|sums .. same in|on|as',
      'every|all|each .. has|have ?either a|an|its|their submission|counterpart|entry|record|match|invoice|row|successor',
      'same|identical|equal ?billing result|results|figures|values|output|outputs|answer|answers|total|totals as',
      'match|matches|agree|agrees|tie|ties .. report|export|ledger|books|source|database|statement|reference|legacy|original',
      'no|nobody|nothing|none .. in|from ?the ?our .. export|extract|reconciliation',
      'every|all|each ?# .. is|are|appear|appears ?present ?there ?listed in|on ?the ?our ?a .. report|export|extract|listing|result',
      'no|zero|0|without data loss|corruption|duplicates|drift',
      'no|zero|0 records|messages|rows|orders|events|message|data ?was|were|is|are lost|missing|loss|duplicated',
      'foreign|references|relationships|relations|constraints ?key ?keys ?relationships ?references ?is|are|all|still intact|valid|hold|consistent|preserved',
      'data .. consistent|matches|complete|intact',
      'results|outputs|predictions match|agree|identical',
      'every|all|each ?# .. is|are|appear|appears in|on ?the ?our ?a .. report|export|extract|listing|result',
      'on|in both sides|databases|ends',
      'every|each|all|no ?# .. in both ?the stores|systems|places|catalogues|shops|files|databases|lists|clusters',
      'equal|identical|same|agree|match .. both|old|legacy|previous',
      'sides|systems|stores|databases|values|figures|numbers agree|agrees on|with',
      'agree|agrees|matches|identical with|to ?the ?our old|previous|legacy|existing|paper|printed',
      'agree|agrees|match|matches on # ?random ?sampled samples|rows|records|cases|days|documents',
      'migrated|imported|transferred|copied|carried|loaded .. none|nothing|no missing|lost|left|rejected',
    ],
    not: [
      'by hand',
      'settings|parameters|options',
      'procedure|procedures|plan|process|defined|documented|policy|queries',
      'encrypted|encryption',
    ],
    make: (seen) => {
      // "100 % match": what agrees, and not what differs.
      const alike = seen.bounds.find(
        (one) =>
          one.kind !== 'range' &&
          one.amount.unit === '%' &&
          /^\s*(?:\w+ )?(?:match|agree|identical)/i.test(seen.body.slice(one.end)),
      );
      if (alike !== undefined && seen.band === 'go')
        return {
          ...from({ matching: declared('matching', '%') }),
          ...banded(seen, { matching: boundText(alike, 'higher') }),
        };
      const stated = firstBound(seen, 'ratio') ?? firstBound(seen, 'count');
      const usual = seen.band === 'go' ? 0 : '> 0';
      const fact = stated && dimensionOf(stated) === 'ratio' ? 'difference' : 'differences';
      return {
        ...from({ [fact]: declared(fact, stated && UNIT[dimensionOf(stated)]) }),
        ...banded(seen, { [fact]: stated ? boundText(stated, turned(seen, 'lower')) : usual }),
      };
    },
    examples: [
      { text: 'Row counts of all tables: ≤ 0.05 %', bands: { go: { difference: '<= 0.05%' } } },
      { text: 'Row counts agree on both sides', bands: { go: { differences: 0 } } },
      { text: 'Old and new till give the same totals as each other' },
      { text: 'Sold seats match the report of the box office within 2 %', bands: { go: { difference: '<= 2%' } } },
      { text: 'All 31 gardens are in the export', bands: { go: { differences: 0 } } },
      { text: 'No data loss', bands: { go: { differences: 0 } } },
    ],
    unlike: ['Reconciliation procedure documented'],
  },
];
