import type { Fact } from '../core/fact.ts';
import { shiftDecimal } from '../core/unit.ts';
import { finiteText } from '../reading/value.ts';

/** Units that Criterion and libtest print, with decimal places to the base unit (µ is U+00B5 or U+03BC). */
const TIMES: Readonly<Record<string, number>> = { ps: -12, ns: -9, us: -6, µs: -6, μs: -6, ms: -3, s: 0 };
const PREFIXES: Readonly<Record<string, number>> = { '': 1, K: 1e3, M: 1e6, G: 1e9, T: 1e12 };

/** A value that is printed with its unit, in base units; `undefined` where the unit is not known. */
export interface Amount {
  readonly dimension: Fact['dimension'];
  readonly value: number;
}

/** `26.251 µs`, `-2.1%`, `2.8981 GiB/s`, `12.1 Melem/s`. */
export function amountOf(number: string, unit: string): Amount | undefined {
  const value = finiteText(number.replaceAll(',', ''), 'a value');
  if (Object.hasOwn(TIMES, unit)) return { dimension: 'duration', value: shiftDecimal(value, TIMES[unit] ?? 0) };
  if (unit === '%') return { dimension: 'ratio', value: shiftDecimal(value, -2) };
  const [, prefix = '', binary, what] = /^([KMGT]?)(i?)(B|elem|bits?|b)\/s$/.exec(unit) ?? [];
  if (what === undefined) return undefined;
  const factor = binary ? 1024 ** ' KMGT'.indexOf(prefix) : (PREFIXES[prefix] ?? 1);
  return { dimension: 'rate', value: value * factor };
}
