import { network } from './network.mjs';

const OPTIONS = { units: 24, rounds: 14, rate: 0.002 };
/** Networks that begin differently err differently; together they err less. */
const SEEDS = [1, 2, 3];
/** What stands in fewer items says nothing. */
const SEEN = 5;

/**
 * What samples teach: networks over the features that are seen often enough.
 * @param {readonly { features: readonly string[], fitting: readonly string[] }[]} samples
 */
export function learned(samples) {
  const counts = new Map();
  for (const { features } of samples) for (const one of new Set(features)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= SEEN).map(([name]) => name);
  const numbers = new Map(names.map((name, index) => [name, index]));
  const classes = [...new Set(samples.flatMap(({ fitting }) => fitting))].sort();
  const numbered = samples.map(({ features, fitting }) => ({
    features: Int32Array.from([...new Set(features)].flatMap((one) => numbers.get(one) ?? [])),
    fitting: fitting.map((one) => classes.indexOf(one)),
  }));
  const size = { features: names.length, classes: classes.length, ...OPTIONS };
  return {
    classes,
    names,
    numbers,
    units: OPTIONS.units,
    nets: SEEDS.map((seed) => network(numbered, { ...size, seed })),
  };
}

/** The average logarithm of how probable each class is, for a set of features. */
export function scoresOf({ classes, numbers, units, nets }, features) {
  const known = [...new Set(features)].flatMap((one) => numbers.get(one) ?? []);
  const total = classes.map(() => 0);
  for (const { rows, base, weights, bias } of nets) {
    const on = Array.from(base, (start, unit) =>
      Math.max(
        0,
        known.reduce((sum, one) => sum + rows[one * units + unit], start),
      ),
    );
    const raw = classes.map((_, at) => on.reduce((sum, one, unit) => sum + one * weights[at * units + unit], bias[at]));
    const most = Math.max(...raw);
    const whole = most + Math.log(raw.reduce((sum, one) => sum + Math.exp(one - most), 0));
    for (const [at, one] of raw.entries()) total[at] += (one - whole) / nets.length;
  }
  return total;
}
