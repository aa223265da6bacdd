import { wordsOf } from './features.ts';
import { CHECKS, WEIGHTS } from './weights.ts';

/** How likely readers would choose each check for an item, and the words that spoke for one. */
export interface Likely {
  /** How much speaks for each check: from 1 on it is sure, below -1 surely another. */
  readonly scores: Readonly<Record<string, number>>;
  /** The words of the text that speak for a check most, as they stand in it. */
  readonly because: (check: string, text: string) => readonly string[];
}

/** Weights are whole numbers, this many to the unit. */
const SCALE = 200;

let table: ReadonlyMap<string, readonly (readonly [check: number, weight: number])[]> | undefined;

/** What labelled checklists tell of an item with these features: a linear model, one of its scores for each check (`npm run learn:import`). */
export function likely(features: readonly string[]): Likely {
  table ??= read();
  const known = ['', ...new Set(features)].flatMap((feature) => {
    const weights = table?.get(feature);
    return weights === undefined ? [] : [{ feature, weights }];
  });
  const scores = CHECKS.map(() => 0);
  for (const { weights } of known) for (const [check, weight] of weights) scores[check] = (scores[check] ?? 0) + weight;
  return {
    scores: Object.fromEntries(CHECKS.map((check, at) => [check, (scores[at] ?? 0) / SCALE])),
    because: (check, text) => {
      const at = CHECKS.indexOf(check);
      const telling = known
        .map(({ feature, weights }) => ({ feature, weight: weights.find(([of]) => of === at)?.[1] ?? 0 }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight)
        .flatMap(({ feature }) => wordsOf(feature, text) ?? []);
      return [...new Set(telling)].slice(0, 3);
    },
  };
}

/** A line of weights: the feature (empty for what speaks for a check in every item), a tab, and `check:weight` of each check, checks by their place. */
function read(): NonNullable<typeof table> {
  return new Map(
    WEIGHTS.split('\n').map((line) => {
      const [feature = '', weights = ''] = line.split('\t');
      return [
        feature,
        weights.split(' ').map((one) => {
          const [check, weight] = one.split(':');
          return [Number.parseInt(check ?? '', 36), Number.parseInt(weight ?? '', 10)] as const;
        }),
      ] as const;
    }),
  );
}
