import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
  visit,
} from 'yaml';
import { LIMITS } from '../limits.ts';
import type { Finding, Location, Path, Problem } from '../problem.ts';
import type { ProblemId } from '../problem-id.ts';
import type { Json } from '../schema.ts';
import { firstControl } from './control.ts';

/** A YAML file as plain data, and where everything in it stands. Maps have no prototype. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
  readonly data: Json;
  /** The location of a route; of its nearest existing ancestor when it leads nowhere. */
  locate(path: Path, at?: 'key' | 'value'): Location;
}

/** Keys that would reach into JavaScript's own objects. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

type Span = readonly [start: number, end: number];

/**
 * Parses YAML 1.2 (core schema), strictly: one document, no aliases, no unknown tags, no duplicate keys, no control
 * characters. Everything wrong is reported at once.
 */
export function readSource(file: string, text: string): { source: SourceFile } | { problems: Problem[] } {
  const lines = new LineCounter();
  const place = (span: Span): Location => location(file, lines, span);
  const problem = (id: ProblemId, message: string, span: Span, hint?: string): Problem => ({
    id,
    severity: 'error',
    message,
    location: place(span),
    ...(hint === undefined ? {} : { hint }),
  });

  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    prettyErrors: false,
  });
  const problems: Problem[] = [];
  const control = firstControl(text);
  if (control) {
    problems.push(
      problem('control-character', `control character ${control.name}`, [control.offset, control.offset + 1]),
    );
  }
  if (!Array.isArray(documents) || documents.length === 0) {
    return { problems: [...problems, problem('checklist-empty', 'the file has no content', [0, 0])] };
  }
  const [document, second] = documents;
  if (!document) return { problems };
  if (second) {
    const start = second.range?.[0] ?? 0;
    problems.push(
      problem('yaml-documents', 'the file has several YAML documents; a checklist is one', [start, start + 3]),
    );
  }
  for (const error of document.errors) {
    const id = error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml-syntax';
    problems.push(problem(id, sentence(error.message), spanOf(error.pos, text)));
  }
  for (const warning of document.warnings) {
    problems.push(problem('yaml-warning', sentence(warning.message), spanOf(warning.pos, text)));
  }
  visit(document, (_, node) => {
    if (isAlias(node)) {
      problems.push(
        problem(
          'yaml-alias',
          `YAML alias \`*${node.source}\`: aliases are refused in a checklist`,
          rangeOf(node),
          'write the value out',
        ),
      );
    }
    if (isPair(node) && isScalar(node.key)) {
      const key = String(node.key.value);
      if (FORBIDDEN_KEYS.has(key))
        problems.push(problem('key-forbidden', `the key \`${key}\` is refused`, rangeOf(node.key)));
      if (key === '<<') {
        problems.push(
          problem(
            'yaml-alias',
            'the merge key `<<` is refused in a checklist',
            rangeOf(node.key),
            'write the keys out, or use `defaults`',
          ),
        );
      }
    }
    if (isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value)) {
      problems.push(problem('bad-value', `\`${node.source}\` is no number one can work with`, rangeOf(node)));
    }
  });
  const depth = depthOf(document.contents, 0);
  if (depth > LIMITS.checklistDepth) {
    problems.push(
      problem('too-deep', `the file nests ${depth} levels deep; the limit is ${LIMITS.checklistDepth}`, [0, 1]),
    );
  }
  if (problems.length > 0) return { problems: unique(problems) };
  const contents = document.contents;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return { problems: [problem('checklist-empty', 'the file has no content', [0, 0])] };
  }
  return {
    source: { file, text, data: plain(contents), locate: (path, at) => place(find(contents, path, at ?? 'value')) },
  };
}

/** Turns findings into problems with locations; the only place where routes become lines. */
export function locateFindings(source: SourceFile, findings: readonly Finding[]): Problem[] {
  return findings.map(({ path, at, warning, ...rest }) => ({
    ...rest,
    severity: warning ? 'warning' : 'error',
    location: source.locate(path, at),
  }));
}

function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = `${problem.id} ${problem.location?.start.line}:${problem.location?.start.column}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** yaml's messages, as one sentence without a trailing line break or position. */
function sentence(message: string): string {
  const first = message.split('\n', 1)[0] ?? message;
  return first.charAt(0).toLowerCase() + first.slice(1);
}

function spanOf(position: readonly [number, number], text: string): Span {
  const end = text.indexOf('\n', position[0]);
  return [position[0], Math.max(position[0] + 1, Math.min(position[1], end < 0 ? text.length : end))];
}

function rangeOf(node: Node): Span {
  return node.range ? [node.range[0], node.range[1]] : [0, 0];
}

function depthOf(node: unknown, depth: number): number {
  if (depth > LIMITS.checklistDepth) return depth;
  if (isMap(node)) return Math.max(depth + 1, ...node.items.map((pair) => depthOf(pair.value, depth + 1)));
  if (isSeq(node)) return Math.max(depth + 1, ...node.items.map((item) => depthOf(item, depth + 1)));
  return depth;
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
