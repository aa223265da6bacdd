import type { GatherContext } from '../core/check.ts';
import type { Evidence, EvidenceProblem } from '../core/evidence.ts';
import type { GitHubState } from '../core/github/state.ts';
import { inAnyTeam } from './heard.ts';
import { latestReviews } from './latest-reviews.ts';
import { membershipOf } from './role-members.ts';
import type { Round } from './rounds.ts';

/**
 * How many people of the roles request changes: whatever the commit, until they approve or somebody dismisses it. Throws
 * `EvidenceError`.
 */
export async function changesRequested(
  roles: readonly string[],
  github: Pick<GitHubState, 'inTeam'>,
  rounds: readonly Round[],
  context: Pick<GatherContext, 'roles'>,
): Promise<Pick<Evidence, 'facts' | 'problems'>> {
  const who = new Map<number, string>();
  const problems: EvidenceProblem[] = [];
  const requesting = rounds
    .flatMap(({ conversation }) => latestReviews(conversation.reviews))
    .filter(({ review }) => review.state === 'changes-requested');
  for (const { by } of requesting)
    for (const role of roles) {
      const membership = membershipOf(by, context.roles[role] ?? []);
      const member = membership.named || (await inAnyTeam(github, by, membership));
      if (member === true) who.set(by.id, `@${by.login}`);
      else if (member) problems.push({ ...member, facts: ['changes-requested'] });
    }
  const detail = who.size > 0 ? { detail: [...who.values()].join(', ') } : {};
  return { facts: [{ name: 'changes-requested', dimension: 'count', value: who.size, ...detail }], problems };
}
