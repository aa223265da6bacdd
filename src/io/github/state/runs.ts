import type { RunsState } from '../../../core/github/runs.ts';
import type { Source } from '../source.ts';
import { commitChecks } from './commit-checks.ts';
import { deploymentsState } from './deployments.ts';
import { workflowRunsState } from './workflow-runs.ts';

/** What GitHub says of what ran. */
export function runsState(source: Source): RunsState {
  return { ...commitChecks(source), ...workflowRunsState(source), ...deploymentsState(source) };
}
