import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadChecklist } from '../../src/load-checklist.ts';
import { call, spawn } from '../support/cli.ts';
import { desk, junit } from '../support/desk.ts';
import type { Workspace } from '../support/workspace.ts';

let folder: Workspace;
beforeAll(() => {
  folder = desk();
});
afterAll(() => folder.remove());
const inspect = (...argv: string[]) => call({ cwd: folder.root }, 'inspect', ...argv);

describe('a report', () => {
  it('text: format, facts, bounds one may write, and a criterion', async () => {
    const { code, stdout, stderr } = await inspect('bad.xml');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^bad\.xml: junit, for the check `tests`\n\n {2}total {7}3 {9}count/);
    expect(stdout).toMatch(/failed {6}1 {9}count {6}failed: 0/);
    expect(stdout).toMatch(/In a checklist:\n\n {2}- title: .+\n {4}tests: bad\.xml\n$/);
  });
  it('json: the shape of SPEC section 9', async () => {
    const document = JSON.parse((await inspect('bad.xml', '--format', 'json')).stdout);
    expect(Object.keys(document)).toEqual(['format', 'kind', 'tool', 'facts', 'unknown']);
    expect(document).toMatchObject({ format: 'junit', kind: 'tests', unknown: null });
    expect(document.facts).toContainEqual({ name: 'failed', dimension: 'count', value: 1, display: '1' });
  });
  it('in UTF-16 and with a byte order mark', async () => {
    folder.write('wide.xml', Buffer.from(`\ufeff${junit(2, 0)}`, 'utf16le'));
    folder.write('marked.xml', `\ufeff${junit(2, 0)}`);
    expect((await inspect('wide.xml')).code).toBe(0);
    expect((await inspect('marked.xml')).code).toBe(0);
  });
  const examples: [report: string][] = [
    ['reports/k6-normal.json'],
    ['reports/lcov.info'],
    ['reports/junit.xml'],
    ['reports/npm-audit.json'],
    ['reports/eslint.sarif'],
  ];
  it.each(examples)('what it proposes for %s loads as a checklist', async (report) => {
    const { stdout } = await inspect(`${process.cwd()}/examples/pilot-launch/${report}`);
    const criterion = stdout.slice(stdout.indexOf('In a checklist:')).split('\n').slice(2).join('\n');
    const text = `version: 1\ncriteria:\n${criterion}`;
    await expect(loadChecklist('gonogo.yml', Buffer.from(text))).resolves.toMatchObject({ text });
  });
  it("the tool's own metrics are counted, and listed by -v", async () => {
    const report = `${process.cwd()}/examples/pilot-launch/reports/k6-normal.json`;
    const short = (await inspect(report)).stdout;
    expect(short).toMatch(/… and \d+ more of the tool's own \(-v lists them\)/);
    expect((await inspect(report, '-v')).stdout.split('\n').length).toBeGreaterThan(short.split('\n').length + 40);
  });
});

describe('no usable evidence is exit 1, with the cause', () => {
  const rows: [name: string, file: string, content: string | Uint8Array | undefined, cause: string, message: RegExp][] =
    [
      ['nothing there', 'god.xml', undefined, 'missing', /there is no such file; did you mean `good\.xml`\?/],
      ['below a file', 'good.xml/x', undefined, 'missing', /no such file/],
      ['a folder', '.', undefined, 'denied', /it is a folder/],
      ['0 bytes', 'x.json', '', 'empty', /./],
      ['blanks', 'x.json', '  \n', 'empty', /./],
      ['no format we know', 'x.json', '{"a":1}', 'invalid', /in no format that gonogo reads/],
      ['half of one', 'x.xml', junit(3, 1).slice(0, 200), 'invalid', /./],
      ['an odd number of bytes of UTF-16', 'x.xml', Buffer.from([0xff, 0xfe, 0x3c]), 'invalid', /./],
      ['no tests at all', 'x.xml', '<testsuites></testsuites>', 'empty', /./],
    ];
  it.each(rows)('%s', async (_, file, content, cause, message) => {
    if (content !== undefined) folder.write(file, content);
    const text = await inspect(file);
    expect([text.code, text.stderr]).toEqual([1, '']);
    expect(text.stdout).toContain(`: no usable evidence\n  ${cause}: `);
    const { code, stdout } = await inspect(file, '--format', 'json');
    expect(code).toBe(1);
    const { facts, unknown } = JSON.parse(stdout);
    expect([facts, unknown.cause]).toEqual([[], cause]);
    expect(unknown.message).toMatch(message);
  });
  it('300 MB of a document that may have 64 MiB', async () => {
    const path = folder.write('big.json', '{"vulnerabilities":{},"auditReportVersion":2,"metadata":{},');
    const file = openSync(path, 'a+');
    // Blanks as far as the limit, so that nothing else is wrong with it; the rest is never read.
    writeSync(file, Buffer.alloc(70_000_000, ' '));
    ftruncateSync(file, 300_000_000);
    closeSync(file);
    const { code, stdout } = await inspect('big.json');
    expect(code).toBe(1);
    expect(stdout).toMatch(/invalid: .*64 MiB/);
  });
});

describe('wrong calls', () => {
  const rows: [name: string, argv: string[], message: RegExp][] = [
    ['no report', [], /name one report/],
    ['two reports', ['good.xml', 'bad.xml'], /does not know what to do with `bad\.xml`/],
    ['an unknown format', ['good.xml', '--format', 'yaml'], /one of text, json/],
    ['an unknown option', ['good.xml', '--kind', 'audit'], /has no option `--kind`/],
  ];
  it.each(rows)('%s', async (_, argv, message) => {
    const { code, stdout, stderr } = await inspect(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

it('the bundle', () => {
  expect(spawn({ cwd: folder.root }, 'inspect', 'good.xml').code).toBe(0);
  expect(spawn({ cwd: folder.root }, 'inspect', 'none.xml').code).toBe(1);
});
