import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { verify } from '../../src/core/verify/verify.ts';
import { call } from '../support/cli.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

/** SPEC section 6 on a desk: a rollout of three phases, walked through by the clock. */

const ROLLOUT = `version: 1
name: Rollout
roles: { sre: ["@octocat"] }
criteria:
  - { title: The report is there, file: errors.json }
  - { title: Only later, file: absent.json, phases: [full] }
phases:
  - id: pre
    criteria:
      - { title: Plan is written, file: plan.md }
  - id: canary
    title: Canary, 10 %
    after: pre
    soak: 4h
    window: { days: mon-thu, from: "09:00", to: "16:00", zone: Europe/Berlin, needs: 45m }
    criteria:
      - title: Errors
        data: { file: errors.json, facts: { errors: "$.errors" } }
        no-go: { errors: "> 5" }
        rollback: true
      - { title: Support is quiet, sign-off: sre, not-before: T+4h, due: T+24h }
  - id: full
    after: canary
    freeze: [{ from: 2026-12-18, to: 2027-01-04, reason: year end, zone: Europe/Berlin }]
    criteria:
      - { title: Plan is still there, file: plan.md }
  - id: undo
    on-demand: true
    criteria:
      - { title: Plan for the way back, file: plan.md }
`;

/** When somebody can know that support was quiet: after T+4h. */
const QUIET = ['--now', '2026-11-23T12:20:00Z'];

let folder: Workspace;
let runs = 0;
beforeEach(() => {
  folder = workspace();
  mkdirSync(folder.path('history'));
  folder.write('gonogo.yml', ROLLOUT);
  folder.write('plan.md', 'The plan.\n');
  folder.write('errors.json', '{"errors": 1}');
});

afterEach(() => folder.remove());

interface Step {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly results: Results;
}

/** One run at some time, which is remembered. */
async function at(now: string, ...more: readonly string[]): Promise<Step> {
  const file = `history/${String(++runs).padStart(4, '0')}.json`;
  const args = ['check', '-c', 'gonogo.yml', '--now', now, '--history', 'history', '--results', file, ...more];
  const said = await call({ cwd: folder.root, columns: 200 }, ...args, ...more);
  const path = folder.path(file);
  const results = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  if (existsSync(path)) expect(await verify(results)).toEqual([]);
  return { code: said.code ?? -1, stdout: said.stdout, stderr: said.stderr, results };
}

const told = ({ results }: Step) => `${results.checklist?.phase} ${results.decision?.verdict}`;
const stateOf = ({ results }: Step, id: string) => {
  const found = results.criteria.find((one) => one.id === id);
  return found && [found.state, found.cause].filter(Boolean).join(' ');
};

const MONDAY = '2026-11-23T07:30:00Z';
const T0 = ['--t0', '2026-11-23T08:00:00Z'];

describe('a rollout, walked through', () => {
  it('from the first phase to the last', async () => {
    const before = await at(MONDAY);
    expect([before.code, told(before)]).toEqual([0, 'pre GO']);
    // In the history `pre` is GO, so that the next one decides; its window opens at nine in Berlin.
    const early = await at('2026-11-23T07:45:00Z', ...T0);
    expect([early.code, told(early), stateOf(early, 'canary/window')]).toEqual([
      4,
      'canary HOLD',
      'pending window-closed',
    ]);
    const soaking = await at('2026-11-23T09:00:00Z', ...T0);
    expect([soaking.code, told(soaking), soaking.results.decision.earliestGo]).toEqual([
      4,
      'canary HOLD',
      '2026-11-23T12:00:00Z',
    ]);
    expect(soaking.results.criteria.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'canary/after go',
      'canary/soak pending',
      'canary/window go',
      'the-report-is-there go',
      'errors go',
      'support-is-quiet pending',
    ]);
    expect(stateOf(soaking, 'support-is-quiet')).toBe('pending not-due');
    const unsigned = await at('2026-11-23T12:00:00Z', ...T0);
    expect([told(unsigned), stateOf(unsigned, 'support-is-quiet')]).toEqual(['canary HOLD', 'pending unsigned']);
    const sign = ['sign', 'support-is-quiet', '-c', 'gonogo.yml', '--as', 'sre', '--by', '@octocat', ...QUIET];
    expect((await call({ cwd: folder.root }, ...sign)).code).toBe(0);
    const canary = await at('2026-11-23T12:30:00Z', ...T0);
    expect([canary.code, told(canary), canary.results.decision.holdsUntil]).toEqual([
      0,
      'canary GO',
      '2026-11-23T14:15:00Z',
    ]);
    expect(canary.stdout).toContain('holds until 2026-11-23 14:15 UTC');
    // A criterion outside of phases that names this one is judged here and only here.
    const full = await at('2026-11-23T13:00:00Z');
    expect([full.code, told(full), stateOf(full, 'only-later')]).toEqual([1, 'full NO-GO', 'no-go']);
    folder.write('absent.json', '{}');
    expect(told(await at('2026-11-23T13:05:00Z'))).toBe('full GO');
    // When all are done, the last is judged again; one on demand only when it is named.
    expect(told(await at('2026-11-23T13:10:00Z'))).toBe('full GO');
    expect(told(await at('2026-11-23T13:10:00Z', '--phase', 'undo'))).toBe('undo GO');
  });

  it('a trigger of a phase that is open wins, whatever phase decides', async () => {
    await at(MONDAY);
    const sign = ['sign', 'support-is-quiet', '-c', 'gonogo.yml', '--as', 'sre', '--by', '@octocat', ...QUIET];
    await call({ cwd: folder.root }, ...sign);
    expect(told(await at('2026-11-23T12:30:00Z', ...T0))).toBe('canary GO');
    folder.write('absent.json', '{}');
    folder.write('errors.json', '{"errors": 9}');
    const back = await at('2026-11-23T13:00:00Z');
    expect([back.code, told(back), back.results.decision.rollback]).toEqual([1, 'full NO-GO', true]);
    expect(back.stdout).toContain('NO-GO, ROLL BACK');
    expect(back.stdout).toContain('ROLL BACK: errors (errors = 9, must not be > 5)');
  });
});

describe('a trigger of two phases, with a time', () => {
  const TWO = `version: 1
name: Rollout
criteria:
  - title: Errors
    phases: [canary, full]
    data: { file: errors.json, facts: { errors: "$.errors" } }
    no-go: { errors: "> 5" }
    rollback: true
    not-before: T+10min
phases:
  - id: canary
    criteria: [{ title: Plan is written, file: plan.md }]
  - id: full
    after: canary
    criteria: [{ title: Plan is there, file: plan.md }]
  - id: later
    criteria: [{ title: Plan stays, file: plan.md }]
`;
  const back = (step: Step) => [told(step), stateOf(step, 'errors'), step.results.decision.rollback];
  beforeEach(async () => {
    folder.write('gonogo.yml', TWO);
    expect(told(await at('2026-11-23T08:20:00Z', '--phase', 'canary', ...T0))).toBe('canary GO');
    folder.write('errors.json', '{"errors": 9}');
  });

  it('fires in the phase that is judged, whose T was said, though another one of its phases is open', async () => {
    expect(back(await at('2026-11-23T08:30:00Z', '--phase', 'full', ...T0))).toEqual(['full NO-GO', 'no-go', true]);
  });
  it('waits for its time there', async () => {
    const later = ['--t0', '2026-11-23T08:25:00Z'];
    expect(back(await at('2026-11-23T08:30:00Z', '--phase', 'full', ...later))).toEqual([
      'full HOLD',
      'pending not-due',
      false,
    ]);
  });
  it('fires for the open one while another is judged, which need not know when that one started', async () => {
    expect(back(await at('2026-11-23T08:30:00Z', '--phase', 'later'))).toEqual(['later NO-GO', 'no-go', true]);
  });
});

describe('what is pending', () => {
  it('says until when it is waited for', async () => {
    const step = await at('2026-11-23T12:00:00Z', '--phase', 'canary', ...T0);
    expect(step.stdout).toContain('not signed by `sre`; it is due T+24h, 2026-11-24T08:00:00Z: gonogo sign');
  });
  it('without T, by how much after it', async () => {
    folder.write('gonogo.yml', ROLLOUT.replace(', not-before: T+4h', ''));
    const step = await at('2026-11-23T12:00:00Z', '--phase', 'canary');
    expect(step.stdout).toContain('not signed by `sre`; it is due T+24h: gonogo sign');
  });
  it('what can be done now comes first, then what comes next', async () => {
    const criteria = [
      '- { title: In a week, sign-off: sre, not-before: T+1w }',
      '- { title: At some time, sign-off: sre, not-before: T+2h }',
      '- { title: Tomorrow, sign-off: sre, not-before: T+24h }',
      '- { title: Now, sign-off: sre }',
    ].join('\n      ');
    const list = `version: 1\nroles: { sre: ["@octocat"] }\nphases:\n  - id: pre\n    criteria:\n      ${criteria}\n`;
    folder.write('gonogo.yml', list);
    const order = ({ stdout }: Step) => stdout.match(/^ {2}[a-z-]+(?= {3,}not )/gm)?.map((id) => id.trim());
    const now = '2026-11-23T08:00:00Z';
    expect(order(await at(now, ...T0))).toEqual(['now', 'at-some-time', 'tomorrow', 'in-a-week']);
    // Without T nobody knows when they come.
    expect(order(await at(now))).toEqual(['now', 'in-a-week', 'at-some-time', 'tomorrow']);
  });
});

describe('what explains a phase', () => {
  const explain = (...args: readonly string[]) => call({ cwd: folder.root }, 'explain', '-c', 'gonogo.yml', ...args);
  const ids = async (...args: readonly string[]) => (await explain(...args)).stdout.match(/^\S+(?=: )/gm);

  it('the command that the report proposes explains it', async () => {
    const { stdout } = await at('2026-11-23T09:00:00Z', '--phase', 'canary', ...T0);
    const [, words = ''] = /^Explain: gonogo explain (.+)$/m.exec(stdout) ?? [];
    expect(words).toBe(
      'canary/after -c gonogo.yml --phase canary --t0 2026-11-23T08:00:00Z --history history --now 2026-11-23T09:00:00Z',
    );
    const said = await call({ cwd: folder.root }, 'explain', ...words.split(' '));
    expect([said.code, said.stderr, said.stdout]).toEqual([0, '', expect.stringMatching(/^canary\/after: pending/)]);
  });
  it('names the phase that nobody named', async () => {
    await at(MONDAY);
    const { stdout } = await at('2026-11-23T07:45:00Z', ...T0);
    expect(stdout).toMatch(/^Explain: gonogo explain canary\/window -c gonogo.yml --phase canary --t0 /m);
  });
  it('every gate has its name', async () => {
    for (const gate of ['canary/after', 'canary/soak', 'canary/window', 'full/after', 'full/window'])
      expect(await ids(gate)).toEqual([gate]);
    expect((await explain('pre/after')).code).toBe(2);
  });
  it('what is of another phase is judged in that one', async () => {
    expect(await ids('support-is-quiet')).toEqual(['support-is-quiet']);
    expect(await ids('full')).toEqual(['full/after', 'full/window', 'plan-is-still-there']);
  });
  it('what is not of the phase that was named is a wrong call', async () => {
    const { code, stderr } = await explain('support-is-quiet', '--phase', 'full');
    expect([code, stderr]).toEqual([2, expect.stringContaining('is not judged in the phase `full`')]);
    expect(stderr).toContain('say `--phase canary`');
  });
});

it('a criterion of several phases counts from the start of the one that is judged', async () => {
  const shared = '  - { title: Told, sign-off: sre, not-before: T+4h, due: T+8h, phases: [canary, full] }\n';
  folder.write(
    'gonogo.yml',
    ROLLOUT.replace('criteria:\n', `criteria:\n${shared}`).replace('    soak: 4h\n', '    t0: 2026-11-23T08:00:00Z\n'),
  );
  const sign = (...more: string[]) =>
    call({ cwd: folder.root }, 'sign', 'canary', '-c', 'gonogo.yml', '--as', 'sre', '--by', '@octocat', ...more);
  await at(MONDAY);
  await sign(...QUIET);
  await call({ cwd: folder.root }, 'sign', 'told', '-c', 'gonogo.yml', '--as', 'sre', '--by', '@octocat', ...QUIET);
  expect(told(await at('2026-11-23T12:30:00Z'))).toBe('canary GO');
  await call(
    { cwd: folder.root },
    'sign',
    'told',
    '-c',
    'gonogo.yml',
    '--as',
    'sre',
    '--by',
    '@octocat',
    '--revoke',
    ...QUIET,
  );
  // A day after the canary began: overdue if that were T.
  const full = ['--t0', '2026-11-24T08:00:00Z'];
  expect(stateOf(await at('2026-11-24T09:00:00Z', ...full), 'told')).toBe('pending not-due');
  expect(stateOf(await at('2026-11-24T12:30:00Z', ...full), 'told')).toBe('pending unsigned');
  expect(stateOf(await at('2026-11-24T16:30:00Z', ...full), 'told')).toBe('no-go unsigned');
});

it('what is said before its time does not count when the time has come', async () => {
  await at(MONDAY);
  const sign = ['sign', 'support-is-quiet', '-c', 'gonogo.yml', '--as', 'sre', '--by', '@octocat'];
  await call({ cwd: folder.root }, ...sign, '--now', '2026-11-23T11:59:00Z');
  const step = await at('2026-11-23T12:30:00Z', ...T0);
  expect([told(step), stateOf(step, 'support-is-quiet')]).toEqual(['canary HOLD', 'pending unsigned']);
  expect(step.stdout).toContain('it was said before its time began, 2026-11-23T12:00:00Z');
});

describe('what never opens the next phase', () => {
  const canary = (step: Step) => [step.code, told(step), stateOf(step, 'canary/after')];

  it('no history: nobody said where earlier verdicts are', async () => {
    const { code, stdout } = await call({ cwd: folder.root }, 'check', '-c', 'gonogo.yml', '--phase', 'canary');
    expect(code).toBe(1);
    expect(stdout).toContain('--history DIR');
  });
  it('an empty history', async () =>
    expect(canary(await at(MONDAY, '--phase', 'canary', ...T0))).toEqual([4, 'canary HOLD', 'pending not-after']));
  it('a NO-GO: it is no-go', async () => {
    folder.write('plan.md', '');
    expect(told(await at(MONDAY))).toBe('pre NO-GO');
    const step = await at('2026-11-23T08:10:00Z', '--phase', 'canary', ...T0);
    expect(canary(step)).toEqual([1, 'canary NO-GO', 'no-go']);
  });
  it('a GO that a NO-GO follows', async () => {
    await at(MONDAY);
    folder.write('plan.md', '');
    await at('2026-11-23T07:40:00Z', '--phase', 'pre');
    expect(canary(await at('2026-11-23T08:10:00Z', '--phase', 'canary', ...T0))[2]).toBe('no-go');
  });
  it('a GO of a week and a day ago', async () => {
    await at('2026-11-15T08:00:00Z');
    expect(canary(await at(MONDAY, '--phase', 'canary', ...T0))[2]).toBe('pending not-after');
  });
  it('a GO that is dated in the future, which would never grow old', async () => {
    await at('2036-11-23T07:30:00Z');
    expect(canary(await at(MONDAY, '--phase', 'canary', ...T0))[2]).toBe('pending not-after');
  });
  it('a GO of a clock that is a little ahead opens it', async () => {
    await at('2026-11-23T07:34:00Z');
    expect(canary(await at(MONDAY, '--phase', 'canary', ...T0))[2]).toBe('go');
  });
  it('a NO-GO whose verdict was changed to GO', async () => {
    folder.write('plan.md', '');
    const { results } = await at(MONDAY);
    const decision = { ...results.decision, verdict: 'GO' };
    folder.write(`history/${String(runs).padStart(4, '0')}.json`, JSON.stringify({ ...results, decision }));
    const step = await at('2026-11-23T08:10:00Z', '--phase', 'canary', ...T0);
    expect([step.code, step.stderr]).toEqual([2, expect.stringMatching(/of the history does not count: .*verdict/)]);
  });
  it('a GO for another checklist', async () => {
    await at(MONDAY);
    folder.write('gonogo.yml', `${ROLLOUT}# another\n`);
    expect(canary(await at('2026-11-23T08:10:00Z', '--phase', 'canary', ...T0))[2]).toBe('pending not-after');
  });
  it('a GO with other parameters', async () => {
    folder.write(
      'gonogo.yml',
      ROLLOUT.replace('criteria:', 'params: { region: { type: text, default: eu } }\ncriteria:'),
    );
    await at(MONDAY);
    const step = await at('2026-11-23T08:10:00Z', '--phase', 'canary', '--param', 'region=us', ...T0);
    expect(canary(step)[2]).toBe('pending not-after');
  });
  it('a GO of a partial run', async () => {
    await at(MONDAY, '--only', 'plan-is-written');
    expect(canary(await at('2026-11-23T08:10:00Z', '--phase', 'canary', ...T0))[2]).toBe('pending not-after');
  });
  it('a GO that only observed', async () => {
    folder.write('gonogo.yml', ROLLOUT.replace('- id: pre', '- id: pre\n    mode: observe'));
    expect((await at(MONDAY)).code).toBe(0);
    expect(canary(await at('2026-11-23T08:10:00Z', '--phase', 'canary', ...T0))[2]).toBe('pending not-after');
  });
  it('a simulated GO, for a real run', async () => {
    await at(MONDAY);
    const said = await call(
      { cwd: folder.root },
      'check',
      '-c',
      'gonogo.yml',
      '--history',
      'history',
      '--phase',
      'canary',
    );
    expect(said.stdout).toContain('has no GO for this commit');
  });
  it('a GO for another commit', async () => {
    folder.git(['init', '-q']);
    folder.git(['add', 'plan.md']);
    folder.git(['commit', '-qm', 'one']);
    await at(MONDAY);
    folder.git(['commit', '-qm', 'two', '--allow-empty']);
    const same = await at('2026-11-23T08:10:00Z', '--phase', 'canary', ...T0);
    expect(canary(same)[2]).toBe('pending not-after');
  });
  it('unless it says that an ancestor will do', async () => {
    folder.write('gonogo.yml', ROLLOUT.replace('after: pre', 'after: { phase: pre, commit: ancestor }'));
    folder.git(['init', '-q']);
    folder.git(['add', 'plan.md']);
    folder.git(['commit', '-qm', 'one']);
    await at(MONDAY);
    folder.git(['commit', '-qm', 'two', '--allow-empty']);
    expect(canary(await at('2026-11-23T08:10:00Z', '--phase', 'canary', ...T0))[2]).toBe('go');
    folder.git(['checkout', '-q', '--orphan', 'other']);
    folder.git(['commit', '-qm', 'three', '--allow-empty']);
    expect(canary(await at('2026-11-23T08:20:00Z', '--phase', 'canary', ...T0))[2]).toBe('pending not-after');
  });
  it('a run in which that phase did not apply: it is the verdict of no phase', async () => {
    folder.write('gonogo.yml', ROLLOUT.replace('- id: pre', "- id: pre\n    if: ${{ github.event_name == 'push' }}"));
    const step = await at(MONDAY, '--phase', 'pre');
    expect([step.code, told(step), stateOf(step, 'plan-is-written')]).toEqual([0, 'null GO', 'not-applicable']);
    expect(step.stdout).toContain('the phase `pre` does not apply here');
    // Nor is it observed because the phase would be.
    const observed = "- id: pre\n    mode: observe\n    if: ${{ github.event_name == 'push' }}";
    folder.write(
      'gonogo.yml',
      ROLLOUT.replace('- id: pre', observed).replace('file: errors.json }', 'file: none.json }'),
    );
    const other = await at(MONDAY, '--phase', 'pre');
    expect([other.code, told(other), other.results.observe]).toEqual([1, 'null NO-GO', false]);
  });
  it('a GO that is dated in the future, and would never be too old', async () => {
    await at('2026-11-30T08:00:00Z', '--phase', 'pre');
    expect(canary(await at(MONDAY, '--phase', 'canary', ...T0))[2]).toBe('pending not-after');
  });
  it('a phase that does not apply hands on what it comes after', async () => {
    folder.write('gonogo.yml', ROLLOUT.replace('- id: canary', '- id: canary\n    if: false'));
    await at(MONDAY);
    const step = await at('2026-11-23T08:10:00Z');
    expect([told(step), stateOf(step, 'full/after')]).toEqual(['full NO-GO', 'go']);
  });
});

it('a phase is signed, and chosen, as a group is', async () => {
  await at(MONDAY);
  const sign = ['sign', 'canary', '-c', 'gonogo.yml', '--as', 'sre', '--by', '@octocat', ...QUIET];
  expect((await call({ cwd: folder.root }, ...sign)).code).toBe(0);
  expect(told(await at('2026-11-23T12:30:00Z', ...T0))).toBe('canary GO');
  const only = await at('2026-11-23T12:30:00Z', '--phase', 'canary', '--only', 'canary', ...T0);
  expect(only.results.criteria.map(({ id }) => id)).toEqual([
    'canary/after',
    'canary/soak',
    'canary/window',
    'errors',
    'support-is-quiet',
  ]);
});

describe('time', () => {
  it('a freeze', async () => {
    const step = await at('2026-12-20T10:00:00Z', '--phase', 'full');
    expect(stateOf(step, 'full/window')).toBe('pending window-closed');
    expect(step.stdout).toContain('frozen from 2026-12-18 to 2027-01-04: year end; opens 2027-01-04T23:00:00Z');
  });
  it('what is overdue is no-go', async () => {
    const step = await at('2026-11-24T08:00:01Z', '--phase', 'canary', ...T0);
    expect(stateOf(step, 'support-is-quiet')).toBe('no-go unsigned');
    expect(step.stdout).toContain('it was due T+24h, 2026-11-24T08:00:00Z');
  });
  it('a soak from no start', async () => {
    const step = await at('2026-11-24T08:10:00Z', '--phase', 'canary');
    expect(stateOf(step, 'canary/soak')).toBe('unknown missing');
    expect(stateOf(step, 'support-is-quiet')).toBe('pending not-due');
  });
  const wrong: readonly [name: string, args: readonly string[], says: string][] = [
    ['a phase that there is not', ['--phase', 'canry'], 'did you mean `canary`?'],
    ['a start that is no time', ['--t0', 'soon'], 'which is no time'],
    ['a history that there is not', ['--history', 'nowhere'], 'cannot be read (ENOENT)'],
  ];
  for (const [name, args, says] of wrong)
    it(`${name} is a wrong call`, async () => {
      const { code, stderr } = await call({ cwd: folder.root }, 'check', '-c', 'gonogo.yml', ...args);
      expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
    });
  it('a phase of a checklist without phases', async () => {
    folder.write('plain.yml', 'version: 1\ncriteria: [{ title: Plan, file: plan.md }]\n');
    const { code, stderr } = await call({ cwd: folder.root }, 'check', '-c', 'plain.yml', '--phase', 'canary');
    expect([code, stderr]).toEqual([2, expect.stringContaining('the checklist has no phases')]);
  });
});
