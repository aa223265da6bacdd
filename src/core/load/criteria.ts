import type { Criterion, Group, Level, Mode, WhenUnknown } from '../checklist.ts';
import { ExpressionFault, parseCondition } from '../expression.ts';
import { isMap } from '../options.ts';
import type { Finding, Path } from '../problem.ts';
import type { Json } from '../schema.ts';
import { type CriteriaScope, type Inherited, loadCriterion } from './criterion.ts';
import { claimId } from './ids.ts';
import { undeclaredParam } from './options.ts';

type Item = { readonly [key: string]: Json };

/**
 * Reads criteria and groups, in the order of the file. Mistakes go to `findings`; what has one is left out. `ids` are
 * those of all criteria, the ones left out included.
 */
export async function loadCriteria(
  items: Json | undefined,
  scope: CriteriaScope,
  findings: Finding[],
): Promise<{ criteria: Criterion[]; groups: Group[]; ids: string[] }> {
  const criteria: Criterion[] = [];
  const groups: Group[] = [];
  const ids: string[] = [];
  const taken = new Map<string, string>();
  const top: Inherited = {
    level: (scope.defaults.level as Level | null | undefined) ?? 'required',
    mode: scope.mode,
    whenUnknown: (scope.defaults['when-unknown'] ?? {}) as WhenUnknown,
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
  await walk(items, ['criteria'], top);
  return { criteria, groups, ids };
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
    level: (item.level as Level | null | undefined) ?? outer.level,
    mode: (item.mode as Mode | null | undefined) ?? outer.mode,
    whenUnknown: { ...outer.whenUnknown, ...(item['when-unknown'] as WhenUnknown | null | undefined) },
    owner: text(item.owner) ?? outer.owner,
    tags: [...outer.tags, ...tags.flatMap((tag) => text(tag) ?? [])],
    conditions: [...outer.conditions, ...own],
  };
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
