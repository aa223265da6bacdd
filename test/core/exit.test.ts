import { describe, expect, it } from 'vitest';
import { EXIT, exitCode, FAIL_ON, unenforced } from '../../src/core/exit.ts';
import { VERDICTS, type Verdict } from '../../src/core/results.ts';
import { resultsWith } from '../support/results.ts';

const verdict = (of: Verdict, observe = false) => resultsWith({ verdict: of, observe });

describe('exit codes (SPEC section 9)', () => {
  const TABLE: Record<(typeof FAIL_ON)[number], Record<Verdict, number>> = {
    'no-go': { GO: 0, CAUTION: 0, HOLD: 0, 'NO-GO': 1 },
    hold: { GO: 0, CAUTION: 0, HOLD: 4, 'NO-GO': 1 },
    caution: { GO: 0, CAUTION: 1, HOLD: 4, 'NO-GO': 1 },
    never: { GO: 0, CAUTION: 0, HOLD: 0, 'NO-GO': 0 },
  };
  for (const failOn of FAIL_ON) {
    for (const of of VERDICTS) {
      it(`${of} with fail-on ${failOn}`, () => expect(exitCode([verdict(of)], failOn)).toBe(TABLE[failOn][of]));
    }
  }
  it('the worst of several checklists counts', () => {
    expect(exitCode([verdict('HOLD'), verdict('NO-GO'), verdict('GO')], 'hold')).toBe(EXIT.noGo);
    expect(exitCode([verdict('GO'), verdict('HOLD')], 'hold')).toBe(EXIT.hold);
    expect(exitCode([verdict('GO'), verdict('CAUTION')], 'hold')).toBe(EXIT.ok);
  });
  it('what only observes never fails, and does not hide what is enforced', () => {
    expect(exitCode([verdict('NO-GO', true)], 'hold')).toBe(EXIT.ok);
    expect(exitCode([verdict('NO-GO', true), verdict('HOLD')], 'hold')).toBe(EXIT.hold);
  });
  it('I3: nothing evaluated is no success', () => expect(exitCode([], 'hold')).toBe(EXIT.noGo));
});

describe('what is not enforced is said', () => {
  it.each([
    ['GO', [verdict('GO')], 'never', undefined],
    ['CAUTION', [verdict('CAUTION')], 'never', undefined],
    ['NO-GO enforced', [verdict('NO-GO')], 'hold', undefined],
    ['NO-GO with never', [verdict('NO-GO')], 'never', 'NO-GO is not enforced: `fail-on` is `never`'],
    ['HOLD with no-go', [verdict('HOLD')], 'no-go', 'HOLD is not enforced: `fail-on` is `no-go`'],
    ['observed', [verdict('NO-GO', true)], 'hold', 'NO-GO is observed, not enforced'],
    [
      'both',
      [verdict('NO-GO', true), verdict('HOLD')],
      'no-go',
      'NO-GO and HOLD is not enforced: `fail-on` is `no-go`',
    ],
    ['observed beside enforced', [verdict('HOLD', true), verdict('NO-GO')], 'hold', 'HOLD is observed, not enforced'],
  ] as const)('%s', (_, results, failOn, text) => expect(unenforced(results, failOn)).toBe(text));
});
