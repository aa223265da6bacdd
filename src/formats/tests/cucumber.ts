import type { Json } from '../../core/schema.ts';
import { defineFormat } from '../../kinds/format.ts';
import { TestTally } from '../../kinds/test-tally.ts';
import type { TestStatus, TestsReading } from '../../kinds/tests.ts';
import { at, isList, isObject, list, own, text } from '../../reading/value.ts';

/** Without `--no-strict`, Cucumber fails a run that has any of the first four: https://cucumber.io/docs/cucumber/api#step-results. */
const STEPS: Readonly<Record<string, TestStatus>> = {
  failed: 'failed',
  undefined: 'failed',
  pending: 'failed',
  ambiguous: 'failed',
  skipped: 'skipped',
  passed: 'passed',
};

/**
 * Cucumber's formatter `json` (Cucumber.js, Cucumber-JVM, Ruby, behave's `json` has another shape):
 * https://github.com/cucumber/json-formatter. A scenario is a case; durations are nanoseconds. A `background` is an element of
 * its own before the scenario it belongs to, and when it fails the scenario's own steps are only skipped. Of repeated
 * scenarios Cucumber writes the last try, so repetitions are not known.
 */
export default defineFormat<TestsReading>()({
  id: 'cucumber',
  kind: 'tests',
  shape: 'json',
  summary: "Cucumber's formatter `json` (Cucumber.js, Cucumber-JVM, Ruby)",
  endMark: 'the end of the JSON document',
  matches: (document) =>
    isList(document) &&
    document.some((feature) => isList(own(feature, 'elements'))) &&
    document.every(
      (feature) => typeof own(feature, 'uri') === 'string' && (isList(own(feature, 'elements')) || bare(feature)),
    ),
  read(document, request): TestsReading {
    const tally = new TestTally(request?.tests);
    const features = list(document, 'the document');
    // In a dry run no step has a result.
    const dry = features.every((feature) =>
      elementsOf(feature).every((element) => stepsOf(element).every((step) => !own(step, 'result'))),
    );
    for (const feature of features) readFeature(feature, tally, dry ? 'skipped' : 'error');
    return tally.finish();
  },
});

/** What a feature says of itself; one without scenarios has no `elements` in some versions. */
const HEAD: ReadonlySet<string> = new Set([
  'comments',
  'description',
  'id',
  'keyword',
  'language',
  'line',
  'name',
  'tags',
  'uri',
]);

function bare(feature: Json): boolean {
  return isObject(feature) && Object.keys(feature).every((key) => HEAD.has(key));
}

function elementsOf(feature: Json): readonly Json[] {
  return bare(feature) ? [] : list(own(feature, 'elements'), 'elements');
}

/** `silent` is what a step without a result came to. */
function readFeature(feature: Json, tally: TestTally, silent: TestStatus): void {
  const file = text(own(feature, 'uri'));
  const suites = [text(own(feature, 'name')) ?? ''];
  let background: readonly Json[] = [];
  for (const element of elementsOf(feature)) {
    if (own(element, 'type') === 'background' || own(element, 'keyword') === 'Background') {
      background = stepsOf(element);
      continue;
    }
    const steps = [...background, ...stepsOf(element)];
    background = [];
    const nanos = steps.map((step) => at(step, 'result', 'duration')).filter((one) => typeof one === 'number');
    tally.add(
      statusOf(steps, silent),
      { ...(file === undefined ? {} : { file }), suites, test: text(own(element, 'name')) ?? '' },
      { seconds: nanos.reduce((sum, one) => sum + one, 0) / 1e9 },
    );
  }
  // A background without a scenario behind it: a run that was broken off there.
  if (background.length > 0 && statusOf(background, silent) !== 'passed')
    tally.outside('a background failed', { ...(file === undefined ? {} : { file }), suites });
}

/** Steps and the hooks around them, which Cucumber-JVM lists beside the steps, and around each step. */
function stepsOf(element: Json): Json[] {
  const lists = (node: Json) => ['before', 'after'].flatMap((key) => [...list(own(node, key) ?? [], key)]);
  const steps = list(own(element, 'steps') ?? [], 'steps');
  return [...lists(element), ...steps.flatMap((step) => [step, ...lists(step)])];
}

/**
 * The worst of its steps. A scenario without steps tests nothing. Every step that was not run has the result `skipped`; one
 * without any says nothing, as in the outlines of Cucumber 1 for Ruby, whose examples are not in the report.
 */
function statusOf(steps: readonly Json[], silent: TestStatus): TestStatus {
  const statuses = steps.map((step): TestStatus => {
    if (own(step, 'result') === undefined) return silent;
    const status = text(at(step, 'result', 'status'))?.toLowerCase() ?? '';
    return (Object.hasOwn(STEPS, status) ? STEPS[status] : undefined) ?? 'error';
  });
  for (const status of ['error', 'failed', 'skipped'] as const) if (statuses.includes(status)) return status;
  return statuses.length === 0 ? 'skipped' : 'passed';
}
