import type { Json } from '../../core/schema.ts';
import { defineFormat } from '../../kinds/format.ts';
import { TestTally } from '../../kinds/test-tally.ts';
import type { TestStatus, TestsReading } from '../../kinds/tests.ts';
import { andSaid } from '../../reading/said.ts';
import { at, count, isList, isObject, list, object, own, text } from '../../reading/value.ts';

const STATUSES: Readonly<Record<string, TestStatus>> = { passed: 'passed', failed: 'failed', pending: 'skipped' };

/**
 * RSpec's formatter `json`: https://rspec.info/features/3-13/rspec-core/command-line/format-option. `run_time` is in seconds.
 * `errors_outside_of_examples_count` counts files that did not load and broken `before(:suite)` hooks; it is all that is left of them.
 */
export default defineFormat<TestsReading>()({
  id: 'rspec',
  kind: 'tests',
  shape: 'json',
  summary: "RSpec's formatter `json`",
  endMark: 'the end of the JSON document',
  matches: (document) =>
    isList(own(document, 'examples')) &&
    isObject(own(document, 'summary')) &&
    at(document, 'summary', 'example_count') !== undefined,
  read(document, request): TestsReading {
    const summary = object(own(document, 'summary'), 'summary');
    const tally = new TestTally(request?.tests);
    for (const example of list(own(document, 'examples'), 'examples')) readExample(example, tally);
    // RSpec before 3.6 does not count them.
    const outside = summary.errors_outside_of_examples_count;
    const errors = outside === undefined ? 0 : count(outside, 'summary.errors_outside_of_examples_count');
    const messages = own(document, 'messages');
    const why = isList(messages) ? andSaid(messages[0]) : '';
    for (let error = 0; error < errors; error++) tally.outside(`something broke outside of the examples${why}`);
    const version = text(own(document, 'version'));
    return {
      ...tally.finish({
        tests: count(summary.example_count, 'summary.example_count'),
        broken: count(summary.failure_count, 'summary.failure_count') + errors,
      }),
      ...(version === undefined ? {} : { tool: `rspec ${version}` }),
    };
  },
});

function readExample(example: Json, tally: TestTally): void {
  const status = text(own(example, 'status')) ?? '';
  const title = text(own(example, 'description')) ?? '';
  const full = text(own(example, 'full_description')) ?? title;
  const file = text(own(example, 'file_path'))?.replace(/^\.\//, '');
  const seconds = own(example, 'run_time');
  tally.add(
    (Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined) ?? 'error',
    {
      ...(file === undefined ? {} : { file }),
      suites: full.endsWith(` ${title}`) ? [full.slice(0, -title.length - 1)] : [],
      test: title,
      also: [full],
    },
    { seconds: typeof seconds === 'number' ? seconds : undefined },
  );
}
