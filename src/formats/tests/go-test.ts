import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { defineFormat } from '../../kinds/format.ts';
import { GoPackage } from '../../kinds/go-package.ts';
import type { TestFilter } from '../../kinds/test-filter.ts';
import { TestTally } from '../../kinds/test-tally.ts';
import type { TestStatus, TestsReading } from '../../kinds/tests.ts';
import { instant } from '../../reading/instant.ts';
import { lines } from '../../reading/lines.ts';
import { andSaid } from '../../reading/said.ts';
import { own, text } from '../../reading/value.ts';

const RESULTS: Readonly<Record<string, TestStatus>> = {
  pass: 'passed',
  bench: 'passed',
  fail: 'failed',
  skip: 'skipped',
};

/**
 * `go test -json`, one event a line: https://pkg.go.dev/cmd/test2json, builds in `go help buildjson`. `Elapsed` is in
 * seconds. Every package that began must have its verdict; a report cut between two packages looks whole. A package that
 * failed without a failed test (it did not build, `TestMain` exited) is an error, and so is a test without a result. Tests
 * with subtests are not counted themselves. Lines that are no JSON come from the build, before Go 1.24.
 */
export default defineFormat<TestsReading>()({
  id: 'go-test',
  kind: 'tests',
  shape: 'lines',
  summary: '`go test -json`, also through `gotestsum --jsonfile`',
  endMark: null,
  matches: (head) =>
    /^\s*[^\s<[]/.test(head) &&
    /^\{(?:"(?:Time|ImportPath)":"[^"\n]*",)*"Action":"(?:start|run|output|pass|fail|skip|pause|cont|bench|build-output|build-fail)"/m.test(
      head,
    ),
  async read(stream, request): Promise<TestsReading> {
    const run = new GoRun(request?.tests);
    for await (const line of lines(stream)) run.line(line);
    return run.finish();
  },
});

class GoRun {
  readonly #tally: TestTally;
  readonly #packages = new Map<string, GoPackage>();
  /** What the compiler said first of each build, and the builds that failed and are of no package so far. */
  readonly #said = new Map<string, string>();
  readonly #failedBuilds = new Set<string>();
  #last: string | undefined;

  constructor(filter: TestFilter | undefined) {
    this.#tally = new TestTally(filter);
  }

  line(line: string): void {
    if (line.startsWith('{')) {
      this.#event(parsed(line));
      return;
    }
    const failed = /^FAIL\s+(\S+)/.exec(line)?.[1];
    if (failed !== undefined) this.#package(failed).end(false, andSaid(line));
  }

  finish(): TestsReading {
    for (const one of this.#packages.values()) one.finish();
    for (const build of this.#failedBuilds)
      this.#tally.outside(`\`${build}\` did not build${andSaid(this.#said.get(build))}`);
    const end = instant(this.#last);
    return { ...this.#tally.finish(), ...(end === undefined ? {} : { generatedAt: end }) };
  }

  #event(event: Json): void {
    const action = text(own(event, 'Action'));
    const build = text(own(event, 'ImportPath'));
    if (build !== undefined) this.#build(action, build, text(own(event, 'Output')) ?? '');
    else this.#ofPackage(event, action);
  }

  #ofPackage(event: Json, action: string | undefined): void {
    const name = text(own(event, 'Package'));
    if (name === undefined || action === undefined || action === 'output') return;
    this.#last = text(own(event, 'Time')) ?? this.#last;
    const one = this.#package(name);
    const test = text(own(event, 'Test'));
    const elapsed = own(event, 'Elapsed');
    const result = Object.hasOwn(RESULTS, action) ? RESULTS[action] : undefined;
    if (action === 'start') one.begin();
    else if (action === 'run' && test !== undefined) one.run(test);
    else if (result && test !== undefined) one.result(test, result, typeof elapsed === 'number' ? elapsed : undefined);
    else if (result) {
      const failed = text(own(event, 'FailedBuild'));
      if (failed !== undefined) this.#failedBuilds.delete(failed);
      one.end(result !== 'failed', failed === undefined ? '' : `: it did not build${andSaid(this.#said.get(failed))}`);
    }
  }

  #build(action: string | undefined, build: string, output: string): void {
    if (action === 'build-fail') this.#failedBuilds.add(build);
    else if (!output.startsWith('#') && !this.#said.has(build)) this.#said.set(build, output.slice(0, 1000));
  }

  #package(name: string): GoPackage {
    const known = this.#packages.get(name);
    if (known) return known;
    const one = new GoPackage(name, this.#tally);
    this.#packages.set(name, one);
    return one;
  }
}

function parsed(line: string): Json {
  try {
    return JSON.parse(line) as Json;
  } catch {
    throw new EvidenceError('invalid', 'a line is not valid JSON: the report was cut, or something else wrote into it');
  }
}
