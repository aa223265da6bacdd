import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { authority } from '../support/certificates.ts';
import { client } from '../support/http-client.ts';
import { judgeCriterion, loadMistakes } from '../support/judge-criterion.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { run } from '../support/run-criterion.ts';
import { serve } from '../support/servers.ts';

const company = authority();
const stranger = authority();
const server = company.sign('DNS:localhost,IP:127.0.0.1');
const named = company.sign('DNS:inner.test');
const me = company.sign('DNS:client.test');
const other = stranger.sign('DNS:client.test');
const encrypted = execFileSync('openssl', ['pkcs8', '-topk8', '-v2', 'aes256', '-passout', 'pass:open sesame'], {
  input: me.key,
}).toString();
const FILES = memoryFiles({
  'ca.pem': company.cert,
  'two.pem': `${stranger.cert}\n${company.cert}`,
  'stranger.pem': stranger.cert,
  'me.pem': me.cert,
  'me.key': me.key,
  'locked.key': encrypted,
  'other.pem': other.cert,
  'other.key': other.key,
  'cut.pem': company.cert.slice(0, -30),
  'second-cut.pem': company.cert + stranger.cert.slice(0, -30),
  'junk.pem': 'no certificate',
  empty: '',
});
/** A server that only speaks with clients of the company. */
const MUTUAL = { ...server, ca: company.cert, requestCert: true, rejectUnauthorized: true };

async function judged(tls: string, options: Parameters<typeof serve>[1] = server, more = '') {
  const target = await serve((_, response) => response.end('{}'), options);
  const yaml = `http:\n  url: ${target.origin}/\n  tls: { ${tls} }\n${more}`;
  const verdict = await judgeCriterion(yaml, { http: client(), files: FILES });
  return { verdict, target };
}

describe('an authority of their own', () => {
  it.each([
    ['another one', 'ca: stranger.pem', 'unreachable', 'not trusted'],
    ['none at all', 'server-name: localhost', 'unreachable', 'not trusted'],
    ['a file that is not there', 'ca: nothing.pem', 'missing', '`tls.ca`: no file'],
    ['an empty file', 'ca: empty', 'empty', 'is empty'],
    ['a file of something else', 'ca: junk.pem', 'invalid', 'no PEM file of certificates'],
    ['a file that was cut', 'ca: cut.pem', 'invalid', 'no PEM file of certificates'],
    ['a file whose second certificate was cut', 'ca: second-cut.pem', 'invalid', 'no PEM file'],
    ['the wrong name', 'ca: ca.pem, server-name: inner.test', 'unreachable', 'for another name'],
  ])('%s is no trust', async (_, tls, cause, words) => {
    const { verdict, target } = await judged(tls);
    expect(verdict).toMatchObject({ state: 'unknown', cause });
    expect(verdict.problems[0]?.message).toContain(words);
    expect(target.received).toHaveLength(0);
  });
  it.each([
    ['the right one', 'ca: ca.pem', server],
    ['the right one of two', 'ca: two.pem', server],
    ['a name of their own', 'ca: ca.pem, server-name: inner.test', named],
  ])('%s', async (_, tls, pair) => {
    expect((await judged(tls, pair)).verdict).toMatchObject({ state: 'go', problems: [] });
  });
  it('it is trusted in place of the others', async () => {
    const target = await serve((_, response) => response.end(), server);
    const http = client({ authority: company.cert });
    const ask = (tls: string) => judgeCriterion(`http: { url: "${target.origin}/"${tls} }`, { http, files: FILES });
    expect((await ask('')).state).toBe('go');
    expect((await ask(', tls: { ca: stranger.pem }')).cause).toBe('unreachable');
  });
});

describe('a certificate of the client', () => {
  const asMe = 'ca: ca.pem, certificate: me.pem, key: me.key';
  it.each([
    ['none', 'ca: ca.pem', 'unreachable'],
    ['one of a stranger', 'ca: ca.pem, certificate: other.pem, key: other.key', 'unreachable'],
    ['a key of another', 'ca: ca.pem, certificate: me.pem, key: other.key', 'invalid'],
    ['a key that is none', 'ca: ca.pem, certificate: me.pem, key: me.pem', 'invalid'],
    ['a key that is not there', 'ca: ca.pem, certificate: me.pem, key: nothing', 'missing'],
    ['a locked key', 'ca: ca.pem, certificate: me.pem, key: locked.key', 'invalid'],
  ])('%s', async (_, tls, cause) => {
    const { verdict, target } = await judged(tls, MUTUAL);
    expect(verdict).toMatchObject({ state: 'unknown', cause });
    expect(JSON.stringify(verdict)).not.toContain('BEGIN');
    expect(target.received).toHaveLength(0);
  });
  it('the right one, from files', async () => {
    expect((await judged(asMe, MUTUAL)).verdict).toMatchObject({ state: 'go', problems: [] });
  });
  it('the key and its passphrase from env, which nobody sees', async () => {
    const target = await serve((_, response) => response.end('{}'), MUTUAL);
    const yaml = `http:\n  url: ${target.origin}/\n  tls: { ca: ca.pem, certificate: me.pem, key: "\${{ env.KEY }}", passphrase: "\${{ env.PASS }}" }`;
    const result = await run(yaml, { http: client(), files: FILES }, { KEY: encrypted, PASS: 'open sesame' });
    expect(result).toMatchObject({ state: 'go' });
    const wrong = await run(yaml, { http: client(), files: FILES }, { KEY: encrypted, PASS: 'open barley' });
    expect(wrong).toMatchObject({ state: 'unknown', cause: 'invalid' });
    for (const one of [result, wrong]) {
      expect(JSON.stringify(one)).not.toMatch(/open (?:sesame|barley)|PRIVATE/);
      expect(JSON.stringify(one)).not.toContain(encrypted.split('\n')[1]);
    }
  });
  it('it does not go to another origin: not by a redirect, not by a step', async () => {
    const away = await serve((_, response) => response.end('{}'), { ...MUTUAL, rejectUnauthorized: false });
    const first = await serve((_, response) => response.writeHead(302, { location: `${away.origin}/` }).end(), server);
    const http = client({ authority: company.cert });
    const ask = (yaml: string) =>
      judgeCriterion(yaml, { http, files: FILES }, { literalOrigins: [first.origin, away.origin] });
    // Its own authorities do not go along either, so the operator's must do.
    expect(await ask(`http: { url: "${first.origin}/", redirects: 1, tls: { ${asMe} } }`)).toMatchObject({
      state: 'go',
    });
    expect(
      await ask(
        `http: { url: "${first.origin}/", tls: { ${asMe} }, steps: [ { name: a }, { name: b, url: "${away.origin}/" } ] }\ngo: { a.status: 302 }`,
      ),
    ).toMatchObject({ state: 'go' });
    expect(away.peers).toEqual([false, false]);
  });
  it('samples and steps use it', async () => {
    expect((await judged(`${asMe} }\n  samples: 3\n  headers: { a: b`, MUTUAL)).verdict.state).toBe('go');
    expect(
      (await judged(`${asMe} }\n  steps: [ { name: a }, { name: b } ]\n  headers: { a: b`, MUTUAL)).verdict.state,
    ).toBe('go');
  });
});

it('mistake: certificates for a URL without TLS', async () => {
  const found = await loadMistakes('http: { url: http://example.com/, tls: { ca: a.pem } }');
  expect(found.join('\n')).toContain('asked without it');
});

it.each([
  ['a certificate without key', 'certificate: a.pem', 'needs its `key`'],
  ['a key without certificate', 'key: a.pem', 'needs its `certificate`'],
  ['a passphrase for nothing', 'passphrase: "${{ env.P }}"', 'is for a `key`'],
  ['a passphrase for all to read', 'certificate: a, key: b, passphrase: sesame', 'must come from `env`'],
  ['a key for all to read', 'certificate: a, key: "-----BEGIN PRIVATE KEY-----"', 'must not stand in the checklist'],
  ['a server name that is an address', 'server-name: 127.0.0.1', 'no name of a host'],
  ['verification switched off', 'verify: false', 'verify'],
  ['verification switched off as Node has it', 'rejectUnauthorized: false', 'rejectUnauthorized'],
])('mistake: %s', async (_, tls, words) => {
  expect((await loadMistakes(`http: { url: https://example.com/, tls: { ${tls} } }`)).join('\n')).toContain(words);
});
