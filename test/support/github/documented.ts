import { readFileSync } from 'node:fs';

type Node = { readonly [key: string]: unknown };
const document = JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8')) as Node;

/**
 * True when GitHub's description of a successful answer has a field: `get /user` and `id`; `[]` steps into a list. Answers
 * are not validated as a whole, because GitHub's own examples fail their schemas in 22 % of cases.
 */
export function isDocumented(line: string, field: string): boolean {
  const [method = '', path = ''] = line.split(' ');
  const operation = node(document.paths, path, method);
  const good = Object.entries(operation.responses as Node).find(([status]) => status.startsWith('2'))?.[1];
  let at = [node(good, 'content', 'application/json', 'schema')];
  for (const name of field.split('.')) {
    const inner = (schema: Node) => (name === '[]' ? schema.items : (schema.properties as Node | undefined)?.[name]);
    at = at.flatMap(branches).flatMap((schema) => (inner(schema) === undefined ? [] : [inner(schema) as Node]));
  }
  return at.length > 0;
}

/** A schema, resolved, and every schema it is made of. */
function branches(schema: Node): Node[] {
  const { $ref } = schema;
  const here = typeof $ref === 'string' ? node(document, ...$ref.replace('#/', '').split('/')) : schema;
  const parts = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => (here[key] as Node[] | undefined) ?? []);
  return [here, ...parts.flatMap(branches)];
}

function node(from: unknown, ...keys: readonly string[]): Node {
  return keys.reduce<Node>((inner, key) => (inner?.[key] ?? {}) as Node, from as Node);
}
