import { LIMITS } from '../limits.ts';
import { isMap } from '../options.ts';
import type { Finding, Path, Problem } from '../problem.ts';
import type { Json } from '../schema.ts';
import { blankMisshapen } from './blank.ts';
import { misplacedExpressions } from './expressions.ts';
import { checkShape, unknownKey } from './shape.ts';
import { readSource, type SourceFile } from './source.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One file of a checklist, read: its shape was checked, and what is misshapen is blank. */
export interface ChecklistFile {
  readonly source: SourceFile;
  readonly data: { readonly [key: string]: Json };
  /** What is wrong with the shape. */
  readonly shape: readonly Finding[];
  /** What else is wrong and can be told from this file alone. */
  readonly findings: readonly Finding[];
}

/** Reads one file of a checklist. What keeps it from being read at all is in `problems`. */
export async function readChecklist(
  file: string,
  bytes: Uint8Array,
  vocabulary: Vocabulary,
): Promise<ChecklistFile | { readonly problems: readonly Problem[]; readonly text: string }> {
  const text = decode(file, bytes);
  if (typeof text !== 'string') return { problems: [text], text: '' };
  const read = readSource(file, text);
  if ('problems' in read) return { problems: read.problems, text };
  const { source } = read;
  const shape = checkShape(vocabulary.validateChecklist, vocabulary.frame, source.data, [], (path) =>
    nameOf(path, source.data),
  );
  const blanked = blankMisshapen(source.data, shape);
  const data = isMap(blanked) ? blanked : {};
  const defaults = isMap(data.defaults) ? data.defaults : {};
  const findings = [...misplacedExpressions(data, vocabulary.names), ...(await unknownDefaults(defaults, vocabulary))];
  return { source, data, shape, findings };
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
