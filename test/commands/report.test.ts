import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, spawn } from '../support/cli.ts';
import { desk } from '../support/desk.ts';
import type { Workspace } from '../support/workspace.ts';

let folder: Workspace;
const check = (...argv: string[]) => call({ cwd: folder.root }, 'check', ...argv);
const report = (...argv: string[]) => call({ cwd: folder.root }, 'report', ...argv);
beforeAll(async () => {
  folder = desk();
  await check('-c', 'no-go.yml', '--results', 'r.json');
  await check('-c', 'go.yml', '-c', 'hold.yml', '--results', 'two.json');
});
afterAll(() => folder.remove());

describe('recorded results, rendered again', () => {
  it.each(['markdown', 'summary', 'comment', 'github', 'json'])('%s is what the run itself prints', async (format) => {
    const { code, stdout, stderr } = await report('r.json', '--format', format);
    expect([code, stderr]).toEqual([0, '']);
    const own = JSON.parse(readFileSync(folder.path('r.json'), 'utf8'));
    if (format === 'json') expect(JSON.parse(stdout)).toEqual(own);
    else expect(stdout).toContain(format === 'github' ? '::error file=no-go.yml' : 'NO-GO — Launch');
  });
  it('is Markdown unless the call says otherwise, and exit 0 whatever the verdict', async () =>
    expect(await report('r.json')).toEqual({ ...(await report('r.json', '--format', 'markdown')), code: 0 }));
  it('of several checklists', async () => {
    const { stdout } = await report('two.json', '--format', 'text');
    expect(stdout).toContain('HOLD   2 checklists: 1 HOLD, 1 GO');
  });
  it('into a file, without colours', async () => {
    const world = { cwd: folder.root, isTTY: true };
    const { code, stdout } = await call(world, 'report', 'r.json', '--format', 'text', '-o', 'out/r.txt');
    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(folder.path('out/r.txt'), 'utf8')).toMatch(/^gonogo [^\u001b]+$/);
  });
  it('on a terminal, with colours', async () =>
    expect((await call({ cwd: folder.root, isTTY: true }, 'report', 'r.json', '--format', 'text')).stdout).toContain(
      '\u001b[',
    ));
  it('that a shell wrote in UTF-16', async () => {
    folder.write('wide.json', Buffer.from(`\ufeff${readFileSync(folder.path('r.json'), 'utf8')}`, 'utf16le'));
    expect((await report('wide.json')).code).toBe(0);
  });
});

describe('wrong calls', () => {
  const rows: [name: string, argv: string[], message: RegExp][] = [
    ['no results', [], /name the results document/],
    ['two documents', ['r.json', 'two.json'], /does not know what to do with `two\.json`/],
    ['nothing there', ['rr.json'], /there is no such file; did you mean `r\.json`\?/],
    ['a folder', ['.'], /it is a folder/],
    ['0 bytes', ['empty.json'], /`empty\.json` is not valid JSON/],
    ['an empty list', ['list.json'], /`list\.json` has no results in it/],
    ['another document', ['other.json'], /no gonogo results document/],
    ['half a document', ['half.json'], /is not valid JSON/],
    ['an unknown format', ['r.json', '--format', 'markdwon'], /did you mean `--format markdown`\?/],
    ['a file that cannot be written', ['r.json', '-o', '.'], /`--output \.` cannot be written: it is a folder/],
  ];
  it.each(rows)('%s', async (_, argv, message) => {
    folder.write('empty.json', '');
    folder.write('list.json', '[]');
    folder.write('other.json', '{"schema":"gonogo.results/v1"}');
    folder.write('half.json', readFileSync(folder.path('r.json'), 'utf8').slice(0, 500));
    const { code, stdout, stderr } = await report(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

it('the bundle', () => {
  expect(spawn({ cwd: folder.root }, 'report', 'r.json')).toMatchObject({ code: 0, stderr: '' });
  expect(spawn({ cwd: folder.root }, 'report', 'none.json').code).toBe(2);
});
