import { describe, expect, it } from 'vitest';
import { CookieJar } from '../../src/io/http/cookies.ts';
import { client, get } from '../support/http-client.ts';
import { serve } from '../support/servers.ts';

const URL_OF = (url: string) => new URL(url);
const START = Date.UTC(2026, 0, 1);

/** What a jar sends to a URL after another URL set these cookies, some seconds later. */
function sent(from: string, setCookies: string[], to: string, later = 0): string {
  let now = START;
  const jar = new CookieJar(() => now);
  jar.keep(URL_OF(from), setCookies);
  now += later * 1000;
  return jar.for(URL_OF(to));
}
const S = 'https://shop.example.com';

describe('a cookie that does not come back', () => {
  it.each<[string, string, string[], string, number?]>([
    ['to another host', `${S}/`, ['a=1'], 'https://example.com/'],
    ['to a host below', `${S}/`, ['a=1; Domain=shop.example.com'], 'https://api.shop.example.com/'],
    ['to a host beside it, whatever it asks for', `${S}/`, ['a=1; Domain=example.com'], 'https://www.example.com/'],
    ['to another port', `${S}/`, ['a=1'], `${S}:8443/`],
    ['to the same host without TLS', `${S}/`, ['a=1'], 'http://shop.example.com/'],
    ['set for another domain', `${S}/`, ['a=1; Domain=evil.example'], `${S}/`],
    ['set for a part of a word', `${S}/`, ['a=1; Domain=op.example.com'], `${S}/`],
    ['secure, set without TLS', 'http://shop.example.com/', ['a=1; Secure'], 'http://shop.example.com/'],
    ['with a promise in its name that is not kept', `${S}/`, ['__Host-a=1; Secure; Path=/x'], `${S}/x`],
    ['secure by its name only', `${S}/`, ['__Secure-a=1'], `${S}/`],
    ['for another path', `${S}/`, ['a=1; Path=/admin'], `${S}/`],
    ['for a path that only begins alike', `${S}/`, ['a=1; Path=/admin'], `${S}/administration`],
    ['from a folder', `${S}/a/b`, ['a=1'], `${S}/c`],
    ['of no age', `${S}/`, ['a=1; Max-Age=0'], `${S}/`],
    ['of a date that is over', `${S}/`, ['a=1; Expires=Wed, 31 Dec 2025 23:59:59 GMT'], `${S}/`],
    ['whose age is over', `${S}/`, ['a=1; Max-Age=10'], `${S}/`, 11],
    ['whose date is over by now', `${S}/`, ['a=1; Expires=Thu, 01 Jan 2026 00:00:10 GMT'], `${S}/`, 11],
    ['that is deleted again', `${S}/`, ['a=1', 'a=; Max-Age=0'], `${S}/`],
    ['with a line break', `${S}/`, ['a=1\r\nx: y'], `${S}/`],
    ['that is too long', `${S}/`, [`a=${'x'.repeat(5000)}`], `${S}/`],
    ['for a domain of numbers', 'http://10.0.0.1/', ['a=1; Domain=0.0.1'], 'http://10.0.0.1/'],
  ])('%s', (_, from, setCookies, to, later) => {
    expect(sent(from, setCookies, to, later)).toBe('');
  });
});

describe('a cookie that comes back', () => {
  it.each<[string, string, string[], string, string, number?]>([
    ['to its origin', `${S}/a/b?c=d`, ['a=1; HttpOnly; SameSite=Strict'], `${S}/a/c`, 'a=1'],
    ['to the folders below its own', `${S}/a/b`, ['a=1'], `${S}/a/b/c`, 'a=1'],
    ['to its path', `${S}/`, ['a=1; Path=/x'], `${S}/x/y`, 'a=1'],
    ['for the domain above, to itself', `${S}/`, ['a=1; Domain=.Example.com'], `${S}/`, 'a=1'],
    ['secure', `${S}/`, ['a=1; Secure', '__Host-b=2; Secure; Path=/'], `${S}/`, 'a=1; __Host-b=2'],
    ['until its age is over', `${S}/`, ['a=1; Max-Age=10'], `${S}/`, 'a=1', 9],
    [
      'by its age, whatever its date',
      `${S}/`,
      ['a=1; Max-Age=10; Expires=Wed, 31 Dec 2025 00:00:00 GMT'],
      `${S}/`,
      'a=1',
    ],
    ['with its last value', `${S}/`, ['a=1', 'a=2'], `${S}/`, 'a=2'],
    ['the more particular path first', `${S}/x/`, ['a=1; Path=/', 'a=2; Path=/x'], `${S}/x/`, 'a=2; a=1'],
    ['with an equals sign', `${S}/`, ['a=b=c=='], `${S}/`, 'a=b=c=='],
  ])('%s', (_, from, setCookies, to, cookies, later) => {
    expect(sent(from, setCookies, to, later)).toBe(cookies);
  });
  it('no origin sets more than fifty', () => {
    const many = Array.from({ length: 60 }, (_, index) => `c${index}=1`);
    expect(sent(`${S}/`, many, `${S}/`).split('; ')).toHaveLength(50);
  });
});

describe('in requests', () => {
  it('only those of one session share them, redirects included', async () => {
    const server = await serve(({ path }, response) =>
      path === '/login'
        ? response.writeHead(302, { location: '/home', 'set-cookie': 'sid=1; Path=/' }).end()
        : response.end(),
    );
    const http = client();
    const session = {};
    const origins = [server.origin];
    await http.request(get(`${server.origin}/login`, { session, redirects: 1, origins, headers: { cookie: 'own=1' } }));
    await http.request(get(`${server.origin}/`, { session }));
    await http.request(get(`${server.origin}/`, { session: {} }));
    await http.request(get(`${server.origin}/`));
    expect(server.received.map(({ path, headers }) => [path, headers.cookie])).toEqual([
      ['/login', 'own=1'],
      ['/home', 'own=1; sid=1'],
      ['/', 'sid=1'],
      ['/', undefined],
      ['/', undefined],
    ]);
  });
});
