import { afterEach, describe, expect, it } from 'vitest';
import { annotationsOf, CHECKLIST, errors, GATE, gatedWorld, runGate } from '../support/action.ts';
import type { StepResult } from '../support/github/runner.ts';
import type { Plan, World } from '../support/github/world.ts';
import { type Received, serve, serveRaw } from '../support/servers.ts';

/** THREATS E17-E19, F05: values from `env` and the token are in nothing that leaves, except where they were meant to go. */

let world: World;
afterEach(() => world.close());

const SECRETS: Readonly<Record<string, string>> = {
  plain: 'hunter2-hunter2',
  'with signs of URLs': 'pa ss/w?rd&x=1#y%',
  'with signs of Markdown and commands': '::add-mask::`*<secret>*`|x',
  'of two lines': 'first-secret-line\nsecond-secret-line',
  'of other letters': 'пароль-секрет-😀',
  short: 'abcdef',
};

/** In every form in which it could be read. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const url = encodeURIComponent(secret);
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    url,
    url.toLowerCase(),
    encodeURI(secret),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    ...secret.split('\n'),
    secret.replace('\n', ''),
    secret.replace(/[<>&*`|:]/g, (sign) => `&#${sign.charCodeAt(0)};`),
    secret.replaceAll('%', '%25').replaceAll('\n', '%0A'),
  ];
}

async function expectNowhere(result: StepResult, secret: string): Promise<void> {
  const said = [result.stdout, result.stderr, result.summary, JSON.stringify(result.outputs)];
  const left = [...Object.values(result.temp), ...Object.entries(result.files).flat()];
  const sent = result.requests.map(({ path, body, headers }) => JSON.stringify({ path, body, headers }));
  const comments = (await world.comments()).map(({ body }) => body);
  for (const text of [...said, ...left, ...sent, ...comments])
    for (const form of formsOf(secret)) expect(text).not.toContain(form);
}

const httpGate = (url: string, more = '') => `version: 1
name: Pilot launch
criteria:
  - title: Healthy
    http: { url: "${url}"${more} }
    go: { body.status: UP, header.x-echo: "== x" }
`;
const HEADER = ', headers: { authorization: "Bearer ${{ env.HEALTH_TOKEN }}" }';
const ALLOWED = { 'allow-private-hosts': '127.0.0.1', comment: 'always' };

describe('a value from `env`', () => {
  const echo = ({ headers, path, body }: Received) => {
    const token = (headers.authorization ?? '').replace('Bearer ', '') || decodeURIComponent(path.slice(1)) || body;
    return token;
  };
  for (const [name, secret] of Object.entries(SECRETS)) {
    // Bytes that no header may have are refused; they are tried in the path.
    const inHeader = /^[\x20-\x7e]+$/.test(secret);
    it(`${name}: reaches the server it is for, which sends it back, and nothing else`, async () => {
      const server = await serve((request, response) => {
        const token = echo(request);
        const header = encodeURIComponent(token);
        response.writeHead(500, { 'x-echo': header, 'content-type': 'application/json' });
        response.end(JSON.stringify({ status: token, nested: { token }, text: `token=${token}` }));
      });
      world = await gatedWorld(
        httpGate(`${server.origin}/${inHeader ? '' : '${{ env.HEALTH_TOKEN }}'}`, inHeader ? HEADER : ''),
      );
      const result = await runGate({ world, inputs: ALLOWED, env: { HEALTH_TOKEN: secret } });
      expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
      // An address has no line ends in it.
      expect(server.received.map(echo)).toContain(secret.replace('\n', ''));
      await expectNowhere(result, secret);
      expect(await world.comments()).toHaveLength(1);
    });
  }

  const rows: readonly [name: string, answer: (token: string) => string][] = [
    ['a broken status line', (token) => `HTTP/1.1 ${token}\r\n\r\n`],
    ['a broken header', (token) => `HTTP/1.1 200 OK\r\n${token}\r\n\r\n`],
    ['a redirect to it', (token) => `HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/${token}\r\n\r\n`],
    ['a body that is no JSON', (token) => `HTTP/1.1 200 OK\r\ncontent-length: ${token.length + 1}\r\n\r\n<${token}`],
    ['a cut body', (token) => `HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n{"status": "${token}`],
  ];
  for (const [name, answer] of rows)
    it(`is not in what is said of ${name}`, async () => {
      const secret = 'hunter2-hunter2';
      const server = await serveRaw((socket) => socket.end(answer(secret)));
      world = await gatedWorld(httpGate(server.origin, HEADER));
      const result = await runGate({ world, inputs: ALLOWED, env: { HEALTH_TOKEN: secret } });
      expect(result.code).toBe(1);
      await expectNowhere(result, secret);
    });

  it('is not in evidence from files either, nor as a fact (SPEC 2)', async () => {
    const secret = 'hunter2-hunter2';
    const server = await serve((_, response) => response.end('{"status":"UP"}'));
    world = await gatedWorld(
      `${httpGate(server.origin, HEADER)}  - title: Value\n    data: { file: d.json, facts: { a: "$.a", b: "$.b" } }\n    go: { a: "== x", b: "== y" }\n`,
    );
    const files = { 'd.json': JSON.stringify({ a: secret, b: `say ${secret}` }) };
    const result = await runGate({ world, inputs: ALLOWED, env: { HEALTH_TOKEN: secret }, files });
    expect(result.code).toBe(1);
    await expectNowhere({ ...result, files: {} }, secret);
    expect(result.temp['gonogo-results.json']).toContain('`a` is a value from `env` and is not published');
  });
  it('unset or too short is unknown, not a request (E18)', async () => {
    const server = await serve((_, response) => response.end('{}'));
    world = await gatedWorld(httpGate(server.origin, HEADER));
    for (const HEALTH_TOKEN of [undefined, '', 'abc']) {
      const result = await runGate({ world, inputs: ALLOWED, env: { HEALTH_TOKEN } });
      expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
    }
    expect(server.received).toEqual([]);
  });
  it('is denied to forks, and nothing is asked with it', async () => {
    const server = await serve((_, response) => response.end('{"status":"UP"}'));
    const plan: Plan = { pull: { from: 'feature', fork: true } };
    world = await gatedWorld(httpGate(server.origin, HEADER), plan);
    const inputs = { ...ALLOWED, 'github-token': world.tokens.readOnly };
    const result = await runGate({ world, inputs, env: { HEALTH_TOKEN: 'hunter2-hunter2' } });
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('fork');
    expect(server.received).toEqual([]);
  });
  it('does not stand in a check that never shows values', async () => {
    world = await gatedWorld('version: 1\ncriteria:\n  - { title: Set, env: { name: KEY, pattern: "^x" } }\n');
    const result = await runGate({ world, inputs: { comment: 'always' }, env: { KEY: 'hunter2-hunter2' } });
    expect(result.code).toBe(1);
    await expectNowhere(result, 'hunter2-hunter2');
  });
});

describe('the token', () => {
  const echoes = (token: string) => [
    { status: 403, body: { message: `Bad token ${token}` } },
    { status: 422, body: { message: token, errors: [{ code: token, message: token }] } },
    { status: 302, headers: { location: `http://127.0.0.1:1/?token=${token}` } },
  ];
  // These are tried again first, which takes seconds.
  const tried = (token: string) => [
    { status: 500, body: { message: `trace: authorization: token ${token}` } },
    { says: `<html>${token}</html>`, type: 'text/html' },
  ];
  for (const [on, all] of [
    ['GET /repos/acme/shop/pulls/1', true],
    ['GET /repos/acme/shop/git/ref', false],
    ['POST /graphql', false],
    ['POST /repos', true],
  ] as const)
    it(`is not in what is said when GitHub sends it back: ${on}`, async () => {
      world = await gatedWorld();
      const { actions } = world.tokens;
      for (const fault of [...echoes(actions), ...(all ? tried(actions) : [])]) {
        world.front.faults.declare(on, fault, { times: 9 });
        // runGate itself looks for the token everywhere.
        const result = await runGate({ world, files: errors(9) });
        expect([1, 2]).toContain(result.code);
        if (result.code === 1)
          expect(annotationsOf(result).at(-1)).toMatch(/^warning: the comment could not be written/);
        world.front.faults.clear();
      }
    });
  it('goes to GitHub and to nobody else', async () => {
    const other = await serve((_, response) => response.writeHead(200).end('{"status":"UP"}'));
    world = await gatedWorld(httpGate(other.origin, ''));
    world.front.faults.declare('GET /repos/acme/shop/git/ref', {
      status: 301,
      headers: { location: `${other.origin}/x` },
    });
    const moved = await runGate({ world, inputs: ALLOWED });
    expect([moved.code, other.received]).toEqual([2, []]);
    await runGate({ world, inputs: ALLOWED });
    expect(other.received.length).toBeGreaterThan(0);
    expect(other.received.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
    expect(JSON.stringify(other.received)).not.toContain(world.tokens.actions);
  });
  it('is not in the contexts of expressions', async () => {
    const asks = ['${{ github.token }}', '${{ toJSON(github) }}', '${{ github.event.inputs.token }}'];
    for (const ask of asks) {
      world = await gatedWorld(`${GATE}  - { title: Ask, file: "${ask}.txt" }\n`);
      const result = await runGate({ world, files: errors(0) });
      expect([1, 2]).toContain(result.code);
      if (ask !== asks.at(-1)) await world.close();
    }
  });
  it('cannot be shown by a checklist that names it', async () => {
    const server = await serve((request, response) => {
      response.setHeader('x-echo', String(request.headers.authorization));
      response.end(JSON.stringify({ status: request.headers.authorization }));
    });
    world = await gatedWorld('', {
      branches: {
        main: {
          [CHECKLIST]: httpGate(server.origin, ', headers: { authorization: "${{ env[\'INPUT_GITHUB-TOKEN\'] }}" }'),
        },
        feature: { 'new.txt': 'x' },
      },
    });
    const result = await runGate({ world, inputs: ALLOWED });
    expect(result.code).toBe(1);
  });
});
