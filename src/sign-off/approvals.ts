import type { GatherContext } from '../core/check.ts';
import { type Evidence, EvidenceError, type EvidenceProblem, type Source } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import { PERMISSIONS } from '../core/github/people.ts';
import type { GitHubState } from '../core/github/state.ts';
import type { Ports } from '../core/ports.ts';
import { askedOf } from '../github/asked.ts';
import { authorsOf, isAuthor } from './authors.ts';
import { latestReviews, type Standpoint } from './latest-reviews.ts';
import { type Owed, owed } from './owners.ts';
import { type Round, roundsOf } from './rounds.ts';

/** Counts approvals of the judged head and requests for changes, by people who may write. Throws `EvidenceError`. */
export async function gatherApprovals(
  allowAuthor: boolean,
  ports: Pick<Ports, 'github'>,
  context: GatherContext,
): Promise<Evidence> {
  const github = askedOf(ports);
  const rounds = (await roundsOf(github, context)).filter(({ pull }) => pull !== undefined);
  if (rounds.length === 0)
    throw new EvidenceError(
      'missing',
      `no pull request stands for \`${context.commit?.slice(0, 12)}\`, so there is nothing to approve of`,
      'run this on pull requests, merge groups, or commits that a pull request brought',
    );
  const counted = await Promise.all(rounds.map((round) => countIn(round, allowAuthor, github, context.now)));
  const owners = context.asked.includes('owners') ? await ownersIn(rounds, counted, github, context) : undefined;
  const requesting = unique(counted.flatMap((one) => one.requesting.map(({ by }) => `@${by.login}`)));
  const approving = unique(counted.flatMap((one) => one.approving.map(({ by }) => `@${by.login}`)));
  return {
    facts: [
      // Each change needs people of its own, so that the one with the fewest decides.
      count('approvals', Math.min(...counted.map((one) => one.approving.length)), approving),
      count('changes-requested', requesting.length, requesting),
      ...(owners?.lacking ? [count('owners', owners.lacking.length, unique(owners.lacking))] : []),
    ],
    sources: [...counted.flatMap(({ sources }) => sources), ...(owners?.sources ?? [])],
    problems: [...counted.flatMap(({ problems }) => problems), ...(owners?.problems ?? [])],
    notes: unique([...counted.flatMap(({ notes }) => notes), ...(owners?.notes ?? [])]),
  };
}

/** What the owners of each change still owe it; nothing is counted where one of them cannot be told. */
async function ownersIn(
  rounds: readonly Round[],
  counted: readonly Counted[],
  github: GitHubState,
  { mergeGroup }: GatherContext,
): Promise<Owed> {
  const each = await Promise.all(
    rounds.map(async ({ pull }, index) => {
      const approving = (counted[index]?.approving ?? []).map(({ by }) => by);
      return pull ? owed(pull, mergeGroup?.baseCommit, approving, github) : undefined;
    }),
  );
  const all = each.filter((one) => one !== undefined);
  const told = all.flatMap(({ lacking }) => (lacking ? [lacking] : []));
  return {
    ...(told.length === all.length ? { lacking: told.flat() } : {}),
    sources: all.flatMap(({ sources }) => sources),
    problems: all.flatMap(({ problems }) => problems),
    notes: all.flatMap(({ notes }) => notes),
  };
}

interface Counted {
  readonly approving: readonly Standpoint[];
  readonly requesting: readonly Standpoint[];
  readonly sources: readonly Source[];
  readonly problems: readonly EvidenceProblem[];
  readonly notes: readonly string[];
}

async function countIn(round: Round, allowAuthor: boolean, github: GitHubState, now: number): Promise<Counted> {
  const { pull, head, conversation } = round;
  const authors = await authorsOf(github, pull, head);
  const notes = [...authors.notes];
  const approving: Standpoint[] = [];
  const requesting: Standpoint[] = [];
  for (const standpoint of latestReviews(conversation.reviews)) {
    const { by, review } = standpoint;
    if (review.state === 'dismissed') continue;
    const approves = review.state === 'approved';
    if (approves && review.commit !== head) {
      const of =
        review.commit === undefined ? 'a commit that GitHub does not name any more' : review.commit.slice(0, 12);
      notes.push(`@${by.login} approved of ${of}, and ${head.slice(0, 12)} is judged`);
      continue;
    }
    const author = approves && isAuthor(authors, by);
    if (author && !allowAuthor) {
      notes.push(`@${by.login} approved and does not count: they made the change`);
      continue;
    }
    const permission = await github.permission(by);
    if (PERMISSIONS.indexOf(permission) < PERMISSIONS.indexOf('write')) {
      notes.push(
        `@${by.login} ${approves ? 'approved' : 'requests changes'} and does not count: may not write (${permission})`,
      );
      continue;
    }
    if (author) notes.push(`@${by.login} made the change and may approve of it: \`allow-author\``);
    (approves ? approving : requesting).push(standpoint);
  }
  return {
    approving,
    requesting,
    sources: approving.map(({ by, review }): Source => {
      const ageSeconds = Math.max(0, Math.round(now - review.at));
      return { kind: 'sign-off', where: `@${by.login} (id ${by.id})`, url: review.url, ageSeconds, trust: 'person' };
    }),
    problems: [...round.problems, ...(allowAuthor ? [] : authors.problems)],
    notes,
  };
}

function count(name: string, value: number, who: readonly string[]): Fact {
  return { name, dimension: 'count', value, ...(who.length > 0 ? { detail: who.join(', ') } : {}) };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
