import { type Checklist, type Criterion, LEVELS, MODES } from '../checklist.ts';
import { UNKNOWN_CAUSES, type UnknownCause } from '../evidence.ts';
import { ruleText } from '../history/rule.ts';
import type { Moment } from '../phase/moment.ts';
import { boundChanges, enoughChanges } from './bounds.ts';
import { type Change, type Effect, fromTo, quoted, same } from './change.ts';
import { optionChanges } from './options.ts';

/** The two checklists that the criteria stand in. */
export interface Both {
  readonly before: Pick<Checklist, 'mode'>;
  readonly after: Pick<Checklist, 'mode'>;
}

type Differ = (before: Criterion, after: Criterion, both: Both) => readonly Change[];

const setting = (id: string, effect: Effect | undefined, what: string): Change[] =>
  effect ? [{ effect, about: 'setting', criterion: id, what }] : [];

/** Texts for people: they change what is read, not what is decided. */
const words =
  (key: keyof Criterion, name: string): Differ =>
  (before, after) =>
    same(before[key], after[key])
      ? []
      : [
          {
            effect: 'different',
            about: 'text',
            criterion: after.id,
            what: `${name}: ${fromTo(before[key], after[key])}`,
          },
        ];

/** What of a criterion is no content of its own: its name, where it stands, and what follows from the rest. */
const nothing: Differ = () => [];

/** How each part of a criterion is compared. A part that is not named here does not compile: nothing is ever forgotten. */
export const CRITERION_PARTS: Readonly<Record<keyof Required<Criterion>, Differ>> = {
  id: nothing,
  path: nothing,
  optionsPath: nothing,
  location: nothing,
  digest: nothing,
  check: (before, after) =>
    setting(
      after.id,
      before.check.key === after.check.key ? undefined : 'possibly-looser',
      `check: ${fromTo(before.check.key, after.check.key)}, with bounds of its own: it looks at something else`,
    ),
  options: ifSameCheck((before, after) => optionChanges(after.id, after.check.key, before.options, after.options)),
  bounds: ifSameCheck((before, after) => boundChanges(after.id, before.bounds, after.bounds)),
  enough: ifSameCheck((before, after) => enoughChanges(after.id, before.enough, after.enough)),
  level: (before, after) => {
    const [was, is] = [LEVELS.indexOf(before.level), LEVELS.indexOf(after.level)];
    return setting(after.id, was === is ? undefined : is > was ? 'looser' : 'tighter', level(before, after));
  },
  mode: (before, after, both) => {
    const [was, is] = [MODES.indexOf(before.mode), MODES.indexOf(after.mode)];
    // Said once, for the whole file.
    const ofFile = before.mode === both.before.mode && after.mode === both.after.mode;
    const effect = was === is || ofFile ? undefined : is > was ? 'looser' : 'tighter';
    return setting(after.id, effect, `mode: ${fromTo(before.mode, after.mode)}`);
  },
  whenUnknown: (before, after) =>
    UNKNOWN_CAUSES.flatMap((cause) => {
      const [was, is] = [mapped(before, cause), mapped(after, cause)];
      const effect = was === is ? undefined : MILDEST.indexOf(is) < MILDEST.indexOf(was) ? 'looser' : 'tighter';
      return setting(after.id, effect, `when-unknown ${quoted(cause)}: ${fromTo(was, is)}`);
    }),
  baseline: (before, after) => {
    const side = ({ baseline }: Criterion) => baseline && ruleText(baseline);
    // What comes after it is measured by it: nobody can tell which of two is the lower bar.
    const effect = same(before.baseline, after.baseline) ? undefined : 'possibly-looser';
    return setting(after.id, effect, `baseline: ${fromTo(side(before), side(after))}`);
  },
  conditions: (before, after) => {
    const [was, is] = [conditions(before), conditions(after)];
    if (same(was, is)) return [];
    const more = was.every((one) => is.includes(one));
    const less = is.every((one) => was.includes(one));
    const effect = more && less ? undefined : more ? 'looser' : less ? 'tighter' : 'possibly-looser';
    return setting(after.id, effect, `if: ${fromTo(was.join(' and ') || undefined, is.join(' and ') || undefined)}`);
  },
  timeout: (before, after) => {
    if (before.timeout === after.timeout) return [];
    const side = ({ timeout }: Criterion) => (timeout === undefined ? undefined : `${timeout}s`);
    // Where running out of time is tolerated, less time may hide what would have been measured.
    const tolerated = [before, after].some(({ whenUnknown }) => whenUnknown.timeout !== undefined);
    const effect = tolerated ? 'possibly-looser' : 'different';
    return setting(after.id, effect, `timeout: ${fromTo(side(before), side(after))}`);
  },
  rollback: (before, after) => {
    const [was, is] = [before.rollback ?? [], after.rollback ?? []];
    const lost = was.some((state) => !is.includes(state));
    const effect = same(was, is) ? undefined : lost ? 'looser' : 'tighter';
    return setting(after.id, effect, `rollback: ${fromTo(was.join(', ') || undefined, is.join(', ') || undefined)}`);
  },
  phases: (before, after) => {
    if (same(before.phases, after.phases)) return [];
    const left = after.phases !== undefined && !before.phases?.every((one) => after.phases?.includes(one));
    const side = ({ phases }: Criterion) => phases?.join(', ') ?? 'all';
    return setting(after.id, left ? 'looser' : 'tighter', `phases: ${fromTo(side(before), side(after))}`);
  },
  notBefore: (before, after) =>
    setting(
      after.id,
      moved(before.notBefore, after.notBefore, 'earlier'),
      `not-before: ${moments(before, after, 'notBefore')}`,
    ),
  due: (before, after) =>
    setting(after.id, moved(before.due, after.due, 'later'), `due: ${moments(before, after, 'due')}`),
  groups: words('groups', 'group'),
  groupIds: (before, after) =>
    // Who signs a group signs what is in it.
    setting(
      after.id,
      same(before.groupIds, after.groupIds) ? undefined : 'different',
      `id of the group: ${fromTo(before.groupIds.join(' / '), after.groupIds.join(' / '))}`,
    ),
  title: words('title', 'title'),
  why: words('why', 'why'),
  notes: words('notes', 'notes'),
  owner: words('owner', 'owner'),
  runbook: words('runbook', 'runbook'),
  links: words('links', 'links'),
  tags: words('tags', 'tags'),
};

/** Everything that changed between two versions of one criterion. */
export function criterionChanges(before: Criterion, after: Criterion, both: Both): Change[] {
  return Object.values(CRITERION_PARTS).flatMap((differ) => differ(before, after, both));
}

/** A time that was moved, or is gone; one that counts from another start may be either way. */
function moved(before: Moment | undefined, after: Moment | undefined, looser: 'earlier' | 'later'): Effect | undefined {
  if (same(before, after)) return undefined;
  if (!after) return 'looser';
  if (!before) return 'tighter';
  const [was, is] = [before, after].map((one) => (one.kind === 'T' ? one.offset : one.at));
  if (before.kind !== after.kind || was === undefined || is === undefined) return 'possibly-looser';
  if (was === is) return 'different';
  return is < was === (looser === 'earlier') ? 'looser' : 'tighter';
}

function moments(before: Criterion, after: Criterion, key: 'notBefore' | 'due'): string {
  return fromTo(before[key]?.text, after[key]?.text);
}

/** Facts of another check are other facts, whatever their names: the change of the check says it all. */
function ifSameCheck(differ: Differ): Differ {
  return (before, after, both) => (before.check.key === after.check.key ? differ(before, after, both) : []);
}

function level(before: Criterion, after: Criterion): string {
  return `level: ${fromTo(before.level, after.level)}`;
}

const MILDEST = ['caution', 'pending', 'unknown', 'no-go'];

function mapped({ whenUnknown }: Criterion, cause: UnknownCause): string {
  return whenUnknown[cause] ?? (cause === 'no-baseline' ? 'caution' : 'unknown');
}

/** The conditions that can be false at all. */
function conditions(criterion: Criterion): string[] {
  return [...new Set(criterion.conditions.map(({ text }) => String(text).trim()))]
    .filter((text) => text !== 'true')
    .sort();
}
