import { PERMISSIONS, type PeopleState } from '../core/github/people.ts';
import type { WorkflowRun, WorkflowRuns } from '../core/github/workflow-run.ts';
import { type GitHub, GitHubError } from '../core/github.ts';
import { LIMITS } from '../core/limits.ts';
import { callError } from '../core/problem.ts';
import { parseCommands } from '../sign-off/command.ts';
import { inAnyTeam } from '../sign-off/heard.ts';
import { membershipOf } from '../sign-off/role-members.ts';
import type { CommentEvent } from './comment-event.ts';

/** What a re-run by comment needs. */
export interface RerunRequest {
  /** The gate's workflow file: `gate.yml`. */
  readonly workflow: string;
  readonly comment: CommentEvent;
  readonly github: Pick<GitHub, 'pullRequest'>;
  readonly runs: WorkflowRuns;
  readonly people: Pick<PeopleState, 'permission' | 'inTeam'>;
  /** Members of the roles in the checklist that judges, `@login` and `@org/team`; asked only when it matters. */
  readonly members: () => Promise<readonly string[]>;
  /** Seconds since some moment, and waiting for some; replaced in tests. */
  readonly clock: () => number;
  readonly wait: (seconds: number) => Promise<void>;
}

/** Between two looks at a run that is still under way. */
const LOOK_SECONDS = 10;

/**
 * Re-runs the newest gate run of a pull request's current head because somebody entitled has written a command (SPEC section
 * 7): the required check is that run's, so that it turns. Nothing is evaluated here, and no code of the pull request runs.
 * Gives what to say. Throws `UserError` when it cannot be done, `GitHubError`, and `EvidenceError`.
 */
export async function rerunGate(request: RerunRequest): Promise<string> {
  const { comment, github, runs, workflow } = request;
  if (comment.pullRequest === undefined) return 'nothing is re-run: the comment is not on a pull request';
  const commands = parseCommands(comment.body);
  if (commands.length === 0) return 'nothing is re-run: the comment is no command to gonogo';
  if (!comment.open) return 'nothing is re-run: the pull request is closed';
  const why = await refusal(request);
  if (why) return `nothing is re-run: ${why}`;
  const { headCommit } = await github.pullRequest(comment.pullRequest);
  const short = headCommit.slice(0, 7);
  const [newest] = (await runs.ofHead(workflow, headCommit)).filter(
    (run) => run.path === `.github/workflows/${workflow}` && run.event === 'pull_request',
  );
  if (!newest)
    throw callError(
      'rerun-impossible',
      `\`${workflow}\` has no run for ${short}, the head of #${comment.pullRequest}`,
      'the input `rerun` names the workflow file that evaluates `on: pull_request`',
    );
  const ended = await untilEnded(newest, request);
  await again(ended, runs);
  // What was meant as a command and is none is worth a run as well: a `no-go` that is misspelt holds the gate.
  const faults = commands.flatMap((command) => ('fault' in command ? [`; not understood: ${command.fault}`] : []));
  return `run ${ended.number} of \`${workflow}\` for ${short} is started again${[...new Set(faults)].join('')}`;
}

/** Why somebody may not cause a re-run; `undefined` for those with write access, and those who hold a role. */
async function refusal({ comment: { by }, people, members }: RerunRequest): Promise<string | undefined> {
  if (by.kind === 'bot') return `@${by.login} is a bot`;
  if (PERMISSIONS.indexOf(await people.permission(by)) >= PERMISSIONS.indexOf('write')) return undefined;
  const membership = membershipOf(by, await members());
  if (membership.named) return undefined;
  const asked = await inAnyTeam(people, by, membership);
  if (asked === true) return undefined;
  const neither = `@${by.login} has neither write access nor a role in the checklist`;
  const { note } = membership;
  if (!asked) return note === undefined ? neither : `${neither}: ${note}`;
  // Somebody whom GitHub did not tell of is not somebody who may not.
  if (asked.cause !== 'denied') throw callError('rerun-impossible', asked.message, asked.hint);
  return `${neither}; ${asked.message}`;
}

/** A run reads sign-offs when it wants to, maybe before this comment: only what starts after its end is sure to see it. */
async function untilEnded(run: WorkflowRun, { runs, workflow, clock, wait }: RerunRequest): Promise<WorkflowRun> {
  const end = clock() + LIMITS.rerunWaitSeconds;
  let now: WorkflowRun | undefined = run;
  while (now && now.status !== 'completed') {
    if (clock() >= end)
      throw callError(
        'rerun-impossible',
        `run ${run.number} of \`${workflow}\` is still under way after ${LIMITS.rerunWaitSeconds / 60} min`,
        'comment again when it has ended, or re-run it by hand',
      );
    await wait(LOOK_SECONDS);
    now = await runs.run(run.id);
  }
  if (!now) throw callError('rerun-impossible', `run ${run.number} of \`${workflow}\` is gone`);
  return now;
}

/** GitHub may have started it although its answer was lost. */
async function again(run: WorkflowRun, runs: WorkflowRuns): Promise<void> {
  try {
    await runs.rerun(run.id);
  } catch (error) {
    const unsure = error instanceof GitHubError && (error.status === 0 || error.status >= 500);
    const now = unsure ? await runs.run(run.id) : undefined;
    if (!now || now.attempt <= run.attempt) throw error;
  }
}
