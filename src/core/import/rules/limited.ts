import type { StatedBound } from '../phrases/bound-phrase.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { measureOf } from '../phrases/measures.ts';
import { says } from '../phrases/phrase.ts';
import { BREAK } from '../phrases/words.ts';
import { task } from './done.ts';
import { banded } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Made, Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** What software does to what somebody wants of it, as a verb and as what becomes of it. */
const DOES =
  'holds|supports|stores|expire|lock|locks|works|lasts|rejects|reject|refuses|refuse|denies|blocks|cancels|locks|unlocks|expires|expire|halts|halt|stops|stop|pauses|pause|aborts|abort|retries|retry|reconnects|reconnect|resumes|resume|restarts|recovers|recover|degrades|returns|answers|replies|throws|warns|survives|survive|tolerates|withstands|removes|deletes|truncates|accepts|requires|require|needs|need|throttles|shows|renders|closes|falls|switches|rolls|sends|asks|notifies|disconnects|evicts|drops|skips|splits|merges|finds|loses|keeps|opens|wakes|beeps|refreshes|invalidates|detects|notices|bounce|fail|fails|wait|waits|receive|receives';
const BECOMES =
  'rejected|refused|denied|blocked|cancelled|canceled|locked|unlocked|expired|halted|stopped|paused|aborted|retried|resumed|throttled|truncated|rounded|accepted|logged|signed|closed|capped|limited|disconnected|evicted|dropped|skipped|split|merged|sorted|removed|deleted|erased|released|refreshed|invalidated|noticed|detected|flagged|masked|ignored|queued|redirected|sent|delivered|shown|highlighted|restored|debited|credited|charged|refunded|booked|reserved|raised|triggered|recorded|stored';

/** What of this alone says that it is the software that does so: removed and booked are things by people. */
const ENDS =
  'rejected|refused|denied|blocked|cancelled|canceled|locked|expired|halted|aborted|throttled|truncated|ignored|disconnected|evicted|masked|capped|redirected';

/** A number that the software acts on, without a word of comparison. */
const RULE = [
  'expire|expires|expired|lock|locks|locked|logged|times|time|ends|end|closes|close|deleted|removed|released|cancelled|canceled|refreshes|refresh|retried|retries|sleeps|sleep|blocked|stops|halts|pauses|falls|disconnected ?is|are ?out ?back ?automatically ?by ?itself ?to ?# ?a after|when #',
  'get|gets|answers|returns|with|a 400|401|403|404|409|410|413|415|422|423|429|503|504',
];

/** Whatever a person does or is told, and what is done for the roll-out itself. */
const NOT_SOFTWARE = [
  'team|staff|engineer|engineers|oncall|colleague|colleagues|people|operator|operators|captain|lead|manager|soc|noc|desk|hotline|vendor|everyone|somebody|crew|we|driver|drivers',
  'on call',
  'rollback|rolled|backup|backups|restore|drill|rehears*|deploy|deployed|deployment|rollout|rolling|migration|cutover|go',
  'pod|pods|node|nodes|container|containers|replica|replicas|autoscaler|autoscaling|broker|brokers|proxies|cluster|etcd|kubelet|wal|lag|backlog|queue|queues|dashboard|ingest|ingestion|freshness|siem|metrics|job|jobs|gold|table|tables',
  'incident|incidents|issue|issues|bug|bugs',
  'ticket|tickets closed|resolved|opened|answered',
  'rate|ratio|share|percentage|usage|capacity|availability|uptime|average|median|p50|p90|p95|p99|percentile',
];

/** Numbers that are no measurement: a rule of the software, or work of people. */
export const LIMITED_RULES: readonly Rule[] = [
  {
    id: 'limited-behaviour',
    check: 'tests',
    why: 'It says what the software does past or within a limit, and a test of that name in a report shows it.',
    opens: ['state', 'look'],
    says: [
      `is|are|be|gets|get|been ?not ?no ?longer ?then ?automatically ?always ?still ?safely ${BECOMES}`,
      `${ENDS} $`,
      `${BECOMES} with|within|after|in|when|if|by|before|until|past|beyond|over|unless|instead|automatically|once`,
      DOES,
      'answer|answers|answered|get|gets|return|returns|with|yields|gives ?an ?a ?http 400|401|403|404|405|406|409|410|411|412|413|415|416|422|423|424|428|429|431|451|500|501|502|503|504|507',
      'takes|take effect',
      'over|above|beyond|under|below|than # .. need|needs|require|get|bounce|fail|wait|are|is|must|cannot|can|go|open|ask|show|land',
      'can|may|must|cannot ?not ?only ?still ?never have|hold|send|upload|create|contain|use|be|own|invite|book|order|add|store|request|see|open|reuse|take|last',
    ],
    not: NOT_SOFTWARE,
    make: (seen) => {
      const { words, bounds, place, band } = seen;
      const time = (bound: StatedBound) => dimensionOf(bound) === 'duration';
      if (band !== 'go' || place === 'running' || place === 'load' || bounds.length === 0) return undefined;
      // "Links expire after a day", "a burst of 90 gets a 429": of bare numbers only those that a rule is about.
      if (bounds.every(({ kind }) => kind === 'bare') && !says(words, RULE)) return undefined;
      // A share of things is counted where they are.
      if (place !== 'tests' && bounds.some((bound) => dimensionOf(bound) === 'ratio' && bound.at < 16))
        return undefined;
      // Something has to do it: "removed after 3 days" says of nothing that it does.
      if (says(words.slice(0, 1), [DOES, BECOMES, 'can|may|must|answer|get'])) return undefined;
      if (words.filter((word) => word !== BREAK).length < 4) return undefined;
      const known = measureOf(words);
      const restarts =
        known?.id === 'restarts' && says(words, ['restarts ?the ?its process|service|daemon|program|task|unit|app']);
      if (
        known !== undefined &&
        !restarts &&
        !['latency', 'error-rate', 'failed', 'throughput', 'lag'].includes(known.id)
      )
        return undefined;
      return only(
        seen,
        bounds.find((bound) => bound.kind === 'compare' && time(bound) && bound.operator.startsWith('<')),
      );
    },
    examples: [
      { text: 'Saw halts in under 200 ms when the guard opens', bands: { go: { duration: '< 200ms' } } },
      { text: 'A guest can have at most 3 loans' },
    ],
    unlike: [
      { text: 'Payments over 3 % are refused', item: { section: 'rollback' } },
      { text: 'Loans are booked in less than 2 s', item: { headings: ['Canary in production'] } },
      'Queue stops growing below 400',
      'Incident closed within 2 days',
    ],
  },
  {
    id: 'survives',
    check: 'tests',
    why: 'It says what the software withstands, and a test of that name in a report shows it.',
    opens: ['state', 'look'],
    says: [
      'survives|survive|tolerates|tolerate|withstands|outlives|outlasts .. without|outage|outages|loss|failure|failures|restart|restarts|cut|cuts|crash|crashes|absence|disconnect|gone|down|unavailable|reboot|reset|kill|drop|drops',
    ],
    not: ['team|staff|rota|shift', 'load test|tests'],
    make: (seen) =>
      seen.band === 'go' &&
      seen.place !== 'running' &&
      !says(seen.words, ['traffic|load|peak|rush|users|requests|2x|3x|4x|5x|10x'])
        ? only(seen, undefined)
        : undefined,
    examples: [{ text: 'Survives 20 minutes without the printer: slips queue, none lost' }],
    unlike: [
      'Rota survives without the trainee',
      { text: 'Survives an outage', item: { headings: ['Canary in production'] } },
    ],
  },
  {
    id: 'work-with-numbers',
    check: 'done',
    why: 'It is work of people, who say themselves that it is done; the number only describes it.',
    opens: ['state', 'look'],
    says: [
      'changed|configured|set|sized|resized|tuned|adjusted|provisioned|installed|rotated|renewed|replaced|built|created|ordered|booked|reserved|granted|raised|lowered|increased|reduced|extended|requested|allocated|assigned|scheduled|planned|held|staffed|trained|briefed|printed|removed|deleted|archived|cleaned|purged|pruned|bumped|pinned|enabled|disabled|hired|rented|bought|stocked|charged|packed|labelled|mounted|paired|enrolled|onboarded|prepared|rehearsed|exercised|upgraded|patched|migrated|rolled|scaled|added|kept|stored|retained|chosen|agreed|fixed|deprecated|retired|dropped|drained|cordoned|informed|told|announced|notified|invited|interviewed|visited',
      '^ final ?full ?database backup|snapshot|dump|export|copy|sync|freeze',
    ],
    not: [
      'budget .. burn|alert',
      'alert|alerts|alarm|rule|rules',
      'rate|ratio|share|percentage|usage|errors|error|latency|p50|p90|p95|p99|cpu|memory|queue|lag|traffic|requests|restarted|sessions|messages|events|lost|dropped',
      'drops|rises|grows|falls|exceeds|stays|remains',
      'test|tests|suite',
      'training|test|data|validation|result|feature|rule|holdout|golden set',
      'takes|take|finishes|completes|ran|runs|succeeds|reports|report',
      'records|rows|users|patients|accounts|customers|orders|files|entries|tenants|documents migrated|imported|transferred|copied|moved',
    ],
    make: (seen) => {
      if (seen.band !== 'go' || seen.place === 'load' || seen.place === 'tests') return undefined;
      const compares = seen.bounds.some(({ kind }) => kind !== 'bare');
      if (!compares && seen.words[0] !== 'final') return undefined;
      // Of a time since it was done last, whoever did it can say how long it was.
      const time = seen.bounds.find((bound) => bound.kind === 'compare' && dimensionOf(bound) === 'duration');
      if (time?.kind !== 'compare') return task(seen);
      return {
        ...task(seen),
        ...banded(seen, { value: `${time.operator} ${time.amount.number}` }),
        todo: { '': `the value is a time, in ${time.amount.unit}` },
      };
    },
    examples: [
      { text: 'Autoscaler configured (min 3, max 11)' },
      { text: 'Door codes rotated, the last time less than 60 days ago', bands: { go: { value: '< 60' } } },
      { text: 'Final full backup' },
    ],
    unlike: [
      'Jobs dropped: fewer than 4',
      'Alert configured above 80 %',
      { text: 'Scaled down more than 3 times', item: { section: 'rollback' } },
    ],
  },
];

/** The tests that show it, by a name that the text suggests and somebody has to check. */
function only(seen: Seen, time: StatedBound | undefined): Made {
  const named = seen.words.filter((word) => word !== BREAK && /^[a-z0-9]+$/.test(word)).slice(0, 6);
  return {
    options: { report: PLACEHOLDER.tests, only: `*${named.join(' ') || 'TODO'}*` },
    todo: { report: TODO.tests, only: TODO.only },
    ...(time?.kind === 'compare'
      ? banded(seen, { duration: `${time.operator} ${time.amount.number}${time.amount.unit}` })
      : {}),
  };
}
