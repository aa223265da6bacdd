import type { Json } from '../core/schema.ts';
import { at, isList, own, text } from '../reading/value.ts';
import { type Severity, severityScore, severityWord } from './severity.ts';

/** SARIF levels as severities: a tool's error is `high`, so that the default bounds of `audit` stop at it. */
const LEVELS: Readonly<Record<string, Severity>> = { error: 'high', warning: 'moderate', note: 'low', none: 'info' };

/** How the results of one SARIF run are rated. */
export interface SarifRating {
  /** False when neither a result nor a rule of the run says anything of severity: the tool knows none (Gitleaks). */
  readonly rated: boolean;
  of(result: Json): Severity;
}

/**
 * Rates results by `security-severity` of the result or its rule (a score, or a word as GitLab's Semgrep rules have it;
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning), then by level: the
 * result's, the invocation's override, the rule's default, else `warning` (SARIF 2.1.0 section 3.27.10). A score of 0 is
 * what Trivy and Grype write for "severity unknown", so it is `unrated`; so are results that wait for a review.
 */
export function sarifRating(run: Json): SarifRating {
  const rules = new SarifRules(run);
  const results = own(run, 'results');
  const list = isList(results) ? results : [];
  const silent = list.every((result) => levelOf(result) === undefined && scored(result) === undefined);
  const rated = !(silent && rules.silent && (list.length > 0 || rules.known));
  return {
    rated,
    of(result) {
      const kind = text(own(result, 'kind'));
      if (!rated || kind === 'review' || kind === 'open') return 'unrated';
      const rule = rules.of(result);
      const level = levelOf(result) ?? rules.overrideOf(result) ?? defaultLevel(rule) ?? 'warning';
      return (
        scored(result) ??
        scored(rule) ??
        (Object.hasOwn(LEVELS, level) ? LEVELS[level] : severityWord(level)) ??
        'unrated'
      );
    },
  };
}

/** The severity that `security-severity` gives, where it is there and says something. */
function scored(node: Json | undefined): Severity | undefined {
  const value = at(node, 'properties', 'security-severity');
  const score =
    typeof value === 'string' && /^\d{1,3}(?:\.\d+)?$/.test(value.trim()) ? Number.parseFloat(value) : value;
  if (score === 0) return 'unrated';
  return typeof score === 'number' ? severityScore(score) : severityWord(score);
}

function levelOf(result: Json): string | undefined {
  return text(own(result, 'level'));
}

function defaultLevel(rule: Json | undefined): string | undefined {
  return text(at(rule, 'defaultConfiguration', 'level'));
}

/** The rules of a run's driver and extensions, found as a result refers to them: by index, else by id. */
class SarifRules {
  readonly #components: readonly (readonly Json[])[];
  /** The component of each list of rules; the driver's is the first. */
  readonly #owners: readonly (Json | undefined)[];
  readonly #byId = new Map<string, Json>();
  readonly #overrides = new Map<string, string>();

  constructor(run: Json) {
    const extensions = at(run, 'tool', 'extensions');
    const components = [at(run, 'tool', 'driver'), ...(isList(extensions) ? extensions : [])];
    this.#owners = components;
    this.#components = components.map((component) => listOf(own(component, 'rules')));
    for (const rule of this.#components.flat()) {
      const id = text(own(rule, 'id'));
      if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, rule);
    }
    for (const override of listOf(own(run, 'invocations')).flatMap((one) =>
      listOf(own(one, 'ruleConfigurationOverrides')),
    )) {
      const level = text(at(override, 'configuration', 'level'));
      const id = text(at(override, 'descriptor', 'id')) ?? text(own(this.#at(own(override, 'descriptor')), 'id'));
      if (level !== undefined && id !== undefined) this.#overrides.set(id, level);
    }
  }

  get known(): boolean {
    return this.#components.some((rules) => rules.length > 0);
  }

  get silent(): boolean {
    const rules = this.#components.flat();
    return (
      this.#overrides.size === 0 &&
      rules.every((rule) => defaultLevel(rule) === undefined && scored(rule) === undefined)
    );
  }

  of(result: Json): Json | undefined {
    const id = idOf(result);
    const indexed = this.#at(own(result, 'rule')) ?? this.#components[0]?.[index(own(result, 'ruleIndex')) ?? -1];
    if (indexed !== undefined && (id === undefined || within(id, text(own(indexed, 'id'))))) return indexed;
    return id === undefined ? undefined : this.#named(id);
  }

  overrideOf(result: Json): string | undefined {
    const id = idOf(result) ?? text(own(this.of(result), 'id'));
    return id === undefined ? undefined : this.#overrides.get(id);
  }

  /** A rule by `reportingDescriptorReference` (section 3.52). */
  #at(reference: Json | undefined): Json | undefined {
    const found = index(own(reference, 'index'));
    return found === undefined
      ? undefined
      : this.#components[this.#component(own(reference, 'toolComponent'))]?.[found];
  }

  /** By index (component 0 of the extensions is the second list here), guid or name (section 3.54); the driver without any. */
  #component(reference: Json | undefined): number {
    const position = index(own(reference, 'index'));
    if (position !== undefined) return position + 1;
    const named = ['guid', 'name'].find((key) => text(own(reference, key)) !== undefined);
    if (named === undefined) return 0;
    const same = (owner: Json | undefined) =>
      text(own(owner, named))?.toLowerCase() === text(own(reference, named))?.toLowerCase();
    return this.#owners.findIndex(same);
  }

  /** `CA1000/1` is a sub-rule of `CA1000` (section 3.27.5). */
  #named(id: string): Json | undefined {
    const slash = id.lastIndexOf('/');
    return this.#byId.get(id) ?? (slash > 0 ? this.#named(id.slice(0, slash)) : undefined);
  }
}

/** The id of the rule a result is of. */
export function idOf(result: Json): string | undefined {
  return text(own(result, 'ruleId')) ?? text(at(result, 'rule', 'id'));
}

function within(id: string, rule: string | undefined): boolean {
  return rule !== undefined && (id === rule || id.startsWith(`${rule}/`));
}

function index(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}
