import { describe, expect, it } from 'vitest';
import { Redactor } from '../../src/core/redact.ts';
import { printUrl } from '../../src/core/url.ts';

describe('E17: printed URLs', () => {
  it.each([
    ['https://example.com/a/b', 'https://example.com/a/b'],
    ['https://example.com', 'https://example.com/'],
    ['https://example.com:8443/a', 'https://example.com:8443/a'],
    ['https://example.com:443/a', 'https://example.com/a'],
    ['https://me:canary@example.com/a', 'https://example.com/a'],
    ['https://canary@example.com/', 'https://example.com/'],
    ['https://example.com/a?token=canary', 'https://example.com/a'],
    ['https://example.com/a?#canary', 'https://example.com/a'],
    ['https://example.com/a#canary', 'https://example.com/a'],
    ['https://example.com\\@canary', 'https://example.com/@canary'],
    ['http://[::1]:1/', 'http://[::1]:1/'],
    ['https://example.com/\u001b[31m\n<b>', 'https://example.com/%1B[31m%3Cb%3E'],
    ['file:///etc/canary', 'file:…'],
    ['javascript:canary', 'javascript:…'],
    ['data:text/plain,canary', 'data:…'],
    ['canary', '(no URL)'],
    ['', '(no URL)'],
    [`https://example.com/${'x'.repeat(400)}`, 'https://example.com/…'],
  ])('%s', (url, printed) => expect(printUrl(url)).toBe(printed));
});

describe('E17: a secret in the path of a URL is redacted as the URL shows it', () => {
  it.each([
    's3cr3t-value',
    's3cr3t value',
    's3cr3t^|"<>`{}[]value',
    's3cr3t%value',
    's3crét/välue',
    's3cr3t-a?s3cr3t-b',
    's3cr3t-a#s3cr3t-b',
    's3cr3t\\value',
  ])('%s', (secret) => {
    const redactor = new Redactor();
    redactor.add(secret);
    const shown = redactor.text(`asked \`${printUrl(`https://example.com/hook/${secret}/x?y`)}\``);
    expect(shown).toContain('https://example.com/hook/***');
    expect(shown).not.toMatch(/s3cr|value|välue/);
  });
});
