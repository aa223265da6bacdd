import { shiftDecimal } from '../../core/unit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { readPoints } from '../../kinds/k6-point-lines.ts';
import { metricsOf } from '../../kinds/k6-points.ts';
import { k6Run } from '../../kinds/k6-run.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';

/** The first line is the declaration of a metric; a point there means that the beginning is missing. */
const FIRST = /^\s*\{(?=[^\n]*"type":\s*"(?:Metric|Point)")(?=[^\n]*"data":\s*\{)(?=[^\n]*"metric":)/;

/**
 * Every single point, `k6 run --out json=FILE` (https://grafana.com/docs/k6/latest/results-output/real-time/json/). Times of
 * metrics are in milliseconds (`contains: time`); `data.time` of a point is when it was measured, which for requests and
 * iterations is their end, so the run is taken to begin with the first of them and to end with the last. k6 writes the
 * points as they come and no end. The file names thresholds and not whether they held.
 */
export default defineFormat<LoadTestReading>()({
  id: 'k6-points',
  kind: 'load-test',
  shape: 'lines',
  summary: 'k6, `k6 run --out json=FILE`: every single point',
  endMark: null,
  matches: (head) => FIRST.test(head),
  async read(stream) {
    const points = await readPoints(stream);
    const span = points.ended - points.began;
    // Points have nanoseconds and arithmetic on seconds since 1970 has not; the run is told in milliseconds.
    const duration = span > 0 ? shiftDecimal(Math.ceil(span * 1000), -3) : undefined;
    const latencies = points.series.get('http_req_duration')?.samples;
    const reading = k6Run(metricsOf(points, duration), {
      ...(duration === undefined ? {} : { duration }),
      ...(Number.isFinite(points.ended) ? { generatedAt: points.ended } : {}),
      checksFailed: 0,
      listed: false,
      noThresholds:
        'single points do not say whether thresholds held; bind the facts themselves, or use `--summary-export` or `handleSummary`',
    });
    return { ...reading, ...(latencies && latencies.count > 0 ? { samples: latencies } : {}) };
  },
});
