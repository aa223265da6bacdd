import type { Check } from '../check.ts';
import type { Checklist, Contact, Mode } from '../checklist.ts';
import { LIMITS } from '../limits.ts';
import { isMap } from '../options.ts';
import type { Finding, Path, Problem } from '../problem.ts';
import type { Json } from '../schema.ts';
import { loadCriteria } from './criteria.ts';
import type { SchemaObject } from './frame.ts';
import { loadParams } from './params.ts';
import { loadRoles } from './roles.ts';
import { checkShape, type Validate } from './shape.ts';
import { locateFindings, readSource, type SourceFile } from './source.ts';
import { loadWaivers } from './waivers.ts';

/** What a checklist may say: the checks there are, and the validators generated from their schemas. */
export interface Vocabulary {
  readonly checks: Readonly<Record<string, Check>>;
  readonly frame: SchemaObject;
  readonly validateChecklist: Validate;
  readonly validateOptions: Readonly<Record<string, Validate>>;
}

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
  const { data } = source;
  const findings: Finding[] = checkShape(vocabulary.validateChecklist, vocabulary.frame, data, [], (path) =>
    nameOf(path, data),
  );
  const top = isMap(data) ? data : {};
  const params = loadParams(top.params, findings);
  const roles = loadRoles(top.roles, findings);
  const mode = top.mode === 'observe' ? 'observe' : 'enforce';
  const scope = {
    ...vocabulary,
    source,
    roles,
    params: params.map((param) => param.name),
    defaults: isMap(top.defaults) ? top.defaults : {},
    mode: mode as Mode,
  };
  const { criteria, groups } = await loadCriteria(top.criteria, scope, findings);
  if (Array.isArray(top.criteria) && criteria.length === 0 && findings.every((finding) => finding.warning)) {
    findings.push({
      id: 'checklist-empty',
      path: ['criteria'],
      at: 'key',
      message: 'the checklist has no criterion, so nothing would be checked',
    });
  }
  if (criteria.length > LIMITS.criteria) {
    findings.push({
      id: 'too-many-criteria',
      path: ['criteria'],
      at: 'key',
      message: `the checklist has ${criteria.length} criteria; the limit is ${LIMITS.criteria}`,
    });
  }
  const broken = findings.some((finding) => !finding.warning);
  const waivers = await loadWaivers(top.waivers, criteria, (path) => source.locate(path).start.line, findings, broken);
  const problems = locateFindings(source, inOrder(findings, source));
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

function inOrder(findings: readonly Finding[], source: SourceFile): Finding[] {
  const at = (finding: Finding) => source.locate(finding.path, finding.at).start;
  return [...findings].sort((a, b) => at(a).line - at(b).line || at(a).column - at(b).column);
}

/** A place in words: "criterion `p95-latency`", "waiver 2", "the checklist". */
function nameOf(path: Path, data: Json): string {
  if (path.length === 0) return 'the checklist';
  let node: Json | undefined = data;
  let name = '';
  let rest: Path = path;
  for (const [depth, step] of path.entries()) {
    node = (node as Record<string | number, Json> | null | undefined)?.[step];
    if (!isMap(node) || typeof step !== 'number' || path[depth - 1] !== 'criteria') continue;
    name = node.group === undefined ? `criterion \`${node.id ?? node.title ?? step + 1}\`` : `group \`${node.group}\``;
    rest = path.slice(depth + 1);
  }
  if (name === '') return `\`${path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.')}\``;
  return rest.length === 0 ? name : `\`${rest.join('.')}\` of ${name}`;
}
