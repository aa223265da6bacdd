import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../src/core/ports.ts';
import { client, failure, get, text } from '../support/http-client.ts';
import { type Answering, serve } from '../support/servers.ts';

const CODES = [301, 302, 303, 307, 308] as const;
const SECRETS = {
  authorization: 'Bearer canary-1',
  cookie: 'session=canary-2',
  'x-api-key': 'canary-3',
  'proxy-authorization': 'Basic canary-4',
  'x-auth-token': 'canary-5',
  'x-amz-security-token': 'canary-6',
  'x-csrf-token': 'canary-7',
  'user-agent': 'canary-8',
} as const;

const redirect =
  (status: number, location: string): Answering =>
  (_, response) =>
    response.writeHead(status, { location, 'set-cookie': 'tracker=1' }).end('moved');
const ok: Answering = (_, response) => response.end('arrived');

/** Two servers, the first of which redirects to the second; both stand literally in the checklist. */
async function pair(status: number, over: Partial<HttpRequest>) {
  const second = await serve(ok);
  const first = await serve(redirect(status, `${second.origin}/landed?token=canary-9`));
  const origins = [first.origin, second.origin];
  const answer = client().request(get(`${first.origin}/start`, { redirects: 3, origins, ...over }));
  return { first, second, answer };
}

describe('redirects that nobody allowed', () => {
  it.each([...CODES, 300, 304])('%i is the measured status', async (status) => {
    const server = await serve(redirect(status, '/elsewhere'));
    const answer = await client().request(get(server.origin));
    expect(answer.status).toBe(status);
    expect(server.received).toHaveLength(1);
  });
  it('a redirect without a location is the measured status', async () => {
    const server = await serve((_, response) => response.writeHead(302).end());
    expect((await client().request(get(server.origin, { redirects: 3 }))).status).toBe(302);
  });
});

describe('F05: another origin gets nothing that the author wrote', () => {
  it.each(CODES)('%i drops every configured header', async (status) => {
    const { first, second, answer } = await pair(status, { headers: SECRETS });
    expect(text(await answer)).toBe('arrived');
    for (const [name, value] of Object.entries(SECRETS)) expect(first.received[0]?.headers[name]).toBe(value);
    expect(JSON.stringify(second.received[0]?.headers)).not.toMatch(/canary-[1-8]|tracker/);
    expect(second.received[0]?.headers['accept-encoding']).toBe('identity');
  });
  it.each(CODES)('%i within one origin keeps them', async (status) => {
    const server = await serve((request, response) =>
      request.path === '/b' ? ok(request, response) : redirect(status, '/b')(request, response),
    );
    const answer = await client().request(get(`${server.origin}/a`, { redirects: 1, headers: SECRETS }));
    expect(answer).toMatchObject({ status: 200, url: `${server.origin}/b` });
    expect(server.received[1]?.headers).toMatchObject(SECRETS);
    expect(server.received[1]?.headers.cookie).not.toContain('tracker');
  });
  it('coming back does not bring them back', async () => {
    const holder: { origin?: string } = {};
    const second = await serve((request, response) => redirect(302, `${holder.origin}/end`)(request, response));
    const first = await serve((request, response) =>
      request.path === '/end' ? ok(request, response) : redirect(302, second.origin)(request, response),
    );
    holder.origin = first.origin;
    const origins = [first.origin, second.origin];
    await client().request(get(`${first.origin}/start`, { redirects: 2, origins, headers: SECRETS }));
    expect(JSON.stringify(first.received[1]?.headers)).not.toMatch(/canary/);
  });
  it.each([301, 302, 303])('%i makes a GET of a POST, without its body', async (status) => {
    const { second, answer } = await pair(status, {
      method: 'POST',
      body: 'canary-body',
      headers: { 'content-type': 'text/plain' },
    });
    await answer;
    expect(second.received[0]).toMatchObject({ method: 'GET', body: '' });
    expect(second.received[0]?.headers['content-type']).toBeUndefined();
  });
  it('within one origin a GET made of a POST keeps headers, but not those of the body', async () => {
    const server = await serve((request, response) =>
      request.path === '/b' ? ok(request, response) : redirect(303, '/b')(request, response),
    );
    const headers = { 'content-type': 'text/plain', 'content-language': 'en', 'x-api-key': 'kept' };
    await client().request(get(`${server.origin}/a`, { redirects: 1, method: 'POST', body: 'x', headers }));
    expect(server.received[1]).toMatchObject({ method: 'GET', body: '', headers: { 'x-api-key': 'kept' } });
    expect(Object.keys(server.received[1]?.headers ?? {}).join()).not.toContain('content');
  });
  it.each([307, 308])('%i does not take a body to another origin', async (status) => {
    const { second, answer } = await pair(status, { method: 'POST', body: 'canary-body' });
    expect((await failure(answer)).cause).toBe('denied');
    expect(second.received).toHaveLength(0);
  });
  it.each([307, 308])('%i repeats a POST within one origin', async (status) => {
    const server = await serve((request, response) =>
      request.path === '/b' ? ok(request, response) : redirect(status, '/b')(request, response),
    );
    await client().request(get(`${server.origin}/a`, { redirects: 1, method: 'POST', body: 'x' }));
    expect(server.received[1]).toMatchObject({ method: 'POST', body: 'x' });
  });
  it('a HEAD stays a HEAD', async () => {
    const { second, answer } = await pair(303, { method: 'HEAD' });
    expect((await answer).status).toBe(200);
    expect(second.received[0]?.method).toBe('HEAD');
  });
});

describe('F04: every hop is decided about', () => {
  it.each([
    ['an inner address', 'http://10.0.0.1/', 'denied'],
    ['metadata', 'http://169.254.169.254/latest/meta-data/', 'denied'],
    ['loopback as a number', 'http://2130706433:2/', 'denied'],
    ['another host', 'https://example.com/', 'denied'],
    ['a file', 'file:///etc/passwd', 'denied'],
    ['a script', 'javascript:alert(1)', 'denied'],
    ['data', 'data:text/plain,ok', 'denied'],
    ['credentials in the URL', 'http://me:canary@127.0.0.1:1/', 'denied'],
    ['no URL', 'http://[', 'invalid'],
  ])('to %s', async (_, location, cause) => {
    const server = await serve(redirect(302, location));
    const origins = [server.origin, 'http://10.0.0.1', 'http://169.254.169.254', 'http://127.0.0.1:1'];
    const error = await failure(client().request(get(server.origin, { redirects: 3, origins })));
    expect(error.cause).toBe(cause);
    expect(`${error.message}${error.hint}`).not.toContain('canary');
  });
  it('an allowed inner host that resolves to metadata', async () => {
    const server = await serve(redirect(302, 'http://inner.test/'));
    const http = client({ allowHosts: ['inner.test'], resolve: async () => ['169.254.169.254'] });
    const error = await failure(http.request(get(server.origin, { redirects: 1 })));
    expect(error).toMatchObject({ cause: 'denied', message: expect.stringContaining('metadata') });
  });
  it('a loop ends with the number that is allowed', async () => {
    const server = await serve(redirect(302, '/again'));
    const error = await failure(client().request(get(server.origin, { redirects: 3 })));
    expect(error).toMatchObject({ cause: 'invalid', message: expect.stringContaining('more than 3 times') });
    expect(server.received).toHaveLength(4);
  });
  it('never more than three, whoever asks for more', async () => {
    const server = await serve(redirect(302, '/again'));
    await failure(client().request(get(server.origin, { redirects: 50 })));
    expect(server.received).toHaveLength(4);
  });
  it('the body of a redirect is not read', async () => {
    const server = await serve((request, response) => {
      if (request.path === '/end') return void response.end('arrived');
      response.writeHead(302, { location: '/end', 'content-encoding': 'gzip' });
      response.write('x'.repeat(5000));
    });
    expect(text(await client().request(get(server.origin, { redirects: 1 })))).toBe('arrived');
  });
});
