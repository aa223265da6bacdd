import { defineFormat } from '../../kinds/format.ts';
import type { TestFilter } from '../../kinds/test-filter.ts';
import { TestTally, type TestTotals } from '../../kinds/test-tally.ts';
import type { TestStatus, TestsReading } from '../../kinds/tests.ts';
import { instant } from '../../reading/instant.ts';
import { type Attributes, readXml } from '../../reading/xml.ts';

const RESULTS: Readonly<Record<string, TestStatus>> = {
  Pass: 'passed',
  Fail: 'failed',
  Skip: 'skipped',
  NotRun: 'skipped',
};

/**
 * xUnit.net v2 and v3: https://xunit.net/docs/format-xml-v2. `time` is in seconds. What stands in `errors` of an assembly broke outside of
 * the tests: a fixture, a clean-up, the process. Version 1 has `class` for `collection`, and in it a `failure` of its own.
 */
export default defineFormat<TestsReading>()({
  id: 'xunit',
  kind: 'tests',
  shape: 'xml',
  summary: 'xUnit.net v2 and v3, `-xml` or `XunitXml.TestLogger`',
  endMark: 'the closing tag of the root element',
  matches: (root) => root.name === 'assemblies' || root.name === 'assembly',
  async read(stream, request): Promise<TestsReading> {
    const reader = new XunitReader(request?.tests);
    await readXml(stream, reader);
    return reader.finish();
  },
});

class XunitReader {
  readonly #tally: TestTally;
  #suites: readonly string[] = [];
  #claimed: TestTotals = { tests: 0, broken: 0 };
  #finished: number | undefined;
  /** How many tests and errors are open, whose failures are told inside of them. */
  #inside = 0;

  constructor(filter: TestFilter | undefined) {
    this.#tally = new TestTally(filter);
  }

  open(name: string, attributes: Attributes): void {
    const finished = instant(attributes['finish-rtf']) ?? instant(attributes.timestamp);
    if (finished !== undefined && finished > (this.#finished ?? 0)) this.#finished = finished;
    if (name === 'assembly') this.#assembly(attributes);
    else if (name === 'collection' || name === 'class')
      this.#suites = [...this.#suites.slice(0, 1), attributes.name ?? ''];
    else if (name === 'test') {
      this.#inside += 1;
      this.#test(attributes);
    } else if (name === 'failure' && this.#inside === 0)
      this.#tally.outside(`the class \`${this.#suites[1] ?? ''}\` failed outside of its tests`, {
        suites: this.#suites,
      });
    else if (name === 'error') {
      this.#inside += 1;
      const what = [attributes.type, attributes.name].filter((one) => one !== undefined).join(' ');
      this.#tally.outside(`something broke outside of the tests: \`${what || 'an error'}\``, {
        suites: this.#suites.slice(0, 1),
      });
    }
  }

  close(name: string): void {
    if (name === 'test' || name === 'error') this.#inside -= 1;
  }

  finish(): TestsReading {
    const generatedAt = this.#finished === undefined ? {} : { generatedAt: this.#finished };
    return { ...this.#tally.finish(this.#claimed), ...generatedAt };
  }

  #assembly({ name = '', total, failed, errors }: Attributes): void {
    const number = (text: string | undefined) =>
      text !== undefined && /^\d{1,9}$/.test(text) ? Number.parseInt(text, 10) : 0;
    this.#suites = [name.split(/[/\\]/).at(-1) ?? ''];
    const { tests, broken } = this.#claimed;
    this.#claimed = { tests: tests + number(total), broken: broken + number(failed) + number(errors) };
  }

  #test({ name = '', type, result = '', time }: Attributes): void {
    const status = (Object.hasOwn(RESULTS, result) ? RESULTS[result] : undefined) ?? 'error';
    const seconds = time === undefined ? Number.NaN : Number.parseFloat(time);
    this.#tally.add(
      status,
      { suites: this.#suites, test: name, ...(type === undefined ? {} : { also: [type] }) },
      { seconds },
    );
  }
}
