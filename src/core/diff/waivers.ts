import type { FactBounds } from '../bands.ts';
import type { Criterion } from '../checklist.ts';
import type { Waiver } from '../waiver.ts';
import { compareBands } from './bands.ts';
import { effectOf } from './bounds.ts';
import { type Change, type Effect, fromTo, quoted, same } from './change.ts';

type Criteria = readonly Pick<Criterion, 'id' | 'bounds'>[];
type Differ = (before: Waiver, after: Waiver, criteria: Criteria) => readonly (readonly [Effect, string])[];

const nothing: Differ = () => [];
const words =
  (key: 'reason' | 'by' | 'approvedBy' | 'ticket', name: string): Differ =>
  (before, after) =>
    before[key] === after[key] ? [] : [['different', `waiver, ${name}: ${fromTo(before[key], after[key])}`]];

/** How each part of a waiver is compared. */
export const WAIVER_PARTS: Readonly<Record<keyof Required<Waiver>, Differ>> = {
  criterion: nothing,
  line: nothing,
  start: nothing,
  end: nothing,
  from: (before, after) =>
    before.start === after.start
      ? []
      : [[after.start < before.start ? 'looser' : 'tighter', `waiver, from: ${fromTo(before.from, after.from)}`]],
  until: (before, after) =>
    before.end === after.end
      ? []
      : [[after.end > before.end ? 'looser' : 'tighter', `waiver, until: ${fromTo(before.until, after.until)}`]],
  causes: (before, after) => [
    ...after.causes
      .filter((cause) => !before.causes.includes(cause))
      .map((cause) => ['looser', `the waiver also covers ${quoted(cause)}`] as const),
    ...before.causes
      .filter((cause) => !after.causes.includes(cause))
      .map((cause) => ['tighter', `the waiver no longer covers ${quoted(cause)}`] as const),
  ],
  bounds: (before, after, criteria) =>
    [...new Set([...before.bounds, ...after.bounds].map(({ fact }) => fact))].flatMap((fact) => {
      const [was, is] = [before, after].map((waiver) => waiver.bounds.find((one) => one.fact === fact)?.bound);
      if (!was) return [['looser', `the waiver also covers ${quoted(`${fact} ${is?.text}`)}`] as const];
      if (!is) return [['tighter', `the waiver no longer covers ${quoted(`${fact} ${was.text}`)}`] as const];
      const bounds = criteria.find(({ id }) => id === after.criterion)?.bounds.find((one) => one.fact === fact);
      if (!bounds)
        return same({ ...was, text: '' }, { ...is, text: '' }) ? [] : [covers('possibly-looser', fact, was, is)];
      const effect = effectOf(compareBands(tolerance(bounds, was), tolerance(bounds, is)));
      return effect ? [covers(effect, fact, was, is)] : [];
    }),
  reason: words('reason', 'reason'),
  by: words('by', 'by'),
  approvedBy: words('approvedBy', 'approved-by'),
  ticket: words('ticket', 'ticket'),
};

/** What changed in the waivers: a new, longer or broader one is looser. `criteria` are those of the newer checklist. */
export function waiverChanges(before: readonly Waiver[], after: readonly Waiver[], criteria: Criteria): Change[] {
  const ids = [...new Set([...before, ...after].map(({ criterion }) => criterion))];
  return ids.flatMap((id) => {
    const [was, is] = [before, after].map((list) => list.find(({ criterion }) => criterion === id));
    const found =
      was && is
        ? Object.values(WAIVER_PARTS).flatMap((differ) => differ(was, is, criteria))
        : is
          ? [['looser', `a new waiver, of ${covered(is)}, until ${quoted(is.until)}`] as const]
          : was
            ? [['tighter', `the waiver of ${covered(was)} is gone`] as const]
            : [];
    return found.map(([effect, what]): Change => ({ effect, about: 'waiver', criterion: id, what }));
  });
}

/** What is tolerated, as a gate: it is go where the waiver covers it. */
function tolerance({ fact, spec }: FactBounds, go: Waiver['bounds'][number]['bound']): FactBounds {
  return { fact, spec, go, isDefault: false, when: 'always' };
}

function covers(
  effect: Effect,
  fact: string,
  was: { readonly text: string },
  is: { readonly text: string },
): readonly [Effect, string] {
  return [effect, `the waiver covers ${quoted(fact)}: ${fromTo(was.text, is.text)}`];
}

function covered(waiver: Waiver): string {
  const parts = [...waiver.bounds.map(({ fact, bound }) => `${fact} ${bound.text}`), ...waiver.causes];
  return parts.map(quoted).join(', ');
}
