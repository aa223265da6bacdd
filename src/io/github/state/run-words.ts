import { RUN_STATUSES, type RunStatus } from '../../../core/github/runs.ts';
import { GitHubError } from '../../../core/github.ts';
import { word } from '../shape.ts';

/** How far something is. A word of later versions is not `completed`, whatever it means. Throws `GitHubError`. */
export function runStatus(value: unknown): RunStatus {
  const status = plainWord(word(value, 'a status'));
  return RUN_STATUSES.find((one) => one === status) ?? 'pending';
}

/** How something ended, in a word that may be newer than this; `undefined` for `null`. Throws `GitHubError`. */
export function conclusion(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : plainWord(word(value, 'a conclusion'));
}

/** GitHub's `timed_out` as it is written here: `timed-out`. */
export function plainWord(text: string): string {
  return text.replaceAll('_', '-');
}

/**
 * The name of a commit to ask about. GitHub takes an empty `head_sha` or `sha` for none and answers with everything
 * (THREATS C16). Throws `GitHubError`.
 */
export function wholeName(commit: string): string {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return commit;
  throw new GitHubError(0, `\`${commit}\` is no whole commit id, so that GitHub cannot be asked about it`);
}
