import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ExtendedFiles } from '../../src/core/extends/files.ts';
import { loadChecklist } from '../../src/load-checklist.ts';
import { type Job, type WorkflowText, workflowFaults, workflowRisks } from '../support/workflow-lint.ts';

/**
 * What people copy must be right: every workflow of the examples, and every workflow and checklist in the README and in
 * docs, by GitHub's own language service with our action.yml (an unknown input is an error) and by actionlint.
 */

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
const read = (where: string): WorkflowText => ({ where, text: readFileSync(where, 'utf8') });
const documents = ['README.md', ...files('docs'), ...files('examples')].filter((path) => path.endsWith('.md'));
const blocks = documents.flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(([, text = ''], at) => ({
    where: `${path}, block ${at + 1}`,
    text,
  })),
);
const isWorkflow = ({ text }: WorkflowText) => /^jobs:/m.test(text);
const examples = files('examples')
  .filter((path) => /\.github\/workflows\/[^/]+\.yml$/.test(path))
  .map(read);
const workflows = [...examples, ...blocks.filter(isWorkflow)];

/** What examples in the documentation extend: files of examples/extended-checklist. */
const EXTENDED: ExtendedFiles = {
  beside: async (_, path) => ({
    place: { file: path, path },
    bytes: readFileSync(join('examples/extended-checklist/policies', basename(path))),
  }),
  remote: async (repository, path, ref) => ({
    place: { file: `${repository}/${path}@${ref}`, path, from: { repository, ref, commit: ref } },
    bytes: Buffer.from('version: 1\nroles: { release: ["@octocat"] }\n'),
  }),
};

describe('every workflow is right', () => {
  it('there are some', () => {
    expect(examples.map(({ where }) => where).sort()).toEqual([
      'examples/fork-comments/.github/workflows/comment.yml',
      'examples/fork-comments/.github/workflows/evaluate.yml',
      'examples/go-live/.github/workflows/go-live.yml',
      'examples/history/.github/workflows/history.yml',
      'examples/phased-rollout/.github/workflows/rollout.yml',
      'examples/pull-request-gate/.github/workflows/comment.yml',
      'examples/pull-request-gate/.github/workflows/gate.yml',
      'examples/release-gate/.github/workflows/release.yml',
      'examples/sharded-gate/.github/workflows/sharded.yml',
      'examples/watch-after-deploy/.github/workflows/deploy.yml',
    ]);
    expect(workflows.length).toBeGreaterThan(examples.length);
  });
  it.each(workflows)('$where', { timeout: 60_000 }, async (workflow) => {
    expect(await workflowFaults(workflow)).toEqual([]);
  });
  const [gate] = workflows.filter(({ where }) => where.endsWith('gate.yml')) as [WorkflowText];
  it.each([
    [
      'an input that does not exist',
      '- uses: acme/gonogo@v1',
      '- uses: acme/gonogo@v1\n        with: { fail-onn: caution }',
      /fail-onn/,
    ],
    ['a permission that does not exist', 'actions: read', 'action: read', /action\b/],
    ['a job that does not exist', 'needs: test', 'needs: tests', /tests/],
    ['an expression that is none', '!cancelled()', '!canceled()', /canceled/],
  ])('the linters see %s', { timeout: 60_000 }, async (_, right, wrong, said) => {
    expect(gate.text).toContain(right);
    expect((await workflowFaults({ ...gate, text: gate.text.replace(right, wrong) })).join('\n')).toMatch(said);
  });
});

describe('every workflow is safe to copy', () => {
  const rows = workflows.map(({ where, text }) => ({ where, workflow: parse(text) }));
  it.each(rows)('$where', ({ where, workflow }) => {
    const { text = '' } = workflows.find((one) => one.where === where) ?? {};
    expect(workflowRisks(workflow, text, where.startsWith('examples/'))).toEqual([]);
  });
  it('a workflow that anybody can start, or that works on artifacts, checks nothing of the pull request out', () => {
    for (const { workflow } of rows.filter(({ workflow: { on } }) => on.issue_comment || on.workflow_run)) {
      const steps = Object.values<Job>(workflow.jobs).flatMap((job) => job.steps);
      const out = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      expect(out.map((step) => step.with?.repository)).toEqual(out.map(() => 'acme/gonogo'));
    }
  });
  it('no script has an expression in it (E16)', () => {
    const scripts = rows.flatMap(({ workflow }) =>
      Object.values<Job>(workflow.jobs).flatMap((job) => job.steps.map((step) => (step as { run?: string }).run ?? '')),
    );
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

describe('every checklist loads', () => {
  const checklists = [
    ...files('examples')
      .filter((path) => /\.github\/gonogo\.yml$/.test(path))
      .map(read),
    ...blocks.filter(({ text }) => /^version: 1$/m.test(text)),
  ];
  it.each(checklists)('$where', async ({ text }) => {
    const { checklist } = await loadChecklist('.github/gonogo.yml', Buffer.from(text), EXTENDED);
    expect(checklist.warnings).toEqual([]);
    expect(checklist.criteria.length).toBeGreaterThan(0);
  });
});
