import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { spawn } from '../support/cli.ts';
import { lacks } from '../support/installed.ts';
import type { LiveServer } from '../support/live-process.ts';
import { startPrometheus } from '../support/live-servers.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

/** examples/phased-rollout with `live=true`, by the real clock: what the exports stand for on a desk is asked of Prometheus. */

const CHECKLIST = 'rollout/gonogo.yml';
const NOW = Math.floor(Date.now() / 1000);
const ago = (minutes: number) => new Date((NOW - minutes * 60) * 1000).toISOString();
const rules = readFileSync('examples/phased-rollout/config/alerts.yml', 'utf8');

const config = 'global: { evaluation_interval: 1s }\n';

/** Whether Prometheus has looked at all of its rules. */
async function evaluated({ origin }: LiveServer): Promise<boolean> {
  const answer = await (await fetch(`${origin}/api/v1/rules`)).json();
  const { groups } = (answer as { data: { groups: { rules: { lastEvaluation: string }[] }[] } }).data;
  const found = groups.flatMap((group) => group.rules);
  return found.length > 0 && found.every(({ lastEvaluation }) => !lastEvaluation.startsWith('0001'));
}

/** Four hours and more of a canary that is well, into the future for machines that are slow; but for its last `sick` seconds. */
function history(sick: number): string {
  const families: readonly [name: string, type: 'counter' | 'gauge', labels: string, at: (bad: boolean) => number][] = [
    ['watcher_checks', 'counter', '', () => 600],
    ['watcher_checks_failed', 'counter', '', (bad) => (bad ? 51 : 0.2)],
    ['process_cpu_seconds', 'counter', '{job="watcher"}', () => 1.5],
    ['watcher_state_written_bytes', 'counter', '', () => 800_000],
    ['process_resident_memory_bytes', 'gauge', '{job="watcher"}', (bad) => (bad ? 2.4e9 : 2.4e8)],
    ['watcher_cycle_seconds', 'gauge', '{quantile="0.95"}', () => 0.003],
    ['up', 'gauge', '{job="watcher"}', () => 1],
  ];
  const lines = families.flatMap(([name, type, labels, at]) => {
    let sum = 0;
    const rows = [`# TYPE ${name} ${type}`];
    for (let time = NOW - 16_200; time <= NOW + 1800; time += 15) {
      const value = at(sick > 0 && time > NOW - sick);
      sum += value;
      rows.push(`${name}${type === 'counter' ? '_total' : ''}${labels} ${type === 'counter' ? sum : value} ${time}`);
    }
    return rows;
  });
  return `${[...lines, '# EOF'].join('\n')}\n`;
}

describe.skipIf(lacks('prometheus', 'promtool'))('a canary, asked of Prometheus', () => {
  let folder: Workspace;
  let well: LiveServer;
  let sick: LiveServer;
  let runs = 0;
  beforeAll(async () => {
    folder = workspace();
    cpSync('examples/phased-rollout', folder.path('rollout'), { recursive: true });
    mkdirSync(folder.path('history'));
    // The days on which one may go on are not the days on which tests run; and what was signed is dated in the example's week.
    const text = readFileSync(folder.path(CHECKLIST), 'utf8');
    writeFileSync(folder.path(CHECKLIST), text.replaceAll(/^ {4}(?:window|freeze): .*\n/gm, ''));
    rmSync(folder.path('rollout/.gonogo'), { recursive: true });
    [well, sick] = await Promise.all([
      startPrometheus({ config, rules, history: history(0) }),
      startPrometheus({ config, rules, history: history(600) }),
    ]);
    // A rule that was not evaluated yet says nothing.
    while (!(await evaluated(well))) await sleep(100);
  }, 120_000);
  afterAll(() => folder?.remove());

  const check = (...more: readonly string[]) => {
    const kept = `history/${String(++runs).padStart(2, '0')}.json`;
    const { code, stderr } = spawn(
      { cwd: folder.root },
      'check',
      ...['-c', CHECKLIST, '--history', 'history', '--results', kept],
      ...['--param', 'live=true', '--param', 'shadow=false', ...more],
      ...[well, sick].flatMap(({ origin }) => ['--allow-hosts', new URL(origin).host]),
      ...['--allow-private-hosts', '127.0.0.1'],
    );
    expect(stderr).toBe('');
    const results = JSON.parse(readFileSync(folder.path(kept), 'utf8')) as Results;
    const { checklist, decision, criteria, simulated } = results;
    expect(simulated).toBe(false);
    const state = (id: string) => {
      const one = criteria.find((criterion) => criterion.id === id);
      return one && [one.state, one.cause].filter(Boolean).join(' ');
    };
    return { told: `${code} ${checklist.phase} ${decision.verdict}`, rollback: decision.rollback, decision, state };
  };
  const sign = (id: string, role: string, ...more: readonly string[]) =>
    expect(spawn({ cwd: folder.root }, 'sign', id, '-c', CHECKLIST, '--as', role, '--by', role, ...more).stderr).toBe(
      '',
    );
  const LIVE = ['live-errors', 'live-cpu', 'live-memory', 'live-cycle', 'live-disk', 'live-up'];

  // One after another: the parameters belong to a verdict, so the address of Prometheus stays the same from phase to phase.
  it('from before the deployment to the end of the soak', { timeout: 120_000 }, () => {
    for (const role of ['qa-lead', 'devops', 'product', 'security', 'tech-lead']) sign('pre-deployment', role);
    sign('backup', 'devops', '--value', '18');
    sign('break-point', 'qa-lead', '--value', '780');
    const at = ['--param', `prometheus=${well.origin}`];
    expect(check(...at).told).toBe('0 pre-deployment GO');
    const early = check(...at, '--t0', ago(60));
    expect([early.told, early.state('canary/soak')]).toEqual(['4 canary HOLD', 'pending soaking']);
    expect(early.decision.earliestGo?.slice(0, 16)).toBe(ago(-180).slice(0, 16));
    expect(LIVE.map(early.state)).toEqual(LIVE.map(() => 'go'));
    for (const role of ['support', 'tech-lead', 'devops']) sign('canary', role);
    const end = check(...at, '--t0', ago(241));
    expect(LIVE.filter((id) => end.state(id) !== 'go')).toEqual([]);
    expect([end.told, end.state('live-alerts'), end.state('canary-soak')]).toEqual([
      '0 canary GO',
      'go',
      'not-applicable',
    ]);
    // The same criteria in the next stage look back to its own start.
    const half = check(...at, '--t0', ago(30));
    expect([half.told, half.state('half/soak')]).toEqual(['4 half HOLD', 'pending soaking']);
    expect(LIVE.map(half.state)).toEqual(LIVE.map(() => 'go'));
  });

  it('a soak that began before Prometheus measured has a hole', () => {
    const step = check('--phase', 'canary', '--param', `prometheus=${well.origin}`, '--t0', ago(600));
    expect([step.state('live-errors'), step.told]).toEqual(['unknown too-few', '1 canary NO-GO']);
  });

  it('errors and memory roll it back', () => {
    const step = check('--phase', 'canary', '--param', `prometheus=${sick.origin}`, '--t0', ago(120));
    expect([step.told, step.rollback]).toEqual(['1 canary NO-GO', true]);
    expect([step.state('trigger-errors'), step.state('trigger-memory')]).toEqual(['no-go', 'no-go']);
  });

  it('without Prometheus nothing is measured: NO-GO, and nothing is rolled back', async () => {
    await sick.stop();
    const step = check('--phase', 'canary', '--param', `prometheus=${sick.origin}`, '--t0', ago(120));
    expect([step.told, step.rollback]).toEqual(['1 canary NO-GO', false]);
    expect(step.state('trigger-errors')).toBe('unknown unreachable');
  });
});
