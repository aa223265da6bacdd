import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { client } from '../support/http-client.ts';
import { lacks } from '../support/installed.ts';
import { judgeCriterion } from '../support/judge-criterion.ts';
import { startAlertmanager, startPrometheus } from '../support/live-servers.ts';

const judged = (origin: string, options: string, bounds = '') =>
  judgeCriterion(
    `alerts:\n  url: ${origin}\n${options.replace(/^(?=.)/gm, '  ')}\n${bounds}`,
    { http: client() },
    {
      now: Date.now() / 1000,
    },
  );

/** Asks until the answer is what is waited for; the last answer otherwise, for the test to show. */
async function until<T>(ask: () => Promise<T>, is: (answer: T) => boolean): Promise<T> {
  let answer = await ask();
  for (let left = 100; left > 0 && !is(answer); left--) {
    await sleep(100);
    answer = await ask();
  }
  return answer;
}

describe.skipIf(lacks('prometheus'))('a real Prometheus', () => {
  const two = '(label_replace(vector(1), "a", "1", "", "") or label_replace(vector(1), "a", "2", "", ""))';
  const RULES = `
groups:
  - name: shop
    interval: 200ms
    rules:
      - { alert: Firing, expr: "vector(1) > 0", labels: { severity: critical, service: shop } }
      - { alert: Waiting, expr: "vector(1) > 0", for: 1h, labels: { service: queue } }
      - { alert: Quiet, expr: "vector(0) > 0", labels: { service: mail } }
      - { record: job:x, expr: "vector(1)" }
  - name: broken
    interval: 200ms
    rules:
      - { alert: Broken, expr: '${two} * on() ${two}', labels: { service: broken } }
`;
  it('says which rules fire, wait, are quiet, and cannot be evaluated', async () => {
    const { origin } = await startPrometheus({ rules: RULES });
    const facts = (judgement: Awaited<ReturnType<typeof judged>>) =>
      Object.fromEntries(judgement.facts.map(({ name, value }) => [name, value]));
    const all = await until(
      () => judged(origin, ''),
      (judgement) => facts(judgement).waiting === 1 && judgement.problems[0]?.cause === 'invalid',
    );
    expect(facts(all)).toEqual({ firing: 1, waiting: 1, rules: 4 });
    expect(all).toMatchObject({ state: 'no-go' });
    expect(all.problems[0]?.message).toMatch(/^`Broken` cannot be evaluated: `found duplicate series/);
    expect(all.facts.map(({ detail }) => detail)).toEqual([
      '`Firing` (`severity=critical`, `service=shop`)',
      '`Waiting` (`service=queue`)',
      undefined,
    ]);
    expect(await judged(origin, 'names: [Quiet]')).toMatchObject({ state: 'go', cause: null });
    expect(await judged(origin, 'labels: { service: [mail, queue] }')).toMatchObject({ state: 'go' });
    expect(await judged(origin, 'labels: { service: queue }', 'go: { waiting: 0 }')).toMatchObject({ state: 'no-go' });
    expect(await judged(origin, 'labels: { service: broken }')).toMatchObject({ state: 'unknown', cause: 'invalid' });
    expect(await judged(origin, 'names: [Quiet, Gone]')).toMatchObject({ state: 'no-go' });
    expect(await judged(origin, 'except: [Firing, Broken]')).toMatchObject({ state: 'go' });
  });
  it('without rules is no success', async () => {
    const { origin } = await startPrometheus();
    const judgement = await judged(origin, '');
    expect(judgement).toMatchObject({ state: 'no-go' });
    expect(judgement.evidence.notes).toEqual(['the server has no alerting rule at all']);
    expect(await judged(origin, 'heartbeat: Watchdog')).toMatchObject({ state: 'unknown', cause: 'invalid' });
  });
});

describe.skipIf(lacks('prometheus-alertmanager'))('a real Alertmanager', () => {
  it('has a heartbeat, an alert that is silenced, and one that is not', async () => {
    const { origin } = await startAlertmanager();
    const post = async (path: string, body: unknown) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${origin}/api/v2/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
      expect(answer.status).toBe(200);
    };
    const is = (state: string) => (judgement: { state: string }) => judgement.state === state;
    const ask = () => judged(origin, 'heartbeat: Watchdog');
    expect(await ask()).toMatchObject({ state: 'unknown', cause: 'missing' });
    expect(await judged(origin, '')).toMatchObject({ state: 'unknown', cause: 'invalid' });

    await post('alerts', [{ labels: { alertname: 'Watchdog', severity: 'none' } }]);
    expect(await until(ask, is('go'))).toMatchObject({ state: 'go', problems: [] });

    await post('alerts', [{ labels: { alertname: 'Down', service: 'shop' } }]);
    expect(await until(ask, is('no-go'))).toMatchObject({ state: 'no-go' });
    expect(await judged(origin, 'heartbeat: Watchdog\nlabels: { service: other }')).toMatchObject({ state: 'go' });

    await post('silences', {
      matchers: [{ name: 'alertname', value: 'Down', isRegex: false, isEqual: true }],
      startsAt: new Date(Date.now() - 1000).toISOString(),
      endsAt: new Date(Date.now() + 600_000).toISOString(),
      createdBy: 'test',
      comment: 'planned',
    });
    const silenced = await until(ask, is('go'));
    expect(silenced).toMatchObject({ state: 'go' });
    expect(silenced.evidence.notes).toEqual(['silenced, inhibited or muted, and not counted: `Down` (`service=shop`)']);

    await post('alerts', [{ labels: { alertname: 'Watchdog', severity: 'none' }, endsAt: new Date().toISOString() }]);
    const dead = await until(ask, is('unknown'));
    expect(dead).toMatchObject({ state: 'unknown', cause: 'missing' });
  });
});
