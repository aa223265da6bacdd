import { describe, expect, it } from 'vitest';
import { isDocumented } from '../support/github/documented.ts';

const HOME = '/repos/{owner}/{repo}';
const COMMENT = ['id', 'body', 'html_url', 'user', 'user.id', 'user.login', 'user.type', 'minimized'];
const COMMIT = ['sha', 'commit.message', 'commit.verification.verified', 'author.id', 'committer.login'];
const ISSUE = ['number', 'title', 'state', 'labels', 'labels.[].name', 'created_at', 'html_url', 'pull_request'];
const ALERT = ['number', 'state', 'created_at', 'html_url'];
const DEPENDABOT = ['dependency.package.name', 'security_advisory.summary', 'security_vulnerability.severity'];
const CODE = ['rule.id', 'rule.description', 'rule.severity', 'rule.security_severity_level', 'tool.name'];
const SECRET = ['secret_type', 'secret_type_display_name'];
const ANALYSIS = ['ref', 'commit_sha', 'category', 'error', 'created_at', 'tool.name'];
const WRITTEN = ['created_at', 'updated_at'];
const COMMENT_APP = ['performed_via_github_app.slug'];

const ATTEMPT = `${HOME}/actions/runs/{run_id}/attempts/{attempt_number}`;
const CHECK_RUN = [
  ...['id', 'name', 'head_sha', 'app.id', 'app.slug', 'check_suite.id', 'status', 'conclusion', 'html_url'],
  ...['started_at', 'completed_at'],
];
const JOB = ['id', 'name', 'check_run_url', 'runner_name', 'status', 'conclusion'];
const RUN = [
  ...['id', 'workflow_id', 'path', 'event', 'head_sha', 'head_branch', 'repository.id', 'head_repository.id'],
  ...['run_number', 'run_attempt', 'check_suite_id', 'status', 'conclusion', 'created_at', 'run_started_at'],
  ...['updated_at', 'html_url'],
];

/** What the adapter reads, against what GitHub says it answers. */
const READ: readonly [line: string, fields: readonly string[]][] = [
  [`get ${HOME}`, ['id', 'default_branch']],
  [`get ${HOME}/git/ref/{ref}`, ['object.sha']],
  [`get ${HOME}/git/matching-refs/{ref}`, ['[].ref', '[].object.sha']],
  [`get ${HOME}/git/trees/{tree_sha}`, ['truncated', 'tree.[].path', 'tree.[].mode', 'tree.[].sha', 'tree.[].size']],
  [`get ${HOME}/git/blobs/{file_sha}`, ['content', 'encoding']],
  [`get ${HOME}/pulls/{pull_number}`, ['number', 'head.sha', 'head.repo.id', 'base.ref', 'base.repo.id']],
  [
    `get ${HOME}/issues/{issue_number}/comments`,
    [...COMMENT, ...COMMENT_APP, ...WRITTEN].map((field) => `[].${field}`),
  ],
  [`post ${HOME}/issues/{issue_number}/comments`, COMMENT],
  [`patch ${HOME}/issues/comments/{comment_id}`, COMMENT],
  ['get /user', ['id']],
  [`get ${HOME}/commits/{ref}/check-runs`, ['total_count', ...CHECK_RUN.map((field) => `check_runs.[].${field}`)]],
  [
    `get ${HOME}/commits/{ref}/status`,
    ['total_count', 'statuses.[].context', 'statuses.[].state', 'statuses.[].updated_at', 'statuses.[].target_url'],
  ],
  [`get ${HOME}/commits/{ref}/check-suites`, ['total_count', 'check_suites.[].id', 'check_suites.[].created_at']],
  [`get ${ATTEMPT}/jobs`, ['total_count', ...JOB.map((field) => `jobs.[].${field}`)]],
  [`get ${HOME}/actions/workflows`, ['total_count', 'workflows.[].id', 'workflows.[].name', 'workflows.[].path']],
  [`get ${HOME}/actions/runs`, ['total_count', ...RUN.map((field) => `workflow_runs.[].${field}`)]],
  [`get ${HOME}/actions/workflows/{workflow_id}/runs`, RUN.map((field) => `workflow_runs.[].${field}`)],
  [`get ${HOME}/deployments`, ['id', 'environment', 'sha', 'created_at', 'updated_at'].map((field) => `[].${field}`)],
  [`get ${HOME}/deployments/{deployment_id}/statuses`, ['[].id', '[].state', '[].created_at']],
  [`get ${HOME}/environments`, ['total_count', 'environments.[].name']],
  ['get /users/{username}', ['login']],
  [`get ${HOME}`, ['has_issues']],
  [`get ${HOME}/pulls/{pull_number}`, ['title', 'body', 'state', 'draft', 'labels.[].name', 'user.id', 'base.sha']],
  [`get ${HOME}/pulls/{pull_number}`, ['merged', 'merged_at', 'merge_commit_sha', 'commits', 'changed_files']],
  [`get ${HOME}/pulls/{pull_number}/files`, ['[].filename', '[].previous_filename', '[].status']],
  [`get ${HOME}/pulls/{pull_number}/commits`, COMMIT.map((field) => `[].${field}`)],
  [`get ${HOME}/compare/{basehead}`, ['total_commits', ...COMMIT.map((field) => `commits.[].${field}`)]],
  [`get ${HOME}/commits/{commit_sha}/pulls`, ['[].number']],
  [`get ${HOME}/git/commits/{commit_sha}`, ['parents.[].sha']],
  [`get ${HOME}/issues`, ISSUE.map((field) => `[].${field}`)],
  [`get ${HOME}/labels`, ['[].name']],
  [`get ${HOME}/milestones`, ['[].number', '[].title']],
  [`get ${HOME}/dependabot/alerts`, [...ALERT, ...DEPENDABOT].map((field) => `[].${field}`)],
  [`get ${HOME}/code-scanning/alerts`, [...ALERT, ...CODE].map((field) => `[].${field}`)],
  [`get ${HOME}/secret-scanning/alerts`, [...ALERT, ...SECRET].map((field) => `[].${field}`)],
  [`get ${HOME}/code-scanning/analyses`, ANALYSIS.map((field) => `[].${field}`)],
  [`get ${HOME}/pulls/{pull_number}`, ['head.ref', 'head.repo.full_name']],
  [
    `get ${HOME}/pulls/{pull_number}/reviews`,
    ['id', 'state', 'body', 'commit_id', 'submitted_at', 'html_url', 'user.id', 'user.type'].map((one) => `[].${one}`),
  ],
  [`get ${HOME}/collaborators/{username}/permission`, ['role_name', 'permission', 'user.id']],
  ['get /orgs/{org}/teams/{team_slug}/memberships/{username}', ['state']],
  [`get ${HOME}/activity`, ['before', 'after', 'ref', 'timestamp', 'activity_type'].map((one) => `[].${one}`)],
  [`get ${HOME}/commits`, ['[].sha']],
  [
    `get ${HOME}/commits/{ref}`,
    ['sha', 'author.id', 'committer.login', 'commit.message', 'commit.verification.verified'],
  ],
];

describe('what the adapter reads is documented', () => {
  for (const [line, fields] of READ)
    for (const field of fields) it(`${field} of ${line}`, () => expect(isDocumented(line, field)).toBe(true));
  it('and what nobody documents is not', () => {
    expect(isDocumented('get /user', 'identity')).toBe(false);
    expect(isDocumented(`get ${HOME}/pulls/{pull_number}`, 'head.repo.identity')).toBe(false);
  });
});
