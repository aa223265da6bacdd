import { join } from 'node:path';
import type { Step } from './runner.ts';

/** A merge commit that GitHub makes for pull requests: `GITHUB_SHA` is not the commit to judge. */
export const MERGE_COMMIT = 'c0ffee'.padEnd(40, '0');

/**
 * The variables of GitHub's hosted runner
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/variables), and none of this machine's.
 */
export function environmentOf(step: Step, folder: string): Record<string, string> {
  const { world, event } = step;
  const repository = world?.repository ?? 'acme/shop';
  const [owner = ''] = repository.split('/');
  return {
    ...inputsOf(step.inputs ?? {}),
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: join(folder, 'home'),
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTION_REPOSITORY: 'acme/gonogo',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTOR: 'alice',
    GITHUB_ACTOR_ID: '1001',
    GITHUB_TRIGGERING_ACTOR: 'alice',
    // Nobody listens at port 1, so that a step without a world reaches nothing.
    GITHUB_API_URL: world?.apiUrl ?? 'http://127.0.0.1:1',
    GITHUB_GRAPHQL_URL: world?.graphqlUrl ?? 'http://127.0.0.1:1/graphql',
    GITHUB_SERVER_URL: world?.front.origin ?? 'http://127.0.0.1:1',
    GITHUB_EVENT_NAME: event?.name ?? 'workflow_dispatch',
    GITHUB_JOB: 'gate',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: '1',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SHA: MERGE_COMMIT,
    GITHUB_WORKFLOW: 'Gate',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/gate.yml@refs/heads/main`,
    GITHUB_WORKFLOW_SHA: MERGE_COMMIT,
    GITHUB_WORKSPACE: join(folder, 'work'),
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(folder, 'temp'),
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
    ...refsOf(event?.payload),
  };
}

/** `INPUT_FAIL-ON`: upper case, spaces to underscores, hyphens kept. */
function inputsOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  return Object.fromEntries(named);
}

/** Refs follow from the event: a pull request has its merge ref, head and base. */
function refsOf(payload: unknown): Record<string, string> {
  const { pull_request: pull, ref } = (payload ?? {}) as { pull_request?: Pull | null; ref?: unknown };
  if (pull?.number !== undefined)
    return {
      GITHUB_REF: `refs/pull/${pull.number}/merge`,
      GITHUB_REF_NAME: `${pull.number}/merge`,
      GITHUB_REF_TYPE: 'branch',
      GITHUB_REF_PROTECTED: 'false',
      GITHUB_HEAD_REF: pull.head?.ref ?? '',
      GITHUB_BASE_REF: pull.base?.ref ?? '',
    };
  const whole = typeof ref === 'string' && ref.startsWith('refs/') ? ref : 'refs/heads/main';
  return {
    GITHUB_REF: whole,
    GITHUB_REF_NAME: whole.split('/').slice(2).join('/'),
    GITHUB_REF_TYPE: whole.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: 'true',
    GITHUB_HEAD_REF: '',
    GITHUB_BASE_REF: '',
  };
}

interface Pull {
  readonly number?: number;
  readonly head?: { readonly ref?: string } | null;
  readonly base?: { readonly ref?: string } | null;
}
