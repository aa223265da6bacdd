import { written } from '../phrases/amount.ts';
import type { StatedBound } from '../phrases/bound-phrase.ts';
import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import type { Proposal } from '../proposal.ts';
import { deployedFor, doneAgo, fileAge, heldFor, ranAgo } from './ages.ts';
import { limit } from './limit.ts';
import { banded } from './made.ts';
import type { Seen } from './seen.ts';
import { testFacts } from './test-facts.ts';

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
  const shown = matches === '>= 1' && /^(?:file|command)$/.test(proposal.check);
  const facts = Object.fromEntries(Object.entries(made ?? {}).filter(([fact]) => whole || shown || !(fact in given)));
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
  file: (seen) => ({ ...sizeRange(seen), ...limit(seen, 'size', 'bytes'), ...fileAge(seen), ...counted(seen) }),
  deployment: deployedFor,
  workflow: ranAgo,
  results: heldFor,
  done: doneAgo,
  alerts: (seen) => (seen.band === 'go' && /\brules?\b/i.test(seen.body) ? limit(seen, 'rules', 'count', '>') : {}),
  env: variable,
  tcp: (seen) => (denies(seen) ? { reachable: false } : {}),
  dns: (seen) => (denies(seen) ? { resolves: false } : {}),
  http: status,
  tests: testFacts,
  audit: findings,
  command: printed,
};

/** "Between 1.1 GB and 1.4 GB". */
function sizeRange({ band, bounds }: Seen): Facts {
  const found = bounds.find((bound) => bound.kind === 'range' && dimensionOf(bound) === 'bytes');
  return band === 'go' && found !== undefined ? { size: boundText(found, 'lower') } : {};
}

const COUNTS = /\bgrep\s(?:-\S+\s+)*-\w*c\w*\s[^|]*$/;

/** "Gives 0", "must print GREEN": what a command prints, or with which code it ends. */
function printed({ band, body, item }: Seen): Facts {
  if (band !== 'go') return {};
  const ends = /\bexits? (?:with )?(?:code |status )?0\b|\bexit code 0\b/i.test(body);
  if (ends || (/\breturns 0\b/i.test(body) && item.code.some((span) => span.includes('exitcode'))))
    return { 'exit-code': 0 };
  const word = /\b(?:prints?|says|shows)\s+["“`']?([A-Z]{3,})\b/.exec(body)?.[1];
  if (word !== undefined) return { stdout: `contains ${word}` };
  const number = /\b(?:gives|returns|prints|says|shows|counts)\s+(\d{1,6})(?=\s*$|[,;)]|\s+(?:on|in|rows?)\b)/i.exec(
    body,
  )?.[1];
  if (number === undefined) return {};
  // `grep -c` that counts 0 ends with 1.
  const counts = number === '0' && item.code.some((span) => COUNTS.test(span.replaceAll(/'[^']*'|"[^"]*"/g, '')));
  return { ...(counts ? { 'exit-code': 'any' } : {}), stdout: number };
}

const SEVERE = ['critical|criticals|high|highs|medium|moderate|low|severe|major|blocker'];

/** Of a tool that tells no severities, how many findings there may be. */
function findings({ band, bounds, words, body }: Seen): Facts {
  if (says(words, SEVERE)) return totalOf(bounds, body);
  const found = bounds.find((bound) => dimensionOf(bound) === 'count' && bound.kind !== 'bare');
  // "Nothing with CVSS 7 or above" is how bad they may be.
  if (found !== undefined && !says(words, ['cvss|score|severity|epss'])) return { total: boundText(found, 'lower') };
  return band === 'go' && bounds.some((bound) => bound.kind === 'bare' && bound.amount.number === '0')
    ? { total: 0 }
    : {};
}

/** "Critical 0, total ≤ 25": besides how bad each is, how many there may be in all. */
function totalOf(bounds: Seen['bounds'], body: string): Facts {
  const found = bounds.find(
    (bound) =>
      bound.kind === 'compare' &&
      dimensionOf(bound) === 'count' &&
      /\b(?:total|in all|altogether)\W*$/i.test(body.slice(0, bound.at)),
  );
  return found === undefined ? {} : { total: boundText(found, 'lower') };
}

/** "Exactly 74 files", "has 1 914 rows". */
function counted({ band, body, bounds }: Seen): Facts {
  if (band !== 'go') return {};
  for (const bound of bounds) {
    if (bound.kind === 'range' || bound.amount.dimension !== 'count' || bound.amount.about) continue;
    const unit = /^\s+(?:(files)|(?:rows|lines|records|entries))\b/i.exec(body.slice(bound.end));
    const said = bound.kind === 'compare' || /\b(?:has|have|with|of|exactly)\s*$/i.test(body.slice(0, bound.at));
    // "27 files in `extract/`": so many are there.
    if (
      unit?.[1] !== undefined &&
      body.slice(0, bound.at).trim() === '' &&
      /^\s+files\s+in\b/i.test(body.slice(bound.end))
    )
      return { files: bound.kind === 'compare' ? boundText(bound, 'lower') : `>= ${bound.amount.number}` };
    if (unit !== null && said)
      return {
        [unit[1] === undefined ? 'lines' : 'files']:
          bound.kind === 'compare' ? boundText(bound, 'lower') : `== ${bound.amount.number}`,
      };
  }
  return {};
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
  if (found === undefined) return NOT_SET.test(body) ? { set: false } : {};
  if (dimensionOf(found) === 'bytes')
    return { bytes: found.kind === 'compare' ? boundText(found, 'higher') : `== ${written(found.amount)}` };
  return { length: found.kind === 'compare' ? boundText(found, 'higher') : Number(found.amount.number) };
}

/** "Can NOT reach", "no longer resolves", "must fail", "not publicly accessible": what must not be possible. */
const DENIED =
  /\b(?:can ?not|can't|must not|should not|may not|is not|are not|not publicly|no longer|never|does not|do not|cannot) (?:be )?(?:publicly |directly )?(?:reach(?:able|ed)?|connect|open|accessible|exposed|resolves?|listening|answers?|exists?)\b|\bnot publicly (?:accessible|reachable|exposed)\b|\bmust (?:FAIL|fail|time out|be refused|be closed)\b|\bunreachable\b/i;

function denies({ band, body }: Seen): boolean {
  return band === 'go' && DENIED.test(body);
}

const STATUS =
  /\b(?:returns?|answers?|responds?|gives|sends|serves|status|HTTP)\b[^.;]{0,30}?\b(?:(?:with|an?|HTTP|status|code)\s+|(?<=(?:returns?|answers?|HTTP|status)\s))([2-5]\d\d)\b(?!\s*(?:m?s|users|requests|%)\b)/i;

function status({ band, body }: Seen): Facts {
  const found = band === 'go' ? STATUS.exec(body) : null;
  return found === null ? {} : { status: Number(found[1]) };
}
