import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/core/load/load.ts';
import { vocabulary } from '../../src/vocabulary.ts';
import { client } from '../support/http-client.ts';
import { judgeCriterion } from '../support/judge-criterion.ts';
import { factsOf } from '../support/judge-report.ts';
import { type Answering, serve, serveBytes } from '../support/servers.ts';

/** Judges a criterion whose URL is a real server that answers like this. */
async function judged(answer: Answering, bounds = '', options = '') {
  const server = await serve(answer);
  const yaml = `http:\n  url: ${server.origin}/health\n${options.replace(/^(?=.)/gm, '  ')}\n${bounds}`;
  return { ...(await judgeCriterion(yaml, { http: client() })), server };
}

const page = '<!DOCTYPE html><html><body>Please log in. {"status":"UP"}</body></html>';
const json =
  (body: unknown, status = 200): Answering =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const raw =
  (body: string, status = 200): Answering =>
  (_, response) =>
    response.writeHead(status).end(body);

describe('C21, F14: what looks healthy and is not', () => {
  const UP = 'go: { body.status: UP }';
  it.each<[string, Answering, string, string, string | null]>([
    ['200 with a body that says DOWN', json({ status: 'DOWN' }), UP, 'no-go', null],
    ['200 with a login page', raw(page), UP, 'unknown', 'invalid'],
    ['200 with an empty body', raw(''), UP, 'unknown', 'empty'],
    ['200 with blanks', raw(' \r\n '), UP, 'unknown', 'empty'],
    ['204', (_, response) => response.writeHead(204).end(), UP, 'unknown', 'empty'],
    ['200 with truncated JSON', raw('{"status":"UP"'), UP, 'unknown', 'invalid'],
    ['200 with JSON and more', raw('{"status":"UP"}x'), UP, 'unknown', 'invalid'],
    ['200 with the key twice', raw('{"status":"DOWN","status":"UP"}'), UP, 'unknown', 'invalid'],
    ['200 with text', raw('UP'), UP, 'unknown', 'invalid'],
    ['200 with bytes that are no text', raw('\xff\xfe\xff'), UP, 'unknown', 'invalid'],
    ['200 with other JSON', json({ state: 'UP' }), UP, 'unknown', 'no-fact'],
    ['200 with null', json({ status: null }), UP, 'unknown', 'invalid'],
    ['200 with a list', json({ status: ['UP'] }), UP, 'unknown', 'invalid'],
    ['200 with a map', json({ status: { UP: true } }), UP, 'unknown', 'invalid'],
    ['200 with a number', json({ status: 1 }), UP, 'unknown', 'invalid'],
    [
      '200 with the value in a prototype',
      json({}),
      'go: { body.constructor: "any", body.toString: UP }',
      'unknown',
      'no-fact',
    ],
    ['a number that has lost digits', raw('{"n":9007199254740993}'), 'go: { body.n: "> 1" }', 'unknown', 'invalid'],
    ['a number that is infinite', raw('{"n":1e999}'), 'go: { body.n: "> 1" }', 'unknown', 'invalid'],
    [
      'several values',
      json({ checks: [{ s: 'UP' }, { s: 'DOWN' }] }),
      'go: { "body.checks[*].s": UP }',
      'unknown',
      'ambiguous',
    ],
    ['503 that says UP', json({ status: 'UP' }, 503), UP, 'no-go', null],
    ['500 with a page', raw(page, 500), UP, 'no-go', null],
    ['303 to a login', (_, response) => response.writeHead(303, { location: '/login' }).end(), '', 'no-go', null],
    ['302 with the right body', json({ status: 'UP' }, 302), UP, 'no-go', null],
    ['404', raw('', 404), '', 'no-go', null],
    [
      'a redirect to somewhere else',
      (_, response) => response.writeHead(301, { location: 'https://evil.example/' }).end(),
      'go: { status: "one of 301, 308", header.location: "https://new.example.com/" }',
      'no-go',
      null,
    ],
    ['a redirect to nowhere', raw('', 301), 'go: { status: 301, header.location: matches . }', 'unknown', 'no-fact'],
    ['status any and a page', raw(page), 'go: { status: any, body.status: UP }', 'unknown', 'invalid'],
    ['a header that is not there', raw(''), 'go: { header.x-version: "1" }', 'unknown', 'no-fact'],
    [
      'a header that is too old',
      (_, response) => response.setHeader('x-version', '1').end(),
      'go: { header.x-version: "2" }',
      'no-go',
      null,
    ],
  ])('%s', async (_, answer, bounds, state, cause) => {
    expect(await judged(answer, bounds)).toMatchObject({ state, cause });
  });
  it('says that it looks like a page', async () => {
    const { problems } = await judged(raw(page), UP);
    expect(problems[0]).toMatchObject({
      message: expect.stringContaining('the body is not valid JSON'),
      facts: ['body.status'],
    });
    expect(problems[0]?.hint).toContain('login');
    expect(JSON.stringify(problems)).not.toContain('Please');
  });
  it('an answer that cannot be had is unknown, with its URL as source', async () => {
    const server = await serveBytes('nonsense');
    const verdict = await judgeCriterion(`http: ${server.origin}/a?token=canary#b`, { http: client() });
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'invalid' });
    expect(verdict.evidence.sources).toEqual([{ kind: 'url', where: `${server.origin}/a`, trust: 'platform' }]);
    expect(JSON.stringify(verdict)).not.toContain('canary');
  });
});

describe('healthy', () => {
  it.each<[string, Answering, string]>([
    ['200', raw('ok'), ''],
    ['204', raw('', 204), ''],
    ['299', raw('', 299), ''],
    ['one of', raw('', 204), 'go: { status: "one of 200, 204" }'],
    ['not', raw('', 404), 'go: { status: "!= 500" }'],
    ['a number', raw('', 401), 'go: { status: 401 }'],
    ['a redirect that is wanted', raw('', 301), 'go: { status: 301 }'],
    [
      'a redirect to where it should go',
      (_, response) => response.writeHead(308, { location: 'https://new.example.com/' }).end(),
      'go: { status: "one of 301, 308", header.location: "https://new.example.com/" }',
    ],
    ['latency', raw(''), 'go: { latency: "< 5s" }'],
    ['size', raw('12345'), 'go: { body-size: "== 5B" }'],
    ['text', json({ status: 'UP' }), 'go: { body.status: UP }'],
    ['deep', json({ a: { 'b-c': [{ d: 'x' }] } }), 'go: { "body.a[\'b-c\'][0].d": x }'],
    ['a root that is a list', json([{ a: 1 }]), 'go: { "body.[0].a": 1 }'],
    ['a number of the body', json({ queue: 3 }), 'go: { body.queue: "<= 3" }'],
    ['a flag of the body', json({ ready: true }), 'go: { body.ready: true }'],
    [
      'a filter',
      json({
        checks: [
          { n: 'db', s: 'UP' },
          { n: 'x', s: 'DOWN' },
        ],
      }),
      'go: { "body.checks[?@.n==\'db\'].s": UP }',
    ],
    ['a byte order mark', raw('\uFEFF{"status":"UP"}'), 'go: { body.status: UP }'],
    [
      'a header',
      (_, response) => response.setHeader('X-Version', '1.4').end(),
      'go: { header.x-version: "starts with 1." }',
    ],
    [
      'a header in other letters',
      (_, response) => response.setHeader('x-version', '1').end(),
      'go: { header.X-Version: "1" }',
    ],
    [
      'a header given twice',
      (_, response) => response.setHeader('via', ['a', 'b']).end(),
      'go: { header.via: "a, b" }',
    ],
    ['a page nobody asked to read', raw(page), ''],
  ])('%s', async (_, answer, bounds) => {
    const verdict = await judged(answer, bounds);
    expect(verdict.problems).toEqual([]);
    expect(verdict.state).toBe('go');
  });
  it('gives the fixed facts, and only those of headers and body that a bound asks for', async () => {
    const answer: Answering = (_, response) => response.setHeader('set-cookie', 'session=canary').end('{"a":1,"b":2}');
    const { evidence } = await judged(answer, 'caution: { body.a: "> 1" }');
    expect(factsOf(evidence.facts)).toEqual({ status: 200, latency: expect.any(Number), 'body-size': 13, 'body.a': 1 });
    expect(JSON.stringify(evidence)).not.toContain('canary');
  });
  it('a slow answer misses its bound', async () => {
    const slow: Answering = (_, response) => void setTimeout(() => response.end(), 60);
    expect((await judged(slow, 'go: { latency: "< 50ms" }')).state).toBe('no-go');
  });
  it('a redirect that is followed is noted', async () => {
    const answer: Answering = (request, response) =>
      request.path.startsWith('/new')
        ? response.end('ok')
        : response.writeHead(302, { location: '/new?token=canary' }).end();
    const verdict = await judged(answer, '', 'redirects: 1');
    expect(verdict.state).toBe('go');
    expect(verdict.evidence.notes).toEqual([
      `the answer is that of \`${verdict.server.origin}/new\`, after a redirect`,
    ]);
  });
  it('a further try is noted', async () => {
    let asked = 0;
    const verdict = await judged((_, response) => response.writeHead(asked++ === 0 ? 503 : 200).end());
    expect(verdict).toMatchObject({ state: 'go', evidence: { notes: ['answered at try 2'] } });
  });
});

it('an origin that does not stand literally in the checklist is denied', async () => {
  const server = await serve(raw('ok'));
  const verdict = await judgeCriterion(`http: ${server.origin}/`, { http: client() }, { literalOrigins: [] });
  expect(verdict).toMatchObject({ state: 'unknown', cause: 'denied' });
  expect(server.connections()).toBe(0);
});

it('the example loads', async () => {
  const file = new URL('../../examples/checks/http.yml', import.meta.url);
  const loaded = await load('http.yml', readFileSync(file), vocabulary);
  expect('problems' in loaded ? loaded.problems : loaded.checklist.warnings).toEqual([]);
});
