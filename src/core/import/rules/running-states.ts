import { measureOf } from '../phrases/measures.ts';
import { says } from '../phrases/phrase.ts';
import { banded } from './made.ts';
import { asBefore } from './numbers.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Made, Rule } from './rule.ts';
import type { Seen } from './seen.ts';

const THINGS =
  'kiosks|kiosk|terminals|tills|printers|scanners|sensors|cameras|gateways|routers|hypervisors|hosts|vms|raid|array|arrays|disks|chargers|meters|screens|boards|pod|pods|node|nodes|replica|replicas|deployment|deployments|cluster|clusters|queue|queues|backlog|memory|heap|cpu|disk|traffic|job|jobs|backup|backups|replication|lag|latency|errors|throughput|certificates|plane|worker|workers|consumer|consumers|instance|instances|connection|connections|requests|p50|p90|p95|p99|uptime|volume|volumes|broker|brokers|partition|partitions|shard|shards|scheduler|cron|agents|exporters|sessions|load|saturation|orders|payments|logins|signups|sales|bookings|purchases|registrations|uploads|downloads|streams';
const STATES =
  'running|alive|degraded|leaves|left|missing|none|zero|stable|flat|healthy|ready|full|normal|normally|steady|empty|falls|fall|drops|drop|doubles|triples|unreachable|unavailable|pressure|pending|stuck|succeed|succeeded|succeeds|ran|renewed|constant|quiet|available|growing|grows|grow|stops|stop|stopped|down|leak|leaks|restart|restarting|restarts|balanced|recovered|back|idle|saturated|throttled|lost|report|reporting|crash|crashing';

/** "p99 doubles": twice what it was. */
function twofold(seen: Seen): Made | undefined {
  const factor = says(seen.words, ['doubles|doubled']) ? 2 : says(seen.words, ['triples|tripled']) ? 3 : undefined;
  if (factor === undefined) return undefined;
  const before = asBefore(seen, measureOf(seen.words)?.query ?? 'what the text speaks of');
  return before && { ...before, ...banded(seen, { value: `>= ${factor}x baseline` }) };
}

/** States of the running system that a text names without a number. */
export const RUNNING_STATE_RULES: readonly Rule[] = [
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
      '^ monitor|track ?the ?our ?all ?daily .. rate|rates|failures|errors|statistics|invocations|throughput',
      '^ monitor|watch|track|check ?the database|server|system|cpu load',
      'no|zero|without ?more ?any request|requests|traffic|writes|reads|calls|queries|connections ?of|from .. to|from|on|reaches|reach|arrives|arrive|left',
      'no ?significant ?noticeable ?unusual ?sudden increase|rise|spike|drop|jump|growth|decrease in|of',
      'no|zero|without ?any ?new 5xx|4xx|500|502|503|server|http ?side error|errors',
      'disk|storage|space .. is|are sufficient|available|free|left',
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
      'log|logs|console|output|download|feedback|reviews|revenue|sales|satisfaction',
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
      { text: 'Track daily ferry statistics' },
      { text: 'Monitor booking failures' },
      { text: 'No more writes to the old archive' },
      { text: 'Response times remain normal' },
      { text: 'Replication stops', item: { section: 'rollback' }, bands: { 'no-go': { value: '> baseline + 10%' } } },
    ],
    unlike: [
      'Watch the dashboard',
      'Track sales statistics',
      'Baseline of memory documented',
      'Plan for a queue that grows',
    ],
  },
  {
    id: 'thing-and-state',
    check: 'prometheus',
    why: 'The running system shows the state, and Prometheus keeps it; somebody has to write how it reads there.',
    says: ['tunnel|tunnels|link|links|vpn|logins|packets|slo|slos|nines', THINGS],
    also: [
      'up',
      'is|are ?all ?still ?back online|offline|connected|active',
      'online|offline|connected $',
      'normal|usual monday|day|level',
      STATES,
      'in sync',
      'caught up',
      'full number',
      'to zero',
    ],
    not: [
      'picks|pick|sets|shows|cleans|ends|speeds|moves up',
      'written|updated|sent|told|mailed|built|scaled|switched|cordoned|renamed|repointed|resized',
      '^ # of .. report|reports',
      'test suite',
      'dashboard|dashboards|documented|reviewed|agreed|planned|defined|configured|installed|ordered|sized|set|test|tests|tested|rehearsed|restored|verified|drained',
      'certificate|certificates ?is|are|for|of|covers|installed valid|trusted',
      'kept|archived|deleted|removed|decommissioned|encrypted|read-only',
      'plan|procedure|team|people|connectivity|reachable from',
    ],
    make: (seen) => twofold(seen) ?? asBefore(seen, measureOf(seen.words)?.query ?? 'what the text speaks of'),
    examples: [
      { text: 'Consumers have caught up' },
      { text: 'Workers of both sites are ready' },
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
      { text: 'Platform is performing well' },
      { text: 'Performance targets met' },
      { text: 'Dashboards show: dashboards are populated' },
      { text: 'All tenants migrated' },
    ],
    unlike: ['Dashboards created', 'All customers informed', 'Metrics are exported'],
  },
];
