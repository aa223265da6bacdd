import type { TestTally } from './test-tally.ts';
import type { TestStatus } from './tests.ts';

interface Running {
  /** True once a subtest began; then only the subtests count, unless it failed by itself. */
  hasSubtests: boolean;
  subtestFailed: boolean;
}

interface Result {
  readonly test: string;
  readonly status: TestStatus;
  readonly seconds: number | undefined;
}

/** Failed tests of a package that are remembered, so that a repetition can find them; more simply have failed. */
const REMEMBERED = 10_000;

/**
 * The tests of one Go package, from its events. After its verdict the package may run again, and that is a repetition only
 * when it runs nothing but tests that failed before, while the first run had others: so does `gotestsum --rerun-fails`.
 * Everything else (the same file written twice, other flags, `-count=2`) is a run of its own, in which every failure counts.
 */
export class GoPackage {
  readonly name: string;
  readonly #tally: TestTally;
  readonly #running = new Map<string, Running>();
  /** Failed tests, how often, and how long they took. */
  readonly #failed = new Map<string, { times: number; seconds: number | undefined }>();
  /** Results of a further run, while nothing in it says that it is no repetition. */
  #held: Result[] | undefined;
  #roots = 0;
  #round = 0;
  #rootsHere = new Set<string>();
  #failedHere = 0;
  #verdict = true;

  constructor(name: string, tally: TestTally) {
    this.name = name;
    this.#tally = tally;
  }

  /** False while the package runs. */
  get ended(): boolean {
    return this.#verdict;
  }

  /** The package begins to run, for the first time or again. */
  begin(): void {
    if (!this.#verdict) return;
    this.#verdict = false;
    this.#round += 1;
    this.#failedHere = 0;
    this.#rootsHere = new Set();
    this.#held = this.#round > 1 && this.#failed.size > 0 ? [] : undefined;
  }

  run(test: string): void {
    this.begin();
    const parent = this.#parentOf(test);
    if (parent) parent.hasSubtests = true;
    else if (this.#round === 1) this.#roots += 1;
    else this.#rootAgain(test);
    this.#running.set(test, { hasSubtests: false, subtestFailed: false });
  }

  result(test: string, status: TestStatus, seconds: number | undefined): void {
    this.begin();
    const running = this.#running.get(test);
    this.#running.delete(test);
    const parent = this.#parentOf(test);
    if (parent && (status === 'failed' || running?.subtestFailed)) parent.subtestFailed = true;
    if (running?.hasSubtests && status === 'failed' && running.subtestFailed) return;
    // A test whose subtests count says nothing by passing, except that it no longer fails by itself.
    if (running?.hasSubtests && status !== 'failed' && !(this.#held && this.#failed.has(test))) return;
    if (status === 'failed') this.#failedHere += 1;
    if (this.#held) this.#held.push({ test, status, seconds });
    else this.#count({ test, status, seconds });
  }

  /** The verdict over the package. `why` says what else can be said of a failure. */
  end(passed: boolean, why: string): void {
    this.begin();
    this.#verdict = true;
    for (const test of this.#running.keys()) {
      this.#failedHere += 1;
      this.#tally.add('error', this.#names(test));
    }
    this.#running.clear();
    if (!passed && this.#failedHere === 0)
      this.#tally.outside(`the package \`${this.name}\` failed outside of its tests${why}`, { suites: [this.name] });
    if (this.#held && this.#rootsHere.size < this.#roots) this.#repeat(this.#held);
    else this.#release();
    this.#held = undefined;
  }

  /** The file is over: what failed and was not repeated has failed, and what has no verdict was broken off. */
  finish(): void {
    this.#release();
    for (const [test, { times, seconds }] of this.#failed)
      for (let time = 0; time < times; time++) this.#tally.add('failed', this.#names(test), { seconds });
    if (!this.#verdict)
      this.#tally.problem(
        `the package \`${this.name}\` has no verdict: the run did not end, or the report was cut`,
        'write the report with one `go test -json`, and upload it when that has ended',
      );
  }

  #rootAgain(test: string): void {
    this.#rootsHere.add(test);
    if (this.#held && ![...this.#failed.keys()].some((one) => one === test || one.startsWith(`${test}/`)))
      this.#release();
  }

  /** It is no repetition: every result counts. */
  #release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const result of held) this.#count(result);
  }

  #repeat(results: readonly Result[]): void {
    for (const { test, status, seconds } of results) {
      const failed = this.#failed.get(test);
      if (status === 'passed' && failed) {
        failed.times -= 1;
        if (failed.times === 0) this.#failed.delete(test);
        this.#tally.add('passed', this.#names(test), { seconds, flaky: true });
      } else if (status === 'failed' && !failed) this.#count({ test, status, seconds });
    }
  }

  #count({ test, status, seconds }: Result): void {
    const failed = this.#failed.get(test);
    if (status === 'failed' && (failed || this.#failed.size < REMEMBERED))
      this.#failed.set(test, { times: (failed?.times ?? 0) + 1, seconds });
    else this.#tally.add(status, this.#names(test), { seconds });
  }

  /** The names of subtests may have slashes too, so the nearest test that is running is the one around. */
  #parentOf(test: string): Running | undefined {
    for (let at = test.lastIndexOf('/'); at > 0; at = test.lastIndexOf('/', at - 1)) {
      const running = this.#running.get(test.slice(0, at));
      if (running) return running;
    }
    return undefined;
  }

  #names(test: string) {
    const root = test.split('/', 1)[0] ?? test;
    return { suites: root === test ? [this.name] : [this.name, root], test };
  }
}
