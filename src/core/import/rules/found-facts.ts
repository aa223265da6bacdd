import type { StatedBound } from '../phrases/bound-phrase.ts';
import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import { severities } from './audit.ts';
import type { Seen } from './seen.ts';

type Facts = Readonly<Record<string, string | number | boolean>>;

/** That a scanner finds nothing at all. */
const NONE_FOUND =
  /\b(?:no|zero|without)\s+(?:(?:open|new|known|unreviewed|untriaged|unresolved|remaining|security)\s+){0,2}(?:findings?|vulnerabilities|vulnerable packages?|advisories|issues|leaks|hits)\b|\bfinds? (?:nothing|no vulnerable)\b/i;

const SEVERE = ['critical|criticals|high|highs|medium|moderate|low|severe|major|blocker'];

/** How many findings there may be: by severity, or of a tool that tells none in all. */
export function findingFacts(seen: Seen): Facts {
  const { band, bounds, words, body } = seen;
  if (says(words, SEVERE)) return { ...bySeverity(seen), ...totalOf(bounds, body) };
  const found = bounds.find((bound) => dimensionOf(bound) === 'count' && bound.kind !== 'bare');
  // "Nothing with CVSS 7 or above" is how bad they may be.
  if (found !== undefined && !says(words, ['cvss|score|severity|epss'])) return { total: boundText(found, 'lower') };
  const none = bounds.some((bound) => bound.kind === 'bare' && bound.amount.number === '0');
  return band === 'go' && (none || NONE_FOUND.test(body)) ? { total: 0 } : {};
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

/** What is said of each severity: "no critical, fewer than 4 high", "high alerts: none". */
function bySeverity(seen: Seen): Facts {
  const own = (severities(seen).bands?.[seen.band] ?? {}) as Facts;
  if (Object.keys(own).length > 0 || seen.band !== 'go') return own;
  const [severe] = /\b(?:critical|high|moderate|low)(?=s?\b[^,;.]*:\s*(?:none|nil|zero)\W*$)/i.exec(seen.body) ?? [];
  return severe === undefined ? {} : { [severe.toLowerCase()]: 0 };
}

/** How many open alerts of GitHub there may be, by severity. */
export function alertFacts(seen: Seen): Facts {
  return says(seen.words, SEVERE) ? bySeverity(seen) : {};
}

/** "ESLint: 0 errors", "broken links 0": what a check of the commit finds nothing of. */
export function checkFacts({ band, bounds, body }: Seen): Facts {
  const [one, ...more] = bounds;
  if (band !== 'go' || one?.kind !== 'bare' || more.length > 0 || one.amount.number !== '0') return {};
  return /\b(?:errors?|warnings?|violations?|problems?|findings?|broken|failed|failures?|issues|offen[cs]es)\b/i.test(
    body,
  )
    ? { failed: 0 }
    : {};
}

/** How many issues may be open, where a number says it. */
export function issueFacts({ band, bounds }: Seen): Facts {
  const [one, ...more] = bounds.filter(
    (bound): bound is Extract<StatedBound, { kind: 'compare' }> => bound.kind === 'compare',
  );
  if (band !== 'go' || one === undefined || more.length > 0 || dimensionOf(one) !== 'count') return {};
  return one.operator.startsWith('<') ? { open: boundText(one, 'lower') } : {};
}
