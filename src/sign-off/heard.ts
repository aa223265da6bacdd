import type { GatherContext } from '../core/check.ts';
import { EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { Account } from '../core/github/account.ts';
import type { GitHubState } from '../core/github/state.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { authorsOf, isAuthor } from './authors.ts';
import type { SignOffOptions } from './gather.ts';
import { latestReviews } from './latest-reviews.ts';
import { type Membership, membershipOf } from './role-members.ts';
import type { Round } from './rounds.ts';
import { sameWords } from './same-words.ts';
import { type Signature, spoken } from './signature.ts';
import { byPerson, type Statement, standing } from './statement.ts';

/** Why what somebody said does not count, and for which roles it would have. */
export interface Lapsed {
  readonly who: string;
  readonly roles: readonly string[];
  readonly because: string;
}

/** What people said of one criterion on one change. */
export interface Heard {
  readonly signatures: readonly Signature[];
  /** Those of people whom only a team can make members; asked for where somebody is still missing. Throws `EvidenceError`. */
  readonly byTeams: () => Promise<{ readonly signatures: Signature[]; readonly problems: EvidenceProblem[] }>;
  readonly lapsed: readonly Lapsed[];
  readonly problems: readonly EvidenceProblem[];
  readonly notes: readonly string[];
  /** What is said and counts, for those who know its people by other names. */
  readonly counted: readonly Statement[];
}

/** Hears what the people of a change say of a criterion. Throws `EvidenceError`. */
export async function hear(
  options: SignOffOptions,
  github: GitHubState,
  round: Round,
  context: GatherContext,
): Promise<Heard> {
  const subject = { id: context.criterion.id, groupIds: context.criterion.groupIds ?? [] };
  const staffed = options.roles.filter((role) => (context.roles[role] ?? []).length > 0);
  const authors = options.kind === 'sign' ? await authorsOf(github, round.pull, round.head) : undefined;
  const counted: Statement[] = [];
  const lapsed: Lapsed[] = [];
  const notes = [...(authors?.notes ?? [])];
  const people = speakers(options, round, subject.id);
  const difference = sameWords(github, context, round.pull, oldest(people));
  for (const statements of people.values()) {
    const said = standing(statements, subject);
    const relevant = said.filter((one) => one.verb === options.kind);
    const [{ by } = { by: undefined }] = said;
    if (by === undefined) continue;
    const places = staffed.map((role) => [role, membershipOf(by, context.roles[role] ?? [])] as const);
    const able = places.filter(([, { named, teams }]) => named || teams.length > 0).map(([role]) => role);
    const lapse = (because: string) => lapsed.push({ who: `@${by.login}`, roles: able, because });
    if (relevant.length === 0) {
      const other = said.find((one) => one.verb !== 'no-go' && one.target === subject.id);
      if (other && able.length > 0) lapse(`the command for it is \`/gonogo ${options.kind} ${subject.id}\``);
      continue;
    }
    if (able.length === 0) {
      const why = places.map(([, { note }]) => note).find((note) => note !== undefined);
      notes.push(`what @${by.login} says does not count: ${why ?? 'they are in no role of this criterion'}`);
      continue;
    }
    if (authors && isAuthor(authors, by)) {
      if (!options.allowAuthor) {
        lapse('they made the change');
        continue;
      }
      notes.push(`@${by.login} made the change and may approve of it: \`allow-author\``);
    }
    const { lapses, maxAge, since } = options;
    const own = { lapses, head: round.head, judged: round.judged, now: context.now };
    const wanted = since === undefined ? own : { ...own, since };
    const agreement: Agreement | undefined = await agreementOf(
      relevant,
      maxAge === undefined ? wanted : { ...wanted, maxAge },
      { headAt: (at) => headAt(github, round, at), difference },
    );
    if (agreement?.because !== undefined) lapse(agreement.because);
    else if (agreement) counted.push(agreement.statement);
  }
  return {
    signatures: counted.flatMap((one) =>
      staffed
        .filter((role) => membershipOf(one.by, context.roles[role] ?? []).named)
        .map((role) => spoken(one, role, context.now)),
    ),
    byTeams: () => askTeams(github, counted, staffed, context),
    lapsed,
    problems: [...round.problems, ...(options.allowAuthor ? [] : (authors?.problems ?? []))],
    notes,
    counted,
  };
}

/** What each person said, oldest first; with `by: review` an approval is a way of saying it. */
function speakers(
  options: SignOffOptions,
  { conversation }: Round,
  target: string,
): ReadonlyMap<number, readonly Statement[]> {
  const approvals = options.byReview
    ? latestReviews(conversation.reviews).filter(({ review }) => review.state === 'approved')
    : [];
  const reviewed = approvals.map(({ by, review }): Statement => {
    const { at, url, commit } = review;
    return { verb: 'sign', target, by, at, url, in: { review: commit } };
  });
  return byPerson([...conversation.statements, ...reviewed].sort((a, b) => a.at - b.at));
}

function oldest(people: ReadonlyMap<number, readonly Statement[]>): number {
  return Math.min(...[...people.values()].flat().map((one) => one.at));
}

/** A branch may go its own way after it was merged; the pull request does not. */
async function headAt(github: GitHubState, { pull }: Round, at: number): Promise<string | undefined> {
  if (!pull) return undefined;
  return pull.mergedAt !== undefined && at >= pull.mergedAt ? pull.headCommit : github.headAt(pull, at);
}

async function askTeams(
  github: GitHubState,
  counted: readonly Statement[],
  roles: readonly string[],
  context: GatherContext,
) {
  const signatures: Signature[] = [];
  const problems: EvidenceProblem[] = [];
  for (const one of counted)
    for (const role of roles) {
      const asked = await inAnyTeam(github, one.by, membershipOf(one.by, context.roles[role] ?? []));
      if (asked === true) signatures.push(spoken(one, role, context.now));
      else if (asked) problems.push({ ...asked, facts: ['signed', 'signers', 'age', 'value'] });
    }
  return { signatures, problems };
}

/** Whether one of a role's teams has somebody; or why that cannot be told. */
export async function inAnyTeam(
  github: Pick<GitHubState, 'inTeam'>,
  who: Account,
  { teams }: Membership,
): Promise<boolean | EvidenceProblem> {
  let unseen: EvidenceProblem | undefined;
  for (const [organisation, team] of teams) {
    try {
      if (await github.inTeam(organisation, team, who.login)) return true;
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      unseen ??= error.toProblem();
    }
  }
  return unseen ?? false;
}
