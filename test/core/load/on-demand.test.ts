import { expect, it } from 'vitest';
import type { Vocabulary } from '../../../src/core/load/vocabulary.ts';
import { vocabulary } from '../../../src/vocabulary.ts';
import { loadText, testVocabulary } from '../../support/vocabulary.ts';

const TEXT = `version: 1
defaults:
  http: { method: HEAD }
criteria:
  - { title: Tested, tests: r.xml }
  - group: Outer
    criteria:
      - group: Inner
        criteria:
          - { title: Signed, sign-off: sre }
roles: { sre: ["@octocat"] }
`;

it('loads the checks that a file uses, in groups and defaults too, and no others', async () => {
  const asked = new Set<string>();
  const counting: Vocabulary = {
    ...testVocabulary,
    load: (name) => {
      asked.add(name);
      return testVocabulary.load(name);
    },
  };
  const loaded = await loadText(TEXT, counting);
  expect('checklist' in loaded && loaded.checklist.criteria.map(({ check }) => check.key)).toEqual([
    'tests',
    'sign-off',
  ]);
  expect([...asked].sort()).toEqual(['http', 'sign-off', 'tests']);
});

it('fails where a check cannot be loaded, and leaves no criterion out', async () => {
  const broken: Vocabulary = { ...testVocabulary, load: () => Promise.reject(new Error('no such module')) };
  await expect(loadText(TEXT, broken)).rejects.toThrow('no such module');
});

it.each(['nothing', 'constructor', '__proto__', ''])('has no check `%s`', async (name) => {
  await expect(vocabulary.load(name)).rejects.toThrow('there is no check');
});
