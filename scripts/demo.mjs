// The services that `examples/service-health` and `examples/monitoring-rollout` judge, on loopback, until Ctrl-C: a shop, its name
// server, and Prometheus, Alertmanager and the node exporter from Debian's packages.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificates } from './demo/certificates.mjs';
import { startMonitoring } from './demo/monitoring.mjs';
import { startNameServer } from './demo/name-server.mjs';
import { startShop } from './demo/shop.mjs';

const PORTS = {
  shop: 18_080,
  tls: 18_443,
  names: 15_353,
  prometheus: 19_090,
  alertmanager: 19_093,
  nodeExporter: 19_100,
};
const SECRETS = { WEBHOOK_SECRET: 'demo-webhook-secret', SHOP_TOKEN: 'demo-shop-token' };
/** Where the examples look for what the demo makes. */
const MADE = 'examples/service-health/made';

const folder = mkdtempSync(join(tmpdir(), 'gonogo-demo-'));
const running = [];
function stop(code) {
  for (const one of running) one.stop();
  rmSync(MADE, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code);
}
for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => stop(0));

try {
  const { authority, certificate } = makeCertificates(folder, 'DNS:localhost,IP:127.0.0.1,DNS:shop.example');
  mkdirSync(MADE, { recursive: true });
  writeFileSync(join(MADE, 'ca.pem'), authority);
  const { WEBHOOK_SECRET: secret, SHOP_TOKEN: token } = SECRETS;
  running.push(await startShop({ port: PORTS.shop, tlsPort: PORTS.tls, certificate, secret, token }));
  running.push(
    await startNameServer({ port: PORTS.names, names: { 'shop.example': ['203.0.113.10', '203.0.113.11'] } }),
  );
  running.push(await startMonitoring(folder, PORTS));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  stop(1);
}
const environment = Object.entries(SECRETS).map(([name, value]) => `${name}=${value}`);
process.stdout.write(`ready: the shop, its certificates and its monitoring, until Ctrl-C. In another terminal:

  ${environment.join(' ')} \\
    node dist/cli/index.js check -c examples/service-health/gonogo.yml
`);
