import type { Account } from '../../core/github/account.ts';
import { fields, id, isFields, word } from './shape.ts';

/** Who did something; `undefined` where the account was deleted, for which GitHub says `null`. Throws `GitHubError`. */
export function account(value: unknown): Account | undefined {
  if (!isFields(value)) return undefined;
  const { type, ...user } = fields(value, 'an account');
  return {
    id: id(user.id, 'the id of an account'),
    login: word(user.login, 'the login of an account'),
    kind: type === 'User' ? 'person' : type === 'Bot' ? 'bot' : 'other',
  };
}
