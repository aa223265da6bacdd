import { besideOf } from '../likeness/beside.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { propose } from '../propose.ts';
import { cutTitle, notesOf, planCriterion } from './criterion.ts';
import type { PlanNode } from './plan.ts';

/** What nodes are made of. */
export interface NodeScope {
  readonly file: string;
  /** Parts that stand elsewhere in the checklist. */
  readonly apart: ReadonlySet<Outline>;
}

/** Groups within groups; deeper ones are laid out flat, because a checklist nests 32 lists and maps at most. */
const DEPTH = 8;

/** The criteria and groups of a part, and what is to be read beside them. */
export function nodesOfPart(
  part: Outline,
  scope: NodeScope,
  headings: readonly string[],
): { readonly nodes: readonly PlanNode[]; readonly notes: readonly string[] } {
  const nodes = nodesOfEntries(part.entries, scope, headings);
  const notes = [...part.notes];
  for (const inner of part.parts.filter((one) => !scope.apart.has(one))) {
    const { group, notes: told } = groupOf(inner, scope, headings);
    nodes.push(...group);
    notes.push(...told);
  }
  return { nodes, notes };
}

/** The group that a part becomes; none where nothing in it is an item, and then its notes stand below its heading. */
export function groupOf(
  part: Outline,
  scope: NodeScope,
  headings: readonly string[],
  title = part.title,
): { readonly group: readonly PlanNode[]; readonly notes: readonly string[] } {
  const { nodes, notes } = nodesOfPart(part, scope, [...headings, part.title]);
  const [first] = nodes;
  if (first === undefined) return { group: [], notes: notes.length > 0 ? [`**${part.title}**`, ...notes] : [] };
  if (headings.length >= DEPTH || title === '') return { group: nodes, notes };
  const level = /\boptional\b/i.test(part.title) ? { level: 'advisory' as const } : {};
  return { group: [{ kind: 'group', title, line: part.line, headings, ...level, notes, nodes }], notes: [] };
}

function nodesOfEntries(entries: readonly Entry[], scope: NodeScope, headings: readonly string[]): PlanNode[] {
  const beside = besideOf(entries.map(({ item }) => item));
  return entries.flatMap((entry): PlanNode[] => {
    const { item } = entry;
    const own = entry.heads ? [] : [planCriterion(entry, propose(item, beside(item)), scope.file)];
    if (entry.entries.length === 0) return own;
    const title = entry.heads ? item.text : (item.lead ?? item.text);
    const inner = nodesOfEntries(entry.entries, scope, [...headings, title]);
    if (headings.length >= DEPTH && !entry.heads) return [...own, ...inner];
    const notes = entry.heads ? notesOf(entry, scope.file, cutTitle(title)) : [];
    const named = entry.heads ? { entry } : {};
    return [
      { kind: 'group', title: cutTitle(title), line: item.line, headings, ...named, notes, nodes: [...own, ...inner] },
    ];
  });
}
