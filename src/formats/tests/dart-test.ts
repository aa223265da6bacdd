import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { defineFormat } from '../../kinds/format.ts';
import type { TestFilter } from '../../kinds/test-filter.ts';
import { TestTally } from '../../kinds/test-tally.ts';
import type { TestNames, TestStatus, TestsReading } from '../../kinds/tests.ts';
import { lines } from '../../reading/lines.ts';
import { andSaid } from '../../reading/said.ts';
import { isList, own, text } from '../../reading/value.ts';

const RESULTS: Readonly<Record<string, TestStatus>> = { success: 'passed', failure: 'failed', error: 'error' };

interface Running {
  readonly names: TestNames;
  readonly since: number;
  said: string | undefined;
}

/**
 * `dart test --reporter json` and `flutter test --machine`, one event a line:
 * https://github.com/dart-lang/test/blob/master/pkgs/test/doc/json_reporter.md. Times are milliseconds since the run began. The event
 * `done` is the proof that the run ended; its `success` is `null` when it was broken off. Hidden tests (loading a file, set-ups)
 * count only when they fail. Of repeated tests Dart writes the last result, so repetitions are not known.
 */
export default defineFormat<TestsReading>()({
  id: 'dart-test',
  kind: 'tests',
  shape: 'lines',
  summary: '`dart test --reporter json` and `flutter test --machine`',
  endMark: 'the event `done`',
  matches: (head) => /^\s*[^\s<]/.test(head) && /^\[?\{(?=.*"protocolVersion":)(?=.*"type":"start")/m.test(head),
  async read(stream, request): Promise<TestsReading> {
    const run = new DartRun(request?.tests);
    for await (const line of lines(stream)) if (line.startsWith('{')) run.event(parsed(line));
    return run.finish();
  },
});

class DartRun {
  readonly #tally: TestTally;
  readonly #suites = new Map<Json | undefined, string>();
  readonly #groups = new Map<Json | undefined, string>();
  readonly #running = new Map<number, Running>();
  #done: Json | undefined;
  #version: string | undefined;

  constructor(filter: TestFilter | undefined) {
    this.#tally = new TestTally(filter);
  }

  event(event: Json): void {
    switch (own(event, 'type')) {
      case 'start':
        this.#version = text(own(event, 'runnerVersion'));
        break;
      case 'suite':
        remember(this.#suites, own(event, 'suite'), 'path');
        break;
      case 'group':
        remember(this.#groups, own(event, 'group'), 'name');
        break;
      case 'testStart':
        this.#start(own(event, 'test'), own(event, 'time'));
        break;
      case 'error': {
        const running = this.#running.get(id(own(event, 'testID')));
        if (running) running.said ??= text(own(event, 'error'));
        break;
      }
      case 'testDone':
        this.#end(event);
        break;
      case 'done':
        this.#done = event;
        break;
    }
  }

  finish(): TestsReading {
    for (const { names } of this.#running.values()) this.#tally.add('error', names);
    const success = own(this.#done, 'success');
    if (this.#done === undefined)
      this.#tally.problem('the report has no event `done`: the run did not end, or the report was cut');
    else if (success !== true && success !== false)
      this.#tally.problem('the event `done` has no `success`: the run was broken off');
    else if (!success && this.#tally.broken === 0 && this.#tally.cases > 0)
      this.#tally.outside('the run was no success (`done` says so), and no test says why');
    return {
      ...this.#tally.finish(),
      ...(this.#version === undefined ? {} : { tool: `dart test ${this.#version}` }),
    };
  }

  #start(test: Json | undefined, time: Json | undefined): void {
    const file = this.#suites.get(own(test, 'suiteID'));
    const groups = own(test, 'groupIDs');
    const names = isList(groups) ? groups.flatMap((group) => this.#groups.get(group) || []) : [];
    this.#running.set(id(own(test, 'id')), {
      names: { ...(file === undefined ? {} : { file }), suites: names, test: text(own(test, 'name')) ?? '' },
      since: typeof time === 'number' ? time : Number.NaN,
      said: undefined,
    });
  }

  #end(event: Json): void {
    const test = id(own(event, 'testID'));
    const { names, since, said }: Running = this.#running.get(test) ?? {
      names: { suites: [] },
      since: Number.NaN,
      said: undefined,
    };
    this.#running.delete(test);
    const result = text(own(event, 'result')) ?? '';
    const status = (Object.hasOwn(RESULTS, result) ? RESULTS[result] : undefined) ?? 'error';
    const time = own(event, 'time');
    if (own(event, 'hidden') === true) {
      if (status !== 'passed')
        this.#tally.outside(`\`${names.test ?? ''}\` failed${andSaid(said)}`, { ...names, suites: [] });
      return;
    }
    const skipped = status === 'passed' && own(event, 'skipped') === true;
    const seconds = typeof time === 'number' ? (time - since) / 1000 : undefined;
    this.#tally.add(skipped ? 'skipped' : status, names, { seconds });
  }
}

function remember(into: Map<Json | undefined, string>, what: Json | undefined, key: string): void {
  const name = text(own(what, key));
  if (name !== undefined) into.set(own(what, 'id'), name);
}

function id(value: Json | undefined): number {
  if (typeof value === 'number') return value;
  throw new EvidenceError('invalid', 'an event names its test by no number');
}

function parsed(line: string): Json {
  try {
    return JSON.parse(line) as Json;
  } catch {
    throw new EvidenceError('invalid', 'a line is not valid JSON: the report was cut, or something else wrote into it');
  }
}
