import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { client, failure, get } from '../support/http-client.ts';
import { serve, serveBytes } from '../support/servers.ts';

const HEAD = 'HTTP/1.1 200 OK\r\n';

describe('F06: encoded bodies are refused, unread', () => {
  it.each([
    ['gzip', gzipSync('{"status":"UP"}')],
    ['br', Buffer.from('x')],
    ['deflate', Buffer.from('x')],
    ['zstd', Buffer.from('x')],
    ['identity, gzip', Buffer.from('x')],
    [Array(1000).fill('gzip').join(', '), Buffer.from('x')],
  ])('%.40s', async (encoding, body) => {
    const server = await serve((_, response) => response.setHeader('content-encoding', encoding).end(body));
    expect((await failure(client().request(get(server.origin)))).cause).toBe('invalid');
    expect(server.received[0]?.headers['accept-encoding']).toBe('identity');
    expect(server.received).toHaveLength(1);
  });
  it('a bomb is not read', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const server = await serve((_, response) => response.setHeader('content-encoding', 'gzip').end(bomb));
    expect((await failure(client().request(get(server.origin)))).cause).toBe('invalid');
  });
  it('one that never ends is let go', async () => {
    const server = await serve((_, response) => response.setHeader('content-encoding', 'br').write('x'.repeat(5000)));
    expect((await failure(client().request(get(server.origin)))).cause).toBe('invalid');
    await expect.poll(server.open).toBe(0);
  });
  it('an encoded transfer', async () => {
    const server = await serveBytes(`${HEAD}transfer-encoding: gzip, chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n`);
    expect((await failure(client().request(get(server.origin)))).cause).toBe('invalid');
  });
  it('nobody asks for another encoding', async () => {
    const server = await serve((_, response) => response.end());
    await client().request(get(server.origin, { headers: { 'Accept-Encoding': 'gzip' } }));
    expect(server.received[0]?.headers['accept-encoding']).toBe('identity');
  });
  it.each([
    ['identity', 'GET'],
    ['gzip', 'HEAD'],
  ])('%s is fine for %s', async (encoding, method) => {
    const server = await serve((_, response) => response.setHeader('content-encoding', encoding).end('plain'));
    expect((await client().request(get(server.origin, { method }))).status).toBe(200);
  });
});

describe('limits, at their edges', () => {
  const MIB = 1024 * 1024;
  it.each([
    [MIB, 'announced', 'read'],
    [MIB + 1, 'announced', 'invalid'],
    [MIB, 'chunked', 'read'],
    [MIB + 1, 'chunked', 'invalid'],
  ])('a body of %i bytes, %s: %s', async (size, way, expected) => {
    const server = await serve((_, response) => {
      if (way === 'announced') response.setHeader('content-length', size);
      response.end(Buffer.alloc(size, 'x'));
    });
    const outcome = await client()
      .request(get(server.origin))
      .catch((error) => error.cause);
    expect(outcome.body?.length ?? outcome).toBe(expected === 'read' ? size : expected);
    if (expected !== 'read') expect(server.received).toHaveLength(1);
  });
  it.each([
    [2 * MIB, 2 * MIB, 'read'],
    [2 * MIB, 2 * MIB + 1, 'invalid'],
    [16 * MIB, 16 * MIB, 'read'],
    [32 * MIB, 16 * MIB + 1, 'invalid'],
    [10, 11, 'invalid'],
    [0, 1, 'invalid'],
  ])('a request that takes %i bytes, a body of %i: %s', async (bodyBytes, size, expected) => {
    const server = await serve((_, response) => response.end(Buffer.alloc(size, 'x')));
    const outcome = await client()
      .request(get(server.origin, { bodyBytes }))
      .catch((error) => error.cause);
    expect(outcome.body?.length ?? outcome).toBe(expected === 'read' ? size : expected);
  });
  it.each([
    [64 * 1024, 'read'],
    [64 * 1024 + 1, 'invalid'],
  ])('headers of %i bytes: %s', async (size, expected) => {
    const server = await serveBytes(
      `${HEAD}content-length: 0\r\nx: ${'y'.repeat(size - 'content-length0x'.length)}\r\n\r\n`,
    );
    const outcome = await client()
      .request(get(server.origin))
      .catch((error) => error.cause);
    expect(outcome.status === 200 ? 'read' : outcome).toBe(expected);
  });
  it('a body without end is cut at the limit', async () => {
    const server = await serve((_, response) => {
      const more = () => {
        while (response.write(Buffer.alloc(65536)));
        response.once('drain', more);
      };
      more();
    });
    expect((await failure(client().request(get(server.origin)))).cause).toBe('invalid');
  });
});

describe('F18: what HTTP does not allow is never sent', () => {
  it.each([
    ['a line break in a value', { 'x-a': 'ok\r\nx-b: canary' }],
    ['a bare line feed', { 'x-a': 'canary\n' }],
    ['a bare carriage return', { 'x-a': 'canary\r' }],
    ['a NUL', { 'x-a': 'canary\0' }],
    ['a letter outside of ASCII', { 'x-a': 'canäry canary' }],
    ['a delete character', { 'x-a': 'canary\x7f' }],
    ['a line break in a name', { 'x-a\r\nx-b': 'canary' }],
    ['a space in a name', { 'x a': 'canary' }],
    ['an empty name', { '': 'canary' }],
    ['a colon in a name', { 'x:': 'canary' }],
    ['a framing header', { 'transfer-encoding': 'chunked' }],
    ['a length that is none', { 'content-length': 'canary' }],
    ['an expectation', { expect: '100-continue' }],
  ])('%s', async (_, headers) => {
    const server = await serve((_request, response) => response.end());
    const error = await failure(client().request(get(server.origin, { headers: headers as Record<string, string> })));
    expect(error.cause).toBe('invalid');
    expect(`${error.message}${error.hint}`).not.toContain('canary');
    expect(server.received).toHaveLength(0);
  });
  it('line breaks in a URL vanish or are encoded', async () => {
    const server = await serve((_, response) => response.end());
    await client().request(get(`${server.origin}/a%0d%0ab?q=%0d%0aHost:x`));
    await client().request(get(`${server.origin}/a\r\nb?q=\r\nHost:x`));
    expect(server.received.map((request) => request.path)).toEqual(['/a%0d%0ab?q=%0d%0aHost:x', '/ab?q=Host:x']);
  });
});
