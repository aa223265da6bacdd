import type { Outline } from '../outline/outline.ts';
import { groupOf, type NodeScope, nodesOfPart } from './nodes.ts';
import type { PlanPhase } from './plan.ts';
import { inOrder, type StagePart } from './stages.ts';
import { soakOf } from './times.ts';

/** Weeks and months go by between one stage and the next, and the commit moves on. */
const LONG: Readonly<Record<string, string>> = { day: '7d', week: '14d', sprint: '60d', month: '60d' };

/** The phases of a plan in their order, each with what was said of it elsewhere; those on demand last. */
export function planPhases(
  stages: readonly StagePart[],
  joins: ReadonlyMap<Outline, Outline>,
  onDemand: readonly Outline[],
  scope: NodeScope,
  document: Outline,
): readonly PlanPhase[] {
  const chained = inOrder(stages);
  const phases: PlanPhase[] = [];
  for (const { part, stage } of stages) {
    const before = chained ? phases.at(-1) : undefined;
    const earlier = stages[phases.length - 1]?.stage.family;
    const maxAge = LONG[stage.family ?? ''] ?? LONG[earlier ?? ''];
    const joined = [...joins].flatMap(([one, home]) => (home === part ? [one] : []));
    const soak = soakOf(part);
    phases.push({
      ...planPhase(part, joined, scope, document),
      base: stage.key?.replace(/\s/g, '-') ?? baseOf(part.title),
      ...(before ? { follows: maxAge ? ('ancestor' as const) : ('same' as const) } : {}),
      ...(before && maxAge ? { maxAge } : {}),
      ...(soak ? { soak } : {}),
      ...(deploys(part.title) ? { environment: part.title } : {}),
      onDemand: false,
    });
  }
  const asked = onDemand.map((part) => ({ ...planPhase(part, [], scope, document), onDemand: true }));
  return [...phases, ...asked].filter(({ nodes }) => nodes.length > 0);
}

function planPhase(part: Outline, joined: readonly Outline[], scope: NodeScope, document: Outline): PlanPhase {
  const { nodes, notes } = nodesOfPart(part, scope, [part.title]);
  const guests = joined.flatMap((one) => {
    // `Success Criteria` has a heading for each phase: there it goes by its own name.
    const home = parentOf(document, one);
    const named = home && /^(?:phase|stage|week|day|month|wave|ring)s?\b/i.test(one.title) ? home.title : one.title;
    return groupOf(one, scope, [part.title], named).group;
  });
  return {
    kind: 'phase',
    title: part.title,
    line: part.line,
    base: baseOf(part.title),
    onDemand: false,
    notes,
    nodes: [...nodes, ...guests],
  };
}

function parentOf(outline: Outline, part: Outline): Outline | undefined {
  if (outline.parts.includes(part)) return outline.title === '' ? undefined : outline;
  return outline.parts.map((inner) => parentOf(inner, part)).find((one) => one !== undefined);
}

/** The words of a heading that name the stage: `Pre-Deployment Checklist (all teams)` is `Pre-Deployment`. */
function baseOf(title: string): string {
  const words = title.replaceAll(/\s*\([^()]*\)/g, '').replace(/(?<=\S)\s*[:–—].*$/, '');
  return words.replace(/\s+(?:checklist|tasks|items|phase|testing)$/i, '') || title;
}

function deploys(title: string): boolean {
  return /\d\s?%|\bcanary\b|\b(?:full|gradual|staged|production) (?:rollout|deployment|release|launch)\b/i.test(title);
}
