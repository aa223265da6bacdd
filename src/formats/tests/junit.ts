import { EvidenceError } from '../../core/evidence.ts';
import { defineFormat } from '../../kinds/format.ts';
import type { TestFilter } from '../../kinds/test-filter.ts';
import { TestTally, type TestTotals } from '../../kinds/test-tally.ts';
import type { TestNames, TestStatus, TestsReading } from '../../kinds/tests.ts';
import { instant } from '../../reading/instant.ts';
import { andSaid, said } from '../../reading/said.ts';
import { type Attributes, readXml } from '../../reading/xml.ts';

interface OpenCase {
  readonly names: TestNames;
  readonly seconds: number | undefined;
  /** True where the tool says that it could not or would not run the case. */
  readonly notRun: boolean;
  status: TestStatus;
  /** How many failures and errors it lists; some tools list every broken expectation, and count them in their totals. */
  broken: number;
  repeated: boolean;
}

interface OpenSuite {
  readonly name: string;
  readonly file: string | undefined;
  readonly claimed: TestTotals;
  inner: TestTotals;
}

/** Elements below a test case that say how it went. PHPUnit fails a run that has a `warning`. */
const OUTCOMES: Readonly<Record<string, TestStatus>> = {
  failure: 'failed',
  warning: 'failed',
  error: 'error',
  skipped: 'skipped',
  ignored: 'skipped',
  disabled: 'skipped',
};
/** What `status` or `result` say in dialects that have them; GoogleTest and CTest mark disabled cases without a child element. */
const STATUSES: Readonly<Record<string, TestStatus>> = {
  notrun: 'skipped',
  disabled: 'skipped',
  skipped: 'skipped',
  suppressed: 'skipped',
  ignored: 'skipped',
  pending: 'skipped',
  todo: 'skipped',
  untested: 'skipped',
  inconclusive: 'skipped',
  incomplete: 'skipped',
  fail: 'failed',
  failed: 'failed',
  failure: 'failed',
  undefined: 'failed',
  error: 'error',
  errored: 'error',
  broken: 'error',
  aborted: 'error',
  crashed: 'error',
  timeout: 'error',
  timedout: 'error',
  interrupted: 'error',
  cancelled: 'error',
  canceled: 'error',
  panicked: 'error',
  hook_error: 'error',
  cleanup_error: 'error',
};
/** Earlier tries, with what the case came to where nothing else says it: only `flaky…` means that the last one passed. */
const REPETITIONS: Readonly<Record<string, TestStatus>> = {
  flakyFailure: 'passed',
  flakyError: 'passed',
  rerunFailure: 'failed',
  rerunError: 'error',
};

/**
 * JUnit XML in its dialects. There is no standard; the common core is collected at
 * https://github.com/testmoapp/junitxml. `time` is in seconds. Cases are counted, totals only checked against them. Two
 * cases of one name are two cases (Jest allows it); repetitions count only where they are marked, as Surefire does
 * (https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html), and nextest and Playwright.
 */
export default defineFormat<TestsReading>()({
  id: 'junit',
  kind: 'tests',
  shape: 'xml',
  summary: 'JUnit XML, as written by Surefire, Gradle, pytest, Jest, Vitest, PHPUnit, CTest and many others',
  endMark: 'the closing tag of the root element',
  matches: (root) => root.name === 'testsuites' || root.name === 'testsuite',
  async read(stream, request): Promise<TestsReading> {
    const reader = new JunitReader(request?.tests);
    await readXml(stream, reader);
    return reader.finish();
  },
});

class JunitReader {
  readonly #tally: TestTally;
  readonly #suites: OpenSuite[] = [];
  #suiteNames: readonly string[] = [];
  #rootClaim: TestTotals = NOTHING;
  #all: TestTotals = NOTHING;
  #root: string | undefined;
  #case: OpenCase | undefined;
  #generatedAt: number | undefined;

  constructor(filter: TestFilter | undefined) {
    this.#tally = new TestTally(filter);
  }

  open(name: string, attributes: Attributes): void {
    if (this.#root === undefined) {
      this.#root = name;
      if (name !== 'testsuites' && name !== 'testsuite')
        throw new EvidenceError('invalid', `the root element is <${name}>, not <testsuites> or <testsuite>`);
      if (name === 'testsuites') this.#rootClaim = claimOf(attributes);
    }
    if (name === 'testsuite') this.#openSuite(attributes);
    else if (name === 'testcase') this.#openCase(attributes);
    else if (Object.hasOwn(OUTCOMES, name)) this.#outcome(name, attributes);
    else if (this.#case && Object.hasOwn(REPETITIONS, name)) this.#repeated(this.#case, REPETITIONS[name] ?? 'error');
  }

  close(name: string): void {
    if (name === 'testsuite') {
      const suite = this.#suites.pop();
      this.#suiteNames = this.#suiteNames.slice(0, -1);
      if (suite) this.#inner(most(suite.claimed, suite.inner));
    } else if (name === 'testcase') this.#closeCase();
  }

  finish(): TestsReading {
    return {
      ...this.#tally.finish(this.#claimed),
      ...(this.#generatedAt === undefined ? {} : { generatedAt: this.#generatedAt }),
    };
  }

  /** Adds what a suite claims to the suite around it, or to the whole. */
  #inner(totals: TestTotals): void {
    const around = this.#suites.at(-1);
    if (around) around.inner = sum(around.inner, totals);
    else this.#all = sum(this.#all, totals);
  }

  /** Suites repeat the totals of the suites in them, so at each level the larger claim stands, never the sum. */
  get #claimed(): TestTotals {
    return most(this.#rootClaim, this.#all);
  }

  #openSuite(attributes: Attributes): void {
    const file = attributes.file ?? this.#suites.at(-1)?.file;
    this.#suites.push({ name: attributes.name ?? '', file, claimed: claimOf(attributes), inner: NOTHING });
    this.#suiteNames = [...this.#suiteNames, attributes.name ?? ''];
    const stamp = instant(attributes.timestamp);
    if (stamp !== undefined && (this.#generatedAt === undefined || stamp > this.#generatedAt))
      this.#generatedAt = stamp;
  }

  #openCase(attributes: Attributes): void {
    // What stands behind a case inside of another is of neither, and counts as the suite's own.
    if (this.#case) this.#closeCase();
    const { result, time, name, classname } = attributes;
    const seconds = time === undefined ? Number.NaN : Number.parseFloat(time.replaceAll(',', ''));
    const file = attributes.file ?? this.#suites.at(-1)?.file;
    this.#case = {
      names: {
        suites: this.#suiteNames,
        ...(file === undefined ? {} : { file }),
        ...(name === undefined ? {} : { test: name }),
        ...(classname === undefined ? {} : { also: [classname, `${classname}.${name ?? ''}`] }),
      },
      seconds: Number.isFinite(seconds) ? seconds : undefined,
      notRun: attributes.status?.toLowerCase() === 'notrun',
      status: worse(wordOf(attributes.status), wordOf(result)),
      broken: 0,
      repeated: false,
    };
  }

  #closeCase(): void {
    if (!this.#case) return;
    const { names, status, seconds, broken, repeated } = this.#case;
    this.#tally.add(status, names, { seconds, broken: Math.max(1, broken), flaky: repeated });
    this.#case = undefined;
  }

  #repeated(open: OpenCase, least: TestStatus): void {
    open.repeated = true;
    if (open.status === 'passed') open.status = least;
  }

  #outcome(name: string, attributes: Attributes): void {
    const outcome = OUTCOMES[name] ?? 'error';
    if (!this.#case) {
      // A failure outside of any case is one of the suite itself: it did not load, or its set-up broke.
      const suite = this.#suites.at(-1);
      const file = suite?.file === undefined ? {} : { file: suite.file };
      if (outcome !== 'skipped')
        this.#tally.outside(
          `the suite ${said(suite?.name) ?? 'without a name'} broke outside of its tests${andSaid(attributes.message)}`,
          {
            suites: this.#suiteNames,
            ...file,
          },
        );
      return;
    }
    // CTest writes a test whose program is missing as skipped; only what begins with SKIP_ was skipped on purpose.
    const unable =
      outcome === 'skipped' && this.#case.notRun && !/^(?:SKIP_.*|Disabled)?$/.test(attributes.message ?? '');
    this.#case.status = worse(this.#case.status, unable ? 'error' : outcome);
    if (outcome !== 'skipped') this.#case.broken += 1;
  }
}

const NOTHING: TestTotals = { tests: 0, broken: 0 };

function wordOf(text: string | undefined): TestStatus {
  const word = (text ?? '').toLowerCase();
  return (Object.hasOwn(STATUSES, word) ? STATUSES[word] : undefined) ?? 'passed';
}

/** A suite's own totals; what is not a whole number claims nothing. */
function claimOf(attributes: Attributes): TestTotals {
  const number = (text: string | undefined) =>
    text !== undefined && /^\d{1,15}$/.test(text) ? Number.parseInt(text, 10) : 0;
  const { tests, failures, errors, warnings } = attributes;
  return { tests: number(tests), broken: number(failures) + number(errors) + number(warnings) };
}

function sum(a: TestTotals, b: TestTotals): TestTotals {
  return { tests: a.tests + b.tests, broken: a.broken + b.broken };
}

function most(a: TestTotals, b: TestTotals): TestTotals {
  return { tests: Math.max(a.tests, b.tests), broken: Math.max(a.broken, b.broken) };
}

function worse(before: TestStatus, after: TestStatus): TestStatus {
  const rank: Record<TestStatus, number> = { passed: 0, skipped: 1, failed: 2, error: 3 };
  return rank[after] > rank[before] ? after : before;
}
