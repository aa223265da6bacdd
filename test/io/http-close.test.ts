import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { client, failure, get } from '../support/http-client.ts';
import { serve, serveRaw } from '../support/servers.ts';

describe('ending', () => {
  it('a signal ends the request and its connection', async () => {
    const server = await serveRaw(() => {});
    const stop = new AbortController();
    const answer = failure(client().request(get(server.origin, { signal: stop.signal })));
    await expect.poll(server.open).toBe(1);
    stop.abort();
    expect((await answer).cause).toBe('timeout');
    await expect.poll(server.open).toBe(0);
  });
  it('a signal ends a request that still waits for a name', async () => {
    const stop = new AbortController();
    const http = client({ resolve: () => new Promise(() => {}) });
    const answer = failure(http.request(get('http://slow.test/', { signal: stop.signal })));
    setTimeout(() => stop.abort(), 20);
    expect((await answer).cause).toBe('timeout');
  });
  it('a signal ends the pause between tries', async () => {
    const server = await serve((_, response) => response.writeHead(503).end());
    const stop = new AbortController();
    const http = client({ limits: { pauseSeconds: 60 } });
    const answer = failure(http.request(get(server.origin, { timeout: 200, signal: stop.signal })));
    await expect.poll(() => server.received.length).toBe(1);
    stop.abort();
    expect((await answer).cause).toBe('timeout');
  });
  it('a signal that fired before sends nothing', async () => {
    const server = await serve((_, response) => response.end());
    await failure(client().request(get(server.origin, { signal: AbortSignal.abort() })));
    expect(server.connections()).toBe(0);
  });
  it('closing ends everything under way, and what comes after', async () => {
    const server = await serveRaw(() => {});
    const http = client();
    const answers = [1, 2, 3].map(() => failure(http.request(get(server.origin))));
    await expect.poll(server.open).toBe(3);
    await http.close();
    for (const error of await Promise.all(answers)) expect(error.cause).toBe('timeout');
    await expect.poll(server.open).toBe(0);
    await failure(http.request(get(server.origin)));
    expect(server.connections()).toBe(3);
  });
  it('no connection stays open after its answer', async () => {
    const server = await serve((_, response) => response.end('x'));
    const http = client();
    await Promise.all(Array.from({ length: 30 }, () => http.request(get(server.origin))));
    expect(server.connections()).toBe(30);
    expect(server.received[0]?.headers.connection).toBe('close');
    await expect.poll(server.open).toBe(0);
  });
  it('no timer stays behind, which would keep the process', async () => {
    const server = await serve((_, response) => response.end('x'));
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const http = client();
    await http.request(get(server.origin));
    const before = timers();
    await http.request(get(server.origin));
    await failure(http.request(get(server.origin, { origins: [] })));
    expect(timers()).toBe(before);
  });
  it('a request of no time at all is a timeout', async () => {
    const server = await serve((_, response) => response.end());
    expect((await failure(client().request(get(server.origin, { timeout: 0 })))).cause).toBe('timeout');
  });
});

describe('undici', () => {
  it('is not loaded before the first request', () => {
    const source = readFileSync(new URL('../../src/io/http.ts', import.meta.url), 'utf8');
    const loaded = [...source.matchAll(/^import (?!type )[^;]*from '([^']+)'/gm)].map((match) => match[1]);
    expect(loaded).toEqual(['../core/evidence.ts', './http/turns.ts']);
  });
});
