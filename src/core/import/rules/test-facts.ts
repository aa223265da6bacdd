import type { StatedBound } from '../phrases/bound-phrase.ts';
import { boundText } from '../phrases/bound-text.ts';
import type { Seen } from './seen.ts';

/** How texts call what the facts of test reports count, right beside the number. */
const COUNTED: readonly (readonly [fact: string, form: RegExp])[] = [
  ['skipped', /\b(?:skipped|ignored|disabled|pending|quarantined)\b/i],
  ['flaky', /\b(?:flaky|flakes)\b/i],
  ['failed', /\b(?:failed|failures?|failing|fails?|broken|differ|diffs?|differences|mismatch(?:es)?)\b/i],
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
  const wholeOf = (bound: StatedBound) => /^(\d+)\s(?:out\s)?of\s\1$/i.exec(body.slice(bound.at, bound.end))?.[1];
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
    const whole = wholeOf(bound);
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
  if (band !== 'go') return facts;
  if (NO_SKIPPED.test(body)) facts.skipped ??= 0;
  if (NO_FLAKY.test(body)) facts.flaky ??= 0;
  const every = /\btotal(?: of)?:?\s+(\d+)\s+(?:test )?(?:cases|tests|specs|scenarios)\b/i.exec(body)?.[1];
  if (every !== undefined) facts.total ??= Number(every);
  const all = /\b[Aa]ll (?:the )?(\d{1,6}) (?:[\p{L}-]+ )?(?:tests|cases|specs|gates|scenarios)\b/u.exec(body)?.[1];
  if (all !== undefined && PASS.test(body)) facts.passed ??= `>= ${all}`;
  const time = soon(body, bounds);
  if (Object.keys(facts).length === 0 && time !== undefined) facts.duration = time;
  return facts;
}

/** "No skipped/pending tests", "flaky tests: none" of what may not be left out. */
const NO_SKIPPED =
  /\b(?:no|zero|without)\s+(?:\w+\s+)?(?:skipped|ignored|disabled)(?:\/\w+)?\s+(?:[\p{L}-]+\s+)?(?:tests|specs|cases)\b/iu;
const NO_FLAKY =
  /\b(?:no|zero|without)\s+(?:new\s+)?flaky\s+(?:[\p{L}-]+\s+)?(?:tests|specs|cases)\b|\bflaky tests:\s*(?:none|no)\b/iu;
const PASS = /\b(?:pass|passed|passes|passing|green|succeed|succeeded|ok)\b/i;
/** Times that a rule of the software is about, or that pass before it does something. */
const RULES =
  /\b(?:not|cannot|never|without|expir\w*|time-?outs?|timed? out|lock(?:s|ed)?|log(?:s|ged)? out|retr(?:y|ies|ied)|valid|every|each|ttl|cool-?down|attempts?|tries|failed|no (?:answer|activity|input)|idle|last|past|next|again|older|at most once|limit(?:ed|s)?|window|survives?|outage|after|for)\b/i;
const CONDITION = /^\s*(?:[\p{L}]+s\b|of\b|ago\b|old\b|before\b|steps\b|intervals\b)/iu;

/** "Reconnects in 40 s", "brings the safe stop within 250 ms": how long a behaviour may take, where nothing else is counted. */
function soon(body: string, bounds: readonly StatedBound[]): string | undefined {
  const [one, ...more] = bounds.filter(
    (bound) => bound.kind !== 'bare' || bound.amount.dimension !== 'count' || bound.end < (bounds.at(-1)?.at ?? 0),
  );
  if (one === undefined || more.length > 0 || one.kind === 'range' || one.amount.about) return undefined;
  const { dimension, unit } = one.amount;
  if (dimension !== 'duration' || !/^(?:ms|s|min)$/.test(unit)) return undefined;
  const before = body.slice(0, one.at);
  if (RULES.test(body) || CONDITION.test(body.slice(one.end)) || before.trim().split(/\s+/).length < 2)
    return undefined;
  if (one.kind === 'bare') return /\bin\s*$/i.test(before) ? boundText(one, 'lower') : undefined;
  return one.operator.startsWith('<') && (/^within\b/i.test(body.slice(one.at)) || /\bin\s*$/i.test(before))
    ? boundText(one, 'lower')
    : undefined;
}

/** "2 311 passed", "at least 140 passed": so many, and not which ones. */
function stands(bound: StatedBound, behind: string): boolean {
  return bound.kind === 'compare' ? bound.operator.startsWith('>') : /^\s*passed\b/i.test(behind);
}
