import type { Socket } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/core/evidence.ts';
import type { State } from '../../src/core/judge.ts';
import { authority, type KeyPair } from '../support/certificates.ts';
import { FAULTS, type Fault, type Outcome } from '../support/faults.ts';
import { client } from '../support/http-client.ts';
import { judgeCriterion } from '../support/judge-criterion.ts';
import { closedPort, serve, serveRaw } from '../support/servers.ts';

const CANARY = 'canary-5f1d2c9b';

const NAMES = 'IP:127.0.0.1';
const [trusted, unknown] = [authority(), authority()];
const pairs = {
  expired: trusted.sign(NAMES, -1),
  otherName: trusted.sign('DNS:other.test'),
  selfSigned: trusted.selfSigned(NAMES),
  stranger: unknown.sign(NAMES),
};
const nothing = () => {};

/** Every check that asks a URL, with what it needs to come to go; each sends a credential. */
const CLIENTS: Readonly<Record<string, { yaml: (origin: string) => string; kind: 'url' | 'api' | 'page' }>> = {
  http: {
    yaml: (origin) => `http: { url: ${origin}/health, headers: { authorization: ${CANARY} } }\ngo: { body.status: UP }`,
    kind: 'url',
  },
  'prometheus, now': {
    yaml: (origin) =>
      `prometheus: { url: ${origin}, query: up, headers: { authorization: ${CANARY} } }\ngo: { value: 1 }`,
    kind: 'api',
  },
  'prometheus, a range': {
    yaml: (origin) =>
      `prometheus: { url: ${origin}, query: up, range: 10m, headers: { authorization: ${CANARY} } }\nno-go: { value: "> 1 for 5m" }`,
    kind: 'api',
  },
  metrics: {
    yaml: (origin) => `metrics: { url: ${origin}/metrics, names: [up], headers: { authorization: ${CANARY} } }`,
    kind: 'page',
  },
  'alerts of Prometheus': {
    yaml: (origin) => `alerts: { url: ${origin}, headers: { authorization: ${CANARY} } }`,
    kind: 'api',
  },
  'alerts of Alertmanager': {
    yaml: (origin) => `alerts: { url: ${origin}, heartbeat: Watchdog, headers: { authorization: ${CANARY} } }`,
    kind: 'api',
  },
};

const expected = (fault: Fault, kind: 'url' | 'api' | 'page'): readonly Outcome[] =>
  (kind === 'url' ? undefined : kind === 'api' ? fault.api : fault.page) ?? fault.is;

/** What became of a criterion in one word: the cause of an unknown, else the state. */
const outcome = ({ state, cause }: { state: State; cause: unknown }) => (state === 'unknown' ? cause : state);

const silent = (is: readonly Outcome[]) => (is.includes('timeout') ? 0.3 : 5);

let met = 0;
afterAll(() => process.stdout.write(`R5: ${met} faults met, none of them go\n`));

/** Gathers with so many seconds for all of a request; a fault that is not silence is given more, for slow machines. */
async function meet(
  yaml: string,
  seconds: number,
): Promise<{ state: State; cause: unknown; evidence: Evidence; seconds: number }> {
  const started = performance.now();
  const http = client({
    authority: trusted.cert,
    limits: { connectSeconds: seconds, totalSeconds: seconds, tries: 1 },
  });
  const judged = await judgeCriterion(yaml, { http }, { timeout: 8 });
  met += 1;
  return { ...judged, seconds: (performance.now() - started) / 1000 };
}

describe.each(Object.entries(CLIENTS))('F07, F08, F14, R5: %s', (_, { yaml, kind }) => {
  it.each(FAULTS.map((fault) => [fault.name, fault] as const))('%s', async (_name, fault) => {
    const server = await serveRaw((socket) => {
      if (fault.early) fault.meet(socket);
      else socket.once('data', () => fault.meet(socket));
    });
    const judged = await meet(yaml(server.origin), silent(expected(fault, kind)));
    expect(expected(fault, kind)).toContain(outcome(judged));
    // Its own deadline, and room for a machine that does many things at once.
    expect(judged.seconds).toBeLessThan(10);
    expect(JSON.stringify(judged)).not.toContain(CANARY);
    await expect.poll(server.open, { timeout: 3000 }).toBe(0);
  });
  it.each<[name: string, pair: KeyPair | undefined, meet: (socket: Socket) => void, is: Outcome]>([
    ['an expired certificate', pairs.expired, nothing, 'unreachable'],
    ['a certificate for another name', pairs.otherName, nothing, 'unreachable'],
    ['a self-signed certificate', pairs.selfSigned, nothing, 'unreachable'],
    ['a certificate of nobody known', pairs.stranger, nothing, 'unreachable'],
    ['no TLS', undefined, (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'), 'unreachable'],
    ['a handshake that never comes', undefined, nothing, 'timeout'],
    ['a handshake that breaks off', undefined, (socket) => socket.resetAndDestroy(), 'unreachable'],
  ])('https: %s', async (_name, pair, behave, is) => {
    const server = pair
      ? await serve((_request, response) => response.end('{"status":"UP"}'), pair)
      : await serveRaw((socket) => void socket.once('data', () => behave(socket)));
    const judged = await meet(yaml(`https://127.0.0.1:${server.port}`), silent([is]));
    expect(outcome(judged)).toBe(is);
    expect(server.received, 'nothing was sent').toEqual([]);
    await expect.poll(server.open, { timeout: 3000 }).toBe(0);
  });
  it('nobody there', async () => {
    const judged = await meet(yaml(`http://127.0.0.1:${await closedPort()}`), 5);
    expect(outcome(judged)).toBe('unreachable');
  });
});
