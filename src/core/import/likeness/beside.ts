import type { ImportItem } from '../item.ts';
import { looked } from '../looked.ts';

/** What stands in the same list tells what an item is: a name among tests is a test. Some of it, and most of it. */
const SOME = 0.34;
const MOST = 0.67;
const HALF = 0.5;

/** What is in an item's list beside it, as features: what the first rows propose for them, and how they open. */
export interface Beside {
  /** Shares of checks (`sib:`, `sibb:`), and the check of the item before and behind (`nb-1:`, `nb1:`). */
  readonly checks: readonly string[];
  /** How most of them open (`sibo:`). */
  readonly openings: readonly string[];
}

/** Nothing is known of what stands beside it. */
export const ALONE: Beside = { checks: [], openings: [] };

/** What stands beside each item of one list. Takes time in proportion to their number. */
export function besideOf(list: readonly ImportItem[]): (item: ImportItem) => Beside {
  const all = list.map((item) => ({ form: item.form, ...sidesOf(item) }));
  const totals = new Map<string, Map<string, number>>();
  const counted = (form: string) => totals.get(form) ?? new Map<string, number>();
  for (const { form, check, opening } of all) {
    const counts = counted(form);
    for (const side of [check, opening, 'all']) counts.set(side, (counts.get(side) ?? 0) + 1);
    totals.set(form, counts);
  }
  const places = new Map(list.map((item, at) => [item, at]));
  return (item) => {
    const at = places.get(item);
    const own = at === undefined ? undefined : all[at];
    if (at === undefined || own === undefined) return ALONE;
    const counts = counted(own.form);
    const others = (counts.get('all') ?? 1) - 1;
    const shares = [...counts].map(([side, count]) => {
      const without = side === own.check || side === own.opening ? count - 1 : count;
      return [side, others === 0 ? 0 : without / others] as const;
    });
    const of = (prefix: string, name: string, least: number) =>
      shares
        .filter(([side, share]) => side.startsWith(prefix) && share >= least)
        .map(([side]) => `${name}:${side.slice(prefix.length)}`);
    const next = [-1, 1].flatMap((step) => {
      const other = all[at + step];
      return other === undefined ? [] : [`nb${step}:${other.check.slice('check '.length)}`];
    });
    return {
      checks: [...of('check ', 'sib', SOME), ...of('check ', 'sibb', MOST), ...next],
      openings: of('opens ', 'sibo', HALF),
    };
  };
}

function sidesOf(item: ImportItem): { readonly check: string; readonly opening: string } {
  const { seen, rows } = looked(item);
  return { check: `check ${rows[0]?.check}`, opening: `opens ${seen.opening}` };
}
