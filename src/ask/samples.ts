import { setTimeout as sleep } from 'node:timers/promises';
import type { GatherContext } from '../core/check.ts';
import { type Evidence, EvidenceError } from '../core/evidence.ts';
import type { Http, HttpRequest } from '../core/ports.ts';
import { answerFacts } from '../reading/answer.ts';
import { type Sample, sampleFacts } from './sample-facts.ts';
import type { Samples } from './sample-options.ts';

/**
 * Asks the same several times. A sample without an answer is one that was not available; where no sample at all was
 * answered, nothing was measured, because the fault may as well be on this side: the evidence is that problem.
 */
export async function gatherSamples(
  samples: Samples,
  request: Omit<HttpRequest, 'timeout'>,
  http: Http,
  context: GatherContext,
  left: () => number,
): Promise<Pick<Evidence, 'facts' | 'problems' | 'notes'>> {
  const plan = typeof samples === 'number' ? { count: samples } : samples;
  const { count, interval = 0, concurrency = 1 } = plan;
  const started = performance.now();
  const taken: Sample[] = [];
  const numbers = Array.from({ length: count }, (_, number) => number).values();
  const worker = async () => {
    for (const number of numbers) {
      const pause = interval * number - (performance.now() - started) / 1000;
      if (pause >= left()) return;
      if (pause > 0) await sleep(pause * 1000, undefined, { signal: context.signal }).catch(() => {});
      const sample = await take(request, http, left, plan.status, context.asked);
      // What our own time cut off says nothing about the other side.
      if (sample) taken.push(sample);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, count) }, worker));
  if (taken.length > 0 && taken.every((sample) => 'error' in sample)) throw noneAnswered(taken);
  const { facts, problems, notes } = sampleFacts(taken, context.asked);
  if (taken.length === count) return { facts, problems, notes };
  const message = `the time was up after ${taken.length} of ${count} samples`;
  return { facts, problems: [...problems, { cause: 'timeout', message, hint: 'raise `timeout`' }], notes };
}

/** Timers may fire a little early. */
const TIMER_SLACK = 0.05;

async function take(
  request: Omit<HttpRequest, 'timeout'>,
  http: Http,
  left: () => number,
  statuses: readonly number[] | undefined,
  asked: readonly string[],
): Promise<Sample | undefined> {
  if (left() <= 0) return undefined;
  try {
    const answer = await http.request({ ...request, once: true, timeout: left() });
    const available = statuses?.includes(answer.status) ?? (answer.status >= 200 && answer.status <= 299);
    return { available, status: answer.status, ...(await answerFacts(answer, available ? asked : [])) };
  } catch (error) {
    if (!(error instanceof EvidenceError) || error.cause === 'denied') throw error;
    return error.cause === 'timeout' && left() <= TIMER_SLACK ? undefined : { error };
  }
}

function noneAnswered(taken: readonly Sample[]): EvidenceError {
  const errors = taken.flatMap((sample) => ('error' in sample ? [sample.error] : []));
  const last = errors.at(-1);
  return new EvidenceError(
    last?.cause ?? 'unreachable',
    `none of ${taken.length} samples got an answer: ${last?.message}`,
    last?.hint,
  );
}
