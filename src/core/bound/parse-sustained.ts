import type { FactSpec } from '../fact.ts';
import { parseDuration } from '../quantity.ts';
import type { Bound, Operator } from './bound.ts';
import { type BoundFault, fault, isFault } from './fault.ts';
import { parseNumber } from './operand.ts';

const SUSTAINED = /^(.+?)\s+for\s+(\S+)$/s;
const COMPARISON = /^(<=|>=|==|!=|<|>)\s*(.+)$/s;
/** What a suggestion offers where no time is written. */
const LIKELY_TIME = '5m';

/** The limit and the time of `5% for 5m`; `undefined` where no time is named. */
export function readFor(
  text: string,
): { readonly limit: string; readonly time: string; readonly seconds: number } | undefined {
  const [, limit, time] = SUSTAINED.exec(text) ?? [];
  const seconds = time === undefined ? undefined : parseDuration(time);
  return limit === undefined || time === undefined || seconds === undefined ? undefined : { limit, time, seconds };
}

/** Reads `> 5% for 5m`, the one form of bound for a series: of a value that changes, one must say for how long. */
export function parseSustained(text: string, name: string, spec: FactSpec): Bound | BoundFault {
  const sustained = readFor(text);
  const [, op, limit = ''] = COMPARISON.exec(sustained?.limit ?? text) ?? [];
  if (op === undefined)
    return fault(
      'series-for',
      `\`${name}\` is a series, and \`${text}\` does not say for how long`,
      `${spec.better === 'higher' ? '<' : '>'} ${spec.unit === undefined ? '1' : `1${spec.unit}`} for ${LIKELY_TIME}`,
    );
  const number = parseNumber(limit.trim(), name, spec);
  if (isFault(number)) {
    const { suggestion } = number;
    const time = sustained?.time ?? LIKELY_TIME;
    return { ...number, ...(suggestion === undefined ? {} : { suggestion: `${op} ${suggestion} for ${time}` }) };
  }
  if (!sustained)
    return fault(
      'series-for',
      `\`${name}\` is a series, and \`${text}\` does not say for how long`,
      `${text} for ${LIKELY_TIME}`,
    );
  if (sustained.seconds === 0)
    return fault('bound-type', `\`for ${sustained.time}\` is no time that a value could hold for`);
  return { kind: 'sustained', op: op as Operator, limit: number, seconds: sustained.seconds, text };
}
