import { isMap, isScalar, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Json } from '../../schema.ts';

/** What is written in a line of its own below this many characters. */
const ONE_LINE = 80;

/** A map, pair by pair; `undefined` values are left out. */
export function mapOf(pairs: readonly (readonly [key: string, value: unknown] | undefined)[]): YAMLMap {
  const map = new YAMLMap();
  for (const pair of pairs) {
    if (pair === undefined || pair[1] === undefined) continue;
    map.items.push(new Pair(new Scalar(pair[0]), pair[1]));
  }
  return map;
}

/** A list of nodes. */
export function listOf(items: readonly unknown[]): YAMLSeq {
  const list = new YAMLSeq();
  list.items.push(...items);
  return list;
}

/** A scalar with what stands behind it. */
export function scalar(value: string | number | boolean | null, comment?: string): Scalar {
  const node = new Scalar(value);
  if (comment !== undefined) node.comment = ` ${comment}`;
  return node;
}

/** Text of several lines as it stands, and of one long line folded. */
export function block(text: string): Scalar {
  const node = new Scalar(text);
  if (text.includes('\n')) node.type = 'BLOCK_LITERAL';
  else if (text.length > ONE_LINE) node.type = 'BLOCK_FOLDED';
  return node;
}

/** Words in double quotes: bounds read as text everywhere. */
export function quoted(value: string | number | boolean): Scalar {
  const node = new Scalar(value);
  if (typeof value === 'string') node.type = 'QUOTE_DOUBLE';
  return node;
}

/** Plain data as nodes: in one line where it is short. */
export function dataNode(data: Json): unknown {
  if (Array.isArray(data)) return inLine(listOf((data as readonly Json[]).map(dataNode)), data);
  if (typeof data === 'object' && data !== null)
    return inLine(mapOf(Object.entries(data).map(([key, value]) => [key, dataNode(value as Json)] as const)), data);
  // An option is never folded: a path or a query reads as it is.
  return typeof data === 'string' && data.includes('\n') ? block(data) : new Scalar(data);
}

function inLine<T extends YAMLMap | YAMLSeq>(node: T, data: Json): T {
  const text = JSON.stringify(data);
  node.flow = text.length <= ONE_LINE && !text.includes('\\n');
  return node;
}

/** Puts a comment above the key of a map, or behind its value where that is one word. */
export function remark(map: YAMLMap, key: string, comment: string): void {
  const pair = map.items.find((one) => isScalar(one.key) && one.key.value === key);
  if (!pair) return;
  const { value } = pair;
  const plain = isScalar(value) && value.type !== 'BLOCK_LITERAL';
  if (plain || (value as YAMLSeq | undefined)?.items?.length === 0) (value as Scalar).comment = ` ${comment}`;
  else (pair.key as Scalar).commentBefore = ` ${comment}`;
  if (isMap(map)) map.flow = false;
}
