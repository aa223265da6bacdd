import { describe, expect, it } from 'vitest';
import type { SocketOptions } from '../../src/io/socket/means.ts';
import { judgeCriterion, loadMistakes } from '../support/judge-criterion.ts';
import { factsOf } from '../support/judge-report.ts';
import { labels, nameServer, type Reply, rr, type Zone } from '../support/name-server.ts';
import { network } from '../support/network.ts';

const NAME = 'www.example.com';
const limits = { connectSeconds: 1, totalSeconds: 2 };

/** Judges a criterion about a name that a server on loopback knows. */
async function judged(zone: Zone, bounds = '', options = '', over: Partial<SocketOptions> = {}) {
  const server = await nameServer(zone);
  const yaml = `dns: { name: ${NAME}, server: "127.0.0.1:${server.port}"${options && `, ${options}`} }\n${bounds}`;
  const verdict = await judgeCriterion(yaml, { network: network({ limits, ...over }) });
  return { ...verdict, server, facts: factsOf(verdict.evidence.facts), notes: verdict.evidence.notes };
}

const always =
  (reply: Reply | undefined): Zone =>
  () =>
    reply;
/** What is asked for by type; no record of the others. */
const byType =
  (replies: Readonly<Record<string, Reply | undefined>>): Zone =>
  (_, type) =>
    Object.hasOwn(replies, type) ? replies[type] : {};
const a = (...addresses: string[]): Reply => ({ records: addresses.map((address) => rr(NAME, 'A', address)) });
const aaaa = (...addresses: string[]): Reply => ({ records: addresses.map((address) => rr(NAME, 'AAAA', address)) });
const GONE = 'go: { resolves: false }';

describe('"there is none" is believed only where a name server says so', () => {
  it.each<[string, Zone, string]>([
    ['SERVFAIL', always({ code: 2 }), 'unreachable'],
    ['REFUSED', always({ code: 5 }), 'denied'],
    ['NOTIMP', always({ code: 4 }), 'unreachable'],
    ['FORMERR', always({ code: 1 }), 'unreachable'],
    ['silence', always(undefined), 'timeout'],
    ['an answer to another question', always({ wrongId: true, code: 3 }), 'timeout'],
    ['bytes that are no DNS', always({ bytes: Buffer.from('HTTP/1.1 400 Bad Request') }), 'timeout'],
    ['SERVFAIL for one of two types', byType({ AAAA: { code: 2 } }), 'unreachable'],
    ['silence for one of two types', byType({ A: undefined }), 'timeout'],
    ['no such name for A, SERVFAIL for AAAA', byType({ A: { code: 3 }, AAAA: { code: 2 } }), 'unreachable'],
    [
      'more over TCP, where there is silence',
      (_, _type, by) => (by === 'udp' ? { truncated: true } : undefined),
      'timeout',
    ],
    [
      'more over TCP, where it is SERVFAIL',
      (_, _type, by) => (by === 'udp' ? { truncated: true } : { code: 2 }),
      'unreachable',
    ],
    ['an alias whose name the server refuses', alias({ [NAME]: 'a.example.net' }, { code: 5 }), 'denied'],
    ['aliases that form a loop', alias({ [NAME]: 'a.example.com', 'a.example.com': NAME }), 'invalid'],
    ['an alias of itself', alias({ [NAME]: NAME }), 'invalid'],
    ['aliases without end', (name) => ({ records: [rr(name, 'CNAME', `a.${name}`)] }), 'invalid'],
  ])('%s', async (_, zone, cause) => {
    const verdict = await judged(zone, GONE);
    expect(verdict).toMatchObject({ state: 'unknown', facts: {} });
    // c-ares calls an answer that it cannot read broken, or waits for a better one.
    expect(_.startsWith('bytes') ? ['timeout', 'invalid'] : [cause]).toContain(verdict.cause);
    expect(verdict.problems).toHaveLength(1);
  });
  it('nobody listens there', async () => {
    const yaml = `dns: { name: ${NAME}, server: "127.0.0.1:1" }\n${GONE}`;
    const verdict = await judgeCriterion(yaml, { network: network({ limits }) });
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'unreachable' });
  });
  it('the run is stopped', async () => {
    const stop = new AbortController();
    const server = await nameServer(always(undefined));
    const yaml = `dns: { name: ${NAME}, server: "127.0.0.1:${server.port}" }\n${GONE}`;
    const verdict = judgeCriterion(yaml, { network: network() }, { signal: stop.signal });
    await expect.poll(() => server.asked.length).toBeGreaterThan(0);
    stop.abort();
    expect(await verdict).toMatchObject({ state: 'unknown', cause: 'timeout' });
  });
});

/** A server that gives aliases and leaves their names to the asker, as those of a domain do. */
function alias(aliases: Readonly<Record<string, string>>, other: Reply = {}): Zone {
  return (name) => {
    const target = aliases[name];
    return target === undefined ? other : { records: [rr(name, 'CNAME', target)] };
  };
}

describe('measured', () => {
  it.each<[string, Zone, string]>([
    ['NXDOMAIN', always({ code: 3 }), 'there is no such name (NXDOMAIN)'],
    ['no record of either type', always({}), 'the name has no A or AAAA record'],
    [
      'no such name for one type, no record of the other',
      byType({ A: { code: 3 } }),
      'the name has no A or AAAA record',
    ],
    [
      'an alias to a name that is gone',
      alias({ [NAME]: 'a.example.com' }, { code: 3 }),
      'there is no such name (NXDOMAIN)',
    ],
    ['an alias to a name without addresses', alias({ [NAME]: 'a.example.com' }), 'the name has no A or AAAA record'],
  ])('%s is no', async (_, zone, note) => {
    const verdict = await judged(zone);
    expect(verdict).toMatchObject({ state: 'no-go', cause: null, problems: [], notes: [note] });
    expect(verdict.facts).toEqual({ resolves: false, addresses: 0, count: 0, records: '' });
    expect((await judged(zone, GONE)).state).toBe('go');
  });
  it('one address', async () => {
    const { state, facts, evidence, server } = await judged(byType({ A: a('192.0.2.1') }));
    expect(state).toBe('go');
    expect(facts).toEqual({ resolves: true, addresses: 1, count: 1, records: '192.0.2.1' });
    const where = `${NAME} A, AAAA at 127.0.0.1:${server.port}`;
    expect(evidence.sources).toEqual([{ kind: 'name', where, trust: 'platform' }]);
  });
  it('several addresses of both families, one given twice; private ones are only told', async () => {
    const zone = byType({ A: a('192.0.2.2', '10.0.0.1', '192.0.2.2'), AAAA: aaaa('2001:db8:0:0:0:0:0:1') });
    const verdict = await judged(zone, 'go: { addresses: ">= 3" }');
    expect(verdict.state).toBe('go');
    expect(verdict.facts).toMatchObject({ addresses: 3, records: '10.0.0.1, 192.0.2.2, 2001:db8::1' });
    expect((await judged(zone, 'go: { addresses: ">= 4" }')).state).toBe('no-go');
  });
  it('an address that is nowhere is told', async () =>
    expect((await judged(byType({ A: a('0.0.0.0') }))).notes?.[0]).toContain('`0.0.0.0` is nowhere'));
  it('addresses behind aliases that the server follows', async () => {
    const records = [rr(NAME, 'CNAME', 'a.example.net'), rr('a.example.net', 'A', '192.0.2.1')];
    expect((await judged(byType({ A: { records } }))).facts).toMatchObject({ addresses: 1, records: '192.0.2.1' });
  });
  it('addresses behind aliases that it does not follow', async () => {
    const zone: Zone = (name, type) =>
      name === NAME
        ? { records: [rr(name, 'CNAME', 'A.example.com')] }
        : type === 'A'
          ? { records: [rr(name, 'A', '192.0.2.1')] }
          : {};
    expect((await judged(zone)).facts).toMatchObject({ resolves: true, addresses: 1 });
  });
  it('an answer too long for UDP', async () => {
    const addresses = Array.from({ length: 60 }, (_, index) => `192.0.2.${index}`);
    const zone: Zone = (_, type) => (type === 'A' ? { ...a(...addresses), truncated: true } : {});
    const verdict = await judged(zone, 'go: { addresses: 60 }');
    expect(verdict.state).toBe('go');
    expect(verdict.server.asked).toContain(`${NAME} A tcp`);
  });
  it('one question fails: the name resolves, and how often nobody knows', async () => {
    const zone = byType({ A: a('192.0.2.1'), AAAA: { code: 2 } });
    const verdict = await judged(zone, 'go: { record.192.0.2.1: true }');
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'unreachable' });
    expect(verdict.facts).toEqual({ resolves: true, 'record.192.0.2.1': true });
    expect((await judged(zone, 'go: { addresses: ">= 1" }')).state).toBe('unknown');
    expect((await judged(zone, 'go: { "record.2001:db8::1": false }')).state).toBe('unknown');
  });
});

describe('the control', () => {
  const known: Zone = (name, type) =>
    name === 'a.example.com' && type === 'A' ? { records: [rr(name, 'A', '192.0.2.1')] } : { code: 3 };
  it.each<[string, Zone]>([
    ['that has no address either takes the finding back', always({ code: 3 })],
    ['that nobody can look up takes it back', (name) => (name === NAME ? { code: 3 } : { code: 2 })],
  ])('%s', async (_, zone) => {
    const verdict = await judged(zone, GONE, 'control: a.example.com');
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'unreachable', facts: {} });
  });
  it('that resolves lets it stand', async () => {
    const verdict = await judged(known, GONE, 'control: a.example.com');
    expect(verdict.state).toBe('go');
    expect(verdict.notes).toContain('the control `a.example.com` resolves');
  });
  it('is not asked for a name that resolves', async () => {
    const verdict = await judged(byType({ A: a('192.0.2.1') }), '', 'control: a.example.com');
    expect(verdict.state).toBe('go');
    expect(verdict.server.asked.join()).not.toContain('a.example.com A');
  });
});

describe('records', () => {
  const zone = byType({
    A: a('192.0.2.10', '192.0.2.1'),
    CNAME: { records: [rr(NAME, 'CNAME', 'Shop.Example.NET')] },
    MX: { records: [rr(NAME, 'MX', 20, 'b.example.com'), rr(NAME, 'MX', 10, 'A.example.com')] },
    TXT: { records: [rr(NAME, 'TXT', 'v=spf1 ', '-all')] },
    NS: { records: [rr(NAME, 'NS', 'ns1.example.net'), rr(NAME, 'NS', 'ns2.example.net')] },
    SRV: { records: [rr(NAME, 'SRV', 1, 2, 5060, 'sip.example.com')] },
    CAA: { records: [rr(NAME, 'CAA', 0, 'issue', 'ca.example')] },
  });
  it.each([
    ['A', '192.0.2.1, 192.0.2.10'],
    ['CNAME', 'shop.example.net'],
    ['MX', '10 a.example.com, 20 b.example.com'],
    ['TXT', 'v=spf1 -all'],
    ['NS', 'ns1.example.net, ns2.example.net'],
    ['SRV', '1 2 5060 sip.example.com'],
    ['CAA', '0 issue ca.example'],
  ])('%s', async (type, records) => {
    const verdict = await judged(zone, `go: { records: "== ${records}" }`, `type: ${type}`);
    expect(verdict.state).toBe('go');
    expect(verdict.facts).toMatchObject({ resolves: true, records, count: records.split(', ').length });
    expect(verdict.server.asked.every((asked) => asked.includes(` ${type} `))).toBe(true);
  });
  it.each([
    ['A', '192.0.2.1', true],
    ['A', '192.0.2', false],
    ['A', '92.0.2.1', false],
    ['MX', '10 A.Example.COM.', true],
    ['MX', 'a.example.com', false],
    ['TXT', 'v=spf1 -all', true],
    ['TXT', 'V=SPF1 -all', false],
    ['NS', 'ns2.example.net', true],
    ['CAA', '0 issue ca.example', true],
  ])('%s: exactly `%s` is there: %s', async (type, record, there) => {
    const verdict = await judged(zone, `go: { "record.${record}": ${there} }`, `type: ${type}`);
    expect(verdict.facts).toMatchObject({ [`record.${record}`]: there });
    expect(verdict.state).toBe('go');
    expect((await judged(zone, `go: { "record.${record}": ${!there} }`, `type: ${type}`)).state).toBe('no-go');
  });
  it('an IPv6 address in another form is the same one', async () => {
    const six = byType({ AAAA: aaaa('2001:db8:0:0:0:0:0:1') });
    expect((await judged(six, 'go: { "record.2001:DB8::0:1": true }')).state).toBe('go');
  });
  it('a record that must be gone does not make a name that is gone go', async () => {
    const verdict = await judged(always({ code: 3 }), 'go: { record.192.0.2.1: false }');
    expect(verdict).toMatchObject({ state: 'no-go', facts: { 'record.192.0.2.1': false } });
  });
  it('a bound on addresses where none were asked for', async () => {
    const verdict = await judged(zone, 'go: { addresses: ">= 1" }', 'type: MX');
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'no-fact' });
    expect(verdict.problems[0]?.hint).toContain('count');
  });
  it('texts too long to be a fact', async () => {
    const records = Array.from({ length: 8 }, (_, index) => rr(NAME, 'TXT', `${index}${'x'.repeat(200)}`));
    const verdict = await judged(byType({ TXT: { records } }), 'go: { records: "contains x" }', 'type: TXT');
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'no-fact', facts: { count: 8 } });
  });
});

describe('the name server', () => {
  const ask = (server: string, over: Partial<SocketOptions> = {}, context = {}) =>
    judgeCriterion(`dns: { name: ${NAME}, server: "${server}" }`, { network: network({ limits, ...over }) }, context);
  it.each<[string, string, Partial<SocketOptions>]>([
    ['private', '10.0.0.2', {}],
    ['a name of a private one', 'ns.example.com', { resolve: async () => ['10.0.0.2'] }],
    ['of the cloud', '169.254.169.253', {}],
    ['for credentials', '169.254.169.254', { allowPrivateHosts: ['169.254.169.254'] }],
    ['on loopback in CI', '127.0.0.1:1', { allowLoopback: false }],
  ])('%s is denied', async (_, server, over) =>
    expect(await ask(server, over)).toMatchObject({ state: 'unknown', cause: 'denied' }),
  );
  it('that is not literal is denied', async () => {
    const { port, asked } = await nameServer(always(a('192.0.2.1')));
    expect(await ask(`127.0.0.1:${port}`, {}, { literalOrigins: [] })).toMatchObject({ cause: 'denied' });
    expect(asked).toEqual([]);
  });
  it('that is allowed is asked, by its name, too', async () => {
    const { port } = await nameServer(byType({ A: a('192.0.2.1') }));
    const over = { allowLoopback: false, allowPrivateHosts: ['127.0.0.0/8'], resolve: async () => ['127.0.0.1'] };
    expect(await ask(`ns.example.com:${port}`, over)).toMatchObject({ state: 'go' });
  });
});

describe('options', () => {
  it.each([
    ['an address', 'dns: 192.0.2.1', 'is an address'],
    ['an IPv6 address', 'dns: "2001:db8::1"', 'is an address'],
    ['a URL', 'dns: https://example.com', 'is a URL'],
    ['a Tor name', 'dns: shop.onion', 'is a Tor name'],
    ['two dots', 'dns: a..example.com', 'is no name'],
    ['a blank', 'dns: "a b"', 'is no name'],
    ['nothing', 'dns: ""', 'is no name'],
    ['a long label', `dns: ${'a'.repeat(64)}.example.com`, 'is no name'],
    ['a long name', `dns: ${'a.'.repeat(127)}com`, 'is no name'],
    ['another type', 'dns: { name: example.com, type: PTR }', 'is not allowed'],
  ])('%s is a mistake', async (_, yaml, message) => {
    const mistakes = await loadMistakes(yaml);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(message);
  });
  it.each(['www.example.com.', '_dmarc.example.com', 'bücher.example', 'localhost', '*.example.com'])(
    '%s is a name',
    async (name) => expect(await loadMistakes(`dns: "${name}"`)).toEqual([]),
  );
  it('a name of other letters is asked for in ASCII', async () => {
    const { port, asked } = await nameServer(always({ code: 3 }));
    const yaml = `dns: { name: "Bücher.example", type: A, server: "127.0.0.1:${port}" }`;
    await judgeCriterion(yaml, { network: network({ limits }) });
    expect(asked).toEqual(['xn--bcher-kva.example A udp']);
  });
  it('the names of the test are as DNS has them', () => expect([...labels('a.bc')]).toEqual([1, 97, 2, 98, 99, 0]));
});
