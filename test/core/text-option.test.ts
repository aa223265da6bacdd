import { describe, expect, it } from 'vitest';
import type { OptionKind } from '../../src/core/schema.ts';
import { OptionFault, readTextOption, readUrl } from '../../src/core/text-option.ts';

describe('a text option becomes', () => {
  it.each<[OptionKind | undefined, string, string | number]>([
    ['duration', '1h30m', 5400],
    ['duration', '0s', 0],
    ['bytes', '10kB', 10_000],
    ['bytes', '0B', 0],
    ['url', 'https://example.com/a?b=c', 'https://example.com/a?b=c'],
    ['url', 'HTTP://EXAMPLE.COM', 'HTTP://EXAMPLE.COM'],
    ['endpoint', 'db.example.com:5432', 'db.example.com:5432'],
    ['dns-name', '_dmarc.example.com', '_dmarc.example.com'],
    ['pattern', '^a+$', '^a+$'],
    ['json-path', '$.a[*].b', '$.a[*].b'],
    ['path', 'reports/*.xml', 'reports/*.xml'],
    ['header', 'Bearer a\tb', 'Bearer a\tb'],
    ['role', 'sre', 'sre'],
    ['credential', 'anything', 'anything'],
    [undefined, 'anything\nat all', 'anything\nat all'],
  ])('%s %j: %j', async (kind, text, value) => expect(await readTextOption(text, kind)).toBe(value));
});

describe('a text option is refused', () => {
  it.each<[OptionKind, string]>([
    ['duration', '30'],
    ['duration', '-5s'],
    ['duration', 'soon'],
    ['bytes', '10'],
    ['bytes', '10ms'],
    ['bytes', '-1kB'],
    ['bytes', 'big'],
    ['url', 'example.com'],
    ['url', 'ftp://example.com'],
    ['url', 'file:///etc/passwd'],
    ['url', 'javascript:alert(1)'],
    ['url', 'https://user@example.com'],
    ['url', 'https://:password@example.com'],
    ['url', ''],
    ['endpoint', 'db.example.com:0'],
    ['endpoint', 'me@db.example.com'],
    ['dns-name', '192.0.2.1'],
    ['dns-name', 'a b'],
    ['pattern', '(?=a)'],
    ['pattern', 'a'.repeat(1001)],
    ['json-path', '$['],
    ['json-path', 'a.b'],
    ['path', ''],
    ['path', '  '],
    ['path', 'a\0b'],
    ['header', 'a\nb'],
    ['header', 'ü'],
  ])('%s %j', async (kind, text) => {
    await expect(readTextOption(text, kind)).rejects.toThrow(OptionFault);
  });
  it('never with the password in the message', () => {
    expect(() => readUrl('https://user:hunter22@example.com')).toThrow(/^(?!.*hunter22)/);
  });
});
