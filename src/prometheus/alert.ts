import { plainText } from '../core/escape.ts';
import { EvidenceError } from '../core/evidence.ts';
import { GlobSegment } from '../core/glob-segment.ts';
import type { Json } from '../core/schema.ts';
import type { Labels } from '../core/selector.ts';
import { object, own, text } from '../reading/value.ts';

/** Labels that alerts must have: each with one value, or one of several. */
export type LabelFilter = Readonly<Record<string, string | readonly string[]>>;

/** Which alerts a criterion is about. */
export interface AlertFilter {
  readonly names?: readonly string[];
  readonly except?: readonly string[];
  readonly labels?: LabelFilter;
}

/** The labels of an alert or a rule. Throws `EvidenceError` (`invalid`). */
export function labelsOf(value: Json | undefined): Labels {
  const labels = new Map<string, string>();
  for (const [name, label] of Object.entries(object(own(value, 'labels'), 'labels'))) {
    const words = text(label);
    if (words === undefined) throw new EvidenceError('invalid', 'a label of an alert is no text');
    if (words !== '') labels.set(name, words);
  }
  return labels;
}

/** True for the name of an alert that the criterion is about, whatever its labels. */
export function takesName(name: string, { names, except = [] }: AlertFilter): boolean {
  if (except.some((pattern) => new GlobSegment(pattern).matches(name))) return false;
  return names === undefined || names.includes(name);
}

/** True for labels that are all there with a value that is meant. */
export function takesLabels(labels: Labels, filter: LabelFilter = {}): boolean {
  return Object.entries(filter).every(([name, values]) => [values].flat().includes(labels.get(name) ?? ''));
}

/**
 * True where labels of a rule rule out that its alerts have those that are meant. What a rule does not say may come from
 * its series, and what is a template is known only of an alert.
 */
export function contradicts(labels: Labels, filter: LabelFilter = {}): boolean {
  return Object.entries(filter).some(([name, values]) => {
    const own = labels.get(name);
    return own !== undefined && !own.includes('{{') && ![values].flat().includes(own);
  });
}

const CHARACTERS = 80;
const LABELS = 4;

/** An alert in a few words: its name, and the labels that tell it from others. */
export function alertWords(labels: Labels): string {
  const others = [...labels].filter(([name]) => name !== 'alertname').sort(([a], [b]) => rank(a) - rank(b));
  const shown = others.slice(0, LABELS).map(([name, value]) => `${name}=${value}`);
  const name = quoted(labels.get('alertname') ?? 'an alert without a name');
  return shown.length === 0 ? name : `${name} (${shown.map(quoted).join(', ')}${others.length > LABELS ? ', …' : ''})`;
}

/** Text of others as code. */
export function quoted(words: string): string {
  return `\`${plainText(words.replaceAll('`', "'"), CHARACTERS)}\``;
}

/** Labels that people look at first. */
function rank(name: string): number {
  const at = ['severity', 'service', 'job', 'instance'].indexOf(name);
  return at < 0 ? 9 : at;
}
