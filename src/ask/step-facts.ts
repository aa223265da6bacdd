import type { DefaultBound } from '../core/check.ts';
import type { FactCatalog, FactFamily, FactSpec } from '../core/fact.ts';
import { stepsIn } from './step-options.ts';

type Options = Readonly<Record<string, unknown>>;

/** Every step has the facts of one answer under its own name; the last one has them under their plain names, too. */
export function stepFacts(answer: FactCatalog['known'], options: Options): Record<string, FactSpec> {
  return Object.fromEntries(
    stepsIn(options).flatMap((step) => [
      ...Object.entries(answer).map(([name, spec]) => [`${step.name}.${name}`, spec] as const),
      ...(step['same-as'] === undefined ? [] : [[`${step.name}.same`, SAME] as const]),
    ]),
  );
}

const SAME: FactSpec = {
  dimension: 'flag',
  describe: 'Whether status and body are those of the step that `same-as` names.',
  example: 'true',
};

/** The families of facts of one answer, for each step. */
export function stepFamilies(answer: readonly FactFamily[], options: Options): FactFamily[] {
  return stepsIn(options).flatMap(({ name }) =>
    answer.map((family) => ({ ...family, prefix: `${name}.${family.prefix}`, form: `${name}.${family.form}` })),
  );
}

/** A step that nobody says more about must succeed. */
export function stepDefaults(options: Options, go: readonly string[]): DefaultBound[] {
  const steps = stepsIn(options);
  return steps.flatMap((step, index): DefaultBound[] => {
    const own = `${step.name}.status`;
    const isLast = index === steps.length - 1;
    const same: DefaultBound[] =
      step['same-as'] === undefined ? [] : [{ band: 'go', fact: `${step.name}.same`, bound: true }];
    // The last status has two names; one bound on it is enough.
    if (isLast && go.includes(own)) return same;
    return [{ band: 'go', fact: isLast ? 'status' : own, bound: '200 .. 299' }, ...same];
  });
}
