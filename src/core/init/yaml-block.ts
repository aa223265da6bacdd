import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { plainText } from '../escape.ts';

/** One key of a map that is written, with what is said about it. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  /** Lines of comment above the key. */
  readonly above?: readonly string[];
  /** A comment behind the value. */
  readonly beside?: string;
  /** An empty line above. */
  readonly apart?: boolean;
}

/** Maps no longer than this stand on one line. */
const SHORT = 90;

/** A map in block style, whose keys have comments. */
export function blockOf(entries: readonly Entry[]): YAMLMap {
  const map = new YAMLMap();
  for (const { key, value, above = [], beside, apart } of entries) {
    const name = new Scalar(key);
    if (above.length > 0) name.commentBefore = commentOf(above);
    if (apart) name.spaceBefore = true;
    const node = nodeOf(value);
    if (beside !== undefined) node.comment = ` ${plainText(beside, 300)}`;
    map.items.push(new Pair(name, node));
  }
  return map;
}

/** Bounds on one line, in quotes as the documentation has them: some need them, and nobody knows which. */
export function boundsOf(bounds: Readonly<Record<string, string | number | boolean>>): YAMLMap {
  const map = new YAMLMap();
  map.flow = true;
  for (const [fact, bound] of Object.entries(bounds)) {
    const value = new Scalar(bound);
    if (typeof bound === 'string') value.type = Scalar.QUOTE_DOUBLE;
    map.items.push(new Pair(new Scalar(fact), value));
  }
  return map;
}

/** A list in block style. */
export function listOf(items: readonly (YAMLMap | Scalar)[]): YAMLSeq {
  const list = new YAMLSeq();
  list.items.push(...items);
  return list;
}

/** Sentences as lines of comment; nothing in one can end it. Long ones are wrapped. */
export function commentOf(sentences: readonly string[], width = 116): string {
  return sentences.flatMap((sentence) => wrapped(plainText(sentence, 600), width)).join('\n');
}

/** YAML text: nothing folded, empty values left out. */
export function yamlText(contents: YAMLMap, head: readonly string[]): string {
  const document = new Document();
  document.contents = contents as unknown as typeof document.contents;
  document.commentBefore = commentOf(head);
  return document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: true });
}

function nodeOf(value: unknown): YAMLMap | YAMLSeq | Scalar {
  if (value instanceof YAMLMap || value instanceof YAMLSeq || value instanceof Scalar) return value;
  const node = new Document().createNode(value) as YAMLMap | YAMLSeq | Scalar;
  shorten(node);
  return node;
}

/** Puts every map and list on one line that fits on one. */
function shorten(node: unknown): void {
  if (!(node instanceof YAMLMap || node instanceof YAMLSeq)) return;
  node.flow = JSON.stringify(node).length <= SHORT;
  for (const item of node.items) shorten(item instanceof Pair ? item.value : item);
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(` ${line}`);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, ` ${line}`];
}
