import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { client } from '../support/http-client.ts';
import { judgeCriterion, loadMistakes } from '../support/judge-criterion.ts';
import { factsOf } from '../support/judge-report.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { type Answering, closedPort, serve } from '../support/servers.ts';

const json = (response: Parameters<Answering>[1], body: unknown, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** Judges steps against a server; `@` stands for its origin. */
async function judged(answer: Answering, options: string, bounds = '', hidden: string[] = []) {
  const server = await serve(answer);
  const yaml = `http:\n  url: ${server.origin}/\n${options.replace(/^(?=.)/gm, '  ')}\n${bounds}`;
  const ports = { http: client(), files: memoryFiles({ 'body.json': '{"{{ id }}":1}' }) };
  const hide = (value: string) => void hidden.push(value);
  return { ...(await judgeCriterion(yaml.replaceAll('@', server.origin), ports, { hide })), server };
}

/** A login with a token, a cookie and a page of one's own. */
const shop: Answering = ({ method, path, headers, body }, response) => {
  if (method === 'POST' && path === '/login')
    return json(response.setHeader('set-cookie', ['sid=s-123456; Path=/; HttpOnly', 'other=1; Path=/elsewhere']), {
      token: 'tok/en ?#&',
      id: 17,
      sent: body,
    });
  if (path.startsWith('/orders')) return json(response, { path, auth: headers['x-token'] ?? null, body });
  if (path === '/me') return json(response, { cookie: headers.cookie ?? 'none' });
  return json(response, { error: true }, 404);
};
const LOGIN = '- { name: login, path: /login, json: { user: a }, capture: { token: $.token, id: $.id } }';

describe('lies', () => {
  const two = (second: string) => `steps:\n  - { name: one, path: /one }\n  - { name: two, path: ${second} }`;
  const by =
    (statuses: Readonly<Record<string, number>>): Answering =>
    ({ path }, response) =>
      void response.writeHead(statuses[path] ?? 404).end('{}');
  it.each<[string, Readonly<Record<string, number>>, string, string]>([
    ['the first step fails and the last succeeds', { '/one': 500, '/two': 200 }, '', 'no-go'],
    ['the last step fails', { '/one': 200, '/two': 500 }, '', 'no-go'],
    ['a redirect is no success', { '/one': 302, '/two': 200 }, '', 'no-go'],
    [
      'a wrong one that should be refused is accepted',
      { '/one': 200, '/two': 200 },
      'go: { one.status: 401 }',
      'no-go',
    ],
    [
      'a bound on the last step leaves the default of the first',
      { '/one': 500, '/two': 401 },
      'go: { two.status: 401 }',
      'no-go',
    ],
    [
      'a no-go bound alone leaves the default of the last',
      { '/one': 200, '/two': 404 },
      'no-go: { two.status: 500 }',
      'no-go',
    ],
    ['as it should be', { '/one': 200, '/two': 204 }, '', 'go'],
    ['refused as it should be', { '/one': 401, '/two': 200 }, 'go: { one.status: "one of 401, 403" }', 'go'],
    ['the last by its own name', { '/one': 200, '/two': 401 }, 'go: { two.status: 401 }', 'go'],
    ['the last by the plain name', { '/one': 200, '/two': 401 }, 'go: { status: 401 }', 'go'],
  ])('%s', async (_, statuses, bounds, state) => {
    expect((await judged(by(statuses), two('/two'), bounds)).state).toBe(state);
  });
  it('what is not the same as before', async () => {
    let count = 0;
    const counting: Answering = (_, response) => json(response, { count: count++ });
    const options = 'steps:\n  - { name: one, path: /a }\n  - { name: two, path: /a, same-as: one }';
    const verdict = await judged(counting, options);
    expect(verdict).toMatchObject({ state: 'no-go' });
    expect(factsOf(verdict.facts)).toMatchObject({ 'two.same': false });
    expect((await judged((_, response) => json(response, { count: 1 }), options)).state).toBe('go');
    let status = 200;
    expect((await judged((_, response) => json(response, {}, status++), options)).state).toBe('no-go');
  });
  it.each<[string, unknown, string, string]>([
    ['nothing', { other: 1 }, 'missing', 'selects nothing'],
    ['several values', { token: ['a', 'b'] }, 'ambiguous', 'selects 2 values'],
    ['null', { token: [null] }, 'invalid', 'no number'],
    ['an empty text', { token: [''] }, 'empty', 'empty text'],
    ['a page', '<html>', 'invalid', 'the body'],
  ])('a capture that is %s stops it, and later facts are explained', async (_, body, cause, words) => {
    const answer: Answering = (__, response) => (typeof body === 'string' ? response.end(body) : json(response, body));
    const verdict = await judged(
      answer,
      'steps:\n  - { name: one, path: /a, capture: { token: "$.token[*]" } }\n  - { name: two, path: "/{{ token }}" }',
      'go: { two.body.x: 1 }',
    );
    expect(verdict).toMatchObject({ state: 'unknown', cause });
    expect(verdict.problems).toHaveLength(1);
    expect(verdict.problems[0]?.message).toMatch(/^step `one`: .*; the step after it did not run$/);
    expect(verdict.problems[0]?.message).toContain(words);
    expect(factsOf(verdict.facts)).toMatchObject({ 'one.status': 200 });
    expect(verdict.server.received).toHaveLength(1);
  });
  it('a header that is not there is not captured', async () => {
    const options = 'steps:\n  - { name: one, capture: { a: { header: x-a } } }\n  - { name: two }';
    expect(await judged((_, response) => response.end('{}'), options)).toMatchObject({ cause: 'missing' });
  });
  it('a step that gets no answer: later steps do not run, and its facts are unreachable', async () => {
    const port = await closedPort();
    const options = `steps:\n  - { name: one }\n  - { name: two, url: "http://127.0.0.1:${port}/" }\n  - { name: three }`;
    const verdict = await judged(
      (_, response) => response.end('{}'),
      options,
      'go: { two.body.a: 1, three.latency: "< 1s" }',
    );
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'unreachable' });
    expect(verdict.problems).toHaveLength(1);
    expect(verdict.problems[0]?.facts).toEqual(
      expect.arrayContaining(['two.status', 'two.body.a', 'three.latency', 'status']),
    );
    expect(verdict.server.received).toHaveLength(1);
  });
  it('a measured no-go is not hidden by the step that then fails', async () => {
    const options = 'steps:\n  - { name: one, capture: { a: $.a } }\n  - { name: two, path: "/{{ a }}" }';
    expect(await judged((_, response) => json(response, {}, 500), options)).toMatchObject({
      state: 'no-go',
      cause: null,
    });
  });
});

describe('captured values', () => {
  it('stand in path, query, header and body, each encoded as it must be', async () => {
    const hidden: string[] = [];
    const verdict = await judged(
      shop,
      `steps:\n  ${LOGIN}\n  - { name: order, path: "/orders/{{ token }}?t={{ token }}", headers: { x-token: "T {{ id }}" }, json: { token: "{{ token }}", id: "{{ id }}", both: "{{ id }}-{{ id }}" } }\n  - { name: plain, path: /orders, body: "a={{ id }}" }`,
      'go: { order.body.auth: T 17 }',
      hidden,
    );
    expect(verdict.state).toBe('go');
    const [, order, plain] = verdict.server.received;
    expect(order?.path).toBe('/orders/tok%2Fen%20%3F%23%26?t=tok%2Fen%20%3F%23%26');
    expect(JSON.parse(order?.body ?? '')).toEqual({ token: 'tok/en ?#&', id: 17, both: '17-17' });
    expect(plain?.body).toBe('a=17');
    expect(hidden).toEqual(['tok/en ?#&']);
    // Where it stands in a URL that people see, it is left out.
    expect(verdict.evidence.sources.map(({ where }) => where)).toContain(`${verdict.server.origin}/orders/***`);
    expect(JSON.stringify(verdict.evidence)).not.toContain('tok');
  });
  it.each(['..', '.', '%2e%2e', 'a/../..', '..\\..', '//evil.test', '@evil.test', 'x\r\ny: z'])(
    'F18: `%s` stays one part of the path, or is refused',
    async (value) => {
      const answer: Answering = ({ path }, response) => json(response, path === '/' ? { v: value } : { path });
      const verdict = await judged(
        answer,
        'steps:\n  - { name: one, capture: { v: $.v } }\n  - { name: two, path: "/users/{{ v }}/x" }',
      );
      if (value === '.' || value === '..') {
        expect(verdict).toMatchObject({ state: 'unknown', cause: 'invalid' });
        expect(verdict.server.received).toHaveLength(1);
      } else {
        expect(verdict.server.received[1]?.path).toBe(`/users/${encodeURIComponent(value)}/x`);
      }
    },
  );
  it('F18: a line break does not get into a header', async () => {
    const answer: Answering = (_, response) => json(response, { v: 'a\r\nx-evil: 1' });
    const verdict = await judged(
      answer,
      'steps:\n  - { name: one, capture: { v: $.v } }\n  - { name: two, headers: { x-a: "{{ v }}" } }',
    );
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'invalid' });
    expect(verdict.server.received).toHaveLength(1);
  });
  it('what it brings in is not read again', async () => {
    const answer: Answering = (_, response) => json(response, { v: '{{ w }}', w: 'secret' });
    const verdict = await judged(
      answer,
      'steps:\n  - { name: one, capture: { v: $.v, w: $.w } }\n  - { name: two, body: "{{ v }}" }',
    );
    expect(verdict.server.received[1]?.body).toBe('{{ w }}');
  });
  it('a body from a file is sent as it is', async () => {
    const options = 'steps:\n  - { name: one, capture: { id: $.id } }\n  - { name: two, body: { file: body.json } }';
    const verdict = await judged((_, response) => json(response, { id: 1 }), options);
    expect(verdict.server.received[1]?.body).toBe('{"{{ id }}":1}');
  });
});

describe('cookies and what is shared', () => {
  it('a cookie comes back to its own origin and path only', async () => {
    const other = await serve((_, response) => response.end('{}'));
    const options = `steps:\n  ${LOGIN}\n  - { name: away, url: ${other.origin}/me }\n  - { name: me, path: /me }`;
    const verdict = await judged(shop, options, 'go: { body.cookie: sid=s-123456 }');
    expect(verdict.state).toBe('go');
    expect(other.received[0]?.headers.cookie).toBeUndefined();
  });
  it('headers of the check go to its own origin, and those of a step go before them', async () => {
    const other = await serve((_, response) => response.end('{}'));
    const options = `headers: { Authorization: all, x-a: all }\nsteps:\n  - { name: own }\n  - { name: over, headers: { authorization: mine } }\n  - { name: away, url: ${other.origin}/, headers: { x-b: b } }`;
    const { server } = await judged((_, response) => response.end('{}'), options);
    expect(server.received.map(({ headers }) => [headers.authorization, headers['x-a']])).toEqual([
      ['all', 'all'],
      ['mine', 'all'],
    ]);
    expect(other.received[0]?.headers).toMatchObject({ 'x-b': 'b' });
    expect(other.received[0]?.headers.authorization).toBeUndefined();
    expect(other.received[0]?.headers['x-a']).toBeUndefined();
  });
});

describe('the webhook of a checklist', () => {
  const SECRET = 'wh-s3cret';
  const seen = new Set<string>();
  const webhook: Answering = ({ headers, body }, response) => {
    if (Buffer.byteLength(body) > 1024 * 1024) return json(response, { error: 'too large' }, 413);
    const expected = `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`;
    if (headers['x-webhook-secret'] !== SECRET) return json(response, { error: 'secret' }, 401);
    if (headers['x-hub-signature-256'] !== expected) return json(response, { error: 'signature' }, 403);
    const { id } = JSON.parse(body);
    const duplicate = seen.has(id);
    seen.add(id);
    json(response, { id, duplicate, stored: seen.size });
  };
  const steps = (sent: string) =>
    `steps:
  - { name: accepted, headers: { X-Webhook-Secret: ${sent} }, json: &event { id: evt-1, state: up }, sign: { header: X-Hub-Signature-256, secret: "${SECRET}", prefix: "sha256=" } }
  - { name: wrong-secret, headers: { X-Webhook-Secret: nonsense }, json: { id: evt-1, state: up }, sign: { header: X-Hub-Signature-256, secret: "${SECRET}", prefix: "sha256=" } }
  - { name: wrong-signature, headers: { X-Webhook-Secret: ${sent}, X-Hub-Signature-256: sha256=00 }, json: { id: evt-1, state: up } }
  - { name: oversized, headers: { X-Webhook-Secret: ${sent} }, json: { id: evt-1, state: up }, fill: 2MiB, sign: { header: X-Hub-Signature-256, secret: "${SECRET}", prefix: "sha256=" } }
  - { name: duplicate, headers: { X-Webhook-Secret: ${sent} }, json: { id: evt-1, state: up }, sign: { header: X-Hub-Signature-256, secret: "${SECRET}", prefix: "sha256=" } }`
      .replace('&event ', '')
      .replaceAll(`"${SECRET}"`, `"${SECRET}"`);
  const GO =
    'go: { accepted.body.duplicate: false, wrong-secret.status: 401, wrong-signature.status: 403, oversized.status: 413, body.duplicate: true, duplicate.body.stored: 1 }';
  it('right secret accepted, wrong one, bad signature and large payload refused, duplicate told apart', async () => {
    seen.clear();
    const verdict = await judgedWithSecrets(webhook, steps(SECRET), GO);
    expect(verdict.problems).toEqual([]);
    expect(verdict.state).toBe('go');
    expect(verdict.server.received[3]?.body).toHaveLength(2 * 1024 * 1024);
  });
  it.each<[string, Answering]>([
    ['accepts everything', (_, response) => json(response, { duplicate: true, stored: 1 })],
    ['refuses everything', (_, response) => json(response, {}, 401)],
    ['takes any size', (request, response) => webhook({ ...request, body: request.body.trim() }, response)],
  ])('a hook that %s is no-go', async (_, answer) => {
    seen.clear();
    expect((await judgedWithSecrets(answer, steps(SECRET), GO)).state).toBe('no-go');
  });

  /** Credentials come from `env`; a run of the evaluated options is what `gather` sees. */
  async function judgedWithSecrets(answer: Answering, options: string, bounds: string) {
    const server = await serve(answer);
    const { run } = await import('../support/run-criterion.ts');
    const yaml = `http:\n  url: ${server.origin}/hook\n${options
      .replaceAll(`secret: "${SECRET}"`, `secret: "\${{ env.WEBHOOK_SECRET }}"`)
      .replaceAll(`X-Webhook-Secret: ${SECRET}`, `X-Webhook-Secret: "\${{ env.WEBHOOK_SECRET }}"`)
      .replace(/^(?=.)/gm, '  ')}\n${bounds}`;
    return { ...(await run(yaml, { http: client() }, { WEBHOOK_SECRET: SECRET })), server };
  }
});

describe('mistakes at load', () => {
  const URL = 'url: https://example.com/';
  const with1 = (step: string) => `http: { ${URL}, steps: [ ${step} ] }`;
  it.each([
    ['no steps', `http: { ${URL}, steps: [] }`, 'steps'],
    ['too many steps', with1(Array.from({ length: 51 }, (_, at) => `{ name: s${at} }`).join()), 'limit is 50'],
    ['a step without a name', with1('{ path: /a }'), 'name'],
    ['a name that is a fact', with1('{ name: body }'), 'no name for a step'],
    ['a name with a dot', with1('{ name: a.b }'), 'no name for a step'],
    ['two of one name', with1('{ name: a }, { name: a }'), 'two steps `a`'],
    ['a body beside steps', `http: { ${URL}, body: x, steps: [ { name: a } ] }`, 'beside `steps`'],
    ['samples beside steps', `http: { ${URL}, samples: 3, steps: [ { name: a } ] }`, 'beside `steps`'],
    ['a path and a URL', with1(`{ name: a, path: /a, ${URL} }`), 'two places'],
    ['a path that is none', with1('{ name: a, path: x }'), 'begin with `/`'],
    ['a GET with a body', with1('{ name: a, method: GET, body: x }'), 'a GET has no body'],
    ['a header twice', with1('{ name: a, headers: { A: x, a: y } }'), 'twice'],
    ['a capture that nobody made', with1('{ name: a, path: "/{{ id }}" }'), 'no step before this one captures `id`'],
    ['a capture of its own', with1('{ name: a, path: "/{{ id }}", capture: { id: $.id } }'), 'captures `id`'],
    ['a misspelt capture', with1('{ name: a, capture: { token: $.t } }, { name: b, body: "{{ tokn }}" }'), '`tokn`'],
    ['braces that are no capture', with1('{ name: a, body: "{{ a.b }}" }'), 'begins the name'],
    ['a capture that is no path', with1('{ name: a, capture: { t: "$[" } }'), 'no JSONPath'],
    ['a capture of no header', with1('{ name: a, capture: { t: { header: "a b" } } }'), 'no name of a header'],
    [
      'a host from a capture',
      with1('{ name: a, capture: { h: $.h } }, { name: b, url: "https://{{h}}.example.com/" }'),
      'never in scheme, host or port',
    ],
    [
      'a port from a capture',
      with1('{ name: a, capture: { p: $.p } }, { name: b, url: "https://example.com:{{p}}/" }'),
      'URL',
    ],
    ['the same as nothing', with1('{ name: a, same-as: b }'), 'no step `b` before'],
    ['a fact of no step', `${with1('{ name: a }')}\ngo: { b.status: 200 }`, 'no fact `b.status`'],
    ['a path of a step that does not parse', `${with1('{ name: a }')}\ngo: { "a.body.x[": 1 }`, 'no JSONPath'],
    ['a secret that is written out', with1('{ name: a, sign: { header: x, secret: abc } }'), 'must come from `env`'],
    [
      'a signature over a header',
      with1('{ name: a, headers: { X-S: y }, sign: { header: x-s, secret: "${{ env.A }}" } }'),
      'in `headers`, too',
    ],
    ['every bound taken away', `${with1('{ name: a }')}\ngo: { status: any }`, 'nothing would be judged'],
  ])('%s', async (_, criterion, words) => {
    expect((await loadMistakes(criterion)).join('\n')).toContain(words);
  });
  it('braces of an expression are its own', async () => {
    const step = `{ name: a, body: "\${{ format('{{0}}', 1) }}" }`;
    expect(await loadMistakes(`http: { ${URL}, steps: [ ${step} ] }`)).toEqual([]);
  });
});
