import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/core/load/load.ts';
import { formats } from '../../src/generated/formats.ts';
import { vocabulary } from '../../src/vocabulary.ts';
import { judgeFiles, loadCriterion } from '../support/judge-files.ts';

type Levels = 'error' | 'warning' | 'note';

function sarif(...levels: (Levels | undefined)[]): string {
  const results = levels.map((level, line) => ({
    ruleId: 'r',
    message: { text: 'm' },
    locations: [{ physicalLocation: { region: { startLine: line } } }],
    ...(level ? { level } : {}),
  }));
  return JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'scan', version: '1' } }, results }] });
}

/** What a tool without severities (Gitleaks) writes when it finds nothing: rules that no severity stands in. */
const clean = JSON.stringify({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'scan', version: '1', rules: [{ id: 'r' }] } }, results: [] }],
});

const npm = (counts: object) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {},
    metadata: {
      vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0, ...counts },
      dependencies: { total: 9 },
    },
  });

describe('audit: lies that must never be go (C01, C02, C07, C08)', () => {
  it.each([
    ['no file', 'audit: a.json', {}, 'unknown', 'missing'],
    ['an empty file', 'audit: a.json', { 'a.json': '' }, 'unknown', 'empty'],
    ['{}', 'audit: a.json', { 'a.json': '{}' }, 'unknown', 'invalid'],
    ['[]', 'audit: a.json', { 'a.json': '[]' }, 'unknown', 'invalid'],
    ['null', 'audit: a.json', { 'a.json': 'null' }, 'unknown', 'invalid'],
    ['an HTML page', 'audit: a.json', { 'a.json': '<html><body>502</body></html>' }, 'unknown', 'invalid'],
    ['a tool error', 'audit: a.json', { 'a.json': '{"error":{"code":"ENOAUDIT"}}' }, 'unknown', 'invalid'],
    [
      'a tool error taken for a named format',
      'audit: { report: a.json, format: npm-audit-v7 }',
      { 'a.json': '{"error":{"code":"ENOLOCK"}}' },
      'unknown',
      'invalid',
    ],
    [
      'an empty document taken for a named format',
      'audit: { report: a.json, format: npm-audit-v6 }',
      { 'a.json': '{}' },
      'unknown',
      'invalid',
    ],
    [
      'SARIF taken for npm',
      'audit: { report: a.json, format: npm-audit-v7 }',
      { 'a.json': sarif() },
      'unknown',
      'invalid',
    ],
    ['npm taken for SARIF', 'audit: { report: a.json, format: sarif }', { 'a.json': npm({}) }, 'unknown', 'invalid'],
    [
      'a format that does not exist',
      'audit: { report: a.json, format: npm }',
      { 'a.json': npm({}) },
      'unknown',
      'invalid',
    ],
    ['a placeholder', 'audit: a.json', { 'a.json': '{"version":"2.1.0","runs":[]}' }, 'unknown', 'invalid'],
    ['one of two files missing', 'audit: [ a.json, b.json ]', { 'a.json': sarif() }, 'unknown', 'missing'],
    [
      'one of two files broken',
      'audit: [ a.json, b.json ]',
      { 'a.json': sarif(), 'b.json': '{' },
      'unknown',
      'invalid',
    ],
    ['a test report', 'audit: a.xml', { 'a.xml': '<testsuite><testcase name="a"/></testsuite>' }, 'unknown', 'invalid'],
    ['nothing left to judge', 'audit: a.json\ngo: { total: any }', { 'a.json': sarif(undefined) }, 'unknown', 'empty'],
    [
      'a severity that the tool does not know',
      'audit: a.json\ngo: { critical: 0 }',
      { 'a.json': clean },
      'unknown',
      'no-fact',
    ],
    [
      'too little was looked at',
      'audit: a.json\nenough: { packages: ">= 10" }',
      { 'a.json': npm({}) },
      'unknown',
      'too-few',
    ],
    [
      'nobody says how much was looked at',
      'audit: a.json\nenough: { packages: ">= 10" }',
      { 'a.json': sarif() },
      'unknown',
      'no-fact',
    ],
  ])('%s', async (_, yaml, files, state, cause) => {
    expect(await judgeFiles(yaml, files)).toMatchObject({ state, cause });
  });

  it('a broken second file never hides what the first one showed', async () => {
    const judged = await judgeFiles('audit: [ a.json, b.json ]', { 'a.json': npm({ critical: 1 }), 'b.json': '{' });
    expect(judged).toMatchObject({ state: 'no-go', cause: null });
  });

  it.each([
    ['no report', 'audit: {}'],
    ['every default taken away', 'audit: a.json\ngo: { critical: any, high: any, unrated: any }'],
    ['a fact that does not exist', 'audit: a.json\ngo: { severe: 0 }'],
    ['an option that does not exist', 'audit: { report: a.json, allow-empty: true }'],
  ])('does not load: %s', async (_, yaml) => {
    expect((await loadCriterion(yaml)).mistakes).toHaveLength(1);
  });
});

describe('audit: default bounds', () => {
  it.each([
    ['clean', { 'a.json': npm({}) }, 'go'],
    ['critical', { 'a.json': npm({ critical: 1 }) }, 'no-go'],
    ['high', { 'a.json': npm({ high: 1 }) }, 'no-go'],
    ['unrated', { 'a.json': npm({ total: 1 }) }, 'no-go'],
    ['moderate, low and info', { 'a.json': npm({ moderate: 5, low: 5, info: 5 }) }, 'go'],
    ['a tool without severities, with a finding', { 'a.json': sarif(undefined) }, 'no-go'],
    ['the same beside a clean rated report', { 'a.json': npm({}), 'b.json': sarif(undefined) }, 'no-go'],
    ['the same, clean', { 'a.json': clean }, 'go'],
    ['a warning in SARIF', { 'a.json': sarif('warning') }, 'go'],
    ['an error in SARIF', { 'a.json': sarif('error') }, 'no-go'],
  ])('%s', async (_, files, state) => {
    const report = Object.keys(files).join(', ');
    expect((await judgeFiles(`audit: [ ${report} ]`, files as Record<string, string>)).state).toBe(state);
  });

  it('stay in force beside a bound of the author', async () => {
    const yaml = 'audit: a.json\ncaution: { moderate: "> 0" }';
    expect((await judgeFiles(yaml, { 'a.json': npm({ moderate: 1 }) })).state).toBe('caution');
    expect((await judgeFiles(yaml, { 'a.json': npm({ moderate: 1, critical: 1 }) })).state).toBe('no-go');
  });

  it('say what to bind where the tool has no severities', async () => {
    const judged = await judgeFiles('audit: a.json\ngo: { high: 0 }', { 'a.json': clean });
    expect(judged.problems[0]).toMatchObject({ cause: 'no-fact', hint: 'scan 1 has no severities; bind `total`' });
  });
});

describe('audit: no document of something else is a clean report of a named format (C07, D12)', () => {
  const named = formats.filter((format) => format.kind === 'audit').map((format) => format.id);
  const documents: Readonly<Record<string, string>> = {
    '{}': '{}',
    '[{}]': '[{}]',
    null: 'null',
    'a number': '0',
    text: 'ok',
    'an error': '{"error":{"code":"EAUDIT","summary":"x"},"message":"x"}',
    'an error of Snyk': '{"ok":false,"error":"x","path":"."}',
    'package.json': '{"name":"a","version":"1.0.0","dependencies":{"b":"1"}}',
    'a lockfile': '{"name":"a","lockfileVersion":3,"packages":{"":{"name":"a"}},"dependencies":{}}',
    'pom.xml': '<project><dependencies><dependency><name>a</name></dependency></dependencies></project>',
    'a test report': '<testsuite tests="1"><testcase name="a"/></testsuite>',
    coverage: 'TN:\nSF:a.js\nDA:1,1\nend_of_record\n',
    'a document of several keys': '{"version":2,"results":{},"vulnerabilities":{},"matches":null,"dependencyCount":9}',
    'nothing in every place': JSON.stringify({
      packages: 9,
      dependencyCount: 9,
      ok: true,
      metadata: {},
      summary: {},
      meta: {},
    }),
  };

  // The step says exit code 0, which must not help: that is the exit code of whatever wrote the file.
  it.each(named.flatMap((id) => Object.keys(documents).map((name) => [id, name] as const)))(
    '%s: %s',
    async (id, name) => {
      const yaml = `audit: { report: a, format: ${id}, ran: { file: b, equals: 0 } }`;
      // Gitleaks' clean report of old versions is `null`, so there the exit code is all there is.
      const expected = id === 'gitleaks' && name === 'null' ? 'go' : 'unknown';
      expect((await judgeFiles(yaml, { a: documents[name] ?? '', b: '0' })).state).toBe(expected);
    },
  );

  it.each(named)('%s: an empty file', async (id) => {
    const yaml = `audit: { report: a, format: ${id}, ran: { file: b, equals: 0 } }`;
    expect((await judgeFiles(yaml, { a: '', b: '0' })).state).toBe(id === 'yarn-berry' ? 'go' : 'unknown');
  });
});

describe('audit: a format without an end mark (C06)', () => {
  const warnings = async (body: string) => {
    const text = `version: 1\ncriteria:\n  - title: x\n    ${body}\n`;
    const loaded = await load('test.yml', new TextEncoder().encode(text), vocabulary);
    return 'checklist' in loaded ? loaded.checklist.warnings : loaded.problems;
  };

  it.each([
    ['yarn-berry', 'audit: { report: a, format: yarn-berry }'],
    ['govulncheck', 'audit: { report: a, format: govulncheck }'],
    [
      'a floor that lost findings do not touch',
      'audit: { report: a, format: govulncheck }\n    enough: { packages: 5 }',
    ],
  ])('is worth a warning: %s', async (_, body) => {
    const [warning, ...others] = await warnings(body);
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ id: 'no-end-mark', severity: 'warning', location: { start: { line: 4 } } });
    expect(warning?.hint).toContain('ran: { file: audit.exit, equals: 0 }');
  });

  it.each([
    ['with its exit code', 'audit: { report: a, format: yarn-berry, ran: { file: b, equals: 0 } }'],
    ['a format with an end mark', 'audit: { report: a, format: npm-audit-v7 }'],
    ['no format named', 'audit: a'],
  ])('is not: %s', async (_, body) => {
    expect(await warnings(body)).toEqual([]);
  });
});

describe('examples/checks/audit.yml', () => {
  it('loads', async () => {
    const bytes = readFileSync(new URL('../../examples/checks/audit.yml', import.meta.url));
    const loaded = await load('audit.yml', bytes, vocabulary);
    expect('checklist' in loaded ? loaded.checklist.warnings : loaded.problems).toEqual([]);
  });
});
