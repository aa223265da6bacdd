import { describe, expect, it } from 'vitest';
import { bareHost, parseEndpoint, printEndpoint } from '../../src/core/endpoint.ts';

describe('an endpoint', () => {
  it.each<[string, string]>([
    ['db.example.com', 'db.example.com'],
    ['db.example.com:5432', 'db.example.com:5432'],
    ['DB.Example.COM.:5432', 'db.example.com:5432'],
    ['db.example.com:05432', 'db.example.com:5432'],
    ['bücher.example:1', 'xn--bcher-kva.example:1'],
    ['192.0.2.1', '192.0.2.1'],
    ['0x7f.1:80', '127.0.0.1:80'],
    ['2130706433', '127.0.0.1'],
    ['127。0。0。1:80', '127.0.0.1:80'],
    ['[2001:DB8:0::1]:443', '[2001:db8::1]:443'],
    ['[::1]', '[::1]'],
    ['::1', '[::1]'],
    ['2001:db8::1', '[2001:db8::1]'],
    ['::ffff:127.0.0.1', '[::ffff:7f00:1]'],
    ['https://example.com', 'example.com:443'],
    ['https://example.com:8443/a?b#c', 'example.com:8443'],
    ['http://example.com/', 'example.com:80'],
    ['https://[::1]/', '[::1]:443'],
  ])('%s is %s', (text, shown) => expect(printEndpoint(parseEndpoint(text) ?? { host: 'none' })).toBe(shown));
  it.each([
    '',
    '.',
    ':443',
    'a:',
    'a:0',
    'a:65536',
    'a:123456',
    'a:-1',
    'a:1:2',
    'a:x',
    'a b',
    'a/b',
    'a\\b',
    'a#b',
    'a?b',
    'a\n',
    'a\r\nb:1',
    'me@a:1',
    'a%00:1',
    '[::1',
    '::1]',
    '[fe80::1%25eth0]:1',
    '1:2:3',
    '256.1.1.1',
    'ftp://example.com',
    'https://me@example.com',
    'https://:pw@example.com',
    'https://',
    'https://exa mple.com',
  ])('%j is none', (text) => expect(parseEndpoint(text)).toBeUndefined());
  it('brackets are for ports only', () => {
    expect(bareHost('[::1]')).toBe('::1');
    expect(bareHost('example.com')).toBe('example.com');
  });
});
