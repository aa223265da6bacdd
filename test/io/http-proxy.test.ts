import { describe, expect, it } from 'vitest';
import { proxyFor } from '../../src/io/http/proxy.ts';
import { authority } from '../support/certificates.ts';
import { client, failure, get, text } from '../support/http-client.ts';
import { proxy } from '../support/proxy.ts';
import { closedPort, serve, serveRaw } from '../support/servers.ts';

type Variables = Readonly<Record<string, string>>;
const trusted = authority();
const pair = trusted.sign('DNS:app.example');
const unknown = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }));

/** A client behind a proxy, as in a company: outer names do not resolve here. */
const behind = (environment: Variables, over: Parameters<typeof client>[0] = {}) =>
  client({ environment: (name) => environment[name], resolve: unknown, authority: trusted.cert, ...over });

describe('F17: which proxy', () => {
  const P = { https_proxy: 'http://secure:1', http_proxy: 'http://plain:1' };
  it.each<[string, string, Variables, string | undefined]>([
    ['none', 'https://a.example/', {}, undefined],
    ['for https', 'https://a.example/', P, 'http://secure:1'],
    ['for http', 'http://a.example/', P, 'http://plain:1'],
    ['in capitals', 'https://a.example/', { HTTPS_PROXY: 'http://caps:1' }, 'http://caps:1'],
    ['small letters win', 'https://a.example/', { ...P, HTTPS_PROXY: 'http://caps:1' }, 'http://secure:1'],
    ['the one for http is not for https', 'https://a.example/', { http_proxy: 'http://plain:1' }, undefined],
    ['without a scheme', 'https://a.example/', { https_proxy: 'corp:3128' }, 'http://corp:3128'],
    ['over TLS', 'https://a.example/', { https_proxy: 'https://corp:3129' }, 'https://corp:3129'],
    ['empty', 'https://a.example/', { https_proxy: '' }, undefined],
    ['loopback', 'http://127.0.0.1:8080/', P, undefined],
    ['localhost', 'http://localhost:8080/', P, undefined],
    ['loopback of IPv6', 'http://[::1]:8080/', P, undefined],
    ['exempt', 'https://a.example/', { ...P, no_proxy: 'x,a.example' }, undefined],
    ['exempt in capitals', 'https://a.example/', { ...P, NO_PROXY: 'A.EXAMPLE' }, undefined],
    ['exempt domain', 'https://b.a.example/', { ...P, no_proxy: 'a.example' }, undefined],
    ['exempt domain with a dot', 'https://b.a.example/', { ...P, no_proxy: '.a.example' }, undefined],
    ['exempt domain with a star', 'https://b.a.example/', { ...P, no_proxy: '*.a.example' }, undefined],
    ['exempt port', 'https://a.example/', { ...P, no_proxy: 'a.example:443' }, undefined],
    ['another port is not exempt', 'https://a.example/', { ...P, no_proxy: 'a.example:8443' }, 'http://secure:1'],
    ['a name that ends alike', 'https://ba.example/', { ...P, no_proxy: 'a.example' }, 'http://secure:1'],
    ['everything exempt', 'https://a.example/', { ...P, no_proxy: '*' }, undefined],
  ])('%s', (_, url, environment, expected) => {
    expect(proxyFor(new URL(url), (name) => environment[name])?.origin).toBe(expected);
  });
  it.each(['socks5://me:canary@corp:1', 'http://', 'http://me:canary@:1', '://canary'])('%s is refused', (value) => {
    const ask = () => proxyFor(new URL('https://a.example/'), () => value);
    expect(ask).toThrow('names no proxy');
    expect(ask).not.toThrow(/canary/);
  });
});

describe('F17: through a proxy', () => {
  it('https goes through a tunnel, by name, and the certificate is the target’s', async () => {
    const server = await serve((_, response) => response.end('inside'), pair);
    const hop = await proxy(server.port);
    const http = behind({ https_proxy: `http://me:p%40ss@127.0.0.1:${hop.port}` });
    const answer = await http.request(get('https://app.example/x?y', { headers: { authorization: 'canary' } }));
    expect(text(answer)).toBe('inside');
    expect(hop.requests[0]?.line).toBe('CONNECT app.example:443');
    expect(hop.requests[0]?.headers['proxy-authorization']).toBe(`Basic ${btoa('me:p@ss')}`);
    expect(hop.requests[0]?.headers.authorization).toBeUndefined();
    expect(server.received[0]?.headers['proxy-authorization']).toBeUndefined();
    expect(server.received[0]).toMatchObject({
      path: '/x?y',
      headers: { authorization: 'canary', host: 'app.example' },
    });
    await expect.poll(hop.open).toBe(0);
  });
  it('another certificate is refused behind the proxy too', async () => {
    const server = await serve((_, response) => response.end('inside'), pair);
    const hop = await proxy(server.port);
    const http = behind({ https_proxy: `http://127.0.0.1:${hop.port}` });
    const error = await failure(http.request(get('https://other.example/')));
    expect(error).toMatchObject({ cause: 'unreachable', message: expect.stringContaining('for another name') });
    await expect.poll(hop.open).toBe(0);
  });
  it('http is forwarded', async () => {
    const server = await serve((_, response) => response.end('inside'));
    const hop = await proxy(server.port);
    const http = behind({ HTTP_PROXY: `http://127.0.0.1:${hop.port}` });
    expect(text(await http.request(get('http://app.example:8080/x')))).toBe('inside');
    expect(hop.requests[0]).toMatchObject({
      line: 'GET http://app.example:8080/x',
      headers: { host: 'app.example:8080' },
    });
  });
  it.each([
    ['https://app.example/', 407, 'the proxy wants a user name and password'],
    ['http://app.example/', 407, 'the proxy wants a user name and password'],
    ['https://app.example/', 403, 'the proxy refused the connection (403)'],
    ['https://app.example/', 502, 'the proxy refused the connection (502)'],
  ])('%s with %i of the proxy is no status of the target', async (url, status, words) => {
    const hop = await proxy(0, status);
    const address = `http://me:canary@127.0.0.1:${hop.port}`;
    const error = await failure(behind({ http_proxy: address, https_proxy: address }).request(get(url)));
    expect(error).toMatchObject({ cause: 'unreachable', message: expect.stringContaining(words) });
    expect(`${error.message}${error.hint}`).not.toContain('canary');
    expect(hop.requests).toHaveLength(status === 502 ? 3 : 1);
    await expect.poll(hop.open).toBe(0);
  });
  it.each(['http', 'https'])('a proxy that is not there, for %s', async (scheme) => {
    const address = `http://me:canary@127.0.0.1:${await closedPort()}`;
    const http = behind({ http_proxy: address, https_proxy: address });
    const error = await failure(http.request(get(`${scheme}://app.example/`)));
    expect(error).toMatchObject({ cause: 'unreachable', message: expect.stringContaining('connection refused') });
    expect(error.message).not.toContain('canary');
  });
  it('a proxy that never answers', async () => {
    const server = await serveRaw(() => {});
    const http = behind({ https_proxy: server.origin }, { limits: { totalSeconds: 0.1, tries: 1 } });
    expect((await failure(http.request(get('https://app.example/')))).cause).toBe('timeout');
    await expect.poll(server.open).toBe(0);
  });
  it('a target that never answers behind the proxy', async () => {
    const server = await serveRaw(() => {});
    const hop = await proxy(server.port);
    const http = behind({ https_proxy: `http://127.0.0.1:${hop.port}` }, { limits: { totalSeconds: 0.1, tries: 1 } });
    expect((await failure(http.request(get('https://app.example/')))).cause).toBe('timeout');
    await expect.poll(hop.open).toBe(0);
  });
});

describe('F17: names that do not resolve here', () => {
  it('a name server that never answers does not keep a request from its proxy', async () => {
    const server = await serve((_, response) => response.end('inside'));
    const hop = await proxy(server.port);
    const http = behind({ http_proxy: `http://127.0.0.1:${hop.port}` }, { resolve: () => new Promise(() => {}) });
    expect(text(await http.request(get('http://app.example/')))).toBe('inside');
  });
  it('nor keeps it from its deadline', async () => {
    const hop = await proxy(0);
    const over = { resolve: () => new Promise<never>(() => {}), limits: { totalSeconds: 0.1, tries: 1 } };
    const http = behind({ http_proxy: `http://127.0.0.1:${hop.port}` }, over);
    expect((await failure(http.request(get('http://app.example/')))).cause).toBe('timeout');
    expect(hop.requests).toHaveLength(0);
  });
});

describe('F17: a proxy is no way around the rules for addresses', () => {
  it.each([
    ['http://10.0.0.1/', unknown],
    ['http://169.254.169.254/', unknown],
    ['http://metadata.google.internal/', unknown],
    ['https://[::ffff:10.0.0.1]/', unknown],
    ['http://inner.test/', async () => ['10.0.0.1']],
    ['https://inner.test/', async () => ['1.1.1.1', '10.0.0.1']],
  ])('%s is denied before the proxy hears of it', async (url, resolve) => {
    const hop = await proxy(0);
    const address = `http://127.0.0.1:${hop.port}`;
    const http = behind({ http_proxy: address, https_proxy: address }, { resolve });
    expect((await failure(http.request(get(url)))).cause).toBe('denied');
    expect(hop.requests).toHaveLength(0);
  });
  it('a redirect through a proxy is decided about as well', async () => {
    const server = await serve((_, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end());
    const hop = await proxy(server.port);
    const http = behind({ http_proxy: `http://127.0.0.1:${hop.port}` }, { allowHosts: ['10.0.0.1'] });
    expect((await failure(http.request(get('http://app.example/', { redirects: 1 })))).cause).toBe('denied');
    expect(hop.requests).toHaveLength(1);
  });
});
