import type { Proposal } from '../proposal.ts';
import { namesEvidence } from '../rules/order.ts';
import { PLAINLY } from '../rules/plain.ts';
import type { Seen } from '../rules/seen.ts';
import type { Beside } from './beside.ts';
import { featuresOf, featuresOfRows } from './features.ts';
import { likely } from './likely.ts';

/** Rows that go by the shape of words, and by no name of evidence. */
export const LOOSE: ReadonlySet<string> = new Set(
  (
    'done number-of-the-system behaviour sentence acts done-to ends-well looked-at thing-and-state running-state feature about-figures about-times about-running-things about-suites about-findings about-logs about-tickets ' +
    'about-names about-pages place-step file-named reviewed things-are ends-in-a-state number-of-people-or-records work-with-numbers number-of-a-device load-by-the-heading machine-by-the-heading limited-behaviour'
  ).split(' '),
);
/** How much more has to speak for another check to overrule a row: one that finds a name of evidence, one that goes by the shape of words, any other. */
const MORE = { named: 1, loose: 0.1, other: 0.15 };
/** How much less speaks for what people say, where a machine might show it. */
const BY_PEOPLE: Readonly<Record<string, number>> = { done: 0.2, 'sign-off': 0.2 };
/** What a step that changes something may come to where no row says so: that it was done, or where its outcome is on record. */
const OF_STEPS: ReadonlySet<string> = new Set(['done', 'sign-off', 'deployment']);

/**
 * What readers of checklists made of lines like this, where a row proposes it or it can be made from words. What the rows say is among the things
 * that speak for a check, so that one which is usually right is seldom overruled.
 */
export function chosen(seen: Seen, rows: readonly [Proposal, ...Proposal[]], beside: Beside): Proposal {
  const features = [...featuresOf(seen), ...featuresOfRows(rows), ...beside.checks, ...beside.openings];
  const { scores, because } = likely(features);
  const score = (check: string) => (scores[check] ?? -Number.MAX_VALUE) - (BY_PEOPLE[check] ?? 0);
  const [first] = rows;
  const held =
    score(first.check) + MORE[namesEvidence(first.rule) ? 'named' : LOOSE.has(first.rule) ? 'loose' : 'other'];
  const order = Object.keys(scores).toSorted((a, b) => score(b) - score(a));
  for (const check of order) {
    if (score(check) <= held) return first;
    // The first row of that check knows more than its name.
    const row = rows.find((one) => one.check === check);
    if (row !== undefined) return row;
    const made = seen.opening === 'change' && !OF_STEPS.has(check) ? undefined : PLAINLY[check]?.(seen);
    if (made !== undefined)
      return { check, why: reason(check, because(check, seen.item.text)), rule: 'likeness', ...made };
  }
  return first;
}

function reason(check: string, words: readonly string[]): string {
  const like = words.length === 0 ? 'lines like this' : `lines with ${words.map((one) => `“${one}”`).join(', ')}`;
  return `Readers of other checklists mostly made \`${check}\` of ${like}.`;
}
