import type { Fact } from './fact.ts';
import type { BaselineOf } from './judge.ts';
import type { Results } from './results.ts';

/** Why a results document cannot be a baseline, or `undefined`. */
export function baselineFault(results: Results): string | undefined {
  if (results.kind === 'shard') return 'it is a shard, which decides nothing';
  if (results.partial) return 'it is of a partial run (`--only`)';
  return results.simulated ? 'it is of a simulated run (`--now`)' : undefined;
}

/**
 * The baseline of a criterion's facts: the same fact of the same criterion in earlier results, of the same dimension,
 * and only where that criterion was go or caution, so that a bad run never becomes the measure. A criterion that names
 * a report of its `own` to compare with is compared with nothing else.
 */
export function baselineOf(results: Results | undefined, criterion: string, own?: readonly Fact[]): BaselineOf {
  const found = results?.criteria.find(
    (one) => one.id === criterion && (one.state === 'go' || one.state === 'caution'),
  );
  const facts = own ?? found?.facts;
  return (fact) => {
    const earlier = facts?.find((one) => one.name === fact.name && one.dimension === fact.dimension);
    return typeof earlier?.value === 'number' && Number.isFinite(earlier.value) ? earlier.value : undefined;
  };
}
