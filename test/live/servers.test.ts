import { expect, it } from 'vitest';
import { lacks } from '../support/installed.ts';
import { startLive } from '../support/live-process.ts';
import { startAlertmanager, startNodeExporter, startPrometheus } from '../support/live-servers.ts';
import { workspace } from '../support/workspace.ts';

const text = async (url: string) => (await fetch(url)).text();
const gone = (origin: string) => expect(fetch(origin)).rejects.toThrow();

it.skipIf(lacks('prometheus'))('Prometheus starts with rules, answers, and ends when told', async () => {
  const rules = 'groups: [ { name: g, rules: [ { alert: Down, expr: "up == 0" } ] } ]';
  const server = await startPrometheus({ rules });
  expect(await text(`${server.origin}/api/v1/rules`)).toContain('"name":"Down"');
  await server.stop();
  await gone(server.origin);
});

it.skipIf(lacks('prometheus-alertmanager'))('Alertmanager starts, answers, and ends when told', async () => {
  const server = await startAlertmanager();
  expect(await text(`${server.origin}/api/v2/alerts`)).toBe('[]\n');
  await server.stop();
  await gone(server.origin);
});

it.skipIf(lacks('prometheus-node-exporter'))('the node exporter shows the files it is given', async () => {
  const { origin } = await startNodeExporter({ 'shop.prom': 'shop_orders 3\n' });
  expect(await text(`${origin}/metrics`)).toMatch(/^shop_orders 3$/m);
});

it.skipIf(lacks('prometheus'))(
  'a server that is not installed, or ends at once, fails the test with the reason',
  async () => {
    await expect(startLive('no-such-server', 'apt-get install x', [], '/', workspace())).rejects.toThrow(
      'no-such-server is missing: apt-get install x',
    );
    await expect(startPrometheus({ rules: 'groups: 7' })).rejects.toThrow(/prometheus was not ready.*rules\.yml/s);
  },
);
