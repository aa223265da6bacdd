import type { Checklist } from '../checklist.ts';
import { type Change, quoted, worstFirst } from '../diff/change.ts';
import { compareChecklists } from '../diff/checklists.ts';
import { type Built, build } from '../load/build.ts';
import type { Document } from '../load/document.ts';
import type { Vocabulary } from '../load/vocabulary.ts';
import { isMap } from '../options.ts';
import type { Json } from '../schema.ts';
import type { Member } from './collect.ts';
import type { OverrideChange } from './extended.ts';
import type { Layered } from './layers.ts';

/**
 * What each file does to what it overrides, worst first: the checklist before the file was laid over is compared with the one
 * after it, as two versions of one checklist are. What a file adds is no change of what it extends.
 */
export async function overrideChanges(
  steps: readonly Document[],
  layered: readonly Layered[],
  members: readonly Member[],
  whole: Built,
  vocabulary: Vocabulary,
): Promise<OverrideChange[]> {
  const last = steps.length - 1;
  const known = new Map<number, Promise<Built>>([[last, Promise.resolve(whole)]]);
  const builtAt = (index: number) => {
    const found =
      known.get(index) ?? build('', filled(steps[index] as Document, steps[last] as Document), vocabulary, []);
    known.set(index, found);
    return found;
  };
  const found: OverrideChange[] = [];
  for (const [index, { overridden }] of layered.entries()) {
    const observes = index === last && whole.checklist.mode === 'observe';
    if (index === 0 || (overridden.length === 0 && !observes)) continue;
    const by = members[index]?.place.file ?? '';
    const names = { params: namesIn(steps[index - 1], 'params'), roles: namesIn(steps[index - 1], 'roles') };
    const changes = changesOf(await builtAt(index - 1), await builtAt(index), names, overridden);
    found.push(...changes.map((change) => ({ ...change, by })));
  }
  return worstFirst(found);
}

function changesOf(
  before: Built,
  after: Built,
  names: Readonly<Record<'params' | 'roles', readonly string[]>>,
  overridden: Layered['overridden'],
): Change[] {
  const is: Checklist = { ...after.checklist, warnings: [] };
  // What does not load at either side is told of below.
  const loads = ({ id }: { readonly id: string }) =>
    is.criteria.some((one) => one.id === id) || !after.ids.includes(id);
  const was: Checklist = {
    ...before.checklist,
    ...sharedOf(is),
    criteria: before.checklist.criteria.filter(loads),
    // What the file declares first was nothing before.
    params: is.params.map(
      (one) => (names.params.includes(one.name) && named(before.checklist.params, one.name)) || one,
    ),
    roles: Object.fromEntries(
      Object.entries(is.roles).map(([role, own]) => [
        role,
        (names.roles.includes(role) && before.checklist.roles[role]) || own,
      ]),
    ),
    warnings: [],
  };
  const ids = new Set([...was.criteria, ...was.groups, ...was.phases].map(({ id }) => id));
  const inBoth = <T extends { readonly id: string }>(list: readonly T[]) => list.filter(({ id }) => ids.has(id));
  const known = { criteria: inBoth(is.criteria), groups: inBoth(is.groups), phases: inBoth(is.phases) };
  // What does not load without the file that overrides it cannot be compared; that is no reason to be silent.
  const untold = overridden.filter(
    ({ kind, id }) => kind === 'criterion' && !was.criteria.some((one) => one.id === id),
  );
  return [
    ...compareChecklists(was, { ...is, ...known }),
    ...untold.map(({ id, keys, of }): Change => {
      const what = `${keys.map(quoted).join(', ')}: ${quoted(of)} alone does not load it, so that it cannot be told how they compare`;
      return { effect: 'possibly-looser', about: 'criterion', criterion: id, what };
    }),
  ];
}

/** What is no matter of overriding: it is the file's own, or was added up. */
function sharedOf({ file, name, description, notes, branches, contacts, waivers }: Built['checklist']) {
  return {
    file,
    name,
    branches,
    contacts,
    waivers,
    ...(description === undefined ? {} : { description }),
    ...(notes === undefined ? {} : { notes }),
  };
}

function named(params: Checklist['params'], name: string) {
  return params.find((one) => one.name === name);
}

function namesIn(document: Document | undefined, key: 'params' | 'roles'): string[] {
  const map = document?.data[key];
  return isMap(map) ? Object.keys(map) : [];
}

/** A step with what only later files declare: files may leave it to others who holds a role, or what a parameter is. */
function filled(step: Document, whole: Document): Document {
  const map = (key: string) => {
    const [was, is] = [step.data[key], whole.data[key]];
    return { [key]: { ...(isMap(is) ? is : {}), ...(isMap(was) ? was : {}) } };
  };
  const list = (value: Json | undefined) => (Array.isArray(value) ? (value as readonly Json[]) : []);
  const idOf = (phase: Json) => (isMap(phase) ? phase.id : undefined);
  const phases = list(step.data.phases);
  const later = list(whole.data.phases).filter((phase) => !phases.some((one) => idOf(one) === idOf(phase)));
  const frames = later.map((phase) => (isMap(phase) ? { ...phase, criteria: [] } : phase));
  return {
    ...step,
    data: {
      ...step.data,
      ...map('params'),
      ...map('roles'),
      ...(phases.length + frames.length > 0 ? { phases: [...phases, ...frames] } : {}),
    },
  };
}
