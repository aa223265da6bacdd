/**
 * A small network that says which class a set of features belongs to: each feature is a row of numbers, the rows of a sample are added, what is above zero
 * is weighed for each class (https://arxiv.org/abs/1607.01759 describes its like). Learned with Adam (https://arxiv.org/abs/1412.6980), whose memory of a row moves only when the row does; features and units
 * are left out at random so that no single one is relied on. The same input gives the same network.
 * @param {readonly { features: Int32Array, fitting: readonly number[] }[]} samples numbers of features, and of the classes that are right
 * @param {{ features: number, classes: number, units: number, rounds: number, rate: number, seed: number }} options how many there are of each, how often
 *   all samples are gone through, how large the first steps are
 * @returns {{ rows: Float32Array, base: Float32Array, weights: Float32Array, bias: Float32Array }} a row of units for each feature, what is added to it, and
 *   for each class a row of units and what is added to that
 */
export function network(samples, { features, classes, units, rounds, rate, seed }) {
  const random = chance(seed);
  const part = (count, spread) => ({
    value: Float32Array.from({ length: count }, () => (random() + random() + random() - 1.5) * 2 * spread),
    slope: new Float32Array(count),
    mean: new Float32Array(count),
    square: new Float32Array(count),
  });
  const rows = part(features * units, 0.03);
  const base = part(units, 0);
  const weights = part(classes * units, 1 / Math.sqrt(units));
  const bias = part(classes, 0);
  const sum = new Float32Array(units);
  const back = new Float32Array(units);
  const score = new Float32Array(classes);
  const order = samples.map((_, index) => index);
  let steps = 0;

  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    const size = rate * (1 - round / rounds);
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = order.slice(start, start + BATCH);
      const touched = new Set();
      for (const index of batch) learnFrom(samples[index], touched, batch.length);
      steps += 1;
      const pace = size * (Math.sqrt(1 - SLOW ** steps) / (1 - FAST ** steps));
      for (const feature of touched) step(rows, feature * units, (feature + 1) * units, pace);
      for (const one of [base, weights, bias]) step(one, 0, one.value.length, pace);
    }
  }
  return { rows: rows.value, base: base.value, weights: weights.value, bias: bias.value };

  function learnFrom({ features: all, fitting }, touched, count) {
    const kept = all.filter(() => random() >= FEATURES_LEFT_OUT);
    sum.set(base.value);
    for (const feature of kept) for (let u = 0; u < units; u++) sum[u] += rows.value[feature * units + u];
    for (let u = 0; u < units; u++)
      sum[u] = sum[u] > 0 && random() >= UNITS_LEFT_OUT ? sum[u] / (1 - UNITS_LEFT_OUT) : 0;
    for (let c = 0; c < classes; c++) {
      let total = bias.value[c];
      for (let u = 0; u < units; u++) total += sum[u] * weights.value[c * units + u];
      score[c] = total;
    }
    const most = Math.max(...score);
    let whole = 0;
    for (let c = 0; c < classes; c++) whole += Math.exp(score[c] - most);
    back.fill(0);
    for (let c = 0; c < classes; c++) {
      const asked = DOUBT / classes + (fitting.includes(c) ? (1 - DOUBT) / fitting.length : 0);
      const slope = (Math.exp(score[c] - most) / whole - asked) / count;
      bias.slope[c] += slope;
      for (let u = 0; u < units; u++) {
        weights.slope[c * units + u] += slope * sum[u];
        back[u] += slope * weights.value[c * units + u];
      }
    }
    for (let u = 0; u < units; u++) {
      back[u] = sum[u] > 0 ? back[u] / (1 - UNITS_LEFT_OUT) : 0;
      base.slope[u] += back[u];
    }
    for (const feature of kept) {
      touched.add(feature);
      for (let u = 0; u < units; u++) rows.slope[feature * units + u] += back[u];
    }
  }
}

const BATCH = 32;
const FEATURES_LEFT_OUT = 0.4;
const UNITS_LEFT_OUT = 0.3;
/** Labels are this unsure. */
const DOUBT = 0.05;
/** How long Adam remembers: slopes, and their squares. */
const FAST = 0.9;
const SLOW = 0.999;

function step({ value, slope, mean, square }, from, to, pace) {
  for (let i = from; i < to; i++) {
    mean[i] = FAST * mean[i] + (1 - FAST) * slope[i];
    square[i] = SLOW * square[i] + (1 - SLOW) * slope[i] * slope[i];
    value[i] -= (pace * mean[i]) / (Math.sqrt(square[i]) + 1e-8);
    slope[i] = 0;
  }
}

function shuffle(order, random) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}

/** Numbers from 0 to 1, always the same ones for a seed (Mulberry32). */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
