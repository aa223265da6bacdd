import { expect, it } from 'vitest';
import { standingKey, watchLine } from '../../../src/core/terminal/watch-line.ts';
import { parseWatch } from '../../../src/core/watch/plan.ts';
import { START, type WatchState } from '../../../src/core/watch/state.ts';
import { criterionWith, resultsWith } from '../../support/results.ts';

const plan = parseWatch('10m rollback-after 2');
const state: WatchState = { ...START, samples: 8, last: { at: 210.2, wall: 0 } };
const steady = { since: 60.2, samples: 6, cautions: 0 };
const bad = (id: string) => criterionWith({ id, state: 'no-go', message: `${id} is bad` });

it.each([
  [{ ...state, steady }, resultsWith(), 'sample 8 at 3m30s: GO, steady for 2m30s of 10m'],
  [state, resultsWith({ criteria: [bad('p95')] }), 'sample 8 at 3m30s: NO-GO, not steady: p95 (p95 is bad)'],
  [
    state,
    resultsWith({ criteria: ['a', 'b', 'c', 'd'].map(bad) }),
    'sample 8 at 3m30s: NO-GO, not steady: a (a is bad); b (b is bad); c (c is bad)',
  ],
  [
    { ...state, failures: { samples: 1, triggers: ['p95'] } },
    {
      ...resultsWith({ criteria: [bad('p95')] }),
      decision: { ...resultsWith().decision, verdict: 'NO-GO', rollback: true },
    },
    'sample 8 at 3m30s: NO-GO, a trigger fired (1 of 2), not steady: p95 (p95 is bad)',
  ],
  [
    { ...state, noData: { samples: 1, criteria: ['p95'] } },
    resultsWith({ criteria: [criterionWith({ id: 'p95', state: 'unknown', message: 'refused' })] }),
    'sample 8 at 3m30s: NO-GO, no data (1 of 3), not steady: p95 (refused)',
  ],
  [state, undefined, 'sample 8 at 3m30s: not measured in time'],
  [START, resultsWith(), 'sample 0 at 0s: GO, not steady'],
] as const)('a line', (at, results, line) => expect(watchLine({ plan, state: at, results }, {})).toBe(line));

it('a narrow terminal gets what fits', () => {
  const results = resultsWith({ criteria: [bad('p95')] });
  expect(watchLine({ plan, state, results }, { columns: 40 })).toBe('sample 8 at 3m30s: NO-GO, not steady:…');
});

it('what is only observed is no reason', () => {
  const results = resultsWith({ criteria: [criterionWith(), { ...bad('p95'), mode: 'observe' }] });
  expect(watchLine({ plan, state, results }, {})).toBe('sample 8 at 3m30s: GO, not steady');
});

it('a number that changes is no news; a state that does is', () => {
  const key = (message: string, is: 'no-go' | 'unknown') =>
    standingKey({ plan, state, results: resultsWith({ criteria: [criterionWith({ state: is, message })] }) });
  expect(key('1', 'no-go')).toBe(key('2', 'no-go'));
  expect(key('1', 'no-go')).not.toBe(key('1', 'unknown'));
  expect(standingKey({ plan, state, results: undefined })).not.toBe(key('1', 'no-go'));
  expect(standingKey({ plan, state: { ...state, steady }, results: resultsWith() })).not.toBe(
    standingKey({ plan, state, results: resultsWith() }),
  );
});
