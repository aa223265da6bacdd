import { EvidenceError } from './evidence.ts';

/** What decides whether commands of a checklist may run (SPEC section 8). */
export interface CommandCircumstances {
  /** The event of the workflow; absent on a desk and in other CI. */
  readonly event?: string | undefined;
  /** True for pull requests from forks, and where that cannot be told. */
  readonly fork: boolean;
}

/**
 * Events whose code was pushed, merged or chosen by somebody with write access. All others can be caused by anybody, or
 * run with the rights of the repository on what anybody wrote: `pull_request_target`, `workflow_run`, `issue_comment`, …
 * (https://docs.github.com/en/actions/reference/security/secure-use). Reviews are about a pull request as it is.
 */
const EVENTS: ReadonlySet<string> = new Set([
  'push',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
  'schedule',
  'workflow_dispatch',
  'workflow_call',
  'repository_dispatch',
  'release',
  'create',
  'deployment',
  'deployment_status',
]);

/** Throws `EvidenceError` (`denied`) where no command may run, whatever was allowed. */
export function refuseCommands({ event, fork }: CommandCircumstances): void {
  if (fork)
    throw new EvidenceError(
      'denied',
      'commands are not run for pull requests from forks, even when they are allowed',
      'a run of the base repository runs them: on `push` or `merge_group`, say',
    );
  if (event !== undefined && !EVENTS.has(event))
    throw new EvidenceError(
      'denied',
      `commands are not run on the event \`${event}\`, even when they are allowed: code of strangers could run with the rights of the repository`,
      'put this gate into a workflow on `pull_request`, `push` or `merge_group`',
    );
}
