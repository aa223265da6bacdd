import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { client, failure, get, text } from '../support/http-client.ts';
import { closedPort, serve, serveBytes, serveRaw } from '../support/servers.ts';

const QUICK = { limits: { totalSeconds: 0.15, tries: 1 } };
const HEAD = 'HTTP/1.1 200 OK\r\n';
const CLOSE = `${HEAD}connection: close\r\n`;

/** Begins to answer once the request came, and goes on with what `drip` does. */
const dripping = (start: string, drip: (socket: Socket) => void) =>
  serveRaw((socket) => {
    socket.once('data', () => {
      if (start !== '') socket.write(start);
      const timer = setInterval(() => drip(socket), 5);
      socket.on('close', () => clearInterval(timer));
    });
  });

describe('F07: nothing takes longer than its limit', () => {
  it.each<[string, string, (socket: Socket) => void]>([
    ['no answer at all', '', () => {}],
    ['headers drip', HEAD, (socket) => socket.write('x')],
    ['header lines drip', HEAD, (socket) => socket.write('x: y\r\n')],
    ['half a status line', 'HTTP/1.1 20', () => {}],
    ['the body drips', `${HEAD}content-length: 100000\r\n\r\n`, (socket) => socket.write('.')],
    ['chunks drip', `${HEAD}transfer-encoding: chunked\r\n\r\n`, (socket) => socket.write('1\r\n.\r\n')],
    ['the body never ends', `${HEAD}\r\n`, (socket) => socket.write(' ')],
    ['only informational answers', '', (socket) => socket.write('HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n')],
  ])('%s', async (_, start, drip) => {
    const server = await dripping(start, drip);
    const error = await failure(client(QUICK).request(get(server.origin)));
    expect(error).toMatchObject({ cause: 'timeout', message: expect.stringContaining('no complete answer within') });
    await expect.poll(server.open).toBe(0);
  });
  it('a TLS handshake that never comes', async () => {
    const server = await serveRaw(() => {});
    const http = client({ limits: { connectSeconds: 0.1, tries: 1 } });
    const error = await failure(http.request(get(`https://127.0.0.1:${server.port}/`)));
    expect(error).toMatchObject({ cause: 'timeout', message: expect.stringContaining('no connection') });
    await expect.poll(server.open).toBe(0);
  });
  it('a redirect chain shares the limit of one try', async () => {
    const server = await serve((_, response) => {
      setTimeout(() => response.writeHead(302, { location: '/again' }).end(), 80);
    });
    const error = await failure(client(QUICK).request(get(server.origin, { redirects: 3 })));
    expect(error.cause).toBe('timeout');
  });
  it('the whole request ends with its own timeout, tries included', async () => {
    const server = await serve((_, response) => response.writeHead(503).end());
    const http = client({ limits: { pauseSeconds: 0.2, tries: 50 } });
    const answer = await http.request(get(server.origin, { timeout: 0.3 }));
    expect(answer.status).toBe(503);
    expect(server.received.length).toBeLessThan(5);
  });
  it('a try that the deadline cuts off does not hide what was measured before', async () => {
    let asked = 0;
    const server = await serve((_, response) => {
      if (++asked === 1) response.writeHead(503).end();
    });
    const answer = await client().request(get(server.origin, { timeout: 0.2 }));
    expect(answer).toMatchObject({ status: 503 });
    expect(asked).toBe(2);
  });
});

describe('F08, F14: answers that are none', () => {
  const reset = (socket: Socket) => socket.once('data', () => socket.resetAndDestroy());
  it.each([
    ['garbage', () => serveBytes('SSH-2.0-OpenSSH_9.2\r\n'), 'invalid', 'not HTTP'],
    ['garbage in the headers', () => serveBytes(`${HEAD}secret canary\r\n\r\n`), 'invalid', 'not HTTP'],
    [
      'a status of two digits',
      () => serveBytes('HTTP/1.1 10\n Early Hints\r\nlink: </a>\r\n\r\n'),
      'invalid',
      'not HTTP',
    ],
    ['a status of one digit', () => serveBytes('HTTP/1.1 2 OK\r\n\r\n'), 'invalid', 'not HTTP'],
    ['a NUL in a header', () => serveBytes(`${HEAD}x: a\0b\r\n\r\n`), 'invalid', 'not HTTP'],
    [
      'a switch of protocols',
      () => serveBytes('HTTP/1.1 101 x\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
      'invalid',
      'not HTTP',
    ],
    [
      'two lengths',
      () => serveBytes(`${HEAD}content-length: 1\r\ncontent-length: 2\r\n\r\nab`),
      'invalid',
      'content-length',
    ],
    [
      'a length that is no number',
      () => serveBytes(`${HEAD}content-length: 2x\r\n\r\nab`),
      'invalid',
      'content-length',
    ],
    ['a bad chunk', () => serveBytes(`${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n`), 'invalid', 'not HTTP'],
    ['a body cut short', () => serveBytes(`${HEAD}content-length: 10\r\n\r\n{"a"`), 'unreachable', 'closed'],
    [
      'a chunk cut short',
      () => serveBytes(`${HEAD}transfer-encoding: chunked\r\n\r\n8\r\nabc`),
      'unreachable',
      'closed',
    ],
    ['no last chunk', () => serveBytes(`${HEAD}transfer-encoding: chunked\r\n\r\n1\r\na\r\n`), 'unreachable', 'closed'],
    [
      'a last chunk cut off',
      () => serveBytes(`${CLOSE}transfer-encoding: chunked\r\n\r\n1\r\na\r\n`),
      'unreachable',
      'closed',
    ],
    ['a body cut off', () => serveBytes(`${CLOSE}content-length: 10\r\n\r\n{"a"`), 'invalid', 'content-length'],
    ['closed at once', () => serveRaw((socket) => socket.end()), 'unreachable', 'closed'],
    ['closed after the request', () => serveBytes(''), 'unreachable', 'closed'],
    ['reset at once', () => serveRaw((socket) => socket.resetAndDestroy()), 'unreachable', 'reset'],
    ['reset after the request', () => serveRaw(reset), 'unreachable', 'reset'],
    ['closed in the headers', () => serveBytes(`${HEAD}x: y\r\n`), 'unreachable', 'closed'],
  ] as const)('%s', async (_, start, cause, words) => {
    const server = await start();
    const error = await failure(
      client({ limits: { tries: 1 } }).request(
        get(`${server.origin}/a?token=canary`, { headers: { authorization: 'Bearer canary' }, method: 'OPTIONS' }),
      ),
    );
    expect(error).toMatchObject({ cause, message: expect.stringContaining(words) });
    expect(error.message).toContain(`\`${server.origin}/a\``);
    expect(`${error.message}${error.hint}`).not.toContain('canary');
    await expect.poll(server.open).toBe(0);
  });
  it('nobody listens', async () => {
    const error = await failure(client().request(get(`http://127.0.0.1:${await closedPort()}/`)));
    expect(error).toMatchObject({ cause: 'unreachable', message: expect.stringContaining('connection refused') });
  });
  it('what follows the announced length is not part of the body', async () => {
    const server = await serveBytes(`${HEAD}content-length: 2\r\n\r\nabcdef`);
    expect(text(await client().request(get(server.origin)))).toBe('ab');
  });
});
