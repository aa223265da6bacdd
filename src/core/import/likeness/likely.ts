import { type Described, featuresOf, featuresOfRule, wordsOf } from './features.ts';
import { CHECKS, WEIGHTS } from './weights.ts';

/** How likely a reader would choose each check for an item: shares that add up to 1, and the words that spoke for it. */
export interface Likely {
  readonly shares: Readonly<Record<string, number>>;
  /** The words of the item that speak for a check most, as they stand in it. */
  readonly because: (check: string) => readonly string[];
}

let table: ReadonlyMap<string, readonly (readonly [check: number, weight: number])[]> | undefined;

/** Weights are whole numbers, this many to the unit. */
const SCALE = 50;

/** What labelled checklists tell of an item that a rule proposed something for: a linear model over its features (multinomial logistic regression). */
export function likely(item: Described, by: { readonly rule: string; readonly check: string }): Likely {
  table ??= read();
  const known = [...featuresOf(item), ...featuresOfRule(by)].flatMap((feature) => {
    const weights = table?.get(feature);
    return weights === undefined ? [] : [{ feature, weights }];
  });
  const scores = CHECKS.map(() => 0);
  for (const { weights } of known) for (const [check, weight] of weights) scores[check] = (scores[check] ?? 0) + weight;
  const most = Math.max(...scores);
  const exponents = scores.map((score) => Math.exp((score - most) / SCALE));
  const sum = exponents.reduce((all, one) => all + one, 0);
  return {
    shares: Object.fromEntries(CHECKS.map((check, at) => [check, (exponents[at] ?? 0) / sum])),
    because: (check) => {
      const at = CHECKS.indexOf(check);
      const telling = known
        .map(({ feature, weights }) => ({ feature, weight: weights.find(([of]) => of === at)?.[1] ?? 0 }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight)
        .flatMap(({ feature }) => wordsOf(feature, item.text) ?? []);
      return [...new Set(telling)].slice(0, 3);
    },
  };
}

/** A line of weights: the feature, a tab, and `check:weight` of each check that it speaks for or against, checks by their place. */
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
