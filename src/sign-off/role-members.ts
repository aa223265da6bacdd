import type { Account } from '../core/github/account.ts';

/** What GitHub allows in a login; only such text is compared (https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication). */
const LOGIN = /^[A-Za-z0-9_-]{1,39}$/;
const NAMED = /^@([A-Za-z0-9_-]{1,39})(?:#([1-9]\d{0,14}))?$/;
const TEAM = /^@([A-Za-z0-9_-]{1,39})\/([A-Za-z0-9._-]{1,100})$/;

/** Whether a role names somebody; and if not, which teams could make them a member. */
export interface Membership {
  readonly named: boolean;
  readonly teams: readonly (readonly [organisation: string, team: string])[];
  /** Why a login that is listed does not count. */
  readonly note?: string;
}

/** What a role's list of `@login`, `@login#id` and `@org/team` says of an account. Nothing is asked. */
export function membershipOf(account: Account, members: readonly string[]): Membership {
  const login = fold(account.login);
  const same = members
    .map((member) => NAMED.exec(member))
    .filter((found) => found !== null && fold(found[1]) === login);
  const named =
    login !== undefined && same.some((found) => found?.[2] === undefined || found[2] === String(account.id));
  const teams = members.flatMap((member) => {
    const [, organisation, team] = TEAM.exec(member) ?? [];
    return organisation !== undefined && team !== undefined ? [[organisation, team] as const] : [];
  });
  const other = login !== undefined && same.length > 0 && !named;
  return {
    named,
    teams: named ? [] : teams,
    ...(other
      ? {
          note: `@${account.login} is account ${account.id} now, and the role lists it as ${same.map((found) => found?.[2]).join(', ')}`,
        }
      : {}),
  };
}

/** ASCII letters in lower case; `undefined` for what is no login. Other alphabets have letters that fold into these. */
export function fold(login: string | undefined): string | undefined {
  return login !== undefined && LOGIN.test(login)
    ? login.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    : undefined;
}
