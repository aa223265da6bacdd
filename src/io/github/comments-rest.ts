import type { Said } from '../../core/github/people.ts';
import { type Comment, GitHubError } from '../../core/github.ts';
import { account } from './account.ts';
import type { Ask } from './ask.ts';
import type { Call } from './call.ts';
import { everyPage } from './pages.ts';
import { type Fields, fields, id, isFields, moment, text, word } from './shape.ts';

/** A comment for whoever publishes and for whoever asks what people said. */
export interface ReadComment extends Comment, Said {}

/** What one reading of a list gave. */
export interface Reading {
  readonly comments: readonly ReadComment[];
  /** False when the list changed while it was read. */
  readonly whole: boolean;
}

/** Who this token writes as. */
export type Self = { readonly user: number } | { readonly app: string };

/**
 * The comments by REST, for servers without GraphQL, and whether all of them were read. Pages are cut by position, so that
 * a deletion between two pages hides a comment, and no count can tell: several pages are whole if they read the same twice.
 */
export async function commentsByRest(ask: Ask, call: Call, self: Self): Promise<Reading> {
  const first = await everyPage(ask, call);
  const read = (items: readonly unknown[]) => items.map((item) => readComment(item, self));
  if (first.pages === 1) return { comments: read(first.items), whole: true };
  const comments = read((await everyPage(ask, call)).items);
  const ids = (list: readonly ReadComment[]) => list.map((comment) => comment.id).join();
  return { comments, whole: ids(comments) === ids(read(first.items)) };
}

/** One comment as REST describes it; deleted users are `null` and wrote nothing of ours. Throws `GitHubError`. */
export function restComment(item: unknown, self: Self): Comment {
  const from = fields(item, 'a comment');
  return {
    id: id(from.id, 'the id of a comment'),
    body: text(from.body ?? '', 'the text of a comment'),
    url: word(from.html_url, 'the address of a comment'),
    mine: wroteIt(from, self),
    minimized: isFields(from.minimized),
  };
}

function readComment(item: unknown, self: Self): ReadComment {
  const from = fields(item, 'a comment');
  const at = moment(from.created_at, 'when a comment was made');
  // REST says no more than that something about it changed.
  const edited = moment(from.updated_at, 'when a comment was changed') !== at;
  return { ...restComment(item, self), author: account(from.user), at, edited };
}

/**
 * REST does not say who "I" am in a comment. A person's token is known by the numeric id of its user. An app's token may
 * not ask for its user, so its comments are those of the bot `<app>[bot]`: the type must be `Bot` (people cannot have
 * brackets in a login, but only the type says so on every server), and the app that GitHub names, if it names one, the same.
 */
function wroteIt(comment: Fields, self: Self): boolean {
  const user = comment.user;
  if (!isFields(user)) return false;
  if ('user' in self) return user.id === self.user;
  const app = comment.performed_via_github_app;
  const sameApp = !isFields(app) || app.slug === self.app;
  return user.type === 'Bot' && user.login === `${self.app}[bot]` && sameApp;
}

/** Who the token belongs to: a user, or else the app (`GITHUB_TOKEN` is that of `github-actions`). Throws `GitHubError`. */
export async function whoAmI(ask: Ask, app: string): Promise<Self> {
  try {
    const call = { route: 'GET /user', what: 'say whose token this is', permission: 'pull-requests: read' };
    return { user: id(fields((await ask.read(call)).data, 'the user').id, 'the id of the user') };
  } catch (error) {
    // Tokens of apps are told 403 "Resource not accessible by integration".
    if (error instanceof GitHubError && (error.status === 403 || error.status === 404)) return { app };
    throw error;
  }
}
