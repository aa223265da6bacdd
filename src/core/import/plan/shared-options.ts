import { isMap } from '../../options.ts';
import type { Json } from '../../schema.ts';
import type { Proposal } from '../proposal.ts';
import { criteriaOf, nodesOf, type Plan, type PlanCriterion } from './plan.ts';
import { asksPeople } from './role.ts';

type Options = { readonly [key: string]: Json };

/** An option that all criteria of a check have alike, told once in `defaults`. */
export interface SharedOption {
  readonly check: string;
  readonly option: string;
  readonly value: Json;
  readonly todo: string;
}

/** What a team has one of: the report that a tool writes, and the server that is asked. Everything else is told where it is used. */
const SHARED = /^(?:.*\.report|(?:prometheus|alerts|metrics)\.url)$/;

/** The option for which each check has a short form. */
export type Mains = Readonly<Record<string, string | undefined>>;

/** Options of a proposal as a map, whatever form they have. */
export function optionMap({ check, options }: Proposal, mains: Mains): Options {
  const main = mains[check];
  if (isMap(options as Json)) return options as Options;
  return main === undefined || options === undefined || options === null ? {} : { [main]: options as Json };
}

/**
 * What is to be filled in the same way in several criteria of a check: the address of the one Prometheus, the report of the tests. Only where each
 * of them has the option, so that none gets one it did not have, and only where the note on it is the same.
 */
export function sharedOptions(plan: Plan, mains: Mains): readonly SharedOption[] {
  const criteria = criteriaOf(nodesOf(plan)).filter(({ proposal }) => !asksPeople(proposal));
  const checks = [...new Set(criteria.map(({ proposal }) => proposal.check))];
  return checks.flatMap((check) => {
    const same = criteria.filter(({ proposal }) => proposal.check === check);
    return Object.keys(same[0] ? optionMap(same[0].proposal, mains) : {}).flatMap((option): SharedOption[] => {
      if (!SHARED.test(`${check}.${option}`)) return [];
      const alike = same.filter((one) => options(one, mains)[option] !== undefined);
      const counts = new Map<string, PlanCriterion[]>();
      for (const one of alike) {
        const todo = one.proposal.todo?.[option];
        const key = JSON.stringify([options(one, mains)[option], todo]);
        if (todo !== undefined) counts.set(key, [...(counts.get(key) ?? []), one]);
      }
      const [key, most = []] = [...counts].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
      const spared = most.filter((one) => Object.keys(options(one, mains)).length > 1);
      if (key === undefined || alike.length < same.length || spared.length < 2) return [];
      const [value, todo] = JSON.parse(key) as [Json, string];
      return [{ check, option, value, todo }];
    });
  });
}

/** A proposal without what `defaults` say; one that would have no option left keeps its own. */
export function withoutShared(proposal: Proposal, shared: readonly SharedOption[], mains: Mains): Proposal {
  const own = optionMap(proposal, mains);
  const told = shared.filter(
    ({ check, option, value, todo }) =>
      check === proposal.check &&
      JSON.stringify(own[option]) === JSON.stringify(value) &&
      proposal.todo?.[option] === todo,
  );
  const without = (map: object) =>
    Object.fromEntries(Object.entries(map).filter(([key]) => !told.some(({ option }) => option === key)));
  const left = without(own);
  if (told.length === 0 || Object.keys(left).length === 0) return proposal;
  return { ...proposal, options: left, todo: without(proposal.todo ?? {}) as Record<string, string> };
}

function options({ proposal }: PlanCriterion, mains: Mains): Options {
  return optionMap(proposal, mains);
}
