import type { PhaseCheck } from '../../core/github.ts';
import type { Ask } from './ask.ts';

/** GitHub takes more, and shows less. */
const SUMMARY_CHARACTERS = 60_000;

/**
 * Records the verdict of a phase as a completed check run of the commit. Sent once more where it is not known whether it
 * was written: of two alike the newer one counts, and says the same. Throws `GitHubError`.
 */
export async function recordPhase(ask: Ask, check: PhaseCheck): Promise<void> {
  const { name, commit, conclusion, externalId, title, summary } = check;
  const call = {
    route: 'POST /repos/{owner}/{repo}/check-runs',
    parameters: {
      name,
      head_sha: commit,
      status: 'completed',
      conclusion,
      external_id: externalId,
      output: { title, summary: summary.slice(0, SUMMARY_CHARACTERS) },
    },
    what: `record \`${name}\``,
    permission: 'checks: write',
  };
  const first = await ask.write(call);
  if (!('unsure' in first)) return;
  const second = await ask.write(call);
  if ('unsure' in second) throw second.unsure;
}
