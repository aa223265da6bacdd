import type { Checklist, Contact, Mode } from '../checklist.ts';
import { LIMITS } from '../limits.ts';
import { isMap } from '../options.ts';
import type { Finding, Path, Problem } from '../problem.ts';
import type { Json } from '../schema.ts';
import { blankMisshapen } from './blank.ts';
import { loadCriteria } from './criteria.ts';
import { misplacedExpressions } from './expressions.ts';
import { loadParams } from './params.ts';
import { loadRoles } from './roles.ts';
import { checkShape, unknownKey } from './shape.ts';
import { locateFindings, readSource, type SourceFile } from './source.ts';
import type { Vocabulary } from './vocabulary.ts';
import { loadWaivers } from './waivers.ts';

/** A checklist that may be evaluated, or everything that is wrong with the file. */
export type Loaded =
  | { readonly checklist: Checklist; readonly source: SourceFile }
  | { readonly problems: readonly Problem[]; readonly text: string };

/** Loads a checklist from the bytes of its file: all mistakes at once, each with its place. Nothing is evaluated. */
export async function load(file: string, bytes: Uint8Array, vocabulary: Vocabulary): Promise<Loaded> {
  const text = decode(file, bytes);
  if (typeof text !== 'string') return { problems: [text], text: '' };
  const read = readSource(file, text);
  if ('problems' in read) return { problems: read.problems, text };
  const { source } = read;
  const shape = checkShape(vocabulary.validateChecklist, vocabulary.frame, source.data, [], (path) =>
    nameOf(path, source.data),
  );
  const data = blankMisshapen(source.data, shape);
  const top = isMap(data) ? data : {};
  const defaults = isMap(top.defaults) ? top.defaults : {};
  const findings: Finding[] = [
    ...misplacedExpressions(data, vocabulary.names),
    ...(await unknownDefaults(defaults, vocabulary)),
  ];
  const params = loadParams(top.params, findings);
  const roles = loadRoles(top.roles, findings);
  const mode: Mode = top.mode === 'observe' ? 'observe' : 'enforce';
  const scope = { vocabulary, source, roles, params: params.map((param) => param.name), defaults, mode };
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
  const line = (path: Path) => source.locate(path).start.line;
  // Without `criteria`, which is reported, every waiver would seem to name nothing.
  const named = Object.hasOwn(top, place) ? top.waivers : undefined;
  const waivers = await loadWaivers(named, criteria, ids, line, findings);
  const problems = locateFindings(source, distinct([...shape, ...findings]));
  if (problems.some((problem) => problem.severity === 'error')) return { problems, text };
  const checklist: Checklist = {
    file,
    name: typeof top.name === 'string' ? top.name : file,
    ...(typeof top.description === 'string' ? { description: top.description } : {}),
    ...(typeof top.notes === 'string' ? { notes: top.notes } : {}),
    branches: (top.branches as readonly string[] | undefined) ?? [],
    params,
    roles,
    contacts: (top.contacts as unknown as readonly Contact[] | undefined) ?? [],
    waivers,
    mode,
    groups,
    phases,
    criteria,
    warnings: problems,
  };
  return { checklist, source };
}

function decode(file: string, bytes: Uint8Array): string | Problem {
  const location = { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  if (bytes.length > LIMITS.checklistBytes) {
    return {
      id: 'checklist-too-big',
      severity: 'error',
      message: `the checklist has ${bytes.length} bytes; the limit is ${LIMITS.checklistBytes} (256 KiB)`,
      location,
    };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return {
      id: 'checklist-encoding',
      severity: 'error',
      message: `the checklist is ${wide ? 'UTF-16' : 'not valid UTF-8'}; save it as UTF-8`,
      location,
    };
  }
}

/** Options in `defaults` that their check does not have, also where no criterion uses the check. */
async function unknownDefaults(defaults: { readonly [key: string]: Json }, vocabulary: Vocabulary): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const key of vocabulary.names) {
    const given = isMap(defaults[key]) ? Object.keys(defaults[key]) : [];
    if (given.length === 0) continue;
    const { check } = await vocabulary.load(key);
    const known = Object.keys(check.options.properties);
    for (const name of given)
      if (!known.includes(name)) findings.push(unknownKey(name, known, ['defaults', key], `\`${key}\``));
  }
  return findings;
}

/** Findings of `defaults` come once for each criterion; where an expression may not stand, nothing else matters. */
function distinct(findings: readonly Finding[]): Finding[] {
  const misplaced = new Set(
    findings.filter(({ id }) => id === 'expression-place').map(({ path }) => JSON.stringify(path)),
  );
  const seen = new Set<string>();
  return findings.filter(({ id, path, message }) => {
    const same = JSON.stringify([id, path, message]);
    if (seen.has(same) || (id !== 'expression-place' && misplaced.has(JSON.stringify(path)))) return false;
    return seen.add(same);
  });
}

/** A place in words: "criterion `p95-latency`", "waiver 2", "the checklist". */
function nameOf(path: Path, data: Json): string {
  if (path.length === 0) return 'the checklist';
  let node: Json | undefined = data;
  let name = '';
  let rest: Path = path;
  for (const [depth, step] of path.entries()) {
    node = (node as Record<string | number, Json> | null | undefined)?.[step];
    const list = path[depth - 1];
    if (!isMap(node) || typeof step !== 'number' || (list !== 'criteria' && list !== 'phases')) continue;
    const word = [node.group, node.id, node.title].find((one) => typeof one === 'string') ?? step + 1;
    const kind = list === 'phases' ? 'phase' : Object.hasOwn(node, 'group') ? 'group' : 'criterion';
    name = `${kind} \`${word}\``;
    rest = path.slice(depth + 1);
  }
  // People count from 1.
  const route = rest.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
  if (name === '') return `\`${route}\``;
  return rest.length === 0 ? name : `\`${route}\` of ${name}`;
}
