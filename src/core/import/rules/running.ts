import type { StatedBound } from '../phrases/bound-phrase.ts';
import { dimensionOf, measuredIn } from '../phrases/measured.ts';
import { measureOf } from '../phrases/measures.ts';
import { says } from '../phrases/phrase.ts';
import { banded } from './made.ts';
import { asBefore, measuredBounds, queried } from './numbers.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Made, Rule } from './rule.ts';
import type { Seen } from './seen.ts';

const THINGS =
  'pod|pods|node|nodes|replica|replicas|deployment|deployments|cluster|clusters|queue|queues|backlog|memory|heap|cpu|disk|traffic|job|jobs|backup|backups|replication|lag|latency|errors|throughput|certificates|plane|worker|workers|consumer|consumers|instance|instances|connection|connections|requests|p50|p90|p95|p99|uptime|volume|volumes|broker|brokers|partition|partitions|shard|shards|scheduler|cron|agents|exporters|sessions|load|saturation|orders|payments|logins|signups';
const STATES =
  'none|zero|stable|flat|healthy|ready|full|normal|normally|steady|empty|falls|fall|drops|drop|doubles|triples|unreachable|unavailable|pressure|pending|stuck|succeed|succeeded|succeeds|ran|renewed|constant|quiet|available|growing|grows|grow|stops|stopped|down|leak|leaks|restart|restarting|restarts|balanced|recovered|back|idle|saturated|throttled|lost|report|reporting|crash|crashing';

/** "p99 doubles": twice what it was. */
function twofold(seen: Seen): Made | undefined {
  const factor = says(seen.words, ['doubles|doubled']) ? 2 : says(seen.words, ['triples|tripled']) ? 3 : undefined;
  if (factor === undefined) return undefined;
  const before = asBefore(seen, measureOf(seen.words)?.query ?? 'what the text speaks of');
  return before && { ...before, ...banded(seen, { value: `>= ${factor}x baseline` }) };
}

/** Words beside which a bare amount is what is aimed at. */
const AIMS = ['target|targets|goal|goals|objective|slo|slos|sla|slas|threshold|limit'];

/** Sizes that only describe: "35+ subtypes", "3-10 nodes". */
function vague(bound: StatedBound, { band }: Seen): boolean {
  if (bound.kind === 'bare') return true;
  if (band !== 'go' || dimensionOf(bound) !== 'count') return false;
  return bound.kind === 'range' || bound.amount.more;
}

/** Numbers and states of the running system. */
export const RUNNING_RULES: readonly Rule[] = [
  {
    id: 'than-baseline',
    check: 'prometheus',
    why: 'The running system says how far it is from what it was.',
    opens: ['state', 'look', 'run'],
    make: (seen) => {
      const { bounds, words, place } = seen;
      const about = says(words, [
        'baseline|usual|normal|before|previous|last|yesterday',
        'degrad*|increase*|rise*|spike*|drop*|slower|higher',
        'within # .. of|to',
      ]);
      if (!about || (place !== 'running' && seen.band === 'go')) return undefined;
      const times = bounds.find((one) => one.kind !== 'range' && dimensionOf(one) === 'times');
      const share = bounds.find((one) => one.kind !== 'range' && dimensionOf(one) === 'ratio');
      const options = { url: PLACEHOLDER.url, query: PLACEHOLDER.query };
      const todo = { url: TODO.prometheus, query: `${TODO.query}: ${measureOf(words)?.query ?? 'what is compared'}` };
      if (times !== undefined && times.kind !== 'range') {
        const operator = times.kind === 'compare' ? times.operator : seen.band === 'go' ? '<=' : '>=';
        return { options, todo, ...banded(seen, { value: `${operator} ${times.amount.number}x baseline` }) };
      }
      const near = share !== undefined && share.kind !== 'range' && says(words, ['within # .. of|to']);
      if (near) return { options, todo, ...banded(seen, { value: `within ${share.amount.number}% of baseline` }) };
      if (
        share === undefined ||
        share.kind === 'range' ||
        !says(words, ['degrad*|increase*|slower|higher', 'spike*|rise*|rises'])
      )
        return undefined;
      const operator = share.kind === 'compare' ? share.operator : seen.band === 'go' ? '<=' : '>';
      if (measureOf(words)?.dimensions.includes('ratio') && !says(words, ['degrad*|increase*|rise*|spike*']))
        return undefined;
      return { options, todo, ...banded(seen, { value: `${operator} baseline + ${share.amount.number}%` }) };
    },
    examples: [
      {
        text: 'Latency degrades by more than 30%',
        item: { section: 'rollback' },
        bands: { 'no-go': { value: '> baseline + 30%' } },
      },
      {
        text: 'Error rate more than 2x the usual',
        item: { section: 'rollback' },
        bands: { 'no-go': { value: '> 2x baseline' } },
      },
    ],
    unlike: [{ text: 'Error rate above 2 %', item: { section: 'rollback' } }],
  },
  {
    id: 'running-stated',
    check: 'prometheus',
    why: 'The running system says this number of itself, and Prometheus keeps it.',
    opens: ['state', 'look', 'run'],
    make: (seen) => {
      // Among tests a share that succeeds is that of the tests.
      const measured = measuredBounds(seen).find(
        ({ measure }) => measure !== undefined && !(seen.place === 'tests' && measure.id === 'success-rate'),
      );
      return measured === undefined ? undefined : queried(seen, measured);
    },
    examples: [
      { text: 'CPU of the workers stays below 65 %', bands: { go: { value: '< 65%' } } },
      { text: 'Memory per pod: no more than 2 GiB', bands: { go: { value: '<= 2GiB' } } },
      {
        text: 'Error rate above 3 % for 10 minutes',
        item: { section: 'rollback' },
        bands: { 'no-go': { value: '> 3% for 10m' } },
      },
      {
        text: 'p99 latency under 800ms',
        item: { headings: ['Canary in production'] },
        bands: { go: { value: '< 800ms' } },
      },
      { text: 'Availability 99.9 %', bands: { go: { value: '>= 99.9%' } } },
      { text: 'Queue depth over 1000', item: { section: 'caution' }, bands: { caution: { value: '> 1000' } } },
    ],
    unlike: ['Order 20 new disks', 'Describe what to do when memory exceeds 2 GB'],
  },
  {
    id: 'scraped',
    check: 'prometheus',
    why: 'Prometheus itself knows whether it reaches its targets.',
    says: [
      'metrics|targets|pods|service|services|endpoint|endpoints|nodes|prometheus .. scraped|scraping|scrapes',
      'scrape targets',
      'targets ?are|is up|healthy',
      'prometheus .. targets',
    ],
    make: (seen) => ({
      options: { url: PLACEHOLDER.url, query: 'min(up{job="TODO"})' },
      todo: { url: TODO.prometheus, query: 'the job' },
      ...banded(seen, { value: seen.band === 'go' ? '== 1' : '< 1' }),
    }),
    examples: [{ text: 'All pods are scraped', bands: { go: { value: '== 1' } } }],
    unlike: ['Prices scraped from the old shop'],
  },
  {
    id: 'running-state',
    check: 'prometheus',
    why: 'The running system shows it, and Prometheus keeps it; the text does not say how much is too much.',
    says: [
      'memory|connection|resource|handle|goroutine leak|leaks',
      'heap|memory .. grow|grows|stable|flat|growth',
      'error|errors|failure|success|latency|response|throughput|cpu|memory|disk|queue|resource|lag ?and|or|, ?error|latency|rate|rates|time|times|usage|depth|utilization|consumption|metrics|load ?are|is ?remain|remains|stay|stays|return|returns|returned|back ?to ?within normal|stable|acceptable|comparable|unchanged|flat|limits|range|baseline|low|sla|slo|expected|consistent|steady|improved|spike*|increase*',
      'queue|queues|backlog ?is|are .. empty|drained|drains|cleared|growing',
      'monitor|watch|track|check|observe ?the ?for error|latency|cpu|memory|throughput|performance|resource|queue|disk',
      '^ monitor|watch|track|check|observe .. error|latency|cpu|memory|throughput|disk rate|rates|usage|times',
      '^ monitor|watch|track|check .. latency|memory|cpu|performance|growth|connections',
      '^ monitor|watch|track|check ?the database|server|system|cpu load',
      'disk|storage ?space ?is sufficient|available|free|adequate',
      '^ monitor|watch|track|check ?system|resource|server resources|usage',
      'replication ?is ?lag|from|to ?new|old ?to .. healthy|working|stops|stopped|broken|caught|synchronized|synchronised|running',
      'no|zero|without ?unexpected|pod ?container restarts|crash|crashes|crashloop|oom|throttling|timeouts|deadlocks',
      'crash loop|loops|looping',
      'traffic .. flowing|normal|shifted|reaches',
      'backup|backups|job|jobs ?is|are|has|have ran|run|runs|succeeded|finished|completed',
      'performance .. within|meets|met ?the sla|slo|slas|slos|limits|range|targets|expectations|budget',
      'slo|slos|sla|slas ?are|is ?targets|burn met|healthy|maintained|within|holding|green',
      'all metrics|slis .. normal|within|acceptable|healthy|green|expected|stable',
    ],
    not: [
      'limits configured|set|needed|appropriate',
      'resource|memory|cpu limits',
      'error messages|message',
      'dashboard|dashboards|graph|graphs|panel|panels',
      'documented|established|defined|collected|recorded|reviewed|agreed|trained',
      'backup|job verified|tested|configured',
      'test|tests',
      'plan|procedure',
      'overhead',
    ],
    make: (seen) => asBefore(seen, measureOf(seen.words)?.query ?? 'what the text speaks of'),
    examples: [
      { text: 'No memory leak over a day', bands: { go: { value: '<= baseline + 10%' } } },
      { text: 'Watch the error rate' },
      { text: 'Response times remain normal' },
      { text: 'Replication stops', item: { section: 'rollback' }, bands: { 'no-go': { value: '> baseline + 10%' } } },
    ],
    unlike: ['Watch the dashboard', 'Baseline of memory documented', 'Plan for a queue that grows'],
  },
  {
    id: 'thing-and-state',
    check: 'prometheus',
    why: 'The running system shows the state, and Prometheus keeps it; somebody has to write how it reads there.',
    says: ['tunnel|tunnels|link|links|vpn|logins|packets|slo|slos|nines', THINGS],
    also: ['up', 'normal|usual monday|day|level', STATES, 'in sync', 'caught up', 'full number', 'to zero'],
    not: [
      'written|updated|sent|told|mailed',
      'test suite',
      'dashboard|dashboards|documented|reviewed|agreed|planned|defined|configured|installed|ordered|sized|set|test|tests|tested|rehearsed|restored|verified|drained',
      'certificate|certificates ?is|are|for|of|covers|installed valid|trusted',
      'kept|archived|deleted|removed|decommissioned|encrypted|read-only',
      'plan|procedure|team|people|connectivity|reachable from',
    ],
    make: (seen) => twofold(seen) ?? asBefore(seen, measureOf(seen.words)?.query ?? 'what the text speaks of'),
    examples: [
      { text: 'Consumers have caught up' },
      { text: 'Every worker is ready' },
      { text: 'p95 triples', item: { section: 'rollback' }, bands: { 'no-go': { value: '>= 3x baseline' } } },
      { text: 'Broker instances unreachable', item: { section: 'rollback' } },
    ],
    unlike: ['Workers briefed', 'Queue configured', 'Restored nodes tested'],
  },
  {
    id: 'running-well',
    check: 'prometheus',
    why: 'The running system shows it, and Prometheus keeps it; somebody has to say which number tells.',
    says: [
      'stability ?is|was maintained|confirmed|ok|good|verified',
      '^ verify|validate|confirm|check ?the system|service|platform stability|performance',
      '^ validate|verify .. at scale',
      'operating|running|behaving|performing normally|well|stably|expected',
      'operating|running|behaving|performing as expected',
      'no|zero downtime|outage',
      'performance ?targets|goals|requirements ?are|is met|reached|maintained|sustained',
      'all users|sessions|customers|tenants|traffic|pipelines|clients|requests|nodes|agents ?are|is ?have ?has ?been ?successfully migrated|moved|switched|using|served|on',
      'graph|graphs|dashboard|dashboards|chart|charts|metrics|queries ?is|are .. updating|update|functional|accurate|working|displays|display|displaying|showing|shows|populated|data',
      'active use of',
      'performance metrics ?are collected|captured',
    ],
    not: [
      'documented|reviewed|created|configured|planned|defined|trained|shared|set|added|notified|informed|announced|briefed',
      'exported|export|exporting|exposed',
      'test|tests|review|access',
      'reset|expire',
    ],
    make: (seen) => asBefore(seen, 'what tells that it is so'),
    examples: [
      { text: 'The platform runs: running normally' },
      { text: 'Performance targets met' },
      { text: 'Dashboards show: dashboards are populated' },
      { text: 'All tenants migrated' },
    ],
    unlike: ['Dashboards created', 'All customers informed', 'Metrics are exported'],
  },
  {
    id: 'number-of-the-system',
    check: 'prometheus',

    why: 'It is a number of the running system, as far as the text says.',
    not: [
      'reviewers|examples',
      'installed|version|versions|python|node|java|php|ruby|ios|android|xcode|sdk',
      'actions|fixes|meeting|training|announcement|interview|digit|character|letter|examples|px',
    ],
    make: (seen) => {
      const all = measuredIn(seen.body, seen.bounds);
      const aimed = says(seen.words, AIMS);
      const whole = all.find(
        ({ bound }) => dimensionOf(bound) === 'ratio' && ((bound.at === 0 && seen.place === 'running') || aimed),
      );
      const measured =
        measuredBounds(seen).find(({ bound }) => !vague(bound, seen) && dimensionOf(bound) !== 'times') ?? whole;
      return measured === undefined ? undefined : queried(seen, measured);
    },
    examples: [
      { text: 'Clock skew less than 20 ms', bands: { go: { value: '< 20ms' } } },
      { text: 'Index no larger than 40 GB', bands: { go: { value: '<= 40GB' } } },
      {
        text: '100 % of the reports use the new layout',
        item: { headings: ['Success criteria'] },
        bands: { go: { value: '>= 100%' } },
      },
      { text: 'At least 12 shards', bands: { go: { value: '>= 12' } } },
    ],
    unlike: ['Retention: 30 days'],
  },
];
