import { Socket } from 'node:net';
import type { TlsOptions } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SocketOptions } from '../../src/io/socket/means.ts';
import { authority, type KeyPair } from '../support/certificates.ts';
import { judgeCriterion, loadMistakes } from '../support/judge-criterion.ts';
import { factsOf } from '../support/judge-report.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { network } from '../support/network.ts';
import { closedPort, serveBytes, serveRaw, serveTls } from '../support/servers.ts';

const NAMES = 'DNS:localhost,IP:127.0.0.1,DNS:shop.test';
const DAY = 86_400;
const ca = authority();
const other = authority();
const pairs = {
  good: ca.sign(NAMES, 90),
  soon: ca.sign(NAMES, 5),
  expired: ca.sign(NAMES, -1),
  notYet: ca.between(NAMES, '20990101000000Z', '20991231000000Z'),
  otherName: ca.sign('DNS:other.test', 90),
  noName: ca.sign('email:me@example.com', 90),
  selfSigned: ca.selfSigned(NAMES, 90),
  selfSignedExpired: ca.selfSigned(NAMES, -1),
  below: ca.below(40).sign(NAMES, 90),
  belowSoon: ca.below(5).sign(NAMES, 90),
  belowExpired: ca.below(-1).sign(NAMES, 90),
};
const files = memoryFiles({
  'ca.pem': ca.cert,
  'other.pem': other.cert,
  'no.pem': 'no',
  'broken.pem': broken(ca.cert),
});

function broken(pem: string): string {
  return pem.replace(/\n[^-]{20}/, '\nAAAAAAAAAAAAAAAAAAAA');
}

/** Judges a criterion at this very moment, as the certificates were made now. */
const judged = (yaml: string, options: Partial<SocketOptions> = {}, over = {}) =>
  judgeCriterion(
    yaml,
    { network: network({ limits: { connectSeconds: 1, totalSeconds: 5 }, ...options }), files },
    { now: Date.now() / 1000, ...over },
  );
const shown = async (pair: KeyPair, options = 'ca: ca.pem', bounds = '', tls: TlsOptions = {}) => {
  const server = await serveTls({ ...pair, ...tls });
  const verdict = await judged(`tls: { host: 127.0.0.1, port: ${server.port}, ${options} }\n${bounds}`);
  return { ...verdict, server, facts: factsOf(verdict.evidence.facts), notes: verdict.evidence.notes?.join('\n') };
};
const days = (value: unknown) => Math.round(Number(value) / DAY);

describe('a certificate that is bad is measured', () => {
  it.each<[string, KeyPair, string, string, number]>([
    ['expired', pairs.expired, 'ca: ca.pem', 'the certificate has expired, 24 h ago', -1],
    ['not valid yet', pairs.notYet, 'ca: ca.pem', 'not valid yet, only from 2099-01-01T00:00:00', 26_000],
    ['for another name', pairs.otherName, 'ca: ca.pem', 'for another name than `127.0.0.1`: other.test', 90],
    ['for no name', pairs.noName, 'ca: ca.pem', 'for another name than `127.0.0.1`', 90],
    [
      'for another server name',
      pairs.good,
      'ca: ca.pem, server-name: www.test',
      'for another name than `www.test`',
      90,
    ],
    ['self-signed', pairs.selfSigned, 'ca: ca.pem', 'self-signed', 90],
    ['self-signed and expired', pairs.selfSignedExpired, 'ca: ca.pem', 'expired', -1],
    ['of an authority nobody trusts', pairs.good, '', 'an authority that is not trusted here', 90],
    ['of an authority that is not the one', pairs.good, 'ca: other.pem', 'an authority that is not trusted here', 90],
    ['of an intermediate that has expired', pairs.belowExpired, 'ca: ca.pem', 'expired, or one of its chain', -1],
    [
      'of an intermediate that is not sent',
      { ...pairs.below, cert: firstOf(pairs.below.cert) },
      'ca: ca.pem',
      'not trusted',
      90,
    ],
  ])('%s', async (_, pair, options, words, left) => {
    const verdict = await shown(pair, options);
    expect(verdict).toMatchObject({ state: 'no-go', cause: null, problems: [] });
    expect(verdict.facts).toEqual({
      valid: false,
      'expires-in': expect.any(Number),
      issuer: expect.stringMatching(/^CN=(gonogo test|self\d+|below\d+)$/),
      protocol: 'TLSv1.3',
    });
    if (left < 1000) expect(days(verdict.facts['expires-in'])).toBe(left);
    expect(verdict.notes).toContain('not valid: ');
    expect(verdict.notes).toContain(words);
  });
  it('and judged by its dates alone where the author says so', async () => {
    expect((await shown(pairs.selfSigned, 'ca: ca.pem', 'go: { valid: any, expires-in: "> 80d" }')).state).toBe('go');
    expect((await shown(pairs.expired, 'ca: ca.pem', 'go: { valid: any, expires-in: "> 0s" }')).state).toBe('no-go');
  });
  it('several faults are all said', async () => {
    const { notes } = await shown(pairs.expired, 'server-name: www.test');
    expect(notes).toContain('has expired');
    expect(notes).toContain('another name');
  });
  it('NODE_TLS_REJECT_UNAUTHORIZED makes nothing valid', async () => {
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    onTestFinished(() => {
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
    });
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    expect((await shown(pairs.selfSigned)).state).toBe('no-go');
  });
});

function firstOf(pem: string): string {
  return `${pem.split('-----END CERTIFICATE-----')[0]}-----END CERTIFICATE-----\n`;
}

describe('a certificate that is good', () => {
  it('by its authority, name and time', async () => {
    const { state, facts, notes, evidence, server } = await shown(pairs.good);
    expect(state).toBe('go');
    expect(facts).toMatchObject({ valid: true, issuer: 'CN=gonogo test', protocol: 'TLSv1.3' });
    expect(days(facts['expires-in'])).toBe(90);
    expect(notes).toBe('');
    expect(evidence.sources).toEqual([
      { kind: 'endpoint', where: `127.0.0.1:${server.port}`, trust: 'platform' },
      { kind: 'file', where: 'ca.pem', bytes: ca.cert.length, sha256: expect.any(String), trust: 'workspace' },
    ]);
    await expect.poll(() => server.open()).toBe(0);
    expect(server.connections()).toBe(1);
  });
  it('by a name, and by another name than the host', async () => {
    const server = await serveTls(pairs.good);
    const resolve = async () => ['127.0.0.1'];
    expect((await judged(`tls: { host: "https://localhost:${server.port}/x", ca: ca.pem }`, { resolve })).state).toBe(
      'go',
    );
    expect((await shown(pairs.good, 'ca: ca.pem, server-name: shop.test')).state).toBe('go');
  });
  it('the server is asked for the name', async () => {
    const asked: string[] = [];
    const SNICallback: TlsOptions['SNICallback'] = (name, answer) => {
      asked.push(name);
      answer(null);
    };
    await shown(pairs.good, 'ca: ca.pem, server-name: shop.test', '', { SNICallback });
    expect(asked).toEqual(['shop.test']);
  });
  it('that ends soon is no go, and says when', async () => {
    const verdict = await shown(pairs.soon);
    expect(verdict).toMatchObject({ state: 'no-go', facts: { valid: true } });
    expect(days(verdict.facts['expires-in'])).toBe(5);
    expect((await shown(pairs.soon, 'ca: ca.pem', 'go: { expires-in: "> 4d" }')).state).toBe('go');
  });
  it('whose intermediate ends earlier lasts as long as that one', async () => {
    const verdict = await shown(pairs.belowSoon);
    expect(verdict).toMatchObject({ state: 'no-go', facts: { valid: true } });
    expect(days(verdict.facts['expires-in'])).toBe(5);
    expect(verdict.notes).toMatch(/^first to expire, at .*Z, is `CN=below\d+` of its chain$/);
    expect((await shown(pairs.below)).state).toBe('go');
  });
  it('in whatever order the chain is sent, with a stranger in between', async () => {
    const [leaf, issuer] = pairs.belowSoon.cert.split(/(?<=-----END CERTIFICATE-----\n)/);
    const verdict = await shown({ ...pairs.belowSoon, cert: `${leaf}${firstOf(pairs.selfSigned.cert)}${issuer}` });
    expect(days(verdict.facts['expires-in'])).toBe(5);
  });
  it('by TLS 1.2, which the author may refuse', async () => {
    const only = { maxVersion: 'TLSv1.2' } as const;
    expect((await shown(pairs.good, 'ca: ca.pem', '', only)).state).toBe('go');
    const strict = await shown(pairs.good, 'ca: ca.pem', 'go: { protocol: TLSv1.3 }', only);
    expect(strict).toMatchObject({ state: 'no-go', facts: { valid: true, protocol: 'TLSv1.2' } });
  });
  it('of a server that wants one of the client, too', async () => {
    const verdict = await shown(pairs.good, 'ca: ca.pem', '', { requestCert: true, rejectUnauthorized: true });
    expect(verdict).toMatchObject({ state: 'go', facts: { valid: true } });
  });
  it('that says its name only as CN, which is noted', async () => {
    const { notes } = await shown(ca.sign('email:me@example.com', 90), 'ca: ca.pem');
    expect(notes).not.toContain('only as CN');
    const server = await serveTls(ca.named('shop.test', 90));
    const verdict = await judged(`tls: { host: 127.0.0.1, port: ${server.port}, ca: ca.pem, server-name: shop.test }`);
    expect(verdict.state).toBe('go');
    expect(verdict.evidence.notes).toEqual(['it says its name only as CN, which browsers do not accept']);
  });
  it('at another moment than this one', async () => {
    const server = await serveTls(pairs.good);
    const yaml = `tls: { host: 127.0.0.1, port: ${server.port}, ca: ca.pem }`;
    const later = await judged(yaml, {}, { now: Date.now() / 1000 + 100 * DAY });
    expect(factsOf(later.evidence.facts)).toMatchObject({ valid: false });
    const earlier = await judged(yaml, {}, { now: Date.now() / 1000 - DAY });
    expect(factsOf(earlier.evidence.facts)).toMatchObject({ valid: false });
  });
});

describe('where there was no handshake there is nothing to judge', () => {
  const at = (port: number) => `tls: { host: 127.0.0.1, port: ${port}, ca: ca.pem }`;
  const old: TlsOptions = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' };
  it.each<[string, () => Promise<{ port: number }>, string, string]>([
    ['TLS 1.1 at most', () => serveTls({ ...pairs.good, ...old }), 'unreachable', '1.2 or 1.3 is needed'],
    ['plain text', () => serveBytes('220 mail.example.com ESMTP\r\n', false), 'unreachable', 'is not TLS'],
    ['plain HTTP', () => serveBytes('HTTP/1.1 400 Bad Request\r\n\r\n'), 'unreachable', 'is not TLS'],
    ['a short text', () => serveBytes('no\n'), 'unreachable', 'closed during the TLS handshake'],
    [
      'a greeting before anything was said',
      () => serveRaw((socket) => socket.write('+OK ready\r\n')),
      'unreachable',
      'is not TLS',
    ],
    ['nothing, and closed', () => serveRaw((socket) => socket.end()), 'unreachable', 'closed during'],
    [
      'nothing, and reset',
      () => serveRaw((socket) => socket.once('data', () => socket.resetAndDestroy())),
      'unreachable',
      'closed during',
    ],
    ['an alert', () => serveBytes(Buffer.from([21, 3, 3, 0, 2, 2, 40])), 'unreachable', 'refused the TLS handshake'],
    [
      'no certificate for that name',
      () => serveTls({ ...pairs.good, SNICallback: (_, done) => done(new Error('no')) }),
      'unreachable',
      '',
    ],
    ['nobody', async () => ({ port: await closedPort() }), 'unreachable', 'connection refused'],
  ])('%s', async (_, start, cause, words) => {
    const { port } = await start();
    const name = _.includes('for that name') ? ', server-name: shop.test }' : ' }';
    const verdict = await judged(at(port).replace(' }', name));
    expect(verdict).toMatchObject({ state: 'unknown', cause });
    expect(verdict.problems[0]?.message).toContain(words);
    expect(verdict.evidence.facts).toEqual([]);
  });
  it('a server that takes the connection and says nothing', async () => {
    const server = await serveRaw(() => {});
    const verdict = await judged(at(server.port), { limits: { totalSeconds: 0.2 } });
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'timeout' });
    expect(verdict.problems[0]?.message).toBe('no TLS handshake within 0.2 s');
    await expect.poll(() => server.open()).toBe(0);
  });
  it('a server that sends one byte at a time', async () => {
    const server = await serveRaw((socket) => {
      const timer = setInterval(() => socket.write(Buffer.from([22])), 20);
      socket.on('close', () => clearInterval(timer));
    });
    const verdict = await judged(at(server.port), { limits: { totalSeconds: 0.2 } });
    expect(verdict.state).toBe('unknown');
    await expect.poll(() => server.open()).toBe(0);
  });
  it('an address that does not answer', async () => {
    const dial = () => new Socket();
    const verdict = await judged('tls: 1.1.1.1', { dial, limits: { connectSeconds: 0.1 } });
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'timeout' });
    expect(verdict.problems[0]?.message).toBe('no connection within 0.1 s');
  });
  it('the run that is stopped', async () => {
    const server = await serveRaw(() => {});
    const stop = new AbortController();
    const verdict = judged(at(server.port), {}, { signal: stop.signal });
    await expect.poll(() => server.open()).toBe(1);
    stop.abort();
    expect(await verdict).toMatchObject({ state: 'unknown', cause: 'timeout' });
    await expect.poll(() => server.open()).toBe(0);
  });
  it.each([
    ['a private address', '10.0.0.7', {}, 'denied'],
    ['a name of a private address', 'shop.example.com', { resolve: async () => ['192.168.1.1'] }, 'denied'],
    ['a metadata address', '169.254.169.254', { allowPrivateHosts: ['169.254.169.254'] }, 'denied'],
    ['a metadata name', 'metadata.google.internal', {}, 'denied'],
    ['loopback in CI', '127.0.0.1', { allowLoopback: false }, 'denied'],
    ['loopback in other digits', '0x7f.2', {}, 'denied'],
  ] as const)('%s', async (_, host, options, cause) =>
    expect(await judged(`tls: "${host}"`, options)).toMatchObject({ state: 'unknown', cause }),
  );
  it('a host that is not literal', async () =>
    expect(await judged('tls: shop.example.com', {}, { literalOrigins: [] })).toMatchObject({ cause: 'denied' }));
});

describe('the authority', () => {
  it.each([
    ['a file that is not there', 'none.pem', 'missing'],
    ['a file without a certificate', 'no.pem', 'invalid'],
    ['a certificate that is broken', 'broken.pem', 'invalid'],
  ])('%s', async (_, path, cause) => {
    const verdict = await shown(pairs.good, `ca: ${path}`);
    expect(verdict).toMatchObject({ state: 'unknown', cause });
    expect(verdict.server.connections()).toBe(0);
  });
});

describe('options', () => {
  it.each([
    ['a plain URL', 'tls: http://example.com/', 'is asked without TLS'],
    ['two ports', 'tls: { host: "https://example.com", port: 444 }', 'are two ports'],
    ['a server name that is an address', 'tls: { host: example.com, server-name: 192.0.2.1 }', 'is an address'],
    ['a credential in the URL', 'tls: https://me:secret@example.com/', 'is no host'],
  ])('%s is a mistake', async (_, yaml, message) => {
    const mistakes = await loadMistakes(yaml);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(message);
  });
});
