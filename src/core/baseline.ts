import type { Fact } from './fact.ts';
import type { BaselineOf } from './judge.ts';
import type { Results } from './results.ts';
import type { Difference } from './verify/differences.ts';

/** Why a results document cannot be a baseline, as far as it says so itself; or `undefined`. */
export function baselineFault(results: Results): string | undefined {
  if (results.kind === 'shard') return 'it is a shard, which decides nothing';
  if (results.partial) return 'it is of a partial run (`--only`)';
  if (results.simulated) return 'it is of a simulated run (`--now`)';
  return results.observe ? 'it is of a checklist or phase that only observes' : undefined;
}

/** Texts for people. Another version of gonogo may say the same in other words. */
const WORDS = /\.(?:message|because|hint|needed)$/;

/**
 * Where a results document contradicts itself, derived again byte for byte; or `undefined`. `version` is that of the gonogo
 * that asks: of results of another one only the words may differ.
 */
export async function tampering(results: Results, version: string): Promise<string | undefined> {
  const { verify } = await import('./verify/verify.ts');
  const counts = ({ where }: Difference) => results.tool.version === version || !WORDS.test(`.${where}`);
  const found = (await verify(results)).find(counts);
  return (
    found &&
    `it does not follow from what it records: ${found.where} is ${found.recorded}, and ${found.derived} follows (see \`gonogo verify\`)`
  );
}

/** The baseline of facts: the fact of the same name and dimension among those of `earlier`, where it is a number. */
export function baselineIn(earlier: readonly Fact[]): BaselineOf {
  return (fact) => {
    const found = earlier.find((one) => one.name === fact.name && one.dimension === fact.dimension);
    return typeof found?.value === 'number' && Number.isFinite(found.value) ? found.value : undefined;
  };
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
  return baselineIn(own ?? found?.facts ?? []);
}
