import type { Checklist } from '../../src/core/checklist.ts';
import type { Change } from '../../src/core/diff/change.ts';
import { compareChecklists } from '../../src/core/diff/checklists.ts';
import type { Json } from '../../src/core/schema.ts';
import { loadChecklist } from '../../src/load-checklist.ts';

/** A checklist given as data: JSON is YAML. Throws when it does not load. */
export async function loaded(data: Json): Promise<Checklist> {
  return (await loadChecklist('gonogo.yml', Buffer.from(JSON.stringify(data)))).checklist;
}

/** A checklist of some criteria, with what a case wants besides. */
export const checklistOf = (criteria: readonly Json[], more: { readonly [key: string]: Json } = {}): Json => ({
  version: 1,
  criteria,
  ...more,
});

/** What changed from one checklist to another, each given as data. */
export async function changesOf(before: Json, after: Json): Promise<Change[]> {
  return compareChecklists(await loaded(before), await loaded(after));
}

/** The same, each as `effect criterion: what`. */
export async function toldOf(before: Json, after: Json): Promise<string[]> {
  return (await changesOf(before, after)).map(
    ({ effect, criterion, what }) => `${effect} ${criterion ?? '-'}: ${what}`,
  );
}
