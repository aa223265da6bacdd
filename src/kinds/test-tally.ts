import { EvidenceError } from '../core/evidence.ts';
import type { TestStatus, TestsReading } from './tests.ts';

/** What a report says of itself in totals, where it does. */
export interface TestTotals {
  readonly tests: number;
  /** Failures and errors together: tools disagree on which is which. */
  readonly broken: number;
}

/** Counts test cases as they are read, and holds them against what the file claims, so that neither hides the other. */
export class TestTally {
  readonly #counts: Record<TestStatus, number> = { passed: 0, failed: 0, error: 0, skipped: 0 };
  readonly #seen = new Map<string, TestStatus>();
  #cases = 0;
  #flaky = 0;
  #brokenMet = 0;
  #seconds = 0;
  #timed = false;

  /**
   * Adds one case. The same case met again is a repetition: one that failed and then passes is flaky and counts once,
   * as passed; otherwise the worse outcome stands.
   */
  add(suite: string, name: string, status: TestStatus, seconds?: number): void {
    this.#time(seconds);
    if (isBroken(status)) this.#brokenMet += 1;
    const key = `${suite}\u0000${name}`;
    const before = this.#seen.get(key);
    const flaky = before !== undefined && isBroken(before) && status === 'passed';
    const after = before === undefined || flaky || RANK[status] > RANK[before] ? status : before;
    if (flaky) this.#flaky += 1;
    if (before === undefined) this.#cases += 1;
    else this.#counts[before] -= 1;
    this.#counts[after] += 1;
    this.#seen.set(key, after);
  }

  /**
   * Adds one case that stands for itself, whatever its name, and nothing is kept of it: for formats in which two tests
   * may have one name and repetitions are marked as such. `broken` is how many failures the file lists for it.
   */
  addDistinct(status: TestStatus, seconds?: number, broken = 1): void {
    this.#time(seconds);
    if (isBroken(status)) this.#brokenMet += broken;
    this.#cases += 1;
    this.#counts[status] += 1;
  }

  /** Counts one more case as flaky: it passed, and the report says that it failed before. */
  addFlaky(): void {
    this.#flaky += 1;
  }

  /**
   * The reading. Where the file's own totals claim more failures than its cases show, the larger number is judged and
   * the disagreement noted. Throws `EvidenceError`: `empty` when no case ran, `invalid` when totals claim tests and
   * there is no case.
   */
  finish(totals: TestTotals = { tests: 0, broken: 0 }): TestsReading {
    const { passed, failed, error, skipped } = this.#counts;
    if (this.#cases === 0 && totals.tests + totals.broken > 0) {
      throw new EvidenceError('invalid', `the report claims ${totals.tests} tests and has no test case`);
    }
    if (this.#cases === 0) throw new EvidenceError('empty', 'the report has no test case');
    const hidden = Math.max(0, totals.broken - this.#brokenMet);
    if (passed + failed + error + hidden === 0)
      throw new EvidenceError('empty', `no test was executed: all ${skipped} are skipped`);
    const note = `the report's own totals claim ${totals.broken} failures and its cases show ${this.#brokenMet}; the larger number is judged`;
    return {
      passed,
      failed: failed + hidden,
      errors: error,
      skipped,
      flaky: this.#flaky,
      ...(this.#timed ? { duration: this.#seconds } : {}),
      ...(hidden > 0 ? { notes: [note] } : {}),
    };
  }

  #time(seconds: number | undefined): void {
    if (seconds === undefined || !Number.isFinite(seconds) || seconds < 0) return;
    this.#seconds += seconds;
    this.#timed = true;
  }
}

const RANK: Record<TestStatus, number> = { skipped: 0, passed: 1, failed: 2, error: 3 };

function isBroken(status: TestStatus): boolean {
  return status === 'failed' || status === 'error';
}
