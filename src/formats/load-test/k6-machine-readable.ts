import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { parseTime } from '../../core/time.ts';
import { defineFormat } from '../../kinds/format.ts';
import type { K6Metric, K6Type } from '../../kinds/k6-metric.ts';
import { k6Run } from '../../kinds/k6-run.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { at, count, finite, isList, type JsonMap, list, object, own, text } from '../../reading/value.ts';

/** https://grafana.com/docs/k6/latest/using-k6/metrics/create-custom-metrics/, and the tags of a submetric. */
const NAME = /^[A-Za-z_]\w{0,127}(?:\{[^\u0000-\u001f]{0,500}\})?$/;
const TYPES: readonly string[] = ['counter', 'gauge', 'rate', 'trend'] satisfies K6Type[];

/**
 * The machine-readable summary of k6 1.5 and newer, by `--new-machine-readable-summary` with `--summary-export` or
 * `handleSummary` (https://github.com/grafana/k6/blob/v1.5.0/release%20notes/v1.5.0.md). Times of metrics are in
 * milliseconds, `config.duration` is in seconds, `metadata.generated_at` is the end of the run. It carries no thresholds
 * at all, even when k6 exits 99 because one was crossed, so it has no fact `thresholds-failed`.
 */
export default defineFormat<LoadTestReading>()({
  id: 'k6-machine-readable',
  kind: 'load-test',
  shape: 'json',
  summary: 'k6 1.5 and newer, `k6 run --new-machine-readable-summary --summary-export FILE`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    typeof at(document, 'metadata', 'k6_version') === 'string' && isList(at(document, 'results', 'metrics')),
  read(document) {
    const metrics = list(at(document, 'results', 'metrics'), 'results.metrics').map(metric);
    if (new Set(metrics.map(({ name }) => name)).size < metrics.length)
      throw new EvidenceError('invalid', '`results.metrics` has the same metric twice');
    const checks = at(document, 'results', 'checks');
    const counted = list(own(checks, 'metrics') ?? [], 'results.checks.metrics').map(metric);
    const listed = list(own(checks, 'results') ?? [], 'results.checks.results');
    const generatedAt = parseTime(text(at(document, 'metadata', 'generated_at')) ?? '');
    return k6Run([...metrics, ...counted.flatMap(asChecks)], {
      tool: `k6 ${text(at(document, 'metadata', 'k6_version')) ?? ''}`.trim(),
      ...(generatedAt === undefined ? {} : { generatedAt }),
      duration: finite(at(document, 'config', 'duration'), 'config.duration'),
      checksFailed: listed.reduce<number>(
        (sum, check) => sum + count(own(check, 'fails'), 'results.checks.results.fails'),
        0,
      ),
    });
  },
});

function metric(node: Json): K6Metric {
  const name = text(own(node, 'name'));
  const type = own(node, 'type');
  if (name === undefined || !NAME.test(name) || typeof type !== 'string' || !TYPES.includes(type))
    throw new EvidenceError(
      'invalid',
      `a metric of \`results.metrics\` has no name that k6 would give, or a type that is none of ${TYPES.join(', ')}`,
    );
  const contains = own(node, 'contains');
  return {
    name,
    type: type as K6Type,
    contains: contains === 'time' || contains === 'data' ? contains : 'default',
    values: valuesOf(name, type, object(own(node, 'values'), `${name}.values`)),
  };
}

/** This dialect says `matches` of a `total` where the others say `passes` and `fails`, and `p95` for `p(95)`. */
function valuesOf(name: string, type: string, values: JsonMap): JsonMap {
  if (type === 'trend')
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key.replace(/^p(\d.*)$/, 'p($1)'), value]));
  if (type !== 'rate') return values;
  const passes = count(values.matches, `${name}.matches`);
  return { passes, fails: count(values.total, `${name}.total`) - passes };
}

/** `checks_succeeded` is what the other dialects call `checks`. */
function asChecks(metric: K6Metric): K6Metric[] {
  return metric.name === 'checks_succeeded' ? [{ ...metric, name: 'checks' }] : [];
}
