import type { FactBounds } from '../bands.ts';
import type { Check } from '../check.ts';
import type { Criterion, Group, Level, Mode, WhenUnknown } from '../checklist.ts';
import { digest } from '../digest.ts';
import { ExpressionFault, parseCondition } from '../expression.ts';
import { isMap, mapTexts } from '../options.ts';
import type { Finding, Path } from '../problem.ts';
import { parseDuration } from '../quantity.ts';
import type { Json } from '../schema.ts';
import { loadBounds, loadEnough } from './bounds.ts';
import { CRITERION_KEYS, type SchemaObject } from './frame.ts';
import { checkOptionTexts, spellOut, undeclaredParam } from './options.ts';
import { checkShape, type Validate } from './shape.ts';
import { slug } from './slug.ts';
import type { SourceFile } from './source.ts';

type Map = { readonly [key: string]: Json };

/** What the file says besides its criteria, as far as criteria need it. */
export interface CriteriaScope {
  readonly source: SourceFile;
  readonly checks: Readonly<Record<string, Check>>;
  readonly validateOptions: Readonly<Record<string, Validate>>;
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly params: readonly string[];
  readonly defaults: Map;
  readonly mode: Mode;
}

interface Inherited {
  readonly level: Level;
  readonly mode: Mode;
  readonly whenUnknown: WhenUnknown;
  readonly owner: string | undefined;
  readonly tags: readonly string[];
  readonly conditions: Criterion['conditions'];
  readonly groups: readonly string[];
  readonly groupIds: readonly string[];
}

/** Reads criteria and groups, in the order of the file. Mistakes go to `findings`; what has one is left out. */
export async function loadCriteria(
  items: Json | undefined,
  scope: CriteriaScope,
  findings: Finding[],
): Promise<{ criteria: Criterion[]; groups: Group[] }> {
  const criteria: Criterion[] = [];
  const groups: Group[] = [];
  const taken = new Map<string, string>();
  const top: Inherited = {
    level: (scope.defaults.level as Level | undefined) ?? 'required',
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
      const title = String(item.group ?? item.title ?? '');
      const id = claimId(item, title, place, taken, findings);
      const inner = await inherit(item, place, outer, scope, findings);
      if (item.group === undefined) {
        const criterion = await loadCriterion(item, id, place, inner, scope, findings);
        if (criterion) criteria.push(criterion);
        continue;
      }
      groups.push({ id, title, ...(typeof item.notes === 'string' ? { notes: item.notes } : {}) });
      await walk(item.criteria, [...place, 'criteria'], {
        ...inner,
        groups: [...outer.groups, title],
        groupIds: [...outer.groupIds, id],
      });
    }
  };
  await walk(items, ['criteria'], top);
  return { criteria, groups };
}

/** The inner setting wins; conditions and tags add up. */
async function inherit(
  item: Map,
  path: Path,
  outer: Inherited,
  scope: CriteriaScope,
  findings: Finding[],
): Promise<Inherited> {
  const condition = item.if as string | boolean | undefined;
  if (typeof condition === 'string') await checkCondition(condition, [...path, 'if'], scope, findings);
  return {
    ...outer,
    level: (item.level as Level | undefined) ?? outer.level,
    mode: (item.mode as Mode | undefined) ?? outer.mode,
    whenUnknown: { ...outer.whenUnknown, ...(item['when-unknown'] as WhenUnknown | undefined) },
    owner: (item.owner as string | undefined) ?? outer.owner,
    tags: [...outer.tags, ...((item.tags as readonly string[] | undefined) ?? [])],
    conditions:
      condition === undefined ? outer.conditions : [...outer.conditions, { text: condition, path: [...path, 'if'] }],
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

function claimId(
  item: Map,
  title: string,
  path: Path,
  taken: globalThis.Map<string, string>,
  findings: Finding[],
): string {
  const id = typeof item.id === 'string' ? item.id : slug(title);
  const place: Path = [...path, typeof item.id === 'string' ? 'id' : item.group === undefined ? 'title' : 'group'];
  if (id === undefined) {
    if (title !== '')
      findings.push({
        id: 'id-needed',
        path: place,
        message: `the title \`${title}\` gives no id`,
        hint: 'add `id:` in lower-case ASCII letters',
      });
    return '';
  }
  const other = taken.get(id);
  if (other !== undefined)
    findings.push({
      id: 'id-taken',
      path: place,
      message: `the id \`${id}\` is taken by \`${other}\``,
      hint: 'give one of them an `id` of its own',
    });
  else taken.set(id, title);
  return id;
}

async function loadCriterion(
  item: Map,
  id: string,
  path: Path,
  inherited: Inherited,
  scope: CriteriaScope,
  findings: Finding[],
): Promise<Criterion | undefined> {
  const before = findings.filter((finding) => !finding.warning).length;
  const check = theCheck(item, path, scope, findings);
  if (!check) return undefined;
  const options = await loadOptions(check, item, path, scope, findings);
  if (!options) return undefined;
  const bounds = await loadBounds(check, item, options, path, findings);
  const enough = await loadEnough(check, item, options, path, findings);
  const timeout = item.timeout ?? scope.defaults.timeout;
  const seconds = typeof timeout === 'string' ? parseDuration(timeout) : undefined;
  if (timeout !== undefined && !seconds) {
    findings.push({
      id: 'option-invalid',
      path: item.timeout === undefined ? ['defaults', 'timeout'] : [...path, 'timeout'],
      message: `\`${timeout}\` is no duration of more than zero; write 30s or 2m`,
    });
  }
  if (findings.filter((finding) => !finding.warning).length > before) return undefined;
  const { start, end } = scope.source.locate(path);
  const title = String(item.title);
  return {
    id,
    title,
    check,
    options,
    optionsPath: [...path, check.key],
    bounds,
    enough,
    ...inherited,
    links: (item.links as readonly string[] | undefined) ?? [],
    ...texts(item, ['why', 'notes', 'runbook']),
    ...(seconds === undefined ? {} : { timeout: seconds }),
    path,
    location: {
      file: scope.source.file,
      line: start.line,
      endLine: end.column === 1 && end.line > start.line ? end.line - 1 : end.line,
    },
    digest: await criterionDigest(title, check, options, bounds, enough, scope.roles),
  } as Criterion;
}

function texts(item: Map, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.flatMap((key) => (typeof item[key] === 'string' ? [[key, item[key]]] : [])));
}

/** The one key of the criterion that names a check. */
function theCheck(item: Map, path: Path, scope: CriteriaScope, findings: Finding[]): Check | undefined {
  const keys = Object.keys(item).filter((key) => Object.hasOwn(scope.checks, key));
  const [key] = keys;
  if (keys.length > 1) {
    findings.push({
      id: 'several-checks',
      path: [...path, keys[1] ?? ''],
      at: 'key',
      message: `a criterion has exactly one check, and here are ${keys.map((one) => `\`${one}\``).join(' and ')}`,
    });
    return undefined;
  }
  if (key !== undefined) return scope.checks[key];
  // An unknown key is probably the check, misspelt, and is reported as such.
  if (Object.keys(item).every((one) => CRITERION_KEYS.includes(one))) {
    findings.push({
      id: 'no-check',
      path: [...path, 'title'],
      message: `\`${item.title}\` has no check: nothing would be looked at`,
      hint: `checks are ${Object.keys(scope.checks).join(', ')}`,
    });
  }
  return undefined;
}

async function loadOptions(
  check: Check,
  item: Map,
  path: Path,
  scope: CriteriaScope,
  findings: Finding[],
): Promise<Map | undefined> {
  const own = spellOut(check, item[check.key] ?? null);
  if (!own) {
    findings.push({
      id: 'empty-value',
      path: [...path, check.key],
      at: 'key',
      message: `\`${check.key}\` says nothing to look at`,
      hint: `options are ${Object.keys(check.options.properties).join(', ')}`,
    });
    return undefined;
  }
  const shared = isMap(scope.defaults[check.key]) ? (scope.defaults[check.key] as Map) : {};
  const maxAge = scope.defaults['max-age'];
  const options: Map = {
    ...(maxAge !== undefined && check.options.properties['max-age'] ? { 'max-age': maxAge } : {}),
    ...shared,
    ...own,
  };
  const place = (inner: Path): Path => {
    const key = String(inner[0] ?? '');
    if (inner.length > 0 && !Object.hasOwn(own, key))
      return Object.hasOwn(shared, key) ? ['defaults', check.key, ...inner] : ['defaults', ...inner];
    // In the short form the main option stands where the check's value stands.
    return isMap(item[check.key]) ? [...path, check.key, ...inner] : [...path, check.key, ...inner.slice(1)];
  };
  const validate = scope.validateOptions[check.key];
  if (!validate) throw new Error(`no validator for ${check.key}; run npm run generate`);
  const where = (inner: Path) => (inner.length === 0 ? `\`${check.key}\`` : `\`${check.key}.${inner.join('.')}\``);
  const shape = checkShape(validate, check.options as unknown as SchemaObject, options, [], where);
  findings.push(...shape.map((finding) => ({ ...finding, path: place(finding.path) })));
  if (shape.length > 0) return undefined;
  const names = { params: scope.params, roles: Object.keys(scope.roles), bound: boundFacts(item) };
  await checkOptionTexts(check, options, names, place, findings);
  return options;
}

function boundFacts(item: Map): string[] {
  return ['go', 'caution', 'no-go', 'enough'].flatMap((band) => (isMap(item[band]) ? Object.keys(item[band]) : []));
}

/** What a sign-off is bound to: the words, the check, its options and bounds, and who may sign. */
async function criterionDigest(
  title: string,
  check: Check,
  options: Map,
  bounds: readonly FactBounds[],
  enough: readonly FactBounds[],
  roles: CriteriaScope['roles'],
): Promise<string> {
  const named: Record<string, readonly string[]> = {};
  await mapTexts(options, check.options, [], async ({ text, schema }) => {
    if ('kind' in schema && schema.kind === 'role') named[text] = roles[text] ?? [];
    return text;
  });
  const texts = (list: readonly FactBounds[]) =>
    list.map((one) => [one.fact, one.go?.text ?? null, one.caution?.text ?? null, one.noGo?.text ?? null]);
  return digest({ title, check: check.key, options, bounds: texts(bounds), enough: texts(enough), roles: named });
}
