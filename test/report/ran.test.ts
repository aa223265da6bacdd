import { describe, expect, it } from 'vitest';
import { judgeFiles, loadCriterion } from '../support/judge-files.ts';
import type { MemoryFile } from '../support/memory-files.ts';

const NOW = 1_800_000_000;
type Content = string | MemoryFile;

const option = (more = '', format = 'yarn-berry') =>
  `audit: { report: r, format: ${format}, ran: { file: audit.exit, equals: 0 }${more} }`;
const moderate = '{"value":"a","children":{"ID":1,"Severity":"moderate","Tree Versions":["1"]}}\n';
const npm = (high: number) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {},
    metadata: {
      vulnerabilities: { info: 0, low: 0, moderate: 0, high, critical: 0, total: high },
      dependencies: { total: 9 },
    },
  });

async function judged(yaml: string, report: Content, exit?: Content, context = {}) {
  const files = { r: report, ...(exit === undefined ? {} : { 'audit.exit': exit }) };
  const { state, cause, problems } = await judgeFiles(yaml, files, context);
  return { state, cause, message: problems[0]?.message, hint: problems[0]?.hint };
}

describe('ran: what must never prove a run', () => {
  const at = (modifiedAt: number, bytes = '0\n') => ({ bytes, modifiedAt });
  it.each<[string, Content | undefined, string]>([
    ['no file', undefined, 'missing'],
    ['an empty file', '', 'empty'],
    ['white space', ' \n', 'empty'],
    ['another exit code', '1\n', 'invalid'],
    ['text', 'ok\n', 'invalid'],
    ['text behind the number', '0 errors\n', 'invalid'],
    ['two numbers', '0\n1\n', 'invalid'],
    ['a sign', '-0\n', 'invalid'],
    ['a fraction', '0.0\n', 'invalid'],
    ['hexadecimal', '0x0\n', 'invalid'],
    ['more than an exit code can be', '256\n', 'invalid'],
    ['much text', `0${' '.repeat(100)}`, 'invalid'],
    ['a NUL byte', '0\0', 'invalid'],
    ['older than the report', at(NOW - 3600), 'stale'],
  ])('%s', async (_, exit, cause) => {
    const result = await judged(option(), '', exit);
    expect(result).toMatchObject({ state: 'unknown', cause });
    // It is a problem of a report that is fine by itself, too.
    expect(await judged(option('', 'npm-audit-v7'), npm(0), exit)).toMatchObject({ state: 'unknown', cause });
  });

  it('is as old as max-age allows at most, which is a day under Actions', async () => {
    const actions = { actions: true };
    const day = (seconds: number, bytes: string) => ({ bytes, modifiedAt: NOW - 24 * 3600 + seconds });
    expect(await judged(option(), day(60, ''), day(60, '0'), actions)).toMatchObject({ state: 'go' });
    // The report says itself when it was made, and is fresh; the exit code has only its file's time.
    const fresh = JSON.stringify({
      SchemaVersion: 2,
      ArtifactName: '.',
      CreatedAt: '2027-01-15T08:00:00Z',
      Results: [{ Target: 'a' }],
    });
    const yaml = option('', 'trivy');
    expect(await judged(yaml, day(-60, fresh), day(60, '0'), actions)).toMatchObject({ state: 'go' });
    expect(await judged(yaml, day(-60, fresh), day(-60, '0'), actions)).toMatchObject({
      state: 'unknown',
      cause: 'stale',
    });
  });

  it('may be a minute older than the report, as artifacts are unpacked in any order', async () => {
    expect(await judged(option(), '', at(NOW - 60))).toMatchObject({ state: 'go' });
    expect(await judged(option(), '', at(NOW - 61))).toMatchObject({ state: 'unknown', cause: 'stale' });
  });

  it('is not one that is committed, under Actions', async () => {
    const exit = { bytes: '0', modifiedAt: NOW, tracked: true };
    expect(await judged(option(), '', exit, { actions: true })).toMatchObject({ state: 'unknown', cause: 'stale' });
    expect(await judged(option(), '', '0', { actions: true })).toMatchObject({ state: 'go' });
  });

  it('is not an expected exit code other than 0 beside a report of nothing: Yarn 4 fails so', async () => {
    const yaml = 'audit: { report: r, format: yarn-berry, ran: { file: audit.exit, equals: [ 0, 1 ] } }';
    const result = await judged(yaml, '', '1');
    expect(result).toMatchObject({ state: 'unknown', cause: 'empty' });
    expect(result.message).toContain('exit code 1');
    expect(await judged(yaml, '', '0')).toMatchObject({ state: 'go' });
    expect(await judged(yaml.replace('yarn-berry', 'gitleaks'), '[]', '1')).toMatchObject({ state: 'unknown' });
  });

  it('does not stand in for a report', async () => {
    const files = { 'audit.exit': '0' };
    expect(await judgeFiles(option(), files)).toMatchObject({ state: 'unknown', cause: 'missing' });
  });

  it('does not make good what the report itself refutes', async () => {
    expect(await judged(option(), '{"type":"error","data":"x"}\n', '0')).toMatchObject({ cause: 'invalid' });
    expect(await judged(option('', 'npm-audit-v7'), npm(1), '0')).toMatchObject({ state: 'no-go' });
    expect(await judged(option('', 'npm-audit-v7'), '', '0')).toMatchObject({ state: 'unknown', cause: 'empty' });
    expect(await judged(option('', 'trivy'), 'null', '0')).toMatchObject({ state: 'unknown', cause: 'empty' });
    expect(await judged(option('', 'pip-audit'), '[]', '0')).toMatchObject({ state: 'unknown', cause: 'empty' });
  });

  it('does not hide what was found', async () => {
    const exit = 'audit: { report: r, ran: { file: audit.exit, equals: 0 } }';
    expect(await judged(exit, npm(1), '1')).toMatchObject({ state: 'no-go' });
  });
});

describe('ran: what it proves', () => {
  it.each([
    ['an empty file of Yarn', 'yarn-berry', ''],
    ['a file with nothing but a line end', 'yarn-berry', '\n'],
    ['an empty list of Gitleaks', 'gitleaks', '[]'],
    ['null of Gitleaks', 'gitleaks', 'null\n'],
    ['empty lists of Composer', 'composer-audit', '{"advisories":[],"abandoned":[]}'],
    ['an empty list of OSV-Scanner', 'osv-scanner', '{"results":[]}'],
    ['an empty section of CycloneDX', 'cyclonedx-json', '{"bomFormat":"CycloneDX","vulnerabilities":[]}'],
  ])('%s', async (_, format, report) => {
    expect(await judged(option('', format), report, '0\n')).toMatchObject({ state: 'go' });
    const alone = await judged(`audit: { report: r, format: ${format} }`, report);
    expect(alone).toMatchObject({ state: 'unknown', cause: 'empty' });
    expect(alone.hint).toContain('ran: { file: audit.exit, equals: 0 }');
  });

  it('takes a list of exit codes', async () => {
    const yaml = 'audit: { report: r, format: yarn-berry, ran: { file: audit.exit, equals: [ 0, 1 ] } }';
    expect(await judged(yaml, moderate, '1')).toMatchObject({ state: 'go' });
    expect(await judged(yaml, moderate, '2')).toMatchObject({ state: 'unknown', cause: 'invalid' });
  });

  it('needs the format, where the content does not tell it', async () => {
    const yaml = 'audit: { report: r, ran: { file: audit.exit, equals: 0 } }';
    const result = await judged(yaml, '', '0');
    expect(result).toMatchObject({ state: 'unknown', cause: 'empty' });
    expect(result.hint).toContain('`format: yarn-berry`');
  });

  it('is an option of every check of reports', async () => {
    const lcov = 'TN:\nSF:a.js\nDA:1,1\nLF:1\nLH:1\nend_of_record\n';
    const yaml = 'coverage: { report: r, ran: { file: audit.exit, equals: 0 } }\ngo: { lines: ">= 80%" }';
    expect(await judged(yaml, lcov, '0')).toMatchObject({ state: 'go' });
    expect(await judged(yaml, lcov, '1')).toMatchObject({ state: 'unknown', cause: 'invalid' });
    expect(await judged(yaml, lcov)).toMatchObject({ state: 'unknown', cause: 'missing' });
  });

  it('is a source of the evidence', async () => {
    const { evidence } = await judgeFiles(option(), { r: '', 'audit.exit': '0' });
    expect(evidence.sources.map(({ where, format }) => [where, format])).toEqual([
      ['r', 'yarn-berry'],
      ['audit.exit', undefined],
    ]);
  });
});

describe('ran: what does not load', () => {
  it.each([
    ['no code', 'audit: { report: r, ran: { file: a } }'],
    ['no file', 'audit: { report: r, ran: { equals: 0 } }'],
    ['a code as text', 'audit: { report: r, ran: { file: a, equals: "0" } }'],
    ['a code that no step can end with', 'audit: { report: r, ran: { file: a, equals: 256 } }'],
    ['no codes', 'audit: { report: r, ran: { file: a, equals: [] } }'],
    ['another key', 'audit: { report: r, ran: { file: a, equals: 0, or: 1 } }'],
  ])('%s', async (_, yaml) => {
    expect((await loadCriterion(yaml)).mistakes?.length).toBeGreaterThan(0);
  });
});
