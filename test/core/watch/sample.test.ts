import { describe, expect, it } from 'vitest';
import type { CriterionResult } from '../../../src/core/results.ts';
import { numbersOf, recordOf, sampleOf } from '../../../src/core/watch/sample.ts';
import { criterionWith, resultsWith } from '../../support/results.ts';

const fact = (more: Partial<CriterionResult['facts'][number]>): CriterionResult['facts'][number] => ({
  name: 'p95',
  dimension: 'duration',
  value: 0.6,
  display: '600 ms',
  band: 'no-go',
  bound: '< 500ms',
  distance: 0.1,
  baseline: null,
  waived: false,
  ...more,
});
const of = (...criteria: readonly Partial<CriterionResult>[]) =>
  sampleOf(resultsWith({ criteria: criteria.map((one) => criterionWith(one)) }));
const measured = { state: 'no-go', facts: [fact({})] } as const;

describe('what a sample says to the watch', () => {
  const rows: [name: string, criterion: Partial<CriterionResult>, says: object][] = [
    ['go', { rollback: ['no-go'] }, { verdict: 'GO', rollback: false, fired: [], unseen: [], noData: [] }],
    ['measured no-go of a trigger', { ...measured, rollback: ['no-go'] }, { rollback: true, fired: ['x'], unseen: [] }],
    ['measured no-go of no trigger', measured, { verdict: 'NO-GO', rollback: false, fired: [], unseen: [] }],
    [
      'an advisory trigger',
      { ...measured, rollback: ['no-go'], level: 'advisory' },
      { verdict: 'CAUTION', rollback: true, fired: ['x'] },
    ],
    ['an observed one', { ...measured, rollback: ['no-go'], mode: 'observe' }, { rollback: false, fired: [] }],
    ['one of no account', { ...measured, rollback: ['no-go'], level: 'info' }, { rollback: false, fired: [] }],
    [
      'no-go that was not measured (`when-unknown`)',
      { state: 'no-go', rollback: ['no-go'] },
      { verdict: 'NO-GO', rollback: false, fired: [], unseen: ['x'], noData: [] },
    ],
    [
      'a trigger that is unknown',
      { state: 'unknown', rollback: ['no-go'] },
      { rollback: false, fired: [], unseen: ['x'], noData: ['x'] },
    ],
    [
      'a trigger that rolls back when it is unknown',
      { state: 'unknown', rollback: ['no-go', 'unknown'] },
      { rollback: true, fired: [], unseen: ['x'], noData: ['x'] },
    ],
    [
      'an advisory one of these',
      { state: 'unknown', rollback: ['unknown'], level: 'advisory' },
      { verdict: 'CAUTION', rollback: true, fired: [], noData: ['x'] },
    ],
    ['a trigger that is pending', { state: 'pending', rollback: ['no-go'] }, { unseen: ['x'], noData: [] }],
    ['a trigger that is waived', { state: 'waived', rollback: ['no-go'] }, { unseen: [], noData: [] }],
    ['what is required and unknown', { state: 'unknown' }, { fired: [], unseen: [], noData: ['x'] }],
    ['what is advisory and unknown', { state: 'unknown', level: 'advisory' }, { verdict: 'CAUTION', noData: [] }],
    ['what is observed and unknown', { state: 'unknown', mode: 'observe' }, { noData: [] }],
    ['what is of no account and unknown', { state: 'unknown', level: 'info' }, { noData: [] }],
  ];
  it.each(rows)('%s', (_, criterion, says) =>
    expect(of({ id: 'other' }, { id: 'x', ...criterion })).toMatchObject(says),
  );
  it('in a checklist that only observes, what is observed counts', () => {
    const criteria = [criterionWith({ id: 'x', state: 'unknown', mode: 'observe' })];
    expect(sampleOf(resultsWith({ criteria, observe: true })).noData).toEqual(['x']);
  });
  it('where nothing was checked nothing rolls back', () => {
    const criteria = [criterionWith({ ...measured, id: 'x', rollback: ['no-go'], level: 'info' })];
    expect(sampleOf(resultsWith({ criteria }))).toMatchObject({ verdict: 'NO-GO', rollback: false, fired: [] });
  });
});

it('numbers that bounds were put to are recorded, and the states of all', () => {
  const facts = [
    fact({}),
    fact({ name: 'p99', band: null, value: 0.9 }),
    fact({ name: 'version', dimension: 'text', value: '1.2' }),
  ];
  const results = resultsWith({ criteria: [criterionWith({ facts, state: 'no-go' }), criterionWith({ id: 'y' })] });
  expect(numbersOf(results)).toEqual([{ key: 'x/p95', dimension: 'duration', value: 0.6 }]);
  expect(recordOf(results)).toEqual({
    verdict: 'NO-GO',
    rollback: false,
    facts: { 'x/p95': 0.6 },
    states: { x: 'no-go', y: 'go' },
  });
});
