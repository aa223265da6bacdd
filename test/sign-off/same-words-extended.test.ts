import { describe, expect, it } from 'vitest';
import { sameWords } from '../../src/sign-off/same-words.ts';
import { commit } from '../support/github-state.ts';

/** A checklist that extends others is not the same words while one of its files is another one. */

const [THEN, NOW] = [commit('1'), commit('2')];
const CHANGED: Readonly<Record<string, string>> = { 'gonogo.yml': THEN, 'base.yml': THEN };

const difference = (
  extended: { readonly beside: readonly string[]; readonly moving: boolean } | undefined,
  changed: Readonly<Record<string, string>>,
  { bound, digest }: { readonly bound?: string; readonly digest?: string } = {},
) =>
  sameWords(
    { branchAt: async () => THEN, lastChange: async (path, at) => (at === THEN ? THEN : changed[path]) },
    {
      now: 100,
      policy: { commit: NOW, branch: 'main' },
      criterion: {
        id: 'x',
        title: 'X',
        file: 'gonogo.yml',
        digest: async () => 'd'.repeat(64),
        digestAt: async () => 'e'.repeat(64),
        ...(extended ? { extended } : {}),
      },
    },
    undefined,
    50,
  )({ at: 50, ...(digest ? { digest } : {}) } as never, bound);

describe('what was signed', () => {
  const beside = ['base.yml'];
  const rows: readonly [name: string, found: ReturnType<typeof difference>, said: RegExp | undefined][] = [
    ['nothing changed', difference({ beside, moving: false }, CHANGED), undefined],
    [
      'the checklist itself changed',
      difference({ beside, moving: false }, { ...CHANGED, 'gonogo.yml': NOW }),
      /differently/,
    ],
    [
      'only what it extends changed',
      difference({ beside, moving: false }, { ...CHANGED, 'base.yml': NOW }),
      /differently/,
    ],
    ['the same file, where nothing is extended', difference(undefined, { ...CHANGED, 'base.yml': NOW }), undefined],
    [
      'what another repository said then is not known',
      difference({ beside: [], moving: true }, CHANGED),
      /say it with `digest=`/,
    ],
    [
      'nor where the very commit was signed',
      difference({ beside: [], moving: true }, CHANGED, { bound: NOW }),
      /say it with `digest=`/,
    ],
    ['the digest tells', difference({ beside: [], moving: true }, CHANGED, { digest: 'dddddddddddd' }), undefined],
  ];
  it.each(rows)('%s', async (_, found, said) => {
    if (said) expect(await found).toMatch(said);
    else expect(await found).toBeUndefined();
  });
});
