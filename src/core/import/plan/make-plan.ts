import { entriesOf, type Outline } from '../outline/outline.ts';
import { mergeCautions } from './bands.ts';
import { groupOf, type NodeScope, nodesOfPart } from './nodes.ts';
import { planPhases } from './phases.ts';
import { criteriaOf, nodesOf, type Plan, type PlanPhase } from './plan.ts';
import { placesOf, stagesOf } from './stages.ts';
import { titled } from './title.ts';

/** Lays out what a document lists as a checklist: phases, groups and criteria. `file` is the document's name, `title` that of its front matter. */
export function makePlan(outline: Outline, file: string, title: string | undefined): Plan {
  const { name, document } = titled(outline, file);
  const stages = stagesOf(document);
  const { joins, onDemand } = placesOf(document, stages);
  // A trigger that only an on-demand phase had would never fire by itself.
  const triggers = onDemand.flatMap(triggersIn);
  const apart = new Set([...stages.map(({ part }) => part), ...joins.keys(), ...onDemand, ...triggers]);
  const scope: NodeScope = { file: file.split('/').at(-1) ?? file, apart };
  const top = nodesOfPart(document, scope, []);
  const hoisted = triggers.flatMap((part) => groupOf(part, scope, []).group);
  const phases = planPhases(stages, joins, onDemand, scope, document);
  const [first, ...rest] = top.notes;
  const described = first !== undefined && isProse(first);
  const plan: Plan = {
    file,
    name: title ?? name,
    ...(described ? { description: first } : {}),
    notes: described ? rest : top.notes,
    contacts: contactsIn(document),
    criteria: [...top.nodes, ...hoisted],
    phases,
  };
  const all = nodesOf(plan).flatMap((node) => criteriaOf([node]));
  const merged = (phase: PlanPhase): PlanPhase => ({ ...phase, nodes: mergeCautions(phase.nodes, all) });
  return {
    ...plan,
    criteria: mergeCautions(plan.criteria, all),
    phases: phases.map(merged).filter(({ nodes }) => nodes.length > 0),
  };
}

function triggersIn(part: Outline): Outline[] {
  const own = entriesOf(part);
  if (own.length > 0 && own.every(({ item }) => item.section === 'rollback')) return [part];
  return part.parts.flatMap(triggersIn);
}

function contactsIn(outline: Outline): Plan['contacts'] {
  return [...outline.contacts, ...outline.parts.flatMap(contactsIn)];
}

/** A paragraph of plain sentences, not `**Date**: …`, a list, a table or a block of code. */
function isProse(note: string): boolean {
  return /^[\p{L}\p{N}"'“_]/u.test(note) && !/^\d+[.)]\s/.test(note);
}
