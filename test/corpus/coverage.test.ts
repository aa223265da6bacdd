import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspectReport } from '../../src/report/inspect.ts';

/** Files that real tools wrote, with values computed apart from this project; not a part of it. */
const CORPUS = '../shared/corpus';

interface Entry {
  readonly path: string;
  readonly format: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** For each format of the corpus: the format that reads it, and where in its expected values those of each measure are. */
const READ: Readonly<Record<string, readonly [id: string, places: Readonly<Record<string, string>>]>> = {
  'clover-xml': ['clover', { statements: 'statements', branches: 'conditionals', functions: 'methods' }],
  'cobertura-xml': ['cobertura', { lines: 'lines_distinct_file_line', branches: 'branches_from_condition_coverage' }],
  'coveragepy-json': ['coverage-py', { lines: 'lines', branches: 'branches' }],
  'dotcover-xml': ['dotcover', { statements: 'CoveredStatements TotalStatements' }],
  'gcovr-json': ['gcovr-json', { lines: 'lines' }],
  'gcovr-json-summary': [
    'gcovr-summary',
    {
      lines: 'line_covered line_total',
      branches: 'branch_covered branch_total',
      functions: 'function_covered function_total',
    },
  ],
  'go-coverprofile': ['go-coverprofile', { statements: 'statements_merged' }],
  'istanbul-final-json': ['istanbul-final', same('lines', 'statements', 'branches', 'functions')],
  'istanbul-summary-json': ['istanbul-summary', same('lines', 'statements', 'branches', 'functions')],
  'jacoco-xml': [
    'jacoco',
    { lines: 'report_counters.LINE', branches: 'report_counters.BRANCH', functions: 'report_counters.METHOD' },
  ],
  lcov: ['lcov', { lines: 'lines_by_DA', branches: 'branches_by_BRDA', functions: 'functions_by_FNH_FNF' }],
  'llvm-cov-json': ['llvm-cov', same('lines', 'branches', 'functions')],
  'opencover-xml': ['opencover', { statements: 'sequence_points', branches: 'branch_points' }],
  'scoverage-xml': ['scoverage', { statements: 'statements-invoked statement-count' }],
  'simplecov-coverage-json': ['simplecov-json', { lines: 'total.lines', branches: 'total.branches' }],
  'simplecov-resultset': ['simplecov-resultset', same('lines', 'branches')],
  'sonarqube-generic-coverage': ['sonarqube-generic', same('lines', 'branches')],
  'tarpaulin-json': ['tarpaulin', { lines: 'file_covered_coverable' }],
};

/** Where this project says something else than the corpus on purpose, and why. */
const OTHERWISE: Readonly<Record<string, readonly [says: string, why: string]>> = {
  'cobertura-xml/30-coverallsapp-coverage-reporter-cobertura-zero-only.xml': [
    'empty',
    'its only lines have the number 0, with which coverage.py marks empty files: nothing can be covered',
  ],
  'jacoco-xml/5-jenkinsci-coverage-model-empty.xml': ['invalid', 'its root element is <other>: no report of JaCoCo'],
  'opencover-xml/4-danielpalme-ReportGenerator-MultiOpenCover.xml': [
    'invalid',
    'several reports put into one document under a root that no tool writes',
  ],
  'opencover-xml/8-jenkinsci-coverage-model-opencover-empty-module.xml': [
    'invalid',
    'its summary claims 138 points, and it lists none',
  ],
};

/** Formats of the corpus that are not read, and why. */
const UNREAD: Readonly<Record<string, string>> = {
  'coveralls-json': 'an upload to a service, not a report that a tool leaves behind',
  'jest-coverage-text': 'a table for people',
  'mprof-xml': 'a tool that is no longer made',
  'pit-mutations-xml': 'mutations, not coverage',
  'simplecov-last-run': 'floored percentages without counts, and 100 for a run that loaded nothing: no proof of run',
  'vs-dynamic-code-coverage-xml': 'not read yet',
};

const manifest = `${CORPUS}/manifest.json`;
const here = existsSync(manifest);
if (!here) process.stdout.write(`coverage corpus: not at ${CORPUS}, skipped\n`);

describe.skipIf(!here)('coverage reports of the corpus', async () => {
  const all: readonly Entry[] = here ? JSON.parse(readFileSync(manifest, 'utf8')) : [];
  const entries = all.filter((entry) => entry.path.startsWith('coverage/'));
  const read = entries.filter((entry) => READ[entry.format]);

  it.each(read.map((entry) => [entry.path.slice('coverage/'.length), entry] as const))('%s', async (name, entry) => {
    const [id, places = {}] = READ[entry.format] ?? [];
    const report = await inspectReport(stream(entry.path));
    const otherwise = OTHERWISE[name];
    if (otherwise) {
      expect(report.unknown?.cause).toBe(otherwise[0]);
      return;
    }
    expect([report.unknown, report.format]).toEqual([null, id]);
    const facts = new Map(report.facts.map(({ name, value }) => [name, value]));
    for (const [measure, place] of Object.entries(places)) {
      const expected = pairAt(entry.expected, place);
      if (!expected) continue;
      // Nothing to cover is not known, not 0 of 0.
      const pair = expected[1] === 0 ? [undefined, undefined] : expected;
      expect([measure, facts.get(`${measure}-covered`), facts.get(`${measure}-total`)]).toEqual([measure, ...pair]);
    }
  });

  it('every other file is refused, and every format is accounted for', async () => {
    const others = entries.filter((entry) => !READ[entry.format]);
    for (const entry of others) {
      expect([entry.format, UNREAD[entry.format] !== undefined]).toEqual([entry.format, true]);
      expect([entry.path, (await inspectReport(stream(entry.path))).unknown?.cause]).toEqual([entry.path, 'invalid']);
    }
    const different = Object.entries(OTHERWISE).filter(([name]) => read.some((entry) => entry.path.endsWith(name)));
    expect(different.length).toBe(Object.keys(OTHERWISE).length);
    process.stdout.write(
      [
        `coverage corpus: ${entries.length} files; ${read.length - different.length} of ${read.length} in formats that are read agree`,
        ...different.map(([name, [says, why]]) => `  ${name}: ${says}, because ${why}`),
        ...Object.entries(UNREAD).map(([format, why]) => `  ${format}: not read: ${why}`),
        '',
      ].join('\n'),
    );
  });
});

async function* stream(path: string): AsyncIterable<Uint8Array> {
  yield readFileSync(`${CORPUS}/${path}`);
}

/** The values of one measure, `[4, 5]`, `{"covered": 4, "total": 5}` or texts under two keys; `undefined` where the file does not have it. */
function pairAt(expected: Entry['expected'], place: string): readonly [covered: unknown, total: unknown] | undefined {
  const two = place.split(' ').map((key) => Number.parseInt(String(expected[key]), 10));
  if (two.length === 2) return [two[0], two[1]];
  const found = place
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], expected);
  if (Array.isArray(found)) return [found[0], found[1]];
  const { covered, total } = (found ?? {}) as Record<string, unknown>;
  return total === undefined ? undefined : [covered, total];
}

function same(...measures: readonly string[]): Record<string, string> {
  return Object.fromEntries(measures.map((measure) => [measure, measure]));
}
