import type { StatedBound } from '../phrases/bound-phrase.ts';
import { boundText, wholly } from '../phrases/bound-text.ts';
import { contextOf } from '../phrases/context.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { measureOf } from '../phrases/measures.ts';
import { says } from '../phrases/phrase.ts';
import { relativeText } from '../phrases/relative.ts';
import { banded } from './made.ts';
import { asBefore, queried, turned } from './numbers.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Rule } from './rule.ts';
import { asBeforeOrBetter, declared, from, UNIT } from './scored.ts';
import { unitOf } from './unit-of.ts';

/** People and what they do or get, of which reports tell and no machine. */
const COUNTED =
  'customers|customer|users|subscribers|members|visitors|guests|passengers|patients|pupils|students|tenants|drivers|riders|couriers|buyers|sellers|players|readers|viewers|listeners|households|citizens|residents|employees|staff|volunteers|participants|testers|teachers|nurses|doctors|merchants|dealers|suppliers|farmers|branches|shops|stores|schools|wards|complaints|feedback|returns|refunds|departures|arrivals|deliveries|flights|trips|rides|visits|appointments|bookings|reservations|policies|claims|contracts|invoices|postings|receivables|payables|accounts|addresses|articles|products|skus|documents|records|rows|readings|entries|shifts|parcels|hotline|newsletter|donations|leads|offers|quotes|campaign|adverts|sales|cash|takings|waste|planners|editors|clerks|callers|impressions|subscriptions|subscription|ads|clicks|views|pageviews|inbox|placement|spam|contacts|recipients|share|quota|stock|prices|tariffs|columns|categories|raters|annotators|experts|cases|notes';
/** Machines, and what goes through them. */
const MACHINES =
  'requests|calls|5xx|4xx|cpu|memory|heap|disk|queue|queues|backlog|messages|events|webhooks|pods|nodes|replicas|servers|server|devices|sensors|gateways|brokers|broker|latency|p50|p95|p99|lag|delay|packets|connections|sessions|threads|restarts|uptime|availability|errors|timeouts|throughput|traffic|cache|jobs|runs|cluster|zone|registers|terminals|kiosks|trackers|sms|api|logins|authorisations|authorizations|declines|payments|transactions|tables|freshness|ingest|ingestion|partitions';
/** One of them. */
const RECORD =
  'contract|booking|invoice|passenger|patient|pupil|student|member|account|address|article|product|record|row|reading|entry|order|policy|claim|employee|supplier|store|branch|payment|document|item|person|partner|vehicle|asset|meter|household|ticket|shipment|parcel|volume';
/** What is measured with a sensor. */
const PHYSICAL =
  'battery|batteries|temperature|temperatures|humidity|voltage|current|amperage|pressure|vibration|rpm|rssi|snr|dbm|signal|radiation|flow|torque|brightness|noise|ph|salinity|level|frequency|wind|altitude|tilt|co2|particulate|dust';

/** Whether what is spoken of are people or records, and no machine. */
export function ofPeopleOrRecords(words: readonly string[]): boolean {
  return says(words, [COUNTED]) && !says(words, [MACHINES]);
}

/** Numbers that no word tells of, by what is spoken of and by the headings. */
export const IN_CONTEXT_RULES: readonly Rule[] = [
  {
    id: 'each-has-one',
    check: 'data',
    why: 'It says what holds for each record, and a query over all of them shows it.',
    quotes: true,
    says: [
      'no|every|each|all .. has|have|with|carries|carry|belongs|belong|maps|map|is|are exactly|two|three|several|both|precisely|neither',
      'no|every|each|all .. has|have|with|carries|carry more|at|no ?than ?least|most one|two|three',
      'exactly one .. per|for each|every',
    ],
    not: [
      'runbook|owner|owners|team|ticket|person|people|page|screen|screens|button|buttons|test|tests|alert|alerts|dashboard|documented|stage|phase|shift|pier',
    ],
    make: (seen) =>
      seen.place === 'tests' || contextOf(seen.around) === 'behaviour' || !says(seen.words, [COUNTED, RECORD])
        ? undefined
        : {
            ...from({ offending: declared('offending', undefined) }),
            ...banded(seen, { offending: seen.band === 'go' ? 0 : '> 0' }),
          },
    examples: [
      { text: 'Every loan contract has exactly one guarantor', bands: { go: { offending: 0 } } },
      { text: 'No passenger with two bookings', bands: { go: { offending: 0 } } },
    ],
    unlike: [
      'Every team has exactly one owner',
      { text: 'Every customer has exactly one basket', item: { headings: ['Behaviour'] } },
    ],
  },
  {
    id: 'number-of-people-or-records',
    check: 'data',
    why: 'It counts people, or what is kept about them, and a report or an export has that.',
    opens: ['state', 'look', 'run'],
    not: [
      'answered|answers|answer in|within|under',
      'trained|briefed|informed|told|notified|invited|booked|ordered',
      'inference|training finishes|takes|epoch|scoring|job|finishes|takes|runs',
      'inference|scoring',
      'coverage|tests|test|suite',
      'on|at|per site|shift',
    ],
    make: (seen) => {
      const { words, around, bounds, place, band, body } = seen;
      const context = contextOf(around);
      if (place === 'load' || place === 'tests') return undefined;
      const counts = ofPeopleOrRecords(words);
      const figures = context === 'figures' && !says(words, [MACHINES]);
      if (!figures && !(counts && context !== 'people' && context !== 'device' && context !== 'load')) return undefined;
      const known = measureOf(words);
      // Shares of a machine are its own, except where all around are figures.
      if (known !== undefined && !(figures && ['error-rate', 'failed', 'success-rate', 'resources'].includes(known.id)))
        return undefined;
      const bound =
        bounds.find((one) => one.kind !== 'bare' && (figures || ['ratio', 'count'].includes(dimensionOf(one)))) ??
        atStart(bounds);
      if (bound === undefined) {
        const before = asBeforeOrBetter(words);
        if (bounds.length > 0 || before === undefined || band !== 'go') return undefined;
        return { ...from({ number: declared('number', undefined) }), ...banded(seen, { number: before }) };
      }
      const beside = relativeText(body, bound, band);
      const fact = { number: declared('number', beside === undefined ? UNIT[dimensionOf(bound)] : unitOf(beside)) };
      return { ...from(fact), ...banded(seen, { number: beside ?? boundText(wholly(bound), turned(seen, 'higher')) }) };
    },
    examples: [
      { text: 'Not more than 0.4 % of the postings need a correction', bands: { go: { number: '<= 0.4%' } } },
      { text: 'Self-service at least 35 %', item: { headings: ['KPIs'] }, bands: { go: { number: '>= 35%' } } },
      { text: '97 % of the addresses are in the right district', bands: { go: { number: '>= 97%' } } },
    ],
    unlike: [
      'Not more than 0.4 % of the requests need a retry',
      'Self-service at least 35 %',
      { text: 'Drivers wait no more than 4 s', item: { headings: ['Load test'] } },
    ],
  },
  {
    id: 'number-of-a-device',
    check: 'benchmark',
    why: 'It stands among what was built, and a benchmark measures how fast or how large that is.',
    opens: ['state', 'look', 'run'],
    not: [
      'image|images|error|errors|failure|failures|fail|failed|success|rate|loss|crash|crashes|resets|uptime|availability|cpu|rss',
      'percent|share of',
      'installed|flashed|shipped|ordered|registered|enrolled',
    ],
    make: (seen) => {
      const { around, bounds, band, place, words } = seen;
      if (band !== 'go' || place === 'tests' || place === 'load') return undefined;
      if (place === 'running' && contextOf(around) !== 'figures') return undefined;
      const device =
        contextOf(around) === 'device' ||
        (contextOf(around) === 'figures' &&
          says(words, ['inference|training|scoring|epoch|tuning|prediction|embedding'])) ||
        says(words, [
          'on ?the ?a ?an ?low ?end ?old ?oldest ?reference ?target ?test device|tablet|phone|board|handset|pi|laptop|hardware|watch|console',
        ]);
      const bound = bounds.find(
        (one) => one.kind === 'compare' && ['duration', 'bytes', 'rate'].includes(dimensionOf(one)),
      );
      if (!device || bound === undefined) return undefined;
      return {
        options: { report: PLACEHOLDER.benchmark },
        todo: { report: `${TODO.benchmark}; and \`<name>.<stat>\` in place of \`todo.mean\`` },
        ...banded(seen, { 'todo.mean': boundText(bound, 'lower') }),
      };
    },
    examples: [
      { text: 'Route across the country in at most 700 ms on the phone', bands: { go: { 'todo.mean': '<= 700ms' } } },
      { text: 'Fingerprint read in under 250 ms', item: { headings: ['Device'] } },
    ],
    unlike: [
      'Fingerprint read in under 250 ms',
      { text: 'Clock loses under 2 s', item: { section: 'rollback', headings: ['Device'] } },
    ],
  },
  {
    id: 'measured-with-a-sensor',
    check: 'prometheus',
    why: 'A sensor measures it, and Prometheus keeps what it says.',
    says: [PHYSICAL],
    not: ['configured|set|installed|ordered|calibrated|test|tests|shown|display|displays'],
    make: (seen) => {
      const bound = seen.bounds.find(({ kind }) => kind !== 'bare');
      return bound === undefined ? undefined : queried(seen, { bound, measure: undefined, near: [] });
    },
    examples: [{ text: 'Humidity in the archive between 40 and 55', bands: { go: { value: '40 .. 55' } } }],
    unlike: ['Temperature shown in both units', 'Humidity sensor installed'],
  },
  {
    id: 'load-by-the-heading',
    check: 'load-test',
    why: 'It stands among load tests or says what is carried, and the report of such a test has it.',
    opens: ['state', 'look'],
    says: [
      'at|with|under 2x|3x|4x|5x|6x|8x|10x|20x|50x|100x',
      'handles|carries|survives|copes|withstands|stands|bears|sustains|absorbs ?the ?a ?an twice|double|triple|load|peak|rush|traffic|#',
      'replay|replayed|endurance|soak|spike|burst|storm|rush|peak|simultaneously|concurrently|scenario|ramp|volume',
      'at the same time',
      'in parallel',
      'at once',
      `# ${COUNTED}|parents`,
      '# users|students|pupils|devices|visitors|clients|players|shoppers|viewers|callers|drivers|orders|uploads|sensors|sessions',
    ],
    not: [
      'framework|harness|tool|tools|script|scripts|generator|generators',
      'configured|ordered|booked|planned|documented|reviewed|raised|tuned|sized|prepared|scheduled|written',
      'after|from the ?load|soak test',
      'nightly|backup|import|failover|restore',
    ],
    make: (seen) => {
      if (seen.place !== 'load' || seen.band !== 'go') return undefined;
      const measure = measureOf(seen.words);
      const machine = says(seen.words, ['leak|leaks|restarts|heap|stable|flat|growth|cpu|memory|pool']);
      if (machine || (measure !== undefined && measure.loadTest === undefined)) return undefined;
      return {
        options: { report: PLACEHOLDER.loadTest },
        todo: { report: `${TODO.loadTest}, and what is fast enough` },
        bands: { go: { p95: '< 500ms', 'error-rate': '< 1%' } },
      };
    },
    examples: [
      { text: 'Ticket desk survives the rush', item: { headings: ['Load'] } },
      { text: 'Replay of the opening day passed', item: { headings: ['Performance'] } },
    ],
    unlike: [
      'Ticket desk survives the winter',
      { text: 'Heap flat over the endurance run', item: { headings: ['Performance'] } },
    ],
  },
  {
    id: 'machine-by-the-heading',
    check: 'prometheus',
    why: 'It stands among what is watched and speaks of a machine, which Prometheus keeps the numbers of.',
    opens: ['state'],
    says: [
      '^ ?all ?both ?every ?each ?no ?the ?old ?new ?nightly ?night ?last ?first ?our ?san ?bgp ?legacy ?remote ?read cpu|memory|heap|disk|swap|load|latency|throughput|traffic|calls|requests|jobs|job|batch|batches|sync|session|sessions|connections|connection|snapshots|snapshot|replication|replicas|replica|nodes|node|pods|pod|brokers|broker|leader|etcd|kafka|redis|postgres|autovacuum|vacuum|queue|queues|outbox|inbox|backlog|consumers|workers|agents|sensors|devices|gateways|meters|stream|streams|feed|feeds|heartbeats|heartbeat|cache|caches|volumes|volume|disks|ports|interfaces|links|link|tunnels|tunnel|peers|api|proxy|proxies|containers|instances|autoscaler|scheduler|cron|timers|crawler|indexer|ingester|collector|exporter|ring|cluster|clusters|mesh|sidecars|garbage|threads|pool|pools|orders|payments|logins|signups|bookings|sales|messages|mails|webhooks|events|data|pipeline|pipelines|dags|loads|snapshots|backups|archiving|wal',
      'nothing|none hangs|waits|stuck|queued|piles|lost|pending|left',
    ],
    also: [
      'active|inactive|online|offline|connected|joined|registered|elected|synced|streaming|replicating|flowing|draining|degraded|exhausted|reporting|running|up|down|alive|healthy|ready|idle|busy|balanced|saturated|throttled|hanging|hung|stuck|stale|paused|missing|lagging|steady|stable|quiet|green|red|empty|full|blocked|waiting|pending|back|gone|normal|flat|unchanged|fine|available|evicted|flapping|failing|attached|converged|charging|growing|behind|through|established|over',
      'keep|keeps|stay|stays|remain|remains|run|runs|get|gets|receive|receives|carry|carries|taken|finish|finishes|finished|arrive|arrives|grow|grows|catch|catches|hang|hangs|queued|succeed|succeeds|flow|flows|in ?the isr|range|limits|hour',
      'in the usual|normal|expected|green',
    ],
    not: [
      'published|dropped|kept|package|built|hashing|algorithm|opens|discovered|merged|published|deployed|released|table|lead|who|promoted',
      'tested|test|tests|trained|briefed|informed|told|notified|documented|reviewed|agreed|planned|configured|set|installed|created|deleted|removed|ordered|switched|moved|raised|lowered|sized|enabled|disabled|archived|exported|sent|written|restored|verified|validated|stopped|started|renewed|tagged|drained|migrated|rotated|copied|closed|opened|decommissioned|drill|plan|runbook|page|log|logs|alert|alerts|dashboard|dashboards|certificate',
      'can|must|should|cannot|may|returns|answers|rejects|refuses|shows|displays|equal|equals|match|matches|same|identical|correct|complete|reconciled',
      'on paper',
    ],
    make: (seen) => {
      const { around, place, words, bounds } = seen;
      if (place !== 'running' || seen.band !== 'go' || bounds.some(({ kind }) => kind !== 'bare')) return undefined;
      const context = contextOf(around);
      if (context === 'people' || context === 'figures' || context === 'behaviour' || words.length < 2)
        return undefined;
      return asBefore(seen, 'what tells that it is so');
    },
    examples: [{ text: 'Indexer keeps up', item: { headings: ['First night'] } }],
    unlike: ['Indexer keeps up', { text: 'Indexer configured', item: { headings: ['First night'] } }],
  },
];

/** A share or number that opens the text: "98 % of the addresses geocoded". */
function atStart(bounds: readonly StatedBound[]): StatedBound | undefined {
  return bounds.find(
    (bound) =>
      bound.kind === 'bare' &&
      ((bound.at === 0 && dimensionOf(bound) === 'ratio') ||
        (bound.at > 0 && bound.amount.number === '0' && bounds.length === 1)),
  );
}
