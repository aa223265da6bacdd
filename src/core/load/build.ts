import type { Checklist, Contact, Mode } from '../checklist.ts';
import { LIMITS } from '../limits.ts';
import type { Finding, Path } from '../problem.ts';
import type { Json } from '../schema.ts';
import { loadCriteria } from './criteria.ts';
import type { Document } from './document.ts';
import { loadParams } from './params.ts';
import { loadRoles } from './roles.ts';
import type { Vocabulary } from './vocabulary.ts';
import { loadWaivers } from './waivers.ts';

/** What a document comes to, and what is wrong with it; criteria with a mistake are left out. */
export interface Built {
  readonly checklist: Omit<Checklist, 'warnings'>;
  /** Ids of all criteria, the ones left out included. */
  readonly ids: readonly string[];
  readonly findings: readonly Finding[];
}

/** Builds a checklist from a document. `shape` is what was found wrong with its shape before. */
export async function build(
  file: string,
  document: Document,
  vocabulary: Vocabulary,
  shape: readonly Finding[],
): Promise<Built> {
  const findings: Finding[] = [];
  const top = document.data;
  const params = loadParams(top.params, findings);
  const roles = loadRoles(top.roles, findings);
  const mode: Mode = top.mode === 'observe' ? 'observe' : 'enforce';
  const scope = { vocabulary, document, roles, params: params.map((param) => param.name), mode };
  const { criteria, groups, phases, ids } = await loadCriteria(top, scope, findings);
  const place = Object.hasOwn(top, 'criteria') ? 'criteria' : 'phases';
  if (!Object.hasOwn(top, place) && !shape.some(({ id }) => id === 'unknown-key')) {
    findings.push({ id: 'missing-key', path: [], at: 'key', message: 'the checklist needs `criteria` (or `phases`)' });
  }
  if (Array.isArray(top[place]) && ids.length === 0 && !shape.some((one) => one.path[0] === 'phases')) {
    findings.push({
      id: 'checklist-empty',
      path: [place],
      at: 'key',
      message: 'the checklist has no criterion, so nothing would be checked',
    });
  }
  if (ids.length > LIMITS.criteria) {
    findings.push({
      id: 'too-many-criteria',
      path: [place],
      at: 'key',
      message: `the checklist has ${ids.length} criteria; the limit is ${LIMITS.criteria}`,
    });
  }
  const line = (path: Path) => document.locate(path).start.line;
  // Without `criteria`, which is reported, every waiver would seem to name nothing.
  const named = Object.hasOwn(top, place) ? top.waivers : undefined;
  const waivers = await loadWaivers(named, criteria, ids, line, findings);
  const text = (key: string, value: Json | undefined) => (typeof value === 'string' ? { [key]: value } : {});
  const checklist: Built['checklist'] = {
    file,
    name: typeof top.name === 'string' ? top.name : file,
    ...text('description', top.description),
    ...text('notes', top.notes),
    branches: (top.branches as readonly string[] | undefined) ?? [],
    params,
    roles,
    contacts: (top.contacts as unknown as readonly Contact[] | undefined) ?? [],
    waivers,
    mode,
    groups,
    phases,
    criteria,
  };
  return { checklist, ids, findings };
}
