import type { Fact, FactCatalog } from '../core/fact.ts';
import type { ReadingBase } from './format.ts';
import type { Kind } from './kind.ts';

/** The outcome of one test case. `failed` is a broken expectation, `error` a crash on the way. */
export type TestStatus = 'passed' | 'failed' | 'error' | 'skipped';

/** What one test report says, in the words all its formats share. Durations are seconds. */
export interface TestsReading extends ReadingBase {
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
  /** Cases that failed and passed in the same report, counted once, as passed. */
  readonly flaky: number;
  /** Summed over the cases; `undefined` where the report has no durations. */
  readonly duration?: number;
}

const count = (describe: string, better?: 'higher' | 'lower', example?: string) =>
  ({ dimension: 'count', describe, ...(better ? { better } : {}), ...(example ? { example } : {}) }) as const;

const facts: FactCatalog = {
  known: {
    total: count('All test cases, skipped ones included.', 'higher', '>= 100'),
    executed: count('Cases that ran.', 'higher', '>= 100'),
    passed: count('Cases that passed.', 'higher', '>= 100'),
    failed: count('Cases whose expectation did not hold.', 'lower', '== 0'),
    errors: count('Cases that crashed on the way.', 'lower', '== 0'),
    skipped: count('Cases that were skipped or disabled.', 'lower', '<= 5'),
    flaky: count('Cases that failed first and passed when repeated.', 'lower', '== 0'),
    'pass-rate': {
      dimension: 'ratio',
      describe: 'Passed of executed cases.',
      better: 'higher',
      max: 1,
      example: '>= 99%',
    },
    duration: {
      dimension: 'duration',
      describe: 'Time of all cases together.',
      better: 'lower',
      unit: 's',
      example: '< 10m',
    },
  },
};

/** Test reports: several add up. */
export const tests: Kind<TestsReading> = {
  name: 'tests',
  facts,
  combine(readings) {
    const sum = (key: 'passed' | 'failed' | 'errors' | 'skipped' | 'flaky') =>
      readings.reduce((total, reading) => total + reading[key], 0);
    const [passed, failed, errors, skipped] = [sum('passed'), sum('failed'), sum('errors'), sum('skipped')];
    const executed = passed + failed + errors;
    const durations = readings.flatMap((reading) => (reading.duration === undefined ? [] : [reading.duration]));
    const counted = (name: string, value: number): Fact => ({ name, dimension: 'count', value });
    return {
      facts: [
        counted('total', executed + skipped),
        counted('executed', executed),
        counted('passed', passed),
        counted('failed', failed),
        counted('errors', errors),
        counted('skipped', skipped),
        counted('flaky', sum('flaky')),
        ...(executed > 0 ? [{ name: 'pass-rate', dimension: 'ratio', value: passed / executed } as const] : []),
        // Suites run one after another or side by side; the sum is the only number every report agrees on.
        ...(durations.length === readings.length && readings.length > 0
          ? [
              {
                name: 'duration',
                dimension: 'duration',
                value: durations.reduce((total, seconds) => total + seconds, 0),
              } as const,
            ]
          : []),
      ],
      notes: readings.flatMap((reading) => reading.notes ?? []),
      problems: [],
      absent: {},
    };
  },
};
