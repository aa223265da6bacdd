import type { FactBounds } from '../bands.ts';
import { sharesOnlyEnds } from '../bands.ts';
import type { Band, Bound } from '../bound/bound.ts';
import { isFault } from '../bound/fault.ts';
import { domainOf, gaps, type Interval, intersect, intervalsOf } from '../bound/interval.ts';
import { parseBound } from '../bound/parse.ts';
import type { Check } from '../check.ts';
import { type FactSpec, factNames, factSpec, familyOf } from '../fact.ts';
import { nearest } from '../nearest.ts';
import { isMap } from '../options.ts';
import type { Finding, Path } from '../problem.ts';
import type { Json } from '../schema.ts';

type Options = Readonly<Record<string, Json>>;
type Slot = 'go' | 'caution' | 'noGo';
const SLOTS: readonly (readonly [band: 'go' | 'caution' | 'no-go', slot: Slot])[] = [
  ['go', 'go'],
  ['caution', 'caution'],
  ['no-go', 'noGo'],
];

/** Reads the bands of a criterion and puts the check's defaults in force where the author binds nothing. */
export async function loadBounds(
  check: Check,
  item: Options,
  options: Options,
  path: Path,
  findings: Finding[],
): Promise<FactBounds[]> {
  const bounds = new Map<string, FactBounds>();
  const before = findings.length;
  // A value of the wrong shape was reported, and is null here.
  const blanked = SLOTS.some(([band]) => isMap(item[band]) && Object.values(item[band]).includes(null));
  for (const [band, slot] of SLOTS) {
    const entries = isMap(item[band]) ? Object.entries(item[band]) : [];
    for (const [fact, raw] of entries) {
      const read = raw !== null && (await readBound(check, options, fact, raw, [...path, band, fact], findings));
      if (!read) continue;
      if (read.bound.kind === 'any' && band !== 'go') {
        findings.push({
          id: 'bound-any',
          path: [...path, band, fact],
          message: `\`any\` in \`${band}\` would judge nothing; it only stands in \`go\``,
        });
        continue;
      }
      const others = bounds.get(fact) ?? { fact, spec: read.spec, isDefault: false, when: 'always' as const };
      bounds.set(fact, { ...others, [slot]: read.bound });
    }
  }
  for (const one of bounds.values()) checkBands(one, check, path, findings);
  if (findings.length === before && !blanked) requireBound(check, [...bounds.values()], path, findings);
  return [...(await defaultBounds(check, bounds)), ...bounds.values()];
}

/** Reads `enough`: bounds of the same grammar that must hold before anything is judged. */
export async function loadEnough(
  check: Check,
  item: Options,
  options: Options,
  path: Path,
  findings: Finding[],
): Promise<FactBounds[]> {
  const found: FactBounds[] = [];
  for (const [fact, raw] of isMap(item.enough) ? Object.entries(item.enough) : []) {
    const place = [...path, 'enough', fact];
    if (raw === null) continue;
    const read = await readBound(check, options, fact, raw, place, findings);
    if (!read) continue;
    if (read.bound.kind === 'any' || read.bound.kind === 'baseline' || read.bound.kind === 'within') {
      findings.push({
        id: 'bound-type',
        path: place,
        message: `\`enough\` needs a limit of its own, such as ">= 1000", not \`${read.bound.text}\``,
      });
    } else found.push({ fact, spec: read.spec, go: read.bound, isDefault: false, when: 'always' });
  }
  return found;
}

/** Reads one bound on one fact; mistakes go to `findings`. */
export async function readBound(
  check: Check,
  options: Options,
  fact: string,
  raw: Json,
  path: Path,
  findings: Finding[],
): Promise<{ bound: Bound; spec: FactSpec } | undefined> {
  const spec = factSpec(check.facts, fact, options);
  const family = familyOf(check.facts, fact, options);
  const wrong = await family?.check?.(fact.slice(family.prefix.length));
  if (!spec || wrong) {
    const names = factNames(check.facts, options);
    const close = nearest(fact, names);
    findings.push({
      id: 'unknown-fact',
      path,
      at: 'key',
      message: wrong ? `\`${fact}\`: ${wrong}` : `\`${check.key}\` has no fact \`${fact}\``,
      ...(close && !wrong
        ? { suggestion: `did you mean \`${close}\`?` }
        : { hint: `facts of \`${check.key}\`: ${names.join(', ')}` }),
    });
    return undefined;
  }
  const bound = await parseBound(raw, fact, spec);
  if (isFault(bound)) {
    findings.push({
      id: bound.fault,
      path,
      message: bound.message,
      ...(bound.suggestion ? { suggestion: `did you mean "${bound.suggestion}"?` } : {}),
    });
    return undefined;
  }
  const reach = intervalsOf(bound);
  if (reach && intersect(reach, [domainOf(spec)], spec.dimension === 'count').length === 0) {
    findings.push({
      id: 'bound-never',
      path,
      message: `\`${bound.text}\` can never hold: no \`${fact}\` has such a value`,
    });
    return undefined;
  }
  return { bound, spec };
}

/** Bands of one fact may touch, and may not overlap; a gap between go and caution is worth a warning. */
function checkBands(bounds: FactBounds, check: Check, path: Path, findings: Finding[]): void {
  const whole = bounds.spec.dimension === 'count';
  const domain = [domainOf(bounds.spec)];
  const set = SLOTS.flatMap(([band, slot]) => {
    const bound = bounds[slot];
    const reach = bound && intervalsOf(bound);
    return bound && (reach || bound.kind === 'compare')
      ? [{ band, bound, reach: reach && intersect(reach, domain, whole) }]
      : [];
  });
  for (const [index, later] of set.entries()) {
    for (const earlier of set.slice(0, index)) {
      if (bothTriggers(later, earlier) || !overlaps(earlier, later, whole)) continue;
      findings.push({
        id: 'bound-overlap',
        path: [...path, later.band, bounds.fact],
        message: `\`${later.band}\` ("${later.bound.text}") and \`${earlier.band}\` ("${earlier.bound.text}") of \`${bounds.fact}\` overlap`,
      });
    }
  }
  const [go, caution] = [set.find((one) => one.band === 'go'), set.find((one) => one.band === 'caution')];
  if (
    go?.reach &&
    caution?.reach &&
    !bounds.noGo &&
    !bounds.spec.series &&
    gaps([go.reach, caution.reach], whole).length > 0
  ) {
    findings.push({
      id: 'bound-gap',
      warning: true,
      path: [...path, 'caution', bounds.fact],
      message: `values of \`${bounds.fact}\` between \`go\` ("${go.bound.text}") and \`caution\` ("${caution.bound.text}") are no-go`,
    });
  }
  const replaced = check.defaults.find((one) => one.fact === bounds.fact && one.band === 'go');
  if (replaced && !bounds.go) {
    findings.push({
      id: 'default-replaced',
      warning: true,
      path: [...path, bounds.caution ? 'caution' : 'no-go', bounds.fact],
      at: 'key',
      message: `\`${bounds.fact}\` has a bound here but none in \`go\`, so the default \`${replaced.fact}: ${replaced.bound}\` no longer holds and every other value is go`,
    });
  }
}

/** Of a series, "> 1% for 10m" as caution and "> 5% for 5m" as no-go are two alarms, of which the worse one counts. */
function bothTriggers(...pair: readonly Reach[]): boolean {
  return pair.every(({ band, bound }) => band !== 'go' && bound.kind === 'sustained');
}

interface Reach {
  readonly band: Band;
  readonly bound: Bound;
  readonly reach: Interval[] | undefined;
}

function overlaps(a: Reach, b: Reach, whole: boolean): boolean {
  if (a.reach && b.reach) return intersect(a.reach, b.reach, whole).length > 0 && !sharesOnlyEnds(a.bound, b.bound);
  // Two plain comparisons of text or flags overlap when they are the same.
  return JSON.stringify({ ...a.bound, text: '' }) === JSON.stringify({ ...b.bound, text: '' });
}

function requireBound(check: Check, bounds: readonly FactBounds[], path: Path, findings: Finding[]): void {
  const judging = bounds.some((one) => one.caution || one.noGo || (one.go && one.go.kind !== 'any'));
  // A default that stands in where another fact is missing judges nothing by itself.
  const kept = check.defaults.some(
    (one) => typeof one.when !== 'object' && !bounds.some((bound) => bound.fact === one.fact),
  );
  if (judging || (kept && !check.boundNeeded)) return;
  const example = Object.entries(check.facts.known).find(([, spec]) => spec.example);
  findings.push({
    id: 'no-bound',
    path: [...path, check.key],
    at: 'key',
    message:
      kept || check.defaults.length === 0
        ? `\`${check.key}\` needs at least one bound: nothing says what is good`
        : `every bound of \`${check.key}\` is taken away: nothing would be judged`,
    hint: example
      ? `add for example  go: { ${example[0]}: "${example[1].example}" }`
      : 'add a bound in `go`, `caution` or `no-go`',
  });
}

async function defaultBounds(check: Check, own: ReadonlyMap<string, FactBounds>): Promise<FactBounds[]> {
  const found = new Map<string, FactBounds>();
  for (const one of check.defaults) {
    const spec = check.facts.known[one.fact];
    if (own.has(one.fact) || !spec) continue;
    const bound = await parseBound(one.bound, one.fact, spec);
    if (isFault(bound)) throw new Error(`default bound of ${check.key}.${one.fact}: ${bound.message}`);
    const slot = one.band === 'no-go' ? 'noGo' : one.band;
    found.set(one.fact, {
      ...(found.get(one.fact) ?? { fact: one.fact, spec, isDefault: true, when: one.when ?? 'always' }),
      [slot]: bound,
    });
  }
  return [...found.values()];
}
