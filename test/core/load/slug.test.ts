import { describe, expect, it } from 'vitest';
import { slug } from '../../../src/core/load/slug.ts';

describe('the id of a title', () => {
  it.each<[string, string | undefined]>([
    ['No critical vulnerabilities', 'no-critical-vulnerabilities'],
    ['P95 latency under load', 'p95-latency-under-load'],
    ['  Error rate < 1 %!  ', 'error-rate-1'],
    ['Überprüft: façade', 'uberpruft-facade'],
    ['Ⅳ ﬁles', 'iv-files'],
    ['a/b_c.d', 'a-b-c-d'],
    ['🚀 Launch', 'launch'],
    ['---', undefined],
    ['', undefined],
    ['準備', undefined],
    ['Straße', undefined],
    ['Готово ok', undefined],
    ['\u212aelvin', 'kelvin'],
    ['x'.repeat(70), 'x'.repeat(64)],
    [`${'x'.repeat(63)} y`, 'x'.repeat(63)],
  ])('%s: %s', (title, id) => expect(slug(title)).toBe(id));
  it('is always of the form that ids have', () => {
    for (const title of ['a', 'A1', '9 lives', '.hidden', '_x_', 'x-', `${'-'.repeat(80)}y`])
      expect(slug(title)).toMatch(/^[a-z0-9][a-z0-9._-]{0,63}$/);
  });
});
