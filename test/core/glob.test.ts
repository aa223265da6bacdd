import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { Glob, GlobFault, isGlob } from '../../src/core/glob.ts';
import { LIMITS } from '../../src/core/limits.ts';

const ROWS: readonly [pattern: string, matching: readonly string[], other: readonly string[]][] = [
  ['reports/*.xml', ['reports/a.xml'], ['reports/a.json', 'reports/sub/a.xml', 'a.xml', 'reports/.a.xml']],
  ['**/*.xml', ['a.xml', 'x/a.xml', 'x/y/a.xml'], ['.x/a.xml', 'node_modules/a.xml', 'x/node_modules/y/a.xml', 'a.xm']],
  ['reports/**', ['reports/a', 'reports/x/a'], ['reports', 'other/a', 'reports/.gitkeep']],
  ['report*/**', ['reports/a', 'reports/x/a'], ['reports', 'report.txt']],
  ['reports/', ['reports/a', 'reports/x/a'], ['report/a']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/bb', 'b']],
  ['{unit,e2e}/junit.{xml,json}', ['unit/junit.xml', 'e2e/junit.json'], ['unit/junit.txt', 'x/junit.xml']],
  ['{a,b/{c,d}}/x', ['a/x', 'b/c/x', 'b/d/x'], ['b/x', 'c/x']],
  ['shard-[0-9].xml', ['shard-1.xml'], ['shard-a.xml', 'shard-12.xml']],
  ['[!a-c]x', ['dx'], ['ax', 'x']],
  ['[]x]', [']', 'x'], ['y']],
  ['[a', ['[a'], ['a']],
  ['{a}', ['{a}'], ['a']],
  ['a?c', ['abc'], ['ac', 'abbc']],
  ['.github/**/*.yml', ['.github/workflows/ci.yml'], ['github/ci.yml', '.github/.hidden/ci.yml']],
  ['.*/a', ['.x/a'], ['x/a', '.git/a']],
  ['.git/HEAD', ['.git/HEAD'], []],
  ['node_modules/*/package.json', ['node_modules/x/package.json'], []],
  ['./a/./b*', ['a/./bc'], ['b']],
  ['größe-?.json', ['größe-😀.json'], []],
];

describe('patterns', () => {
  it.each(ROWS)('%s', (pattern, matching, other) => {
    const glob = new Glob(pattern);
    expect(matching.filter((path) => !glob.matches(path))).toEqual([]);
    expect(other.filter((path) => glob.matches(path))).toEqual([]);
  });

  it('agree with picomatch', () => {
    const name = fc.stringMatching(/^[ab.]{1,4}$/).filter((text) => text !== '.' && text !== '..');
    const sign = fc.constantFrom('a', 'b', '*', '?', '[ab]', '{a,bb}', '{b,a*}');
    const segment = fc.oneof(
      fc.constant('**'),
      fc.array(sign, { minLength: 1, maxLength: 3 }).map((signs) => signs.join('')),
    );
    const pattern = fc.array(segment, { minLength: 1, maxLength: 3 }).map((list) => list.join('/'));
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((list) => list.join('/'));
    fc.assert(
      fc.property(
        // Two stars mean something only as a whole segment; elsewhere picomatch has ideas of its own.
        pattern.filter((text) => text.split('/').every((one) => one === '**' || !one.includes('**'))),
        path,
        (text, target) => {
          // Patterns that only hidden names could match are the one thing the two see differently.
          fc.pre(!target.split('/').some((one) => one.startsWith('.')));
          const below = text.replace(/(^|\/)\*\*$/, '$1**/*');
          expect(new Glob(text).matches(target)).toBe(picomatch(below, { noextglob: true })(target));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('patterns that would be too much (D17)', () => {
  it.each([
    ['a brace bomb', '{a,b}'.repeat(20)],
    ['nested braces', `${'{a,'.repeat(300)}b${'}'.repeat(300)}${'{a,b}'.repeat(10)}`],
    ['a pattern of 1,001 characters', 'a'.repeat(LIMITS.patternCharacters + 1)],
    ['a way up behind a sign', '*/../../etc/passwd'],
    ['a way up inside of braces', '{a,..}/x'],
  ])('%s is refused', (_, pattern) => {
    const start = performance.now();
    expect(() => new Glob(pattern)).toThrow(GlobFault);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it.each([
    ['many stars in one name', `${'*a'.repeat(50)}b`, 'a'.repeat(250)],
    ['many double stars', `${'**/'.repeat(60)}b`, `${'a/'.repeat(60)}a`],
    ['double stars between names', `${'**/a/'.repeat(30)}b`, `${'a/'.repeat(60)}a`],
    ['a thousand alternatives', `${'{a,b}'.repeat(9)}${'*'.repeat(20)}`, 'a'.repeat(200)],
  ])('%s are quick', (_, pattern, path) => {
    const start = performance.now();
    new Glob(pattern).matches(path);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('takes as many alternatives as the limit', () => {
    const list = (count: number) => `{${Array.from({ length: count }, (_, index) => `a${index}`).join(',')}}`;
    const short = (count: number) => list(count).replaceAll('a', '').slice(0, LIMITS.patternCharacters);
    expect(() => new Glob(short(200))).not.toThrow();
    expect(() => new Glob('{a,b}'.repeat(9))).not.toThrow();
    expect(() => new Glob('{a,b}'.repeat(10))).toThrow(GlobFault);
  });
});

it.each([
  ['reports/a.xml', false],
  ['reports/*.xml', true],
  ['app/[id]/page.tsx', true],
  ['a{b}c', false],
  ['a{b,c}', true],
  ['a?', true],
])('%s is a pattern: %s', (path, expected) => expect(isGlob(path)).toBe(expected));

describe('with hidden names, as rules about changes mean it', () => {
  const rows: readonly [pattern: string, path: string, matches: boolean][] = [
    ['**', '.github/workflows/ci.yml', true],
    ['**/*.js', 'node_modules/x/y.js', true],
    ['*', '.env', true],
    ['src/*', 'src/.git', true],
    ['src/?env', 'src/.env', true],
    ['src/**', 'lib/.env', false],
    ['*.ts', '.env', false],
  ];
  it.each(rows)('%s, %s: %s', (pattern, path, matches) => {
    expect(new Glob(pattern, { hidden: true }).matches(path)).toBe(matches);
    expect(new Glob(pattern).matches(path)).toBe(false);
  });
});
