import type { ImportItem } from './item.ts';
import { chosen } from './likeness/choose.ts';
import { withLimits } from './limits-of-bands.ts';
import type { Proposal } from './proposal.ts';
import { task } from './rules/done.ts';
import { applied } from './rules/rule.ts';
import { look, type Seen } from './rules/seen.ts';
import { withValue } from './rules/stated-value.ts';
import { RULES } from './rules/table.ts';

/** What would measure an item, by the first rule that fits and by what readers made of lines like it. */
export function propose(item: ImportItem): Proposal {
  return item.limits === undefined ? proposed(item) : withLimits(item, item.limits, proposed);
}

function proposed(item: ImportItem): Proposal {
  const seen = look(item);
  return withValue(seen, chosen(item, seen, byRule(seen)));
}

/** What the first rule that fits proposes; what none fits is for a person to do. */
export function byRule(seen: Seen): Proposal {
  for (const rule of RULES) {
    const made = applied(rule, seen);
    if (made) return { check: rule.check, why: rule.why, rule: rule.id, ...made };
  }
  return {
    check: 'done',
    why: 'Somebody does it and says so; nothing that a machine reads would show it.',
    rule: 'done',
    ...task(seen),
  };
}
