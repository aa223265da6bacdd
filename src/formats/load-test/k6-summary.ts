import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { shiftDecimal } from '../../core/unit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { failedChecks } from '../../kinds/k6-groups.ts';
import type { K6Metric, K6Type } from '../../kinds/k6-metric.ts';
import { k6Run } from '../../kinds/k6-run.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { at, finite, isObject, object, own } from '../../reading/value.ts';

const TYPES: readonly string[] = ['counter', 'gauge', 'rate', 'trend'] satisfies K6Type[];

/**
 * The data that k6 gives to `handleSummary`, written as JSON
 * (https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/#data-format-returned-by-handlesummary).
 * Times are in milliseconds; a threshold is `{ "ok": false }` when it was crossed. k6 0.30 does not give `testRunDurationMs`. k6 calls `handleSummary` once, after
 * the run, and the data has no date.
 */
export default defineFormat<LoadTestReading>()({
  id: 'k6-summary',
  kind: 'load-test',
  shape: 'json',
  summary: 'k6, the data of `handleSummary` as JSON',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    isObject(own(document, 'root_group')) &&
    isObject(own(document, 'metrics')) &&
    (typeof at(document, 'state', 'testRunDurationMs') === 'number' ||
      Object.values(object(own(document, 'metrics'), 'metrics')).some((metric) => isObject(own(metric, 'values')))),
  read(document) {
    const metrics = Object.entries(object(own(document, 'metrics'), 'metrics')).map(([name, node]) =>
      metric(name, node),
    );
    const duration = at(document, 'state', 'testRunDurationMs');
    return k6Run(metrics, {
      ...(duration === undefined ? {} : { duration: shiftDecimal(finite(duration, 'state.testRunDurationMs'), -3) }),
      checksFailed: failedChecks(own(document, 'root_group')),
    });
  },
});

function metric(name: string, node: Json): K6Metric {
  const place = `metrics.${name}`;
  const type = own(object(node, place), 'type');
  const contains = own(node, 'contains');
  if (typeof type !== 'string' || !TYPES.includes(type))
    throw new EvidenceError('invalid', `\`${place}.type\` is none of ${TYPES.join(', ')}`);
  const thresholds = Object.entries(object(own(node, 'thresholds') ?? {}, `${place}.thresholds`));
  return {
    name,
    type: type as K6Type,
    contains: contains === 'time' || contains === 'data' ? contains : 'default',
    values: object(own(node, 'values'), `${place}.values`),
    crossed: thresholds.map(([, threshold]) => own(threshold, 'ok') !== true),
  };
}
