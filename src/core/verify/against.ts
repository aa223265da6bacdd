import type { Checklist, Criterion } from '../checklist.ts';
import { ruleText } from '../history/rule.ts';
import { staticPart } from '../result-of.ts';
import type { CriterionResult, Results } from '../results.ts';
import { specsOf } from '../spec-of.ts';
import type { Waiver } from '../waiver.ts';
import { type Difference, differences } from './differences.ts';
import { wasExcluded } from './recorded-evidence.ts';

/** What a criterion of a results document must share with the checklist; of what a phase asks for, only what judges. */
const JUDGING = ['check', 'level', 'mode', 'rollback', 'bands', 'defaults', 'enough', 'whenUnknown', 'specs'] as const;
const SHOWN = ['title', 'group', 'phase', 'why', 'owner', 'runbook'] as const;

/**
 * Where a results document differs from the checklist it says it is of: its digest, its criteria and their bounds, levels and
 * waivers. `gates` is what its phase asks for besides its criteria.
 */
export function against(
  results: Results,
  checklist: Pick<Checklist, 'criteria' | 'waivers' | 'phases' | 'mode'>,
  sha256: string,
  gates: readonly Criterion[],
): Difference[] {
  const found = [...differences(results.checklist.sha256, sha256, 'checklist.sha256'), ...frame(results, checklist)];
  const { phase } = results.checklist;
  for (const recorded of results.criteria) {
    const where = `criteria.${recorded.id}`;
    const gate = gates.find(({ id }) => id === recorded.id);
    const own = gate ?? checklist.criteria.find(({ id }) => id === recorded.id);
    if (!own) {
      found.push({ where, recorded: 'a criterion', derived: 'the checklist has no such criterion' });
      continue;
    }
    const waiver = checklist.waivers.find(({ criterion }) => criterion === own.id);
    const expected = { ...staticPart(withoutMoot(own, recorded)), specs: specsOf(own, waiver) };
    for (const key of gate ? JUDGING : [...JUDGING, ...SHOWN])
      found.push(...exactly(recorded[key], expected[key], `${where}.${key}`));
    if (own.baseline && !wasExcluded(recorded))
      found.push(...exactly(recorded.baseline?.said, ruleText(own.baseline), `${where}.baseline`));
    found.push(...exactly(waiverTexts(recorded.waiver), waiverTexts(waiver), `${where}.waiver`));
    if (wasExcluded(recorded) && own.conditions.every(({ text }) => text === true))
      found.push({
        where: `${where}.state`,
        recorded: '"not-applicable"',
        derived: 'it has no `if` that could be false',
      });
  }
  if (results.partial) return found;
  const needed = checklist.criteria.filter(({ phases }) => !phases || (phase !== null && phases.includes(phase)));
  // What a phase comes after may be handed on to nothing, where the phases before it do not apply.
  const asked = gates.filter(({ check }) => check.key !== 'after');
  for (const { id } of [...asked, ...needed])
    if (!results.criteria.some((recorded) => recorded.id === id))
      found.push({ where: `criteria.${id}`, recorded: 'nothing', derived: 'the checklist has this criterion' });
  return found;
}

/** Of what phase it is, and whether it counts at all. */
function frame({ checklist: { phase }, observe }: Results, { phases, mode }: Pick<Checklist, 'phases' | 'mode'>) {
  const own = phases.find(({ id }) => id === phase);
  const none = phase === null && (phases.length === 0 || phases.some(({ conditions }) => conditions.length > 0));
  const known = own !== undefined || none;
  const there = phases.length === 0 ? 'the checklist has no phases' : phases.map(({ id }) => id).join(', ');
  return [
    ...(known ? [] : [{ where: 'checklist.phase', recorded: JSON.stringify(phase), derived: there }]),
    ...differences(observe, (own?.mode ?? mode) === 'observe', 'observe'),
  ];
}

/** The bounds that were judged; those on facts that could not be there are not recorded. */
function withoutMoot(criterion: Criterion, { notApplicable = {} }: CriterionResult): Criterion {
  const applies = ({ fact }: { readonly fact: string }) => !Object.hasOwn(notApplicable, fact);
  return { ...criterion, bounds: criterion.bounds.filter(applies), enough: criterion.enough.filter(applies) };
}

/** Unlike what a newer gonogo adds, what the checklist does not have is a difference, too. */
function exactly(recorded: unknown, expected: unknown, where: string): Difference[] {
  const one = differences(recorded, expected, where);
  return one.length > 0
    ? one
    : differences(expected, recorded, where).map((other) => ({
        where: other.where,
        recorded: other.derived,
        derived: other.recorded,
      }));
}

function waiverTexts(waiver: Waiver | CriterionResult['waiver'] | undefined) {
  if (!waiver) return null;
  const { reason, by, approvedBy, from, until, ticket = null } = waiver;
  const covers =
    'covers' in waiver
      ? waiver.covers
      : [...waiver.bounds.map(({ fact, bound }) => `${fact} ${bound.text}`), ...waiver.causes];
  return { covers, reason, by, approvedBy, from, until, ticket };
}
