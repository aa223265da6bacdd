import { isMap as isYamlMap, type YAMLMap } from 'yaml';
import { slug } from '../../load/slug.ts';
import type { Json } from '../../schema.ts';
import type { PlanCriterion } from '../plan/plan.ts';
import { asksPeople, roleOf } from '../plan/role.ts';
import { type Mains, optionMap, type SharedOption, withoutShared } from '../plan/shared-options.ts';
import type { Proposal } from '../proposal.ts';
import { cleanLine, cleanText } from './clean.ts';
import { block, dataNode, mapOf, quoted, remark, scalar } from './nodes.ts';

/** What all criteria are written with. */
export interface WritingScope {
  /** The document's name. */
  readonly source: string;
  readonly mains: Mains;
  readonly shared: readonly SharedOption[];
  /** Told of everything that is left to be done. */
  readonly todo: () => void;
}

/** A criterion as YAML. */
export function criterionNode(one: PlanCriterion, id: string, { source, mains, shared, todo }: WritingScope): YAMLMap {
  const { entry, timing } = one;
  const proposal = withoutShared(one.proposal, shared, mains);
  const title = cleanLine(one.title);
  const { bands = {} } = proposal;
  const map = mapOf([
    ['title', scalar(title, lineComment(source, [entry.item.line, ...one.merged.map((flag) => flag.entry.item.line)]))],
    id === slug(title) ? undefined : ['id', id],
    [proposal.check, optionsNode(proposal, mains)],
    ['go', bandNode(bands.go)],
    ['caution', bandNode(bands.caution)],
    ['no-go', bandNode(bands['no-go'])],
    entry.item.section === 'rollback' ? ['rollback', true] : undefined,
    ['level', one.level],
    timing.notBefore === undefined ? undefined : ['not-before', timing.notBefore],
    timing.due !== undefined && asksPeople(proposal) ? ['due', timing.due] : undefined,
    entry.struck ? ['if', scalar(false, 'struck out there: it does not apply')] : undefined,
    ['notes', notesNode(one.notes)],
  ]);
  for (const [option, text] of Object.entries(proposal.todo ?? {})) {
    todo();
    const comment = `TODO: ${cleanLine(text)}`;
    const options = map.get(proposal.check, true) as unknown;
    if (isYamlMap(options) && options.has(option)) remark(options as YAMLMap, option, comment);
    else remark(map, proposal.check, comment);
  }
  return map;
}

/** Where in the document it stands: `CHECKLIST.md:12`. */
export function lineComment(source: string, lines: readonly number[]): string {
  const [first, ...others] = lines;
  return `${source}:${first}${others.map((line) => `, ${line}`).join('')}`;
}

/** Notes as YAML; `undefined` where there are none. */
export function notesNode(notes: readonly string[]): unknown {
  const text = notes.map(cleanText).filter((note) => note !== '');
  return text.length === 0 ? undefined : block(joined(text));
}

/** Lines of a list stay together; all else is a paragraph of its own. */
function joined(notes: readonly string[]): string {
  const listed = /^(?:[-*+]|\d+[.)])\s/;
  return notes
    .map((note, index) => {
      const before = notes[index - 1];
      if (before === undefined) return note;
      return `${listed.test(note) && listed.test(before) ? '\n' : '\n\n'}${note}`;
    })
    .join('');
}

function bandNode(band: Readonly<Record<string, string | number | boolean>> | undefined): YAMLMap | undefined {
  const pairs = Object.entries(band ?? {});
  if (pairs.length === 0) return undefined;
  const map = mapOf(pairs.map(([fact, bound]) => [fact, quoted(bound)] as const));
  map.flow = true;
  return map;
}

function optionsNode(proposal: Proposal, mains: Mains): unknown {
  if (asksPeople(proposal)) {
    const role = roleOf(proposal) as Json;
    const { role: _, ...others } = optionMap(proposal, mains);
    return dataNode(Object.keys(others).length === 0 ? role : { role, ...others });
  }
  const map = optionMap(proposal, mains);
  const main = mains[proposal.check];
  const short = main === undefined || Object.keys(map).length > 1 ? undefined : map[main];
  return dataNode(typeof short === 'string' ? short : map);
}
