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
<<<<<<< HEAD
=======

/** Where accuracy is that of a model, which an evaluation reports. */
const MODELS = [
  'model|models|ml|evaluation|classifier|classification|prediction|predictions|extraction|recognition|f1|precision|recall|auc|ndcg|routing|detection|accurate',
];

/** The first score that the text names, with its bound. */
function scored(seen: Seen): Made | undefined {
  const found = scoreIn(seen.words);
  if (found?.fact === 'vitals' && says(seen.words, ['p50|p75|p90|p95|p99'])) return undefined;
  if (
    found?.fact === 'quality' &&
    seen.place !== 'plain' &&
    seen.place !== 'before' &&
    ![seen.words, ...seen.around].some((one) => says(one, MODELS))
  )
    return undefined;
  // What is turned away while all watch is a number of the running system.
  if (found?.fact === 'rejected' && seen.band !== 'go') return undefined;
  // "95 % in less than 12 min" is a time, whatever it is that is recalled.
  if (found?.fact === 'quality' && seen.bounds.some((one) => one.kind === 'compare' && dimensionOf(one) === 'duration'))
    return undefined;
  const first = found && boundOf(seen, found.fact);
  if (found === undefined || first === undefined) return undefined;
  // "Checksums: 100 % match": so much of what is bad is no limit.
  if (
    first.kind === 'bare' &&
    found.better === 'lower' &&
    first.amount.unit === '%' &&
    Number(first.amount.number) > 50
  )
    return undefined;
  const facts: Record<string, ReturnType<typeof declared>> = {};
  const bands: Record<string, string> = {};
  for (const { bound, near } of measuredIn(seen.body, first.kind === 'bare' ? [first] : seen.bounds)) {
    if (bound.kind === 'bare' && bound !== first) continue;
    const { fact, better } = near.map(scoreIn).find((one) => one !== undefined) ?? found;
    if (fact in bands) {
      // "Performance ≥ 85, accessibility ≥ 95": the second is called what stands before it.
      const own = near[0]?.at(-1) ?? '';
      if (!/^[a-z][a-z0-9]+$/.test(own) || own in bands || bound.kind === 'bare') continue;
      facts[own] = declared(own, UNIT[dimensionOf(bound)]);
      bands[own] = boundText(wholly(bound), turned(seen, better));
      continue;
    }
    facts[fact] = declared(fact, UNIT[dimensionOf(bound)]);
    bands[fact] = boundText(wholly(bound), turned(seen, better));
  }
  return { ...from(facts), ...banded(seen, bands) };
}

/** The bound that compares; a bare amount only where such things are written so: "11 panels", "95 % of staff". */
function boundOf({ body, bounds }: Seen, fact: string): StatedBound | undefined {
  const usable = bounds.filter(
    (bound) =>
      !(bound.kind === 'bare' && bound.amount.about) &&
      // Of such numbers only the vitals of a page are times.
      (['ratio', 'count'].includes(dimensionOf(bound)) || (fact === 'vitals' && dimensionOf(bound) === 'duration')),
  );
  const comparing = usable.find(({ kind }) => kind !== 'bare');
  if (comparing !== undefined) return comparing;
  return usable.find(
    (bound) =>
      bound.kind === 'bare' &&
      (dimensionOf(bound) === 'ratio' ||
        ['panels', 'rejected', 'difference'].includes(fact) ||
        (fact === 'score' && dimensionOf(bound) === 'count' && body.slice(bound.end).trim() === '')),
  );
}

/** Facts of a file that nobody has named yet. */
export function from(facts: Readonly<Record<string, unknown>>): Pick<Made, 'options' | 'todo'> {
  return {
    options: { file: PLACEHOLDER.data, facts },
    todo: { file: TODO.data, facts: 'the path of the value in that file' },
  };
}

/** Where a fact stands, by its own name until somebody says better. */
export function declared(
  fact: string,
  unit: string | undefined,
): string | { readonly path: string; readonly unit: string } {
  const path = `$.${fact.replaceAll('-', '_')}`;
  return unit === undefined ? path : { path, unit };
}
>>>>>>> wt-t5
