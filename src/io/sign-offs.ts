import { promises, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EvidenceError } from '../core/evidence.ts';
import type { RecordedSignOff, SignOffs } from '../core/ports.ts';
import { readAtOnce } from './read-at-once.ts';
import { treeDigest } from './tree.ts';

/** Where sign-offs without GitHub are kept, relative to the checklist's base folder: one JSON object a line. */
export const SIGN_OFF_FILE = '.gonogo/signoffs.ndjson';

const TEXTS = ['criterion', 'role', 'by', 'at', 'tree', 'digest'] as const;

/** The sign-offs recorded under a folder. Lines that cannot be read are reported and count for nothing. */
export function signOffsIn(folder: string, counted: boolean, rehearsal: boolean): SignOffs {
  let tree: Promise<string> | undefined;
  let entries: ReturnType<SignOffs['recorded']> | undefined;
  return {
    counted,
    rehearsal,
    recorded: () => {
      entries ??= readEntries(join(folder, SIGN_OFF_FILE));
      return entries;
    },
    tree: () => {
      tree ??= treeDigest(folder, SIGN_OFF_FILE);
      return tree;
    },
  };
}

/** Appends one sign-off. */
export async function recordSignOff(folder: string, entry: RecordedSignOff): Promise<string> {
  const path = join(folder, SIGN_OFF_FILE);
  await promises.mkdir(dirname(path), { recursive: true });
  // An editor may have left the last line without an end; two entries in one line would both count for nothing.
  const start = (await endsInLine(path)) ? '\n' : '';
  await promises.appendFile(path, `${start}${JSON.stringify(entry)}\n`);
  return path;
}

async function endsInLine(path: string): Promise<boolean> {
  const text = await promises.readFile(path, 'utf8').catch(() => '');
  return text !== '' && !text.endsWith('\n');
}

async function readEntries(path: string): ReturnType<SignOffs['recorded']> {
  let text: string;
  try {
    // Anything else than a file may keep its reader waiting.
    text = statSync(path).isFile() ? readAtOnce(path).toString('utf8') : await promises.readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { entries: [], problems: [] };
    throw new EvidenceError('denied', `\`${SIGN_OFF_FILE}\` cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  const entries: RecordedSignOff[] = [];
  const problems: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const entry = parseEntry(line);
    if (entry) entries.push(entry);
    else problems.push(`line ${index + 1} of \`${SIGN_OFF_FILE}\` is no sign-off and counts for nothing`);
  }
  return { entries, problems };
}

function parseEntry(line: string): RecordedSignOff | undefined {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !TEXTS.every((key) => typeof value[key] === 'string'))
    return undefined;
  if (value.kind !== 'sign' && value.kind !== 'done' && value.kind !== 'revoke') return undefined;
  if (value.value !== undefined && !(typeof value.value === 'number' && Number.isFinite(value.value))) return undefined;
  if (value.simulated !== undefined && value.simulated !== true) return undefined;
  return value as unknown as RecordedSignOff;
}
