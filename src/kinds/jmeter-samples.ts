import { EvidenceError } from '../core/evidence.ts';
import { shiftDecimal } from '../core/unit.ts';
import { known } from './known.ts';
import { provenRun } from './load-run.ts';
import type { LoadTestReading } from './load-test.ts';
import { latencyOf } from './sample-latency.ts';
import { Samples } from './samples.ts';

/** What a transaction controller says of itself (`TransactionController.isFromTransactionController` of JMeter). */
const TRANSACTION = /^Number of samples in transaction : (\d+), number of failing samples : (\d+)$/;
const MILLISECONDS = -3;

/** One result of JMeter. Times are in milliseconds. */
export interface JmeterSample {
  readonly elapsed: number | undefined;
  readonly success: boolean;
  readonly message: string | undefined;
  /** When it began, since 1970, where the file says so. */
  readonly began: number | undefined;
  /** Requests that the row stands for, and how many of them failed (`SampleCount`, `ErrorCount`). */
  readonly count: number;
  readonly errors: number;
  readonly threads: number | undefined;
}

interface Tally {
  rows: number;
  requests: number;
  failed: number;
  readonly samples: Samples;
}

const nothing = (): Tally => ({ rows: 0, requests: 0, failed: 0, samples: new Samples(MILLISECONDS) });

/**
 * Adds up results of JMeter. A transaction controller is a result too, whose time is the sum of its requests; as in JMeter's
 * own report it does not count beside them, only where its requests are not in the file.
 */
export class JmeterRun {
  readonly #plain = nothing();
  readonly #transactions = nothing();
  #within = 0;
  #withinFailed = 0;
  #began = Number.POSITIVE_INFINITY;
  #ended = Number.NEGATIVE_INFINITY;
  #dated = true;
  #timed = true;
  #single = true;
  #threads: number | undefined;
  readonly #notes: string[] = [];

  /** A remark for people on the file. */
  note(text: string): void {
    this.#notes.push(text);
  }

  add(sample: JmeterSample): void {
    const found = sample.message === undefined ? null : TRANSACTION.exec(sample.message);
    // A transaction that failed although none of its requests did failed by an assertion of its own: a result like others.
    const transaction = found && (sample.success || found[2] !== '0') ? found : undefined;
    if (transaction) {
      this.#within += Number.parseInt(transaction[1] as string, 10);
      this.#withinFailed += Number.parseInt(transaction[2] as string, 10);
    }
    const tally = transaction ? this.#transactions : this.#plain;
    if (sample.errors > sample.count)
      throw new EvidenceError(
        'invalid',
        `a result stands for ${sample.count} requests, of which ${sample.errors} failed`,
      );
    tally.rows += 1;
    tally.requests += sample.count;
    tally.failed += Math.max(sample.errors, sample.success ? 0 : 1);
    if (sample.count !== 1) this.#single = false;
    if (sample.elapsed === undefined) this.#timed = false;
    else {
      if (sample.elapsed < 0) throw new EvidenceError('invalid', 'a result took less than no time');
      tally.samples.add(sample.elapsed);
    }
    if (sample.began === undefined || sample.elapsed === undefined) this.#dated = false;
    else {
      if (sample.began < this.#began) this.#began = sample.began;
      const end = sample.began + sample.elapsed;
      if (end > this.#ended) this.#ended = end;
    }
    if (sample.threads !== undefined && sample.threads > (this.#threads ?? 0)) this.#threads = sample.threads;
  }

  /** Throws `EvidenceError` (`empty`, `invalid`) unless it proves a run. */
  reading(): LoadTestReading {
    const [plain, transactions] = [this.#plain, this.#transactions];
    const inFile = this.#within <= plain.requests && this.#withinFailed <= plain.failed;
    const counted = transactions.rows === 0 || (plain.rows > 0 && inFile) ? [plain] : [plain, transactions];
    const requests = counted.reduce((sum, tally) => sum + tally.requests, 0);
    const failed = counted.reduce((sum, tally) => sum + tally.failed, 0);
    const exact = this.#timed && this.#single;
    const parts = counted.map((tally) => tally.samples).filter((samples) => samples.count > 0);
    const samples = exact ? (parts.length === 1 ? parts[0] : Samples.merged(parts)) : undefined;
    const dated = this.#dated && this.#ended > this.#began;
    const duration = dated ? shiftDecimal(this.#ended - this.#began, MILLISECONDS) : undefined;
    const noTimes = this.#timed
      ? 'a row of the file stands for several requests; write single results'
      : 'the file has no column `elapsed` (`jmeter.save.saveservice.time=true`)';
    const noDates =
      'the file has no time of each result in milliseconds (`jmeter.save.saveservice.timestamp_format=ms`)';
    return provenRun({
      requests,
      failed,
      judged: requests,
      ...known({
        generatedAt: dated ? this.#ended / 1000 : undefined,
        duration,
        throughput: duration === undefined ? undefined : requests / duration,
        vus: this.#threads,
        samples: samples && samples.count > 0 ? samples : undefined,
      }),
      latency: samples ? latencyOf(samples) : {},
      metrics: [],
      notes: [
        ...this.#notes,
        ...(transactions.rows === 0
          ? []
          : [
              counted.length === 1
                ? `${transactions.rows} results of transaction controllers are not counted beside those of their requests`
                : `${transactions.rows} results of transaction controllers are counted as requests, because the file does not have theirs`,
            ]),
      ],
      absent: {
        ...(samples
          ? {}
          : Object.fromEntries(
              ['mean', 'min', 'p50', 'p75', 'p90', 'p95', 'p99', 'p999', 'max'].map((name) => [name, noTimes]),
            )),
        duration: noDates,
        throughput: noDates,
        vus: 'the file has no column `allThreads` (`jmeter.save.saveservice.thread_counts=true`)',
        ...jmeterAbsent,
      },
    });
  }
}

/** Facts that no result of JMeter has, and what to do instead. */
export const jmeterAbsent = {
  'checks-failed': 'JMeter counts a failed assertion as a failed request',
  'thresholds-failed': 'JMeter has no thresholds',
} as const;
