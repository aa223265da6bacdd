import type { Operator } from './bound.ts';

/**
 * The only numeric comparison of the program. Throws `TypeError` unless both sides are finite numbers, so that NaN,
 * infinities and strings can never satisfy a bound by accident.
 */
export function compare(actual: number, op: Operator, expected: number): boolean {
  if (!Number.isFinite(actual) || !Number.isFinite(expected)) throw new TypeError('only finite numbers are compared');
  switch (op) {
    case '<':
      return actual < expected;
    case '<=':
      return actual <= expected;
    case '>':
      return actual > expected;
    case '>=':
      return actual >= expected;
    case '==':
      return actual === expected;
    case '!=':
      return actual !== expected;
  }
}
