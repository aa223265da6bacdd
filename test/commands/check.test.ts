import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { call, spawn } from '../support/cli.ts';
import { checklist, desk } from '../support/desk.ts';
import type { Workspace } from '../support/workspace.ts';

let folder: Workspace;
beforeAll(() => {
  folder = desk();
});
afterAll(() => folder.remove());
const check = (...argv: string[]) => call({ cwd: folder.root }, 'check', ...argv);

describe('exit codes (SPEC section 9)', () => {
  const rows: [name: string, argv: string[], code: number][] = [
    ['GO', ['-c', 'go.yml'], 0],
    ['CAUTION', ['-c', 'caution.yml'], 0],
    ['CAUTION, and that is the limit', ['-c', 'caution.yml', '--fail-on', 'caution'], 1],
    ['HOLD', ['-c', 'hold.yml'], 4],
    ['HOLD, and only no-go fails', ['-c', 'hold.yml', '--fail-on', 'no-go'], 0],
    ['HOLD, and caution is the limit', ['-c', 'hold.yml', '--fail-on', 'caution'], 4],
    ['NO-GO', ['-c', 'no-go.yml'], 1],
    ['NO-GO, and nothing fails', ['-c', 'no-go.yml', '--fail-on', 'never'], 0],
    ['the worst of several', ['-c', 'go.yml', '-c', 'hold.yml', '-c', 'no-go.yml'], 1],
    ['the worst of two', ['-c', 'go.yml', '-c', 'hold.yml'], 4],
  ];
  it.each(rows)('%s', async (_, argv, code) => expect((await check(...argv)).code).toBe(code));
  it.each([
    ['go.yml', 0],
    ['no-go.yml', 1],
    ['hold.yml', 4],
    ['none.yml', 2],
  ])('the bundle, on %s', (file, code) => expect(spawn({ cwd: folder.root }, 'check', '-c', file).code).toBe(code));

  it('says what it does not enforce', async () => {
    expect((await check('-c', 'no-go.yml', '--fail-on', 'never')).stderr).toBe(
      'gonogo: NO-GO is not enforced: `fail-on` is `never`\n',
    );
    expect((await check('-c', 'go.yml')).stderr).toBe('');
  });
  it('a checklist that only observes never fails', async () => {
    folder.write('observe.yml', `mode: observe\n${readFileSync(folder.path('no-go.yml'), 'utf8')}`);
    const { code, stdout, stderr } = await check('-c', 'observe.yml');
    expect([code, stderr]).toEqual([0, 'gonogo: NO-GO is observed, not enforced\n']);
    expect(stdout).toContain('observed, not enforced');
  });
});

describe('wrong calls are refused, and nothing is said on standard output', () => {
  const rows: [name: string, argv: string[], message: RegExp, hint?: RegExp][] = [
    ['an unknown option', ['--colour'], /`gonogo check` has no option `--colour`/],
    ['a misspelt option', ['--chekclist', 'a'], /no option `--chekclist`/, /did you mean `--checklist`\?/],
    ['an unknown letter', ['-x'], /no option `-x`/],
    ['no value', ['--fail-on'], /`--fail-on` needs a value: `--fail-on VERDICT`/],
    ['no value for a letter', ['-c'], /`--checklist` needs a value: `--checklist FILE`/],
    ['an option for a value', ['--param', '--only', 'x'], /`--param` needs a value.*`--param=-…`/],
    ['a value for a switch', ['--verbose=yes'], /`--verbose` takes no value/],
    ['a checklist without -c', ['go.yml'], /does not know what to do with `go.yml`/, /`gonogo check -c go.yml`/],
    ['a name that needs quotes', ["o'k.yml"], /know what to do/, /-c 'o'\\''k\.yml'/],
    ['an unknown verdict', ['--fail-on', 'hodl'], /one of no-go, hold, caution, never/, /`--fail-on hold`\?/],
    ['an unknown format', ['--format', 'jsno'], /one of .*markdown/, /did you mean `--format json`\?/],
    ['an unknown criterion', ['-c', 'go.yml', '--only', 'tests-pas'], /matches no criterion/, /`--only tests-pass`\?/],
    ['no parameter', ['-c', 'go.yml', '--param', 'a'], /`--param a` is not NAME=VALUE/],
    ['an undeclared parameter', ['-c', 'go.yml', '--param', 'a=b'], /`a`/],
    ['no time', ['-c', 'go.yml', '--now', 'tomorrow'], /is no time; write 2026/],
    ['half a commit', ['-c', 'go.yml', '--commit', 'abc1234'], /no full commit id/],
    ['a baseline that is not there', ['-c', 'go.yml', '--baseline', 'b.json'], /there is no such file/, /first run/],
    ['a baseline that is none', ['-c', 'go.yml', '--baseline', 'good.xml'], /`good.xml` is not valid JSON/],
    ['results into a folder', ['-c', 'go.yml', '--results', '.'], /`--results \.` cannot be written: it is a folder/],
    ['results below a file', ['-c', 'go.yml', '--results', 'good.xml/r.json'], /a part of its path is no folder/],
  ];
  it.each(rows)('%s', async (name, argv, message, hint) => {
    const { code, stdout, stderr } = await check(...argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    if (hint) expect(stderr).toMatch(hint);
    expect(stderr).not.toMatch(/ {4}at /);
    // Only what is found out at the end comes after the result.
    if (!name.startsWith('results')) expect(stdout).toBe('');
  });

  const files: [name: string, content: string | Uint8Array | undefined, message: RegExp][] = [
    ['that is not there', undefined, /error\[checklist-missing\]: there is no checklist at `x\.yml`/],
    ['of 0 bytes', '', /error\[checklist-empty\]/],
    [
      'in UTF-16',
      Buffer.from('\ufeffversion: 1\n', 'utf16le'),
      /error\[checklist-encoding\].*UTF-16; save it as UTF-8/,
    ],
    ['of 257 KiB', ' '.repeat(257 * 1024), /error\[checklist-too-big\].*263168 bytes; the limit is 262144 \(256 KiB\)/],
    ['that is no YAML', 'version: [', /x\.yml:1:\d+: error\[yaml-syntax\]/],
    ['that is a report', '<testsuites/>', /error\[wrong-type\]/],
  ];
  it.each(files)('a checklist %s', async (_, content, message) => {
    if (content !== undefined) folder.write('x.yml', content);
    const { code, stdout, stderr } = await check('-c', 'x.yml');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
  it('a folder, with the checklist in it', async () => {
    folder.write('deploy/gonogo.yml', readFileSync(folder.path('go.yml')));
    const { code, stderr } = await check('-c', 'deploy');
    expect(code).toBe(2);
    expect(stderr).toMatch(/`deploy` is a folder[\s\S]*did you mean `deploy\/gonogo\.yml`\?/);
  });
  it('all mistakes of all checklists at once', async () => {
    folder.write('a.yml', 'version: 1\n');
    folder.write('b.yml', 'version: 2\ncriteria: []\n');
    const { stderr } = await check('-c', 'a.yml', '-c', 'b.yml', '-c', 'go.yml');
    expect(stderr).toMatch(/a\.yml:1:1[\s\S]*b\.yml:1:10/);
  });
  it('no command, an unknown one, and help for an unknown one', async () => {
    const none = await call({ cwd: folder.root });
    expect([none.code, none.stdout]).toEqual([2, '']);
    expect(none.stderr).toContain('Usage: gonogo COMMAND');
    for (const argv of [['chek'], ['help', 'chek']]) {
      const { code, stderr } = await call({ cwd: folder.root }, ...argv);
      expect([code, stderr]).toEqual([
        2,
        'error[call-invalid]: there is no command `chek`\n  = hint: did you mean `gonogo check`?\n',
      ]);
    }
  });
  it('help and version are results', async () => {
    for (const argv of [['--help'], ['help'], ['check', '--help'], ['help', 'check'], ['--version']]) {
      const { code, stdout, stderr } = await call({ cwd: folder.root }, ...argv);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('gonogo');
    }
  });
});

describe('output', () => {
  it('text: the layout of UX section 4', async () => {
    const { stdout } = await check('-c', 'no-go.yml');
    expect(stdout.replace(/\d+(?:\.\d+)? m?s\n/, 'TIME\n').replace(/, [^,()]+ old/, '')).toBe(
      [
        'gonogo 0.1.0   no-go.yml   Launch   1 criterion',
        '',
        '  ✖ no-go   tests-pass   Tests pass   failed = 1   0',
        '',
        'NO-GO   1 no-go   TIME',
        '',
        '  tests-pass   bad.xml (junit): failed = 1, required 0   no-go.yml:5',
        '',
        'Explain: gonogo explain tests-pass -c no-go.yml',
        '',
      ].join('\n'),
    );
  });
  it('warnings of the checklist are said', async () => {
    folder.write('warn.yml', checklist('  - title: Signed', '    sign-off: sre').replace('"@monalisa"', ''));
    expect((await check('-c', 'warn.yml')).stdout).toMatch(/ {2}warning: warn\.yml:3: the role `sre` has nobody/);
  });
  it('of several checklists the worst verdict comes last', async () => {
    const { stdout } = await check('-c', 'go.yml', '-c', 'no-go.yml', '-c', 'hold.yml');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('NO-GO   3 checklists: 1 NO-GO, 1 HOLD, 1 GO');
  });
  it('how to sign, and how to explain, finds the checklist; the default one needs no name', async () => {
    expect((await check('-c', 'hold.yml')).stdout).toContain('gonogo sign rollback-rehearsed -c hold.yml --as sre');
    folder.write('.github/gonogo.yml', readFileSync(folder.path('hold.yml')));
    const { stdout } = await check();
    expect(stdout).toContain('gonogo sign rollback-rehearsed --as sre');
    expect(stdout).toMatch(/Explain: gonogo explain rollback-rehearsed\n$/);
  });
  it('json is the results document, the same as in the file', async () => {
    const { stdout } = await check('-c', 'go.yml', '--format', 'json', '--results', 'out/deep/r.json');
    const printed = JSON.parse(stdout) as Results;
    expect(printed.decision.verdict).toBe('GO');
    expect(JSON.parse(readFileSync(folder.path('out/deep/r.json'), 'utf8'))).toEqual(printed);
    const several = await check('-c', 'go.yml', '-c', 'hold.yml', '--format', 'json');
    expect((JSON.parse(several.stdout) as Results[]).map((one) => one.decision.verdict)).toEqual(['GO', 'HOLD']);
  });
  it.each([
    ['markdown', /^# 🔴 NO-GO — Launch\n/],
    ['summary', /^## 🔴 NO-GO — Launch\n/],
    ['comment', /^## 🔴 NO-GO — Launch\n/],
    ['github', /^::error file=no-go\.yml,line=5,endLine=6,title=no-go%3A Tests pass::failed = 1, required 0\n$/],
  ])('%s', async (format, start) => expect((await check('-c', 'no-go.yml', '--format', format)).stdout).toMatch(start));
  it('a part of the criteria is called partial, a set clock simulated', async () => {
    expect((await check('-c', 'go.yml', '--only', 'tests-pass')).stdout).toContain('partial: only some criteria');
    expect((await check('-c', 'go.yml', '--now', '2026-12-01T00:00:00Z')).stdout).toContain('simulated: the clock');
  });
  it('a simulated run is refused under Actions', async () => {
    const world = { cwd: folder.root, environment: { GITHUB_ACTIONS: 'true' } };
    expect((await call(world, 'check', '-c', 'go.yml', '--now', '2026-12-01')).code).toBe(2);
  });
});

describe('what the terminal can show', () => {
  const sequence = '\u001b[';
  const rows: [name: string, isTTY: boolean, environment: Record<string, string>, colored: boolean][] = [
    ['a pipe', false, {}, false],
    ['a terminal', true, {}, true],
    ['NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['NO_COLOR that is empty', true, { NO_COLOR: '' }, true],
    ['FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['both', true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ];
  it.each(rows)('colours: %s', async (_, isTTY, environment, colored) => {
    const { stdout } = await call({ cwd: folder.root, isTTY, environment }, 'check', '-c', 'no-go.yml');
    expect(stdout.includes(sequence)).toBe(colored);
  });
  it('no colour is in what is meant for machines', async () => {
    for (const format of ['json', 'markdown', 'summary', 'comment', 'github']) {
      const { stdout } = await call({ cwd: folder.root, isTTY: true }, 'check', '-c', 'no-go.yml', '--format', format);
      expect(stdout).not.toContain(sequence);
    }
  });
  it.each([
    [{ LANG: 'C' }, false],
    [{ LANG: 'en_GB.UTF-8' }, true],
    [{ LC_ALL: 'POSIX', LANG: 'en_GB.UTF-8' }, false],
    [{ LANG: 'C', CI: 'true' }, true],
    [{}, true],
    [{ TERM: 'dumb' }, false],
  ])('%j: more than ASCII is %s', async (environment, unicode) => {
    const { stdout } = await call({ cwd: folder.root, environment }, 'check', '-c', 'no-go.yml');
    expect(stdout.includes(unicode ? '✖ no-go' : 'FAIL no-go')).toBe(true);
    if (!unicode) expect(stdout).toMatch(/^[\x20-\x7e\n]*$/);
  });
  it('COLUMNS is believed, a terminal known, and a pipe has no width', async () => {
    const long = 'A criterion with so long a title that it can hardly ever fit';
    folder.write('long.yml', checklist(`  - title: ${long}`, '    id: x', '    tests: bad.xml'));
    const lines = async (world: object) =>
      (await call({ cwd: folder.root, ...world }, 'check', '-c', 'long.yml')).stdout.split('\n');
    const widest = (list: string[]) =>
      Math.max(...list.filter((line) => !line.includes('gonogo ')).map((line) => line.length));
    expect(widest(await lines({ environment: { COLUMNS: '60' } }))).toBeLessThanOrEqual(60);
    expect(widest(await lines({ isTTY: true, columns: 70, environment: { NO_COLOR: '1' } }))).toBeLessThanOrEqual(70);
    expect(widest(await lines({ environment: { COLUMNS: 'wide' } }))).toBeGreaterThan(80);
    expect(widest(await lines({}))).toBeGreaterThan(80);
  });
});

describe('the process', () => {
  const bundle = new URL('../../dist/cli/index.js', import.meta.url).pathname;
  it('a reader that goes away changes nothing about the verdict', () => {
    const script = `node "$1" check -c no-go.yml --format json | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    const child = spawnSync('bash', ['-c', script, 'bash', bundle], { cwd: folder.root, encoding: 'utf8' });
    expect([child.stdout, child.stderr]).toEqual(['1\n', '']);
  });
  it.skipIf(!existsSync('/dev/full'))('a full disk is never success', () => {
    const script = 'node "$1" check -c go.yml >/dev/full';
    const child = spawnSync('bash', ['-c', script, 'bash', bundle], { cwd: folder.root, encoding: 'utf8' });
    expect(child.status).toBe(3);
    expect(child.stderr).toContain('ENOSPC');
  });
  it('results that are asked for and cannot be written are never success', () => {
    expect(spawn({ cwd: folder.root }, 'check', '-c', 'go.yml', '--results', '/dev/full/r.json').code).toBe(2);
  });
});
