import type { EvidenceProblem } from '../core/evidence.ts';
import type { Fact, FactCatalog } from '../core/fact.ts';
import type { ReadingBase } from './format.ts';
import type { Kind } from './kind.ts';

/** The outcome of one test case. `failed` is a broken expectation, `error` a crash on the way. */
export type TestStatus = 'passed' | 'failed' | 'error' | 'skipped';

/** By what one test, or a suite as a whole, is known; what a format does not say is left out. */
export interface TestNames {
  /** The file it is written in, as the report names it. */
  readonly file?: string;
  /** The suites around it, outermost first. */
  readonly suites: readonly string[];
  readonly test?: string;
  /** Other names of it: its class, its full name. */
  readonly also?: readonly string[];
}

/** What one test report says, in the words all its formats share. Durations are seconds. */
export interface TestsReading extends ReadingBase {
  readonly passed: number;
  readonly failed: number;
  /** Cases that crashed, and errors outside of any case: a suite that did not load, a broken hook. */
  readonly errors: number;
  readonly skipped: number;
  /** Cases that failed first and passed when repeated, where the format says so; they are in `passed`. */
  readonly flaky: number;
  /** Cases that were executed, whatever else failed. */
  readonly ran: number;
  /** True when only some of the cases were asked for. */
  readonly filtered: boolean;
  /** Summed over the cases; `undefined` where the report has no durations. */
  readonly duration?: number;
  /** What keeps the numbers from being the whole truth: the run was broken off. */
  readonly problems?: readonly EvidenceProblem[];
}

const count = (describe: string, better?: 'higher' | 'lower', example?: string) =>
  ({ dimension: 'count', describe, ...(better ? { better } : {}), ...(example ? { example } : {}) }) as const;

const facts: FactCatalog = {
  known: {
    total: count('All test cases, skipped ones included.', 'higher', '>= 100'),
    executed: count('Cases that ran.', 'higher', '>= 100'),
    passed: count('Cases that passed.', 'higher', '>= 100'),
    failed: count('Cases whose expectation did not hold.', 'lower', '== 0'),
    errors: count('Cases that crashed on the way, and suites or hooks that broke.', 'lower', '== 0'),
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

/**
 * Test reports: several add up. A test that failed in one file and passed in another has failed: nothing in the files
 * says that the second is a repetition of the first, and not another browser, another shard or another day.
 */
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
      facts:
        executed + skipped === 0
          ? []
          : [
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
      problems: [...readings.flatMap((reading) => reading.problems ?? []), ...unproved(readings)],
      absent: {},
    };
  },
};

/** Each file proves its own run. Of the tests that a filter leaves some must have run somewhere; they need not be in every file. */
function unproved(readings: readonly TestsReading[]): EvidenceProblem[] {
  const empty = (message: string): EvidenceProblem => ({ cause: 'empty', message });
  const whole = readings.filter((reading) => !reading.filtered && reading.ran === 0);
  const some = readings.filter((reading) => reading.filtered);
  return [
    ...whole.map(() => empty('no test was executed: something broke before, or outside of, the tests')),
    ...(some.length > 0 && some.every((reading) => reading.ran === 0)
      ? [empty('none of the tests that `only` and `except` leave was executed')]
      : []),
  ];
}
