import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { client } from '../support/http-client.ts';
import { judgeCriterion, loadMistakes } from '../support/judge-criterion.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { run } from '../support/run-criterion.ts';
import { serve } from '../support/servers.ts';

const SIGNED = 'It is signed';
const FILES = memoryFiles({ 'a.json': '{"a":1}\n', 'a.bin': new Uint8Array([0, 1, 255]), empty: '' });

async function sent(options: string) {
  const server = await serve((_, response) => response.end());
  const yaml = `http:\n  url: ${server.origin}/\n${options.replace(/^(?=.)/gm, '  ')}`;
  const verdict = await judgeCriterion(yaml, { http: client(), files: FILES });
  return { verdict, got: server.received[0] };
}

describe('a body from a file', () => {
  it.each([
    ['missing', 'nothing', 'no file'],
    ['empty', 'empty', 'is empty'],
  ])('that is %s is not sent as nothing', async (cause, file, words) => {
    const { verdict, got } = await sent(`body: { file: ${file} }`);
    expect(verdict).toMatchObject({ state: 'unknown', cause });
    expect(verdict.problems[0]?.message).toContain(words);
    expect(got).toBeUndefined();
  });
  it.each([
    ['JSON', 'a.json', '{"a":1}\n', 'application/json'],
    ['bytes', 'a.bin', Buffer.from([0, 1, 255]).toString(), 'application/octet-stream'],
  ])('%s', async (_, file, body, type) => {
    const { verdict, got } = await sent(`body: { file: ${file} }`);
    expect(verdict.state).toBe('go');
    expect(got).toMatchObject({ method: 'POST', body });
    expect(got?.headers['content-type']).toBe(type);
  });
});

describe('a body that is filled up', () => {
  it.each([
    ['JSON stays JSON', 'json: { a: 1 }\nfill: 1kB', 1000, 'application/json'],
    ['text', 'body: x\nfill: 1KiB', 1024, 'text/plain; charset=utf-8'],
    ['nothing', 'fill: 1kB', 1000, 'text/plain; charset=utf-8'],
    ['what is longer is left alone', 'body: abc\nfill: 1B', 3, 'text/plain; charset=utf-8'],
  ])('%s', async (_, options, length, type) => {
    const { got } = await sent(options);
    expect(got?.body).toHaveLength(length);
    expect(got?.headers).toMatchObject({ 'content-length': String(length), 'content-type': type });
    if (type === 'application/json') expect(JSON.parse(got?.body ?? '')).toEqual({ a: 1 });
  });
  it('a refusal that comes before the body was read counts', async () => {
    const { createServer } = await import('node:http');
    const server = createServer((_, response) => response.writeHead(413, { connection: 'close' }).end('too large'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const yaml = `http: { url: "http://127.0.0.1:${port}/", fill: 8MiB }\ngo: { status: 413 }`;
    const verdict = await judgeCriterion(yaml, { http: client() });
    server.closeAllConnections();
    server.close();
    expect(verdict.problems).toEqual([]);
    expect(verdict.state).toBe('go');
  });
});

describe('a signature', () => {
  it.each([
    ['sha256 in hex', '', 'sha256', 'hex', ''],
    ['sha1 with a prefix', 'algorithm: sha1, prefix: "sha1="', 'sha1', 'hex', 'sha1='],
    ['sha512 in base64', 'algorithm: sha512, encoding: base64', 'sha512', 'base64', ''],
  ] as const)('%s is over the very bytes', async (_, options, algorithm, encoding, prefix) => {
    const server = await serve((_request, response) => response.end());
    const yaml = `http:\n  url: ${server.origin}/\n  json: { a: "ä" }\n  fill: 50B\n  sign: { header: X-Sign, secret: "\${{ env.S }}", ${options} }`;
    const result = await run(yaml, { http: client() }, { S: SIGNED });
    expect(result.state).toBe('go');
    const [got] = server.received;
    const expected = createHmac(algorithm, SIGNED)
      .update(got?.body ?? '')
      .digest(encoding);
    expect(got?.headers['x-sign']).toBe(`${prefix}${expected}`);
    expect(JSON.stringify(result)).not.toContain(SIGNED);
  });
  it('has the value that openssl gives', async () => {
    const server = await serve((_request, response) => response.end());
    const yaml = `http: { url: "${server.origin}/", body: what do ya want for nothing?, sign: { header: x-s, secret: "\${{ env.S }}" } }`;
    await run(yaml, { http: client() }, { S: 'JefeJefe' });
    expect(server.received[0]?.headers['x-s']).toBe('315bced3a44cef7cdf2a7f137b8ebfae2cf2a7466fb34497d9257dd0321fd8de');
  });
});

it.each([
  ['more than may be sent', 'fill: 17MiB', 'at most 16 MiB'],
  ['a fill of a GET', 'method: GET, fill: 1kB', 'a GET has no body'],
  ['a fill that is no size', 'fill: much', 'no size'],
  ['a file and JSON', 'json: 1, body: { file: a }', 'two bodies'],
  ['a header that is no name', 'sign: { header: "a b", secret: "${{ env.S }}" }', 'no name of a header'],
  ['a hash that is none', 'sign: { header: a, secret: "${{ env.S }}", algorithm: md5 }', 'md5'],
  ['a secret for all to read', 'sign: { header: a, secret: hunter22 }', 'must come from `env`'],
])('mistake: %s', async (_, options, words) => {
  expect((await loadMistakes(`http: { url: https://example.com/, ${options} }`)).join('\n')).toContain(words);
});
