import { isMap } from '../options.ts';
import type { Finding } from '../problem.ts';
import type { Json } from '../schema.ts';

// Logins: https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
const MEMBER = /^@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})(?:\/[A-Za-z0-9._-]{1,100})?$/;

/** Reads who may sign what. A role with nobody in it loads with a warning; nothing it must sign can become go. */
export function loadRoles(roles: Json | undefined, findings: Finding[]): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {};
  for (const [role, members] of Object.entries(isMap(roles) ? roles : {})) {
    if (!Array.isArray(members)) continue;
    if (members.length === 0)
      findings.push({
        id: 'role-empty',
        warning: true,
        path: ['roles', role],
        at: 'key',
        message: `the role \`${role}\` has nobody in it, so nothing it must sign can become go`,
      });
    for (const [index, member] of (members as readonly string[]).entries()) {
      if (!MEMBER.test(member)) {
        findings.push({
          id: 'role-member',
          path: ['roles', role, index],
          message: `\`${member}\` is neither @login nor @org/team`,
          ...(MEMBER.test(`@${member}`) ? { suggestion: `did you mean \`@${member}\`?` } : {}),
        });
      }
    }
    found[role] = members as readonly string[];
  }
  return found;
}
