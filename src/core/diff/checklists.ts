import type { FactBounds } from '../bands.ts';
import { type Checklist, type Criterion, MODES } from '../checklist.ts';
import { type Change, canonical, fromTo, quoted, same, worstFirst } from './change.ts';
import { criterionChanges } from './criterion.ts';
import { extendedChanges } from './extended.ts';
import { paramChanges } from './params.ts';
import { roleChanges } from './people.ts';
import { phaseChanges } from './phases.ts';
import { waiverChanges } from './waivers.ts';

type Differ = (before: Checklist, after: Checklist) => readonly Change[];

const nothing: Differ = () => [];
const words =
  (key: 'name' | 'description' | 'notes' | 'contacts', name: string): Differ =>
  (before, after) =>
    same(before[key], after[key])
      ? []
      : [{ effect: 'different', about: 'text', criterion: null, what: `${name}: ${fromTo(before[key], after[key])}` }];

/** How each part of a checklist is compared. A part that is not named here does not compile: nothing is ever forgotten. */
export const CHECKLIST_PARTS: Readonly<Record<keyof Required<Checklist>, Differ>> = {
  file: nothing,
  warnings: nothing,
  extended: extendedChanges,
  name: words('name', 'name'),
  description: words('description', 'description'),
  notes: words('notes', 'notes'),
  contacts: words('contacts', 'contacts'),
  mode: (before, after) =>
    before.mode === after.mode
      ? []
      : [
          {
            effect: MODES.indexOf(after.mode) > MODES.indexOf(before.mode) ? 'looser' : 'tighter',
            about: 'setting',
            criterion: null,
            what: `mode of the whole checklist: ${fromTo(before.mode, after.mode)}`,
          },
        ],
  branches: (before, after) => [
    ...after.branches
      .filter((branch) => !before.branches.includes(branch))
      .map((branch): Change => branchChange('looser', `the checklist of the branch ${quoted(branch)} also counts`)),
    ...before.branches
      .filter((branch) => !after.branches.includes(branch))
      .map(
        (branch): Change => branchChange('tighter', `the checklist of the branch ${quoted(branch)} no longer counts`),
      ),
  ],
  params: (before, after) => paramChanges(before.params, after.params),
  roles: (before, after) => roleChanges(before.roles, after.roles),
  waivers: (before, after) => waiverChanges(before.waivers, after.waivers, after.criteria),
  groups: (before, after) =>
    before.groups.flatMap((was): Change[] => {
      const is = after.groups.find(({ id }) => id === was.id);
      if (!is || same(was.notes, is.notes)) return [];
      const what = `notes of the group ${quoted(was.id)}: ${fromTo(was.notes, is.notes)}`;
      return [{ effect: 'different', about: 'text', criterion: null, what }];
    }),
  phases: phaseChanges,
  criteria: criteriaChanges,
};

/** Everything that changed between two checklists, worst first. Where each change stands in the file does not matter. */
export function compareChecklists(before: Checklist, after: Checklist): Change[] {
  return worstFirst(Object.values(CHECKLIST_PARTS).flatMap((differ) => differ(before, after)));
}

function criteriaChanges(before: Checklist, after: Checklist): Change[] {
  const both = { before, after };
  const gone = before.criteria.filter(({ id }) => !after.criteria.some((one) => one.id === id));
  const added = after.criteria.filter(({ id }) => !before.criteria.some((one) => one.id === id));
  // Looked up, not tried out: whoever proposes a checklist chooses how many there are.
  const [oldOf, newOf] = [gone, added].map((list) => new Map(list.map((one) => [content(one), one] as const)));
  return [
    ...gone.map((one): Change => {
      const renamed = newOf?.get(content(one));
      return whole('removed', one, renamed && `now ${quoted(renamed.id)}, which asks the same`);
    }),
    ...after.criteria.flatMap((is) => {
      const was = before.criteria.find(({ id }) => id === is.id);
      return was ? criterionChanges(was, is, both) : [];
    }),
    ...added.map((one): Change => {
      const renamed = oldOf?.get(content(one));
      return whole('added', one, renamed && `was ${quoted(renamed.id)}, which asked the same`);
    }),
  ];
}

/**
 * What a criterion asks, whatever it is called. Waivers and sign-offs refer to ids, so that another id is another criterion;
 * that it asks the same is worth a word.
 */
function content(criterion: Criterion): string {
  const { check, options, level, mode, whenUnknown, baseline, conditions, bounds, enough } = criterion;
  const texts = (list: readonly FactBounds[]) =>
    list.map((one) => [one.fact, one.go?.text, one.caution?.text, one.noGo?.text, one.when]);
  const asked = [check.key, options, level, mode, whenUnknown, baseline, conditions.map(({ text }) => text)];
  return canonical([...asked, texts(bounds), texts(enough)]) ?? '';
}

function whole(effect: 'removed' | 'added', criterion: Criterion, remark: string | undefined): Change {
  const counts = criterion.mode === 'observe' ? 'observed' : criterion.level;
  const what = `${quoted(criterion.title)} (${counts}, ${quoted(criterion.check.key)})${remark ? `; ${remark}` : ''}`;
  return { effect, about: 'criterion', criterion: criterion.id, what };
}

function branchChange(effect: 'looser' | 'tighter', what: string): Change {
  return { effect, about: 'branch', criterion: null, what };
}
