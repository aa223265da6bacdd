import { type LabelItem, readLabels } from '../core/labels.ts';

/** One sample of a page of metrics. Its value may be `NaN` or infinite. */
export interface PageSample {
  readonly name: string;
  /** Without labels that are empty: those are the same as none. */
  readonly labels: ReadonlyMap<string, string>;
  readonly value: number;
  /** Seconds since 1970, where the page says when it was measured. */
  readonly time?: number;
}

const NAME = /[ \t]*([a-zA-Z_:][a-zA-Z0-9_:]*)?[ \t]*/y;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
/** `value`, `value time`, and in OpenMetrics the labels, value and time of an exemplar. */
const REST = /^(\S+)(?:[ \t]+([^\s#]\S*))?(?:[ \t]+#[ \t]+\{(.*))?[ \t]*$/;

/**
 * Reads a line that is no comment, of the text format 0.0.4 (https://prometheus.io/docs/instrumenting/exposition_formats/) or of
 * OpenMetrics 1.0 (https://prometheus.io/docs/specs/om/open_metrics_spec/). Gives what is wrong as text.
 */
export function readSampleLine(line: string, openMetrics: boolean): PageSample | string {
  NAME.lastIndex = 0;
  const plain = NAME.exec(line)?.[1];
  let at = NAME.lastIndex;
  const braces = line[at] === '{' ? readLabels(line, at + 1) : { items: [], end: at };
  if (!braces) return 'its labels are not `name="value"`';
  if (braces.end === at && !/[ \t]/.test(line[at - 1] ?? '')) return 'it has no value';
  at = braces.end;
  const [name, ...others] = plain === undefined ? quotedNames(braces.items) : [plain, ...quotedNames(braces.items)];
  if (name === undefined) return 'it has no name';
  if (others.length > 0) return 'it has two names';
  const labels = labelsOf(braces.items);
  if (typeof labels === 'string') return labels;
  const rest = REST.exec(line.slice(at).replace(/^[ \t]+/, ''));
  if (!rest) return 'it is not a name, labels, a value and a time';
  const [, value = '', time, exemplar] = rest;
  if (exemplar !== undefined && !(openMetrics && isExemplar(exemplar))) return 'its exemplar is not one of OpenMetrics';
  const number = numberOf(value);
  if (number === undefined) return 'its value is no number';
  if (time === undefined) return { name, labels, value: number };
  const seconds = timeOf(time, openMetrics);
  return seconds === undefined ? 'its time is no time' : { name, labels, value: number, time: seconds };
}

function quotedNames(items: readonly LabelItem[]): string[] {
  return items.filter((item) => item.name === undefined).map((item) => item.value);
}

function labelsOf(items: readonly LabelItem[]): ReadonlyMap<string, string> | string {
  const labels = new Map<string, string>();
  const seen = new Set<string>();
  for (const { name, operator, value } of items) {
    if (name === undefined) continue;
    if (operator !== '=') return 'its labels are not `name="value"`';
    if (seen.has(name)) return 'it has a label twice';
    seen.add(name);
    if (value !== '') labels.set(name, value);
  }
  return labels;
}

/** What is infinite is written so; a number that only becomes infinite when it is read has lost its digits. */
function numberOf(text: string): number | undefined {
  if (/^nan$/i.test(text)) return Number.NaN;
  const infinite = /^([+-]?)inf(?:inity)?$/i.exec(text);
  if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const value = NUMBER.test(text) ? Number.parseFloat(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** Milliseconds in the older format, seconds in OpenMetrics. */
function timeOf(text: string, openMetrics: boolean): number | undefined {
  if (openMetrics) return NUMBER.test(text) ? Number.parseFloat(text) : undefined;
  return /^-?\d{1,15}$/.test(text) ? Number.parseInt(text, 10) / 1000 : undefined;
}

function isExemplar(text: string): boolean {
  const braces = readLabels(text, 0);
  if (!braces) return false;
  const parts = text
    .slice(braces.end)
    .trim()
    .split(/[ \t]+/);
  return parts.length <= 2 && parts.every((part) => NUMBER.test(part));
}
