import type { Criterion, Group, Level, Mode, WhenUnknown } from '../checklist.ts';
import { ExpressionFault, parseCondition } from '../expression.ts';
import { nearest } from '../nearest.ts';
import { isMap } from '../options.ts';
import type { Phase } from '../phase/phase.ts';
import type { Finding, Path } from '../problem.ts';
import type { Json } from '../schema.ts';
import { checkComparedPhases } from './baseline.ts';
import type { CriteriaScope, Inherited } from './criteria-scope.ts';
import { loadCriterion } from './criterion.ts';
import { claimId } from './ids.ts';
import { loadMoments } from './moments.ts';
import { undeclaredParam } from './options.ts';
import { checkOrder, loadPhase } from './phases.ts';

type Item = { readonly [key: string]: Json };

/**
 * Reads criteria, groups and phases, in the order of the file. Mistakes go to `findings`; what has one is left out. `ids`
 * are those of all criteria, the ones left out included.
 */
export async function loadCriteria(
  file: { readonly criteria?: Json; readonly phases?: Json },
  scope: CriteriaScope,
  findings: Finding[],
): Promise<{ criteria: Criterion[]; groups: Group[]; phases: Phase[]; ids: string[] }> {
  const criteria: Criterion[] = [];
  const groups: Group[] = [];
  const phases: Phase[] = [];
  const ids: string[] = [];
  const taken = new Map<string, string>();
  const top: Inherited = {
    level: undefined,
    mode: scope.mode,
    whenUnknown: {},
    owner: undefined,
    tags: [],
    conditions: [],
    groups: [],
    groupIds: [],
  };
  const walk = async (list: Json | undefined, path: Path, outer: Inherited): Promise<void> => {
    for (const [index, item] of Array.isArray(list) ? (list as readonly Json[]).entries() : []) {
      if (!isMap(item)) continue;
      const place = [...path, index];
      const isGroup = Object.hasOwn(item, 'group');
      const title = text(isGroup ? item.group : item.title) ?? '';
      const id = claimId(item, title, place, taken, findings);
      const inner = await inherit(item, place, outer, scope, findings);
      if (!isGroup) {
        ids.push(id);
        const criterion = await loadCriterion(item, id, place, inner, scope, findings);
        if (criterion) criteria.push(criterion);
        continue;
      }
      const notes = text(item.notes);
      groups.push({ id, title, ...(notes === undefined ? {} : { notes }) });
      await walk(item.criteria, [...place, 'criteria'], {
        ...inner,
        groups: [...outer.groups, title],
        groupIds: [...outer.groupIds, id],
      });
    }
  };
  await walk(file.criteria, ['criteria'], top);
  for (const [index, item] of Array.isArray(file.phases) ? (file.phases as readonly Json[]).entries() : []) {
    if (!isMap(item)) continue;
    const place: Path = ['phases', index];
    const id = claimId(item, text(item.title) ?? text(item.id) ?? '', place, taken, findings);
    const inner = await inherit(item, place, top, scope, findings);
    const frame = { id, title: text(item.title) ?? id, mode: inner.mode, conditions: inner.conditions };
    phases.push(loadPhase(item, frame, place, scope.document, findings));
    await walk(item.criteria, [...place, 'criteria'], { ...inner, phases: [id], groupIds: [id] });
  }
  checkOrder(phases, findings);
  for (const criterion of criteria) checkPhases(criterion, phases, findings);
  checkComparedPhases(criteria, ids, phases, findings);
  return { criteria, groups, phases, ids };
}

/** Phases that a criterion names and that are not there. */
function checkPhases({ phases: named, path }: Criterion, phases: readonly Phase[], findings: Finding[]): void {
  const known = phases.map(({ id }) => id);
  for (const [index, name] of named?.entries() ?? []) {
    if (known.includes(name)) continue;
    const close = nearest(name, known);
    findings.push({
      id: 'phase-unknown',
      path: [...path, 'phases', index],
      message: `there is no phase \`${name}\``,
      ...(close ? { suggestion: `did you mean \`${close}\`?` } : {}),
    });
  }
}

/** The inner setting wins; conditions and tags add up. */
async function inherit(
  item: Item,
  path: Path,
  outer: Inherited,
  scope: CriteriaScope,
  findings: Finding[],
): Promise<Inherited> {
  const condition = item.if;
  if (typeof condition === 'string') await checkCondition(condition, [...path, 'if'], scope, findings);
  const own =
    typeof condition === 'string' || typeof condition === 'boolean' ? [{ text: condition, path: [...path, 'if'] }] : [];
  const tags = Array.isArray(item.tags) ? (item.tags as readonly Json[]) : [];
  return {
    ...outer,
    ...loadMoments(item, path, findings),
    ...ownPhases(item, path, outer, findings),
    level: (item.level as Level | null | undefined) ?? outer.level,
    mode: (item.mode as Mode | null | undefined) ?? outer.mode,
    whenUnknown: { ...outer.whenUnknown, ...(item['when-unknown'] as WhenUnknown | null | undefined) },
    owner: text(item.owner) ?? outer.owner,
    tags: [...outer.tags, ...tags.flatMap((tag) => text(tag) ?? [])],
    conditions: [...outer.conditions, ...own],
  };
}

/** `phases` of a criterion that stands outside of them. */
function ownPhases(item: Item, path: Path, outer: Inherited, findings: Finding[]): Pick<Inherited, 'phases'> {
  if (!Array.isArray(item.phases)) return {};
  if (outer.phases !== undefined)
    findings.push({
      id: 'phase-unknown',
      path: [...path, 'phases'],
      at: 'key',
      message: `it stands in the phase \`${outer.phases.join()}\`, and can belong to no other`,
      hint: 'move it to the `criteria` of the checklist to name phases',
    });
  return { phases: (item.phases as readonly Json[]).filter((name): name is string => typeof name === 'string') };
}

async function checkCondition(text: string, path: Path, scope: CriteriaScope, findings: Finding[]): Promise<void> {
  try {
    const template = await parseCondition(text);
    for (const name of template.env)
      findings.push({ id: 'env-place', path, message: `\`env.${name}\` may not decide what applies; use a param` });
    for (const name of template.params)
      if (!scope.params.includes(name)) findings.push({ ...undeclaredParam(name, scope.params), path });
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error;
    findings.push({ id: error.id, path, message: error.message });
  }
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
