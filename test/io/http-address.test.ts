import { describe, expect, it } from 'vitest';
import { type AddressRule, addressFault, parseNetwork } from '../../src/io/http/address.ts';
import { permit } from '../../src/io/http/permit.ts';

const NOTHING: AddressRule = { all: false, loopback: false, networks: [] };
const EVERYTHING: AddressRule = { all: true, loopback: true, networks: [] };

/** F01: hosts of URLs, as an attacker writes them, and what they must be refused as. */
const REFUSED: Readonly<Record<string, string>> = {
  '127.0.0.1': 'loopback',
  '127.0.0.1.': 'loopback',
  '127.1': 'loopback',
  '127.255.255.254': 'loopback',
  '0x7f.1': 'loopback',
  '0x7f000001': 'loopback',
  '2130706433': 'loopback',
  '017700000001': 'loopback',
  '0177.0.0.1': 'loopback',
  '127。0。0。1': 'loopback',
  '①②⑦.⓪.⓪.①': 'loopback',
  '%31%32%37.0.0.1': 'loopback',
  '[::1]': 'loopback',
  '[0:0:0:0:0:0:0:1]': 'loopback',
  '[::ffff:127.0.0.1]': 'loopback',
  '[::ffff:7f00:1]': 'loopback',
  '[::127.0.0.1]': 'reserved',
  '0.0.0.0': 'unspecified',
  '0': 'unspecified',
  '0.0.0.1': 'unspecified',
  '[::]': 'unspecified',
  '[::ffff:0.0.0.0]': 'unspecified',
  '10.0.0.1': 'private',
  '10.255.255.255': 'private',
  '0x0a000001': 'private',
  '172.16.0.1': 'private',
  '172.31.255.255': 'private',
  '192.168.0.1': 'private',
  '3232235777': 'private',
  '[::ffff:10.0.0.1]': 'private',
  '[::ffff:c0a8:101]': 'private',
  '[fc00::1]': 'private',
  '[fd12:3456::1]': 'private',
  '100.64.0.1': 'CGNAT',
  '100.127.255.255': 'CGNAT',
  '169.254.0.1': 'link-local',
  '169.254.1.1': 'link-local',
  '[fe80::1]': 'link-local',
  '[febf::1]': 'link-local',
  '[fec0::1]': 'reserved',
  '169.254.169.254': 'metadata',
  '2852039166': 'metadata',
  '0xa9.0xfe.0xa9.0xfe': 'metadata',
  '0251.0376.0251.0376': 'metadata',
  '169.254.43518': 'metadata',
  '[::ffff:169.254.169.254]': 'metadata',
  '[::ffff:a9fe:a9fe]': 'metadata',
  '[::169.254.169.254]': 'metadata',
  '[64:ff9b::a9fe:a9fe]': 'metadata',
  '[64:ff9b:1:a9fe:a9:fe00::]': 'metadata',
  '[2002:a9fe:a9fe::1]': 'metadata',
  '[2001:0:4136:e378:8000:63bf:5601:5601]': 'metadata',
  '[::ffff:0:169.254.169.254]': 'metadata',
  '169.254.170.2': 'metadata',
  '169.254.170.23': 'metadata',
  '168.63.129.16': 'metadata',
  '100.100.100.200': 'metadata',
  '192.0.0.192': 'metadata',
  '[fd00:ec2::254]': 'metadata',
  '[fd00:0ec2:0:0:0:0:0:254]': 'metadata',
  '[fd20:ce::254]': 'metadata',
  'metadata.google.internal': 'metadata',
  'METADATA.google.internal.': 'metadata',
  '[64:ff9b::a00:1]': 'NAT64',
  '[64:ff9b::808:808]': 'NAT64',
  '[2002:a00:1::]': '6to4',
  '[2001:0:1::]': 'Teredo',
  '224.0.0.1': 'multicast',
  '239.255.255.255': 'multicast',
  '[ff02::1]': 'multicast',
  '240.0.0.1': 'reserved',
  '255.255.255.255': 'broadcast',
  '192.0.2.1': 'reserved',
  '198.18.0.1': 'reserved',
  '198.51.100.1': 'reserved',
  '203.0.113.1': 'reserved',
  '[2001:db8::1]': 'reserved',
  '[100::1]': 'reserved',
  '[4000::1]': 'reserved',
};

const refusal = (host: string, allowPrivateHosts: readonly string[] = []): string => {
  const url = new URL(`http://${host}/`);
  try {
    permit(url, [url.origin], { allowHosts: [], allowPrivateHosts, allowLoopback: false });
    return 'permitted';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('F01: hosts that stand for an inner address', () => {
  it(`has at least 60 forms`, () => expect(Object.keys(REFUSED).length).toBeGreaterThanOrEqual(60));
  it.each(Object.entries(REFUSED))('%s is refused as %s', (host, kind) => expect(refusal(host)).toContain(kind));
  it.each(Object.keys(REFUSED).filter((host) => REFUSED[host] === 'metadata'))('%s is never allowed', (host) => {
    const { hostname } = new URL(`http://${host}/`);
    expect(refusal(host, [hostname, '0.0.0.0/0', '::/0', '169.254.0.0/16'])).toContain('metadata');
  });
});

describe('addresses that may be asked', () => {
  it.each([
    '1.1.1.1',
    '93.184.216.34',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.255.255',
    '2606:4700::1111',
    '::ffff:8.8.8.8',
  ])('%s is public', (address) => expect(addressFault(address, NOTHING)).toBeUndefined());
  it.each([
    ['10.1.2.3', '10.0.0.0/8', true],
    ['10.1.2.3', '10.1.2.3', true],
    ['172.16.1.1', '10.0.0.0/8', false],
    ['::ffff:10.1.2.3', '10.0.0.0/8', true],
    ['fd00::1', 'fd00::/8', true],
    ['fd00::1', '[fd00::1]', true],
    ['127.0.0.2', '127.0.0.0/8', true],
    ['192.168.1.1', 'fd00::/8', false],
    ['0.0.0.0', '10.0.0.0/8', false],
  ])('%s in a network %s: %s', (address, network, allowed) => {
    const networks = [parseNetwork(network)].flatMap((one) => (one ? [one] : []));
    expect(addressFault(address, { ...NOTHING, networks }) === undefined).toBe(allowed);
  });
  it('loopback is allowed without the rest', () => {
    const rule = { ...NOTHING, loopback: true };
    expect(addressFault('127.0.0.1', rule)).toBeUndefined();
    expect(addressFault('::1', rule)).toBeUndefined();
    expect(addressFault('10.0.0.1', rule)).toBeDefined();
    expect(addressFault('0.0.0.0', rule)).toBeDefined();
  });
  it.each(['', 'example.com', '1.2.3.4.5', 'undefined'])('what is no address (%j) is refused even so', (text) =>
    expect(addressFault(text, EVERYTHING)?.words).toBe('no IP address'),
  );
  it.each(['10.0.0.0/33', '10.0.0/8x', 'x', '*'])('%s is no network', (text) =>
    expect(parseNetwork(text)).toBeUndefined(),
  );
});
