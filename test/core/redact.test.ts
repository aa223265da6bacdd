import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/core/limits.ts';
import { Redactor } from '../../src/core/redact.ts';
import { RESULT_WORDS } from '../../src/core/results-schema.ts';
import { runs } from '../support/runs.ts';

const knowing = (...secrets: string[]) => {
  const redactor = new Redactor();
  for (const secret of secrets) redactor.add(secret);
  return redactor;
};
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Ten shapes of secrets, made up. */
const SECRETS: Readonly<Record<string, string>> = {
  'a GitHub token': 'ghp_9fK2mQ7xWb1LrT4cYv8ZsN3dHj6EpA0uGiXo',
  'a password with punctuation': 'p@ss w/rd+&=%#?"\'\\',
  'a JSON web token': 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJlLXNlY3JldA',
  'a private key': '-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF\nAASCBKcwggSjAgEAAoIBAQC7VJTU\n-----END KEY-----',
  'a private key with CRLF': '-----BEGIN KEY-----\r\nMIIEvQIBADANBgkqhkiG9w0BAQEF\r\n-----END KEY-----',
  'a URL with credentials': 'https://user:s3cr3t!@db.example.com/x?y=z',
  'six characters': 'abc12_',
  'not ASCII': 'schlüssel-ключ-鍵🔑',
  'base64 itself': 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY==',
  'a number': '4111111111111111',
};

/** Ways in which tools print what they were given. */
const ENCODINGS: Readonly<Record<string, (secret: string) => string>> = {
  raw: (secret) => secret,
  'in a sentence': (secret) => `could not log in with ${secret}, giving up`,
  'URL component': encodeURIComponent,
  'URL component in lower case': (secret) =>
    encodeURIComponent(secret).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  'whole URL': encodeURI,
  'form data': (secret) => new URLSearchParams({ q: secret }).toString(),
  JSON: (secret) => JSON.stringify({ token: secret }),
  base64,
  'base64 without padding': (secret) => base64(secret).replace(/=+$/, ''),
  base64url: (secret) => Buffer.from(secret).toString('base64url'),
  'basic authentication': (secret) => base64(`octocat:${secret}`),
  'basic authentication, one letter more': (secret) => base64(`octocat1:${secret}`),
  'basic authentication, two letters more': (secret) => base64(`octocat12:${secret}`),
  'base64 of a file it stands in': (secret) => base64(`[default]\nkey = ${secret}\n`),
  'base64url of a file it stands in': (secret) => Buffer.from(`{"key":"x","k":"${secret}"}`).toString('base64url'),
  hex: (secret) => Buffer.from(secret).toString('hex'),
  'HEX in capitals': (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
};

/** Everything that would give a secret away, by other means than those of `redact.ts`: eight bytes of it are enough. */
function leaks(printed: string, secret: string): string[] {
  const bytes = Buffer.from(secret);
  const size = Math.min(8, bytes.length);
  const views: Buffer[] = [Buffer.from(printed), Buffer.from(decodeURI8(printed)), Buffer.from(unquote(printed))];
  for (const run of printed.match(/[A-Za-z0-9+/_-]{6,}/g) ?? [])
    for (const skip of [0, 1, 2, 3]) views.push(Buffer.from(run.slice(skip), 'base64'));
  for (const run of printed.match(/(?:[0-9a-fA-F]{2}){4,}/g) ?? []) views.push(Buffer.from(run, 'hex'));
  const found: string[] = [];
  for (let at = 0; at + size <= bytes.length; at++) {
    const piece = bytes.subarray(at, at + size);
    // The frame of a key file is no secret.
    if (/^[-\r\nA-Z ]*$/.test(piece.toString('latin1')) && secret.startsWith('-----')) continue;
    if (views.some((view) => view.includes(piece))) found.push(piece.toString());
  }
  return found;
}
const decodeURI8 = (text: string) =>
  text.replace(/(?:%[0-9a-fA-F]{2})+/g, (codes) => Buffer.from(codes.replaceAll('%', ''), 'hex').toString());
const unquote = (text: string) =>
  text
    .replace(/\\(["\\/])/g, '$1')
    .replaceAll('\\n', '\n')
    .replaceAll('\\r', '\r');

describe('E17: ten shapes of secrets in every encoding', () => {
  for (const [shape, secret] of Object.entries(SECRETS)) {
    for (const [encoding, encode] of Object.entries(ENCODINGS)) {
      it(`${shape}, ${encoding}`, () => {
        const printed = encode(secret);
        expect(leaks(printed, secret), 'the test sees the secret').not.toEqual([]);
        const clean = knowing(secret).text(printed);
        expect(leaks(clean, secret), clean).toEqual([]);
        expect(clean).toContain('***');
      });
    }
  }
  it('any secret between any neighbours in base64', () => {
    const text = fc.string({ unit: 'grapheme-ascii', maxLength: 12 });
    const secret = fc.string({ unit: 'grapheme-ascii', minLength: 9, maxLength: 40 });
    fc.assert(
      fc.property(secret, text, text, fc.boolean(), (value, before, after, url) => {
        // Neighbours that hold a piece of the secret give it away by themselves.
        fc.pre([before, after].every((neighbour) => leaks(neighbour, value).length === 0));
        const printed = Buffer.from(before + value + after).toString(url ? 'base64url' : 'base64');
        expect(leaks(knowing(value).text(printed), value)).toEqual([]);
      }),
      runs(),
    );
  });
});

describe('what is left', () => {
  it('text without a secret stays as it is', () => {
    expect(knowing('s3cr3t-value').text('nothing to see')).toBe('nothing to see');
    expect(new Redactor().text('nothing to see')).toBe('nothing to see');
  });
  it('every occurrence goes, and what is between them stays', () =>
    expect(knowing('s3cr3t').text('a s3cr3t b s3cr3t c')).toBe('a *** b *** c'));
  it('overlapping secrets go as a whole', () =>
    expect(knowing('abcdefgh', 'fghijklm').text('x abcdefghijklm y')).toBe('x *** y'));
  it('a secret inside another goes with it', () =>
    expect(knowing('abcdef', 'xxabcdefxx').text('xxabcdefxx abcdef')).toBe('*** ***'));
  it('a secret that overlaps itself goes as a whole', () => expect(knowing('ababab').text('abababab!')).toBe('***!'));
  it('dollar signs are no patterns', () => expect(knowing("$&$`$'$1").text("a $&$`$'$1 b")).toBe('a *** b'));
  it('half a surrogate pair does not make it fall over', () =>
    expect(knowing('abc\ud800def').text('abc\ud800def')).toBe('***'));
});

describe('E18: short values', () => {
  it('under six characters are left alone', () => expect(knowing('abc12').text('abc12 abc12')).toBe('abc12 abc12'));
  it('and are not known', () => expect(knowing('abc12').isSecret('abc12')).toBe(false));
  it('of six are not', () => expect(knowing('abc123').text('abc123')).toBe('***'));
  it('the limit is that of SPEC section 2', () => expect(LIMITS.secretCharacters).toBe(6));
  it('short lines of a long secret are left alone', () =>
    expect(knowing('a1b2c3d4e5\nfoo').text('foo a1b2c3d4e5')).toBe('foo ***'));
});

describe('isSecret', () => {
  it.each([
    ['the value', 's3cr3t-value', true],
    ['a part', 's3cr3t', false],
    ['more than it', 's3cr3t-value!', false],
  ])('%s', (_, text, is) => expect(knowing('s3cr3t-value').isSecret(text)).toBe(is));
});

describe('hide', () => {
  it('takes a value out of text, and leaves facts that happen to equal it', () => {
    const redactor = new Redactor();
    redactor.hide('observed-1');
    redactor.hide('short');
    expect(redactor.text(`observed-1 ${base64('observed-1')} short`)).toBe('*** *** short');
    expect(redactor.isSecret('observed-1')).toBe(false);
  });
});

describe('data', () => {
  const redactor = knowing('s3cr3t-value', 'CAUTION', 'criteria');
  it('is copied with every string cleaned, keys included', () => {
    const data = { a: ['x s3cr3t-value', 1, null, true], 'key-s3cr3t-value': { b: 's3cr3t-value' } };
    expect(redactor.data(data)).toEqual({ a: ['x ***', 1, null, true], 'key-***': { b: '***' } });
    expect(data.a[0]).toBe('x s3cr3t-value');
  });
  it('is the same data when there is no secret', () => {
    const data = { a: 1 };
    expect(new Redactor().data(data)).toBe(data);
  });
  it('I6: a secret that reads like a word of the document does not change it', () => {
    const results = {
      criteria: [{ state: 'caution', title: 'CAUTION: s3cr3t-value' }],
      decision: { verdict: 'CAUTION' },
    };
    expect(redactor.data(results, RESULT_WORDS)).toEqual({
      criteria: [{ state: 'caution', title: '***: ***' }],
      decision: { verdict: 'CAUTION' },
    });
  });
});
