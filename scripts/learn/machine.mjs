/**
 * A linear support vector machine for each class against all others, with squared hinge loss: the dual coordinate descent of Hsieh et al., "A Dual
 * Coordinate Descent Method for Large-scale Linear SVM" (ICML 2008). The same input gives the same weights.
 * @param {readonly { features: Int32Array, fitting: readonly string[] }[]} samples numbers of features, and the classes that are right
 * @param {readonly string[]} classes
 * @param {number} count how many features there are
 * @param {{ cost: number, rounds: number }} options how much a sample on the wrong side costs, and how often all are gone through
 * @returns {readonly Float64Array[]} for each class the weight of each feature, and of the feature that all have, last
 */
export function machines(samples, classes, count, { cost, rounds }) {
  const squares = samples.map(({ features }) => features.length + 1);
  const soft = 1 / (2 * cost);
  return classes.map((name) => {
    const weights = new Float64Array(count + 1);
    const alpha = new Float64Array(samples.length);
    const side = samples.map(({ fitting }) => (fitting.includes(name) ? 1 : -1));
    let order = samples.map((_, index) => index);
    const random = chance();
    for (let round = 0; round < rounds; round++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [order[i], order[j]] = [order[j], order[i]];
      }
      let most = 0;
      const moved = [];
      for (const index of order) {
        const { features } = samples[index];
        let sum = weights[count];
        for (const feature of features) sum += weights[feature];
        const gradient = side[index] * sum - 1 + soft * alpha[index];
        const old = alpha[index];
        // What is far on its side stays there for now: the last round looks at all of them again.
        if (old === 0 && gradient > 1 && round > 0 && round < rounds - 1) continue;
        moved.push(index);
        const projected = old === 0 ? Math.min(gradient, 0) : gradient;
        most = Math.max(most, Math.abs(projected));
        if (projected === 0) continue;
        alpha[index] = Math.max(old - gradient / (squares[index] + soft), 0);
        const step = (alpha[index] - old) * side[index];
        for (const feature of features) weights[feature] += step;
        weights[count] += step;
      }
      if (most < NEAR && moved.length === samples.length) break;
      order = most < NEAR ? samples.map((_, index) => index) : moved;
    }
    return weights;
  });
}

/** Near enough to the best weights. */
const NEAR = 0.01;

/** Numbers from 0 to 1, always the same ones. */
function chance() {
  let state = 1;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
