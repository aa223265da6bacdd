import { isMap } from '../options.ts';
import type { Finding } from '../problem.ts';
import type { Json } from '../schema.ts';

// Logins: https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
// The number pins the account: a login may be given up and taken by somebody else.
const MEMBER = /^@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})(?:\/[A-Za-z0-9._-]{1,100}|#[1-9]\d{0,14})?$/;

/** Reads who may sign what. A role with nobody in it loads with a warning; nothing it must sign can become go. */
export function loadRoles(roles: Json | undefined, findings: Finding[]): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {};
  for (const [role, members] of Object.entries(isMap(roles) ? roles : {})) {
    const listed = Array.isArray(members) ? (members as readonly Json[]) : undefined;
    // Members of the wrong shape were reported; the role is there all the same.
    found[role] = listed?.filter((member) => typeof member === 'string') ?? [];
    if (listed?.length === 0)
      findings.push({
        id: 'role-empty',
        warning: true,
        path: ['roles', role],
        at: 'key',
        message: `the role \`${role}\` has nobody in it, so nothing it must sign can become go`,
      });
    for (const [index, member] of listed?.entries() ?? []) {
      if (typeof member === 'string' && !MEMBER.test(member)) {
        findings.push({
          id: 'role-member',
          path: ['roles', role, index],
          message: `\`${member}\` is neither @login, @login#id nor @org/team`,
          ...(MEMBER.test(`@${member}`) ? { suggestion: `did you mean \`@${member}\`?` } : {}),
        });
      }
    }
  }
  return found;
}
