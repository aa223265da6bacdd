/** What GitHub answers of runs, in its own shape, with the fields that anybody reads. */

type Node = Record<string, unknown>;

const AT = '2026-11-21T08:00:00Z';
let ids = 30_000_000_000;

/** A check run of GitHub Actions that succeeded. */
export const checkRunRecord = (name: string, sha: string, more: Node = {}): Node => ({
  id: ++ids,
  name,
  head_sha: sha,
  status: 'completed',
  conclusion: 'success',
  started_at: AT,
  completed_at: AT,
  html_url: 'https://github.com/acme/shop/actions/runs/1/job/2',
  check_suite: { id: 40_000_000_001 },
  app: { id: 15368, slug: 'github-actions', name: 'GitHub Actions' },
  ...more,
});

export const statusRecord = (context: string, more: Node = {}): Node => ({
  id: ++ids,
  context,
  state: 'success',
  target_url: null,
  created_at: AT,
  updated_at: AT,
  ...more,
});

export const suiteRecord = (created_at: string | null): Node => ({ id: ++ids, created_at });

export const jobRecord = (name: string, checkRun: unknown, more: Node = {}): Node => ({
  id: ++ids,
  name,
  check_run_url: `https://api.github.com/repos/acme/shop/check-runs/${checkRun}`,
  runner_name: 'GitHub Actions 1',
  status: 'in_progress',
  conclusion: null,
  ...more,
});

export const workflowRecord = (id: number, file: string, name = file): Node => ({
  id,
  name,
  path: `.github/workflows/${file}`,
  state: 'active',
});

/** A run of `ci.yml` in the repository of that id. */
export const runRecord = (sha: string, repository: unknown, more: Node = {}): Node => ({
  id: ++ids,
  workflow_id: 10,
  path: '.github/workflows/ci.yml',
  event: 'push',
  head_sha: sha,
  head_branch: 'main',
  repository: { id: repository },
  head_repository: { id: repository },
  run_number: 7,
  run_attempt: 1,
  check_suite_id: ++ids,
  status: 'completed',
  conclusion: 'success',
  created_at: AT,
  run_started_at: AT,
  updated_at: AT,
  html_url: 'https://github.com/acme/shop/actions/runs/1',
  ...more,
});

export const deploymentRecord = (sha: string, more: Node = {}): Node => ({
  id: ++ids,
  sha,
  environment: 'production',
  created_at: AT,
  updated_at: AT,
  ...more,
});

export const deploymentStatusRecord = (state: string, more: Node = {}): Node => ({
  id: ++ids,
  state,
  created_at: AT,
  updated_at: AT,
  ...more,
});
