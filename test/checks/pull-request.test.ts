import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import type { ChangedFile, Pull } from '../../src/core/github/change.ts';
import type { GitHubState } from '../../src/core/github/state.ts';
import type { Judgement } from '../../src/core/judge.ts';
import { commit, githubWith, pullWith, ROBOT } from '../support/github-state.ts';
import { judgeCriterion, loadMistakes } from '../support/judge-criterion.ts';

type Declared = Partial<Pull> & { readonly files?: readonly (string | Partial<ChangedFile>)[] };

/** A GitHub with these pull requests, numbered from 7. */
function github(pulls: readonly Declared[], more: Partial<GitHubState> = {}): GitHubState {
  const all = pulls.map((one, at) => pullWith({ number: 7 + at, ...one }));
  return githubWith({
    pull: async (number) => all[number - 7] ?? pullWith(),
    changedFiles: async ({ number }) =>
      (pulls[number - 7]?.files ?? []).map((file) => ({
        ...{ path: '', previous: undefined, status: 'modified' as const },
        ...(typeof file === 'string' ? { path: file } : file),
      })),
    labels: async () => ['Ready', 'do-not-merge', 'size: XL'],
    linkedIssues: async () => [],
    ...more,
  });
}

const REQUEST = { commit: commit('a'), pullRequest: 7 };
const judged = (pull: Declared, yaml: string, more: Partial<GitHubState> = {}) =>
  judgeCriterion(yaml, { github: github([pull], more) }, REQUEST);
/** `state`, or `state cause` where a problem made it. */
const mark = ({ state, cause }: Judgement) => (cause === null ? state : `${state} ${cause}`);
const go = (bounds: string, options = '{}') => `pull-request: ${options}\ngo: ${bounds}`;

describe('lies', () => {
  const TASKS = '{ body-tasks-open: 0 }';
  const rows: readonly [name: string, pull: Declared, yaml: string, mark: string][] = [
    ['no description', {}, go(TASKS), 'unknown empty'],
    ['a description without tasks', { body: 'All tests pass.' }, go(TASKS), 'unknown empty'],
    ['every task struck out', { body: '- [ ] ~~Test~~\n- [x] ~~Deploy~~' }, go(TASKS), 'unknown empty'],
    ['tasks in a fence only', { body: '```\n- [x] done\n```' }, go(TASKS), 'unknown empty'],
    ['tasks in a comment only', { body: '<!--\n- [x] done\n-->' }, go(TASKS), 'unknown empty'],
    ['a done task in a comment beside an open one', { body: '<!-- - [x] a -->\n\n- [ ] b' }, go(TASKS), 'no-go'],
    ['fewer tasks than there must be', { body: '- [x] a' }, go('{ body-tasks-open: 0, body-tasks: ">= 2" }'), 'no-go'],
    ['none, where there must be some', {}, go('{ body-tasks: ">= 1" }'), 'no-go'],
    ['an open task', { body: '- [x] a\n- [ ] b' }, go(TASKS), 'no-go'],
    ['a nested open task', { body: '- [x] a\n  - [ ] b' }, go(TASKS), 'no-go'],
    ['a task that is struck out in part', { body: '- [x] a\n- [ ] ~~b~~ c' }, go(TASKS), 'no-go'],
    ['a task that is only spelled as done', { body: '- [x] a\n- [ ] [x] b' }, go(TASKS), 'no-go'],
    ['an open task in a quote', { body: '- [x] a\n\n> - [ ] b' }, go(TASKS), 'no-go'],
    ['an open task within details', { body: '- [x] a\n<details>\n\n- [ ] b\n\n</details>' }, go(TASKS), 'no-go'],
    ['an open task after CRLF', { body: '- [x] a\r\n* [ ] b\r\n' }, go(TASKS), 'no-go'],
    ['an open numbered task', { body: '- [x] a\n\n1. [ ] b' }, go(TASKS), 'no-go'],
    ['D: a description that is too long', { body: 'x'.repeat(65_537) }, go(TASKS), 'unknown invalid'],
    ['D: quotes that end the stack', { body: '> '.repeat(30_000) }, go(TASKS), 'unknown invalid'],
    ['a label that is not there', { labels: [] }, go('{ label.ready: true }'), 'no-go'],
    ['a label that nobody made, taken for taken off', {}, go('{ label.do-not-mrege: false }'), 'unknown missing'],
    ['a label in another case', { labels: ['DO-NOT-merge'] }, go('{ label.do-not-merge: false }'), 'no-go'],
    ['a label whose beginning is the same', { labels: ['ready-ish'] }, go('{ label.ready: true }'), 'no-go'],
    ['a draft', { draft: true }, go('{ draft: false }'), 'no-go'],
    ['another base', { baseBranch: 'main2' }, go('{ base: main }'), 'no-go'],
    [
      'A13: a person with the name of a bot',
      { author: { id: 5, login: 'dependabot', kind: 'person' } },
      go('{ author-kind: bot }'),
      'no-go',
    ],
    ['B14: an author who was deleted', { author: undefined }, go('{ author-kind: person }'), 'unknown missing'],
    [
      'no file of those that count',
      { files: ['src/a.ts'] },
      go('{ changed-files: ">= 1" }', '{ files: docs }'),
      'no-go',
    ],
    [
      'a file whose folder begins the same',
      { files: ['docsish/a.md'] },
      go('{ changed-files: ">= 1" }', '{ files: docs }'),
      'no-go',
    ],
    ['files of a newer head', { headCommit: commit('c') }, go('{ changed-files: "<= 5" }'), 'unknown stale'],
    ['no issue linked', {}, go('{ linked-issues: ">= 1" }'), 'no-go'],
    ['an issue named in words', { body: 'closes #1' }, go('{ linked-issues: ">= 1" }'), 'no-go'],
  ];
  it.each(rows)('%s', async (_, pull, yaml, expected) => expect(mark(await judged(pull, yaml))).toBe(expected));

  it('F15: a server that cannot tell what is linked', async () => {
    const judgement = await judged({ body: 'closes #1' }, go('{ linked-issues: ">= 1" }'), {
      linkedIssues: async () => undefined,
    });
    expect(mark(judgement)).toBe('unknown no-fact');
    expect(judgement.problems[0]?.hint).toContain('GraphQL');
  });
  it('A13: `draft` and the like are asked of the pull request, whoever started the run', async () => {
    const judgement = await judgeCriterion(
      go('{ author-kind: bot }'),
      { github: github([{}]) },
      { ...REQUEST, actor: 'dependabot[bot]' },
    );
    expect(mark(judgement)).toBe('no-go');
  });
  it('no GitHub to ask', async () =>
    expect(mark(await judgeCriterion(go('{ draft: false }'), {}, REQUEST))).toBe('unknown denied'));
  it('what is denied hides nothing of the rest', async () => {
    const denied = async () => {
      throw new EvidenceError('denied', 'the token lacks `issues: read`');
    };
    const judgement = await judged({}, go('{ draft: false, linked-issues: ">= 1" }'), { linkedIssues: denied });
    expect(mark(judgement)).toBe('unknown denied');
    expect(judgement.facts.find(({ name }) => name === 'draft')?.band).toBe('go');
  });
});

describe('truths', () => {
  const rows: readonly [name: string, pull: Declared, yaml: string][] = [
    ['all tasks done', { body: '- [x] a\n* [X] b\n  1. [x] c' }, go('{ body-tasks-open: 0, body-tasks: 3 }')],
    [
      'what is struck out does not count',
      { body: '- [x] a\n- [ ] ~~b~~' },
      go('{ body-tasks-open: 0, body-tasks: 1 }'),
    ],
    [
      'struck out, with a remark nobody sees',
      { body: '- [x] a\n- [ ] ~~b~~ <!-- c -->' },
      go('{ body-tasks-open: 0 }'),
    ],
    ['none, where none is needed', {}, go('{ body-tasks-open: 0, body-tasks: any }')],
    ['an item without a box is no task', { body: '- [x] a\n- b\n- []c\n- [ ]' }, go('{ body-tasks: 1 }')],
    ['a label, whatever the case', { labels: ['READY'] }, go('{ label.ready: true, labels: 1 }')],
    ['a label with a space', { labels: ['size: XL'] }, go('{ "label.size: XL": true }')],
    ['a label that is not there and could be', {}, go('{ label.do-not-merge: false }')],
    ['no draft, title, base', { title: 'feat: x' }, go('{ draft: false, title: "starts with feat: ", base: main }')],
    ['a bot', { author: ROBOT }, go('{ author-kind: bot, author: "dependabot[bot]" }')],
    ['all files', { changedFiles: 12 }, go('{ changed-files: 12 }')],
    ['files of a folder', { files: ['docs/a.md', 'src/a.ts'] }, go('{ changed-files: 1 }', '{ files: docs }')],
    ['a file', { files: ['README.md', 'x/README.md'] }, go('{ changed-files: 1 }', '{ files: README.md }')],
    ['globs', { files: ['a/b.md', 'c.md', 'd.ts'] }, go('{ changed-files: 2 }', '{ files: "**/*.md" }')],
    ['hidden files', { files: ['.github/workflows/ci.yml'] }, go('{ changed-files: 1 }', '{ files: "**" }')],
    [
      'modules in the repository',
      { files: ['node_modules/x/y.js'] },
      go('{ changed-files: 1 }', '{ files: "**/*.js" }'),
    ],
    [
      'where a moved file was',
      { files: [{ path: 'new.ts', previous: 'src/old.ts' }] },
      go('{ changed-files: 1 }', '{ files: src }'),
    ],
    [
      'where a moved file is',
      { files: [{ path: 'src/new.ts', previous: 'old.ts' }] },
      go('{ changed-files: 1 }', '{ files: src }'),
    ],
  ];
  it.each(rows)('%s', async (_, pull, yaml) => expect(mark(await judged(pull, yaml))).toBe('go'));

  it('a linked issue', async () => {
    const judgement = await judged({}, go('{ linked-issues: ">= 1" }'), { linkedIssues: async () => [4, 9] });
    expect([mark(judgement), judgement.facts.find(({ name }) => name === 'linked-issues')?.detail]).toEqual([
      'go',
      '#4, #9',
    ]);
  });
  it('names what is open, in one short line', async () => {
    const body = `- [ ] **Load** test\n- [x] a\n- [ ] ~~b~~\n- [ ] ${'x'.repeat(500)}`;
    const { facts, evidence } = await judged({ body }, go('{ body-tasks-open: 0 }'));
    expect(facts.find(({ name }) => name === 'body-tasks-open')?.detail).toBe(`Load test, ${'x'.repeat(79)}…`);
    expect(evidence.notes).toEqual(['#7: 1 of 4 tasks is struck out and not counted']);
  });
  it('E10: what others wrote comes without characters that nobody sees', async () => {
    const { facts } = await judged({ body: '- [ ] a\u202eb\u0007c\n' }, go('{ body-tasks-open: 0 }'));
    expect(facts.find(({ name }) => name === 'body-tasks-open')?.detail).toBe('a b c');
  });
  it('asks for nothing that nobody bound', async () => {
    const asked = githubWith({ pull: async () => pullWith() });
    expect(mark(await judgeCriterion(go('{ draft: false }'), { github: asked }, REQUEST))).toBe('go');
  });
});

describe('`when-changed`', () => {
  const docs = go('{ changed-files: ">= 1" }', '{ when-changed: [src/**, "!x"], files: docs }').replace(', "!x"', '');
  const rows: readonly [name: string, files: Declared['files'], mark: string][] = [
    ['source without documentation', ['src/a.ts'], 'no-go'],
    ['source with documentation', ['src/a.ts', 'docs/a.md'], 'go'],
    ['documentation alone', ['docs/a.md'], 'not-applicable'],
    ['nothing', [], 'not-applicable'],
    ['source that was moved away', [{ path: 'lib/a.ts', previous: 'src/a.ts' }], 'no-go'],
    ['source that is hidden', ['src/.env'], 'no-go'],
  ];
  it.each(rows)('%s', async (_, files = [], expected) => expect(mark(await judged({ files }, docs))).toBe(expected));
  it('says why it does not apply', async () => {
    const { evidence } = await judged({ files: ['x'] }, docs);
    expect(evidence.notApplicable?.['changed-files']).toBe('#7 changes nothing that matches `src/**`');
  });
  it('A14: a list of files that cannot be had is not "nothing changed"', async () => {
    const changedFiles = async () => {
      throw new EvidenceError('unreachable', 'it lists 100 of 3100');
    };
    expect(mark(await judged({}, docs, { changedFiles }))).toBe('unknown unreachable');
  });
});

describe('which pull request', () => {
  const onPush = (pulls: readonly Declared[], of: readonly number[], yaml = go('{ label.ready: true }')) =>
    judgeCriterion(yaml, { github: github(pulls, { pullsOf: async () => of }) }, { commit: commit('a') });
  it('none is missing, with what to do', async () => {
    const judgement = await onPush([], []);
    expect(mark(judgement)).toBe('unknown missing');
    expect(judgement.problems[0]?.hint).toContain('if: ${{');
  });
  it('the merged one on a push', async () => {
    const merged = { state: 'closed', headCommit: commit('b'), mergeCommit: commit('a') } as const;
    expect(mark(await onPush([{ ...merged, labels: ['ready'] }], [7]))).toBe('go');
    expect(mark(await onPush([{ ...merged, labels: [] }], [7]))).toBe('no-go');
  });
  it('several open ones: each has to satisfy', async () => {
    expect(mark(await onPush([{ labels: ['ready'] }, { labels: ['Ready'] }], [7, 8]))).toBe('go');
    expect(mark(await onPush([{ labels: ['ready'] }, {}], [7, 8]))).toBe('no-go');
  });
});

describe('G16: every member of a merge group has to satisfy', () => {
  const [A, B, C, D, E] = ['a', 'b', 'c', 'd', 'e'].map(commit) as [string, string, string, string, string];
  const mergeGroup = { baseCommit: B, baseBranch: 'main', ref: `gh-readonly-queue/main/pr-8-${B}` };
  const queue = [
    { pull: 7, pullHead: D, headCommit: C, baseCommit: B },
    { pull: 8, pullHead: E, headCommit: A, baseCommit: C },
  ];
  const group = (first: Declared, second: Declared, yaml: string) =>
    judgeCriterion(
      yaml,
      {
        github: github(
          [
            { headCommit: D, ...first },
            { headCommit: E, ...second },
          ],
          { mergeQueue: async () => queue },
        ),
      },
      { commit: A, mergeGroup },
    );
  const SMALL = go('{ changed-files: "<= 5" }');
  const DOCS = go('{ changed-files: ">= 1" }', '{ when-changed: src, files: docs }');
  const rows: readonly [name: string, first: Declared, second: Declared, yaml: string, mark: string][] = [
    ['both', { labels: ['ready'] }, { labels: ['ready'] }, go('{ label.ready: true }'), 'go'],
    ['not the first', {}, { labels: ['ready'] }, go('{ label.ready: true }'), 'no-go'],
    ['not the second', { labels: ['ready'] }, {}, go('{ label.ready: true }'), 'no-go'],
    ['one that must not be', { labels: ['do-not-merge'] }, {}, go('{ label.do-not-merge: false }'), 'no-go'],
    ['different and both good', { changedFiles: 2 }, { changedFiles: 5 }, SMALL, 'go'],
    ['together too many, each good', { changedFiles: 4 }, { changedFiles: 4 }, SMALL, 'go'],
    ['one too many', { changedFiles: 2 }, { changedFiles: 6 }, SMALL, 'no-go'],
    [
      'different titles, both good',
      { title: 'feat: a' },
      { title: 'fix: b' },
      go('{ title: "matches ^(feat|fix):" }'),
      'go',
    ],
    ['a title that is not', { title: 'feat: a' }, { title: 'b' }, go('{ title: "matches ^(feat|fix):" }'), 'no-go'],
    ['tasks of one', { body: '- [x] a' }, { body: '- [ ] a' }, go('{ body-tasks-open: 0 }'), 'no-go'],
    ['no tasks in one', { body: '- [x] a' }, {}, go('{ body-tasks-open: 0 }'), 'unknown empty'],
    [
      'too few tasks in one',
      { body: '- [x] a' },
      { body: '' },
      'pull-request: {}\ngo: { draft: false }\nenough: { body-tasks: ">= 1" }',
      'unknown too-few',
    ],
    [
      'too few tasks in the other',
      { body: '' },
      { body: '- [x] a' },
      'pull-request: {}\ngo: { draft: false }\nenough: { body-tasks: ">= 1" }',
      'unknown too-few',
    ],
    [
      'the documentation of one is not that of the other',
      { files: ['src/a'] },
      { files: ['src/b', 'docs/b'] },
      DOCS,
      'no-go',
    ],
    ['one to which it does not apply', { files: ['README.md'] }, { files: ['src/b', 'docs/b'] }, DOCS, 'go'],
    ['neither to which it applies', { files: ['README.md'] }, { files: ['x'] }, DOCS, 'not-applicable'],
    ['one that has moved on since', { headCommit: C, changedFiles: 1 }, { changedFiles: 1 }, SMALL, 'unknown stale'],
  ];
  it.each(rows)('%s', async (_, first, second, yaml, expected) =>
    expect(mark(await group(first, second, yaml))).toBe(expected),
  );
  it('shows the worst, and of which it is', async () => {
    const { facts } = await group({ changedFiles: 2 }, { changedFiles: 6 }, SMALL);
    expect(facts.find(({ name }) => name === 'changed-files')).toMatchObject({ value: 6, detail: '#8' });
  });
});

describe('mistakes in the checklist', () => {
  const rows: readonly [name: string, yaml: string, words: string][] = [
    ['no bound', 'pull-request: {}', 'bound'],
    ['`files` that decides nothing', go('{ draft: false }', '{ files: docs }'), '`files` is only for `changed-files`'],
    ['a path from elsewhere', go('{ changed-files: 1 }', '{ files: /docs }'), 'begins with `/`'],
    ['a path outside', go('{ draft: false }', '{ when-changed: ../x }'), 'has `..`'],
    ['a pattern that excludes', go('{ draft: false }', '{ when-changed: [src, "!src/x"] }'), 'begins with `!`'],
    ['a path of Windows', go('{ draft: false }', '{ when-changed: "src\\\\x" }'), 'has a `\\`'],
    ['too many patterns in one', go('{ draft: false }', `{ when-changed: "${'{a,b}'.repeat(11)}" }`), 'is no glob'],
    ['a label of no name', go('{ "label. x": true }'), 'no name of a label'],
    ['an unknown option', go('{ draft: false }', '{ label: x }'), 'label'],
  ];
  it.each(rows)('%s', async (_, yaml, words) => expect((await loadMistakes(yaml)).join('\n')).toContain(words));
});
