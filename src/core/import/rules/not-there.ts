import type { Proposal } from '../proposal.ts';
import { task } from './done.ts';
import type { Seen } from './seen.ts';

/** Checks that by themselves are go where something is there. */
const THERE: ReadonlySet<string> = new Set(['file', 'env', 'tcp', 'dns', 'http']);
/** Says that it is there. */
const POSITIVE =
  /\b(?:exists?|(?:is|are|gets?|was|were) (?:still |again )?(?:not empty|there|present|set|open|opened|reachable|up|shown|served|written|created|found|on|enabled)|appears?|resolves?|answers?|opens?|responds?)\b/i;
/** Says that it is not, or not as it should. */
const NEGATIVE =
  /\b(?:no|not|never|nothing|without|cannot|can['’]t|\w+n['’]t|fail\w*|down|missing|un(?:reachable|available|healthy|set)|broken|expired|lost|errors?|wrong|unable|slow\w*|crash\w*|bad|timeouts?|refused|invalid|gone|absent|empty|corrupt\w*|[45]\d\d|[45]xx)\b/i;

/**
 * What must not be there, among triggers, is asked of people: "`dump.csv` exists" as a plain `file` would be go just when it is there. What is said to fail or to be missing stays: of
 * that the check by itself says the opposite.
 */
export function withoutThere(seen: Seen, proposal: Proposal): Proposal {
  if (seen.band === 'go' || proposal.bands !== undefined || !THERE.has(proposal.check)) return proposal;
  // Without names: `lost.csv` says nothing.
  const words = seen.words.join(' ');
  const said = words.replaceAll(/\bnot (?:empty|missing|gone)\b/gi, 'there');
  if (!POSITIVE.test(words) || NEGATIVE.test(said)) return proposal;
  return {
    check: 'done',
    why: `It must not come to be, and \`${proposal.check}\` by itself is go where it is so.`,
    rule: 'done',
    ...task(seen),
  };
}
