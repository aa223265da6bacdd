// Stands in for production on a desk, on loopback, until Ctrl-C: the ticket service of this example, two trackers that take
// everything, and what Prometheus would say of them (under /prometheus). Nothing but Node is needed.
//   node examples/go-live/desk.mjs [--port 18090]
// PUT /desk?now=TIME  sets its clock, for a walk with `--now`;  PUT /desk?errors=0.4  makes four tickets in ten fail.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { ticketService } from './service/server.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '18090' } } });
const templates = JSON.parse(readFileSync(new URL('config/templates.json', import.meta.url), 'utf8'));
let made = 0;
const service = ticketService({
  templates,
  send: async (tracker) => {
    made += 1;
    return { id: `${tracker}-${made}`, url: `https://${tracker}.example.com/${made}` };
  },
});

let clock;
let errors = 0.012;
const now = () => clock ?? Date.now() / 1000;
/** The week's values, by the names of the recording rules in monitoring/rules.yml. */
const measured = () => ({
  'tickets:failed:ratio5m': errors,
  'tickets:create_seconds:p95_5m': errors > 0.25 ? 34 : 0.62,
  'tickets:created:ratio1w': 1 - errors,
  'tickets:create_seconds:p95_1w': 0.71,
  'tickets:tracked:ratio1w': 0.9968,
  'tickets:templated:ratio1w': 0.47,
  'tickets:acknowledged:increase4h': 23,
  'tickets:critical_alerts:count1w': 0,
});
const ALERTS = ['TicketsFail', 'TicketsSlow', 'TrackerRefuses', 'TicketsTimesStale'];

function prometheus(path, query) {
  const value = measured()[query.get('query')];
  const series = (points) => (value === undefined ? [] : [{ metric: {}, ...points }]);
  const at = (time) => [time, String(value)];
  switch (path) {
    case '/api/v1/query':
      return { resultType: 'vector', result: series({ value: at(Number(query.get('time') ?? now())) }) };
    case '/api/v1/query_range': {
      const [start, end, step] = ['start', 'end', 'step'].map((name) => Number.parseFloat(query.get(name)));
      const values = Array.from({ length: Math.floor((end - start) / step) + 1 }, (_, index) => at(start + index * step));
      return { resultType: 'matrix', result: series({ values }) };
    }
    case '/api/v1/rules': {
      const rules = ALERTS.map((name) => ({
        type: 'alerting',
        name,
        query: '…',
        duration: 300,
        labels: { severity: name === 'TicketsTimesStale' ? 'ticket' : 'critical' },
        annotations: {},
        alerts: [],
        health: 'ok',
        state: 'inactive',
        evaluationTime: 0.001,
        lastEvaluation: new Date((now() - 5) * 1000).toISOString(),
      }));
      return { groups: [{ name: 'tickets', file: 'rules.yml', interval: 30, rules }] };
    }
    case '/api/v1/alerts':
      return { alerts: [] };
  }
  return undefined;
}

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://desk');
  const reply = (status, content) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(`${JSON.stringify(content)}\n`);
  };
  if (pathname === '/desk' && request.method === 'PUT') {
    if (searchParams.has('now')) clock = Date.parse(searchParams.get('now')) / 1000;
    if (searchParams.has('errors')) errors = Number(searchParams.get('errors'));
    return reply(200, { now: new Date(now() * 1000).toISOString(), errors });
  }
  if (!pathname.startsWith('/prometheus/')) return service.emit('request', request, response);
  let body = '';
  request.on('data', (piece) => {
    body += piece;
  });
  request.on('end', () => {
    const query = new URLSearchParams([...searchParams, ...new URLSearchParams(body)]);
    const data = prometheus(pathname.slice('/prometheus'.length), query);
    if (data === undefined) return reply(404, { status: 'error', errorType: 'not_found', error: 'not found' });
    reply(200, { status: 'success', data });
  });
}).listen(Number(values.port), '127.0.0.1', function listening() {
  process.stdout.write(`production stands in at http://127.0.0.1:${this.address().port}\n`);
});
