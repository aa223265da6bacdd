import { placeholdersIn } from './captures.ts';
import type { Criterion, Param } from './checklist.ts';
import { parseEndpoint, printEndpoint } from './endpoint.ts';
import { EvidenceError, type EvidenceProblem } from './evidence.ts';
import {
  type ExpressionContexts,
  ExpressionFailure,
  hasExpression,
  literalsOf,
  parseCondition,
  parseTemplate,
  type Template,
} from './expression.ts';
import { LIMITS } from './limits.ts';
import { isMap, mapTexts } from './options.ts';
import type { Environment } from './ports.ts';
import type { Json, StringSchema } from './schema.ts';
import { OptionFault, readTextOption } from './text-option.ts';

/** The values of one run that expressions may refer to. */
export interface RunValues {
  readonly params: Readonly<Record<string, Json>>;
  readonly github: Json;
  readonly inputs: Readonly<Record<string, Json>>;
  readonly environment: Environment;
  /** True for pull requests from forks, where nothing that uses `env` is gathered. */
  readonly fork: boolean;
  /** Called with every value of the environment that is used, before it is used. */
  readonly secret: (value: string) => void;
}

/** A criterion with its expressions evaluated; or why there is nothing to gather. */
export type Binding =
  | {
      readonly kind: 'ready';
      readonly options: Readonly<Record<string, Json>>;
      readonly literalOrigins: readonly string[];
    }
  | { readonly kind: 'not-applicable'; readonly because: string }
  | { readonly kind: 'problem'; readonly problem: EvidenceProblem };

/** Evaluates the conditions and options of a criterion, each expression once. */
export async function bind(criterion: Criterion, params: readonly Param[], values: RunValues): Promise<Binding> {
  try {
    const because = await firstFalse(criterion.conditions, values);
    if (because !== undefined) return { kind: 'not-applicable', because };
    const origins = new Set<string>();
    const options = await mapTexts(criterion.options, criterion.check.options, [], async ({ text, schema, path }) => {
      const { kind } = schema as StringSchema;
      const template = hasExpression(text) ? await parseTemplate(text) : undefined;
      if (kind === 'endpoint') for (const endpoint of literalEndpoints(text, template, params)) origins.add(endpoint);
      if (kind === 'url') for (const origin of literalOrigins(text, template, params)) origins.add(origin);
      const value = template ? String(evaluate(template, values) ?? '') : text;
      if ('captures' in schema && template) refuseMadeUp(text, value, path);
      return readTextOption(value, kind).catch((error: unknown) => {
        if (error instanceof OptionFault) throw new EvidenceError('invalid', `\`${path.join('.')}\`: ${error.message}`);
        throw error;
      });
    });
    return { kind: 'ready', options: isMap(options) ? options : {}, literalOrigins: [...origins] };
  } catch (error) {
    if (error instanceof EvidenceError) return { kind: 'problem', problem: error.toProblem() };
    throw error;
  }
}

/** The value of an expression is never parsed again: together with what stands around it, it must not refer to a capture. */
function refuseMadeUp(text: string, value: string, path: readonly (string | number)[]): void {
  const written = literalsOf(text).flatMap(placeholdersIn);
  if (placeholdersIn(value).join() === written.join()) return;
  throw new EvidenceError(
    'invalid',
    `\`${path.join('.')}\`: the value of an expression has \`{{ }}\` in it, which would be read as a captured value`,
  );
}

/** The first condition that is false, in words; `undefined` when all are true. Throws `EvidenceError`. */
export async function firstFalse(conditions: Criterion['conditions'], values: RunValues): Promise<string | undefined> {
  for (const { text } of conditions) {
    const result = typeof text === 'boolean' ? text : evaluate(await parseCondition(text), values);
    if (result === false) return `\`if: ${text}\` is false`;
    if (result !== true) {
      throw new EvidenceError(
        'invalid',
        `\`if: ${text}\` gave ${result === null ? 'nothing' : `\`${result}\``}, not true or false`,
        "compare with ==, as in `github.event.action == 'opened'`",
      );
    }
  }
  return undefined;
}

function evaluate(template: Template, values: RunValues): string | boolean | number | null {
  const contexts: ExpressionContexts = {
    params: values.params,
    github: values.github,
    inputs: values.inputs,
    env: environmentOf(template, values),
  };
  try {
    return template.evaluate(contexts);
  } catch (error) {
    if (error instanceof ExpressionFailure) throw new EvidenceError('invalid', error.message);
    throw error;
  }
}

/** The environment values a template names. Unset or empty is `missing`; on forks, and too short to redact, `denied`. */
function environmentOf(template: Template, values: RunValues): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of template.env) {
    if (values.fork)
      throw new EvidenceError(
        'denied',
        `\`env.${name}\` is not used for pull requests from forks`,
        'a run of the base repository gathers it',
      );
    const value = values.environment(name);
    if (value === undefined || value === '')
      throw new EvidenceError(
        'missing',
        `the environment variable \`${name}\` is ${value === '' ? 'empty' : 'not set'}`,
        `set it in the step's \`env:\``,
      );
    if (value.length < LIMITS.secretCharacters) {
      throw new EvidenceError(
        'denied',
        `the environment variable \`${name}\` has fewer than ${LIMITS.secretCharacters} characters, so it could not be kept out of the output`,
        'use a longer credential; for settings use `params`',
      );
    }
    values.secret(value);
    found[name] = value;
  }
  return found;
}

/**
 * Origins that stand literally in the checklist: before the first expression of a URL, or as the default of a `url`
 * parameter it uses. Whatever an expression appends cannot name another host, because the whole origin must be equal.
 */
function literalOrigins(text: string, template: Template | undefined, params: readonly Param[]): string[] {
  const literal = template ? [template.literalPrefix] : [text];
  const defaults = params
    .filter((param) => param.type === 'url' && template?.params.includes(param.name))
    .map((param) => String(param.default ?? ''));
  return [...literal, ...defaults]
    .filter((candidate) => URL.canParse(candidate))
    .map((candidate) => new URL(candidate).origin);
}

/**
 * The same for a host or `host:port`, where a parameter of text may hold it, too. What an expression appends, a port or
 * a longer name, makes another endpoint, because the whole must be equal, the port included or absent in both.
 */
function literalEndpoints(text: string, template: Template | undefined, params: readonly Param[]): string[] {
  const literal = template ? [template.literalPrefix] : [text];
  const defaults = params
    .filter(({ type, name }) => (type === 'url' || type === 'text') && template?.params.includes(name))
    .map((param) => String(param.default ?? ''));
  return [...literal, ...defaults]
    .map(parseEndpoint)
    .filter((endpoint) => endpoint !== undefined)
    .map(printEndpoint);
}
