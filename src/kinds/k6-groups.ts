import type { Json } from '../core/schema.ts';
import { count, isList, isObject, own } from '../reading/value.ts';

/**
 * Failed checks in the tree of groups of a k6 summary. Groups and checks are lists in the data of `handleSummary` and
 * maps in `--summary-export`. Throws `EvidenceError` (`invalid`) for a check without its number.
 */
export function failedChecks(root: Json | undefined): number {
  let failed = 0;
  const open: (Json | undefined)[] = [root];
  for (let group = open.pop(); group !== undefined; group = open.pop()) {
    for (const check of members(own(group, 'checks'))) failed += count(own(check, 'fails'), 'root_group.checks.fails');
    open.push(...members(own(group, 'groups')));
  }
  return failed;
}

function members(node: Json | undefined): readonly Json[] {
  if (isList(node)) return node;
  return isObject(node) ? Object.values(node) : [];
}
