import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { defineFormat } from '../../kinds/format.ts';
import { failedChecks } from '../../kinds/k6-groups.ts';
import { containsByName, type K6Metric, type K6Type } from '../../kinds/k6-metric.ts';
import { k6Run } from '../../kinds/k6-run.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { isObject, type JsonMap, object, own } from '../../reading/value.ts';

/**
 * `k6 run --summary-export` (https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/#summary-export). Times are
 * in milliseconds. Beware: a threshold is `true` when it was CROSSED (https://github.com/grafana/k6/issues/1498). The file
 * has neither a date nor the length of the run; k6 writes it once, at the end.
 */
export default defineFormat<LoadTestReading>()({
  id: 'k6-summary-export',
  kind: 'load-test',
  shape: 'json',
  summary: 'k6, `k6 run --summary-export FILE`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    typeof own(own(document, 'root_group'), 'path') === 'string' &&
    isObject(own(document, 'metrics')) &&
    own(document, 'state') === undefined &&
    !Object.values(object(own(document, 'metrics'), 'metrics')).some((metric) => isObject(own(metric, 'values'))),
  read(document) {
    const metrics = Object.entries(object(own(document, 'metrics'), 'metrics')).map(([name, node]) =>
      metric(name, node),
    );
    return k6Run(metrics, { checksFailed: failedChecks(own(document, 'root_group')) });
  },
});

function metric(name: string, node: Json): K6Metric {
  const { thresholds, ...values } = object(node, `metrics.${name}`);
  const type = typeOf(values);
  const crossed = Object.values(object(thresholds ?? {}, `metrics.${name}.thresholds`));
  if (crossed.some((one) => typeof one !== 'boolean'))
    throw new EvidenceError('invalid', `a threshold of \`metrics.${name}\` is neither true nor false`);
  return {
    name,
    type,
    contains: containsByName(name),
    values,
    crossed: crossed.map((one) => one !== false),
  };
}

/** The dialect does not name the type, and each type has keys of its own. */
function typeOf(values: JsonMap): K6Type {
  if (own(values, 'passes') !== undefined) return 'rate';
  if (own(values, 'value') !== undefined) return 'gauge';
  return own(values, 'rate') === undefined ? 'trend' : 'counter';
}
