import { describe, expect, it } from 'vitest';
import {
  CHECKS,
  diagnosisOf,
  GATE,
  OUTSIDE,
  POLICY,
  REVIEW,
  type Repo,
  SOUND,
  SOURCE,
  WORKFLOW,
  withFiles,
  withGate,
} from '../../support/doctor.ts';

/** A16, B13: what the token may not see is its own state, names the permission and is never fine. */
const ROWS: readonly [name: string, change: Partial<Repo>, permission: string | undefined][] = [
  ['the repository', { deny: { repository: 'metadata: read' } }, 'metadata: read'],
  ['the branch', { deny: { branchTip: 'contents: read' } }, 'contents: read'],
  ['the rules of the branch', { deny: { rules: 'metadata: read' } }, 'metadata: read'],
  ['a ruleset', { deny: { ruleset: 'metadata: read' } }, 'metadata: read'],
  ['who may go past a ruleset', { bypass: undefined }, 'administration: write'],
  [
    'who may go past a ruleset of the organisation',
    {
      bypass: undefined,
      rules: [
        { ...CHECKS, source: OUTSIDE },
        { ...REVIEW, source: OUTSIDE },
      ],
    },
    'organization administration: write',
  ],
  [
    'the protection, which may be what requires the review',
    {
      rules: [CHECKS],
      summary: { classic: true, checks: [], admins: true },
      deny: { classic: 'administration: read' },
    },
    'administration: read',
  ],
  [
    'the protection and its summary',
    { rules: [], deny: { classic: 'administration: read', summary: 'contents: read' } },
    'administration: read',
  ],
  ['a file', { deny: { fileAt: 'contents: read' } }, 'contents: read'],
  ['the folders', { deny: { filesIn: 'contents: read' } }, 'contents: read'],
  ['what is wrong with CODEOWNERS', { deny: { ownersErrors: 'contents: read' } }, 'contents: read'],
  ['a user', { deny: { hasUser: 'metadata: read' } }, 'metadata: read'],
  ['B13: a team, which a 404 does not disprove', { teams: [] }, 'members: read'],
  ['a workflow that is no YAML', withFiles({ '.github/workflows/x.yml': 'on: [\n' }), undefined],
  ['a workflow that is no map', withFiles({ '.github/workflows/x.yaml': '- a\n' }), undefined],
  [
    'a workflow with aliases that explode',
    withFiles({
      '.github/workflows/x.yml': `a: &a [x]\n${Array.from({ length: 9 }, (_, n) => `${'bcdefghij'[n]}: &${'bcdefghij'[n]} [${Array(20).fill(`*${'abcdefghi'[n]}`).join(', ')}]`).join('\n')}\n`,
    }),
    undefined,
  ],
  ['a workflow nested too deep', withFiles({ '.github/workflows/x.yml': `on: ${'['.repeat(20_000)}` }), undefined],
  [
    'a workflow with two keys of one name',
    withFiles({ '.github/workflows/x.yml': 'on: push\non: pull_request\n' }),
    undefined,
  ],
  [
    'G10: whether the repository is public',
    { ...withGate('ubuntu-latest', 'self-hosted'), deny: { repository: 'metadata: read' } },
    'metadata: read',
  ],
  [
    'a gate in a workflow of another repository',
    withFiles({ [WORKFLOW]: GATE.replace(/ {4}runs-on[\s\S]*/, '    uses: acme/ci/.github/workflows/gate.yml@v1\n') }),
    undefined,
  ],
  [
    'a required workflow in a repository the token does not see',
    {
      ...withFiles({ [WORKFLOW]: null }),
      rules: [
        { source: OUTSIDE, type: 'workflows', workflows: [{ path: WORKFLOW, repository: 9, ref: undefined }] },
        REVIEW,
      ],
    },
    'contents: read',
  ],
];

describe.each(ROWS)('%s', (_, change, permission) => {
  it('is told, with what is missing, and lowers the level', async () => {
    const { level, unseen } = await diagnosisOf(change);
    expect(level).toBe('advisory');
    expect(unseen.length).toBeGreaterThan(0);
    if (permission !== undefined) expect(unseen.map((one) => one.permission)).toContain(permission);
    for (const one of unseen) expect([one.what, one.because]).not.toContain('');
  });
  it('is not listed as fine', async () => {
    const [sound, now] = [await diagnosisOf(), await diagnosisOf(change)];
    expect(now.fine.length).toBeLessThan(sound.fine.length);
  });
});

describe('what cannot be seen and does not matter', () => {
  it('a classic protection beside rulesets that do it all', async () => {
    const { level, unseen } = await diagnosisOf({
      summary: { classic: true, checks: [], admins: false },
      deny: { classic: 'administration: read' },
    });
    expect({ level, unseen }).toEqual({ level: 'enforced', unseen: [] });
  });
  it('a second ruleset whose bypass list is hidden does not weaken the first', async () => {
    const { level } = await diagnosisOf({ rules: [...SOUND.rules, { ...CHECKS, source: { ...SOURCE, ruleset: 9 } }] });
    expect(level).toBe('enforced');
  });
  it('everybody sees which checks a classic protection requires, and whether of administrators', async () => {
    const seen = { deny: { classic: 'administration: read' }, rules: [REVIEW] } as const;
    const check = { name: 'gate', app: 15368 };
    const bound = await diagnosisOf({ ...seen, summary: { classic: true, checks: [check], admins: true } });
    expect({ level: bound.level, ids: bound.findings.map((one) => one.id) }).toEqual({ level: 'enforced', ids: [] });
    const free = await diagnosisOf({ ...seen, summary: { classic: true, checks: [check], admins: false } });
    expect(free.findings.map((one) => one.id)).toEqual(['bypass']);
  });
});

describe('a required workflow of another repository', () => {
  const required = {
    source: OUTSIDE,
    type: 'workflows',
    workflows: [{ path: WORKFLOW, repository: 9, ref: 'refs/heads/main' }],
  } as const;
  const far = (text: string): Partial<Repo> => ({
    ...withFiles({ [WORKFLOW]: null }),
    rules: [required, { ...REVIEW, source: OUTSIDE }],
    others: { 9: { name: 'acme/policies', files: { [WORKFLOW]: text } } },
  });
  it('is the gate, from outside', async () => {
    const { level, findings, unseen } = await diagnosisOf(far(GATE));
    expect({ level, unseen, ids: findings.map((one) => one.id) }).toEqual({
      level: 'external',
      unseen: [],
      ids: ['not-strict', 'force-push'],
    });
  });
  it('is only enforced where the repository itself can turn off the review of the checklist', async () => {
    const { level } = await diagnosisOf({ ...far(GATE), rules: [required, REVIEW] });
    expect(level).toBe('enforced');
  });
  it('A16: is advisory where somebody may go past it', async () => {
    const bypass = [{ kind: 'OrganizationAdmin', id: null, mode: 'always' }];
    expect((await diagnosisOf({ ...far(GATE), bypass })).findings.map((one) => one.id)).toContain('bypass');
  });
  it('is only enforced beside a gate within the repository', async () => {
    const change = { ...far(GATE.replace('name: gonogo', 'name: far')), files: SOUND.files };
    expect((await diagnosisOf({ ...change, rules: [...(change.rules ?? []), CHECKS] })).level).toBe('enforced');
  });
  it('has its holes too', async () => {
    const { level, findings } = await diagnosisOf(
      far(GATE.replace('    timeout', '    continue-on-error: true\n    timeout')),
    );
    expect(level).toBe('advisory');
    expect(findings[0]).toMatchObject({ id: 'continue-on-error', file: `${WORKFLOW} of acme/policies`, line: 8 });
  });
  it('is no gate without gonogo', async () =>
    expect((await diagnosisOf(far(GATE.replace('acme/gonogo@', 'acme/other@')))).findings[0]?.id).toBe('no-gate'));
});

describe('several branches', () => {
  const listed = withFiles({
    '.github/gonogo.yml': POLICY.replace('name: Launch', 'name: Launch\nbranches: [release]'),
  });
  it('each is judged by its own files', async () => {
    const release = {
      ...listed.files,
      [WORKFLOW]: GATE.replace('    timeout', '    continue-on-error: true\n    timeout'),
    };
    const { level, findings } = await diagnosisOf({ ...listed, branches: { release } });
    expect(level).toBe('advisory');
    expect(findings).toMatchObject([{ id: 'continue-on-error', branch: 'release' }]);
  });
  it('what is wrong with both is told once', async () => {
    const files = {
      ...listed.files,
      [WORKFLOW]: GATE.replace('    timeout', '    continue-on-error: true\n    timeout'),
    };
    expect((await diagnosisOf({ files, branches: { release: files } })).findings).toHaveLength(1);
  });
  it('only the one that is named', async () =>
    expect((await diagnosisOf(listed, { branch: 'main' })).findings).toEqual([]));
});

describe('without GitHub', () => {
  const local = {
    read: async (path: string) => (SOUND.files[path] === undefined ? undefined : Buffer.from(SOUND.files[path])),
    list: async (folder: string) => (folder === '.github/workflows' ? ['gonogo.yml'] : []),
  };
  it('the files are judged and all else is unknown', async () => {
    const { level, findings, unseen, fine } = await diagnosisOf(
      {},
      { github: undefined, because: 'there is no token', local },
    );
    expect({ level, findings }).toEqual({ level: 'advisory', findings: [] });
    expect(unseen.map((one) => one.what)).toEqual([
      'the rules of the branch',
      'the branch protection',
      'what is wrong with CODEOWNERS',
      'whether the people in the roles exist',
    ]);
    expect(fine.map((one) => one.id)).toContain('continue-on-error');
    expect(fine.map((one) => one.id)).not.toContain('not-required');
  });
});

it('of what cannot be seen at all nothing is fine', async () => {
  const deny = Object.fromEntries(
    ['repository', 'branchTip', 'summary', 'rules', 'classic'].map((name) => [name, 'metadata: read']),
  );
  const { fine, findings, unseen, level } = await diagnosisOf({ deny });
  expect({ fine, findings, level }).toEqual({ fine: [], findings: [], level: 'advisory' });
  expect(unseen.map((one) => one.what)).toEqual([
    'the files of the branch',
    'the rules of the branch',
    'the branch protection',
  ]);
});
it('a local action is looked into', async () => {
  const files = withFiles({
    [WORKFLOW]: GATE.replace(/acme\/gonogo@.*/, './.github/actions/gate'),
    '.github/actions/gate/action.yml':
      'name: Gate\nruns:\n  using: composite\n  steps:\n    - uses: acme/gonogo@v1\n      continue-on-error: true\n',
  });
  expect((await diagnosisOf(files)).findings).toMatchObject([
    { id: 'continue-on-error', file: '.github/actions/gate/action.yml', line: 6 },
  ]);
});
it('a local action with a mistake is not visible', async () => {
  const files = withFiles({ [WORKFLOW]: GATE.replace(/acme\/gonogo@.*/, './gate'), 'gate/action.yaml': 'name: [\n' });
  expect((await diagnosisOf(files)).unseen).toMatchObject([{ what: '`gate/action.yaml`' }]);
});
it('the action of the repository itself is a gate', async () => {
  const files = withFiles({ [WORKFLOW]: GATE.replace(/acme\/gonogo@.*/, './'), 'action.yml': 'name: gonogo\n' });
  expect((await diagnosisOf(files)).level).toBe('enforced');
});
it('a fork of gonogo under another name is known by its repository', async () => {
  const files = withGate('acme/gonogo@', 'acme/launch-gate@');
  expect((await diagnosisOf(files, { own: 'acme/launch-gate' })).level).toBe('enforced');
  expect((await diagnosisOf(files)).findings[0]?.id).toBe('no-gate');
});
