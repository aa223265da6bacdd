import type { Param } from '../checklist.ts';
import { type Change, type Effect, fromTo, quoted, same } from './change.ts';

/** How each part of a parameter is compared: its value may decide what is looked at, and whether. */
export const PARAM_PARTS: Readonly<Record<keyof Required<Param>, Effect | undefined>> = {
  name: undefined,
  type: 'possibly-looser',
  default: 'possibly-looser',
  options: 'possibly-looser',
  description: 'different',
};

/** What changed in the parameters. */
export function paramChanges(before: readonly Param[], after: readonly Param[]): Change[] {
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  return names.flatMap((name): Change[] => {
    const [was, is] = [before, after].map((list) => list.find((param) => param.name === name));
    const about = { about: 'parameter', criterion: null } as const;
    if (!was) return [{ ...about, effect: 'different', what: `the parameter ${quoted(name)} is new` }];
    if (!is) return [{ ...about, effect: 'different', what: `the parameter ${quoted(name)} is gone` }];
    return (Object.keys(PARAM_PARTS) as (keyof Param)[]).flatMap((part): Change[] => {
      const effect = PARAM_PARTS[part];
      if (!effect || same(was[part], is[part])) return [];
      return [{ ...about, effect, what: `${part} of the parameter ${quoted(name)}: ${fromTo(was[part], is[part])}` }];
    });
  });
}
