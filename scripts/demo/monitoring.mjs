import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { history } from './history.mjs';

const READY_MS = 30_000;

const config = ({ shop, alertmanager, nodeExporter }) => `
global: { scrape_interval: 2s, evaluation_interval: 2s }
rule_files: [ rules.yml ]
alerting: { alertmanagers: [ { static_configs: [ { targets: [ "127.0.0.1:${alertmanager}" ] } ] } ] }
scrape_configs:
  - { job_name: shop, static_configs: [ { targets: [ "127.0.0.1:${shop}" ] } ] }
  - { job_name: node, static_configs: [ { targets: [ "127.0.0.1:${nodeExporter}" ] } ] }
`;

const RULES = `
groups:
  - name: shop
    rules:
      - { alert: ShopDown, expr: 'up{job="shop"} == 0', for: 1m, labels: { severity: critical, service: shop } }
      - { alert: ShopErrors, expr: 'sum(rate(shop_requests_total{outcome="error"}[5m])) / sum(rate(shop_requests_total[5m])) > 0.05', for: 5m, labels: { severity: critical, service: shop } }
      - { alert: ShopSlow, expr: 'histogram_quantile(0.95, sum by (le) (rate(shop_request_seconds_bucket[5m]))) > 2', for: 5m, labels: { severity: warning, service: shop } }
      # Always firing: its absence at the Alertmanager says that alerts do not get there.
      - { alert: Watchdog, expr: vector(1), labels: { severity: none } }
`;

/** Prometheus with two hours of history, Alertmanager and the node exporter, from Debian's packages, on these ports of loopback. */
export async function startMonitoring(folder, ports) {
  const data = join(folder, 'prometheus');
  mkdirSync(data, { recursive: true });
  const write = (name, text) => writeFileSync(join(folder, name), text);
  write('prometheus.yml', config(ports));
  write('rules.yml', RULES);
  write('alertmanager.yml', 'route: { receiver: nobody }\nreceivers: [ { name: nobody } ]\n');
  write('history.txt', history(Math.floor(Date.now() / 1000), `job="shop",instance="127.0.0.1:${ports.shop}"`));
  execFileSync('promtool', ['tsdb', 'create-blocks-from', 'openmetrics', join(folder, 'history.txt'), data]);
  const started = [
    start('prometheus-node-exporter', [`--web.listen-address=127.0.0.1:${ports.nodeExporter}`]),
    start('prometheus-alertmanager', [
      `--config.file=${join(folder, 'alertmanager.yml')}`,
      `--storage.path=${join(folder, 'alertmanager')}`,
      `--web.listen-address=127.0.0.1:${ports.alertmanager}`,
      '--cluster.listen-address=',
    ]),
    start('prometheus', [
      `--config.file=${join(folder, 'prometheus.yml')}`,
      `--storage.tsdb.path=${data}`,
      `--web.listen-address=127.0.0.1:${ports.prometheus}`,
      // The first alert goes nowhere, because Alertmanager is only found seconds later.
      '--rules.alert.resend-delay=2s',
    ]),
  ];
  const stop = () => {
    for (const { child } of started) child.kill('SIGTERM');
  };
  try {
    const api = `http://127.0.0.1:${ports.prometheus}/api/v1/query?query=`;
    await until('Prometheus scrapes the shop', started, async () => {
      const answer = await fetch(`${api}${encodeURIComponent('up{job="shop"} == 1')}`);
      return (await answer.json()).data.result.length === 1;
    });
    await until('Alertmanager hears of Prometheus', started, async () => {
      const answer = await fetch(`http://127.0.0.1:${ports.alertmanager}/api/v2/alerts`);
      return (await answer.json()).length > 0;
    });
  } catch (error) {
    stop();
    throw error;
  }
  return { stop };
}

function start(command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const process = { command, child, said: '' };
  child.on('error', () => {
    process.said = `${command} is missing: apt-get install ${command}`;
  });
  child.stderr.on('data', (piece) => {
    process.said = (process.said + piece).slice(-2000);
  });
  return process;
}

/** Asks again and again, and gives up when a server ended or half a minute has gone. */
async function until(what, started, done) {
  for (const end = Date.now() + READY_MS; Date.now() < end; await sleep(200)) {
    const ended = started.find(({ child }) => child.exitCode !== null || child.pid === undefined);
    if (ended) throw new Error(`${ended.command} ended: ${ended.said}`);
    if (await done().catch(() => false)) return;
  }
  throw new Error(`${what}: not within ${READY_MS / 1000} s`);
}
