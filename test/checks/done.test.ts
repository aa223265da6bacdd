import { describe, expect, it } from 'vitest';
import { judgeSignOff, type SignOffCase } from '../support/sign-offs.ts';

const done = { kind: 'done' } as const;
const rows: [name: string, given: SignOffCase, state: string, message: RegExp][] = [
  ['nobody reported it', {}, 'pending', /^not reported by `sre`$/],
  ['signed, which is another thing', { entries: [{ kind: 'sign' }] }, 'pending', /^not reported by `sre`$/],
  ['taken back', { entries: [done, { kind: 'revoke' }] }, 'pending', /^not reported by `sre`$/],
  ['other words', { entries: [{ ...done, digest: 'before' }] }, 'pending', /reads differently now/],
  ['another role', { entries: [{ ...done, role: 'qa' }] }, 'pending', /^not reported by `sre`$/],
  [
    'too long ago',
    { options: '{ role: sre, max-age: 1d }', entries: [{ ...done, ago: 86_401 }] },
    'pending',
    /at most/,
  ],
  [
    'other files, where it lapses with the commit',
    { options: '{ role: sre, lapses: commit }', entries: [{ ...done, tree: 'before' }] },
    'pending',
    /files have changed/,
  ],
  ['a record that anyone could have written', { entries: [done], counted: false }, 'pending', /not reported/],
  ['one of two roles', { options: '[ sre, qa ]', entries: [done] }, 'pending', /^not reported by `qa`$/],
  [
    'a number that is too high',
    { bound: '{ value: "<= 30" }', entries: [{ ...done, value: 45 }] },
    'no-go',
    /value = 45/,
  ],
  ['reported', { entries: [done] }, 'go', /./],
  ['reported, and files changed since', { entries: [{ ...done, tree: 'before' }] }, 'go', /./],
  ['reported in time', { options: '{ role: sre, max-age: 1d }', entries: [{ ...done, ago: 86_400 }] }, 'go', /./],
];

describe('done', () => {
  it.each(rows)('%s', async (_, given, state, message) => {
    const judged = await judgeSignOff('done', given);
    expect(judged.state).toBe(state);
    expect(judged.message).toMatch(message);
  });
  it('says who reports, and how', async () => {
    const { problems } = await judgeSignOff('done', { options: '[ sre, qa ]' });
    expect(problems).toMatchObject([
      { hint: 'gonogo sign x -c test.yml --as sre (also --as qa)', needed: '`sre` and `qa` report it' },
    ]);
  });
});
