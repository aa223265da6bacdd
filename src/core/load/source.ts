import {
  Composer,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  type YAMLMap,
} from 'yaml';
import { LIMITS } from '../limits.ts';
import type { Location, Path, Problem } from '../problem.ts';
import type { Json } from '../schema.ts';
import { controls } from './control.ts';
import { firstTooDeep } from './nesting.ts';
import { mistakesOf, rangeOf, type Span, TOO_DEEP, type YamlMistake } from './yaml-mistakes.ts';

/** A YAML file as plain data, and where everything in it stands. Maps have no prototype. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
  readonly data: Json;
  /** The location of a route; of its nearest existing ancestor when it leads nowhere. */
  locate(path: Path, at?: 'key' | 'value'): Location;
}

/**
 * YAML 1.2, core schema, without the types of YAML 1.1 that `yaml` knows besides (dates, sets, binary). Its own search for
 * duplicate keys compares each with each, which is slow for thousands.
 */
const YAML_OPTIONS = {
  version: '1.2',
  schema: 'core',
  resolveKnownTags: false,
  merge: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/**
 * Parses YAML 1.2 (core schema), strictly: one document, no aliases, no unknown tags, no duplicate keys, no control
 * characters. Everything wrong is reported at once.
 */
export function readSource(file: string, text: string): { source: SourceFile } | { problems: Problem[] } {
  const lines = new LineCounter();
  const place = (span: Span): Location => location(file, lines, span);
  const refused = (mistakes: readonly YamlMistake[]) => {
    const problems = mistakes.map(
      ({ span, ...rest }): Problem => ({ ...rest, severity: 'error', location: place(span) }),
    );
    return { problems: withoutEchoes(unique(problems).sort(inOrder)) };
  };
  const empty: YamlMistake = { id: 'checklist-empty', message: 'the file has no content', span: [0, 0] };
  const found = controls(text).map(
    ({ name, offset }): YamlMistake => ({
      id: 'control-character',
      message: `control character ${name}`,
      span: [offset, offset + 1],
    }),
  );
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = firstTooDeep(tokens, LIMITS.checklistDepth);
  if (deep !== undefined) return refused([...found, { id: 'too-deep', message: TOO_DEEP, span: [deep, deep + 1] }]);
  const [document, second] = [...new Composer(YAML_OPTIONS).compose(tokens)];
  if (!document) return refused([...found, empty]);
  if (second) {
    const start = second.range[0];
    const message = 'the file has several YAML documents; a checklist is one';
    found.push({ id: 'yaml-documents', message, span: [start, start + 3] });
  }
  const mistakes = [...found, ...mistakesOf(document, text)];
  if (mistakes.length > 0) return refused(mistakes);
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return refused([empty]);
  const find = finder(contents);
  const locate: SourceFile['locate'] = (path, at = 'value') => place(find(path, at));
  return { source: { file, text, data: plain(contents), locate } };
}

/** Places of broken YAML that are told; a bracket that is missing breaks every line after it. */
const MOST_BROKEN = 3;

/** The first few places where YAML is broken, the last of them with how many more there are; and all else that is wrong. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const broken = problems.filter(({ id }) => id === 'yaml-syntax');
  const last = broken[MOST_BROKEN - 1];
  const more = broken.length - MOST_BROKEN;
  if (!last || more <= 0) return [...problems];
  const kept = problems.filter((one) => one.id !== 'yaml-syntax' || broken.indexOf(one) < MOST_BROKEN);
  const hint = `${more} more places do not read; mend the first one, and most of them will`;
  return kept.map((one) => (one === last ? { ...one, hint } : one));
}

/** Compares by place in a file. */
export function inOrder(a: Problem, b: Problem): number {
  const [first, second] = [a.location?.start, b.location?.start];
  return first && second ? first.line - second.line || first.column - second.column : 0;
}

function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = `${problem.id} ${problem.location?.start.line}:${problem.location?.start.column}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function plain(node: unknown): Json {
  if (isMap(node)) {
    const map: Record<string, Json> = Object.create(null);
    for (const pair of node.items) map[keyOf(pair)] = plain(pair.value);
    return map;
  }
  if (isSeq(node)) return node.items.map(plain);
  return isScalar(node) ? (node.value as Json) : null;
}

/** Finds places by their route. Maps are indexed when first passed: thousands of findings may be in one. */
function finder(root: Node): (path: Path, at: 'key' | 'value') => Span {
  const index = new Map<unknown, ReadonlyMap<string, Pair>>();
  const pairIn = (map: YAMLMap, step: string): Pair | undefined => {
    const known = index.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]));
    index.set(map, known);
    return known.get(step);
  };
  return (path, at) => {
    let node: unknown = root;
    let pair: Pair | undefined;
    for (const step of path) {
      const inner: unknown = isMap(node)
        ? pairIn(node, String(step))
        : isSeq(node) && typeof step === 'number'
          ? node.items[step]
          : undefined;
      if (inner === undefined) break;
      pair = isPair(inner) ? inner : undefined;
      node = isPair(inner) ? inner.value : inner;
    }
    const key = pair?.key as Node | undefined;
    if (key && (at === 'key' || node === null || !(node as Node).range)) return rangeOf(key);
    return rangeOf((node ?? root) as Node);
  };
}

function keyOf(pair: Pair): string {
  return String((pair.key as { value: unknown }).value);
}

function location(file: string, lines: LineCounter, span: Span): Location {
  const start = lines.linePos(span[0]);
  const end = lines.linePos(Math.max(span[0], span[1]));
  return { file, start: { line: start.line, column: start.col }, end: { line: end.line, column: end.col } };
}
