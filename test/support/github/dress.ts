/** Makes answers of the emulator look as GitHub's do, where gonogo or an attacker could tell. */

/** Ids of comments have outgrown 32 bits, which GraphQL's `Int` and careless readers have not. */
export const COMMENT_ID = 3_000_000_000;

/** What the emulator does not know about the people and comments of a world. */
export interface Dress {
  /** Logins of accounts that no longer exist: GitHub gives `null` for them. */
  readonly deleted: Set<string>;
  /** Ids of comments that somebody hid. */
  readonly minimized: Set<number>;
  /** Paths of comments in requests name GitHub's ids; the emulator counts from 1. */
  readonly origin: { readonly emulator: string; readonly front: string };
}

type Node = Record<string, unknown>;

/** The path as the emulator knows it. */
export function undressPath(path: string): string {
  return path.replace(/\/issues\/comments\/(\d+)/, (_, id) => `/issues/comments/${Number(id) - COMMENT_ID}`);
}

/** An answer as GitHub would write it. */
export function dress(text: string, how: Dress): string {
  const own = text.replaceAll(how.origin.emulator, how.origin.front);
  try {
    return JSON.stringify(node(JSON.parse(own), how));
  } catch {
    return own;
  }
}

function node(value: unknown, how: Dress): unknown {
  if (Array.isArray(value)) return value.map((item) => node(item, how));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, node(inner, how)])) as Node;
  if (typeof copy.login === 'string' && how.deleted.has(copy.login)) return null;
  if (typeof copy.login === 'string' && copy.login.endsWith('[bot]')) copy.type = 'Bot';
  if (typeof copy.issue_url === 'string' && typeof copy.body === 'string') return comment(copy, how);
  return copy;
}

function comment(from: Node, how: Dress): Node {
  const id = COMMENT_ID + Number(from.id);
  const user = from.user as Node | null;
  const bot = user?.type === 'Bot' ? String(user.login).replace('[bot]', '') : undefined;
  // The emulator looks at its clock twice for a new comment; on GitHub both times are the same, in whole seconds.
  const [created, updated] = [Date.parse(String(from.created_at)), Date.parse(String(from.updated_at))];
  return {
    ...from,
    ...(updated - created < 1000 ? { updated_at: from.created_at } : {}),
    id,
    url: String(from.url).replace(/\d+$/, String(id)),
    html_url: String(from.html_url).replace(/\d+$/, String(id)),
    performed_via_github_app: bot === undefined ? null : { id: 15368, slug: bot, name: bot },
    minimized: how.minimized.has(id) ? { reason: 'outdated' } : null,
  };
}
