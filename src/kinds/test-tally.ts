import { EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { TestFilter } from './test-filter.ts';
import type { TestNames, TestStatus, TestsReading } from './tests.ts';

/** What a report says of itself in totals, where it does. */
export interface TestTotals {
  readonly tests: number;
  /** Failures and errors together: tools disagree on which is which. */
  readonly broken: number;
}

/** What is known of one case beside its names and its outcome. */
export interface CaseDetails {
  readonly seconds?: number | undefined;
  /** How many failures the file lists for it; some tools list every broken expectation, and count them in their totals. */
  readonly broken?: number;
  /** True when the format says that the case failed first and passed when it was repeated. */
  readonly flaky?: boolean;
}

/** Remarks that one reading has at most. */
const NOTES = 5;

/**
 * Counts test cases as they are read and holds them against what the file claims, so that neither hides the other.
 * Nothing is kept of a case. Two cases of one name are two cases: a pass hides a failure only where the format itself
 * says that it is a repetition, and then the format gives one case, as `flaky`.
 */
export class TestTally {
  readonly #filter: TestFilter | undefined;
  readonly #counts: Record<TestStatus, number> = { passed: 0, failed: 0, error: 0, skipped: 0 };
  readonly #notes: string[] = [];
  readonly #problems: EvidenceProblem[] = [];
  #cases = 0;
  #flaky = 0;
  #outside = 0;
  #brokenMet = 0;
  #seconds = 0;
  #timed = false;

  constructor(filter?: TestFilter) {
    this.#filter = filter;
  }

  /** Adds one case. */
  add(status: TestStatus, names: TestNames, { seconds, broken = 1, flaky = false }: CaseDetails = {}): void {
    this.#cases += 1;
    if (isBroken(status)) this.#brokenMet += broken;
    if (this.#filter && !this.#filter.takes(names)) return;
    this.#counts[status] += 1;
    if (flaky && status === 'passed') this.#flaky += 1;
    if (seconds === undefined || !Number.isFinite(seconds) || seconds < 0) return;
    this.#seconds += seconds;
    this.#timed = true;
  }

  /**
   * Adds an error that is of no test case: a suite that did not load, a broken hook. It counts whatever a filter leaves,
   * unless it is provably of another suite. `message` says what broke.
   */
  outside(message: string, names: TestNames = { suites: [] }): void {
    this.#brokenMet += 1;
    if (this.#filter && !this.#filter.concerns(names)) return;
    this.#outside += 1;
    this.note(message);
  }

  /** Adds a remark for people; of many the first few are kept. */
  note(message: string): void {
    if (this.#notes.length < NOTES) this.#notes.push(message);
  }

  /** Says what keeps the numbers from being the whole truth: that the run was broken off, or that the file was cut. */
  problem(message: string, hint?: string): void {
    if (this.#problems.length < NOTES)
      this.#problems.push({ cause: 'invalid', message, ...(hint === undefined ? {} : { hint }) });
  }

  /** Failures and errors met so far, those that a filter leaves out included. */
  get broken(): number {
    return this.#brokenMet;
  }

  /** Cases met so far, those that a filter leaves out included. */
  get cases(): number {
    return this.#cases;
  }

  /**
   * The reading. Where the file's own totals claim more failures than its cases show, the larger number is judged and
   * the disagreement noted; whose they are nobody knows, so no filter leaves them out. Throws `EvidenceError`: `empty`
   * when no case ran, `invalid` when totals claim tests and there is no case.
   */
  finish(totals: TestTotals = { tests: 0, broken: 0 }): TestsReading {
    const { passed, failed, error, skipped } = this.#counts;
    const hidden = Math.max(0, totals.broken - this.#brokenMet);
    const ran = passed + failed + error;
    if (this.#outside === 0 && this.#problems.length === 0) this.#prove(totals, ran + hidden);
    if (hidden > 0)
      this.#notes.unshift(
        `the report's own totals claim ${totals.broken} failures and its cases show ${this.#brokenMet}; the larger number is judged`,
      );
    return {
      passed,
      failed: failed + hidden,
      errors: error + this.#outside,
      skipped,
      flaky: this.#flaky,
      ran,
      filtered: this.#filter !== undefined,
      ...(this.#timed ? { duration: this.#seconds } : {}),
      ...(this.#notes.length > 0 ? { notes: this.#notes } : {}),
      ...(this.#problems.length > 0 ? { problems: this.#problems } : {}),
    };
  }

  #prove({ tests, broken }: TestTotals, executed: number): void {
    if (this.#cases === 0 && tests + broken > 0)
      throw new EvidenceError('invalid', `the report claims ${Math.max(tests, broken)} tests and has no test case`);
    if (this.#cases === 0) throw new EvidenceError('empty', 'the report has no test case');
    if (executed === 0 && !this.#filter)
      throw new EvidenceError('empty', `no test was executed: all ${this.#counts.skipped} are skipped`);
  }
}

function isBroken(status: TestStatus): boolean {
  return status === 'failed' || status === 'error';
}
