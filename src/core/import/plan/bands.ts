import type { PlanCriterion, PlanNode } from './plan.ts';

/**
 * Puts the bounds of caution flags beside those of go criteria that judge the same fact of the same evidence, so that one criterion has
 * both. What must stop everything stays apart: beside a go bound it would make all between the two a caution.
 */
export function mergeCautions(nodes: readonly PlanNode[], all: readonly PlanCriterion[]): PlanNode[] {
  const homes = new Map<PlanCriterion, PlanCriterion>();
  for (const flag of all.filter(({ entry }) => entry.item.section === 'caution')) {
    const home = all.find((one) => one.entry.item.section === 'go' && takes(one, flag));
    if (home && ![...homes].some(([other, at]) => at === home && overlaps(other, flag))) homes.set(flag, home);
  }
  const rewrite = (list: readonly PlanNode[]): PlanNode[] =>
    list.flatMap((node): PlanNode[] => {
      if (node.kind === 'group') {
        const inner = rewrite(node.nodes);
        return inner.length === 0 ? [] : [{ ...node, nodes: inner }];
      }
      if (homes.has(node)) return [];
      const flags = [...homes].flatMap(([flag, home]) => (home === node ? [flag] : []));
      return [flags.reduce(withFlag, node)];
    });
  return rewrite(nodes);
}

function withFlag(home: PlanCriterion, flag: PlanCriterion): PlanCriterion {
  const { proposal } = home;
  const caution = { ...proposal.bands?.caution, ...flag.proposal.bands?.caution };
  return {
    ...home,
    proposal: { ...proposal, bands: { ...proposal.bands, caution } },
    notes: [...home.notes, ...flag.notes, flag.entry.item.text],
    merged: [...home.merged, flag.entry],
  };
}

function takes(home: PlanCriterion, flag: PlanCriterion): boolean {
  const { check, options, bands } = flag.proposal;
  const facts = Object.keys(bands?.caution ?? {});
  const { proposal } = home;
  return (
    facts.length > 0 &&
    bands?.go === undefined &&
    bands?.['no-go'] === undefined &&
    check === proposal.check &&
    JSON.stringify(options) === JSON.stringify(proposal.options) &&
    facts.every((fact) => proposal.bands?.go?.[fact] !== undefined && proposal.bands.caution?.[fact] === undefined)
  );
}

function overlaps(a: PlanCriterion, b: PlanCriterion): boolean {
  const facts = Object.keys(a.proposal.bands?.caution ?? {});
  return facts.some((fact) => b.proposal.bands?.caution?.[fact] !== undefined);
}
