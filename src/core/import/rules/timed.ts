import type { Seen } from './seen.ts';

/** What a number that people report is, and its limit. */
export interface Timed {
  readonly value: string;
  readonly what: string;
}

/** What was out, open or running for a time, so that the time is what is asked for. */
const OUT =
  /\b(?:ran|run|runs|running|been (?:out|live|open|running|available|in use)|available(?: to [\p{L}-]+)?|out|live|soak(?:ed|s)?|bak(?:e|ed)|lasted|mode|open|up|pilot(?:ed)?|beta|parallel|had it)\s+(?:for|over)\s*$/iu;
/** What is watched, or is only said to last, for a time. */
const WATCHED =
  /\b(?:watch\w*|monitor\w*|observ\w*|kept|keep|stor\w*|log\w*|retain\w*|retention|valid|cached|leave|left|reserved|blocked|on call|staffed|stays?|available until)\b/i;
/** What is timed in a rehearsal, or is said to be possible in a time. */
const QUICK =
  /\b(?:restor\w+|recover\w*|failover|fail-over|switch\w*|roll(?:ed|s|ing)?[- ]?back|rollback|back|done|possible|revoked|answered|acknowledged|reached|divert\w*|isolat\w+|rehears\w+|tried|drill|takes over|region|rebuilt|reinstall\w*|redeploy\w*|found|stopped|evacuat\w+|works?)\b/i;
/** When it is done, and how long something else takes. */
const LATER =
  /\b(?:announce\w*|closes?|ends?|starts?|begins?|opens?|expires?|due|schedul\w*|remind\w*|again|meets?|workshop|session|training|course|video|end of life|every|each|before|after)\b/i;

/**
 * How long something took or ran, where only the time says it: "restore of one table in 15 min" is at most 15, "the RC has been out for 3 weeks" at least 3.
 * `undefined` where the time is when something is done, or a setting.
 */
export function timedIn({ band, body, bounds, opening }: Seen): Timed | undefined {
  const times = bounds.filter((bound) => bound.kind !== 'range' && bound.amount.dimension === 'duration');
  const [time] = times;
  if (band !== 'go' || times.length !== 1 || time === undefined || time.kind === 'range' || time.amount.about)
    return undefined;
  const { number, unit } = time.amount;
  const [before, behind] = [body.slice(0, time.at), body.slice(time.end)];
  const ran = time.kind === 'bare' || time.operator === '>=' || time.operator === '>';
  const operator = time.kind === 'bare' ? '>=' : time.operator;
  // "Bake for 7 days" is a step, "has baked for 7 days" was timed.
  const told = time.kind !== 'bare' || /\b(?:has|have)\b/i.test(before);
  if (ran && told && /^(?:h|d|w|month)$/.test(unit) && OUT.test(before) && !WATCHED.test(body))
    return { value: `${operator} ${number}`, what: `how long it was so, in ${unit}` };
  const others = bounds.some((bound) => bound !== time && bound.kind !== 'bare');
  const alone = /^\s*(?:$|[.,;)]|\(|(?:on|in|by|without|with|at)\b)/i.test(behind);
  if (time.kind !== 'bare' || others || !alone || opening === 'change' || !/^(?:s|min|h)$/.test(unit)) return undefined;
  return /\bin\s*$/i.test(before) && QUICK.test(before) && !LATER.test(body)
    ? { value: `<= ${number}`, what: `the time it took, in ${unit}` }
    : undefined;
}
