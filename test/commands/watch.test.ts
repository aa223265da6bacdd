import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { call } from '../support/cli.ts';
import { desk } from '../support/desk.ts';
import type { Workspace } from '../support/workspace.ts';

let folder: Workspace;
beforeAll(async () => {
  folder = desk();
  // The first run loads what it needs, and a sample has no time for that.
  await call({ cwd: folder.root }, 'check', '-c', 'go.yml', '-c', 'hold.yml');
});
afterAll(() => folder.remove());
const watch = (...argv: string[]) => call({ cwd: folder.root }, 'watch', ...argv);
const SHORT = ['--for', '1s', '--every', '1s', '--within', '2s'];

describe('wrong calls are refused before anything is looked at', () => {
  it.each([
    ['no steady time', ['-c', 'go.yml'], /`--for` is missing/],
    ['no time', ['--for', 'long'], /`--for` is `long`, which is no time/],
    ['too short a step', ['--for', '10m', '--every', '10ms'], /`--every`: 0s is less than 1s/],
    ['a budget that is too short', ['--for', '10m', '--within', '1m'], /`--within`: in 1m nothing can hold for 10m/],
    ['no number', ['--for', '10m', '--rollback-after', 'never'], /`--rollback-after` is `never`/],
    ['no number of samples without data', ['--for', '10m', '--no-data', '0'], /`--no-data` is `0`/],
    ['several checklists', ['--for', '10m', '-c', 'go.yml', '-c', 'hold.yml'], /takes one checklist/],
    ['another time', ['--for', '10m', '--now', '2026-12-01'], /`gonogo watch` has no option `--now`/],
    ['a checklist that is not there', ['--for', '10m', '-c', 'none.yml'], /there is no checklist at `none.yml`/],
    ['a word', ['10m'], /does not know what to do with `10m`/],
  ])('%s', async (_, argv, message) => {
    const { code, stdout, stderr } = await watch(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

describe('what it comes to', () => {
  it.each([
    ['go.yml', 0, 'GO', 'steady', 2],
    ['caution.yml', 0, 'CAUTION', 'steady', 2],
    ['hold.yml', 4, 'HOLD', 'time', 3],
    ['no-go.yml', 1, 'NO-GO', 'time', 3],
  ])('%s', async (file, exit, verdict, ended, samples) => {
    const { code, stdout, stderr } = await watch('-c', file, ...SHORT, '--format', 'json', '--results', `${file}.json`);
    const results = JSON.parse(stdout) as Results;
    expect(JSON.parse(readFileSync(folder.path(`${file}.json`), 'utf8'))).toEqual(results);
    expect([code, results.decision.verdict, results.watch?.ended]).toEqual([exit, verdict, ended]);
    expect(results.watch?.samples).toHaveLength(samples);
    expect(results).toMatchObject({ partial: false, simulated: false });
    expect(stderr.split('\n').filter(Boolean)).toHaveLength(1);
    // It is a results document like any other.
    const again = await call({ cwd: folder.root }, 'report', `${file}.json`);
    expect([again.code, again.stderr]).toEqual([0, '']);
    expect(again.stdout).toMatch(new RegExp(`## Watch\n\nWatched for .*s in ${samples} samples`));
  });
  it('each sample has its own time, and each looks again', async () => {
    folder.write('turns.xml', readFileSync(folder.path('good.xml')));
    folder.write('turns.yml', readFileSync(folder.path('go.yml'), 'utf8').replace('good.xml', 'turns.xml'));
    const watching = watch('-c', 'turns.yml', '--for', '3s', '--every', '1s', '--within', '3s', '--format', 'json');
    setTimeout(() => folder.write('turns.xml', readFileSync(folder.path('bad.xml'))), 1500);
    const { watch: record, decision, context } = JSON.parse((await watching).stdout) as Results;
    expect(record?.samples.map(({ verdict }) => verdict)).toEqual(['GO', 'GO', 'NO-GO', 'NO-GO']);
    expect(decision.verdict).toBe('NO-GO');
    expect(new Set(record?.samples.map(({ at }) => at)).size).toBeGreaterThan(2);
    expect(context.now).toBe(record?.samples.at(-1)?.at);
  });
  it('text: how it went stands below the verdict', async () => {
    const { stdout } = await watch('-c', 'go.yml', ...SHORT);
    expect(stdout).toMatch(/^GO {3}1 go .*\n\n {2}Watched for .*s in 2 samples, one every 1s: steady for 1s\n/m);
    expect((await watch('-c', 'hold.yml', ...SHORT)).stdout).toContain('  not steady for 1s within 2s\n');
  });
  it('a part of the criteria is a part, and what is not enforced is said', async () => {
    const { code, stdout, stderr } = await watch(
      '-c',
      'no-go.yml',
      ...SHORT,
      '--only',
      'tests-pass',
      '--fail-on',
      'never',
    );
    expect([code, stdout]).toEqual([0, expect.stringContaining('partial: only some criteria')]);
    expect(stderr).toContain('NO-GO is not enforced');
  });
  it('a terminal has one live line, and it is gone at the end', async () => {
    const world = { cwd: folder.root, isTTY: true, environment: { LANG: 'C.UTF-8' } };
    const { stderr } = await call(world, 'watch', '-c', 'go.yml', ...SHORT);
    expect(stderr).toMatch(/^sample 1 at 0s: GO, steady for 0s of 1s\r\u001b\[Ksample 2 at 1s: GO, .*\r\u001b\[K$/);
  });
});
