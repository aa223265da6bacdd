import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { defineFormat } from '../../kinds/format.ts';
import type { TestFilter } from '../../kinds/test-filter.ts';
import { TestTally } from '../../kinds/test-tally.ts';
import type { TestNames, TestStatus, TestsReading } from '../../kinds/tests.ts';
import { lines } from '../../reading/lines.ts';
import { andSaid } from '../../reading/said.ts';
import { at, own, text } from '../../reading/value.ts';

/** Without `--no-strict`, Cucumber fails a run that has any of these. */
const STEPS: Readonly<Record<string, TestStatus>> = {
  FAILED: 'failed',
  UNDEFINED: 'failed',
  PENDING: 'failed',
  AMBIGUOUS: 'failed',
  SKIPPED: 'skipped',
  PASSED: 'passed',
};
const WORST: readonly TestStatus[] = ['passed', 'skipped', 'failed', 'error'];

interface Attempt {
  readonly names: TestNames;
  readonly attempt: number;
  status: TestStatus | undefined;
  seconds: number;
  again: boolean;
}

/**
 * Cucumber Messages, one envelope a line: https://github.com/cucumber/messages/blob/main/messages.md. `testRunFinished` is the proof that the run
 * ended, and its `success` is believed when it is false. A try that `willBeRetried` is no result; a scenario that passed at a
 * later `attempt` is flaky.
 */
export default defineFormat<TestsReading>()({
  id: 'cucumber-messages',
  kind: 'tests',
  shape: 'lines',
  summary: "Cucumber's formatter `message`",
  endMark: 'the envelope `testRunFinished`',
  matches: (head) => /^\s*\{"(?:meta|source|gherkinDocument|pickle|testRunStarted)":\{/.test(head),
  async read(stream, request): Promise<TestsReading> {
    const run = new CucumberRun(request?.tests);
    for await (const line of lines(stream)) if (line.trim() !== '') run.envelope(parsed(line));
    return run.finish();
  },
});

class CucumberRun {
  readonly #tally: TestTally;
  readonly #features = new Map<Json | undefined, string>();
  readonly #pickles = new Map<Json | undefined, TestNames>();
  readonly #cases = new Map<Json | undefined, TestNames>();
  readonly #attempts = new Map<Json | undefined, Attempt>();
  #finished: Json | undefined;

  constructor(filter: TestFilter | undefined) {
    this.#tally = new TestTally(filter);
  }

  envelope(envelope: Json): void {
    const is = (name: string) => own(envelope, name);
    const document = is('gherkinDocument');
    const pickle = is('pickle');
    const testCase = is('testCase');
    const started = is('testCaseStarted');
    if (document) this.#features.set(own(document, 'uri'), text(at(document, 'feature', 'name')) ?? '');
    if (pickle) this.#pickles.set(own(pickle, 'id'), this.#namesOf(pickle));
    if (testCase) this.#cases.set(own(testCase, 'id'), this.#pickles.get(own(testCase, 'pickleId')) ?? { suites: [] });
    if (started) this.#start(started);
    this.#step(is('testStepFinished'));
    this.#end(is('testCaseFinished'));
    const hook = is('testRunHookFinished');
    if (hook && at(hook, 'result', 'status') !== 'PASSED' && at(hook, 'result', 'status') !== 'SKIPPED')
      this.#tally.outside(`a hook around the run failed${andSaid(at(hook, 'result', 'message'))}`);
    const error = is('parseError');
    if (error) this.#tally.outside(`a feature file could not be read${andSaid(own(error, 'message'))}`);
    this.#finished ??= is('testRunFinished');
  }

  finish(): TestsReading {
    for (const { names } of this.#attempts.values()) this.#tally.add('error', names);
    if (this.#finished === undefined)
      this.#tally.problem('the report has no `testRunFinished`: the run did not end, or the report was cut');
    else if (own(this.#finished, 'success') !== true && this.#tally.broken === 0 && this.#tally.cases > 0)
      this.#tally.outside(`the run was no success${andSaid(own(this.#finished, 'message'))}`);
    const seconds = at(this.#finished, 'timestamp', 'seconds');
    return { ...this.#tally.finish(), ...(typeof seconds === 'number' ? { generatedAt: seconds } : {}) };
  }

  #namesOf(pickle: Json): TestNames {
    const file = text(own(pickle, 'uri'));
    const feature = this.#features.get(own(pickle, 'uri'));
    return {
      ...(file === undefined ? {} : { file }),
      suites: feature === undefined ? [] : [feature],
      test: text(own(pickle, 'name')) ?? '',
    };
  }

  #start(started: Json): void {
    const names = this.#cases.get(own(started, 'testCaseId')) ?? { suites: [] };
    const attempt = own(started, 'attempt');
    this.#attempts.set(own(started, 'id'), {
      names,
      attempt: typeof attempt === 'number' ? attempt : 0,
      status: undefined,
      seconds: 0,
      again: false,
    });
  }

  #step(finished: Json | undefined): void {
    const attempt = this.#attempts.get(own(finished, 'testCaseStartedId'));
    if (!attempt) return;
    const word = text(at(finished, 'testStepResult', 'status')) ?? '';
    const status = (Object.hasOwn(STEPS, word) ? STEPS[word] : undefined) ?? 'error';
    if (attempt.status === undefined || WORST.indexOf(status) > WORST.indexOf(attempt.status)) attempt.status = status;
    // Before version 17 of the messages this was said here, not at the end of the scenario.
    attempt.again ||= at(finished, 'testStepResult', 'willBeRetried') === true;
    const seconds = at(finished, 'testStepResult', 'duration', 'seconds');
    const nanos = at(finished, 'testStepResult', 'duration', 'nanos');
    if (typeof seconds === 'number' && typeof nanos === 'number') attempt.seconds += seconds + nanos / 1e9;
  }

  #end(finished: Json | undefined): void {
    const id = own(finished, 'testCaseStartedId');
    const attempt = this.#attempts.get(id);
    if (!attempt || finished === undefined) return;
    this.#attempts.delete(id);
    if (attempt.again || own(finished, 'willBeRetried') === true) return;
    const { names, status = 'skipped', seconds, attempt: number } = attempt;
    this.#tally.add(status, names, { seconds, flaky: number > 0 });
  }
}

function parsed(line: string): Json {
  try {
    return JSON.parse(line) as Json;
  } catch {
    throw new EvidenceError('invalid', 'a line is not valid JSON: the report was cut, or something else wrote into it');
  }
}
