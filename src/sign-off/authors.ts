import type { EvidenceProblem } from '../core/evidence.ts';
import type { Account } from '../core/github/account.ts';
import type { ChangeCommit, Pull } from '../core/github/change.ts';
import type { GitHubState } from '../core/github/state.ts';
import { fold } from './role-members.ts';

/** Who made a change, and so cannot approve of it. */
export interface Authors {
  readonly ids: ReadonlySet<number>;
  /** Of co-authors that are only named, in lower case. */
  readonly logins: ReadonlySet<string>;
  /** Why not all of them are known, where they are not. */
  readonly problems: readonly EvidenceProblem[];
  readonly notes: readonly string[];
}

/** What stands after the names of co-authors (https://docs.github.com/en/pull-requests/committing-changes-to-your-project/creating-and-editing-commits/creating-a-commit-with-multiple-authors). */
const TRAILER = /^co-authored-by:[^<\n]*<([^>\n]*)>/gim;
/** https://docs.github.com/en/account-and-profile/reference/email-addresses-reference#your-noreply-email-address */
const NO_REPLY = /^(?:(\d{1,15})\+)?([A-Za-z0-9_-]{1,39})@users\.noreply\.[a-z0-9.-]+$/i;
const MOST_NAMED = 3;

type Asked = Pick<GitHubState, 'changeCommits' | 'commit'>;

/**
 * Everybody who opened a change, who authored or committed a commit of it, and co-authors whose address names an account. A
 * commit is anybody's to write: nothing in it gives a right, it only takes one away. Throws `EvidenceError`.
 */
export async function authorsOf(github: Asked, pull: Pull | undefined, head: string): Promise<Authors> {
  const commits = pull ? await github.changeCommits(pull) : [await github.commit(head)];
  const ids = new Set<number>();
  const logins = new Set<string>();
  const unnamed: string[] = [];
  const add = (account: Account | undefined) => account && ids.add(account.id);
  add(pull?.author);
  for (const one of commits) {
    add(one.author);
    if (!one.byGitHub) add(one.committer);
    for (const [, address = ''] of one.message.matchAll(TRAILER)) {
      const [, id, login] = NO_REPLY.exec(address.trim()) ?? [];
      if (id !== undefined) ids.add(Number.parseInt(id, 10));
      const folded = fold(login);
      if (folded !== undefined) logins.add(folded);
      else if (!/\[bot\]@/.test(address)) unnamed.push(one.commit.slice(0, 12));
    }
  }
  // Of another head, which is said elsewhere, the list says nothing of this one.
  const listed = pull === undefined || pull.headCommit === head;
  return { ids, logins, problems: problemsOf(commits, listed ? head : undefined), notes: coAuthorNotes(unnamed) };
}

/** Whether somebody is one of them. */
export function isAuthor({ ids, logins }: Authors, { id, login }: Account): boolean {
  const folded = fold(login);
  return ids.has(id) || (folded !== undefined && logins.has(folded));
}

function problemsOf(commits: readonly ChangeCommit[], head: string | undefined): EvidenceProblem[] {
  const lost = commits.filter((one) => !known(one.author) || !(known(one.committer) || one.byGitHub));
  const names = lost.slice(0, MOST_NAMED).map((one) => `\`${one.commit.slice(0, 12)}\``);
  const more = lost.length > names.length ? ` and ${lost.length - names.length} more` : '';
  const strange = head !== undefined && commits.length > 0 && !commits.some((one) => one.commit === head);
  return [
    ...(lost.length > 0
      ? [
          {
            cause: 'ambiguous' as const,
            message: `GitHub knows no account for the author or committer of ${names.join(', ')}${more}: whoever made it could approve of it`,
            hint: 'add the address in the commit to the account of whoever made it, or commit again with an address of that account',
          },
        ]
      : []),
    ...(strange
      ? [
          {
            cause: 'ambiguous' as const,
            message: `the commits that GitHub lists for the pull request do not have \`${head?.slice(0, 12)}\` among them, so who made the change cannot be told`,
          },
        ]
      : []),
  ];
}

/** A bot is nobody who could approve; an account that is neither (one that was imported) stands for a person that we cannot tell. */
function known(account: Account | undefined): boolean {
  return account !== undefined && account.kind !== 'other';
}

function coAuthorNotes(commits: readonly string[]): string[] {
  if (commits.length === 0) return [];
  const names = [...new Set(commits)].slice(0, MOST_NAMED).map((commit) => `\`${commit}\``);
  return [`${names.join(', ')} name a co-author by an address that no account can be told from, who is not excluded`];
}
