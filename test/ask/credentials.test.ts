import { describe, expect, it } from 'vitest';
import { headersWith } from '../../src/ask/credentials.ts';
import { credentialMistakes } from '../../src/ask/options.ts';
import { Redactor } from '../../src/core/redact.ts';

describe('credentials of a request', () => {
  it('a bearer token', () =>
    expect(headersWith({ headers: { 'X-Team': 'a' }, bearer: 't0ken-1' })).toEqual({
      'x-team': 'a',
      authorization: 'Bearer t0ken-1',
    }));

  it('a user name and a password, in UTF-8', () =>
    expect(headersWith({ basic: { username: 'jörg', password: 'pässword' } })).toEqual({
      authorization: `Basic ${Buffer.from('jörg:pässword').toString('base64')}`,
    }));

  it('a user name with a colon would be read as another one', () =>
    expect(() => headersWith({ basic: { username: 'a:b', password: 'secret' } })).toThrow(/colon/));

  it.each(['a', 'ab', 'abc', 'abcd'])('what is sent for user %s is redacted when it comes back', (username) => {
    const redactor = new Redactor();
    redactor.add('pa55word!');
    const { authorization = '' } = headersWith({ basic: { username, password: 'pa55word!' } });
    const shown = redactor.text(`You sent ${authorization}`).split('Basic ')[1] ?? '';
    expect(shown).toContain('***');
    // What is left over holds the user name and at most one or two characters beside it.
    expect(Buffer.from(shown.replaceAll('***', ''), 'base64').toString()).not.toMatch(/pa5|word/);
  });
});

describe('what contradicts itself', () => {
  const rows: [name: string, options: Record<string, unknown>, message: RegExp | undefined][] = [
    ['a header for it and a token', { headers: { Authorization: 'x' }, bearer: 'y' }, /one authorization/],
    ['a password and a token', { basic: {}, bearer: 'y' }, /`basic` and `bearer`/],
    ['a token and another header', { headers: { accept: 'x' }, bearer: 'y' }, undefined],
    ['a header twice', { headers: { accept: 'x', Accept: 'y' } }, /twice/],
    ['a header of the connection', { headers: { Host: 'x' } }, /not set by hand/],
  ];
  it.each(rows)('%s', (_, options, message) => {
    const [found] = credentialMistakes(options);
    if (message === undefined) expect(found).toBeUndefined();
    else expect(found?.message).toMatch(message);
  });
});
