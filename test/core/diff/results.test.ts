import { describe, expect, it } from 'vitest';
import { factMoves } from '../../../src/core/diff/facts.ts';
import { compareResults, nothingDiffers } from '../../../src/core/diff/results.ts';
import { plainText } from '../../../src/core/escape.ts';
import type { State } from '../../../src/core/judge.ts';
import { flipBlocks } from '../../../src/core/markdown/flips.ts';
import type { CriterionResult, Results } from '../../../src/core/results.ts';
import { flipLines } from '../../../src/core/terminal/flips.ts';
import { lookOf } from '../../support/github-markdown.ts';
import { HOSTILE, NAUGHTY } from '../../support/hostile.ts';
import { criterionWith, resultsWith } from '../../support/results.ts';
import { EVERYTHING, factWith, QUICK, SLOW } from '../../support/scenarios.ts';

const compared = (before: Partial<CriterionResult>[], after: Partial<CriterionResult>[]) => {
  const of = (list: Partial<CriterionResult>[]) => resultsWith({ criteria: list.map((one) => criterionWith(one)) });
  const [found] = compareResults([of(before)], [of(after)]);
  if (!found) throw new Error('nothing was compared');
  return found;
};

describe('facts that moved', () => {
  const p95 = (value: number) => factWith({ name: 'p95', value, display: `${value}` });
  type Row = readonly [
    name: string,
    before: Partial<ReturnType<typeof factWith>>,
    after: Partial<ReturnType<typeof factWith>>,
    told: readonly (string | null)[],
  ];
  const rows: readonly Row[] = [
    ['a duration', { value: 0.412 }, { value: 0.612 }, ['412 ms', '612 ms', '+200 ms, +49 %']],
    ['less', { value: 0.6 }, { value: 0.3 }, ['600 ms', '300 ms', '−300 ms, −50 %']],
    ['from zero there is no share', { value: 0 }, { value: 0.3 }, ['0 s', '300 ms', '+300 ms']],
    [
      'a ratio moves in points',
      { dimension: 'ratio', value: 0.9 },
      { dimension: 'ratio', value: 0.83 },
      ['90 %', '83 %', '−7 pp'],
    ],
    [
      'a count',
      { dimension: 'count', value: 1200 },
      { dimension: 'count', value: 1800 },
      ['1,200', '1,800', '+600, +50 %'],
    ],
    [
      'a size',
      { dimension: 'bytes', value: 1000 },
      { dimension: 'bytes', value: 2500 },
      ['1 kB', '2.5 kB', '+1.5 kB, +150 %'],
    ],
    [
      'a time',
      { dimension: 'time', value: 0 },
      { dimension: 'time', value: 3600 },
      ['1970-01-01T00:00:00Z', '1970-01-01T01:00:00Z', '+60 min'],
    ],
    [
      'text',
      { dimension: 'text', value: 'UP', display: 'UP' },
      { dimension: 'text', value: 'DOWN', display: 'DOWN' },
      ['UP', 'DOWN', null],
    ],
    [
      'another dimension',
      { value: 5, display: '5 s' },
      { dimension: 'count', value: 5, display: '5' },
      ['5 s', '5', null],
    ],
    [
      'so near that they would look the same',
      { value: 0.999961 },
      { value: 0.999962 },
      ['999.961 ms', '999.962 ms', '+1 us, +0.0001 %'],
    ],
  ];
  it.each(rows)('%s', (_, before, after, told) => {
    const [move] = factMoves([{ ...p95(1), ...before }], [{ ...p95(1), ...after }]);
    expect([move?.before, move?.after, move?.moved]).toEqual(told);
  });
  it('those that did not move are left out, new and gone ones are told', () => {
    const moves = factMoves(
      [p95(1), factWith({ name: 'a', value: 1, display: '1 s' })],
      [p95(1), factWith({ name: 'b', value: 2, display: '2 s', band: null })],
    );
    expect(moves).toEqual([
      { name: 'a', before: '1 s', after: null, moved: null, bound: true },
      { name: 'b', before: null, after: '2 s', moved: null, bound: false },
    ]);
  });
});

describe('criteria that flipped', () => {
  const rows: readonly [before: State, after: State, flip: string][] = [
    ['go', 'no-go', 'worse'],
    ['go', 'caution', 'worse'],
    ['caution', 'pending', 'worse'],
    ['pending', 'unknown', 'worse'],
    ['unknown', 'no-go', 'worse'],
    ['no-go', 'waived', 'better'],
    ['unknown', 'go', 'better'],
    ['caution', 'waived', 'changed'],
    ['go', 'not-applicable', 'changed'],
    ['not-applicable', 'no-go', 'changed'],
  ];
  it.each(rows)('%s → %s is %s', (before, after, flip) => {
    const [one] = compared([{ state: before }], [{ state: after, message: 'because' }]).criteria;
    expect(one).toMatchObject({ flip, before, after, message: 'because' });
  });
  it('new and gone ones, worst first', () => {
    const found = compared(
      [{ id: 'a' }, { id: 'b', state: 'no-go' }, { id: 'c' }],
      [{ id: 'n' }, { id: 'b' }, { id: 'c', state: 'no-go' }],
    );
    expect(found.criteria.map(({ id, flip }) => `${id} ${flip}`)).toEqual(['c worse', 'a gone', 'b better', 'n new']);
  });
  it('the same state that counts for less', () =>
    expect(compared([{ state: 'no-go' }], [{ state: 'no-go', level: 'info' }]).criteria[0]?.flip).toBe('changed'));
  it('the same state that only observes', () =>
    expect(compared([{ state: 'no-go' }], [{ state: 'no-go', mode: 'observe' }]).criteria[0]?.flip).toBe('changed'));
  it('nothing flipped: only what moved', () => {
    const faster = { ...SLOW, facts: SLOW.facts.map((fact) => ({ ...fact, value: 0.7 })) };
    expect(compared([SLOW, QUICK], [faster, QUICK]).criteria.map(({ id, flip }) => [id, flip])).toEqual([
      ['p95-latency', 'moved'],
    ]);
  });
});

describe('documents', () => {
  const other = (more: Partial<Results['checklist']>): Results => ({
    ...EVERYTHING,
    checklist: { ...EVERYTHING.checklist, ...more },
  });
  it('the same are the same', () => {
    const found = compareResults([EVERYTHING], [EVERYTHING]);
    expect(nothingDiffers(found)).toBe(true);
    expect(found).toMatchObject([{ verdict: 'same', remarks: [], criteria: [] }]);
  });
  it('another checklist is said, and is no difference of what was found', () => {
    const found = compareResults([EVERYTHING], [other({ sha256: 'b'.repeat(64), phase: 'canary' })]);
    expect(nothingDiffers(found)).toBe(true);
    expect(found[0]?.remarks).toEqual([
      'the checklist is not the same (aaaaaaaaaaaa before, bbbbbbbbbbbb after)',
      'the phase is not the same (none before, canary after)',
    ]);
  });
  it('partial, simulated and observed runs are said', () => {
    const [found] = compareResults(
      [{ ...EVERYTHING, partial: true }],
      [{ ...EVERYTHING, simulated: true, observe: true }],
    );
    expect(found?.remarks.map((remark) => remark.split(':')[0])).toEqual([
      'the run before was partial',
      'the run after was simulated',
      'the run after only observed',
    ]);
  });
  it('two single ones are compared whatever their files are called, several by their files', () => {
    const moved = other({ file: 'moved.yml' });
    expect(compareResults([EVERYTHING], [moved])).toHaveLength(1);
    const found = compareResults([EVERYTHING, moved], [moved]);
    expect(found.map(({ file, before, after }) => [file, before, after])).toEqual([
      ['moved.yml', 'NO-GO', 'NO-GO'],
      ['.github/gonogo.yml', 'NO-GO', null],
    ]);
    expect(nothingDiffers(found)).toBe(false);
  });
  it('verdicts', () => {
    const of = (state: State) => resultsWith({ criteria: [criterionWith({ state })] });
    expect(compareResults([of('go')], [of('no-go')])[0]).toMatchObject({
      before: 'GO',
      after: 'NO-GO',
      verdict: 'worse',
    });
    expect(compareResults([of('pending')], [of('caution')])[0]).toMatchObject({
      before: 'HOLD',
      after: 'CAUTION',
      verdict: 'better',
    });
  });
});

describe('words of others', () => {
  const differenceOf = (text: string) => {
    const fact = (value: string) => factWith({ name: text, dimension: 'text', value, display: value });
    const of = (state: State, value: string): Results => {
      const criteria = [criterionWith({ id: text, title: text, message: text, state, facts: [fact(value)] })];
      const plain = resultsWith({ criteria });
      return { ...plain, checklist: { ...plain.checklist, file: text, name: text, phase: state, sha256: value } };
    };
    const [found] = compareResults([of('go', 'before')], [of('no-go', text)]);
    if (!found) throw new Error('nothing was compared');
    return found;
  };
  it('are only words, in Markdown and on a terminal', () => {
    const look = (text: string) => lookOf(flipBlocks(differenceOf(text)).join('\n\n'));
    const harmless = look('word');
    for (const text of [...HOSTILE, ...NAUGHTY].filter((one) => plainText(one, 5) !== '')) {
      expect(look(text), text).toEqual(harmless);
      expect(flipLines(differenceOf(text), {}).join('\n')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    }
  });
});
