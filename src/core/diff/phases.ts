import { type Checklist, MODES } from '../checklist.ts';
import type { Phase } from '../phase/phase.ts';
import { type Change, type Effect, fromTo, quoted, same } from './change.ts';

type Compared = (before: Phase, after: Phase) => Effect | undefined;

/** Something that asks for more the larger it is, and for nothing where it is not there. */
const more =
  (value: (phase: Phase) => number | undefined): Compared =>
  (before, after) => {
    const [was, is] = [value(before) ?? 0, value(after) ?? 0];
    return was === is ? undefined : is < was ? 'looser' : 'tighter';
  };
/** What must be there at least; another one may be easier to have. */
const asked =
  (value: (phase: Phase) => unknown): Compared =>
  (before, after) => {
    const [was, is] = [value(before), value(after)];
    if (same(was, is)) return undefined;
    return is === undefined ? 'looser' : was === undefined ? 'tighter' : 'possibly-looser';
  };
const list = (values: readonly unknown[]) => (values.length > 0 ? values : undefined);
const other =
  (value: (phase: Phase) => unknown, effect: Effect): Compared =>
  (before, after) =>
    same(value(before), value(after)) ? undefined : effect;
const nothing: Compared = () => undefined;

/** How each part of a phase is compared. A part that is not named here does not compile: nothing is ever forgotten. */
export const PHASE_PARTS: Readonly<Record<keyof Required<Phase>, Compared>> = {
  id: nothing,
  path: nothing,
  location: nothing,
  title: other(({ title }) => title, 'different'),
  notes: other(({ notes }) => notes, 'different'),
  after: asked(({ after }) => after),
  environment: other(({ environment }) => environment, 'possibly-looser'),
  soak: more(({ soak }) => soak),
  windows: asked(({ windows }) => list(windows)),
  freezes: asked(({ freezes }) => list(freezes)),
  mode: more(({ mode }) => -MODES.indexOf(mode)),
  conditions: other(({ conditions }) => conditions.map(({ text }) => text), 'possibly-looser'),
  t0: other(({ t0 }) => t0, 'possibly-looser'),
  onDemand: other(({ onDemand }) => onDemand, 'possibly-looser'),
};

/** What changed in the phases themselves; what changed in their criteria is said of the criteria. */
export function phaseChanges(before: Checklist, after: Checklist): Change[] {
  const change = (effect: Effect, what: string): Change => ({ effect, about: 'setting', criterion: null, what });
  const order = ({ phases }: Checklist, others: Checklist) =>
    phases.map(({ id }) => id).filter((id) => others.phases.some((one) => one.id === id));
  const [was, is] = [order(before, after), order(after, before)];
  return [
    ...before.phases
      .filter(({ id }) => !after.phases.some((one) => one.id === id))
      .map(({ id }) => change('removed', `the phase ${quoted(id)}`)),
    ...after.phases.flatMap((phase) => {
      const old = before.phases.find(({ id }) => id === phase.id);
      if (!old) return [change('added', `the phase ${quoted(phase.id)}`)];
      return Object.entries(PHASE_PARTS).flatMap(([part, compare]) => {
        const effect = compare(old, phase);
        const [from, to] = [old[part as keyof Phase], phase[part as keyof Phase]];
        return effect ? [change(effect, `${part} of the phase ${quoted(phase.id)}: ${fromTo(from, to)}`)] : [];
      });
    }),
    ...(same(was, is)
      ? []
      : [change('possibly-looser', `the order of the phases: ${fromTo(was.join(', '), is.join(', '))}`)]),
  ];
}
