import type { BaselineOf } from './judge.ts';
import type { Results } from './results.ts';

/** Why a results document cannot be a baseline, or `undefined`. */
export function baselineFault(results: Results): string | undefined {
  if (results.partial) return 'it is of a partial run (`--only`)';
  return results.simulated ? 'it is of a simulated run (`--now`)' : undefined;
}

/**
 * The baseline of a criterion's facts: the same fact of the same criterion in earlier results, of the same dimension,
 * and only where that criterion was go or caution, so that a bad run never becomes the measure.
 */
export function baselineOf(results: Results | undefined, criterion: string): BaselineOf {
  const found = results?.criteria.find(
    (one) => one.id === criterion && (one.state === 'go' || one.state === 'caution'),
  );
  return (fact) => {
    const earlier = found?.facts.find((one) => one.name === fact.name && one.dimension === fact.dimension);
    return typeof earlier?.value === 'number' && Number.isFinite(earlier.value) ? earlier.value : undefined;
  };
}
