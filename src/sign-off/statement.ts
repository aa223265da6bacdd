import type { Account } from '../core/github/account.ts';
import type { Command } from './command.ts';

/** A command that somebody gave in a comment or review. Times are seconds since 1970. */
export interface Statement extends Command {
  readonly by: Account;
  readonly at: number;
  readonly url: string;
  /** Where it stands; a review is bound to the commit that was reviewed, which GitHub does not always know any more. */
  readonly in: 'comment' | 'issue' | { readonly review: string | undefined };
  /** Why it can take back and object but not agree: somebody else may have written it, or did not want it to be seen. */
  readonly doubt?: string;
}

/** What a statement must be about to matter for a criterion. */
export interface Subject {
  readonly id: string;
  readonly groupIds: readonly string[];
}

/** Whether a statement is about a criterion: by its own id, or by that of a group it is in. */
export function isAbout(statement: Pick<Statement, 'target'>, { id, groupIds }: Subject): boolean {
  return statement.target === id || groupIds.includes(statement.target);
}

/** What still stands of what one person said about one criterion, oldest first: what came before a `revoke` does not. */
export function standing(statements: readonly Statement[], subject: Subject): readonly Statement[] {
  const about = statements.filter((one) => isAbout(one, subject));
  // Whatever its doubt, a revocation takes back an agreement; only one without doubt takes back an objection.
  const revoked = about.findLastIndex((one) => one.verb === 'revoke');
  const lifted = about.findLastIndex((one) => one.verb === 'revoke' && one.doubt === undefined);
  return about.filter(({ verb }, at) => verb !== 'revoke' && at > (verb === 'no-go' ? lifted : revoked));
}

/** The statements of each person, in their order, by the number of the account. */
export function byPerson(statements: readonly Statement[]): ReadonlyMap<number, readonly Statement[]> {
  const found = new Map<number, Statement[]>();
  for (const one of statements) {
    const own = found.get(one.by.id);
    if (own) own.push(one);
    else found.set(one.by.id, [one]);
  }
  return found;
}
