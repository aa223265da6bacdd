import type { ImportItem } from '../item.ts';
import type { Proposal } from '../proposal.ts';
import { PLAINLY } from '../rules/plain.ts';
import { applied } from '../rules/rule.ts';
import type { Seen } from '../rules/seen.ts';
import { RULES } from '../rules/table.ts';
import { likely } from './likely.ts';

/** How many times as likely another check has to be to overrule a row; of a row that goes by the shape of words, and by no name of evidence, as likely is enough. */
const FIRM = 30;
/** Rows that go by the shape of words. */
export const LOOSE: ReadonlySet<string> = new Set(
  (
    'done number-of-the-system behaviour sentence acts done-to ends-well looked-at thing-and-state running-state feature about-figures about-times about-running-things about-suites about-findings about-logs about-tickets ' +
    'about-names about-pages place-step file-named reviewed things-are ends-in-a-state number-of-people-or-records work-with-numbers number-of-a-device load-by-the-heading machine-by-the-heading limited-behaviour'
  ).split(' '),
);
/** What a step that changes something may come to: that it was done, or where its outcome is on record. */
const OF_STEPS: ReadonlySet<string> = new Set(['done', 'sign-off', 'deployment']);
/** What a machine may show is left to people only where that is this many times as likely. */
const TO_PEOPLE = 2;

/**
 * Whether what the first rule proposes is also what readers of checklists made of such lines; else what they did, where that can be made from words. What
 * the rule says is one of the things that speak for a check, so that a rule that is usually right is seldom overruled.
 */
export function chosen(item: ImportItem, seen: Seen, first: Proposal): Proposal {
  const { shares, because } = likely(item, first);
  const held = (shares[first.check] ?? 0) * (LOOSE.has(first.rule) ? 1 : FIRM);
  const check = Object.keys(PLAINLY)
    .filter((one) => seen.opening !== 'change' || OF_STEPS.has(one))
    .map((one) => [one, (shares[one] ?? 0) / (one === 'done' && first.check !== 'sign-off' ? TO_PEOPLE : 1)] as const)
    .reduce<readonly [string, number]>((best, one) => (one[1] > best[1] ? one : best), [first.check, held])[0];
  if (check === first.check) return first;
  // A row of that check which came too late knows more than its name.
  for (const rule of RULES) {
    const made = rule.check === check ? applied(rule, seen) : undefined;
    if (made) return { check, why: rule.why, rule: rule.id, ...made };
  }
  const made = PLAINLY[check]?.(seen);
  return made === undefined ? first : { check, why: reason(check, because(check)), rule: 'likeness', ...made };
}

function reason(check: string, words: readonly string[]): string {
  const like = words.length === 0 ? 'lines like this' : `lines with ${words.map((one) => `“${one}”`).join(', ')}`;
  return `Readers of other checklists mostly made \`${check}\` of ${like}.`;
}
