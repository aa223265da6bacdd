import { expect, it } from 'vitest';
import type { WorkflowRun } from '../../src/core/github/workflow-run.ts';
import { GitHubError } from '../../src/core/github.ts';
import { type Others, othersAtWork } from '../../src/publish/others.ts';
import { workflowFile } from '../../src/publish/workflow-file.ts';

const run = (number: number, more: Partial<WorkflowRun> = {}): WorkflowRun => ({
  id: 100 + number,
  number,
  attempt: 1,
  status: 'in_progress',
  event: 'pull_request',
  headCommit: 'a'.repeat(40),
  headBranch: 'feature',
  headRepository: 1,
  workflow: 5,
  path: '.github/workflows/gate.yml',
  ...more,
});

const rows: readonly [name: string, own: WorkflowRun, others: readonly WorkflowRun[], expected: Others][] = [
  ['nobody else', run(7), [], 'none'],
  ['an older run', run(7), [run(6)], 'older'],
  ['a newer run', run(7), [run(8)], 'newer'],
  ['one of each', run(7), [run(6), run(8)], 'newer'],
  ['another branch', run(7), [run(8, { headBranch: 'other' })], 'none'],
  ['a branch of that name in a fork', run(7), [run(8, { headRepository: 2 })], 'none'],
  ['a deleted fork: nobody knows', run(7), [run(8, { headRepository: null })], 'older'],
  ['a push to the branch, which comments nothing', run(7), [run(8, { event: 'push' })], 'none'],
  ['a schedule', run(7), [run(8, { event: 'schedule', headBranch: 'main' })], 'none'],
  ['a review of the same branch', run(7), [run(8, { event: 'pull_request_review' })], 'newer'],
  [
    'a comment, which may be on the same pull request',
    run(7),
    [run(8, { event: 'issue_comment', headBranch: 'main' })],
    'older',
  ],
  ['a run by hand', run(7), [run(6, { event: 'workflow_dispatch', headBranch: 'main' })], 'older'],
  ['pushes that comment by number', run(7, { event: 'push' }), [run(8, { event: 'push' })], 'older'],
  ['pushes to other branches', run(7, { event: 'push' }), [run(8, { event: 'push', headBranch: 'main' })], 'none'],
  ['results of other runs', run(7, { event: 'workflow_run' }), [run(8, { event: 'workflow_run' })], 'older'],
];
for (const [name, own, others, expected] of rows)
  it(`beside ${name}: ${expected}`, async () => {
    const runs = { underWay: async () => [own, ...others] } as never;
    expect(await othersAtWork(runs, { runId: own.id, workflow: 'gate.yml' })).toBe(expected);
  });

it.each([
  ['may not be asked', 403, 'unknown'],
  ['has no such workflow', 404, 'unknown'],
  ['is down', 502, 'no answer'],
  ['cannot be reached', 0, 'no answer'],
])('a GitHub that %s', async (_, status, expected) => {
  const underWay = async () => {
    throw new GitHubError(status, 'no');
  };
  expect(await othersAtWork({ underWay } as never, { runId: 107, workflow: 'gate.yml' })).toBe(expected);
});
it('a list without ourselves shows nobody', async () => {
  const runs = { underWay: async () => [run(8)] } as never;
  expect(await othersAtWork(runs, { runId: 107, workflow: 'gate.yml' })).toBe('unknown');
});
it('outside of a workflow of ours nobody is asked', async () => {
  expect(await othersAtWork(undefined, { runId: 107, workflow: 'gate.yml' })).toBe('unknown');
  expect(await othersAtWork({} as never, { runId: 107, workflow: '' })).toBe('unknown');
  expect(await othersAtWork({} as never, { runId: 0, workflow: 'gate.yml' })).toBe('unknown');
});

it.each([
  ['acme/shop/.github/workflows/gate.yml@refs/heads/main', 'gate.yml'],
  ['Acme/Shop/.github/workflows/gate.yaml@refs/pull/1/merge', 'gate.yaml'],
  ['acme/other/.github/workflows/gate.yml@refs/heads/main', ''],
  ['acme/shop/.github/workflows/../x.yml@v1', ''],
  ['', ''],
  [undefined, ''],
])('the file of %s is "%s"', (ref, file) => {
  expect(workflowFile(ref, 'acme/shop')).toBe(file);
});
