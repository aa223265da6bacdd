import type { Checklist } from './core/checklist.ts';
import { digest, sha256 } from './core/digest.ts';
import type { ExtendedFiles } from './core/extends/files.ts';
import { type Loaded, load, type Texts } from './core/load/load.ts';
import { paramValues } from './core/param-values.ts';
import { UserError } from './core/problem.ts';
import type { Json } from './core/schema.ts';
import { vocabulary } from './vocabulary.ts';

/** A checklist with the values of its parameters: ready to be evaluated. */
export interface ReadyChecklist {
  readonly checklist: Checklist;
  readonly texts: Texts;
  readonly sha256: string;
  readonly params: Readonly<Record<string, Json>>;
}

/** The bytes of a checklist, and what reads the files that it extends; without that, one that extends others does not load. */
export interface ChecklistBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly extended?: ExtendedFiles;
}

/** Loads a checklist. Throws `UserError` with everything that is wrong. Warnings are in the checklist. */
export async function loadChecklist(
  file: string,
  bytes: Uint8Array,
  extended?: ExtendedFiles,
): Promise<{ checklist: Checklist; text: string; texts: Texts }> {
  const loaded = await look(file, bytes, extended);
  if ('problems' in loaded) throw new UserError(loaded.problems, loaded.texts);
  return { ...loaded, text: loaded.texts[file] ?? '' };
}

/** The same without throwing, for who also reports on a checklist of which not everything was looked at. */
export function look(file: string, bytes: Uint8Array, extended?: ExtendedFiles): Promise<Loaded> {
  return load(file, bytes, vocabulary, extended);
}

/**
 * What a checklist is known by, to phases that are recorded, shards and results: the SHA-256 of its file, and with files that
 * it extends a digest of what is in all of them.
 */
export async function checklistDigest(bytes: Uint8Array, { extended }: Pick<Checklist, 'extended'>): Promise<string> {
  const own = await sha256(bytes);
  return extended ? digest({ checklist: own, extended: extended.files.map((file) => file.sha256) }) : own;
}

/**
 * Loads several checklists and gives each the parameters that were passed. A parameter must be declared by one of
 * them at least. Throws one `UserError` for everything wrong in any of them.
 */
export async function loadChecklists(
  files: readonly ChecklistBytes[],
  passed: Readonly<Record<string, string>>,
): Promise<ReadyChecklist[]> {
  const settled = await Promise.allSettled(
    files.map(({ file, bytes, extended }) => loadChecklist(file, bytes, extended)),
  );
  const errors: UserError[] = [];
  const ready: ReadyChecklist[] = [];
  const declared = new Set(
    settled.flatMap((one) => (one.status === 'fulfilled' ? one.value.checklist.params.map((param) => param.name) : [])),
  );
  for (const [index, one] of settled.entries()) {
    if (one.status === 'rejected') {
      if (!(one.reason instanceof UserError)) throw one.reason;
      errors.push(one.reason);
      continue;
    }
    const { checklist } = one.value;
    const names = checklist.params.map((param) => param.name);
    const own = Object.fromEntries(
      Object.entries(passed).filter(([name]) => files.length === 1 || names.includes(name) || !declared.has(name)),
    );
    const { values, problems } = paramValues(checklist, own);
    if (problems.length > 0) errors.push(new UserError(problems));
    const bytes = files[index]?.bytes ?? new Uint8Array();
    ready.push({ ...one.value, params: values, sha256: await checklistDigest(bytes, checklist) });
  }
  if (errors.length > 0) {
    throw new UserError(
      errors.flatMap((error) => error.problems),
      Object.assign({}, ...errors.map((error) => error.texts)),
    );
  }
  return ready;
}
