import { defineFormat } from '../../kinds/format.ts';
import type { TestFilter } from '../../kinds/test-filter.ts';
import { TestTally } from '../../kinds/test-tally.ts';
import type { TestStatus, TestsReading } from '../../kinds/tests.ts';
import { instant } from '../../reading/instant.ts';
import { type Attributes, readXml } from '../../reading/xml.ts';

const RESULTS: Readonly<Record<string, TestStatus>> = {
  Passed: 'passed',
  Warning: 'passed',
  Failed: 'failed',
  Skipped: 'skipped',
  Inconclusive: 'skipped',
};
/** Labels of `Failed` that mean that no expectation was broken: https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html. */
const CRASHES: ReadonlySet<string> = new Set(['Error', 'Invalid', 'Cancelled']);

/**
 * NUnit 3 and 4: https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html. `duration` is in seconds. A suite
 * repeats its tests' failures with `site="Child"`; with any other site it failed by itself (`OneTimeSetUp`, `OneTimeTearDown`,
 * an assembly that does not load), which no test shows when it comes after them. `[Retry]` shows only the last try.
 */
export default defineFormat<TestsReading>()({
  id: 'nunit',
  kind: 'tests',
  shape: 'xml',
  summary: 'NUnit 3 and newer, from the console, `NunitXml.TestLogger` or Unity',
  endMark: 'the closing tag of the root element',
  matches: ({ name, attributes }) => name === 'test-run' || (name === 'test-suite' && attributes.result !== undefined),
  async read(stream, request): Promise<TestsReading> {
    const reader = new NunitReader(request?.tests);
    await readXml(stream, reader);
    return reader.finish();
  },
});

class NunitReader {
  readonly #tally: TestTally;
  readonly #open: { readonly failed: boolean; readonly before: number }[] = [];
  #suites: readonly string[] = [];
  #root: Attributes | undefined;

  constructor(filter: TestFilter | undefined) {
    this.#tally = new TestTally(filter);
  }

  open(name: string, attributes: Attributes): void {
    this.#root ??= attributes;
    if (name === 'test-suite') this.#suite(attributes);
    else if (name === 'test-case') this.#case(attributes);
  }

  close(name: string): void {
    if (name !== 'test-suite') return;
    const suite = this.#open.pop();
    if (suite?.failed && this.#tally.broken === suite.before)
      this.#tally.outside(`the suite \`${this.#suites.at(-1)}\` failed, and nothing in it says why`, {
        suites: this.#suites,
      });
    this.#suites = this.#suites.slice(0, -1);
  }

  finish(): TestsReading {
    const number = (text: string | undefined) =>
      text !== undefined && /^\d{1,9}$/.test(text) ? Number.parseInt(text, 10) : 0;
    const { total, failed, result } = this.#root ?? {};
    // Unity and older engines write `Failed(Child)`.
    if (
      !/^(?:Passed|Skipped|Inconclusive|Warning)\b/.test(result ?? '') &&
      this.#tally.broken === 0 &&
      this.#tally.cases > 0
    )
      this.#tally.outside('the result of the run is no success, and no test says why');
    const end = instant(this.#root?.['end-time']);
    return {
      ...this.#tally.finish({ tests: number(total), broken: number(failed) }),
      ...(end === undefined ? {} : { generatedAt: end }),
    };
  }

  #suite({ name = '', result = '', site, label, runstate }: Attributes): void {
    this.#suites = [...this.#suites, name];
    this.#open.push({ failed: result.startsWith('Failed'), before: this.#tally.broken });
    const own = (site !== undefined && !['Child', 'Parent'].includes(site)) || runstate === 'NotRunnable';
    if (result.startsWith('Failed') && (own || label === 'Invalid'))
      this.#tally.outside(`the suite \`${name}\` failed by itself${site === undefined ? '' : `, in ${site}`}`, {
        suites: this.#suites,
      });
  }

  #case({ name = '', fullname, classname, result = '', label, duration }: Attributes): void {
    const status = (Object.hasOwn(RESULTS, result) ? RESULTS[result] : undefined) ?? 'error';
    const seconds = duration === undefined ? Number.NaN : Number.parseFloat(duration);
    const also = [fullname, classname].filter((one) => one !== undefined);
    this.#tally.add(
      status === 'failed' && CRASHES.has(label ?? '') ? 'error' : status,
      { suites: this.#suites, test: name, also },
      { seconds },
    );
  }
}
