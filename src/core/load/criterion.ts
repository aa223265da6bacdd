import type { FactBounds } from '../bands.ts';
import type { Check } from '../check.ts';
import type { Criterion } from '../checklist.ts';
import { readRule } from '../history/rule.ts';
import { isMap } from '../options.ts';
import type { Finding, Path } from '../problem.ts';
import { parseDuration } from '../quantity.ts';
import type { Json } from '../schema.ts';
import { loadBaseline } from './baseline.ts';
import { blankMisshapen } from './blank.ts';
import { loadBounds, loadEnough } from './bounds.ts';
import { type CriteriaScope, defaultsFor, type Inherited, withDefaults } from './criteria-scope.ts';
import { criterionDigest } from './criterion-digest.ts';
import { CRITERION_KEYS, type SchemaObject } from './frame.ts';
import { checkOptionTexts, spellOut } from './options.ts';
import { loadRollback } from './rollback.ts';
import { checkShape } from './shape.ts';
import type { CheckModule } from './vocabulary.ts';

type Item = { readonly [key: string]: Json };

/** Reads one criterion; `undefined` when it has a mistake, which goes to `findings`. */
export async function loadCriterion(
  item: Item,
  id: string,
  path: Path,
  around: Inherited,
  scope: CriteriaScope,
  findings: Finding[],
): Promise<Criterion | undefined> {
  const inherited = withDefaults(around, defaultsFor(path, scope).values);
  const before = findings.filter((finding) => !finding.warning).length;
  const module = await theCheck(item, path, scope, findings);
  if (!module) return undefined;
  const { check } = module;
  const timeout = loadTimeout(item, path, scope, findings);
  const options = await loadOptions(module, item, path, scope, findings);
  if (!options) return undefined;
  const baseline = loadBaseline(item, options, path, defaultsFor(path, scope), findings);
  const bounds = await loadBounds(check, item, options, path, findings);
  const enough = await loadEnough(check, item, options, path, findings);
  findings.push(...advice(check, item, options, enough, path));
  const rollback = loadRollback(item, inherited, path, findings);
  if (findings.filter((finding) => !finding.warning).length > before) return undefined;
  const { file, start, end } = scope.document.locate(path);
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
    ...rollback,
    ...(baseline ? { baseline } : {}),
    links: (item.links as readonly string[] | undefined) ?? [],
    ...texts(item, ['why', 'notes', 'runbook']),
    ...(timeout === undefined ? {} : { timeout }),
    path,
    location: {
      file,
      line: start.line,
      endLine: end.column === 1 && end.line > start.line ? end.line - 1 : end.line,
    },
    digest: () => criterionDigest(title, check, options, bounds, enough, scope.roles, baseline),
  } as Criterion;
}

/** Seconds that gathering may take, where the file says so. */
function loadTimeout(item: Item, path: Path, scope: CriteriaScope, findings: Finding[]): number | undefined {
  const own = typeof item.timeout === 'string';
  const defaults = defaultsFor(path, scope);
  const text = own ? item.timeout : defaults.values.timeout;
  if (typeof text !== 'string') return undefined;
  const seconds = parseDuration(text);
  if (!seconds)
    findings.push({
      id: 'option-invalid',
      path: [...(own ? path : defaults.path), 'timeout'],
      message: `\`${text}\` is no duration of more than zero; write 30s or 2m`,
    });
  return seconds;
}

function texts(item: Item, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.flatMap((key) => (typeof item[key] === 'string' ? [[key, item[key]]] : [])));
}

/** The one key of the criterion that names a check. */
async function theCheck(
  item: Item,
  path: Path,
  { vocabulary }: CriteriaScope,
  findings: Finding[],
): Promise<CheckModule | undefined> {
  const keys = Object.keys(item).filter((key) => vocabulary.names.includes(key));
  const [key, second] = keys;
  if (second !== undefined) {
    findings.push({
      id: 'several-checks',
      path: [...path, second],
      at: 'key',
      message: `a criterion has exactly one check, and here are ${keys.map((one) => `\`${one}\``).join(' and ')}`,
    });
    return undefined;
  }
  if (key !== undefined) return vocabulary.load(key);
  // An unknown key is probably the check, misspelt, and is reported as such.
  if (Object.keys(item).every((one) => CRITERION_KEYS.includes(one))) {
    findings.push({
      id: 'no-check',
      path: [...path, 'title'],
      message: `${typeof item.title === 'string' ? `\`${item.title}\`` : 'this'} has no check: nothing would be looked at`,
      hint: `checks are ${vocabulary.names.join(', ')}`,
    });
  }
  return undefined;
}

async function loadOptions(
  { check, validate }: CheckModule,
  item: Item,
  path: Path,
  scope: CriteriaScope,
  findings: Finding[],
): Promise<Item | undefined> {
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
  const defaults = defaultsFor([...path, check.key], scope);
  const shared = isMap(defaults.values[check.key]) ? (defaults.values[check.key] as Item) : {};
  const maxAge = defaults.values['max-age'];
  const options: Item = {
    ...(typeof maxAge === 'string' && check.options.properties['max-age'] ? { 'max-age': maxAge } : {}),
    ...shared,
    ...own,
    ...ownBaseline(check, item, own, path, findings),
  };
  const place = (inner: Path): Path => {
    const key = String(inner[0] ?? '');
    if (key === 'baseline' && item.baseline !== undefined) return [...path, ...inner];
    if (inner.length > 0 && !Object.hasOwn(own, key))
      return Object.hasOwn(shared, key) ? [...defaults.path, check.key, ...inner] : [...defaults.path, ...inner];
    // In the short form the main option stands where the check's value stands.
    return isMap(item[check.key]) ? [...path, check.key, ...inner] : [...path, check.key, ...inner.slice(1)];
  };
  const where = (inner: Path) => (inner.length === 0 ? `\`${check.key}\`` : `\`${check.key}.${inner.join('.')}\``);
  const shape = checkShape(validate, check.options as unknown as SchemaObject, options, [], where);
  for (const finding of shape) findings.push({ ...finding, path: place(finding.path) });
  const sound = shape.length === 0;
  const readable = sound ? options : blankMisshapen(options, shape);
  await checkOptionTexts(check, readable, { params: scope.params, roles: Object.keys(scope.roles) }, place, findings);
  if (sound) findings.push(...contradictions(check, options, boundFacts(item), place));
  // Facts that misshapen options would have declared are not there, and not to be missed.
  return sound || !check.facts.declared ? options : undefined;
}

/** `baseline:` of the criterion, which is an option of the checks that read reports. */
function ownBaseline(check: Check, item: Item, own: Item, path: Path, findings: Finding[]): Item {
  const { baseline } = item;
  // Earlier results are no report, and every check may be compared with them.
  if (baseline === undefined || (readRule(baseline) && own.baseline === undefined)) return {};
  const able = check.options.properties.baseline !== undefined;
  if (able && own.baseline === undefined) return { baseline };
  findings.push({
    id: 'option-invalid',
    path: [...path, 'baseline'],
    message: able
      ? `\`baseline\` is here and in \`${check.key}\`; say it once`
      : `\`${check.key}\` reads no report, so it has none to compare with another`,
    ...(able ? {} : { hint: 'write `last-go`, `last 5`, `pinned FILE` or `{ phase: ID }` for earlier results' }),
  });
  return {};
}

/** What is wrong with options beyond their shape. */
function contradictions(check: Check, options: Item, bound: readonly string[], place: (path: Path) => Path): Finding[] {
  const mistakes = check.mistakes?.(options, bound) ?? [];
  return mistakes.map(({ path, ...mistake }) => ({ id: 'option-invalid', path: place(path), ...mistake }));
}

/** What is no mistake and worth a word. */
function advice(check: Check, item: Item, options: Item, enough: readonly FactBounds[], path: Path): Finding[] {
  const names = enough.map((one) => one.fact);
  const written = item[check.key];
  return (check.advice?.(options, names) ?? []).map(({ path: inner, ...said }) => {
    const here = isMap(written) && Object.hasOwn(written, String(inner[0]));
    return { id: 'no-end-mark', warning: true, path: [...path, check.key, ...(here ? inner : [])], ...said };
  });
}

/** The names of all facts that the criterion binds. */
function boundFacts(item: Item): string[] {
  return ['go', 'caution', 'no-go', 'enough'].flatMap((band) => (isMap(item[band]) ? Object.keys(item[band]) : []));
}
