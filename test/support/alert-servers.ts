import { NOW } from './judge-criterion.ts';
import { type Answering, serve, type TestServer } from './servers.ts';

type Json = Record<string, unknown>;

/** A moment so many seconds before the one that is judged at, as Go writes it. */
export const ago = (seconds: number) => new Date((NOW - seconds) * 1000).toISOString().replace('Z', '456789Z');

/** An alert as Prometheus lists it. */
export const alert = (alertname: string, state = 'firing', labels: Json = {}): Json => ({
  labels: { alertname, ...labels },
  annotations: {},
  state,
  activeAt: ago(60),
  value: '1e+00',
});

/** An alerting rule as Prometheus lists it, evaluated ten seconds ago. */
export const rule = (name: string, over: Json = {}): Json => ({
  state: 'inactive',
  name,
  query: 'up == 0',
  duration: 0,
  labels: {},
  annotations: {},
  alerts: [],
  health: 'ok',
  evaluationTime: 0.001,
  lastEvaluation: ago(10),
  type: 'alerting',
  ...over,
});

/** A group of rules that is evaluated every 15 seconds. */
export const group = (rules: readonly Json[], over: Json = {}): Json => ({
  name: 'g',
  file: 'g.yml',
  interval: 15,
  rules,
  ...over,
});

/** What a Prometheus says: its groups of rules and its alerts, and more beside the data of its answers. */
export interface Saying {
  readonly groups?: readonly unknown[];
  readonly alerts?: readonly unknown[];
  readonly beside?: Json;
}

/** A server that answers as Prometheus does. */
export function servePrometheus({ groups = [], alerts = [], beside = {} }: Saying): Promise<TestServer> {
  return serve((request, response) => {
    const data = request.path.startsWith('/api/v1/rules') ? { groups } : { alerts };
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ status: 'success', data, ...beside }));
  });
}

/** An alert as Alertmanager lists it, sent a minute ago and for three more. */
export const managed = (alertname: string, over: Json = {}, labels: Json = {}): Json => ({
  annotations: {},
  endsAt: ago(-180),
  fingerprint: 'd27aefc3899d6aad',
  receivers: [{ name: 'x' }],
  startsAt: ago(600),
  status: { inhibitedBy: [], silencedBy: [], state: 'active' },
  updatedAt: ago(60),
  labels: { alertname, ...labels },
  ...over,
});

/** A server that answers as Alertmanager does, with its clock at the moment that is judged at. */
export function serveAlertmanager(
  alerts: unknown,
  cluster: unknown = { status: 'ready', peers: [] },
): Promise<TestServer> {
  const answer: Answering = (request, response) => {
    const body = request.path.startsWith('/api/v2/alerts') ? alerts : { cluster, versionInfo: { version: '0.27.0' } };
    const headers = { 'content-type': 'application/json', date: new Date(NOW * 1000).toUTCString() };
    response.writeHead(200, headers).end(JSON.stringify(body));
  };
  return serve(answer);
}
