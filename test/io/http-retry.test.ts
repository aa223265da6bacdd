import { describe, expect, it } from 'vitest';
import { client, failure, get } from '../support/http-client.ts';
import { type Answering, closedPort, serve, serveRaw } from '../support/servers.ts';

const status =
  (...codes: number[]): Answering =>
  (_, response) =>
    response.writeHead(codes.length > 1 ? (codes.shift() ?? 0) : (codes[0] ?? 0)).end();

describe('F08: tries', () => {
  it.each([
    [[200], 200, 1],
    [[502, 200], 200, 2],
    [[503, 504, 200], 200, 3],
    [[503, 503, 503, 200], 503, 3],
    [[503, 500], 500, 2],
    [[500, 200], 500, 1],
    [[429, 200], 429, 1],
    [[404, 200], 404, 1],
  ] as const)('answers %j give %i after %i tries', async (codes, measured, tries) => {
    const server = await serve(status(...codes));
    expect(await client().request(get(server.origin))).toMatchObject({ status: measured, tries });
    expect(server.received).toHaveLength(tries);
  });
  it.each([
    ['GET', 3],
    ['HEAD', 3],
    ['OPTIONS', 3],
    ['POST', 1],
    ['PUT', 1],
    ['PATCH', 1],
    ['DELETE', 1],
    ['get', 3],
    ['post', 1],
  ])('%s is sent %i times to a busy server', async (method, times) => {
    const server = await serve(status(503));
    expect((await client().request(get(server.origin, { method }))).status).toBe(503);
    expect(server.received).toHaveLength(times);
  });
  it.each([
    ['GET', 3],
    ['POST', 1],
  ])('F09: %s is sent %i times when the connection is reset after it', async (method, times) => {
    let got = 0;
    const server = await serveRaw((socket) => {
      socket.once('data', () => {
        got++;
        socket.resetAndDestroy();
      });
    });
    const error = await failure(
      client().request(get(server.origin, { method, ...(times === 1 ? { body: 'x' } : {}) })),
    );
    expect(error.cause).toBe('unreachable');
    expect(got).toBe(times);
    expect(error.message.includes('3 tries')).toBe(times === 3);
  });
  it('a connection that fails at first is made again', async () => {
    const port = await closedPort();
    let asked = 0;
    const server = await serve(status(200));
    const http = client({
      allowPrivateHosts: ['127.0.0.0/8'],
      resolve: async () => [asked++ === 0 ? '127.9.9.9' : '127.0.0.1'],
    });
    expect(await http.request(get(`http://flaky.test:${server.port}/`))).toMatchObject({ status: 200, tries: 2 });
    expect((await failure(http.request(get(`http://flaky.test:${port}/`)))).message).toContain('3 tries');
  });
  it('what is denied is not tried again', async () => {
    let asked = 0;
    const resolve = async () => {
      asked++;
      return ['10.0.0.1'];
    };
    const http = client({ resolve });
    expect((await failure(http.request(get('http://inner.test/')))).message).not.toContain('tries');
    expect(asked).toBe(1);
  });
  it('the latency is that of the try that answered', async () => {
    const server = await serve((request, response) =>
      request.path === '/' && server.received.length === 1
        ? void setTimeout(() => response.writeHead(503).end(), 120)
        : void response.end(),
    );
    const started = performance.now();
    const answer = await client().request(get(server.origin));
    expect(answer.tries).toBe(2);
    expect((performance.now() - started) / 1000 - answer.latency).toBeGreaterThan(0.11);
  });
});
