import { describe, expect, it } from 'vitest';
import { refuseCommands } from '../../src/core/command-permission.ts';
import { variableFault } from '../../src/core/command-variables.ts';
import { EvidenceError } from '../../src/core/evidence.ts';

const refused = (event: string | undefined, fork: boolean) => {
  try {
    refuseCommands({ event, fork });
    return null;
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return `${error.cause}: ${error.message}`;
  }
};

describe('G01: who may never run commands', () => {
  const never = ['pull_request_target', 'workflow_run', 'issue_comment'];
  const strangers = ['issues', 'discussion_comment', 'fork', 'watch', 'check_run', 'status', 'no_such_event', ''];
  it.each([...never, ...strangers])('not on `%s`', (event) => {
    expect(refused(event, false)).toMatch(/^denied: commands are not run on the event/);
  });
  const own = ['push', 'pull_request', 'merge_group', 'schedule', 'workflow_dispatch', 'release', 'deployment_status'];
  it.each([undefined, ...own])('on `%s`, and never for a fork', (event) => {
    expect(refused(event, false)).toBeNull();
    expect(refused(event, true)).toMatch(/^denied: commands are not run for pull requests from forks/);
  });
});

describe('G02: variables that a command must not be given', () => {
  it.each([
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'github_env',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'RUNNER_TEMP',
    'INPUT_GITHUB-TOKEN',
    'INPUT_X',
    'NODE_OPTIONS',
    'LD_PRELOAD',
    'LD_LIBRARY_PATH',
    'DYLD_INSERT_LIBRARIES',
    'BASH_ENV',
    'ENV',
    'BASH_FUNC_ls',
    'PS4',
    'A=B',
    '1A',
    '',
    'A\0B',
  ])('%j', (name) => expect(variableFault(name)).toBeDefined());
  it.each(['GITHUB_TOKEN', 'GH_TOKEN', 'DATABASE_URL', 'PATH', 'ENVIRONMENT', 'NODE_ENV', '_x'])('but %s', (name) =>
    expect(variableFault(name)).toBeUndefined(),
  );
});
