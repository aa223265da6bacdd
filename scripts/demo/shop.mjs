import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';

/** What the shop has counted when the demo starts, so that its counters go on where their history ends. */
export const BEFORE = { requests: 360_000, errors: 36, events: 1200 };

const LARGEST_EVENT = 1024 * 1024;

/**
 * The service that the examples judge: health, a page of metrics, a webhook that checks signatures, a dashboard as Grafana's API
 * has it, and orders behind a token. `secret` signs webhooks, `token` opens the rest.
 */
export function startShop({ port, tlsPort, certificate, secret, token }) {
  const seen = new Map();
  const counted = { ...BEFORE };
  const started = Date.now();
  const listener = (request, response) => {
    const pieces = [];
    let length = 0;
    request.on('data', (piece) => {
      length += piece.length;
      if (length <= LARGEST_EVENT) pieces.push(piece);
    });
    request.on('end', () => {
      counted.requests += 1;
      const { pathname } = new URL(request.url, 'http://shop');
      const answer = (status, body, headers = {}) => {
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
      };
      if (pathname === '/health')
        return answer(200, {
          status: 'UP',
          version: '1.4.2',
          checks: { database: { up: true }, queue: { up: true, depth: 12 } },
        });
      if (pathname === '/metrics')
        return answer(200, metrics(counted, started), { 'content-type': 'text/plain; version=0.0.4' });
      if (pathname === '/old') return answer(301, '', { location: '/health' });
      if (pathname === '/webhook') return webhook(request, Buffer.concat(pieces), length, answer);
      if (request.headers.authorization !== `Bearer ${token}`) return answer(401, { message: 'Unauthorized' });
      if (pathname === '/login')
        return answer(200, { session: 'b3f1c07e' }, { 'set-cookie': 'cart=1; Path=/; HttpOnly' });
      if (pathname === '/orders') return orders(request, answer);
      if (pathname === '/api/dashboards/uid/shop-overview') return answer(200, { dashboard: dashboard() });
      return answer(404, { message: 'Not found' });
    });
  };

  function webhook(request, body, length, answer) {
    if (length > LARGEST_EVENT) return answer(413, { error: 'too large' });
    const expected = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
    const given = String(request.headers['x-hub-signature-256'] ?? '');
    if (given.length !== expected.length || !timingSafeEqual(Buffer.from(given), Buffer.from(expected)))
      return answer(401, { error: 'signature' });
    const id = request.headers['x-delivery'];
    if (!seen.has(id)) {
      counted.events += 1;
      seen.set(id, { order: seen.size + 1 });
    }
    return answer(200, { accepted: true, ...seen.get(id) });
  }

  function orders(request, answer) {
    if (!/\bcart=1\b/.test(request.headers.cookie ?? '')) return answer(403, { message: 'no cart' });
    if (request.headers['x-session'] !== 'b3f1c07e') return answer(403, { message: 'no session' });
    return answer(200, { orders: [{ id: 1, total: 42 }] });
  }

  const servers = [createServer(listener), createTlsServer(certificate, listener)];
  return Promise.all(
    servers.map(
      (server, index) =>
        new Promise((resolve, reject) => {
          server.once('error', reject);
          server.listen([port, tlsPort][index], '127.0.0.1', () => resolve(server));
        }),
    ),
  ).then((listening) => ({
    stop: () => {
      for (const server of listening) {
        server.close();
        server.closeAllConnections();
      }
    },
  }));
}

function metrics({ requests, errors, events }, started) {
  const seconds = (Date.now() - started) / 1000;
  const memory = process.memoryUsage().rss;
  return `# HELP shop_requests_total Requests answered, by outcome.
# TYPE shop_requests_total counter
shop_requests_total{outcome="ok"} ${requests}
shop_requests_total{outcome="error"} ${errors}
# TYPE shop_request_seconds histogram
shop_request_seconds_bucket{le="0.1"} ${Math.round(requests * 0.9)}
shop_request_seconds_bucket{le="0.25"} ${Math.round(requests * 0.97)}
shop_request_seconds_bucket{le="0.5"} ${requests}
shop_request_seconds_bucket{le="+Inf"} ${requests}
shop_request_seconds_sum ${requests * 0.06}
shop_request_seconds_count ${requests}
# TYPE shop_queue_depth gauge
shop_queue_depth{queue="orders"} 12
shop_queue_depth{queue="mails"} 3
# TYPE shop_events_total counter
shop_events_total ${events}
# TYPE shop_database_connections gauge
shop_database_connections 8
# TYPE process_resident_memory_bytes gauge
process_resident_memory_bytes ${memory}
# TYPE process_start_time_seconds gauge
process_start_time_seconds ${Math.round(started / 1000)}
# TYPE shop_uptime_seconds gauge
shop_uptime_seconds ${Math.round(seconds)}
`;
}

function dashboard() {
  const titles = [
    'Requests',
    'Errors',
    'P95',
    'CPU',
    'Memory',
    'Queue',
    'Events',
    'Connections',
    'Log lines',
    'Deployments',
  ];
  return {
    uid: 'shop-overview',
    title: 'Shop',
    panels: titles.map((title, id) => ({ id, title, type: 'timeseries' })),
  };
}
