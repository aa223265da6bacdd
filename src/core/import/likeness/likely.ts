import { wordsOf } from './features.ts';
import { addPacked } from './packed.ts';
import { BASE, BIAS, CHECKS, NETWORKS, ROWS, SIZES, WEIGHTS } from './weights.ts';

/** How likely readers would choose each check for an item, and the words that spoke for one. */
export interface Likely {
  /** The logarithm of how probable each check is: 0 is sure. */
  readonly scores: Readonly<Record<string, number>>;
  /** The words of the text that speak for a check most, as they stand in it. */
  readonly because: (check: string, text: string) => readonly string[];
}

let table: ReadonlyMap<string, string> | undefined;

/** What labelled checklists tell of an item with these features: small networks whose opinions are averaged (`npm run learn:import`). */
export function likely(features: readonly string[]): Likely {
  table ??= read();
  const known = [...new Set(features)].flatMap((feature) => {
    const row = table?.get(feature);
    return row === undefined ? [] : [{ feature, row }];
  });
  const sum = new Float64Array(SIZES.length);
  for (const { row } of known) addPacked(row, sum);
  const scores = scored(sum);
  return {
    scores: Object.fromEntries(CHECKS.map((check, at) => [check, scores[at] ?? 0])),
    because: (check, text) => {
      const at = CHECKS.indexOf(check);
      const without = (row: string): number => {
        const rest = Float64Array.from(sum);
        addPacked(row, rest, -1);
        return scored(rest)[at] ?? 0;
      };
      const telling = known
        .flatMap(({ feature, row }) => {
          const words = wordsOf(feature, text);
          return words === undefined ? [] : [{ words, weight: (scores[at] ?? 0) - without(row) }];
        })
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight);
      return [...new Set(telling.map(({ words }) => words))].slice(0, 3);
    },
  };
}

/** The scores of all checks, of the sum of the rows of what is known: each network has its share of the units. */
function scored(sum: Float64Array): readonly number[] {
  const units = sum.length / NETWORKS;
  const total = CHECKS.map(() => 0);
  for (let one = 0; one < NETWORKS; one++) {
    const raw = CHECKS.map((_, check) => {
      const row = one * CHECKS.length + check;
      let score = BIAS[row] ?? 0;
      for (let unit = 0; unit < units; unit++) {
        const at = one * units + unit;
        const on = (BASE[at] ?? 0) + (sum[at] ?? 0) * (SIZES[at] ?? 0);
        if (on > 0) score += on * (WEIGHTS[row * units + unit] ?? 0);
      }
      return score;
    });
    const most = Math.max(...raw);
    const whole = most + Math.log(raw.reduce((all, score) => all + Math.exp(score - most), 0));
    for (const [check, score] of raw.entries()) total[check] = (total[check] ?? 0) + (score - whole) / NETWORKS;
  }
  return total;
}

/** A line for each feature: its name, a tab, its weights. */
function read(): ReadonlyMap<string, string> {
  return new Map(
    ROWS.split('\n').map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)] as const;
    }),
  );
}
