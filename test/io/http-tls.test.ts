import { describe, expect, it, onTestFinished } from 'vitest';
import { authority } from '../support/certificates.ts';
import { client, failure, get, text } from '../support/http-client.ts';
import { serve } from '../support/servers.ts';

const NAMES = 'DNS:localhost,IP:127.0.0.1';
const test = authority();
const pairs = {
  good: test.sign(NAMES),
  expired: test.sign(NAMES, -1),
  otherName: test.sign('DNS:other.test'),
  selfSigned: test.selfSigned(NAMES),
};

describe('F08: TLS', () => {
  it('a certificate of a trusted authority is asked, name and all', async () => {
    const server = await serve((_, response) => response.end('safe'), pairs.good);
    const http = client({ authority: test.cert, resolve: async () => ['127.0.0.1'] });
    expect(text(await http.request(get(`${server.origin}/`)))).toBe('safe');
    expect(text(await http.request(get(`https://localhost:${server.port}/`)))).toBe('safe');
  });
  it.each([
    ['expired', pairs.expired, test.cert, 'the certificate has expired'],
    ['for another name', pairs.otherName, test.cert, 'the certificate is for another name'],
    ['self-signed', pairs.selfSigned, test.cert, 'the certificate is self-signed'],
    ['of an unknown authority', pairs.good, undefined, 'not trusted here'],
  ] as const)('a certificate that is %s is unreachable, and not tried again', async (_, pair, trusted, words) => {
    const server = await serve((_request, response) => response.end('unsafe'), pair);
    const http = client(trusted === undefined ? {} : { authority: trusted });
    const headers = { authorization: 'Bearer canary' };
    const error = await failure(http.request(get(`${server.origin}/a?b=canary`, { headers })));
    expect(error).toMatchObject({ cause: 'unreachable', message: expect.stringContaining(words) });
    expect(`${error.message}${error.hint}`).not.toContain('canary');
    expect(server.received).toHaveLength(0);
    expect(server.connections()).toBe(1);
  });
  it('a server that speaks no TLS', async () => {
    const server = await serve((_, response) => response.end());
    const error = await failure(client().request(get(`https://127.0.0.1:${server.port}/`)));
    expect(error).toMatchObject({ cause: 'unreachable', message: expect.stringContaining('TLS') });
  });
  it('a server that wants TLS, asked without', async () => {
    const server = await serve((_, response) => response.end(), pairs.good);
    const http = client({ limits: { tries: 1 } });
    const error = await failure(http.request(get(`http://127.0.0.1:${server.port}/`)));
    expect(['unreachable', 'invalid']).toContain(error.cause);
  });
  it('NODE_TLS_REJECT_UNAUTHORIZED switches nothing off', async () => {
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    onTestFinished(() => {
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
    });
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    const server = await serve((_, response) => response.end('unsafe'), pairs.selfSigned);
    expect((await failure(client().request(get(server.origin)))).cause).toBe('unreachable');
  });
  it('a redirect from https: to http: is denied', async () => {
    const plain = await serve((_, response) => response.end('plain'));
    const server = await serve((_, response) => response.writeHead(302, { location: plain.origin }).end(), pairs.good);
    const origins = [server.origin, plain.origin];
    const answer = client({ authority: test.cert }).request(get(server.origin, { redirects: 1, origins }));
    expect((await failure(answer)).cause).toBe('denied');
    expect(plain.connections()).toBe(0);
  });
});
