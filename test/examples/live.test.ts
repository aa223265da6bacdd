import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lacks } from '../support/installed.ts';

const SECRETS = { WEBHOOK_SECRET: 'demo-webhook-secret', SHOP_TOKEN: 'demo-shop-token' };

const gonogo = (environment: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  const env = { PATH: process.env.PATH ?? '', ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/index.js', 'check', ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
};
const HEALTH = 'examples/service-health/gonogo.yml';
const ROLLOUT = 'examples/monitoring-rollout/gonogo.yml';

describe('without its services', () => {
  it('every criterion about a running system is unknown, and none is go', () => {
    const { status, stdout } = gonogo(SECRETS, '-c', HEALTH, '--format', 'json');
    const { criteria } = JSON.parse(stdout) as { criteria: { id: string; state: string; check: string }[] };
    // A port that nobody opened is closed; but nothing shows that this machine could have found an open one.
    expect(criteria.filter(({ state }) => state === 'go')).toEqual([]);
    expect(status).toBe(1);
  });
});

describe.skipIf(lacks('prometheus', 'promtool', 'prometheus-alertmanager', 'prometheus-node-exporter', 'openssl'))(
  'with `npm run demo:services`',
  () => {
    let demo: ChildProcess;
    beforeAll(async () => {
      demo = spawn('npm', ['run', '--silent', 'demo:services'], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
      let said = '';
      const ready = new Promise<void>((resolve, reject) => {
        for (const stream of [demo.stdout, demo.stderr])
          stream?.on('data', (piece: Buffer) => {
            said += piece;
            if (said.includes('check -c')) resolve();
          });
        demo.on('close', () => reject(new Error(`the services ended: ${said}`)));
      });
      await ready;
    }, 90_000);
    afterAll(async () => {
      if (demo.exitCode !== null || demo.pid === undefined) return;
      const ended = new Promise((resolve) => demo.once('close', resolve));
      process.kill(-demo.pid, 'SIGTERM');
      await ended;
    }, 30_000);

    it('service-health: everything is go, and operations has not signed', () => {
      const { status, stdout, stderr } = gonogo(SECRETS, '-c', HEALTH);
      expect(stderr).toBe('');
      expect(stdout).toMatch(/^HOLD {3}1 pending, 18 go /m);
      expect(stdout).toContain('not signed by `sre`');
      expect(status).toBe(4);
    });
    it('no secret is in any output, and neither is the session of the shop', () => {
      const { stdout } = gonogo(SECRETS, '-c', HEALTH, '--format', 'json');
      for (const secret of [...Object.values(SECRETS), 'b3f1c07e']) expect(stdout).not.toContain(secret);
    });
    it('service-health with another secret: the webhook and the orders are no-go', () => {
      const { status, stdout } = gonogo({ ...SECRETS, WEBHOOK_SECRET: 'another-secret' }, '-c', HEALTH);
      expect(stdout).toMatch(/accepted\.status = 401/);
      expect(status).toBe(1);
    });
    it('in CI, loopback is as private as any other inner address', () => {
      const denied = gonogo({ ...SECRETS, CI: 'true' }, '-c', HEALTH);
      expect(denied.stdout).toContain('--allow-private-hosts 127.0.0.1');
      expect(denied.status).toBe(1);
      const allowed = gonogo({ ...SECRETS, CI: 'true' }, '-c', HEALTH, '--allow-private-hosts', '127.0.0.1');
      expect(allowed.stdout).toMatch(/^HOLD/m);
    });
    it('monitoring-rollout: what can be measured is right, and people have not reported', () => {
      const { status, stdout, stderr } = gonogo({}, '-c', ROLLOUT, '--allow-commands');
      expect(stderr).toBe('');
      expect(stdout).toMatch(/^HOLD {3}4 pending, 19 go /m);
      expect(status).toBe(4);
    });
    it('monitoring-rollout without `--allow-commands`: nothing is run, and that is no go', () => {
      const { status, stdout } = gonogo({}, '-c', ROLLOUT);
      expect(stdout).toMatch(/^NO-GO {3}2 unknown, 4 pending, 17 go /m);
      expect(stdout).toContain('--allow-commands');
      expect(status).toBe(1);
    });
  },
);
