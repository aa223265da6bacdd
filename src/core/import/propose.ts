import type { ImportItem } from './item.ts';
import { roleIn, TEAM } from './phrases/roles.ts';
import type { Proposal } from './proposal.ts';
import { applied } from './rules/rule.ts';
import { look, type Seen } from './rules/seen.ts';
import { RULES } from './rules/table.ts';

/** What would measure an item, by the first rule that fits; what none fits is for a person to do. */
export function propose(item: ImportItem): Proposal {
  const seen = look(item);
  for (const rule of RULES) {
    const made = applied(rule, seen);
    if (made) return { check: rule.check, why: rule.why, rule: rule.id, ...made };
  }
  return done(seen);
}

function done({ words }: Seen): Proposal {
  const role = roleIn(words) ?? TEAM;
  return {
    check: 'done',
    options: { role },
    role,
    why: 'Somebody does it and says so; nothing that a machine reads would show it.',
    rule: 'done',
  };
}
