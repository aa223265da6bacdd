import type { Dimension } from './dimension.ts';

/** One observed value. Numbers are finite and in base units; see `Dimension`. */
export interface Fact {
  readonly name: string;
  readonly dimension: Dimension;
  readonly value: number | string | boolean;
  /** What a count counts, in words: the names of what is missing, the first of many. */
  readonly detail?: string;
  /** True for one of several values of a name that must all satisfy its bounds, such as one of each pull request of a merge group. */
  readonly each?: true;
  /** Where the fact was sampled over time: all samples, of which `value` is the newest. */
  readonly series?: Series;
}

/** Samples of one thing over time, oldest first. Times and the step between samples in seconds, values finite and in base units. */
export interface Series {
  readonly step: number;
  readonly samples: readonly (readonly [time: number, value: number])[];
}

/** What is known of a fact before it is observed: enough to check a bound at load and to suggest one. */
export interface FactSpec {
  /** `own`: the type of the JSON value it is read from, known only when it is read. */
  readonly dimension: Dimension | 'own';
  /** One sentence for documentation and editors. */
  readonly describe: string;
  /** Which direction is an improvement, where there is one: for suggestions and for "worse" marks. */
  readonly better?: 'higher' | 'lower';
  /** The smallest and largest value there can be, in base units. A bound outside them can never hold. */
  readonly min?: number;
  readonly max?: number;
  /**
   * With `own`: the values are measurements, so a bound says its unit (`< 500ms`), and one that is of another dimension
   * than the value is `invalid` when it is judged.
   */
  readonly measured?: true;
  /** The unit people usually write, for suggestions: `ms`. */
  readonly unit?: string;
  /** True for facts sampled over time, which are bound with `for <duration>` and with nothing else. */
  readonly series?: boolean;
  /** A bound that makes sense, shown by `inspect` and in documentation: `< 500ms`. */
  readonly example?: string;
}

/** Facts whose names have a part the author chooses, such as `body.<path>`. */
export interface FactFamily {
  /** What every such name starts with: `body.`. */
  readonly prefix: string;
  /** The form shown to people: `body.<path>`. */
  readonly form: string;
  readonly spec: FactSpec;
  /** What the options say of all such facts, in place of `spec`: `unit: s`. */
  readonly declared?: (options: Readonly<Record<string, unknown>>) => FactSpec;
  /** What is wrong with the author's part, if anything: `"a["` is no path. May load what it needs. */
  readonly check?: (rest: string) => string | undefined | Promise<string | undefined>;
}

/**
 * Every fact a check can give: fixed names, families of names, and what the criterion's options declare. That may be one
 * of the fixed names, where the options say what it is: `unit: s`.
 */
export interface FactCatalog {
  readonly known: Readonly<Record<string, FactSpec>>;
  readonly families?: readonly FactFamily[];
  readonly declared?: (options: Readonly<Record<string, unknown>>) => Readonly<Record<string, FactSpec>>;
  /** The same for families; of several whose prefix a name has, the longest is meant. */
  readonly declaredFamilies?: (options: Readonly<Record<string, unknown>>) => readonly FactFamily[];
  /** What documentation calls the declared facts; without it "names of your own". */
  readonly declaredForm?: string;
}

/** The family that a name belongs to, of several the one with the longest prefix; names that are fixed or declared have none. */
export function familyOf(
  catalog: FactCatalog,
  name: string,
  options: Readonly<Record<string, unknown>>,
): FactFamily | undefined {
  if (Object.hasOwn(catalog.declared?.(options) ?? {}, name) || Object.hasOwn(catalog.known, name)) return undefined;
  return allFamilies(catalog, options)
    .filter(({ prefix }) => name.startsWith(prefix) && name.length > prefix.length)
    .sort((a, b) => b.prefix.length - a.prefix.length)[0];
}

function allFamilies(catalog: FactCatalog, options: Readonly<Record<string, unknown>>): readonly FactFamily[] {
  return [...(catalog.families ?? []), ...(catalog.declaredFamilies?.(options) ?? [])];
}

/** The spec of a fact by name, or `undefined` when the check cannot give such a fact. */
export function factSpec(
  catalog: FactCatalog,
  name: string,
  options: Readonly<Record<string, unknown>>,
): FactSpec | undefined {
  const declared = catalog.declared?.(options) ?? {};
  if (Object.hasOwn(declared, name)) return declared[name];
  if (Object.hasOwn(catalog.known, name)) return catalog.known[name];
  const family = familyOf(catalog, name, options);
  return family?.declared?.(options) ?? family?.spec;
}

/** Every name or form of name one may bind, for messages: `status`, `latency`, `body.<path>`. */
export function factNames(catalog: FactCatalog, options: Readonly<Record<string, unknown>>): string[] {
  return [
    ...new Set([...Object.keys(catalog.known), ...Object.keys(catalog.declared?.(options) ?? {})]),
    ...allFamilies(catalog, options).map((family) => family.form),
  ];
}
