import { describe, expect, it } from 'vitest';
import signOff from '../../src/checks/sign-off.ts';
import type { RecordedSignOff } from '../../src/core/ports.ts';
import { judgeSignOff, loadSignOff, type SignOffCase } from '../support/sign-offs.ts';

const rows: [name: string, given: SignOffCase, state: string, message: RegExp][] = [
  ['nobody signed', {}, 'pending', /^not signed by `sre`$/],
  ['another kind: reported as done', { entries: [{ kind: 'done' }] }, 'pending', /^not signed by `sre`$/],
  ['signed as another role', { entries: [{ role: 'qa' }] }, 'pending', /^not signed by `sre`$/],
  ['another criterion', { entries: [{ criterion: 'y' }] }, 'pending', /^not signed by `sre`$/],
  ['other files', { entries: [{ tree: 'before' }] }, 'pending', /does not count: the files have changed since/],
  ['other words', { entries: [{ digest: 'before' }] }, 'pending', /the criterion reads differently now/],
  ['taken back', { entries: [{}, { kind: 'revoke' }] }, 'pending', /^not signed by `sre`$/],
  ['too old', { options: '{ role: sre, max-age: 1h }', entries: [{ ago: 7200 }] }, 'pending', /2 h old, at most/],
  ['from tomorrow', { entries: [{ ago: -86_400 }] }, 'pending', /dated in the future/],
  [
    'in a rehearsal',
    { entries: [{ simulated: true }] },
    'pending',
    /does not count: it was said in a rehearsal \(`--now`\)/,
  ],
  ['taken back, and signed in a rehearsal', { entries: [{}, { kind: 'revoke' }, { simulated: true }] }, 'pending', /./],
  [
    'in a rehearsal, and taken back there',
    { entries: [{ simulated: true }, { kind: 'revoke', simulated: true }], rehearsal: true },
    'pending',
    /^not signed by `sre`$/,
  ],
  ['a record that anyone could have written', { entries: [{}], counted: false }, 'pending', /^not signed by `sre`$/],
  ['one of three roles', { options: '[ sre, qa, ops ]', entries: [{}] }, 'pending', /^not signed by `qa` and `ops`$/],
  [
    'one person for two roles',
    { options: '[ sre, qa ]', entries: [{}, { role: 'qa' }] },
    'pending',
    /who fills no other role of it$/,
  ],
  ['a role of nobody', { options: 'nobody', entries: [{ role: 'nobody' }] }, 'pending', /has nobody in it/],
  [
    'several reasons at once',
    { options: '[ sre, qa, nobody ]', entries: [{ tree: 'before' }] },
    'pending',
    /^not signed by `qa`; what mona signed as `sre` does not count: .+; the role `nobody` has nobody in it/,
  ],
  [
    'two numbers',
    { options: '[ sre, qa ]', entries: [{ value: 4 }, { role: 'qa', by: 'hugo', value: 5 }] },
    'unknown',
    /different values: 4, 5/,
  ],
  [
    'a number that is asked for and not given',
    { bound: '{ value: ">= 4" }', entries: [{}] },
    'unknown',
    /no fact `value`/,
  ],
  [
    'a number that is too low',
    { bound: '{ value: ">= 4" }', entries: [{ value: 3.9 }] },
    'no-go',
    /value = 3\.9, required ≥ 4/,
  ],
  ['signed', { entries: [{}] }, 'go', /^signed = true/],
  ['signed, and taken back in a rehearsal', { entries: [{}, { kind: 'revoke', simulated: true }] }, 'go', /./],
  ['in a rehearsal, which is judged by a rehearsal', { entries: [{ simulated: true }], rehearsal: true }, 'go', /./],
  ['for real, which is judged by a rehearsal', { entries: [{}], rehearsal: true }, 'go', /./],
  [
    'other files, where it lapses with the phase',
    { options: '{ role: sre, lapses: phase }', entries: [{ tree: 'before' }] },
    'go',
    /./,
  ],
  ['young enough', { options: '{ role: sre, max-age: 1h }', entries: [{ ago: 3600 }] }, 'go', /./],
  [
    'a number that is enough',
    { bound: '{ value: ">= 4" }', entries: [{ value: 4.3 }] },
    'go',
    /^value = 4\.3|value = 4\.3/,
  ],
  ['every role, each by its own', { options: '[ sre, qa ]', entries: [{}, { role: 'qa', by: 'hugo' }] }, 'go', /./],
];

describe('sign-off', () => {
  it.each(rows)('%s', async (_, given, state, message) => {
    const judged = await judgeSignOff('sign-off', given);
    expect(judged.state).toBe(state);
    expect(judged.message).toMatch(message);
  });
  it('in a rehearsal the hint signs for the rehearsal', async () => {
    const { problems } = await judgeSignOff('sign-off', { rehearsal: true });
    expect(problems[0]?.hint).toBe('gonogo sign x -c test.yml --as sre --now 2027-01-15T08:00:00Z');
  });
  it('is one problem for all roles, with the command for each, the checklist named', async () => {
    const { problems } = await judgeSignOff('sign-off', { options: '[ sre, qa, ops ]' });
    expect(problems).toEqual([
      {
        cause: 'unsigned',
        message: 'not signed by `sre`, `qa` and `ops`',
        hint: 'gonogo sign x -c test.yml --as sre (also --as qa, --as ops)',
        needed: '`sre`, `qa` and `ops` sign',
        facts: ['signed', 'age', 'value'],
        state: 'pending',
        waived: false,
      },
    ]);
  });
  it('where the file does not count, it says what would make it count', async () => {
    const { problems } = await judgeSignOff('sign-off', { counted: false });
    expect(problems[0]?.hint).toMatch(
      /^gonogo sign .*, commit `\.gonogo\/signoffs\.ndjson`, and .*`signatures: file`$/,
    );
  });
  it('the digest changes with the words, the roles and who is in them', async () => {
    const digests = await Promise.all(
      [
        'sign-off: sre',
        'sign-off: [ sre, qa ]',
        'sign-off: { role: sre, max-age: 1d }',
        'sign-off: sre\ngo: { value: "> 1" }',
      ].map(async (text) => (await loadSignOff(text)).digest()),
    );
    digests.push(await (await loadSignOff('sign-off: sre', '[ "@mona", "@mallory" ]')).digest());
    expect(new Set(digests).size).toBe(digests.length);
  });
  it('says by whom and when', async () => {
    const entries: Partial<RecordedSignOff & { ago: number }>[] = [{ ago: 60, note: 'took 4 minutes' }];
    const { sources, notes } = await judgeSignOff('sign-off', { entries });
    expect(sources).toEqual([{ kind: 'sign-off', where: 'mona as sre', ageSeconds: 60, trust: 'workspace' }]);
    expect(notes).toEqual(['mona as sre: took 4 minutes']);
  });
  it('must be signed unless the criterion says otherwise', () =>
    expect(signOff.defaults).toEqual([{ band: 'go', fact: 'signed', bound: true }]));
});
