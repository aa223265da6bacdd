import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  visit,
  type YAMLParseError,
} from 'yaml';
import { LIMITS } from '../limits.ts';
import type { ProblemId } from '../problem-id.ts';
import { yamlWords } from './yaml-words.ts';

/** Offsets into the text. */
export type Span = readonly [start: number, end: number];

/** A mistake whose place is still offsets into the text. */
export interface YamlMistake {
  readonly id: ProblemId;
  readonly message: string;
  readonly span: Span;
  readonly hint?: string;
}

/** Keys that would reach into JavaScript's own objects. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** The message of `too-deep`. */
export const TOO_DEEP = `this is nested deeper than ${LIMITS.checklistDepth} lists and maps`;

/** What a checklist may not have although YAML does, and what YAML itself does not have. */
export function mistakesOf(document: Document, text: string): YamlMistake[] {
  const found: YamlMistake[] = [
    ...syntaxMistakes(document.errors, text),
    ...document.warnings.map((one) => mistake('yaml-warning', sentence(one.message), spanOf(one.pos, text))),
  ];
  visit(document, {
    Alias: (_, alias) => {
      const message = `YAML alias \`*${alias.source}\`: aliases are refused in a checklist`;
      found.push(mistake('yaml-alias', message, rangeOf(alias), 'write the value out'));
    },
    Map: (_, { items }) => {
      for (const key of repeated(items)) {
        const message = `the key \`${String(key.value)}\` is here twice, so the file does not say which one is meant`;
        found.push(mistake('duplicate-key', message, rangeOf(key)));
      }
    },
    Pair: (_, { key }) => {
      if (!isScalar(key)) return;
      const name = String(key.value);
      if (FORBIDDEN_KEYS.has(name))
        found.push(mistake('key-forbidden', `the key \`${name}\` is refused`, rangeOf(key)));
      if (name !== '<<') return;
      const hint = 'write the keys out, or use `defaults`';
      found.push(mistake('yaml-alias', 'the merge key `<<` is refused in a checklist', rangeOf(key), hint));
    },
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && !Number.isFinite(node.value))
        found.push(mistake('bad-value', `\`${node.source}\` is no number one can work with`, rangeOf(node)));
    },
  });
  const deep = deeperThan(document.contents, LIMITS.checklistDepth);
  return deep ? [...found, mistake('too-deep', TOO_DEEP, rangeOf(deep))] : found;
}

/** One mistake of syntax makes yaml stumble over the lines after it too; what follows close behind is left out. */
function syntaxMistakes(errors: readonly YAMLParseError[], text: string): YamlMistake[] {
  const found: YamlMistake[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const line = text.slice(0, error.pos[0]).split('\n').length;
    if (line - last <= ECHO_LINES) continue;
    last = line;
    const { message, hint, start } = yamlWords(error, text);
    found.push(mistake('yaml-syntax', message, spanOf([start, Math.max(start + 1, error.pos[1])], text), hint));
  }
  return found;
}

const ECHO_LINES = 2;

/** Where a node stands. */
export function rangeOf(node: Node): Span {
  return node.range ? [node.range[0], node.range[1]] : [0, 0];
}

function mistake(id: ProblemId, message: string, span: Span, hint?: string): YamlMistake {
  return { id, message, span, ...(hint === undefined ? {} : { hint }) };
}

/** The keys that stand in a map for a second time. */
function repeated(pairs: readonly Pair[]): Scalar[] {
  const seen = new Set<string>();
  return pairs.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    return seen.has(name) ? [key] : seen.add(name) && [];
  });
}

function sentence(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function spanOf(position: readonly [number, number], text: string): Span {
  const end = text.indexOf('\n', position[0]);
  return [position[0], Math.max(position[0] + 1, Math.min(position[1], end < 0 ? text.length : end))];
}

/** The first list or map below `limit` others; a pair in a list (`[a: 1]`) is a map only after composing. */
function deeperThan(node: unknown, limit: number): Node | undefined {
  if (!isMap(node) && !isSeq(node)) return undefined;
  if (limit === 0) return node;
  for (const item of node.items) {
    const found = deeperThan(isPair(item) ? item.value : item, limit - 1);
    if (found) return found;
  }
  return undefined;
}
