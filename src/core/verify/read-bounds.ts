import type { FactBounds } from '../bands.ts';
import type { Bound } from '../bound/bound.ts';
import { isFault } from '../bound/fault.ts';
import { parseBound } from '../bound/parse.ts';
import type { FactSpec } from '../fact.ts';
import type { BoundPlace, CriterionResult, SpecResult } from '../results.ts';

/** Why recorded bounds cannot be read again. `where` is the place within the criterion. */
export class Unreadable extends Error {
  readonly where: string;

  constructor(where: string, message: string) {
    super(message);
    this.where = where;
  }
}

type Recorded = Pick<CriterionResult, 'bands' | 'enough' | 'defaults' | 'specs' | 'notApplicable' | 'facts'>;

/**
 * The bounds of a recorded criterion, read again from their texts, in the order they were judged in. Bounds that do not
 * apply have no texts and stand without bands. Throws `Unreadable`.
 */
export async function readBounds(recorded: Recorded): Promise<{ bounds: FactBounds[]; enough: FactBounds[] }> {
  const specs = specsByFact(recorded);
  const bounds: FactBounds[] = [];
  const bands = new Map(BANDS.map(([band]) => [band, new Map(Object.entries(recorded.bands[band] ?? {}))] as const));
  const moot = new Set(Object.keys(recorded.notApplicable ?? {}));
  for (const spec of [...specs.values()].filter(({ counted }) => !counted)) {
    const read: Partial<Record<'go' | 'caution' | 'noGo', Bound>> = {};
    for (const [band, slot] of BANDS) {
      const text = bands.get(band)?.get(spec.fact);
      if (text !== undefined) read[slot] = await readBound(text, spec, band, `bands.${band}.${spec.fact}`);
      bands.get(band)?.delete(spec.fact);
    }
    if (Object.keys(read).length === 0 && !moot.has(spec.fact)) continue;
    bounds.push({ ...asRead(spec), ...read, isDefault: recorded.defaults.includes(spec.fact) });
  }
  for (const [band, left] of bands) for (const fact of left.keys()) throw notSpecified(`bands.${band}.${fact}`);
  const enough: FactBounds[] = [];
  for (const [fact, text] of Object.entries(recorded.enough)) {
    const spec = specs.get(fact);
    if (!spec) throw notSpecified(`enough.${fact}`);
    enough.push({ ...asRead(spec), go: await readBound(text, spec, 'enough', `enough.${fact}`), when: 'always' });
  }
  // One that does not apply has no text here, either, and is part of the sentence that says so.
  const there = new Set(recorded.facts.map(({ name }) => name));
  for (const spec of [...specs.values()].filter(({ counted, fact }) => counted && moot.has(fact) && !there.has(fact)))
    if (!Object.hasOwn(recorded.enough, spec.fact)) enough.push(asRead(spec));
  return { bounds, enough };
}

const BANDS = [
  ['go', 'go'],
  ['caution', 'caution'],
  ['no-go', 'noGo'],
] as const;

/** One recorded bound. Throws `Unreadable`. */
export async function readBound(text: string, spec: SpecResult, place: BoundPlace, where: string): Promise<Bound> {
  const bound = await parseBound(spec.typed?.includes(place) ? typed(text, where) : text, spec.fact, specOf(spec));
  if (isFault(bound)) throw new Unreadable(where, bound.message);
  return bound;
}

/** What YAML read as a number or a flag reads the same as JSON. */
function typed(text: string, where: string): number | boolean {
  const value = text === 'true' ? true : text === 'false' ? false : Number(text);
  if (String(value) !== text) throw new Unreadable(where, `\`${text}\` is no number, true or false`);
  return value;
}

function specOf({ dimension, measured, series }: SpecResult): FactSpec {
  return { dimension, describe: '', ...(measured ? { measured } : {}), ...(series ? { series } : {}) };
}

function asRead(spec: SpecResult): FactBounds {
  return { fact: spec.fact, spec: specOf(spec), isDefault: false, when: spec.when ?? 'always' };
}

function specsByFact({ specs = [] }: Recorded): ReadonlyMap<string, SpecResult> {
  const found = new Map<string, SpecResult>();
  for (const spec of specs) {
    if (found.has(spec.fact)) throw new Unreadable('specs', `\`${spec.fact}\` stands there twice`);
    found.set(spec.fact, spec);
  }
  return found;
}

function notSpecified(where: string): Unreadable {
  return new Unreadable(
    where,
    'it is not recorded what this fact was expected to be (`specs`); results of an older gonogo cannot be verified',
  );
}
