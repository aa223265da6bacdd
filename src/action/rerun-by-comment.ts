import { join, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { EvidenceError } from '../core/evidence.ts';
import type { Repositories } from '../core/extends/sources.ts';
import type { GitHubState } from '../core/github/state.ts';
import type { WorkflowRuns } from '../core/github/workflow-run.ts';
import { type GitHub, GitHubError } from '../core/github.ts';
import { callError, UserError } from '../core/problem.ts';
import { monotonicSeconds } from '../desk/clock.ts';
import { loadChecklist } from '../load-checklist.ts';
import { commentEvent } from './comment-event.ts';
import type { RunnerEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { policyOf } from './policy.ts';
import { rerunGate } from './rerun.ts';

/** The step that re-runs the gate. */
export interface RerunStep {
  readonly inputs: Inputs;
  readonly workflow: string;
  readonly event: RunnerEvent;
  readonly connection:
    | {
        readonly github: GitHub;
        readonly repositories: Repositories;
        readonly runs: WorkflowRuns;
        readonly state: GitHubState;
      }
    | undefined;
  readonly workspace: string;
  readonly signal: AbortSignal;
}

/** Re-runs the gate with what the runner gives; says what was done. Throws `UserError`. */
export async function rerunByComment(step: RerunStep): Promise<string> {
  const { connection, workflow, event, signal } = step;
  const comment = commentEvent(event);
  if (!connection) throw callError('call-invalid', 'there is no token, or GITHUB_REPOSITORY names no repository');
  try {
    return await rerunGate({
      github: connection.github,
      runs: connection.runs,
      people: connection.state,
      workflow,
      comment,
      members: () => membersOf(step, connection, comment.pullRequest ?? 0),
      clock: monotonicSeconds,
      wait: (seconds) => setTimeout(seconds * 1000, undefined, { signal }),
    });
  } catch (error) {
    if (error instanceof EvidenceError) throw impossible(error, error.toProblem().hint);
    if (!(error instanceof GitHubError)) throw error;
    const hint = error.permission
      ? `give the job \`permissions: { ${[...new Set(['actions: write', 'contents: read', 'pull-requests: read', error.permission])].join(', ')} }\``
      : undefined;
    throw impossible(error, hint);
  }
}

function impossible({ message }: Error, hint: string | undefined): UserError {
  return callError('rerun-impossible', `the gate was not re-run: ${message}`, hint);
}

/** Everybody who holds a role in the checklists that judge: those of the base branch, never of the pull request. */
async function membersOf(
  { inputs, workspace }: RerunStep,
  { github, repositories }: NonNullable<RerunStep['connection']>,
  number: number,
): Promise<string[]> {
  const pull = await github.pullRequest(number);
  const merge = { ...pull, what: 'pull request' };
  const folder = resolve(workspace, inputs.workingDirectory);
  const members: string[] = [];
  for (const file of inputs.checklists) {
    const path = relative(workspace, join(folder, file)).replaceAll('\\', '/');
    const policy = await policyOf(path, inputs.checklistFrom, merge, github, repositories).catch(noRoles);
    // A first checklist is the pull request's own word.
    if (!policy?.ref || policy.caps.length > 0 || policy.ref === pull.headCommit) continue;
    const { checklist } = await loadChecklist(path, policy.bytes, policy.extended);
    members.push(...Object.values(checklist.roles).flat());
  }
  return members;
}

/** Where no checklist can be read, nobody has a role. */
function noRoles(error: unknown): undefined {
  if (error instanceof UserError) return undefined;
  throw error;
}
