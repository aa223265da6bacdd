import { hasExpression } from '../expression.ts';
import { parseDuration } from '../quantity.ts';
import type { Json } from '../schema.ts';
import { type Change, type Effect, fromTo, quoted, same } from './change.ts';

type Option = Json | undefined;
type Options = Readonly<Record<string, Json>>;
/** What a change of one option does; `undefined` where that cannot be told. */
type Rule = (before: Option, after: Option, check: string) => Effect | undefined;

const SIGNED = ['sign-off', 'done'];
const LAPSES = ['commit', 'phase', 'never'];
const DAY = 86_400;

/** The options of which more is known than that they say what is looked at. */
const RULES: Readonly<Record<string, Rule>> = {
  'max-age': (before, after, check) => {
    const [was, is] = [seconds(before), seconds(after)];
    if (was === undefined || is === undefined) return undefined;
    // Without one, under Actions a report may be a day old; on a desk it may have any age, and a sign-off always.
    if (was === null || is === null) {
      if (SIGNED.includes(check)) return was === null ? 'tighter' : 'looser';
      if (was === null) return is !== null && is <= DAY ? 'tighter' : 'looser';
      return was < DAY ? 'looser' : undefined;
    }
    return is > was ? 'looser' : 'tighter';
  },
  'min-files': (before = 1, after = 1) =>
    typeof before === 'number' && typeof after === 'number' ? (after < before ? 'looser' : 'tighter') : undefined,
  tracked: (_, after) => (after === true ? 'looser' : 'tighter'),
  lapses: (before, after, check) => {
    const rank = (value: Option) => LAPSES.indexOf(String(value ?? (check === 'done' ? 'phase' : 'commit')));
    return rank(after) > rank(before) ? 'looser' : 'tighter';
  },
  'allow-author': (_, after) => (after === true ? 'looser' : 'tighter'),
  by: (before, after) => (after === 'review' ? 'tighter' : before === 'review' ? 'looser' : undefined),
};

/** What changed in the options of a check. Most say what is looked at, so that nobody can tell what a change of them does. */
export function optionChanges(id: string, check: string, before: Options, after: Options): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key): Change[] => {
    const [was, is] = [own(before, key), own(after, key)];
    if (same(was, is)) return [];
    if (key === 'role' && SIGNED.includes(check)) return roleChanges(id, was, is);
    const rule = Object.hasOwn(RULES, key) ? RULES[key] : undefined;
    // The value of an expression is not known.
    const told = [was, is].some((value) => typeof value === 'string' && hasExpression(value))
      ? undefined
      : rule?.(was, is, check);
    const what = `${quoted(`${check}.${key}`)}: ${fromTo(was, is)}`;
    return [{ effect: told ?? 'possibly-looser', about: 'setting', criterion: id, what }];
  });
}

/** Each role named must sign. */
function roleChanges(id: string, before: Option, after: Option): Change[] {
  const roles = (value: Option) => [value ?? []].flat().map(String);
  const [was, is] = [roles(before), roles(after)];
  const gone = was.filter((role) => !is.includes(role));
  const added = is.filter((role) => !was.includes(role));
  return [
    ...gone.map((role) => ({ effect: 'looser' as const, what: `${quoted(role)} need no longer sign` })),
    ...added.map((role) => ({ effect: 'tighter' as const, what: `${quoted(role)} must sign, too` })),
    // The same roles, more or less often.
    ...(gone.length + added.length === 0 && was.length !== is.length
      ? [{ effect: 'possibly-looser' as const, what: `who must sign: ${fromTo(before, after)}` }]
      : []),
  ].map((change) => ({ ...change, about: 'setting', criterion: id }));
}

function own(options: Options, key: string): Option {
  return Object.hasOwn(options, key) ? options[key] : undefined;
}

/** Seconds; null where nothing is said, `undefined` where it is no literal duration. */
function seconds(value: Option): number | null | undefined {
  if (value === undefined) return null;
  return typeof value === 'string' ? parseDuration(value) : undefined;
}
