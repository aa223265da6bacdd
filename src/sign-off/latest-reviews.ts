import type { Account } from '../core/github/account.ts';
import type { Review } from '../core/github/people.ts';

/** The review that says where a person stands. */
export interface Standpoint {
  readonly by: Account;
  readonly review: Review;
}

/**
 * Where each person stands: the newest of their reviews that approves, requests changes or was dismissed. Comments say
 * nothing, a dismissed review stands for none, and never revives the one before it. By the numbers of accounts; reviews of
 * deleted accounts and of bots are nobody's.
 */
export function latestReviews(reviews: readonly Review[]): readonly Standpoint[] {
  const latest = new Map<number, Standpoint>();
  for (const review of [...reviews].sort((a, b) => a.at - b.at || a.id - b.id)) {
    const { author, state } = review;
    if (author?.kind !== 'person' || state === 'commented' || state === 'pending') continue;
    latest.set(author.id, { by: author, review });
  }
  return [...latest.values()];
}
