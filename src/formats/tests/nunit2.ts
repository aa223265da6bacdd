import { defineFormat } from '../../kinds/format.ts';
import type { TestFilter } from '../../kinds/test-filter.ts';
import { TestTally } from '../../kinds/test-tally.ts';
import type { TestStatus, TestsReading } from '../../kinds/tests.ts';
import { type Attributes, readXml } from '../../reading/xml.ts';

const RESULTS: Readonly<Record<string, TestStatus>> = {
  Success: 'passed',
  Failure: 'failed',
  Error: 'error',
  NotRunnable: 'error',
  Cancelled: 'error',
  Ignored: 'skipped',
  Skipped: 'skipped',
  Inconclusive: 'skipped',
};

/**
 * NUnit 2, also from `nunit3-console --result=…;format=nunit2` and Pickles: https://nunit.org/docs/2.6.4/files/Results.xsd. `time` is in seconds.
 * Before 2.5 a case has `executed` and `success` and no `result`. A suite that failed without a failed test in it failed by
 * itself, in its set-up for example.
 */
export default defineFormat<TestsReading>()({
  id: 'nunit2',
  kind: 'tests',
  shape: 'xml',
  summary: 'NUnit 2, also from `nunit3-console` with `format=nunit2`',
  endMark: 'the closing tag of the root element',
  matches: (root) => root.name === 'test-results',
  async read(stream, request): Promise<TestsReading> {
    const reader = new Nunit2Reader(request?.tests);
    await readXml(stream, reader);
    return reader.finish();
  },
});

class Nunit2Reader {
  readonly #tally: TestTally;
  readonly #suites: { readonly name: string; readonly failed: boolean; readonly before: number }[] = [];
  #root: Attributes | undefined;

  constructor(filter: TestFilter | undefined) {
    this.#tally = new TestTally(filter);
  }

  open(name: string, attributes: Attributes): void {
    this.#root ??= attributes;
    if (name === 'test-suite') {
      const failed = attributes.success === 'False' || ['Failure', 'Error'].includes(attributes.result ?? '');
      this.#suites.push({ name: attributes.name ?? '', failed, before: this.#tally.broken });
    } else if (name === 'test-case') this.#case(attributes);
  }

  close(name: string): void {
    if (name !== 'test-suite') return;
    const suites = this.#suites.map((suite) => suite.name);
    const suite = this.#suites.pop();
    if (suite?.failed && this.#tally.broken === suite.before)
      this.#tally.outside(`the suite \`${suite.name}\` failed by itself`, { suites });
  }

  finish(): TestsReading {
    const number = (text: string | undefined) =>
      text !== undefined && /^\d{1,9}$/.test(text) ? Number.parseInt(text, 10) : 0;
    const { total, failures, errors } = this.#root ?? {};
    return this.#tally.finish({ tests: number(total), broken: number(failures) + number(errors) });
  }

  #case(attributes: Attributes): void {
    const { name = '', time, executed, success, result } = attributes;
    const older: TestStatus = executed === 'False' ? 'skipped' : success === 'True' ? 'passed' : 'failed';
    const named =
      result === undefined ? older : Object.hasOwn(RESULTS, result) ? (RESULTS[result] ?? 'error') : 'error';
    const seconds = time === undefined ? Number.NaN : Number.parseFloat(time);
    // The two ways of saying it agree, or the worse one stands.
    this.#tally.add(
      named === 'passed' && success === 'False' ? 'failed' : named,
      { suites: this.#suites.map((suite) => suite.name), test: name },
      { seconds },
    );
  }
}
