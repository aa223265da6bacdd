import { EvidenceError } from '../../core/evidence.ts';
import { defineFormat } from '../../kinds/format.ts';
import type { TestFilter } from '../../kinds/test-filter.ts';
import { TestTally } from '../../kinds/test-tally.ts';
import type { TestStatus, TestsReading } from '../../kinds/tests.ts';
import { clock, instant } from '../../reading/instant.ts';
import { andSaid } from '../../reading/said.ts';
import { type Attributes, readXml } from '../../reading/xml.ts';

/** `TestOutcome` of the schema; an outcome that is left out is its first value, `Error`. */
const OUTCOMES: Readonly<Record<string, TestStatus>> = {
  Passed: 'passed',
  PassedButRunAborted: 'error',
  Warning: 'passed',
  Completed: 'passed',
  Failed: 'failed',
  NotExecuted: 'skipped',
  Inconclusive: 'skipped',
  Pending: 'skipped',
};
const RESULTS: ReadonlySet<string> = new Set([
  'UnitTestResult',
  'GenericTestResult',
  'ManualTestResult',
  'WebTestResult',
  'LoadTestResult',
  'TestResult',
  'TestResultAggregation',
]);
/** Outcomes of a run that need no explanation, and those of one that did not come to its end. */
const SUCCESS: ReadonlySet<string> = new Set(['Completed', 'Passed', 'Warning']);
const BROKEN_OFF: ReadonlySet<string> = new Set([
  'Aborted',
  'Timeout',
  'Disconnected',
  'InProgress',
  'Pending',
  'NotExecuted',
  'PassedButRunAborted',
]);
/** Counters of tests that are neither passed nor skipped. */
const BROKEN = ['failed', 'error', 'timeout', 'aborted', 'disconnected', 'notRunnable', 'passedButRunAborted'] as const;

/**
 * TRX of Visual Studio, `dotnet test --logger trx` and `Microsoft.Testing.Extensions.TrxReport`:
 * https://learn.microsoft.com/dotnet/core/tools/dotnet-test#options, schema `vstst.xsd`. `duration` is hh:mm:ss.fffffff. The outcome in
 * `ResultSummary` is the verdict over the run: one that is no success counts as an error when no test says why, and what
 * `RunInfos` say of a crash is quoted. A result with `InnerResults` is the sum of those and is not counted itself, unless it failed and
 * none of them did.
 */
export default defineFormat<TestsReading>()({
  id: 'trx',
  kind: 'tests',
  shape: 'xml',
  summary: 'TRX, as written by `dotnet test --logger trx` and Visual Studio',
  endMark: '`ResultSummary`, and the closing tag of the root element',
  matches: (root) => root.name === 'TestRun',
  async read(stream, request): Promise<TestsReading> {
    const reader = new TrxReader(request?.tests);
    await readXml(stream, reader);
    return reader.finish();
  },
});

class TrxReader {
  readonly #tally: TestTally;
  readonly #open: { readonly attributes: Attributes; readonly before: number; inner: boolean }[] = [];
  #outcome: string | undefined;
  #counters: Attributes | undefined;
  #finish: string | undefined;
  /** What is being read of a `RunInfo` that tells of an error. */
  #info: string | undefined;
  /** The first error of the run that is no failed test; xUnit repeats its failed tests here. */
  #crash: string | undefined;

  constructor(filter: TestFilter | undefined) {
    this.#tally = new TestTally(filter);
  }

  open(name: string, attributes: Attributes): void {
    if (RESULTS.has(name)) this.#open.push({ attributes, before: this.#tally.broken, inner: false });
    else if (name === 'InnerResults') {
      const around = this.#open.at(-1);
      if (around) around.inner = true;
    } else if (name === 'ResultSummary') this.#outcome = attributes.outcome ?? '';
    else if (name === 'Counters') this.#counters = attributes;
    else if (name === 'Times') this.#finish = attributes.finish;
    else if (name === 'RunInfo' && !['Warning', 'Passed'].includes(attributes.outcome ?? '')) this.#info = '';
  }

  text(text: string): void {
    if (this.#info !== undefined && this.#info.length < 1000) this.#info += text.slice(0, 1000);
  }

  close(name: string): void {
    if (name === 'RunInfo' && this.#info !== undefined) {
      if (!/\[(?:FAIL|SKIP)\]\s*$/.test(this.#info)) this.#crash ??= this.#info;
      this.#info = undefined;
    }
    const result = RESULTS.has(name) ? this.#open.pop() : undefined;
    if (!result) return;
    const { outcome = 'Error', testName = '', duration } = result.attributes;
    const around = this.#open.map(({ attributes }) => attributes.testName ?? '');
    const status = (Object.hasOwn(OUTCOMES, outcome) ? OUTCOMES[outcome] : undefined) ?? 'error';
    if (result.inner && (!['failed', 'error'].includes(status) || this.#tally.broken > result.before)) return;
    this.#tally.add(
      status,
      { suites: [...classOf(testName), ...around], test: testName },
      { seconds: clock(duration) },
    );
  }

  finish(): TestsReading {
    if (this.#outcome === undefined)
      throw new EvidenceError('invalid', 'the report has no `ResultSummary`: the run did not end');
    const number = (name: string) => {
      const value = this.#counters?.[name];
      return value !== undefined && /^\d{1,9}$/.test(value) ? Number.parseInt(value, 10) : 0;
    };
    const broken = BROKEN.reduce((sum, name) => sum + number(name), 0);
    const outcome = this.#outcome || 'Error';
    if (this.#crash !== undefined) this.#tally.outside(`the run reports an error${andSaid(this.#crash)}`);
    if (BROKEN_OFF.has(outcome))
      this.#tally.problem(`the outcome of the run is \`${outcome}\`: not every test was run`);
    else if (!SUCCESS.has(outcome) && this.#tally.broken === 0 && broken === 0 && this.#tally.cases > 0)
      this.#tally.outside(`the outcome of the run is \`${outcome}\`, and no test says why`);
    const end = instant(this.#finish);
    return {
      ...this.#tally.finish({ tests: number('total'), broken }),
      ...(end === undefined ? {} : { generatedAt: end }),
    };
  }
}

/** `Shop.CartTests.Adds(price: 1)` is in `Shop.CartTests`. */
function classOf(testName: string): string[] {
  const name = /^[\w.+`]+(?=\.[^.(]+(?:\(|$))/.exec(testName.slice(0, 1000))?.[0];
  return name === undefined ? [] : [name];
}
