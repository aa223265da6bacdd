import { Document, type YAMLMap } from 'yaml';
import { slug } from '../../load/slug.ts';
import type { Ids } from '../plan/ids.ts';
import { criteriaOf, nodesOf, type Plan, type PlanNode, type PlanPhase } from '../plan/plan.ts';
import { roleOf } from '../plan/role.ts';
import { type Mains, sharedOptions } from '../plan/shared-options.ts';
import { cleanLine } from './clean.ts';
import { contactNodes } from './contact-nodes.ts';
import { criterionNode, lineComment, notesNode, type WritingScope } from './criterion-node.ts';
import { defaultsNode } from './defaults-node.ts';
import { listOf, mapOf, remark, scalar } from './nodes.ts';

/** A checklist as text, and how much is left to be filled in. */
export interface Written {
  readonly text: string;
  readonly todos: number;
  readonly roles: readonly string[];
}

/** Writes a plan as a checklist: what a person would have written, with the line of the document beside each title. */
export function writeChecklist(plan: Plan, ids: Ids, mains: Mains): Written {
  const source = cleanLine(plan.file.split('/').at(-1) ?? plan.file);
  let todos = 0;
  const todo = () => {
    todos += 1;
  };
  const shared = sharedOptions(plan, mains);
  const scope: WritingScope = { source, mains, shared, todo };
  const items = (nodes: readonly PlanNode[], apart: boolean) =>
    listOf(nodes.map((node, index) => spaced(itemNode(node, ids, scope), node, index > 0, apart)));
  const phases = plan.phases.map((phase, index) => {
    const node = phaseNode(phase, plan.phases[index - 1], ids, source, items(phase.nodes, false), todo);
    node.spaceBefore = index > 0;
    return node;
  });
  const roles = rolesOf(plan);
  todos += roles.length;
  const contacts = contactNodes(plan.contacts, todo);
  const top = mapOf([
    ['version', 1],
    ['name', cleanLine(plan.name) || source],
    ['description', notesNode(plan.description === undefined ? [] : [plan.description.replaceAll(/\s*\n\s*/g, ' ')])],
    roles.length === 0 ? undefined : ['roles', rolesNode(roles)],
    shared.length === 0 ? undefined : ['defaults', defaultsNode(shared, todo)],
    contacts === undefined ? undefined : ['contacts', contacts],
    plan.criteria.length === 0 ? undefined : ['criteria', items(plan.criteria, true)],
    phases.length === 0 ? undefined : ['phases', listOf(phases)],
    ['notes', notesNode(plan.notes)],
  ]);
  for (const pair of top.items) {
    const key = pair.key as { value: string; spaceBefore?: boolean; commentBefore?: string };
    if (['roles', 'defaults', 'contacts', 'criteria', 'phases', 'notes'].includes(key.value)) key.spaceBefore = true;
    if (key.value === 'criteria' && phases.length > 0)
      key.commentBefore = ' These hold in every phase; `phases: [ … ]` of a criterion names those it belongs to.';
  }
  const document = new Document(top);
  document.commentBefore = headerOf(cleanLine(plan.file));
  return { text: document.toString({ lineWidth: 140, flowCollectionPadding: true }), todos, roles };
}

function headerOf(file: string): string {
  return [
    ` Imported from ${file} by \`gonogo import\`. The line there stands behind each title.`,
    ' A tick is no evidence, so nothing counts as done yet: what can be measured will be, people report or sign the rest.',
    ' Before it decides: name people in `roles`, and settle what is marked TODO.',
  ].join('\n');
}

function itemNode(node: PlanNode, ids: Ids, scope: WritingScope): YAMLMap {
  const id = ids.get(node) ?? '';
  if (node.kind === 'criterion') return criterionNode(node, id, scope);
  const title = cleanLine(node.title);
  return mapOf([
    ['group', scalar(title, lineComment(scope.source, [node.line]))],
    id === slug(title) ? undefined : ['id', id],
    ['level', node.level],
    ['notes', notesNode(node.notes)],
    ['criteria', listOf(node.nodes.map((inner, at) => spaced(itemNode(inner, ids, scope), inner, at > 0, false)))],
  ]);
}

/** A group has a blank line above it, as a heading has. */
function spaced(map: YAMLMap, node: PlanNode, follows: boolean, apart: boolean): YAMLMap {
  map.spaceBefore = follows && (node.kind === 'group' || (apart && map.items.length > 2));
  return map;
}

function phaseNode(
  phase: PlanPhase,
  earlier: PlanPhase | undefined,
  ids: Ids,
  source: string,
  criteria: unknown,
  todo: () => void,
): YAMLMap {
  const before = phase.follows && earlier && ids.get(earlier);
  const after =
    before !== undefined && phase.follows === 'ancestor'
      ? mapOf([
          ['phase', before],
          ['commit', 'ancestor'],
        ])
      : before;
  if (typeof after === 'object') after.flow = true;
  const map = mapOf([
    ['id', ids.get(phase)],
    ['title', scalar(cleanLine(phase.title), lineComment(source, [phase.line]))],
    ['after', after],
    before === undefined || phase.maxAge === undefined ? undefined : ['after-max-age', phase.maxAge],
    phase.soak ? ['soak', scalar(phase.soak.length, cleanLine(phase.soak.said))] : undefined,
    phase.onDemand ? ['on-demand', scalar(true, `judged only when named: --phase ${ids.get(phase)}`)] : undefined,
    ['notes', notesNode(phase.notes)],
    ['criteria', criteria],
  ]);
  if (phase.environment !== undefined) {
    todo();
    remark(
      map,
      'criteria',
      'TODO: `environment:`, the GitHub environment that it deploys to, from whose deployment T and `soak` count',
    );
  }
  return map;
}

function rolesOf(plan: Plan): string[] {
  const roles = criteriaOf(nodesOf(plan)).flatMap(({ proposal }) => [
    ...[roleOf(proposal) ?? []].flat(),
    ...(proposal.role === undefined ? [] : [proposal.role]),
  ]);
  return [...new Set(roles)];
}

function rolesNode(roles: readonly string[]): YAMLMap {
  const map = mapOf(roles.map((role) => [role, listOf([])] as const));
  const [first] = roles;
  for (const { value } of map.items) (value as { flow: boolean }).flow = true;
  for (const role of roles)
    remark(map, role, role === first ? 'TODO: who; a person is "@login", a team "@org/team"' : 'TODO: who');
  return map;
}
