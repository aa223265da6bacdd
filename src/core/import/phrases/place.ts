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
  'sla|slas ?target|targets',
  'slo|slos ?target|targets',
  'capacity test*',
];
const BEFORE = ['pre', 'before', 'staging', 'readiness', 'ready', 'prerequisite*', 'week|weeks|days ahead'];
const RUNNING = [
  'production|prod|live',
  'canary|pilot phase|during|rollout|roll out|ramp',
  'post deploy*|launch|release|cutover|go|migration',
  'after',
  'monitor*|observ*|alert*',
  'validation|soak|stabili*|hypercare|bake',
  'success criteria|metric*',
  'exit criteria',
  'rollback|roll back|rolling back|abort|back out|fall back|trigger*',
  'day|week|month|hour|phase|stage 1|2|3|4|5|6|7|8|9|10|11|12',
  'capacity|availability|resource*',
  'kpi*|metrics',
];
const TESTS = [
  'test*|qa|functional|regression|smoke|e2e|end to end|acceptance|uat|behavio*|compatib*|scenario*|edge case*',
];
const SAID_LOAD = [
  'load|stress|soak|replay|performance test|tests|testing',
  'under load',
  'test load',
  'k6|jmeter|locust|gatling|artillery|vegeta',
];
const SAID_RUNNING = ['in|on production|prod', 'production|live traffic|users|error|errors', 'monitor|track|watch'];

/** Reads the place from the words of the item, then from its headings, the innermost that tells first. */
export function placeOf(words: readonly string[], around: readonly (readonly string[])[], section: Section): Place {
  if (says(words, SAID_LOAD)) return 'load';
  if (section === 'rollback' || says(words, SAID_RUNNING)) return 'running';
  // The title of a document names what it is about and nearly always a rollout; it tells only where nothing else does.
  const headings = around.length > 1 ? around.slice(0, -1) : around;
  for (const heading of headings) {
    const before = says(heading, BEFORE);
    if (says(heading, LOAD) && !says(heading, ['production|prod|live|post'])) return 'load';
    if (!before && says(heading, RUNNING)) return 'running';
    if (says(heading, TESTS)) return 'tests';
    if (before) return 'plain';
  }
  return 'plain';
}
