import type { Proposal } from '../proposal.ts';
import { namesEvidence } from '../rules/order.ts';
import { PLAINLY } from '../rules/plain.ts';
import type { Seen } from '../rules/seen.ts';
import type { Beside } from './beside.ts';
import { featuresOf, featuresOfRows } from './features.ts';
import { likely } from './likely.ts';

/** How much more probable, as a logarithm, another check has to be to overrule a row that finds a name of evidence. */
const NAMED = 1.5;
/** The same for a step that changes something, which people do unless its outcome is plainly on record. */
const STEP = 0.7;
/** What such a step may come to where no row says so. */
const OF_STEPS: ReadonlySet<string> = new Set(['done', 'sign-off', 'deployment', 'file', 'env']);
/** How much less speaks for what people say, where a machine might show it. */
const BY_PEOPLE: Readonly<Record<string, number>> = { done: 0.3, 'sign-off': 0.3 };

/**
 * What readers of checklists made of lines like this, where a row proposes it or it can be made from words. What the rows say is among the things
 * that speak for a check, so that one which is usually right is seldom overruled.
 */
export function chosen(seen: Seen, rows: readonly [Proposal, ...Proposal[]], beside: Beside): Proposal {
  const features = [...featuresOf(seen), ...featuresOfRows(rows), ...beside.checks, ...beside.openings];
  const { scores, because } = likely(features);
  const score = (check: string) => (scores[check] ?? -Number.MAX_VALUE) - (BY_PEOPLE[check] ?? 0);
  const [first] = rows;
  const held = score(first.check) + (namesEvidence(first.rule) ? NAMED : seen.opening === 'change' ? STEP : 0);
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
