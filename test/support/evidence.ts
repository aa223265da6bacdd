import type { Dimension } from '../../src/core/dimension.ts';
import type { Cause, Evidence, EvidenceProblem } from '../../src/core/evidence.ts';
import type { Fact } from '../../src/core/fact.ts';
import { SPECS, type SpecName } from './specs.ts';

type Values = Readonly<Partial<Record<SpecName, Fact['value']>>>;

/** Facts by name, in the dimensions of `SPECS`; a value of its own type has that of its JSON type. */
export function factsOf(values: Values): Fact[] {
  return Object.entries(values).map(([name, value]) => {
    const { dimension } = SPECS[name as SpecName];
    return { name, dimension: dimension === 'own' ? ownDimension(value) : dimension, value };
  });
}

function ownDimension(value: Fact['value']): Dimension {
  return typeof value === 'number' ? 'number' : typeof value === 'string' ? 'text' : 'flag';
}

/** Evidence with these facts, and a problem for each cause (or problem) given. */
export function evidenceOf(values: Values, ...problems: readonly (Cause | EvidenceProblem)[]): Evidence {
  return {
    facts: factsOf(values),
    sources: [],
    problems: problems.map((one) => (typeof one === 'string' ? { cause: one, message: `it is ${one}` } : one)),
  };
}
