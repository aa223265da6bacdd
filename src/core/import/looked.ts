import type { ImportItem } from './item.ts';
import type { Proposal } from './proposal.ts';
import { task } from './rules/done.ts';
import { applied } from './rules/rule.ts';
import { look, type Seen } from './rules/seen.ts';
import { RULES } from './rules/table.ts';

/** An item as rules look at it, and what those that fit make of it, in their order. */
export interface Looked {
  readonly seen: Seen;
  /** At least one: what no row fits is for a person to do. */
  readonly rows: readonly [Proposal, ...Proposal[]];
}

const before = new WeakMap<ImportItem, Looked>();

/** Looks at an item, once. */
export function looked(item: ImportItem): Looked {
  const known = before.get(item);
  if (known !== undefined) return known;
  const seen = look(item);
  const [first = byNobody(seen), ...rest] = fitting(seen);
  const made: Looked = { seen, rows: [first, ...rest] };
  before.set(item, made);
  return made;
}

function* fitting(seen: Seen): Generator<Proposal> {
  for (const rule of RULES) {
    const made = applied(rule, seen);
    if (made) yield { check: rule.check, why: rule.why, rule: rule.id, ...made };
  }
}

/** What the first rule that fits proposes; what none fits is for a person to do. */
export function byRule(seen: Seen): Proposal {
  for (const proposal of fitting(seen)) return proposal;
  return byNobody(seen);
}

function byNobody(seen: Seen): Proposal {
  return {
    check: 'done',
    why: 'Somebody does it and says so; nothing that a machine reads would show it.',
    rule: 'done',
    ...task(seen),
  };
}
