import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/** GitHub's own OpenAPI description, cut down by `scripts/trim-openapi.mjs`: what a request may be. */

type Node = { [key: string]: unknown };
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: unknown;
}
/** One method of one path, as GitHub describes it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly template: string;
  /** Values of the path's parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** What GitHub would find wrong; empty for a good request. */
  problems(query: URLSearchParams, body: unknown): string[];
}

const document = JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8')) as Node;
const OPTIONS = { strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false } as const;
const bodies = new Ajv(OPTIONS);
/** Queries and paths are text; a number in them has to look like one. */
const texts = new Ajv({ ...OPTIONS, coerceTypes: true });
const fixed: Node = { ...(nullable(document) as Node), $id: 'github' };
for (const ajv of [bodies, texts]) ajv.addSchema(fixed, 'github');

/** OpenAPI 3.0's `nullable` in JSON Schema's words: it stands beside enums without null, and without any type. */
function nullable(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(nullable);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, nullable(value)])) as Node;
  if (typeof copy.$ref === 'string') copy.$ref = `github${copy.$ref}`;
  if (copy.nullable !== true) return copy;
  if (Array.isArray(copy.enum) && !copy.enum.includes(null)) copy.enum = [...copy.enum, null];
  if (copy.type !== undefined) return copy;
  delete copy.nullable;
  return { anyOf: [{ type: 'null' }, copy] };
}

/** The node itself, or what it refers to. */
function resolved(node: unknown): Node {
  const ref = (node as Node)?.$ref;
  if (typeof ref !== 'string') return (node ?? {}) as Node;
  const names = ref.replace(/^github#\//, '').split('/');
  return names.reduce<Node>((at, name) => at[name] as Node, fixed);
}

interface Route {
  readonly method: string;
  readonly template: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly operation: Node;
  check?: (query: URLSearchParams, path: Readonly<Record<string, string>>, body: unknown) => string[];
}

/** These may hold slashes; `compare` and `contents` get them unescaped too. */
const WITH_SLASHES = new Set(['path', 'ref', 'branch', 'basehead', 'environment_name']);

const routes: Route[] = Object.entries(fixed.paths as Record<string, Node>)
  .flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
      const escaped = template.replaceAll(/[.+]/g, '\\$&');
      const source = escaped.replaceAll(/\{(\w+)\}/g, (_, name) => (WITH_SLASHES.has(name) ? '(.+)' : '([^/]+)'));
      const pattern = new RegExp(`^${source}$`);
      return { method: method.toUpperCase(), template, pattern, names, operation: operation as Node };
    }),
  )
  // The longer path is the more particular one: `commits/{ref}/status` before `commits/{ref}`.
  .sort((a, b) => b.template.split('/').length - a.template.split('/').length);

/** The operation that GitHub has for a method and a path (without the query); `undefined` when it has none. */
export function operationFor(method: string, path: string): Operation | undefined {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(path) : null;
    if (!match) continue;
    const values = Object.fromEntries(route.names.map((name, at) => [name, decodeURIComponent(match[at + 1] ?? '')]));
    return {
      id: String(route.operation.operationId),
      method,
      template: route.template,
      path: values,
      problems(query, body) {
        route.check ??= checkOf(route.operation);
        return route.check(query, values, body);
      },
    };
  }
  return undefined;
}

function checkOf(operation: Node): NonNullable<Route['check']> {
  const parameters = (operation.parameters as unknown[]).map((node) => resolved(node) as unknown as Parameter);
  const query = texts.compile(mapOf(parameters.filter((parameter) => parameter.in === 'query')));
  const path = texts.compile(mapOf(parameters.filter((parameter) => parameter.in === 'path')));
  const requestBody = operation.requestBody === undefined ? undefined : resolved(operation.requestBody);
  const schema = requestBody && bodySchema(requestBody);
  const body = schema && bodies.compile(schema);
  const known = schema && namesIn(schema);
  return (given, values, sent) => [
    ...failures(path, { ...values }, 'path'),
    ...failures(query, Object.fromEntries(given), 'query'),
    ...[...new Set(given.keys())].filter((name) => given.getAll(name).length > 1).map((name) => `query: ${name} twice`),
    ...(body ? failures(body, sent, 'body') : sent === undefined ? [] : ['body: this operation takes none']),
    ...unknownNames(sent, known),
  ];
}

function bodySchema(requestBody: Node): Node | undefined {
  const content = requestBody.content as Record<string, Node> | undefined;
  const schema = content?.['application/json']?.schema as Node | undefined;
  return requestBody.required === true || schema === undefined ? schema : { anyOf: [schema, { not: {} }] };
}

function mapOf(parameters: readonly Parameter[]): Node {
  const properties = Object.fromEntries(parameters.map((parameter) => [parameter.name, asText(parameter.schema)]));
  const required = parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name);
  return { type: 'object', properties, required, additionalProperties: false };
}

/** `oneOf` a number and text: in a query or path, where everything is text, a number is both. */
function asText(schema: unknown): Node {
  const { oneOf, ...rest } = (schema ?? {}) as Node;
  return oneOf === undefined ? rest : { ...rest, anyOf: oneOf };
}

/** Names of properties at the top of a body; `undefined` when the schema does not list them. GitHub ignores unknown ones. */
function namesIn(schema: Node): Set<string> | undefined {
  const parts = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => (schema[key] as Node[] | undefined) ?? []);
  const names = [schema, ...parts].flatMap((part) => Object.keys((resolved(part).properties as Node) ?? {}));
  return names.length === 0 ? undefined : new Set(names);
}

function unknownNames(sent: unknown, known: Set<string> | undefined): string[] {
  if (known === undefined || typeof sent !== 'object' || sent === null || Array.isArray(sent)) return [];
  return Object.keys(sent).flatMap((name) => (known.has(name) ? [] : [`body: GitHub knows no \`${name}\` here`]));
}

function failures(validate: ValidateFunction, value: unknown, where: string): string[] {
  if (value !== undefined && validate(value)) return [];
  if (value === undefined) return validate(null) || validate.schema === true ? [] : [`${where}: is missing`];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const name = params.additionalProperty === undefined ? '' : ` (${params.additionalProperty})`;
    return `${where}${instancePath}: ${message}${name}`;
  });
}
