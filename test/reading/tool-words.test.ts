import { describe, expect, it } from 'vitest';
import { errorWords, toolWords } from '../../src/reading/tool-words.ts';

describe("a tool's own words", () => {
  it.each([
    ['plain', 'No lockfile found.', 'No lockfile found.'],
    ['several lines', 'a\n  b\r\n\tc', 'a b c'],
    ['control and invisible characters', 'a\u001b[31mb\u202ec\u200bd', 'a [31mb c d'],
    ['a password in a URL', 'GET https://me:hunter2@npm.example.com/a failed', 'GET https://npm.example.com/a failed'],
    ['a query', 'GET https://npm.example.com/a?token=x#y failed', 'GET https://npm.example.com/a failed'],
    ['a token', 'bad token ghp_x1', 'bad token …'],
    ['a long token', 'key c77e01c1e89682e4d4b94a059a7fd2b37ab326ed', 'key …'],
    ['a long word', 'ERR_PNPM_AUDIT_ENDPOINT_NOT_EXISTS', 'ERR_PNPM_AUDIT_ENDPOINT_NOT_EXISTS'],
  ])('%s', (_, words, quoted) => {
    expect(toolWords(words)).toBe(quoted);
  });

  it('are at most 160 characters', () => {
    expect(toolWords('ab '.repeat(100))).toHaveLength(160);
  });

  it.each([[''], [' \n'], [undefined], [null], [7], [{ a: 'b' }], [['a']]])('%j has none', (value) => {
    expect(toolWords(value)).toBeUndefined();
  });

  it.each([
    [{ error: { code: 'ENOLOCK', summary: 'No lockfile.' } }, 'ENOLOCK: No lockfile.'],
    [{ error: 'Could not detect files' }, 'Could not detect files'],
    [{ message: 'x', statusCode: 503 }, 'HTTP status 503: x'],
    [{ error: 'ENOAUDIT' }, 'ENOAUDIT'],
    [{ error: {} }, undefined],
    [[], undefined],
  ])('of %j', (document, words) => {
    expect(errorWords(document)).toBe(words);
  });
});
