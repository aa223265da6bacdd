import type { Account } from '../core/github/account.ts';
import type { Pull } from '../core/github/change.ts';
import type { Review } from '../core/github/people.ts';
import type { GitHubState } from '../core/github/state.ts';
import { type Fault, parseCommands, type Verb } from './command.ts';
import type { Statement } from './statement.ts';

/** What people said on a pull request and, where one is named, on an issue. */
export interface Conversation {
  /** By people, oldest first. */
  readonly statements: readonly Statement[];
  readonly reviews: readonly Review[];
  /** What was meant as a command and is none. */
  readonly misread: readonly Misread[];
  /** What counts for nothing, and why: by accounts that were deleted, and by bots. */
  readonly ignored: readonly string[];
}

/** A command of a person's that cannot be carried out. */
export interface Misread {
  readonly by: Account;
  readonly url: string;
  readonly fault: string;
  readonly verb?: Verb;
}

type Asked = Pick<GitHubState, 'said' | 'reviews'>;
type Post = Pick<Statement, 'at' | 'url' | 'in'> & { readonly author: Account | undefined; readonly body: string } & {
  readonly doubt?: string;
};

/** Everything that was said, from one reading of each list. Throws `EvidenceError`. */
export async function conversationOf(
  github: Asked,
  pull: Pull | undefined,
  issue: number | undefined,
): Promise<Conversation> {
  // An issue that is the pull request itself is the pull request.
  const apart = issue !== undefined && issue !== pull?.number ? issue : undefined;
  const [comments, reviews, onIssue] = await Promise.all([
    pull ? github.said(pull.number) : [],
    pull ? github.reviews(pull.number) : [],
    apart === undefined ? [] : github.said(apart),
  ]);
  const posts: Post[] = [
    ...comments.map((said) => ({ ...said, in: 'comment' as const, ...doubt(said.edited, said.minimized) })),
    ...onIssue.map((said) => ({ ...said, in: 'issue' as const, ...doubt(said.edited, said.minimized) })),
    ...reviews.filter((review) => review.state !== 'pending').map(fromReview),
  ];
  const statements: Statement[] = [];
  const misread: Misread[] = [];
  const ignored: string[] = [];
  for (const post of posts.sort((a, b) => a.at - b.at)) {
    const commands = parseCommands(post.body);
    const { author } = post;
    if (commands.length === 0) continue;
    if (author?.kind !== 'person') {
      ignored.push(`${post.url} has a command and counts for nothing: ${author ? bot(author) : DELETED}`);
      continue;
    }
    for (const command of commands)
      if ('fault' in command) misread.push(misreadOf(command, author, post.url));
      else statements.push(statementOf(command, author, post));
  }
  return { statements, reviews, misread, ignored };
}

const DELETED = 'its account was deleted';

function bot({ login, kind }: Account): string {
  return kind === 'bot' ? `@${login} is a bot` : `@${login} is no person`;
}

function misreadOf({ fault, verb }: Fault, by: Account, url: string): Misread {
  return { by, url, fault, ...(verb ? { verb } : {}) };
}

function statementOf(command: Omit<Statement, keyof Post | 'by'>, by: Account, post: Post): Statement {
  const { at, url, doubt } = post;
  return { ...command, by, at, url, in: post.in, ...(doubt === undefined ? {} : { doubt }) };
}

function fromReview(review: Review): Post {
  const { author, body, at, url, commit, state } = review;
  const why = state === 'dismissed' ? { doubt: 'the review was dismissed' } : doubt(review.edited, review.minimized);
  return { author, body, at, url, in: { review: commit }, ...why };
}

function doubt(edited: boolean | 'unknown', minimized: boolean): { readonly doubt?: string } {
  if (edited === 'unknown') return { doubt: 'this server does not say whether the review was changed' };
  if (edited) return { doubt: 'it was changed after it was written' };
  return minimized ? { doubt: 'somebody hid it' } : {};
}
