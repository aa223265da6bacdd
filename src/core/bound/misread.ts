import { aDimension } from '../dimension.ts';
import type { FactSpec } from '../fact.ts';
import { isQuantity, parseQuantity } from '../quantity.ts';
import { type BoundFault, fault } from './fault.ts';

/** Operators of other languages, and of gonogo's own reports, with what they are here. */
const OPERATORS: Readonly<Record<string, string>> = {
  '===': '==',
  '!==': '!=',
  '=~': 'matches',
  '=<': '<=',
  '=>': '>=',
  '<>': '!=',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '=': '==',
};
const OPERATOR = /^(===|!==|=~|=<|=>|<>|≤|≥|≠|[<>!]\s+=|=(?!=))\s*(.*)$/s;
const WORD = /^(match(?:es)?|contains?|starts?[ -]?with|one[ -]?of)(?:\s*[:=]|\s)\s*(.+)$/is;
const EXACT_WORD = /^(?:matches|contains|starts with|one of)\s+\S/s;
const STRETCH = /^(.+?)\s*(?:\.{3,}|…|–|—|-|\bto\b)\s*(.+)$/;
const BARE_BASELINE = /^(?:baseline\s*[-+/]\s*\d.*|\d[\d.]*\s*x\s+baseline)$/;
/** Quotes that a word processor made, which YAML takes for letters. */
const TYPOGRAPHIC = /^[“”„‟«»‘’](.+)[“”„‟«»‘’]$/s;
const WITHIN = /^within\s+\d/;

/** What no bound of this fact may say. */
export function misread(text: string, name: string, spec: FactSpec): BoundFault | undefined {
  if (text === '') return fault('bound-syntax', `the bound of \`${name}\` is empty`);
  if (text.includes('${{'))
    return fault('expression-place', `\`${text}\`: a bound must read the same in every run; write the value out`);
  const ordered = spec.dimension !== 'text' && spec.dimension !== 'flag';
  if (ordered || !(BARE_BASELINE.test(text) || (WITHIN.test(text) && text.endsWith('baseline')))) return undefined;
  return fault('bound-type', `\`${name}\` is ${aDimension(spec.dimension)}: it cannot be compared with a baseline`);
}

/**
 * The bound that was probably meant by text that is nearly one: `=> 5`, `≤ 500 ms`, `starts-with x`, `1% - 5%`.
 * `undefined` for everything else. Where the fact is text such a bound would silently mean that very text: as a `no-go`
 * it could never hold. Who means the text writes `== …`.
 */
export function meant(text: string, spec: FactSpec): string | undefined {
  const quoted = TYPOGRAPHIC.exec(text)?.[1];
  if (quoted !== undefined) return quoted.trim();
  const operator = OPERATOR.exec(text);
  if (operator) return `${operatorOf(operator[1] ?? '')} ${operator[2]}`.trim();
  const word = WORD.exec(text);
  if (word && !EXACT_WORD.test(text)) return `${wordOf(word[1] ?? '')} ${word[2]}`;
  if (spec.dimension === 'text' || spec.dimension === 'flag') return undefined;
  if (BARE_BASELINE.test(text)) return `${spec.better === 'higher' ? '>=' : '<='} ${text}`;
  if (WITHIN.test(text) && !/\sof baseline$/.test(text)) return `${text.replace(/\s+of\b.*/, '')} of baseline`;
  const [, from = '', to = ''] = STRETCH.exec(text) ?? [];
  return [from, to].every((end) => isQuantity(parseQuantity(end))) ? `${from} .. ${to}` : undefined;
}

function operatorOf(written: string): string {
  const close = written.replace(/\s/g, '');
  return OPERATORS[close] ?? close;
}

function wordOf(written: string): string {
  const first = written.charAt(0).toLowerCase();
  return first === 'm' ? 'matches' : first === 'c' ? 'contains' : first === 's' ? 'starts with' : 'one of';
}
