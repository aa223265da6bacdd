import { displayNumber } from '../core/display.ts';
import type { EvidenceProblem, UnknownCause } from '../core/evidence.ts';
import { andSaid } from '../reading/said.ts';
import { quoted } from './alert.ts';
import type { AlertingRule } from './rules.ts';

/** A rule is late when it missed this many turns, or this many seconds where turns are short: clocks differ. */
const TURNS = 5;
const SECONDS = 300;
const NAMED = 3;

/** A rule that is not evaluated never fires: what keeps rules from it, one problem per cause. Times in seconds. */
export function healthOf(rules: readonly AlertingRule[], now: number, maxAge: number | undefined): EvidenceProblem[] {
  const found = new Map<UnknownCause, string[]>();
  for (const rule of rules) {
    const fault = faultOf(rule, now, maxAge);
    if (fault) found.set(fault.cause, [...(found.get(fault.cause) ?? []), `${quoted(rule.name)} ${fault.message}`]);
  }
  return [...found].map(([cause, messages]) => {
    const more = messages.length > NAMED ? `; and ${messages.length - NAMED} more rules` : '';
    return {
      cause,
      message: `${messages.slice(0, NAMED).join('; ')}${more}`,
      hint: 'a rule that is not evaluated never fires: mend it, or say with `names` and `labels` which rules matter',
    };
  });
}

function faultOf(
  { health, lastError, evaluatedAt, interval }: AlertingRule,
  now: number,
  maxAge: number | undefined,
): { cause: UnknownCause; message: string } | undefined {
  if (health === 'unknown' || (health === 'ok' && evaluatedAt === undefined))
    return { cause: 'empty', message: 'has not been evaluated yet' };
  if (health !== 'ok') return { cause: 'invalid', message: `cannot be evaluated${andSaid(lastError)}` };
  const age = now - (evaluatedAt ?? 0);
  if (age < -SECONDS)
    return { cause: 'stale', message: `was last evaluated ${displayNumber(-age, 'duration', 3)} from now` };
  if (age <= (maxAge ?? Math.max(SECONDS, TURNS * interval))) return undefined;
  return { cause: 'stale', message: `was last evaluated ${displayNumber(age, 'duration', 3)} ago` };
}
