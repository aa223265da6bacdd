import { hasExpression } from '../expression.ts';
import { load } from '../load/load.ts';
import type { Vocabulary } from '../load/vocabulary.ts';
import { planCriterion } from './plan/criterion.ts';
import { idsOf } from './plan/ids.ts';
import { criteriaOf, nodesOf, type Plan, type PlanCriterion, type PlanNode } from './plan/plan.ts';
import type { Mains } from './plan/shared-options.ts';
import { writeChecklist } from './writing/checklist-document.ts';

/**
 * The plan, with every criterion for which something was proposed that would not load replaced by one that people answer: what cannot be
 * written rightly is asked, never left out. A plan that loads, as nearly all do, is given back as it is.
 */
export async function loadable(proposed: Plan, mains: Mains, vocabulary: Vocabulary): Promise<Plan> {
  const plan = replacing(proposed, expressions(proposed));
  if ((await mistakesOf(plan, mains, vocabulary)).length === 0) return plan;
  const replaced = new Map<PlanCriterion, PlanCriterion>();
  for (const one of criteriaOf(nodesOf(plan))) {
    const [mistake] = await mistakesOf({ ...plan, contacts: [], phases: [], criteria: [one] }, mains, vocabulary);
    if (mistake !== undefined) replaced.set(one, asked(one, `it would not load: ${mistake}`, plan.file));
  }
  return replacing(plan, replaced);
}

type Replaced = ReadonlyMap<PlanCriterion, PlanCriterion>;

/** Criteria of which an option or a bound has `${{` from the document: its words are never evaluated. */
function expressions(plan: Plan): Replaced {
  const found = criteriaOf(nodesOf(plan)).filter(({ proposal: { options, bands } }) =>
    hasExpression(JSON.stringify([options ?? null, bands ?? null])),
  );
  const why = 'it has an expression, and words of a document are never evaluated';
  return new Map(found.map((one) => [one, asked(one, why, plan.file)]));
}

function replacing(plan: Plan, replaced: Replaced): Plan {
  if (replaced.size === 0) return plan;
  const rewrite = (nodes: readonly PlanNode[]): PlanNode[] =>
    nodes.map((node) =>
      node.kind === 'group' ? { ...node, nodes: rewrite(node.nodes) } : (replaced.get(node) ?? node),
    );
  const phases = plan.phases.map((phase) => ({ ...phase, nodes: rewrite(phase.nodes) }));
  return { ...plan, criteria: rewrite(plan.criteria), phases };
}

async function mistakesOf(plan: Plan, mains: Mains, vocabulary: Vocabulary): Promise<string[]> {
  const { text } = writeChecklist(plan, idsOf(plan), mains);
  const loaded = await load(plan.file, new TextEncoder().encode(text), vocabulary);
  return 'problems' in loaded
    ? loaded.problems.filter(({ severity }) => severity === 'error').map(({ message }) => message)
    : [];
}

function asked(one: PlanCriterion, mistake: string, path: string): PlanCriterion {
  const { check } = one.proposal;
  const file = path.split('/').at(-1) ?? path;
  const why = `\`${check}\` was proposed, and ${mistake}`;
  return { ...planCriterion(one.entry, { check: 'done', options: {}, why, rule: 'done' }, file), merged: one.merged };
}
