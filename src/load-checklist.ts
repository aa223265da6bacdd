import type { Checklist } from './core/checklist.ts';
import { sha256 } from './core/digest.ts';
import { load } from './core/load/load.ts';
import { paramValues } from './core/param-values.ts';
import { UserError } from './core/problem.ts';
import type { Json } from './core/schema.ts';
import { vocabulary } from './vocabulary.ts';

/** A checklist with the values of its parameters: ready to be evaluated. */
export interface ReadyChecklist {
  readonly checklist: Checklist;
  readonly text: string;
  readonly sha256: string;
  readonly params: Readonly<Record<string, Json>>;
}

/** Loads a checklist. Throws `UserError` with everything that is wrong. Warnings are in the checklist. */
export async function loadChecklist(file: string, bytes: Uint8Array): Promise<{ checklist: Checklist; text: string }> {
  const loaded = await load(file, bytes, vocabulary);
  if ('problems' in loaded) throw new UserError(loaded.problems, { [file]: loaded.text });
  return { checklist: loaded.checklist, text: loaded.source.text };
}

/**
 * Loads several checklists and gives each the parameters that were passed. A parameter must be declared by one of
 * them at least. Throws one `UserError` for everything wrong in any of them.
 */
export async function loadChecklists(
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
  passed: Readonly<Record<string, string>>,
): Promise<ReadyChecklist[]> {
  const settled = await Promise.allSettled(files.map(({ file, bytes }) => loadChecklist(file, bytes)));
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
    ready.push({ ...one.value, params: values, sha256: await sha256(files[index]?.bytes ?? '') });
  }
  if (errors.length > 0) {
    throw new UserError(
      errors.flatMap((error) => error.problems),
      Object.assign({}, ...errors.map((error) => error.texts)),
    );
  }
  return ready;
}
