import type { StatedBound } from '../phrases/bound-phrase.ts';
import { boundText } from '../phrases/bound-text.ts';
import type { Seen } from './seen.ts';

/** How texts call what the facts of test reports count, right beside the number. */
const COUNTED: readonly (readonly [fact: string, form: RegExp])[] = [
  ['skipped', /\b(?:skipped|ignored|disabled|pending|quarantined)\b/i],
  ['flaky', /\b(?:flaky|flakes)\b/i],
  ['failed', /\b(?:failed|failures?|failing|fails?|broken|differ|diffs?|differences)\b/i],
  ['errors', /\berrors?\b/i],
  ['passed', /\b(?:pass|passed|passes|green|succeed|succeeded)\b/i],
];
/** Times that a run may take. */
const TAKES = /\b(?:runs?|takes?|finish(?:es)?|complete[sd]?|done|duration|time|suite|in)\b/i;
/** A run of cases, whose share of passed ones is stated. */
const CASES = /\b(?:cases|scripts?|suite|tests?|specs|scenarios|executed|passed|pass)\b/i;
const OTHER = /\b(?:coverage|covered|flaky|flakes|cpu|memory|load)\b/i;

/** What a text limits of a test report: how many fail, are skipped, pass, which share of them, how long it takes. */
export function testFacts({ band, body, bounds }: Seen): Readonly<Record<string, string | number>> {
  const facts: Record<string, string | number> = {};
  const passing = (bound: StatedBound) =>
    bound.kind !== 'range' &&
    (bound.kind === 'bare'
      ? bound.amount.outOf === bound.amount.number
      : bound.amount.outOf !== undefined && bound.operator.startsWith('>'));
  // "430 of 430" is read as a share.
  const all = (bound: StatedBound) => /^(\d+)\s(?:out\s)?of\s\1$/i.exec(body.slice(bound.at, bound.end))?.[1];
  for (const [i, bound] of bounds.entries()) {
    if (bound.kind === 'range' || bound.amount.about) continue;
    const { dimension, number } = bound.amount;
    const compare = bound.kind === 'compare';
    const behind = body.slice(bound.end, bounds[i + 1]?.at).split(/[,;.()–—]/)[0] ?? '';
    const before =
      body
        .slice(bounds[i - 1]?.end ?? 0, bound.at)
        .split(/[,;()–—]/)
        .at(-1) ?? '';
    const whole = all(bound);
    if (whole !== undefined && band === 'go') facts.passed ??= `>= ${whole}`;
    else if (dimension === 'count') {
      // "≥ 2,300 tests": how many there are.
      if (
        compare &&
        bound.operator.startsWith('>') &&
        band === 'go' &&
        /^\s+(?:\p{L}+ )?(?:tests|cases|scenarios|specs)\s*$/iu.test(behind)
      ) {
        facts.total ??= boundText(bound, 'higher');
        continue;
      }
      const fact = [behind, before].map((near) => COUNTED.find(([, form]) => form.test(near))?.[0]).find((one) => one);
      if (passing(bound)) facts.passed ??= compare ? boundText(bound, 'higher') : `>= ${number}`;
      else if (fact !== undefined && (fact === 'passed' ? stands(bound, behind) : compare || number === '0'))
        facts[fact] ??= compare ? boundText(bound, 'lower') : fact === 'passed' ? `>= ${number}` : 0;
    } else if (band !== 'go' || !compare || OTHER.test(before + behind)) continue;
    else if (dimension === 'ratio' && bound.operator.startsWith('>') && CASES.test(body))
      facts['pass-rate'] ??= boundText(bound, 'higher');
    else if (
      dimension === 'duration' &&
      bound.operator.startsWith('<') &&
      (TAKES.test(before) || /\bsuite\s*$/i.test(before))
    )
      facts.duration ??= boundText(bound, 'lower');
  }
  return facts;
}

/** "2 311 passed", "at least 140 passed": so many, and not which ones. */
function stands(bound: StatedBound, behind: string): boolean {
  return bound.kind === 'compare' ? bound.operator.startsWith('>') : /^\s*passed\b/i.test(behind);
}
