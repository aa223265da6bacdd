import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { SocketOptions } from '../../src/io/socket/means.ts';
import { judgeCriterion, loadMistakes } from '../support/judge-criterion.ts';
import { factsOf } from '../support/judge-report.ts';
import { network } from '../support/network.ts';
import { closedPort, serveRaw } from '../support/servers.ts';

/** A connection that ends with an error of the kernel, or never. */
const dialling = (how: Readonly<Record<string, string>>) => (address: string) => {
  const socket = new Socket();
  const code = how[address];
  if (code !== 'silent') setImmediate(() => socket.destroy(Object.assign(new Error('test'), { code })));
  return socket;
};

const limits = { connectSeconds: 0.1, totalSeconds: 5 };
const judged = (yaml: string, options: Partial<SocketOptions> = {}, over = {}) =>
  judgeCriterion(yaml, { network: network({ limits, ...options }) }, over);
const named = (how: Readonly<Record<string, string>>): Partial<SocketOptions> => ({
  resolve: async () => Object.keys(how),
  dial: dialling(how),
});
const CLOSED = 'go: { reachable: false }';

describe('closed is never taken from a network that is broken', () => {
  it.each<[string, Partial<SocketOptions>, string]>([
    [
      'a name that does not resolve',
      { resolve: async () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' })) },
      'unreachable',
    ],
    [
      'a name server that does not answer',
      { resolve: async () => Promise.reject(Object.assign(new Error('x'), { code: 'EAI_AGAIN' })) },
      'unreachable',
    ],
    ['a name without addresses', { resolve: async () => [] }, 'unreachable'],
    [
      'a resolution that never ends',
      { resolve: () => new Promise(() => {}), limits: { totalSeconds: 0.1 } },
      'timeout',
    ],
    ['no route', named({ '1.1.1.1': 'ENETUNREACH' }), 'unreachable'],
    ['no route by either family', named({ '1.1.1.1': 'ENETUNREACH', '2606:4700::1': 'ENETUNREACH' }), 'unreachable'],
    ['no way to the host', named({ '1.1.1.1': 'EHOSTUNREACH' }), 'unreachable'],
    [
      'one refused, and no way to the other',
      named({ '1.1.1.1': 'ECONNREFUSED', '1.0.0.1': 'EHOSTUNREACH' }),
      'unreachable',
    ],
    ['one silent, and no route to the other', named({ '1.1.1.1': 'silent', '1.0.0.1': 'ENETUNREACH' }), 'unreachable'],
    ['a filter of this machine', named({ '1.1.1.1': 'EPERM' }), 'denied'],
    ['a filter of this machine for one of two', named({ '1.1.1.1': 'ECONNREFUSED', '1.0.0.1': 'EACCES' }), 'denied'],
    ['a private address', { resolve: async () => ['10.0.0.7'] }, 'denied'],
    ['one private address among others', { resolve: async () => ['1.1.1.1', '10.0.0.7'] }, 'denied'],
    ['a metadata address', { resolve: async () => ['169.254.169.254'], allowPrivateHosts: ['0.0.0.0/0'] }, 'denied'],
    ['no sockets left', named({ '1.1.1.1': 'EMFILE' }), 'unreachable'],
  ])('%s', async (_, options, cause) => {
    const verdict = await judged(`tcp: db.example.com:5432\n${CLOSED}`, options);
    expect(verdict).toMatchObject({ state: 'unknown', cause });
    expect(verdict.evidence.facts).toEqual([]);
    expect(verdict.evidence.sources).toEqual([{ kind: 'endpoint', where: 'db.example.com:5432', trust: 'platform' }]);
  });
  it('what is not literal in the checklist is not connected to', async () => {
    const server = await serveRaw(() => {});
    const yaml = `tcp: 127.0.0.1:${server.port}`;
    for (const literalOrigins of [[], ['127.0.0.1'], ['127.0.0.1:1'], ['evil.example.com']])
      expect(await judged(yaml, {}, { literalOrigins })).toMatchObject({ cause: 'denied' });
    expect(server.connections()).toBe(0);
  });
  it('loopback is denied in CI', async () => {
    const server = await serveRaw(() => {});
    const yaml = `tcp: 127.0.0.1:${server.port}`;
    expect(await judged(yaml, { allowLoopback: false })).toMatchObject({ cause: 'denied' });
    expect(await judged(yaml, { allowLoopback: false, allowPrivateHosts: ['127.0.0.1'] })).toMatchObject({
      state: 'go',
    });
    expect(server.connections()).toBe(1);
  });
  it('the connected address is the one that counts', async () => {
    const server = await serveRaw(() => {});
    const { connect } = await import('node:net');
    const dial = () => connect({ host: '127.0.0.1', port: server.port });
    const verdict = await judged(`tcp: db.example.com:5432`, { resolve: async () => ['1.1.1.1'], dial });
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'denied' });
  });
});

describe('the control', () => {
  it('that is silent, too, takes the finding back', async () => {
    const verdict = await judged(`tcp: { host: 1.1.1.1, port: 1, control: "1.0.0.1:443" }\n${CLOSED}`, {
      dial: dialling({ '1.1.1.1': 'silent', '1.0.0.1': 'silent' }),
    });
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'unreachable' });
  });
  it('that does not resolve takes it back, too', async () => {
    const verdict = await judged(`tcp: { host: 1.1.1.1, port: 1, control: "a.example.com:443" }\n${CLOSED}`, {
      dial: dialling({ '1.1.1.1': 'silent' }),
      resolve: async () => Promise.reject(Object.assign(new Error('x'), { code: 'EAI_AGAIN' })),
    });
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'unreachable' });
  });
  it('that answers lets it stand', async () => {
    const [server, closed] = [await serveRaw(() => {}), await closedPort()];
    const yaml = `tcp: { host: 127.0.0.1, port: ${closed}, control: "127.0.0.1:${server.port}" }\n${CLOSED}`;
    const verdict = await judged(yaml);
    expect(verdict.state).toBe('go');
    expect(verdict.evidence.notes).toContain(`the control \`127.0.0.1:${server.port}\` is reachable`);
  });
  it('is not asked when the port is open', async () => {
    const server = await serveRaw(() => {});
    const yaml = `tcp: { host: 127.0.0.1, port: ${server.port}, control: "10.0.0.1:1" }`;
    expect(await judged(yaml)).toMatchObject({ state: 'go' });
  });
});

describe('measured', () => {
  it('open, and closed again at once', async () => {
    const server = await serveRaw(() => {});
    const verdict = await judged(`tcp: 127.0.0.1:${server.port}\ngo: { latency: "< 5s" }`);
    expect(verdict.state).toBe('go');
    expect(factsOf(verdict.evidence.facts)).toEqual({ reachable: true, latency: expect.any(Number) });
    await expect.poll(() => server.open()).toBe(0);
  });
  it('open, and not meant to be', async () => {
    const server = await serveRaw(() => {});
    expect((await judged(`tcp: { host: 127.0.0.1, port: ${server.port} }\n${CLOSED}`)).state).toBe('no-go');
  });
  it('refused', async () => {
    const port = await closedPort();
    const verdict = await judged(`tcp: 127.0.0.1:${port}`);
    expect(verdict).toMatchObject({ state: 'no-go', cause: null });
    expect(verdict.evidence.notes).toEqual(['127.0.0.1 refused the connection']);
    expect((await judged(`tcp: 127.0.0.1:${port}\n${CLOSED}`)).state).toBe('go');
  });
  it('silent', async () => {
    const verdict = await judged(`tcp: 1.1.1.1:5432\n${CLOSED}`, { dial: dialling({ '1.1.1.1': 'silent' }) });
    expect(verdict.state).toBe('go');
    expect(verdict.evidence.notes?.[0]).toContain('did not answer within 0.1 s');
  });
  it('silent by the word of the kernel', async () =>
    expect((await judged(`tcp: 1.1.1.1:1\n${CLOSED}`, { dial: dialling({ '1.1.1.1': 'ETIMEDOUT' }) })).state).toBe(
      'go',
    ));
  it('one address refuses, another answers', async () => {
    const server = await serveRaw(() => {});
    const resolve = async () => ['::1', '127.0.0.1'];
    expect((await judged(`tcp: localhost:${server.port}`, { resolve })).state).toBe('go');
    expect((await judged(`tcp: localhost:${server.port}\n${CLOSED}`, { resolve })).state).toBe('no-go');
  });
  it('no IPv6 here, and IPv4 refuses: closed, with what could not be tried', async () => {
    const options = named({ '2606:4700::1': 'ENETUNREACH', '1.1.1.1': 'ECONNREFUSED' });
    const verdict = await judged(`tcp: db.example.com:5432\n${CLOSED}`, options);
    expect(verdict.state).toBe('go');
    expect(verdict.evidence.notes?.join()).toContain('2606:4700::1 could not be tried');
  });
  it('a bound on the latency of nothing is no go', async () => {
    const verdict = await judged(`tcp: 127.0.0.1:${await closedPort()}\ngo: { reachable: any, latency: "< 1s" }`);
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'no-fact' });
  });
  it('no more than eight addresses are tried, which do not speak for the others', async () => {
    const dialled: string[] = [];
    const dial = (address: string) => {
      dialled.push(address);
      return dialling({ [address]: 'ECONNREFUSED' })(address);
    };
    const addresses = Array.from({ length: 1000 }, (_, index) => `1.1.${index >> 8}.${index & 255}`);
    const verdict = await judged(`tcp: db.example.com:1\n${CLOSED}`, { resolve: async () => addresses, dial });
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'too-few' });
    expect(dialled).toHaveLength(8);
    const eight = await judged(`tcp: db.example.com:1\n${CLOSED}`, {
      resolve: async () => addresses.slice(0, 8),
      dial,
    });
    expect(eight.state).toBe('go');
  });
});

describe('it ends', () => {
  it('when the run does, and leaves no socket', async () => {
    const sockets: Socket[] = [];
    const dial = () => {
      const socket = new Socket();
      sockets.push(socket);
      return socket;
    };
    const stop = new AbortController();
    const verdict = judged('tcp: 1.1.1.1:1', { dial, limits: {} }, { signal: stop.signal });
    await expect.poll(() => sockets.length).toBe(1);
    stop.abort();
    expect(await verdict).toMatchObject({ state: 'unknown', cause: 'timeout' });
    expect(sockets.every((socket) => socket.destroyed)).toBe(true);
  });
  it('when its own time is over, which is no finding', async () => {
    const yaml = `tcp: 1.1.1.1:1\ntimeout: 100ms\n${CLOSED}`;
    const verdict = await judged(yaml, { dial: dialling({ '1.1.1.1': 'silent' }), limits: {} });
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'timeout' });
  });
});

describe('options', () => {
  it.each([
    ['no port', 'tcp: db.example.com', '`db.example.com` has no port'],
    ['two ports', 'tcp: { host: "db.example.com:1", port: 2 }', 'are two ports'],
    ['port 0', 'tcp: { host: db.example.com, port: 0 }', 'must be at least 1'],
    ['port 65536', 'tcp: "db.example.com:65536"', 'is no host'],
    ['a path', 'tcp: "db.example.com:1/x"', 'is no host'],
    ['a user', 'tcp: "me@db.example.com:1"', 'is no host'],
    ['a line break', 'tcp: "db.example.com:1\\nx"', 'is no host'],
    ['a control without a port', 'tcp: { host: "a.example.com:1", control: b.example.com }', 'has no port'],
    ['a secret', 'tcp: "${{ env.HOST }}:1"', 'may not stand here'],
  ])('%s is a mistake', async (_, yaml, message) => {
    const mistakes = await loadMistakes(yaml);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(message);
  });
  it.each(['tcp: "[2606:4700::1]:443"', 'tcp: { host: "2606:4700::1", port: 443 }', 'tcp: https://example.com/x'])(
    '%s loads',
    async (yaml) => expect(await loadMistakes(yaml)).toEqual([]),
  );
});
