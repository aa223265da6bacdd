import { describe, expect, it } from 'vitest';
import { ALL_HOLES, diagnose } from '../../../src/core/doctor/judge.ts';
import type { BranchRule, ClassicProtection } from '../../../src/core/github/protection.ts';
import {
  CHECKLIST,
  CHECKS,
  diagnosisOf,
  factsOf,
  GATE,
  NO_FORCE,
  OUTSIDE,
  PIN,
  POLICY,
  REVIEW,
  type Repo,
  SOUND,
  SOURCE,
  WORKFLOW,
  withFiles,
  withGate,
} from '../../support/doctor.ts';

const OTHER = '.github/workflows/other.yml';
const CLASSIC: ClassicProtection = {
  checks: [{ name: 'gate', app: 15368 }],
  strict: true,
  admins: true,
  forcePushes: false,
  review: { codeOwners: true, renewed: true, bypass: [] },
};
const checks = (...all: { name: string; app: number | null }[]): BranchRule =>
  ({ ...CHECKS, checks: all }) as BranchRule;
const rules = (...all: BranchRule[]): Partial<Repo> => ({ rules: all });
const classic = (change: Partial<ClassicProtection>): Partial<Repo> => ({
  rules: [],
  summary: { classic: true, checks: [], admins: true },
  classic: { ...CLASSIC, ...change },
});
const owners = (text: string) => withFiles({ '.github/CODEOWNERS': text });
const policy = (from: string, to: string) => withFiles({ [CHECKLIST]: POLICY.replace(from, to) });
const step = (more: string) => withGate(`acme/gonogo@${PIN} # v1`, `acme/gonogo@${PIN}\n        ${more}`);
const command = (run: string, more = '') => withGate(`uses: acme/gonogo@${PIN} # v1`, `run: ${run}${more}`);
const NEEDED = '  test: { runs-on: ubuntu-latest, permissions: {}, steps: [{ run: npm test }] }\n  gate:\n';
const after = (more: string, input = '') =>
  withFiles({ [WORKFLOW]: `${GATE.replace('  gate:\n', `${NEEDED}    needs: test\n${more}`)}${input}` });

describe('what is sound', () => {
  it('is enforced', async () => {
    const { level, findings, unseen } = await diagnosisOf();
    expect({ level, findings, unseen }).toEqual({ level: 'enforced', findings: [], unseen: [] });
  });
  it('is enforced by classic protection', async () => {
    const { level, findings, unseen } = await diagnosisOf(classic({}));
    expect({ level, findings, unseen }).toEqual({ level: 'enforced', findings: [], unseen: [] });
  });
  it('A06: is only enforced where the organisation requires a check, which any workflow can post', async () => {
    const { level, findings } = await diagnosisOf(
      rules({ ...CHECKS, source: OUTSIDE }, { ...REVIEW, source: OUTSIDE }, NO_FORCE),
    );
    expect({ level, findings }).toEqual({ level: 'enforced', findings: [] });
  });
  it.each<[string, Partial<Repo>]>([
    [
      'the check of a called workflow',
      {
        ...withFiles({
          [WORKFLOW]: GATE.replace('  pull_request:\n', '  workflow_call:\n'),
          [OTHER]: GATE.replace(/ {4}runs-on[\s\S]*/, `    permissions: {}\n    uses: ./${WORKFLOW}\n`),
        }),
        rules: [checks({ name: 'gate / gate', app: 15368 }), REVIEW, NO_FORCE],
      },
    ],
    [
      'every leg of a matrix',
      {
        ...withGate('    timeout', '    strategy: { matrix: { os: [a, b] } }\n    timeout'),
        rules: [checks({ name: 'gate (a)', app: 15368 }, { name: 'gate (b)', app: 15368 }), REVIEW, NO_FORCE],
      },
    ],
    [
      'a gate after others that reads how they ended',
      after('    if: ${{ !cancelled() }}\n', '        with: { needs: "${{ toJSON(needs) }}" }\n'),
    ],
    [
      'an app of another server',
      { ...rules(checks({ name: 'gate', app: 12 }), REVIEW, NO_FORCE), publicGitHub: false },
    ],
    [
      'pushes to the branch itself, and tags',
      withGate('  pull_request:', '  pull_request:\n  push: { branches: [main] }'),
    ],
    ['pushes of tags', withGate('  pull_request:', '  pull_request:\n  push: { tags: [v1] }')],
    ['the weaker of two requirements', rules(checks({ name: 'gate', app: null }), CHECKS, REVIEW, NO_FORCE)],
    [
      'a required workflow of the repository itself',
      rules(
        { source: SOURCE, type: 'workflows', workflows: [{ path: WORKFLOW, repository: 1, ref: undefined }] },
        { ...CHECKS, checks: [] } as BranchRule,
        REVIEW,
        NO_FORCE,
      ),
    ],
  ])('%s', async (_, change) => {
    const { level, findings, unseen } = await diagnosisOf(change);
    expect({ level, findings, unseen }).toEqual({ level: 'enforced', findings: [], unseen: [] });
  });
});

type Row = readonly [name: string, change: Partial<Repo>, place: string, also?: readonly string[]];

/** By the id of the hole: what was changed, where it is told, and what else is told with it. */
const HOLES: Readonly<Record<string, readonly Row[]>> = {
  'no-gate': [
    ['no workflow at all', withFiles({ [WORKFLOW]: null }), 'main', ['unmade-check']],
    ['a gate on pushes only', withGate('pull_request:', 'push:'), 'main'],
    ['another action', withGate(`acme/gonogo@${PIN}`, `acme/gonogo-setup@${PIN}`), 'main'],
    ['validate decides nothing', command('npx gonogo validate'), 'main'],
  ],
  'branch-missing': [
    ['a branch of the checklist', policy('name: Launch', 'name: Launch\nbranches: [release]'), 'release'],
  ],
  'not-required': [
    ['nothing is required', rules(REVIEW, NO_FORCE), `${WORKFLOW}:6`],
    [
      'another check is',
      rules(checks({ name: 'gates', app: 15368 }), REVIEW, NO_FORCE),
      `${WORKFLOW}:6`,
      ['unmade-check'],
    ],
    [
      'one leg of a matrix is not',
      {
        ...withGate('    timeout', '    strategy: { matrix: { os: [a, b] } }\n    timeout'),
        ...rules(checks({ name: 'gate (a)', app: 15368 }), REVIEW, NO_FORCE),
      },
      `${WORKFLOW}:6`,
    ],
    ['by classic protection', classic({ checks: [] }), `${WORKFLOW}:6`],
    [
      'the job is named otherwise',
      withGate('    timeout', '    name: The gate\n    timeout'),
      `${WORKFLOW}:6`,
      ['unmade-check'],
    ],
    [
      'a required workflow of that path in another repository',
      {
        ...rules(
          { source: SOURCE, type: 'workflows', workflows: [{ path: WORKFLOW, repository: 2, ref: undefined }] },
          REVIEW,
          NO_FORCE,
        ),
      },
      `${WORKFLOW}:6`,
    ],
    ['a second gate', withFiles({ [OTHER]: GATE.replace('  gate:', '  gate2:') }), `${OTHER}:6`],
  ],
  'any-source': [
    ['A06 A16: of a ruleset', rules(checks({ name: 'gate', app: null }), REVIEW, NO_FORCE), 'main'],
    ['A06 A16: of classic protection', classic({ checks: [{ name: 'gate', app: null }] }), 'main'],
  ],
  'wrong-source': [['A06: another app', rules(checks({ name: 'gate', app: 12 }), REVIEW, NO_FORCE), 'main']],
  bypass: [
    ['A16: a role', { bypass: [{ kind: 'RepositoryRole', id: 5, mode: 'always' }] }, 'main', ['review-bypass']],
    ['A16: in pull requests', { bypass: [{ kind: 'Team', id: 3, mode: 'pull_request' }] }, 'main', ['review-bypass']],
    ['A16: administrators', classic({ admins: false }), 'main', ['review-bypass']],
  ],
  'unmade-check': [
    [
      'of GitHub Actions',
      rules(checks({ name: 'gate', app: 15368 }, { name: 'lint', app: 15368 }), REVIEW, NO_FORCE),
      'main',
    ],
    ['of anybody', rules(checks({ name: 'gate', app: 15368 }, { name: 'lint', app: null }), REVIEW, NO_FORCE), 'main'],
  ],
  'not-strict': [
    ['ruleset', rules({ ...CHECKS, strict: false } as BranchRule, REVIEW, NO_FORCE), 'main'],
    ['classic', classic({ strict: false }), 'main'],
  ],
  'force-push': [
    ['A16: no rule', rules(CHECKS, REVIEW), 'main'],
    ['A16: classic', classic({ forcePushes: true }), 'main'],
  ],
  'review-not-required': [
    ['A02: no rule', rules(CHECKS, NO_FORCE), 'main'],
    ['A02: not of code owners', rules(CHECKS, { ...REVIEW, codeOwners: false } as BranchRule, NO_FORCE), 'main'],
    ['A02: classic', classic({ review: { codeOwners: false, renewed: true, bypass: [] } }), 'main'],
    ['A02: classic without reviews', classic({ review: undefined }), 'main'],
  ],
  'review-bypass': [
    [
      'A16: actors of the branch protection',
      classic({ review: { codeOwners: true, renewed: true, bypass: ['@bob'] } }),
      'main',
    ],
    ['A16: actors of a ruleset', { bypass: [{ kind: 'User', id: 3, mode: 'exempt' }] }, 'main', ['bypass']],
  ],
  'stale-review': [['approvals stay', rules(CHECKS, { ...REVIEW, renewed: false } as BranchRule, NO_FORCE), 'main']],
  'same-name': [
    [
      'A06: in another workflow',
      withFiles({ [OTHER]: 'on: push\njobs: { gate: { steps: [{ run: echo ok }] } }\n' }),
      `${OTHER}:2`,
    ],
    ['A06: by its name', withFiles({ [OTHER]: 'on: push\njobs:\n  x: { name: gate }\n' }), `${OTHER}:3`],
    ['A06: in the same workflow', withGate('jobs:', 'jobs:\n  x: { name: gate, permissions: {} }'), `${WORKFLOW}:6`],
    ['A06: by an expression', withFiles({ [OTHER]: 'on: push\njobs:\n  x: { name: "g${{ 1 }}" }\n' }), `${OTHER}:3`],
  ],
  'other-events': [
    ['pushes', withGate('  pull_request:', '  push:\n  pull_request:'), `${WORKFLOW}:3`],
    [
      'pushes to any branch by a pattern',
      withGate('  pull_request:', '  pull_request:\n  push: { branches: ["**"] }'),
      `${WORKFLOW}:4`,
    ],
    [
      'pushes to all but one',
      withGate('  pull_request:', '  pull_request:\n  push: { branches-ignore: [main] }'),
      `${WORKFLOW}:4`,
    ],
    ['by hand', withGate('  pull_request:', '  pull_request:\n  workflow_dispatch:'), `${WORKFLOW}:4`],
    [
      'as a list',
      withFiles({ [WORKFLOW]: GATE.replace('on:\n  pull_request:\n', 'on: [pull_request, push]\n') }),
      `${WORKFLOW}:2`,
    ],
  ],
  'always-true': [
    [
      'A12: text behind',
      withGate(
        '      - uses: actions/checkout',
        "      - if: ${{ github.ref }} == 'x'\n        uses: actions/checkout",
      ),
      `${WORKFLOW}:11`,
    ],
    [
      'A12: a line break behind',
      withGate(
        '      - uses: actions/checkout',
        '      - if: |\n          ${{ false }}\n        uses: actions/checkout',
      ),
      `${WORKFLOW}:11`,
    ],
    [
      'A12: of another job',
      withGate('jobs:', 'jobs:\n  x: { if: "${{ false }} x", permissions: {} }'),
      `${WORKFLOW}:6`,
    ],
  ],
  'substring-contains': [
    [
      'A12',
      withGate('jobs:', 'jobs:\n  x: { if: "contains(\'main release\', github.ref)", permissions: {} }'),
      `${WORKFLOW}:6`,
    ],
    [
      'A12: of the gate',
      step("if: contains('refs/heads/main refs/heads/x', github.ref)"),
      `${WORKFLOW}:13`,
      ['gate-skipped'],
    ],
  ],
  'bot-actor': [
    ['A13: the actor', step("if: github.actor != 'dependabot[bot]'"), `${WORKFLOW}:13`, ['gate-skipped']],
    [
      'A13: in another job',
      withGate('jobs:', 'jobs:\n  x: { if: "github.triggering_actor == \'renovate[bot]\'", permissions: {} }'),
      `${WORKFLOW}:6`,
    ],
    [
      'A13: the name of a branch',
      withGate('jobs:', 'jobs:\n  x: { if: "startsWith(github.head_ref, \'dependabot/\')", permissions: {} }'),
      `${WORKFLOW}:6`,
    ],
  ],
  'head-checkout': [
    [
      'A13: by sha',
      withFiles({
        [WORKFLOW]: GATE.replace('pull_request:', 'pull_request_target:').replace(
          '@v6',
          '@v6\n        with: { ref: "${{ github.event.pull_request.head.sha }}" }',
        ),
      }),
      `${WORKFLOW}:11`,
    ],
    [
      'A13: by a command',
      withFiles({
        [WORKFLOW]: GATE.replace('pull_request:', 'pull_request_target:').replace(
          'uses: actions/checkout@v6',
          'run: gh pr checkout 1',
        ),
      }),
      `${WORKFLOW}:11`,
    ],
    [
      'A13: a number',
      withFiles({
        [WORKFLOW]: GATE.replace('pull_request:', 'pull_request_target:').replace(
          '@v6',
          '@v6\n        with: { ref: "refs/pull/${{ github.event.number }}/merge" }',
        ),
      }),
      `${WORKFLOW}:11`,
    ],
  ],
  'path-filter': [
    ['paths', withGate('pull_request:', 'pull_request: { paths: [src] }'), `${WORKFLOW}:3`],
    ['paths-ignore', withGate('pull_request:', 'pull_request:\n    paths-ignore: [docs]'), `${WORKFLOW}:4`],
  ],
  'no-merge-group': [
    ['a queue', rules(CHECKS, REVIEW, NO_FORCE, { source: SOURCE, type: 'merge-queue' }), `${WORKFLOW}:2`],
  ],
  concurrency: [
    [
      'A11: none',
      withGate('concurrency: { group: "gonogo-${{ github.ref }}", cancel-in-progress: true }\n', ''),
      `${WORKFLOW}:2`,
    ],
    ['A11: no group', withGate('group: "gonogo-${{ github.ref }}", ', ''), `${WORKFLOW}:4`],
    ['A11: one for all', withGate('gonogo-${{ github.ref }}', 'gonogo'), `${WORKFLOW}:4`],
  ],
  permissions: [
    ['none', withGate('    permissions: { contents: read, pull-requests: write }\n', ''), `${WORKFLOW}:6`],
    ['all', withGate('{ contents: read, pull-requests: write }', 'write-all'), `${WORKFLOW}:9`],
    [
      'all for the workflow',
      withFiles({ [WORKFLOW]: `permissions: write-all\n${GATE.replace(/ {4}permissions.*\n/, '')}` }),
      `${WORKFLOW}:1`,
    ],
  ],
  'self-hosted': [
    ['G10: a label', { ...withGate('ubuntu-latest', '[self-hosted, linux]'), isPublic: true }, `${WORKFLOW}:7`],
    ['G10: a group', { ...withGate('ubuntu-latest', '{ group: big }'), isPublic: true }, `${WORKFLOW}:7`],
  ],
  'needs-skipped': [
    ['A01: no condition', after(''), `${WORKFLOW}:8`],
    [
      'A01: a condition that says nothing of it',
      after("    if: github.event_name == 'pull_request'\n"),
      `${WORKFLOW}:8`,
    ],
    ['A01: text around it', after('    if: ${{ always() }} x\n'), `${WORKFLOW}:8`, ['always-true']],
    [
      'A01: of a caller',
      {
        ...withFiles({
          [WORKFLOW]: GATE.replace('  pull_request:\n', '  workflow_call:\n'),
          [OTHER]: GATE.replace(/ {2}gate:[\s\S]*/, `${NEEDED}    needs: test\n    uses: ./${WORKFLOW}\n`),
        }),
        rules: [checks({ name: 'gate / gate', app: 15368 }), REVIEW, NO_FORCE],
      },
      `${OTHER}:8`,
    ],
  ],
  'needs-unread': [
    ['A01: always', after('    if: always()\n'), `${WORKFLOW}:8`],
    ['A01: not cancelled', after('    if: ${{ !cancelled() }}\n'), `${WORKFLOW}:8`],
  ],
  'gate-skipped': [
    [
      'A12: a draft',
      withGate('    timeout', '    if: github.event.pull_request.draft == false\n    timeout'),
      `${WORKFLOW}:8`,
    ],
    [
      'A12: another event',
      withGate('    timeout', "    if: github.event_name == 'push'\n    timeout"),
      `${WORKFLOW}:8`,
    ],
    ['A12: the step', step('if: vars.GATE'), `${WORKFLOW}:13`],
    ['A12: only after a failure', step('if: failure()'), `${WORKFLOW}:13`],
    [
      'A12: one of two events',
      withFiles({
        [WORKFLOW]: GATE.replace('  pull_request:\n', '  pull_request:\n  merge_group:\n').replace(
          '    timeout',
          "    if: github.event_name == 'pull_request'\n    timeout",
        ),
      }),
      `${WORKFLOW}:9`,
    ],
    [
      'A01: after a job that was skipped',
      after('    if: success() || failure()\n', '        with: { needs: "${{ toJSON(needs) }}" }\n'),
      `${WORKFLOW}:9`,
    ],
    ['A12: what no parser reads', step('if: github.ref =='), `${WORKFLOW}:13`],
  ],
  'continue-on-error': [
    ['A11: the step', step('continue-on-error: true'), `${WORKFLOW}:13`],
    ['A11: the job', withGate('    timeout', '    continue-on-error: true\n    timeout'), `${WORKFLOW}:8`],
    ['A11: an expression', step('continue-on-error: ${{ vars.SOFT }}'), `${WORKFLOW}:13`],
  ],
  'fail-on': [
    ['never', step('with: { fail-on: never }'), `${WORKFLOW}:13`],
    ['no-go', step('with:\n          fail-on: no-go'), `${WORKFLOW}:14`],
    ['an expression', step('with: { fail-on: "${{ vars.X }}" }'), `${WORKFLOW}:13`],
    ['on a command line', command('npx gonogo check --fail-on never'), `${WORKFLOW}:12`, ['checklist-from']],
    [
      'on a command line, by a variable',
      command('npx gonogo check --fail-on=$X'),
      `${WORKFLOW}:12`,
      ['checklist-from'],
    ],
  ],
  'checklist-from': [
    ['the head', step('with: { checklist-from: head }'), `${WORKFLOW}:13`],
    ['a branch', step('with: { checklist-from: "${{ github.head_ref }}" }'), `${WORKFLOW}:13`],
    ['a command reads the workspace', command('npx gonogo check'), `${WORKFLOW}:12`],
    ['a bundle does', command('node tools/dist/cli/index.js check'), `${WORKFLOW}:12`],
  ],
  'exit-ignored': [
    ['or', command('npx gonogo check || true'), `${WORKFLOW}:12`, ['checklist-from']],
    ['a pipe', command('npx gonogo check | tee log'), `${WORKFLOW}:12`, ['checklist-from']],
    ['another command behind', command('npx gonogo check; exit 0'), `${WORKFLOW}:12`, ['checklist-from']],
    ['errors are off', command('"set +e\\nnpx gonogo check\\necho done"'), `${WORKFLOW}:12`, ['checklist-from']],
    ['in the background', command('npx gonogo check &'), `${WORKFLOW}:12`, ['checklist-from']],
    ['a condition', command('if npx gonogo check; then echo yes; fi'), `${WORKFLOW}:12`, ['checklist-from']],
    ['turned round', command('"! npx gonogo check"'), `${WORKFLOW}:12`, ['checklist-from']],
  ],
  'signatures-file': [['a file', step('with: { signatures: file }'), `${WORKFLOW}:13`, ['unowned']]],
  'commands-allowed': [
    ['an input', step('with: { allow-commands: true }'), `${WORKFLOW}:13`],
    ['a flag', command('npx gonogo check --allow-commands'), `${WORKFLOW}:12`, ['checklist-from']],
  ],
  'no-timeout': [['A11', withGate('    timeout-minutes: 10\n', ''), `${WORKFLOW}:6`]],
  'matrix-names': [
    [
      'computed',
      {
        ...withGate('    timeout', '    strategy: { matrix: "${{ fromJSON(vars.X) }}" }\n    timeout'),
        ...rules(checks({ name: 'gate (a)', app: 15368 }), REVIEW, NO_FORCE),
      },
      `${WORKFLOW}:6`,
    ],
  ],
  unpinned: [
    ['a tag', withGate('actions/checkout@v6', 'acme/checkout@v6'), `${WORKFLOW}:11`],
    ['gonogo itself', withGate(`@${PIN} # v1`, '@v1'), `${WORKFLOW}:12`],
    ['a short commit', withGate(`@${PIN} # v1`, '@0123456'), `${WORKFLOW}:12`],
    ['an image', withGate('actions/checkout@v6', 'docker://alpine:3'), `${WORKFLOW}:11`],
  ],
  'owners-missing': [['A15', withFiles({ '.github/CODEOWNERS': null }), 'main']],
  unowned: [
    ['A15: nothing covers it', owners('/docs/ @acme/docs\n'), '.github/CODEOWNERS:1'],
    ['A15: a later line takes them away', owners('* @acme/owners\n\n/.github/gonogo.yml\n'), '.github/CODEOWNERS:3'],
    ['A15: not the file itself', owners('/.github/gonogo.yml @a\n/.github/workflows/ @a\n'), '.github/CODEOWNERS:1'],
    ['A02: not the workflow', owners(`/.github/ @a\n/${WORKFLOW}\n`), '.github/CODEOWNERS:2'],
    [
      'A02: not new workflows',
      owners(`/.github/gonogo.yml @a\n/${WORKFLOW} @a\n/.github/CODEOWNERS @a\n`),
      '.github/CODEOWNERS:1',
    ],
    [
      'A15: not the place that comes first',
      withFiles({
        '.github/CODEOWNERS': null,
        CODEOWNERS: '/.github/workflows/ @a\n/.github/gonogo.yml @a\n/CODEOWNERS @a\n',
      }),
      'CODEOWNERS:1',
    ],
    [
      'A02: not the sign-offs that count',
      step('with: { signatures: file }'),
      '.github/CODEOWNERS:1',
      ['signatures-file'],
    ],
    ['A02: not the sign-offs that are there', withFiles({ '.gonogo/signoffs.ndjson': '' }), '.github/CODEOWNERS:1'],
    [
      'A02: not a checklist of another name',
      {
        ...withFiles({ [WORKFLOW]: `${GATE}        with: { checklist: ops/launch.yml }\n`, 'ops/launch.yml': POLICY }),
      },
      '.github/CODEOWNERS:1',
    ],
  ],
  'owners-errors': [
    [
      'A15: of the line that decides',
      { errors: [{ path: '.github/CODEOWNERS', line: 1, kind: 'Unknown owner', message: 'nobody\nmore' }] },
      '.github/CODEOWNERS:1',
    ],
    [
      'A15: of another line',
      { errors: [{ path: '.github/CODEOWNERS', line: 9, kind: 'Invalid pattern', message: 'x' }] },
      '.github/CODEOWNERS:9',
    ],
  ],
  'owners-ignored': [['A15', withFiles({ CODEOWNERS: '* @b' }), 'CODEOWNERS:1']],
  'checklist-unusable': [
    ['A02: none', withFiles({ [CHECKLIST]: null }), `${CHECKLIST}:1`],
    ['A02: one that does not load', withFiles({ [CHECKLIST]: 'version: 2\n' }), `${CHECKLIST}:1`],
  ],
  observed: [['the whole file', policy('name: Launch', 'name: Launch\nmode: observe'), `${CHECKLIST}:1`]],
  'nothing-required': [
    ['advisory', policy('    sign-off: sre', '    sign-off: sre\n    level: advisory'), `${CHECKLIST}:1`],
    ['observed', policy('    sign-off: sre', '    sign-off: sre\n    mode: observe'), `${CHECKLIST}:1`],
  ],
  'extends-unpinned': [
    [
      'a branch of another repository',
      {
        ...policy('criteria:', 'extends: acme/policies/base.yml@main\ncriteria:'),
        others: { 9: { name: 'acme/policies', files: { 'base.yml': POLICY.replace('On-call', 'Support') } } },
      },
      `${CHECKLIST}:1`,
    ],
  ],
  'role-empty': [['nobody', policy('["@octocat", "@acme/sre"]', '[]'), `${CHECKLIST}:1`]],
  'member-unknown': [['B15: a login that is free', { users: [] }, `${CHECKLIST}:1`]],
};

describe.each(Object.entries(HOLES))('%s', (id, rows) => {
  for (const [name, change, place, also = []] of rows)
    it(name, async () => {
      const { level, findings, unseen } = await diagnosisOf(change);
      const found = findings.filter((one) => one.id === id);
      expect(found.map((one) => (one.file === null ? one.branch : `${one.file}:${one.line}`))).toContain(place);
      const others = [...new Set(findings.map((one) => one.id))].filter((one) => one !== id);
      expect(others.sort()).toEqual([...(id === 'no-gate' ? others : also)].sort());
      expect(unseen).toEqual([]);
      const worst = findings.some((one) => one.severity === 'hole');
      expect(level).toBe(worst ? 'advisory' : 'enforced');
      expect(found.every((one) => one.why !== '' && one.fix !== '')).toBe(true);
    });
});

it('every row of the tables has a test, or is one of what cannot be seen', () =>
  expect(ALL_HOLES.map((one) => one.id).sort()).toEqual(
    [...Object.keys(HOLES), 'author-signs', 'workflow-unreadable'].sort(),
  ));
it.each<[string, Partial<Repo>, string]>([
  [
    'a check that anybody may make and no workflow makes',
    rules(checks({ name: 'gate', app: 15368 }, { name: 'lint', app: null }), REVIEW, NO_FORCE),
    'weak',
  ],
  [
    'one that GitHub Actions must make',
    rules(checks({ name: 'gate', app: 15368 }, { name: 'lint', app: 15368 }), REVIEW, NO_FORCE),
    'hole',
  ],
  [
    'a mistake in the line that decides',
    { errors: [{ path: '.github/CODEOWNERS', line: 1, kind: 'x', message: 'x' }] },
    'hole',
  ],
  ['a mistake in another line', { errors: [{ path: '.github/CODEOWNERS', line: 9, kind: 'x', message: 'x' }] }, 'weak'],
  ['sign-offs in a file that does not count', withFiles({ '.gonogo/signoffs.ndjson': '' }), 'weak'],
])('%s', async (_, change, severity) =>
  expect((await diagnosisOf(change)).findings.map((one) => one.severity)).toEqual([severity]),
);
it('no two rows have one id', () => expect(new Set(ALL_HOLES.map((one) => one.id)).size).toBe(ALL_HOLES.length));
it.each(ALL_HOLES.map((one) => [one.id, one] as const))(
  '%s says why and what to do',
  (_, { why, fix, fine, example }) => {
    for (const text of [why, fix]) expect(text).toMatch(/^[A-Z`'"].*[.`]$/s);
    expect(fine).not.toMatch(/\.$/);
    expect(example).not.toBe('');
  },
);
it('author-signs: the author of a change may sign it', async () => {
  const [facts] = await factsOf();
  const [one] = facts?.checklists ?? [];
  if (!facts || !one || !('checklist' in one)) throw new Error('no checklist');
  const criteria = one.checklist.criteria.map((own) => ({ ...own, options: { ...own.options, 'allow-author': true } }));
  const { findings, level } = diagnose([
    { ...facts, checklists: [{ ...one, checklist: { ...one.checklist, criteria } }] },
  ]);
  expect(findings.map(({ id, file, line }) => [id, file, line])).toEqual([['author-signs', CHECKLIST, 5]]);
  expect(level).toBe('enforced');
});
it('weak points alone do not lower the level', async () =>
  expect((await diagnosisOf(withGate('    timeout-minutes: 10\n', ''))).level).toBe('enforced'));
it('SOUND is what the rows start from', () => expect(Object.keys(SOUND.files)).toHaveLength(3));
