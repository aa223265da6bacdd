import type { Amount } from './amount.ts';
import { phraseAt } from './phrase.ts';

/** Something with a number that checklists speak of: latency, errors, memory. */
export interface Measure {
  /** Stable, kebab-case; for load tests also the fact. */
  readonly id: string;
  /** How people name it; see `phraseAt`. */
  readonly says: readonly string[];
  readonly dimensions: readonly Amount['dimension'][];
  /** Which way is an improvement: what an amount without a word of comparison must be the limit of. */
  readonly better: 'higher' | 'lower';
  /** The fact of `load-test`, where a load test can tell. */
  readonly loadTest?: string;
  /** The load test tells the complement: of a success rate its error rate. */
  readonly complement?: true;
  /** What is put into words for a query: "memory in bytes". */
  readonly query: string;
}

const TIME = ['duration'] as const;
const SHARE = ['ratio'] as const;

/** The first that is named is meant, so those that say more stand before those that say less. */
export const MEASURES: readonly Measure[] = [
  latency('p999', ['p999', 'p99 9', '99.9th ?percentile']),
  latency('p99', ['p99', 'p 99', '99th pct', '99th ?percentile', 'tp99']),
  latency('p95', ['p95', 'p 95', '95th pct', '95th ?percentile', '95 percentile', 'tp95']),
  latency('p90', ['p90', 'p 90', '90th pct', '90th ?percentile', 'tp90']),
  latency('p75', ['p75', '75th ?percentile']),
  latency('p50', ['p50', 'p 50', '50th pct', '50th ?percentile', 'median latency|response|duration', 'median']),
  latency('mean', [
    '^ mean below|under|at|over|above',
    'average|avg|mean ?api ?query ?request latency|response|duration|time',
    'latency|response|responses|queries|time .. average|avg|mean',
    'average|avg|mean .. latency|response|time',
  ]),
  latency('max', [
    'max|maximum|worst latency|response',
    'nothing|none|nobody slower|longer|above',
    '^ ?expected all|every|each requests|request|responses|response|calls|call|answers $',
    'no single',
    'slowest request|response',
    'worst case latency',
  ]),
  {
    id: 'success-rate',
    says: [
      'non 5xx|4xx|error|failed',
      'success rate|ratio|percentage',
      'successful request*',
      'request* succeed',
      'success',
    ],
    dimensions: SHARE,
    better: 'higher',
    loadTest: 'error-rate',
    complement: true,
    query: 'the share of requests that succeed',
  },
  of(
    'burn-rate',
    ['burn rate', 'slo|budget burn', 'error budget', 'budget burn', 'budget'],
    ['count', 'ratio', 'times'],
    'lower',
    'error budget',
  ),
  {
    id: 'error-rate',
    says: [
      'error|errors|failure|failed ?request rate|rates|ratio|percentage',
      'rate|percentage of ?failed ?http error|errors|failure|failures|failed',
      '5xx|4xx',
      '500 errors',
      'failed requests',
      'requests ?that ?may fail|fails|failing|failed',
      'failed|rejected|dropped|unsuccessful ?http connections|requests|calls|queries|transactions|responses|logins|payments|transfers|orders',
      'error|failure share|quota|percentage|ratio',
      'timeouts|timeout',
      'time outs',
      'non #',
      'fail|fails|failing',
      'errors',
      'err|errs',
      'failures',
      'error',
    ],
    dimensions: SHARE,
    better: 'lower',
    loadTest: 'error-rate',
    query: 'the share of requests that fail',
  },
  {
    id: 'failed',
    says: ['error|errors|failure|failures', 'failed ?http requests', 'requests failed', '^ failed $'],
    dimensions: ['count'],
    better: 'lower',
    loadTest: 'failed',
    query: 'the number of requests that fail',
  },
  {
    id: 'throughput',
    says: [
      'throughput',
      'rps',
      'qps',
      'tps',
      'requests|queries|transactions|req per',
      'requests|transactions',
      'load of',
    ],
    dimensions: ['rate'],
    better: 'higher',
    loadTest: 'throughput',
    query: 'requests per second',
  },
  {
    id: 'vus',
    says: [
      'concurrent users|connections|sessions',
      'virtual users',
      'users concurrently',
      'simultaneous users',
      'parallel users',
      'concurrent|simultaneous|parallel user|session|connection capacity',
    ],
    dimensions: ['count'],
    better: 'higher',
    loadTest: 'vus',
    query: 'concurrent users',
  },
  of('cpu', ['cpu', 'processor', 'cores'], ['ratio', 'count'], 'lower', 'CPU usage'),
  of('memory', ['memory', 'ram', 'heap', 'rss', 'mem'], ['bytes', 'ratio'], 'lower', 'memory usage'),
  of('disk', ['disk', 'storage', 'filesystem', 'volume usage'], ['ratio', 'bytes'], 'lower', 'disk usage'),
  of(
    'lag',
    ['replication lag', 'replica lag', 'consumer lag', 'lag', 'delay', 'freshness', 'staleness'],
    ['duration', 'count', 'bytes'],
    'lower',
    'lag',
  ),
  of(
    'queue',
    ['queue', 'queues', 'backlog', 'dead letter', 'dlq', 'pending jobs|messages|tasks'],
    ['count', 'ratio', 'duration'],
    'lower',
    'queue depth',
  ),
  of('availability', ['availability', 'uptime', 'available', 'up time'], SHARE, 'higher', 'availability'),
  of('hit-rate', ['hit rate|ratio', 'cache hit|hits', 'cache efficiency'], SHARE, 'higher', 'cache hit rate'),
  of(
    'restarts',
    ['restart', 'restarts', 'crash loop', 'oom', 'pods', 'replicas'],
    ['count', 'times'],
    'lower',
    'restarts',
  ),
  of(
    'connections',
    ['connections', 'connection pool', 'pool usage|utilization|utilisation'],
    ['count', 'ratio'],
    'lower',
    'connections',
  ),
  of(
    'resources',
    ['resource usage|utilization|utilisation', 'utilization', 'utilisation', 'saturation', 'usage'],
    SHARE,
    'lower',
    'usage',
  ),
  {
    ...latency('p95', [
      'latency',
      'latencies',
      'response|responses',
      'respond|responds|responding',
      'reply time',
      'cycle time|times',
      'processing time',
      'query|queries',
      'request duration',
      'round trip',
    ]),
    id: 'latency',
  },
];

function latency(fact: string, says: readonly string[]): Measure {
  return { id: fact, says, dimensions: TIME, better: 'lower', loadTest: fact, query: `${fact} latency in seconds` };
}

function of(
  id: string,
  says: readonly string[],
  dimensions: Measure['dimensions'],
  better: Measure['better'],
  query: string,
): Measure {
  return { id, says, dimensions, better, query };
}

/** The measure that words name and that has amounts of this dimension. */
export function measureOf(words: readonly string[], dimension?: Amount['dimension']): Measure | undefined {
  return MEASURES.find(
    (one) =>
      (dimension === undefined || one.dimensions.includes(dimension)) &&
      one.says.some((phrase) => phraseAt(words, phrase) >= 0),
  );
}
