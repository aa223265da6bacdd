import { EvidenceError } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import { compileJsonPath } from '../core/json-path.ts';
import type { Json } from '../core/schema.ts';
import { once } from './bytes.ts';
import { readJson } from './json.ts';
import { finite, isList } from './value.ts';

/**
 * Reads bytes that are no file as one JSON document, as strictly as a file; `what` names them in messages: `the body`.
 * Throws `EvidenceError`: `empty` or `invalid`.
 */
export async function readJsonOf(what: string, bytes: Uint8Array): Promise<Json> {
  try {
    return await readJson(once(bytes));
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    const page = /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'));
    const hint = page ? 'it looks like a page for people: a login, an error, maintenance?' : error.hint;
    throw new EvidenceError(error.cause, error.message.replaceAll('the file', what), hint);
  }
}

/** The JSONPath that stands after the prefix of a fact's name: `a.b` is `$.a.b`, and `[0].a` is `$[0].a`. */
export function pathOfFact(rest: string): string {
  return rest.startsWith('[') ? `$${rest}` : `$.${rest}`;
}

/** What is wrong with the path in a fact's name, if anything. */
export async function pathFault(rest: string): Promise<string | undefined> {
  const query = await compileJsonPath(pathOfFact(rest));
  return typeof query === 'string' ? `\`${pathOfFact(rest)}\` is no JSONPath (RFC 9535): ${query}` : undefined;
}

/**
 * The one value that a path selects, as a fact of its own type. Throws `EvidenceError`: `no-fact` for no value,
 * `ambiguous` for several, `invalid` for one that is no number, text, true or false. Messages never quote the value.
 */
export async function jsonFact(name: string, path: string, data: Json): Promise<Fact> {
  const query = await compileJsonPath(path);
  if (typeof query === 'string') throw new EvidenceError('invalid', `\`${path}\` is no JSONPath (RFC 9535): ${query}`);
  const values = query.select(data);
  const [value] = values;
  if (value === undefined) throw new EvidenceError('no-fact', `\`${path}\` selects nothing`);
  if (values.length > 1)
    throw new EvidenceError('ambiguous', `\`${path}\` selects ${values.length} values`, 'write a path to one of them');
  if (typeof value === 'string') return { name, dimension: 'text', value };
  if (typeof value === 'boolean') return { name, dimension: 'flag', value };
  if (typeof value === 'number') return { name, dimension: 'number', value: finite(value, path) };
  const found = value === null ? 'null' : isList(value) ? 'a list' : 'a map of keys';
  throw new EvidenceError('invalid', `\`${path}\` is ${found}, and should be a number, text, true or false`);
}
