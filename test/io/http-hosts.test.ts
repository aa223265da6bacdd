import { describe, expect, it, onTestFinished } from 'vitest';
import { guardedConnector } from '../../src/io/http/connect.ts';
import { clientFor } from '../../src/io/http/means.ts';
import { type Permissions, permit } from '../../src/io/http/permit.ts';
import { client, failure, get, text } from '../support/http-client.ts';
import { serve } from '../support/servers.ts';

const NOBODY: Permissions = { allowHosts: [], allowPrivateHosts: [], allowLoopback: false };
const decide = (url: string, origins: readonly string[], over: Partial<Permissions> = {}): string => {
  try {
    permit(new URL(url), origins, { ...NOBODY, ...over });
    return 'permitted';
  } catch (error) {
    return (error as Error & { cause?: string }).cause as string;
  }
};

describe('which origins may be asked', () => {
  it.each([
    ['the literal origin', 'https://example.com/x?y', ['https://example.com'], [], 'permitted'],
    ['its default port written out', 'https://example.com:443/', ['https://example.com'], [], 'permitted'],
    ['another port', 'https://example.com:8443/', ['https://example.com'], [], 'denied'],
    ['another scheme', 'http://example.com/', ['https://example.com'], [], 'denied'],
    ['a host below', 'https://evil.example.com/', ['https://example.com'], [], 'denied'],
    ['a host that begins alike', 'https://example.com.evil.org/', ['https://example.com'], [], 'denied'],
    ['nothing literal', 'https://example.com/', [], [], 'denied'],
    ['an allowed host', 'https://example.com:8443/', [], ['example.com'], 'permitted'],
    ['an allowed host in capitals', 'https://example.com/', [], ['EXAMPLE.com.'], 'permitted'],
    ['an allowed host with its port', 'https://example.com:8443/', [], ['example.com:8443'], 'permitted'],
    ['an allowed host with the default port', 'https://example.com/', [], ['example.com:443'], 'permitted'],
    ['an allowed host with another port', 'https://example.com:8443/', [], ['example.com:443'], 'denied'],
    ['below an allowed host', 'https://a.example.com/', [], ['example.com'], 'denied'],
    ['below an allowed domain', 'https://pr-7.example.com/', [], ['*.example.com'], 'permitted'],
    ['the domain itself', 'https://example.com/', [], ['*.example.com'], 'denied'],
    ['a name that ends alike', 'https://evilexample.com/', [], ['*.example.com'], 'denied'],
    ['an entry that is a URL', 'https://example.com/', [], ['https://example.com'], 'denied'],
    ['an entry that is a star', 'https://example.com/', [], ['*'], 'denied'],
    ['an empty entry', 'https://example.com/', [], [''], 'denied'],
    ['a user name', 'https://me@example.com/', ['https://example.com'], [], 'denied'],
    ['a password', 'https://:pw@example.com/', ['https://example.com'], [], 'denied'],
    ['another scheme than http', 'ftp://example.com/', ['ftp://example.com'], ['example.com'], 'denied'],
    ['a file', 'file:///etc/passwd', ['null'], [], 'denied'],
  ] as const)('%s', (_, url, origins, allowHosts, expected) => {
    expect(decide(url, origins, { allowHosts })).toBe(expected);
  });
  it('names the flag that would allow it', async () => {
    const error = await failure(client().request(get('https://example.com/a?token=s3cr3t-value', { origins: [] })));
    expect(error.cause).toBe('denied');
    expect(error.hint).toContain('--allow-hosts example.com');
    expect(`${error.message}${error.hint}`).not.toContain('s3cr3t');
  });
});

describe('loopback', () => {
  it.each([
    ['http://127.0.0.1:1/', true, true, 'permitted'],
    ['http://[::1]:1/', true, true, 'permitted'],
    ['http://localhost:1/', true, true, 'permitted'],
    ['http://127.0.0.2:1/', true, true, 'denied'],
    ['http://10.0.0.1/', true, true, 'denied'],
    ['http://127.0.0.1:1/', true, false, 'denied'],
    ['http://127.0.0.1:1/', false, true, 'denied'],
  ] as const)('%s, literal %s, on a desk %s: %s', (url, literal, allowLoopback, expected) => {
    const { host, origin } = new URL(url);
    expect(decide(url, literal ? [origin] : [], { allowLoopback, allowHosts: [host] })).toBe(expected);
  });
  it('the name localhost is asked on loopback', async () => {
    const server = await serve((_, response) => response.end('here'));
    const http = client({ resolve: async () => ['127.0.0.1'] });
    expect(text(await http.request(get(`http://localhost:${server.port}/`)))).toBe('here');
  });
  it('the name localhost is refused in CI', async () => {
    const server = await serve((_, response) => response.end('here'));
    const error = await failure(client({ allowLoopback: false }).request(get(`http://localhost:${server.port}/`)));
    expect(error.cause).toBe('denied');
    expect(error.message).toContain('a loopback address');
    expect(error.hint).toContain('--allow-private-hosts');
    expect(server.connections()).toBe(0);
  });
});

describe('F01: the connected socket is looked at again', () => {
  it('whatever was decided before, nothing is sent to a refused address', async () => {
    const server = await serve((_, response) => response.end('inner'));
    const means = {
      resolve: async () => ['127.0.0.1'],
      environment: () => undefined,
      connectSeconds: 5,
      headerBytes: 1000,
      bodyBytes: 1000,
    };
    const rule = { all: false, loopback: false, networks: [] };
    const signal = new AbortController().signal;
    // An address is not looked up, so only the look at the socket is left.
    const direct = clientFor(server.origin, guardedConnector(rule, means, signal, undefined), means);
    onTestFinished(() => direct.destroy());
    await expect(direct.request({ path: '/', method: 'GET' })).rejects.toMatchObject({ cause: 'denied' });
    await expect.poll(server.open).toBe(0);
    expect(server.received).toHaveLength(0);
  });
});

describe('F02, F03, F19: names are judged by their addresses', () => {
  const named = (resolve: (name: string) => Promise<readonly string[]>) =>
    client({ resolve, allowPrivateHosts: ['127.0.0.1'], limits: { tries: 1, connectSeconds: 1 } });

  it('F02: the name is resolved once, and the connection goes to that address', async () => {
    const server = await serve((_, response) => response.end('first'));
    const answers = [['127.0.0.1'], ['169.254.169.254'], ['127.0.0.2']];
    let asked = 0;
    const http = named(async () => answers[asked++] ?? []);
    expect(text(await http.request(get(`http://rebind.test:${server.port}/`)))).toBe('first');
    expect(asked).toBe(1);
    expect(server.received[0]?.headers.host).toBe(`rebind.test:${server.port}`);
    const second = await failure(http.request(get(`http://rebind.test:${server.port}/`)));
    expect(second.cause).toBe('denied');
    const third = await failure(http.request(get(`http://rebind.test:${server.port}/`)));
    expect(third).toMatchObject({ cause: 'denied', message: expect.stringContaining('127.0.0.2') });
    expect(server.connections()).toBe(1);
  });
  it.each([
    ['the bad one last', ['127.0.0.1', '10.0.0.7']],
    ['the bad one first', ['10.0.0.7', '127.0.0.1']],
    ['metadata among many', [...Array<string>(20).fill('127.0.0.1'), '169.254.169.254']],
    ['no address at all', ['127.0.0.1', 'localhost']],
  ])('F03: mixed answers are refused: %s', async (_, addresses) => {
    const server = await serve((_request, response) => response.end());
    const error = await failure(named(async () => addresses).request(get(`http://mixed.test:${server.port}/`)));
    expect(error.cause).toBe('denied');
    expect(server.connections()).toBe(0);
  });
  it('a private host may be named, and its metadata address still not', async () => {
    const server = await serve((_, response) => response.end('inner'));
    const inner = (address: string) =>
      client({ resolve: async () => [address], allowPrivateHosts: ['db.corp.test'], limits: { tries: 1 } });
    expect(text(await inner('127.0.0.1').request(get(`http://db.corp.test:${server.port}/`)))).toBe('inner');
    const error = await failure(inner('169.254.169.254').request(get(`http://db.corp.test:${server.port}/`)));
    expect(error).toMatchObject({ cause: 'denied', hint: undefined });
  });
  it('F19: of 1,000 addresses 8 are tried, inside the limit for connecting', async () => {
    const server = await serve((_, response) => response.end());
    const addresses = Array.from({ length: 1000 }, (_, index) => `127.1.${index >> 8}.${index & 255}`);
    const http = client({ resolve: async () => addresses, allowPrivateHosts: ['127.0.0.0/8'], limits: { tries: 1 } });
    const { message, cause } = await failure(http.request(get(`http://many.test:${server.port}/`)));
    expect({ cause, message }).toMatchObject({ cause: 'unreachable', message: expect.stringContaining('refused') });
  });
  it('F19: the eighth address is still tried, the ninth is not', async () => {
    const server = await serve((_, response) => response.end('reached'));
    const nobody = Array.from({ length: 8 }, (_, index) => `127.1.0.${index + 1}`);
    const http = (addresses: readonly string[]) =>
      client({ resolve: async () => addresses, allowPrivateHosts: ['127.0.0.0/8'], limits: { tries: 1 } });
    const url = `http://many.test:${server.port}/`;
    expect(text(await http([...nobody.slice(0, 7), '127.0.0.1']).request(get(url)))).toBe('reached');
    expect((await failure(http([...nobody, '127.0.0.1']).request(get(url)))).cause).toBe('unreachable');
  });
  it.each([
    ['ENOTFOUND', 'the name does not resolve'],
    ['EAI_AGAIN', 'the name server does not answer'],
  ])('a name that fails with %s is unreachable', async (code, message) => {
    const http = named(() => Promise.reject(Object.assign(new Error('secret detail'), { code })));
    const error = await failure(http.request(get('http://gone.test/')));
    expect(error).toMatchObject({ cause: 'unreachable', message: expect.stringContaining(message) });
    expect(error.message).not.toContain('secret detail');
  });
  it('a name with no address is unreachable', async () => {
    const error = await failure(named(async () => []).request(get('http://none.test/')));
    expect(error).toMatchObject({ cause: 'unreachable', message: expect.stringContaining('does not resolve') });
  });
  it('a name server that never answers ends with the limit for connecting', async () => {
    const http = client({ resolve: () => new Promise(() => {}), limits: { tries: 1, connectSeconds: 0.05 } });
    expect((await failure(http.request(get('http://slow.test/')))).cause).toBe('timeout');
  });
});
