import type { Results, Verdict } from './results.ts';

/** At which verdict the run fails: input `fail-on`. */
export const FAIL_ON = ['no-go', 'hold', 'caution', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** Exit codes (SPEC section 9). */
export const EXIT = { ok: 0, noGo: 1, usage: 2, bug: 3, hold: 4, interrupted: 130 } as const;

/**
 * The exit code of a run: that of the worst enforced verdict. Checklists that only observe never fail; no results at
 * all are no success.
 */
export function exitCode(results: readonly Results[], failOn: FailOn): number {
  if (results.length === 0) return EXIT.noGo;
  const codes = results.filter((one) => !one.observe).map((one) => codeOf(one.decision.verdict, failOn));
  return codes.includes(EXIT.noGo) ? EXIT.noGo : codes.includes(EXIT.hold) ? EXIT.hold : EXIT.ok;
}

/** What is not enforced, in words, when a verdict worse than CAUTION lets the run pass; `undefined` otherwise. */
export function unenforced(results: readonly Results[], failOn: FailOn): string | undefined {
  const open = results.filter(
    (one) =>
      (one.decision.verdict === 'NO-GO' || one.decision.verdict === 'HOLD') &&
      (one.observe || codeOf(one.decision.verdict, failOn) === EXIT.ok),
  );
  if (open.length === 0) return undefined;
  const verdicts = [...new Set(open.map((one) => one.decision.verdict))].join(' and ');
  return open.every((one) => one.observe)
    ? `${verdicts} is observed, not enforced`
    : `${verdicts} is not enforced: \`fail-on\` is \`${failOn}\``;
}

function codeOf(verdict: Verdict, failOn: FailOn): number {
  switch (verdict) {
    case 'NO-GO':
      return failOn === 'never' ? EXIT.ok : EXIT.noGo;
    case 'HOLD':
      return failOn === 'hold' || failOn === 'caution' ? EXIT.hold : EXIT.ok;
    case 'CAUTION':
      return failOn === 'caution' ? EXIT.noGo : EXIT.ok;
    case 'GO':
      return EXIT.ok;
  }
}
