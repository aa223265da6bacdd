import { EvidenceError } from '../../core/evidence.ts';
import { defineFormat } from '../../kinds/format.ts';
import { TestTally, type TestTotals } from '../../kinds/test-tally.ts';
import type { TestStatus, TestsReading } from '../../kinds/tests.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { type Attributes, readXml } from '../../reading/xml.ts';

interface OpenCase {
  readonly seconds: number | undefined;
  /** True where the tool says that it could not or would not run the case. */
  readonly notRun: boolean;
  status: TestStatus;
  /** How many failures and errors it lists; some tools list every broken expectation, and count them in their totals. */
  broken: number;
  repeated: boolean;
}

/** Elements below a test case that say how it went. Surefire and pytest write repetitions as children of their own. */
const OUTCOMES: Readonly<Record<string, TestStatus>> = { failure: 'failed', error: 'error', skipped: 'skipped' };
/** What `status` says in dialects that have it; GoogleTest and CTest mark disabled cases without a child element. */
const STATUSES: Readonly<Record<string, TestStatus>> = {
  notrun: 'skipped',
  disabled: 'skipped',
  fail: 'failed',
  failed: 'failed',
  error: 'error',
  errored: 'error',
};
const REPETITIONS: ReadonlySet<string> = new Set(['flakyFailure', 'flakyError', 'rerunFailure', 'rerunError']);

/**
 * JUnit XML in its dialects. There is no standard; the common core is collected at
 * https://github.com/testmoapp/junitxml. `time` is in seconds. Cases are counted, totals only checked against them. Two
 * cases of one name are two cases (Jest allows it); repetitions count only where they are marked, as Surefire does.
 */
export default defineFormat<TestsReading>()({
  id: 'junit',
  kind: 'tests',
  shape: 'xml',
  summary: 'JUnit XML, as written by Surefire, Gradle, pytest, Jest, Vitest, PHPUnit, CTest and many others',
  endMark: 'the closing tag of the root element',
  matches: (root) => root.name === 'testsuites' || root.name === 'testsuite',
  async read(stream: ByteStream): Promise<TestsReading> {
    const reader = new JunitReader();
    await readXml(stream, reader);
    return reader.finish();
  },
});

class JunitReader {
  readonly #tally = new TestTally();
  readonly #suites: { readonly name: string; readonly claimed: TestTotals; inner: TestTotals }[] = [];
  #rootClaim: TestTotals = NOTHING;
  #all: TestTotals = NOTHING;
  #root: string | undefined;
  #case: OpenCase | undefined;
  #generatedAt: number | undefined;

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
    else if (this.#case && REPETITIONS.has(name)) this.#case.repeated = true;
  }

  close(name: string): void {
    if (name === 'testsuite') {
      const suite = this.#suites.pop();
      if (suite) this.#inner(most(suite.claimed, suite.inner));
    } else if (name === 'testcase' && this.#case) {
      const { status, seconds, broken, repeated } = this.#case;
      this.#tally.addDistinct(status, seconds, Math.max(1, broken));
      if (status === 'passed' && repeated) this.#tally.addFlaky();
      this.#case = undefined;
    }
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
    this.#suites.push({ name: attributes.name ?? '', claimed: claimOf(attributes), inner: NOTHING });
    const stamp = instant(attributes.timestamp);
    if (stamp !== undefined && (this.#generatedAt === undefined || stamp > this.#generatedAt))
      this.#generatedAt = stamp;
  }

  #openCase(attributes: Attributes): void {
    const { result, time } = attributes;
    const status = (attributes.status ?? '').toLowerCase();
    const suppressed = result === 'suppressed' || result === 'skipped';
    const seconds = time === undefined ? Number.NaN : Number.parseFloat(time.replaceAll(',', ''));
    this.#case = {
      seconds: Number.isFinite(seconds) ? seconds : undefined,
      notRun: status === 'notrun',
      status: suppressed ? 'skipped' : ((Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined) ?? 'passed'),
      broken: 0,
      repeated: false,
    };
  }

  #outcome(name: string, attributes: Attributes): void {
    const outcome = OUTCOMES[name] ?? 'error';
    if (!this.#case) {
      // A failure outside of any case is one of the suite itself: it did not load, or its set-up broke.
      if (outcome !== 'skipped') this.#tally.addDistinct('error');
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

/** A suite's own totals; what is not a whole number claims nothing. */
function claimOf(attributes: Attributes): TestTotals {
  const number = (text: string | undefined) =>
    text !== undefined && /^\d{1,15}$/.test(text) ? Number.parseInt(text, 10) : 0;
  return { tests: number(attributes.tests), broken: number(attributes.failures) + number(attributes.errors) };
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

/** Suites stamp themselves in ISO 8601, often without a zone; only stamps with one say when. */
function instant(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isFinite(time) ? time / 1000 : undefined;
}
