import { describe, expect, it } from 'vitest';
import { ownsPath, readOwners, ruleFor, skippedLines } from '../../src/core/code-owners.ts';

/**
 * The patterns of GitHub's own example of a CODEOWNERS file and of its list of exceptions
 * (https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners).
 */
const PATTERNS: readonly [pattern: string, covers: readonly string[], not: readonly string[]][] = [
  ['*', ['a', 'a/b/c', '.github/gonogo.yml'], []],
  ['*.js', ['a.js', 'deep/er/b.js'], ['a.jsx', 'a.js.map']],
  ['/build/logs/', ['build/logs/x', 'build/logs/a/b'], ['build/logs', 'x/build/logs/y', 'build/log/x']],
  ['docs/*', ['docs/getting-started.md'], ['docs/build-app/troubleshooting.md', 'x/docs/a.md', 'docs']],
  ['apps/', ['apps/x', 'deep/apps/x', 'apps/a/b'], ['apps', 'myapps/x']],
  ['/docs/', ['docs/a', 'docs/a/b'], ['x/docs/a']],
  ['/scripts/', ['scripts/a'], ['scripts']],
  ['**/logs', ['build/logs/x', 'logs/x', 'deeply/nested/logs/x', 'logs'], ['logsx/y']],
  ['/apps/github', ['apps/github', 'apps/github/x'], ['apps/githubx', 'x/apps/github']],
  ['.github', ['.github/workflows/a.yml', 'x/.github/y'], ['github/x']],
  ['/.github/**', ['.github/a', '.github/workflows/a.yml'], ['x/.github/a']],
  ['/.github/workflows/*.yml', ['.github/workflows/a.yml'], ['.github/workflows/a.yaml', '.github/workflows/x/a.yml']],
  ['/a/**/z', ['a/z', 'a/b/z', 'a/b/c/z', 'a/b/z/below'], ['a/zz', 'z']],
  ['CODEOWNERS', ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS'], ['CODEOWNERS.md', 'codeowners']],
  ['?.md', ['a.md', 'x/b.md'], ['ab.md', '.md']],
  ['a*b*c', ['abc', 'axbxc', 'abbc'], ['abcd', 'ab']],
  ['/', ['a', 'a/b'], []],
];

describe.each(PATTERNS)('%s', (pattern, covers, not) => {
  it.each(covers)('covers %s', (path) => expect(ownsPath(pattern, path)).toBe(true));
  it.each(not)('does not cover %s', (path) => expect(ownsPath(pattern, path)).toBe(false));
});
it('has a row of each kind that fails', () =>
  expect(PATTERNS.filter(([, , not]) => not.length > 0).length).toBeGreaterThan(10));

describe('A15: the file', () => {
  const ownerOf = (text: string, path: string) => ruleFor(path, readOwners(text))?.owners;
  const rows: readonly [name: string, text: string, path: string, owners: readonly string[] | undefined][] = [
    ['the last pattern wins', '* @a\n*.js @b\n', 'x.js', ['@b']],
    ['the last pattern wins, also a broader one', '*.js @b\n* @a\n', 'x.js', ['@a']],
    ['a pattern without owners takes them away', '/apps/ @a\n/apps/github\n', 'apps/github/x', []],
    ['nothing matches', '/docs/ @a\n', 'src/x', undefined],
    ['a comment', '# * @a\n', 'x', undefined],
    ['a comment behind the owners', '*.js @a # them\n', 'x.js', ['@a']],
    ['a comment in the place of owners', '* @a\n*.js # nobody\n', 'x.js', []],
    ['several owners, a team and an address', '* @a @acme/b c@example.com\n', 'x', ['@a', '@acme/b', 'c@example.com']],
    ['a space that is escaped', '/my\\ docs/ @a\n', 'my docs/x', ['@a']],
    ['tabs and line ends of Windows', '*\t@a\r\n', 'x', ['@a']],
    ['a byte order mark', '\uFEFF* @a\n', 'x', ['@a']],
    ['a `!` is no pattern', '* @a\n!*.js @b\n', 'x.js', ['@a']],
    ['a range is no pattern', '* @a\n[a-z].js @b\n', 'x.js', ['@a']],
    ['an escaped `#` is no pattern', '* @a\n\\#x @b\n', '#x', ['@a']],
    ['a line with a word that is no owner is skipped', '* @a\n*.js owner\n', 'x.js', ['@a']],
    ['an empty file', '', 'x', undefined],
  ];
  it.each(rows)('%s', (_, text, path, owners) => expect(ownerOf(text, path)).toEqual(owners));
  it('knows the line', () => expect(ruleFor('x', readOwners('# one\n\n* @a\n'))?.line).toBe(3));
  it('takes no longer for a pattern made to be slow', () =>
    expect(ownsPath(`/${'*a'.repeat(2000)}b`, 'a'.repeat(20_000))).toBe(false));
});

it('says which lines are skipped, and no others', () => {
  const text = '\uFEFF# owners\n\n* @a\n/x/\n!/y @a\n/z word\n[a] @a # why\n  \n/ok a@b.example';
  expect(skippedLines(text)).toEqual([5, 6, 7]);
  expect(readOwners(text).map(({ line }) => line)).toEqual([3, 4, 9]);
});
