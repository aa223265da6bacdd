import type { Html, List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import type { Checklist, Criterion } from '../checklist.ts';
import { slug } from '../load/slug.ts';
import type { CriterionResult } from '../results.ts';
import type { Json } from '../schema.ts';
import { type Definition, hidden } from './definition.ts';
import { itemOf, type ReadMarkdown } from './item.ts';

type Data = Definition['value'];

/** What a checklist is rendered from. */
export interface Subject {
  readonly checklist: Checklist;
  /** The file as plain data. */
  readonly data: Data;
  readonly results: ReadonlyMap<string, CriterionResult>;
  /** Lines about the evaluation, below the title. */
  readonly lead: readonly PhrasingContent[][];
  /** Whether what is needed to read it back goes along, hidden. */
  readonly definitions: boolean;
  readonly read: ReadMarkdown;
}

const DEEPEST = 6;

/** A checklist as a Markdown document: phases and groups are headings, criteria items with boxes. */
export function treeOf(subject: Subject): Root {
  const { checklist, data, definitions } = subject;
  const { criteria = [], phases = [], ...frame } = data;
  const left = new Set(checklist.criteria);
  const body = [
    ...entries(subject, criteria, ['criteria'], 2, left),
    ...maps(phases).flatMap((phase, at) => {
      const { criteria: own = [], ...rest } = phase;
      return [
        heading(2, titleOf(phase)),
        ...(definitions ? [comment(hidden('phase', rest, 2))] : []),
        ...notes(phase, subject),
        ...entries(subject, own, ['phases', at, 'criteria'], 3, left),
      ];
    }),
  ];
  const inherited = [...left];
  return {
    type: 'root',
    children: [
      heading(1, checklist.name),
      ...subject.lead.map((children): RootContent => ({ type: 'paragraph', children })),
      ...(definitions ? [comment(hidden('checklist', frame))] : []),
      ...(checklist.description ? subject.read(checklist.description) : []),
      ...(checklist.notes ? subject.read(checklist.notes) : []),
      ...body,
      ...(inherited.length > 0
        ? [heading(2, 'Inherited'), list(inherited.map((one) => item(one, undefined, subject)))]
        : []),
    ],
  };
}

/** Criteria and groups in the order of the file. What follows a group and is not in it has a line before it. */
function entries(
  subject: Subject,
  data: Json | undefined,
  path: readonly (string | number)[],
  depth: number,
  left: Set<Criterion>,
): RootContent[] {
  const nodes: RootContent[] = [];
  let items: ListItem[] = [];
  let afterGroup = false;
  const close = () => {
    if (items.length > 0) nodes.push(list(items));
    items = [];
  };
  for (const [at, entry] of maps(data).entries()) {
    const here = [...path, at];
    if (Object.hasOwn(entry, 'group')) {
      close();
      const { criteria: own, ...rest } = entry;
      nodes.push(heading(depth, titleOf(entry)));
      if (subject.definitions) nodes.push(comment(hidden('group', rest, depth)));
      nodes.push(...notes(entry, subject), ...entries(subject, own, [...here, 'criteria'], depth + 1, left));
      afterGroup = true;
      continue;
    }
    const found = criterionOf(subject.checklist, entry, here);
    if (!found) continue;
    if (afterGroup) {
      close();
      nodes.push({ type: 'thematicBreak' }, ...(subject.definitions ? [comment(hidden('end', {}, depth))] : []));
      afterGroup = false;
    }
    left.delete(found);
    items.push(item(found, entry, subject));
  }
  close();
  return nodes;
}

/** The criterion of an entry: by its place, and by its id where other files put theirs before it. */
function criterionOf({ criteria, extended }: Checklist, entry: Data, place: readonly (string | number)[]) {
  if (!extended) return criteria.find((one) => one.path.join('/') === place.join('/'));
  const id = typeof entry.id === 'string' ? entry.id : slug(String(entry.title ?? ''));
  return criteria.find((one) => one.id === id);
}

function item(criterion: Criterion, data: Data | undefined, { results, definitions, read }: Subject): ListItem {
  return itemOf(criterion, results.get(criterion.id), definitions ? data : undefined, read);
}

function notes({ notes: text }: Data, { read }: Subject): RootContent[] {
  return typeof text === 'string' ? read(text) : [];
}

function titleOf({ group, title, id }: Data): string {
  return String(group ?? title ?? id ?? '');
}

function maps(data: Json | undefined): Data[] {
  return (Array.isArray(data) ? data : []).filter(
    (one): one is Data => typeof one === 'object' && one !== null && !Array.isArray(one),
  );
}

function heading(depth: number, value: string): RootContent {
  const level = Math.min(depth, DEEPEST) as 1 | 2 | 3 | 4 | 5 | 6;
  return { type: 'heading', depth: level, children: [{ type: 'text', value }] };
}

function list(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children };
}

function comment(value: string): Html {
  return { type: 'html', value };
}
