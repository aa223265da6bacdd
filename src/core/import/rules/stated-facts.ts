import { written } from '../phrases/amount.ts';
import type { StatedBound } from '../phrases/bound-phrase.ts';
import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import type { Proposal } from '../proposal.ts';
import { deployedFor, doneAgo, heldFor, ranAgo, signedAgo } from './ages.ts';
import { approvalFacts } from './approval-facts.ts';
import { isDenied } from './denied-words.ts';
import { fileFacts } from './file-facts.ts';
import { alertFacts, checkFacts, findingFacts, issueFacts } from './found-facts.ts';
import { httpFacts } from './http-facts.ts';
import { limit } from './limit.ts';
import { banded } from './made.ts';
import type { Seen } from './seen.ts';
import { testFacts } from './test-facts.ts';
import { tlsFacts } from './tls-facts.ts';

type Facts = Readonly<Record<string, string | number | boolean>>;

/**
 * The proposal with the limits that its text states of facts which its check has under names of their own: how large and old a file is, how long something
 * has been deployed, how many tests passed. Only where the row that made the proposal read no such limit.
 */
export function withFacts(seen: Seen, proposal: Proposal): Proposal {
  const made = FACTS[proposal.check]?.(seen);
  const given = proposal.bands?.[seen.band] ?? {};
  // Which of the numbers of a run is of what, only all of them together say.
  const whole = proposal.check === 'tests';
  // What only showed that it is there is shown by its size or age, or by what was printed, as well.
  const { matches, ...others } = given as Facts;
  // So does how many files there are, of what would count the lines of a list of them.
  const shown =
    (matches === '>= 1' && /^(?:file|command)$/.test(proposal.check)) ||
    (matches !== undefined && proposal.check === 'file' && made !== undefined && 'files' in made);
  // That none is open is what a row says that read no number.
  const usual = proposal.check === 'issues' && (given as Facts).open === 0;
  if (proposal.check === 'issues' && 'created' in given) return proposal;
  const facts = Object.fromEntries(
    Object.entries(made ?? {}).filter(([fact]) => whole || shown || usual || !(fact in given)),
  );
  // People report one number.
  const reported = proposal.check === 'done' && proposal.bands !== undefined;
  if (
    reported ||
    Object.keys(facts).length === 0 ||
    Object.keys(proposal.bands ?? {}).some((band) => band !== seen.band)
  )
    return proposal;
  const kept = whole ? {} : shown ? others : given;
  const { pattern: _, ...options } = (proposal.options ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ...proposal,
    ...(kept === given || whole ? {} : { options }),
    ...banded(seen, { ...kept, ...facts }),
  };
}

const FACTS: Readonly<Record<string, (seen: Seen) => Facts>> = {
  file: fileFacts,
  deployment: deployedFor,
  workflow: ranAgo,
  results: heldFor,
  done: doneAgo,
  'sign-off': signedAgo,
  alerts: (seen) =>
    seen.band !== 'go' ? {} : /\brules?\b/i.test(seen.body) ? limit(seen, 'rules', 'count', '>') : firing(seen),
  env: variable,
  tcp: (seen) => (denies(seen) || wantsFree(seen) ? { reachable: false } : {}),
  dns: (seen) => (denies(seen) ? { resolves: false } : {}),
  http: httpFacts,
  tls: tlsFacts,
  tests: testFacts,
  audit: findingFacts,
  'security-alerts': alertFacts,
  approvals: approvalFacts,
  checks: checkFacts,
  issues: issueFacts,
  metrics: scraped,
  command: printed,
};

/** "No critical alerts | 0": that none fires, said in digits. */
function firing({ body, bounds }: Seen): Facts {
  const [one, ...more] = bounds;
  const none = one?.kind === 'bare' && one.amount.number === '0' && more.length === 0;
  return none && /\balerts?\b/i.test(body) && /[:=|]\s*$/.test(body.slice(0, one.at)) ? { firing: 0 } : {};
}

const COUNTS = /\bgrep\s(?:-\S+\s+)*-\w*c\w*\s[^|]*$/;

/** "Gives 0", "must print GREEN": what a command prints, or with which code it ends. */
function printed({ band, body, item }: Seen): Facts {
  if (band !== 'go') return {};
  const ends = /\bexits? (?:with )?(?:code |status )?0\b|\bexit code 0\b/i.test(body);
  if (ends || (/\breturns 0\b/i.test(body) && item.code.some((span) => span.includes('exitcode'))))
    return { 'exit-code': 0 };
  const said = item.code.reduce((text, span) => (/\s/.test(span) ? text.replace(span, () => 'it') : text), body);
  const word = /\b(?:prints?|says|shows)\s+["“`']?([A-Z]{3,})\b/.exec(said);
  if (word !== null)
    return isDenied(said, word.index, word.index + word[0].length) ? {} : { stdout: `contains ${word[1]}` };
  const found = /\b(?:gives|returns|prints|says|shows|counts)\s+(\d{1,6})(?=\s*$|[,;)]|\s+(?:on|in|rows?)\b)/i.exec(
    said,
  );
  const number = found?.[1];
  if (found === null || number === undefined || isDenied(said, found.index, found.index + found[0].length)) return {};
  // `grep -c` that counts 0 ends with 1.
  const counts = number === '0' && item.code.some((span) => COUNTS.test(span.replaceAll(/'[^']*'|"[^"]*"/g, '')));
  return { ...(counts ? { 'exit-code': 'any' } : {}), stdout: number };
}

/** "`… | grep pg_up` says 1": what the page has of one metric. */
function scraped({ band, body }: Seen): Facts {
  const [, name, value] =
    /\bgrep\s+(?:-\w+\s+)*["']?\^?([a-z_:][a-z0-9_:]*_[a-z0-9_:]+)["']?`?\s+(?:says|shows|is|gives|returns|prints|=)\s+(\d+(?:\.\d+)?)\s*$/.exec(
      body,
    ) ?? [];
  return band === 'go' && name !== undefined ? { [name]: Number(value) } : {};
}

/** "Must not be set", "no longer used": what has to be gone. */
const NOT_SET =
  /\b(?:(?:should|must|may|is|are|be) (?:not|NOT)(?: be)? (?:set|defined|present|exported)|not set|unset|no longer (?:used|set|needed|defined)|is empty)\b/i;

/** "48+ characters", "64 hex chars", "a 32-byte key"; or that a variable is not there. */
function variable({ band, body, bounds }: Seen): Facts {
  if (band !== 'go') return {};
  const found = bounds.find(
    (bound): bound is Exclude<StatedBound, { kind: 'range' }> =>
      bound.kind !== 'range' &&
      (bound.amount.dimension === 'bytes' ||
        (bound.amount.dimension === 'count' &&
          /^[\s-]*(?:[\p{L}-]+ ){0,2}?(?:chars?|characters?|signs)\b/iu.test(body.slice(bound.end)))),
  );
  const bits = /\b(128|192|256|384|512|1024|2048|4096)[- ]?bits?\b/i.exec(body)?.[1];
  if (found === undefined && bits !== undefined) return { bytes: `>= ${Number(bits) / 8}B` };
  if (found === undefined) return NOT_SET.test(body) ? { set: false } : {};
  if (dimensionOf(found) === 'bytes')
    return { bytes: found.kind === 'compare' ? boundText(found, 'higher') : `== ${written(found.amount)}` };
  return { length: found.kind === 'compare' ? boundText(found, 'higher') : Number(found.amount.number) };
}

/** "Can NOT reach", "no longer resolves", "must fail", "not publicly accessible": what must not be possible. */
const DENIED =
  /\b(?:can ?not|can't|must not|should not|may not|is not|are not|not publicly|no longer|never|does not|do not|cannot) (?:be )?(?:publicly |directly )?(?:reach(?:able|ed)?|connect|open|accessible|exposed|resolves?|listening|answers?|exists?)\b|\bnot publicly (?:accessible|reachable|exposed)\b|\bmust (?:FAIL|fail|time out|be refused|be closed)\b|\bunreachable\b|\b(?:nc|telnet)\b.{0,60}\b(?:fails|is refused|times out)\b|\bnot (?:published|exposed|open) (?:to|on|from)\b/i;

/** "Port 3000 is available": nobody listens there yet. "Available from the internet" means the opposite. */
const FREE =
  /\bports?\b[^,;.]*\b(?:available|free|unused|unoccupied|not (?:already |yet )?(?:in use|used|taken|occupied|bound))(?: (?:locally|on (?:the |this |your )?(?:host|machine|server|laptop)))?(?: \([^()]*\))?\W*$|\b(?:nothing|nobody|no (?:other )?process|no one)\b[^,;.]*\b(?:listens?|listening|uses?|using|occup(?:ies|ying)|runs?|running|bound)\b[^,;.]*\bport\b/i;

function wantsFree({ band, body }: Seen): boolean {
  return band === 'go' && FREE.test(body);
}

function denies({ band, body }: Seen): boolean {
  return band === 'go' && DENIED.test(body);
}
