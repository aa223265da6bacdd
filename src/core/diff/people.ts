import type { Checklist } from '../checklist.ts';
import { type Change, quoted } from './change.ts';

type Roles = Checklist['roles'];

/** What changed in who may sign. A role that nobody uses is compared all the same: a later criterion may name it. */
export function roleChanges(before: Roles, after: Roles): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((role): Change[] => {
    const [was, is] = [membersOf(before, role), membersOf(after, role)];
    const about = { about: 'role', criterion: null } as const;
    if (!was) return [{ ...about, effect: 'different', what: `the role ${quoted(role)} is new` }];
    if (!is) return [{ ...about, effect: 'different', what: `the role ${quoted(role)} is gone` }];
    const has = (list: readonly string[], member: string) => list.some((one) => key(one) === key(member));
    const joined = is.filter((member) => !has(was, member));
    const left = was.filter((member) => !has(is, member));
    return [
      ...joined.map(
        (member): Change => ({ ...about, effect: 'looser', what: `${quoted(member)} may sign as ${quoted(role)}` }),
      ),
      ...left.map((member): Change => {
        const what = `${quoted(member)} may no longer sign as ${quoted(role)}`;
        // Whoever has a role may also object.
        return Object.values(after).some((list) => has(list, member))
          ? { ...about, effect: 'tighter', what }
          : { ...about, effect: 'possibly-looser', what: `${what}, and having no role any more cannot object` };
      }),
    ];
  });
}

function membersOf(roles: Roles, role: string): readonly string[] | undefined {
  return Object.hasOwn(roles, role) ? roles[role] : undefined;
}

/** Logins and teams have no case. */
function key(member: string): string {
  return member.toLowerCase();
}
