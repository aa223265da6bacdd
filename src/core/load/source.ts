import { Composer, isMap, isPair, isScalar, isSeq, LineCounter, type Node, type Pair, Parser } from 'yaml';
import { LIMITS } from '../limits.ts';
import type { Finding, Location, Path, Problem } from '../problem.ts';
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

/** YAML 1.2, core schema. Its own search for duplicate keys compares each with each, which is slow for thousands. */
const YAML_OPTIONS = {
  version: '1.2',
  schema: 'core',
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
    return { problems: unique(problems).sort(inOrder) };
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
  found.push(...mistakesOf(document, text));
  if (found.length > 0) return refused(found);
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return refused([empty]);
  return {
    source: { file, text, data: plain(contents), locate: (path, at) => place(find(contents, path, at ?? 'value')) },
  };
}

/** Turns findings into problems with locations, in the order of the file; the only place where routes become lines. */
export function locateFindings(source: SourceFile, findings: readonly Finding[]): Problem[] {
  return findings
    .map(({ path, at, warning, ...rest }) => {
      const severity = warning ? ('warning' as const) : ('error' as const);
      return { ...rest, severity, location: source.locate(path, at) };
    })
    .sort(inOrder);
}

function inOrder(a: Problem, b: Problem): number {
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
    for (const pair of node.items) map[String((pair.key as { value: unknown }).value)] = plain(pair.value);
    return map;
  }
  if (isSeq(node)) return node.items.map(plain);
  return isScalar(node) ? (node.value as Json) : null;
}

function find(root: Node, path: Path, at: 'key' | 'value'): Span {
  let node: unknown = root;
  let pair: Pair | undefined;
  for (const step of path) {
    const child: unknown = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
      : isSeq(node) && typeof step === 'number'
        ? node.items[step]
        : undefined;
    if (child === undefined) break;
    pair = isPair(child) ? child : undefined;
    node = isPair(child) ? child.value : child;
  }
  const key = pair?.key as Node | undefined;
  if (key && (at === 'key' || node === null || !(node as Node).range)) return rangeOf(key);
  return rangeOf((node ?? root) as Node);
}

function location(file: string, lines: LineCounter, span: Span): Location {
  const start = lines.linePos(span[0]);
  const end = lines.linePos(Math.max(span[0], span[1]));
  return { file, start: { line: start.line, column: start.col }, end: { line: end.line, column: end.col } };
}
