import type { Section } from '../item.ts';
import { says } from './phrase.ts';

/** Where a number comes from: a load test, the running system, tests of behaviour, or nobody says. */
export type Place = 'load' | 'running' | 'tests' | 'plain';

const LOAD = [
  'load|stress|performance|soak|spike|endurance|burst|replay test|tests|testing|checks|benchmark|benchmarks|scenario|validation',
  'performance',
  'under load',
  'load',
  'service level|levels',
  'sla|slas',
  'slo|slos',
  'capacity test*',
];
const BEFORE = ['pre', 'before', 'staging', 'readiness', 'ready', 'prerequisite*', 'week|weeks|days ahead'];
const RUNNING = [
  'production|prod|live',
  '^ look|looks|watch',
  'canary|during|rollout|ramp|proof|bake|shadow|ring|rings|wave|waves|cohort|cohorts|dark|soak|watch|watching|observe',
  'pilot phase',
  'roll out|back',
  'post deploy*|launch|release|cutover|go|migration',
  'after',
  'monitor*|observ*|alert*',
  'validation|soak|stabili*|hypercare|bake',
  'success criteria|metric*',
  'exit criteria',
  'rollback|rolling|abort|trigger*|fallback',
  'back out',
  'fall back',
  'day|week|month|hour|phase|stage 1|2|3|4|5|6|7|8|9|10|11|12',
  'capacity|availability|resource*',
  'kpi*|metrics',
];
const TESTS = [
  'test*|qa|functional|regression|smoke|e2e|acceptance|uat|behavio*|compatib*|scenario*',
  'end to end',
  'edge case*',
];
const SAID_LOAD = [
  'load|stress|soak|replay|performance test|tests|testing|rehearsal',
  'peak rehearsal|test|traffic',
  'sustain|sustains|sustaining',
  'sustained|sustainable #|load|throughput|traffic|rate',
  's|second|sec|rps|qps sustained',
  'at|with|under|of # requests|calls|payments|orders|logins|messages|events|transactions|queries|jobs s|second|sec|per',
  'at # rps|users|requests',
  'holds|handles|carries|supports #',
  'under|at peak load',
  'under load|replay|stress',
  '# .. at once',
  '# .. at the same time',
  '# .. simultaneously|concurrently',
  '# .. in parallel',
  'test load',
  'same test',
  'k6|jmeter|locust|gatling|artillery|vegeta',
];
const SAID_RUNNING = [
  'in|on production|prod',
  'production|live traffic|users|error|errors',
  'monitor|track|watch',
  'back under|below|to|at|above',
  'over|in|during|within ?the last',
  'ingress|egress|kubelet|kubelets|etcd|pod|pods|node|nodes|broker|brokers|scheduler|scrape|ingestion',
];
/** Of the title, which nearly always names a rollout, only what is said of a system that already runs. */
const TITLE = ['rolling back', 'rollback|incident|hypercare|monitoring', 'post launch|deployment|release'];

/** What must not come to be is watched for while the system runs. */
const BANDS: ReadonlySet<Section> = new Set(['caution', 'no-go', 'rollback']);

/** Reads the place from the words of the item, then from its headings, the innermost that tells first. */
export function placeOf(words: readonly string[], around: readonly (readonly string[])[], section: Section): Place {
  if (says(words, SAID_LOAD)) return 'load';
  if (BANDS.has(section) || says(words, SAID_RUNNING)) return 'running';
  const headings = around.length > 1 ? around.slice(0, -1) : around;
  for (const heading of headings) {
    const before = says(heading, BEFORE);
    if (says(heading, LOAD) && !says(heading, ['production|prod|live|post'])) return 'load';
    if (!before && says(heading, RUNNING)) return 'running';
    if (says(heading, TESTS)) return 'tests';
    if (before) return 'plain';
  }
  return says(around.at(-1) ?? [], TITLE) ? 'running' : 'plain';
}
