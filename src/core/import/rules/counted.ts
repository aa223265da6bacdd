import type { StatedBound } from '../phrases/bound-phrase.ts';
import { banded } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** What so many things are, where all is well. */
const STATE =
  '(?:up|running|active|online|ready|healthy|registered|connected|started|available|synced|in[- ]sync|attached|joined|report(?:ing|s)?|serving|live|alive|back|green|open|established|elected|scheduled|present|bound|mounted|paired|reachable|visible|charged|powered|listening|answering|enrolled|unsealed|assigned|playing|streaming|recording)';
const IS_SO = new RegExp(
  `^\\s+(?:[\\p{L}\\d-]+\\s+){0,4}?(?:(?:is|are|be|stay|stays|remain|were|was)\\s+)?${STATE}(?:\\s*$|\\s*[,.;:()–—-]|\\s+(?:in|on|at|after|for|behind|again|and|to|with|from|within)\\b)`,
  'iu',
);
/** "All 8 workers …", "each of the 12 kiosks …". */
const ALL = /\b(?:all|every one of|each of|the full|both of)(?: of)?(?: (?:the|our|its|these|those))?\s*$/i;
/** "Both probes up." */
const BOTH = new RegExp(
  `^\\W*both(?: of)?(?: (?:the|our|its))?\\s+(?:[\\p{L}\\d-]+\\s+){1,3}?(?:(?:is|are|stay|remain)\\s+)?${STATE}\\s*(?:$|[.;(,])`,
  'iu',
);
/** What stands before a number that begins what is said: nothing, a label, or a verb that shows. */
const BEGINS = /(?:^|[:–—(,]|\b(?:shows?|sees?|has|have|lists?|reports?|with|counts?|are|is|says|keeps?|exactly))\s*$/i;

/** "12 of 12 back online", "all 8 workers active", "two replicas running": at least so many; `undefined` for every other text. */
export function countedIn({ band, body, bounds, opening }: Seen): string | undefined {
  if (band !== 'go' || opening === 'change') return undefined;
  if (BOTH.test(body) && bounds.every(({ kind }) => kind === 'bare')) return '>= 2';
  const found = bounds.find((bound) => isCount(bound, body));
  return found?.kind === 'bare' ? `>= ${found.amount.number}` : undefined;
}

function isCount(bound: StatedBound, body: string): boolean {
  if (bound.kind !== 'bare') return false;
  const { amount } = bound;
  if (amount.dimension !== 'count' || amount.about || amount.more || !/^[1-9]\d*$/.test(amount.number)) return false;
  const [before, behind] = [body.slice(0, bound.at), body.slice(bound.end)];
  if (amount.outOf === amount.number) return true;
  const so = IS_SO.test(behind);
  return so && (amount.outOf !== undefined || ALL.test(before) || BEGINS.test(before));
}

/** So many of what runs, however it is said: "with 3 replicas", "a quorum of five", "reports from all 12 nodes". */
export function severalIn({ band, body, bounds }: Seen): string | undefined {
  if (/^\W*(?:no|nothing|none|never)\b/i.test(body)) return undefined;
  if (band !== 'go') {
    // "Two nodes down at once": so many, and more.
    const [first] = bounds;
    const row = bounds.find((bound) => bound.kind === 'bare' && IN_A_ROW.test(body.slice(bound.end)));
    if (row?.kind === 'bare' && bounds.length === 1 && row.amount.dimension === 'count')
      return `>= ${row.amount.number}`;
    const begins =
      first?.kind === 'bare' && body.slice(0, first.at).trim() === '' && PLURAL.test(body.slice(first.end));
    return begins && first.amount.dimension === 'count' ? `>= ${first.amount.number}` : undefined;
  }
  const found = bounds.find((bound) => {
    if (bound.kind !== 'bare' || bound.amount.about || !/^[1-9]\d*$/.test(bound.amount.number)) return false;
    if (bound.amount.dimension !== 'count') return false;
    const [before, behind] = [body.slice(0, bound.at), body.slice(bound.end)];
    if (/\b(?:quorum|size)(?: of| is)?\s*$/i.test(before)) return true;
    // "All four signals" are only named so; "all 14 stores" were counted.
    if (ALL.test(before)) return /\d/.test(body.slice(bound.at, bound.end)) && PLURAL.test(behind);
    return HAVING.test(before) && OF_THINGS.test(behind);
  });
  return found?.kind === 'bare' ? `>= ${found.amount.number}` : undefined;
}

/** "Missed on 4 consecutive business days", "3 runs in a row". */
const IN_A_ROW =
  /^\s+(?:(?:consecutive|successive)\s+(?:\p{L}+\s+){0,2}?\p{L}{3,}s\b|(?!days|hours|weeks|minutes)\p{L}{3,}s\s+(?:in a row|on end)\b)/iu;
const PLURAL = /^\s+(?:[\p{L}-]+\s+){0,2}?\p{L}{3,}s\b/u;
/** What one has several of on purpose. */
const OF_THINGS =
  /^\s+(?:[\p{L}-]+\s+){0,2}?(?:replicas|nodes|members|instances|brokers|pods|workers|shards|locations|regions)\b/iu;
const HAVING = /(?:^|[:;,–—(]|\b(?:has|have|with|from|shows?|sees?|lists?|in|on))\s*$/i;

const THINGS =
  'node|nodes|replica|replicas|pod|pods|worker|workers|broker|brokers|instance|instances|agent|agents|service|services|target|targets|shard|shards|partition|partitions|channel|channels|tunnel|tunnels|peer|peers|sensor|sensors|gateway|gateways|device|devices|camera|cameras|robot|robots|terminal|terminals|kiosk|kiosks|pump|pumps|vehicle|vehicles|container|containers|machine|machines|server|servers|host|hosts|member|members|follower|followers|stream|streams|feed|feeds|consumer|consumers|producer|producers|link|links|listener|listeners|meter|meters|station|stations|screen|screens|scanner|scanners|printer|printers|probe|probes|exporter|exporters|collector|collectors|proxy|proxies|cell|cells|cluster|clusters|disks|turbine|turbines|inverter|inverters|charger|chargers|beacon|beacons|drone|drones|runner|runners|connector|connectors|relay|relays|encoder|encoders|antennas|controllers|lifts|locks|turnstiles|tills|slots|backends';

/** So many things that are up. */
export const COUNTED_RULES: readonly Rule[] = [
  {
    id: 'counted-state',
    check: 'prometheus',
    why: 'How many of them are so, the running system knows, and Prometheus keeps it.',
    says: [THINGS],
    not: ['people|persons|engineers|colleagues|team|tests|cases|tickets|approvals|reviewers|files|pages'],
    make: (seen) => {
      const value = countedIn(seen);
      if (value === undefined) return undefined;
      return {
        options: { url: PLACEHOLDER.url, query: PLACEHOLDER.query },
        todo: { url: TODO.prometheus, query: `${TODO.query}: how many of them are so` },
        ...banded(seen, { value }),
      };
    },
    examples: [
      { text: 'Both kiosks reporting' },
      { text: 'All 12 mail workers active', bands: { go: { value: '>= 12' } } },
      { text: 'All 14 turbines online', bands: { go: { value: '>= 14' } } },
      { text: 'Encoders: 6 of 6 streaming', bands: { go: { value: '>= 6' } } },
      { text: 'Three followers in sync with the leader', bands: { go: { value: '>= 3' } } },
    ],
    unlike: ['Order 14 turbines', 'Turbines are painted in 14 colours'],
  },
];
