import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import type { Bounds, PlanCriterion, PlanNode } from './plan.ts';

/**
 * Puts the bounds of caution flags beside those of go criteria that judge the same fact of the same evidence, so that one criterion has
 * both. What must stop everything stays apart: beside a go bound it would make all between the two a caution.
 */
export function mergeCautions(nodes: readonly PlanNode[], all: readonly PlanCriterion[]): PlanNode[] {
  const homes = new Map<PlanCriterion, PlanCriterion>();
  for (const flag of all.filter(({ entry }) => entry.item.section === 'caution')) {
    const home = all.find((one) => one.entry.item.section === 'go' && cautionFor(one, flag));
    // A second flag on the same fact is a criterion of its own.
    if (home && ![...homes.values()].includes(home)) homes.set(flag, home);
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
  const caution = cautionFor(home, flag) ?? {};
  return {
    ...home,
    proposal: { ...proposal, bands: { ...proposal.bands, caution: { ...proposal.bands?.caution, ...caution } } },
    notes: [...home.notes, ...flag.notes, flag.entry.item.text],
    merged: [...home.merged, { entry: flag.entry, caution }],
  };
}

/**
 * The bounds of a flag on the facts that a criterion has a go bound on; `undefined` where it speaks of others. Read as a requirement, a flag
 * about the same thing is proposed the same check of the same evidence.
 */
function cautionFor(home: PlanCriterion, flag: PlanCriterion): Bounds | undefined {
  const { proposal } = home;
  const { item } = flag.entry;
  // Behind an arrow stands what to do about it.
  const read = propose({ ...item, text: item.text.split(/\s*(?:→|⇒|->|=>)\s*/)[0] ?? item.text, section: 'go' });
  const ways: readonly (readonly [Proposal, Bounds | undefined])[] = [
    [flag.proposal, flag.proposal.bands?.caution],
    [read, read.bands?.go],
  ];
  return ways.find(([{ check, options }, bounds]) => {
    const facts = Object.keys(bounds ?? {});
    return (
      facts.length > 0 &&
      check === proposal.check &&
      JSON.stringify(options) === JSON.stringify(proposal.options) &&
      facts.every((fact) => proposal.bands?.go?.[fact] !== undefined && proposal.bands.caution?.[fact] === undefined)
    );
  })?.[1];
}
