import { describe, expect, it } from 'vitest';
import { ExtendsFault } from '../../../src/core/extends/files.ts';
import type { Sources } from '../../../src/core/extends/sources.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { type Files, loadFiles, MAIN, mistakesIn } from '../../support/extends.ts';

/** A file that is extended and cannot be used is a mistake, never a file of no rules. */

const OWN = '  - title: Signed\n    sign-off: sre\n';
const main = (entry: string, criteria = OWN) =>
  `version: 1\nroles: { sre: ["@octocat"] }\nextends: ${entry}\ncriteria:\n${criteria}`;
const BASE = 'version: 1\ncriteria:\n  - { id: tests, title: Tests pass, tests: junit.xml }\n';
const AT = `${MAIN}:3:10`;
const SHA = 'c'.repeat(40);

const rows: readonly (readonly [name: string, entry: string, files: Files, mistakes: readonly string[]])[] = [
  ['it is not there', 'base.yml', {}, [`${AT} extends-missing there is no file \`base.yml\``]],
  ['it is empty', 'base.yml', { 'base.yml': '' }, ['base.yml:1:1 checklist-empty the file has no content']],
  [
    'it says only its version',
    'base.yml',
    { 'base.yml': 'version: 1\n' },
    [
      'base.yml:1:1 extends-empty this file is extended and brings nothing: no criteria, phases, params, roles or contacts',
    ],
  ],
  [
    'its list is empty',
    'base.yml',
    { 'base.yml': 'version: 1\ncriteria: []\n' },
    [
      'base.yml:1:1 extends-empty this file is extended and brings nothing: no criteria, phases, params, roles or contacts',
    ],
  ],
  [
    'it is no UTF-8',
    'base.yml',
    { 'base.yml': new Uint8Array([0xff, 0xfe, 0x76]) },
    ['base.yml:1:1 checklist-encoding the checklist is UTF-16; save it as UTF-8'],
  ],
  [
    'it is too large',
    'base.yml',
    { 'base.yml': `${BASE}#${'x'.repeat(LIMITS.checklistBytes)}` },
    [expect.stringMatching(/^base\.yml:1:1 checklist-too-big /) as never],
  ],
  [
    'it has mistakes',
    'base.yml',
    { 'base.yml': BASE.replace('tests:', 'tets:') },
    ['base.yml:3:37 unknown-key unknown key `tets` in criterion `tests`'],
  ],
  [
    'it is no YAML',
    'base.yml',
    { 'base.yml': 'a: [' },
    [expect.stringMatching(/^base\.yml:\d+:\d+ yaml-syntax /) as never],
  ],
  [
    'it has no version',
    'base.yml',
    { 'base.yml': BASE.replace('version: 1\n', '') },
    ['base.yml:1:1 missing-key the checklist needs `version`'],
  ],
  [
    'it extends itself',
    '.github/gonogo.yml',
    {},
    [`${AT} extends-cycle \`${MAIN}\` extends itself: what would come of it has no end`],
  ],
  [
    'they extend each other',
    'a.yml',
    { 'a.yml': `extends: b.yml\n${BASE}`, 'b.yml': 'version: 1\nextends: a.yml\n' },
    ['b.yml:2:10 extends-cycle `a.yml` extends `b.yml`, which extends `a.yml`: what would come of it has no end'],
  ],
  [
    'it leaves the repository',
    '../base.yml',
    {},
    [`${AT} extends-outside \`../base.yml\` is outside of the repository`],
  ],
  [
    'it leaves the repository and comes back',
    'x/../../../shop/base.yml',
    {},
    [expect.stringContaining('extends-outside') as never],
  ],
  ['it is absolute', '/etc/passwd', {}, [`${AT} extends-outside \`/etc/passwd\` is outside of the repository`]],
  ['it is in a home', '"~/base.yml"', {}, [expect.stringContaining('extends-outside') as never]],
  ['it is a URL', 'https://example.com/base.yml', {}, [expect.stringContaining('extends-entry') as never]],
  ['it is a folder', './', {}, [expect.stringContaining('extends-entry') as never]],
  [
    'it is listed twice',
    '[base.yml, ./base.yml]',
    { 'base.yml': BASE },
    [`${MAIN}:3:21 extends-twice \`./base.yml\` is listed twice`],
  ],
  ['an expression', '"${{ params.base }}.yml"', {}, [expect.stringContaining('expression-place') as never]],
  ['a list of nothing', '[]', {}, [expect.stringContaining('empty-value') as never]],
  ['no text', '[{ file: base.yml }]', {}, [expect.stringContaining('wrong-type') as never]],
  ['null', '', {}, [expect.stringContaining('wrong-type') as never]],
  ['a repository without a path', 'acme/policies@v1', {}, [expect.stringContaining('extends-entry') as never]],
  ['a ref of nothing', 'acme/policies/base.yml@', {}, [expect.stringContaining('extends-entry') as never]],
  ['a ref that is no name', '"acme/policies/base.yml@a..b"', {}, [expect.stringContaining('extends-entry') as never]],
  [
    'a path that leaves the other repository',
    'acme/policies/../../x.yml@v1',
    {},
    [expect.stringContaining('extends-entry') as never],
  ],
  [
    'a ref that is not there',
    'acme/policies/base.yml@v9',
    {},
    [`${AT} extends-unreadable \`acme/policies\` has neither a branch nor a tag \`v9\``],
  ],
  [
    'a file that is not there at the ref',
    'acme/policies/base.yml@v1',
    {},
    [`${AT} extends-unreadable \`acme/policies\` has no file \`base.yml\` at \`v1\` (1111111)`],
  ],
  [
    'what another repository extends beside itself is not there',
    `acme/policies/base.yml@${SHA}`,
    { [`acme/policies@${SHA}:base.yml`]: `extends: more.yml\n${BASE}`, 'more.yml': BASE },
    [`acme/policies/base.yml@${SHA}:1:10 extends-unreadable \`acme/policies\` has no file \`more.yml\` at ccccccc`],
  ],
  [
    'what another repository extends leaves it',
    `acme/policies/base.yml@${SHA}`,
    { [`acme/policies@${SHA}:base.yml`]: `extends: ../more.yml\n${BASE}` },
    [`acme/policies/base.yml@${SHA}:1:10 extends-outside \`../more.yml\` is outside of the repository`],
  ],
];

describe('a file that is extended', () => {
  it.each(rows)('%s', async (_, entry, files, mistakes) => {
    const found = await mistakesIn({ [MAIN]: main(entry), ...files });
    expect(found).toEqual(mistakes);
    expect(found.length).toBeGreaterThan(0);
  });
  it('is read by nobody where nothing reads it', async () => {
    const { load } = await import('../../../src/core/load/load.ts');
    const { testVocabulary } = await import('../../support/vocabulary.ts');
    const loaded = await load(MAIN, new TextEncoder().encode(main('[base.yml, acme/p/b.yml@v1]')), testVocabulary);
    expect(
      'problems' in loaded && loaded.problems.filter((one) => one.severity === 'error').map(({ id }) => id),
    ).toEqual(['extends-unreadable', 'extends-unreadable']);
  });
  it('all mistakes of all files at once, with the text of each', async () => {
    const files = {
      [MAIN]: main('[a.yml, b.yml]', OWN.replace('sre', 'sra')),
      'a.yml': BASE.replace('tests:', 'tets:'),
      'b.yml': 'version: 2\n',
    };
    const loaded = await loadFiles(files);
    expect(await mistakesIn(files)).toEqual([
      `${MAIN}:6:15 role-unknown no role \`sra\` under \`roles\``,
      expect.stringMatching(/^a\.yml:3:37 unknown-key/),
      expect.stringMatching(/^b\.yml:1:10 bad-value/),
    ]);
    expect(loaded.texts).toEqual(files);
  });
});

it('what only the file that is missing could tell is not missed', async () => {
  const more = '  - { id: p95, go: { p95: "< 1s" } }\n  - { id: qa, title: QA, sign-off: qa }\n';
  const files = { [MAIN]: main('base.yml', `${OWN}${more}  - { title: Wrong, tests: [] }\n`) };
  expect((await mistakesIn(files)).map((one) => one.split(' ')[1])).toEqual(['extends-missing', 'wrong-type']);
});

describe('limits', () => {
  const chain = (length: number): Files =>
    Object.fromEntries(
      Array.from({ length }, (_, at) => [
        `${at}.yml`,
        at === length - 1 ? BASE : `version: 1\nextends: ${at + 1}.yml\n`,
      ]),
    );
  const wide = (length: number): Files =>
    Object.fromEntries(
      Array.from({ length }, (_, at) => [`${at}.yml`, `version: 1\nroles: { r${at}: ["@octocat"] }\n`]),
    );
  const list = (length: number) => `[${Array.from({ length }, (_, at) => `${at}.yml`).join(', ')}]`;
  const big = (length: number): Files =>
    Object.fromEntries(
      Array.from({ length }, (_, at) => [
        `${at}.yml`,
        `version: 1\nroles: { r${at}: ["@octocat"] }\n#`.padEnd(LIMITS.checklistBytes, 'x'),
      ]),
    );
  const { extendsDepth, extendedFiles, extendedBytes, checklistBytes } = LIMITS;
  it('so many in a row, and no more', async () => {
    expect(await mistakesIn({ [MAIN]: main('0.yml'), ...chain(extendsDepth) })).toEqual([]);
    expect(await mistakesIn({ [MAIN]: main('0.yml'), ...chain(extendsDepth + 1) })).toEqual([
      expect.stringMatching(/^4\.yml:2:10 extends-limit/),
    ]);
  });
  it('so many files, and no more', async () => {
    expect(await mistakesIn({ [MAIN]: main(list(extendedFiles)), ...wide(extendedFiles) })).toEqual([]);
    expect(await mistakesIn({ [MAIN]: main(list(extendedFiles + 1)), ...wide(extendedFiles + 1) })).toEqual([
      expect.stringContaining('extends-limit'),
    ]);
  });
  it('so many files over all, and no more', async () => {
    const half = extendedFiles / 2;
    const nested = { 'a.yml': `version: 1\nextends: ${list(half)}\n`, ...wide(extendedFiles) };
    const rest = (count: number) =>
      `[a.yml, ${Array.from({ length: count }, (_, at) => `${half + at}.yml`).join(', ')}]`;
    expect(await mistakesIn({ [MAIN]: main(rest(half - 1)), ...nested })).toEqual([]);
    expect(await mistakesIn({ [MAIN]: main(rest(half)), ...nested })).toEqual([
      expect.stringContaining('extends-limit'),
    ]);
  });
  it('what is past the limit is not even read', async () => {
    const read: string[] = [];
    const beside: Sources['beside'] = async (_, entry) => {
      read.push(entry);
      throw new ExtendsFault('extends-missing', 'it is not there');
    };
    await mistakesIn({ [MAIN]: main(list(1000)) }, { beside });
    expect(read).toHaveLength(extendedFiles);
  });
  it('so many bytes, and no more', async () => {
    const most = extendedBytes / checklistBytes;
    expect(await mistakesIn({ [MAIN]: main(list(most)), ...big(most) })).toEqual([]);
    expect(await mistakesIn({ [MAIN]: main(list(most + 1)), ...big(most + 1) })).toEqual([
      expect.stringContaining('extends-limit'),
    ]);
  });
  it('the number of criteria is that of the whole', async () => {
    const items = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => `  - { id: c${from + at}, title: T, sign-off: sre }\n`).join('');
    const half = LIMITS.criteria / 2;
    const base = (count: number) => `version: 1\ncriteria:\n${items(half, count)}`;
    expect(await mistakesIn({ [MAIN]: main('b.yml', items(0, half)), 'b.yml': base(half) })).toEqual([]);
    expect(await mistakesIn({ [MAIN]: main('b.yml', items(0, half)), 'b.yml': base(half + 1) })).toEqual([
      expect.stringContaining('too-many-criteria'),
    ]);
  });
});

describe('where other repositories are not looked at', () => {
  const offline = { repositories: 'unseen' } as const;
  const files = { [MAIN]: main('acme/policies/base.yml@v1', `${OWN}  - { id: p95, go: { p95: "< 1s" } }\n`) };
  it('nothing may be judged, and that is all that is wrong', async () => {
    const loaded = await loadFiles(files, offline);
    expect(loaded).toMatchObject({ unseen: { files: ['acme/policies/base.yml@v1'], criteria: 2 } });
    expect(await mistakesIn(files, offline)).toEqual([expect.stringContaining(`${AT} extends-unreadable`)]);
  });
  it('a mistake of what is here is one all the same', async () => {
    const wrong = { [MAIN]: files[MAIN]?.replace('title', 'titel') ?? '' };
    expect(await loadFiles(wrong, offline)).not.toHaveProperty('unseen');
    expect(await mistakesIn(wrong, offline)).toEqual([expect.stringContaining('unknown-key')]);
  });
});
