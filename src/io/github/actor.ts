import type { Account } from '../../core/github/account.ts';
import { fields, id, isFields, word } from './shape.ts';

/** What a query asks of an author (https://docs.github.com/en/graphql/reference/interfaces#actor). */
export const ACTOR =
  '__typename login ... on User { databaseId } ... on Bot { databaseId } ... on Mannequin { databaseId } ... on Organization { databaseId }';

/**
 * Who GraphQL says did something; `undefined` where the account was deleted, for which GitHub says `null`, and where it has
 * no number. Throws `GitHubError`.
 */
export function actor(value: unknown): Account | undefined {
  if (value === null || (isFields(value) && value.__typename === 'EnterpriseUserAccount')) return undefined;
  const from = fields(value, 'an author');
  const kind = from.__typename === 'User' ? 'person' : from.__typename === 'Bot' ? 'bot' : 'other';
  return { id: id(from.databaseId, 'the id of an author'), login: word(from.login, 'the login of an author'), kind };
}
