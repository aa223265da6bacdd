import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { call, spawn } from '../support/cli.ts';
import { lacks } from '../support/installed.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

/** examples/phased-rollout, from before the deployment to two weeks after it: what its README promises, and what nobody may get away with. */

const EXAMPLE = 'examples/phased-rollout';
const EXITS: Readonly<Record<string, number>> = { GO: 0, CAUTION: 0, HOLD: 4, 'NO-GO': 1, 'NO-GO, ROLL BACK': 1 };
const CHECKLIST = 'rollout/gonogo.yml';

let folder: Workspace;
let runs = 0;
beforeEach(() => {
  folder = workspace();
  cpSync(EXAMPLE, folder.path('rollout'), { recursive: true });
  mkdirSync(folder.path('history'));
});
afterEach(() => folder.remove());

interface Step {
  readonly code: number | null;
  readonly stdout: string;
  readonly results: Results;
}

/** One run, kept in the history: with another clock, or by the bundle with the real one where `now` is `real`. */
async function check(now: string, ...more: readonly string[]): Promise<Step> {
  const kept = folder.path(`history/${String(++runs).padStart(4, '0')}.json`);
  const clock = now === 'real' ? [] : ['--now', now];
  const args = ['check', '-c', CHECKLIST, '--history', 'history', '--results', kept, ...clock, ...more];
  const world = { cwd: folder.root, columns: 200 };
  const { code, stdout, stderr } = now === 'real' ? spawn(world, ...args) : await call(world, ...args);
  expect(stderr).toBe('');
  return { code, stdout, results: JSON.parse(readFileSync(kept, 'utf8')) as Results };
}

async function sign(id: string, role: string, ...more: readonly string[]): Promise<void> {
  const { stderr } = await call({ cwd: folder.root }, 'sign', id, '-c', CHECKLIST, '--as', role, '--by', role, ...more);
  expect(stderr).toBe('');
}

const told = ({ code, results: { checklist, decision } }: Step) =>
  `${code} ${checklist.phase} ${decision.verdict}${decision.rollback ? ', ROLL BACK' : ''}`;
const stateOf = ({ results }: Step, id: string) => {
  const one = results.criteria.find((criterion) => criterion.id === id);
  return one && [one.state, one.cause].filter(Boolean).join(' ');
};
const report = (path: string) => folder.path(join('rollout/reports', path));
const trouble = (file: string) => cpSync(report(`trouble/${file}`), report(file));

const PLANNED = ['--t0', '2026-11-30T08:30:00Z'];
/** From the first phase to a GO of the canary. */
async function toCanary(...more: readonly string[]): Promise<void> {
  await sign('approved-code', 'tech-lead', '--now', '2026-11-25T08:20:00Z');
  expect(told(await check('2026-11-25T08:30:00Z', ...PLANNED, ...more))).toBe('0 pre-deployment GO');
  expect(told(await check('2026-11-26T10:00:00Z', '--t0', '2026-11-25T10:00:00Z', ...more))).toBe('0 shadow GO');
}
async function canaryGo(): Promise<void> {
  await toCanary();
  for (const role of ['support', 'tech-lead', 'devops']) await sign('canary', role, '--now', '2026-11-30T12:40:00Z');
  expect(told(await check('2026-11-30T12:45:00Z', ...PLANNED))).toBe('0 canary GO');
}
const HALF = ['--t0', '2026-12-01T08:30:00Z', '--phase', 'half'];

describe('the walk of the README', () => {
  const lines = [...readFileSync(`${EXAMPLE}/README.md`, 'utf8').matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(
    ([, block = '']) => block.trimEnd().split('\n'),
  );
  const promised = lines.flatMap((line) => {
    const [, command, verdict, says] = /^(check .*?) +# ([A-Z, -]+?)(?:: (.*))?$/.exec(line) ?? [];
    return command && verdict ? [{ command, verdict, says: says?.split('; ') ?? [] }] : [];
  });

  it('every call of `check` says what comes of it', () => {
    expect(promised).toHaveLength(lines.filter((line) => line.startsWith('check ')).length);
    expect(promised.length).toBeGreaterThanOrEqual(20);
    expect(new Set(promised.map(({ verdict }) => verdict))).toEqual(
      new Set(['GO', 'HOLD', 'NO-GO', 'NO-GO, ROLL BACK']),
    );
  });

  it('and that comes of it', { timeout: 240_000 }, () => {
    const script = lines.map((line) => (line.startsWith('check ') ? `${line}\necho "=== $?"` : line)).join('\n');
    const env = { PATH: process.env.PATH ?? '', HOME: folder.root, TMPDIR: folder.root };
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8', env });
    expect(stderr).toBe('');
    // What `sign` says stands before the run that follows it.
    const pieces = stdout.split(/^=== (\d+)\n/m);
    const ran = promised.map(({ command, says }, index) => {
      const said = pieces[2 * index] ?? '';
      const headline = /^(GO|CAUTION|HOLD|NO-GO(?:, ROLL BACK)?) {3}.*simulated/m.exec(said)?.[1];
      return [command, headline, Number(pieces[2 * index + 1]), says.filter((text) => !said.includes(text))];
    });
    expect(ran).toEqual(promised.map(({ command, verdict }) => [command, verdict, EXITS[verdict], []]));
  });
});

describe('the canary', () => {
  it('holds while it soaks, says until when, and who is awaited at the end', async () => {
    await toCanary();
    const early = await check('2026-11-30T09:30:00Z', ...PLANNED);
    expect([told(early), early.results.decision.earliestGo]).toEqual(['4 canary HOLD', '2026-11-30T12:30:00Z']);
    expect(['canary/soak', 'canary-support', 'expand'].map((id) => stateOf(early, id))).toEqual([
      'pending soaking',
      'pending not-due',
      'pending not-due',
    ]);
    const end = await check('2026-11-30T12:30:00Z', ...PLANNED);
    expect([told(end), end.results.decision.earliestGo]).toEqual(['4 canary HOLD', null]);
    expect(stateOf(end, 'canary/soak')).toBe('go');
    expect(end.stdout).toContain('not signed by `tech-lead` and `devops`');
  });

  it('without shadow mode it comes after the first phase', async () => {
    const without = ['--param', 'shadow=false'];
    await sign('approved-code', 'tech-lead', '--now', '2026-11-25T08:20:00Z');
    await check('2026-11-25T08:30:00Z', ...PLANNED, ...without);
    const canary = await check('2026-11-30T09:30:00Z', ...PLANNED, ...without);
    expect([told(canary), stateOf(canary, 'canary/after')]).toEqual(['4 canary HOLD', 'go']);
  });

  it.each([
    ['now.csv', 'trigger-now'],
    ['load.txt', 'trigger-slow'],
    ['smoke.xml', 'trigger-broken'],
    ['tickets.csv', 'trigger-tickets'],
  ])('is rolled back by %s alone', async (file, id) => {
    await toCanary();
    trouble(file);
    const step = await check('2026-11-30T10:45:00Z', ...PLANNED);
    expect([told(step), stateOf(step, id)]).toEqual(['1 canary NO-GO, ROLL BACK', 'no-go']);
    expect(step.stdout).toContain(`ROLL BACK: ${id}`);
  });

  it('and so it is while the next stage soaks', async () => {
    await canaryGo();
    trouble('tickets.csv');
    expect(told(await check('2026-12-01T09:30:00Z', ...HALF))).toBe('1 half NO-GO, ROLL BACK');
  });

  it('what could not be measured rolls nothing back, and is no GO', async () => {
    await toCanary();
    rmSync(report('now.csv'));
    const step = await check('2026-11-30T12:45:00Z', ...PLANNED);
    expect([told(step), stateOf(step, 'trigger-now')]).toEqual(['1 canary NO-GO', 'unknown missing']);
  });
});

describe('what nobody gets away with', () => {
  it('half of a soak that was exported', async () => {
    await toCanary();
    const rows = readFileSync(report('canary/soak.csv'), 'utf8').split('\n');
    writeFileSync(report('canary/soak.csv'), `${rows.slice(0, 25).join('\n')}\n`);
    expect(stateOf(await check('2026-11-30T12:45:00Z', ...PLANNED), 'canary-soak')).toBe('unknown too-few');
  });

  it('a test of the regression list that is no longer there', async () => {
    const tests = readFileSync(report('tests.xml'), 'utf8');
    writeFileSync(report('tests.xml'), tests.replaceAll('test_stop', 'test_halt'));
    expect(stateOf(await check('2026-11-25T08:30:00Z', ...PLANNED), 'stop')).toBe('unknown empty');
  });

  it('code that was changed after it was approved', async () => {
    await sign('approved-code', 'tech-lead', '--now', '2026-11-25T08:20:00Z');
    writeFileSync(folder.path('rollout/docs/migration.md'), '# Nothing to do\n');
    expect(stateOf(await check('2026-11-25T08:30:00Z', ...PLANNED), 'approved-code')).toBe('pending unsigned');
  });

  it('a canary that was NO-GO in the end', async () => {
    await canaryGo();
    trouble('now.csv');
    await check('2026-11-30T14:00:00Z', ...PLANNED, '--phase', 'canary');
    const half = await check('2026-12-01T17:00:00Z', ...HALF);
    expect([told(half), stateOf(half, 'half/after')]).toEqual(['1 half NO-GO, ROLL BACK', 'no-go']);
  });

  it('a GO of more than a week ago', async () => {
    await canaryGo();
    expect(stateOf(await check('2026-12-07T12:44:00Z', ...HALF), 'half/after')).toBe('go');
    expect(stateOf(await check('2026-12-07T12:46:00Z', ...HALF), 'half/after')).toBe('pending not-after');
  });

  it('a GO of another commit', async () => {
    folder.git(['init', '-q']);
    folder.git(['add', 'rollout']);
    folder.git(['commit', '-qm', 'one']);
    await canaryGo();
    expect(stateOf(await check('2026-12-01T12:30:00Z', ...HALF), 'half/after')).toBe('go');
    folder.git(['commit', '-qm', 'two', '--allow-empty']);
    expect(stateOf(await check('2026-12-01T12:30:00Z', ...HALF), 'half/after')).toBe('pending not-after');
  });

  it('a rehearsal that is taken for real: neither its verdicts nor its signatures count', async () => {
    // Dated in the past of any clock, so that nothing but the mark of a rehearsal keeps them from counting.
    const record = folder.path('rollout/.gonogo/signoffs.ndjson');
    writeFileSync(record, readFileSync(record, 'utf8').replaceAll(/"at":"[^"]+"/g, '"at":"2026-11-20T08:00:00Z"'));
    await sign('approved-code', 'tech-lead', '--now', '2026-11-20T08:20:00Z');
    await check('2026-11-20T08:30:00Z', ...PLANNED);
    const first = await check('real', ...PLANNED);
    expect(told(first)).toBe('4 pre-deployment HOLD');
    expect(first.stdout).toContain('does not count: it was said in a rehearsal (`--now`)');
    const shadow = await check('real', '--phase', 'shadow', '--t0', '2026-11-20T10:00:00Z');
    expect(stateOf(shadow, 'shadow/after')).toBe('pending not-after');
  });
});

describe.skipIf(lacks('promtool'))('the alerts', () => {
  it('fire when a failure is injected, as promtool says', () => {
    for (const name of ['errors', 'slow', 'memory', 'down']) {
      const { status, stderr } = spawnSync('promtool', ['test', 'rules', `alerts-tests/${name}.yml`], {
        cwd: resolve(EXAMPLE, 'config'),
        encoding: 'utf8',
      });
      expect([name, status, stderr]).toEqual([name, 0, '']);
    }
  });
});
