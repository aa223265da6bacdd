import type { GitHubState } from '../../core/github/state.ts';
import type { GitHubOptions } from '../github.ts';
import { onceAsEvidence } from './once-as-evidence.ts';
import { sourceOf } from './source.ts';
import { changeState } from './state/change.ts';
import { findingsState } from './state/findings.ts';
import { peopleState } from './state/people.ts';
import { runsState } from './state/runs.ts';

export interface GitHubStateOptions extends GitHubOptions {
  /** Another token, for what teams have in them: that of a job sees no organisation. */
  readonly teamToken?: string;
}

/** What GitHub knows, over its API. The client is loaded, and GitHub asked, with the first question. */
export function openGitHubState(options: GitHubStateOptions): GitHubState {
  const source = sourceOf(options);
  const state = { ...changeState(source), ...peopleState(source), ...runsState(source), ...findingsState(source) };
  return { repository: options.repository, ...onceAsEvidence(state) };
}
