import { EvidenceError } from '../core/evidence.ts';
import { LATENCIES } from './latency.ts';
import type { LoadTestReading } from './load-test.ts';

/**
 * The reading, when it proves that a test ran. Throws `EvidenceError`: `empty` when it sent no request (and measured
 * nothing else), `invalid` for numbers that cannot be.
 */
export function provenRun(reading: LoadTestReading): LoadTestReading {
  const { requests, failed, judged, latency, metrics } = reading;
  if (requests === 0 || (requests === undefined && metrics.length === 0))
    throw new EvidenceError(
      'empty',
      'the load test sent no request',
      'see the output of the tool: did the script reach its first request?',
    );
  if (
    failed !== undefined &&
    (judged === undefined || failed > judged || (requests !== undefined && judged > requests))
  )
    throw new EvidenceError(
      'invalid',
      `the report says that ${failed} of ${judged ?? 'unknown'} requests failed, and that ${requests} were sent`,
    );
  const negative = LATENCIES.find((name) => (latency[name] ?? 0) < 0);
  if (negative !== undefined) throw new EvidenceError('invalid', `the latency \`${negative}\` is negative`);
  return reading;
}
