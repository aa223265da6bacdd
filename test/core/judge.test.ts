import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactBounds } from '../../src/core/bands.ts';
import type { MappedState, WhenUnknown } from '../../src/core/checklist.ts';
import { type Cause, type Evidence, PENDING_CAUSES, UNKNOWN_CAUSES } from '../../src/core/evidence.ts';
import { judge } from '../../src/core/judge.ts';
import { boundsOf } from '../support/bounds.ts';
import { evidenceOf, factsOf } from '../support/evidence.ts';
import { runs } from '../support/runs.ts';
import { waiverOf } from '../support/waivers.ts';

const none = () => undefined;
const only = (bounds: readonly FactBounds[], more: { enough?: FactBounds[]; whenUnknown?: WhenUnknown } = {}) => ({
  bounds,
  enough: more.enough ?? [],
  whenUnknown: more.whenUnknown ?? {},
});
const P95 = await boundsOf('p95', { go: '< 500ms', caution: '500ms .. 2s' });
const FAILED = await boundsOf('failed', { go: 0 });
const LINES = await boundsOf('lines', { go: '>= 80%' });
const REGRESSION = await boundsOf('p95', { go: '<= baseline + 10%' });
const ANY = await boundsOf('failed', { go: 'any' });
const WHOLE = await boundsOf('lines', { go: '>= 100%' });
const TEN = await boundsOf('failed', { go: '>= 10' });
const FLAG = await boundsOf('p95', { caution: '> 500ms' });

describe('the state is the worst of all bands and problems', () => {
  const rows: [name: string, bounds: FactBounds[], evidence: Evidence, state: string, cause: Cause | null][] = [
    ['all go', [P95, FAILED], evidenceOf({ p95: 0.4, failed: 0 }), 'go', null],
    ['one caution', [P95, FAILED], evidenceOf({ p95: 1, failed: 0 }), 'caution', null],
    ['one no-go', [P95, FAILED], evidenceOf({ p95: 1, failed: 1 }), 'no-go', null],
    ['unknown is worse than caution', [P95], evidenceOf({ p95: 1 }, 'invalid'), 'unknown', 'invalid'],
    ['no-go is worse than unknown', [P95], evidenceOf({ p95: 3 }, 'invalid'), 'no-go', null],
    ['unknown is worse than pending', [P95], evidenceOf({ p95: 0.1 }, 'running', 'missing'), 'unknown', 'missing'],
    ['pending is worse than caution', [P95], evidenceOf({ p95: 1 }, 'running'), 'pending', 'running'],
    ['pending is worse than go', [P95], evidenceOf({ p95: 0.1 }, 'unsigned'), 'pending', 'unsigned'],
    ['a bad second file never hides the first', [FAILED], evidenceOf({ failed: 0 }, 'invalid'), 'unknown', 'invalid'],
    ['what the first one showed stands', [FAILED], evidenceOf({ failed: 2 }, 'invalid'), 'no-go', null],
    ['a fact nobody bound never counts', [FAILED], evidenceOf({ failed: 0, p95: 99 }), 'go', null],
    ['the first of several problems of that state', [FAILED], evidenceOf({}, 'stale', 'missing'), 'unknown', 'stale'],
  ];
  it.each(rows)('%s', (_, bounds, evidence, state, cause) =>
    expect(judge(only(bounds), evidence, none)).toMatchObject({ state, cause }),
  );
});

describe('C01-C03: no evidence is never go', () => {
  const rows: [name: string, bounds: FactBounds[], evidence: Evidence, cause: Cause][] = [
    ['nothing at all', [FAILED], evidenceOf({}), 'no-fact'],
    ['nothing, and only a flag', [FLAG], evidenceOf({}), 'no-fact'],
    ['another fact', [FAILED], evidenceOf({ p95: 1 }), 'no-fact'],
    ['one of two facts', [FAILED, P95], evidenceOf({ failed: 0 }), 'no-fact'],
    ['only a baseline is missing', [FAILED], evidenceOf({}, 'no-baseline'), 'no-fact'],
    ['no bound at all', [], evidenceOf({ failed: 0 }), 'empty'],
    ['no bound and no fact', [], evidenceOf({}), 'empty'],
    ['no bound in force', [{ ...FAILED, when: 'present' }], evidenceOf({ p95: 1 }), 'empty'],
    ['no bound in force without facts', [{ ...FAILED, when: { without: 'p95' } }], evidenceOf({}), 'empty'],
    ['nothing but `any`', [ANY], evidenceOf({ failed: 7 }), 'empty'],
    [
      'nothing but `any` and a default not in force',
      [ANY, { ...P95, when: 'present' }],
      evidenceOf({ failed: 7 }),
      'empty',
    ],
  ];
  it.each(rows)('%s', (_, bounds, evidence, cause) =>
    expect(judge(only(bounds), evidence, none)).toMatchObject({ state: 'unknown', cause }),
  );
  it('`any` beside a bound in force is not in the way', () =>
    expect(judge(only([ANY, P95]), evidenceOf({ failed: 7, p95: 0.1 }), none).state).toBe('go'));
});

describe('a fact that is missing', () => {
  it('is not reported beside the problem that explains it', () => {
    const { problems } = judge(only([FAILED]), evidenceOf({}, 'missing'), none);
    expect(problems.map((problem) => problem.cause)).toEqual(['missing']);
  });
  it('is reported beside a problem that is about another fact', () => {
    const evidence = evidenceOf({ p95: 0.1 }, { cause: 'ambiguous', message: 'm', facts: ['lines'] });
    expect(judge(only([FAILED, LINES]), evidence, none).problems.map((one) => [one.cause, one.message])).toEqual([
      ['ambiguous', 'm'],
      ['no-fact', 'the evidence has no fact `failed`'],
    ]);
  });
  it('lists what there is', () => {
    const [problem] = judge(only([FAILED]), evidenceOf({ p95: 0.1, lines: 0.9 }), none).problems;
    expect(problem?.hint).toBe('it has: p95, lines');
  });
  it('lists at most twelve', () => {
    const facts = Array.from(
      { length: 13 },
      (_, index) => ({ name: `f${index}`, dimension: 'count', value: 1 }) as const,
    );
    const [problem] = judge(only([FAILED]), { facts, sources: [], problems: [] }, none).problems;
    expect(problem?.hint).toBe('it has: f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, …');
  });
  it('says what to bind instead where the tool can never have it', () => {
    const evidence = { ...evidenceOf({ p95: 0.1 }), absent: { failed: 'bind `total` instead' } };
    expect(judge(only([FAILED]), evidence, none).problems[0]?.hint).toBe('bind `total` instead');
  });
  it('that `enough` counts is no-fact, too', () => {
    const { state, cause } = judge(only([P95], { enough: [FAILED] }), evidenceOf({ p95: 0.1 }), none);
    expect([state, cause]).toEqual(['unknown', 'no-fact']);
  });
  it('that `enough` counts is not reported beside what explains it', () => {
    const { problems } = judge(only([P95], { enough: [FAILED] }), evidenceOf({}, 'missing'), none);
    expect(problems.map((problem) => problem.cause)).toEqual(['missing']);
  });
});

describe('a fact that is not applicable', () => {
  const moot = { lines: 'nothing changed' };
  const rows: [name: string, bounds: FactBounds[], evidence: Evidence, state: string, cause: Cause | null][] = [
    ['alone', [LINES], { ...evidenceOf({}), notApplicable: moot }, 'not-applicable', null],
    ['beside one that is go', [LINES, FAILED], { ...evidenceOf({ failed: 0 }), notApplicable: moot }, 'go', null],
    ['beside one that is no-go', [LINES, FAILED], { ...evidenceOf({ failed: 1 }), notApplicable: moot }, 'no-go', null],
    ['beside one that is missing', [LINES, FAILED], { ...evidenceOf({}), notApplicable: moot }, 'unknown', 'no-fact'],
    ['beside a problem', [LINES], { ...evidenceOf({}, 'stale'), notApplicable: moot }, 'unknown', 'stale'],
    ['and there after all', [LINES], { ...evidenceOf({ lines: 0.1 }), notApplicable: moot }, 'no-go', null],
    ['and not bound', [FAILED], { ...evidenceOf({}), notApplicable: moot }, 'unknown', 'no-fact'],
    ['beside one without a verdict', [LINES, ANY], { ...evidenceOf({}), notApplicable: moot }, 'unknown', 'no-fact'],
  ];
  it.each(rows)('%s', (_, bounds, evidence, state, cause) =>
    expect(judge(only(bounds), evidence, none)).toMatchObject({ state, cause }),
  );
  it('does not hold up what must be there first', () => {
    const evidence = { ...evidenceOf({ failed: 0 }), notApplicable: moot };
    expect(judge(only([FAILED], { enough: [LINES] }), evidence, none).state).toBe('go');
  });
});

describe('C11, C12: what can be no fact', () => {
  it.each([
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['minus infinity', Number.NEGATIVE_INFINITY],
  ])('%s is invalid under every bound', async (_, value) => {
    for (const bands of [{ go: '< 5' }, { go: 'any' }, { caution: '> 5' }, { 'no-go': '> 5' }, { go: '!= 5' }]) {
      const found = judge(only([await boundsOf('value', bands)]), evidenceOf({ value }), none);
      expect(found).toMatchObject({ state: 'unknown', cause: 'invalid', facts: [] });
    }
  });
  it('NaN in `enough` is invalid', () =>
    expect(judge(only([FAILED], { enough: [P95] }), evidenceOf({ failed: 0, p95: Number.NaN }), none)).toMatchObject({
      state: 'unknown',
      cause: 'invalid',
    }));
  it('two values for one fact are ambiguous, and a measured no-go stays', () => {
    const twice = (a: number, b: number): Evidence => ({
      facts: [...factsOf({ failed: a }), ...factsOf({ failed: b })],
      sources: [],
      problems: [],
    });
    expect(judge(only([FAILED]), twice(0, 0), none)).toMatchObject({ state: 'unknown', cause: 'ambiguous' });
    expect(judge(only([FAILED]), twice(3, 0), none)).toMatchObject({ state: 'no-go' });
    expect(judge(only([FAILED]), twice(0, 3), none)).toMatchObject({ state: 'no-go' });
    expect(judge(only([FAILED], { whenUnknown: { ambiguous: 'caution' } }), twice(0, 3), none).state).toBe('no-go');
  });
  it('another type than the bound can judge is invalid, with both in the message', async () => {
    const bounds = await boundsOf('body.x', { go: 5 });
    const { problems } = judge(only([bounds]), evidenceOf({ 'body.x': '5' }), none);
    expect(problems[0]).toMatchObject({ cause: 'invalid', message: '`body.x` is text (5), which `5` cannot judge' });
  });
  it('another dimension than the catalog says is invalid', () => {
    const facts = [{ name: 'lines', dimension: 'number', value: 94 }] as const;
    const found = judge(only([LINES]), { facts, sources: [], problems: [] }, none);
    expect(found).toMatchObject({ state: 'unknown', cause: 'invalid' });
    expect(found.problems[0]?.message).toBe('`lines` is a plain number (94), which `>= 80%` cannot judge');
  });
});

describe('enough', () => {
  const enough = [TEN];
  it.each([
    ['met', 10, 'go', null],
    ['missed', 9, 'unknown', 'too-few'],
  ] as const)('%s', (_, failed, state, cause) =>
    expect(judge(only([P95], { enough }), evidenceOf({ p95: 0.1, failed }), none)).toMatchObject({ state, cause }),
  );
  it('missed does not hide what was measured', () =>
    expect(judge(only([P95], { enough }), evidenceOf({ p95: 9, failed: 1 }), none).state).toBe('no-go'));
  it('says what is needed', () =>
    expect(judge(only([P95], { enough }), evidenceOf({ p95: 0.1, failed: 9 }), none).problems[0]?.message).toBe(
      '`failed` is 9; >= 10 is needed before anything is judged',
    ));
  it('of another type is invalid', async () => {
    const own = [await boundsOf('body.x', { go: '>= 10' })];
    expect(judge(only([P95], { enough: own }), evidenceOf({ p95: 0.1, 'body.x': 'many' }), none)).toMatchObject({
      state: 'unknown',
      cause: 'invalid',
    });
  });
  it('without a bound asks for nothing', () => {
    const empty = [{ ...FAILED, go: undefined }] as unknown as FactBounds[];
    expect(judge(only([P95], { enough: empty }), evidenceOf({ p95: 0.1, failed: 9 }), none).state).toBe('go');
  });
});

describe('causes (SPEC section 4)', () => {
  it.each(UNKNOWN_CAUSES.filter((cause) => cause !== 'no-baseline'))('%s stays unknown', (cause) =>
    expect(judge(only([P95]), evidenceOf({ p95: 0.1 }, cause), none)).toMatchObject({ state: 'unknown', cause }),
  );
  it('no-baseline is caution by default', () =>
    expect(judge(only([REGRESSION]), evidenceOf({ p95: 0.1 }), none)).toMatchObject({
      state: 'caution',
      cause: 'no-baseline',
    }));
  it.each(UNKNOWN_CAUSES)('%s goes where the author maps it', (cause) => {
    for (const state of ['no-go', 'caution', 'pending'] as MappedState[]) {
      const criterion = only([P95], { whenUnknown: { [cause]: state } });
      expect(judge(criterion, evidenceOf({ p95: 0.1 }, cause), none)).toMatchObject({ state, cause });
    }
  });
  it('mapping one cause leaves the others', () =>
    expect(
      judge(only([P95], { whenUnknown: { missing: 'caution' } }), evidenceOf({ p95: 0.1 }, 'missing', 'stale'), none),
    ).toMatchObject({ state: 'unknown', cause: 'stale' }));
  it('mapping changes nothing that was measured', () =>
    expect(
      judge(only([P95], { whenUnknown: { missing: 'caution' } }), evidenceOf({ p95: 9 }, 'missing'), none).state,
    ).toBe('no-go'));
  it.each(PENDING_CAUSES)('%s is pending and cannot be mapped', (cause) => {
    const whenUnknown = { [cause]: 'caution' } as WhenUnknown;
    expect(judge(only([P95], { whenUnknown }), evidenceOf({ p95: 0.1 }, cause), none)).toMatchObject({
      state: 'pending',
      cause,
    });
  });
  it('a cause nobody knows is unknown', () =>
    expect(judge(only([P95]), evidenceOf({ p95: 0.1 }, 'odd' as Cause), none).state).toBe('unknown'));
  it('a measured no-go has no cause, a mapped one has', () => {
    expect(judge(only([P95]), evidenceOf({ p95: 9 }), none).cause).toBeNull();
    const mapped = only([P95], { whenUnknown: { stale: 'no-go' } });
    expect(judge(mapped, evidenceOf({ p95: 0.1 }, 'stale'), none).cause).toBe('stale');
    expect(judge(mapped, evidenceOf({ p95: 9 }, 'stale'), none).cause).toBeNull();
  });
});

describe('defaults in force', () => {
  const always = { ...FAILED, isDefault: true };
  const present = { ...FAILED, isDefault: true, when: 'present' as const };
  const without = { ...FAILED, isDefault: true, when: { without: 'p95' } };
  it.each<[string, FactBounds, Evidence, string]>([
    ['always: absent', always, evidenceOf({ lines: 0.9 }), 'unknown'],
    ['present: absent', present, evidenceOf({ lines: 0.9 }), 'go'],
    ['present: there', present, evidenceOf({ lines: 0.9, failed: 1 }), 'no-go'],
    ['without: the other is there', without, evidenceOf({ lines: 0.9, p95: 1, failed: 1 }), 'go'],
    ['without: the other is not there', without, evidenceOf({ lines: 0.9, failed: 1 }), 'no-go'],
    ['without: neither is there', without, evidenceOf({ lines: 0.9 }), 'unknown'],
  ])('%s', (_, bounds, evidence, state) => expect(judge(only([LINES, bounds]), evidence, none).state).toBe(state));
});

describe('judged facts', () => {
  const judged = (bounds: FactBounds[], values: Parameters<typeof evidenceOf>[0], baseline?: number) =>
    judge(only(bounds), evidenceOf(values), () => baseline).facts[0];
  it('carry band, bound, distance and display', () => {
    expect(judged([P95], { p95: 0.612 })).toEqual({
      name: 'p95',
      dimension: 'duration',
      value: 0.612,
      display: '612 ms',
      band: 'caution',
      bound: '500ms .. 2s',
      distance: 0.112,
      baseline: null,
      waived: false,
    });
  });
  it('carry the baseline, and the distance to what it means', () => {
    expect(judged([REGRESSION], { p95: 0.5 }, 0.4)).toMatchObject({ baseline: 0.4, distance: 0.06, band: 'no-go' });
  });
  it('without a baseline have no distance and no band', () => {
    expect(judged([REGRESSION], { p95: 0.5 })).toMatchObject({ baseline: null, distance: null, band: null });
  });
  it('the distance is to the nearest end', async () => {
    const other = await boundsOf('value', { go: '!= 5' });
    expect(judged([await boundsOf('value', { 'no-go': '1 .. 5' })], { value: 4 })?.distance).toBe(1);
    expect(judged([other], { value: 7 })?.distance).toBe(2);
  });
  it('text and flags have no distance', async () => {
    expect(judged([await boundsOf('title', { go: 'UP' })], { title: 'DOWN' })).toMatchObject({
      display: 'DOWN',
      band: 'no-go',
      bound: 'UP',
      distance: null,
    });
    expect(judged([await boundsOf('valid', { go: true })], { valid: true })).toMatchObject({ display: 'true' });
  });
  it('nobody bound have no band', () =>
    expect(judged([], { p95: 0.6 })).toMatchObject({ band: null, bound: null, distance: null }));
  it('99.996 % never reads as the 100 % it misses', () => {
    expect(judged([WHOLE], { lines: 0.99996 })).toMatchObject({ display: '99.996 %', band: 'no-go' });
  });
});

describe('a waiver tolerates', () => {
  const rows: [
    name: string,
    covers: Parameters<typeof waiverOf>[0],
    evidence: Evidence,
    state: string,
    used: boolean,
  ][] = [
    ['the value it names', { failed: '<= 2' }, evidenceOf({ failed: 2, p95: 0.1 }), 'waived', true],
    ['no worse value', { failed: '<= 2' }, evidenceOf({ failed: 3, p95: 0.1 }), 'no-go', false],
    ['no other fact', { failed: '<= 2' }, evidenceOf({ failed: 2, p95: 9 }), 'no-go', true],
    ['no other problem', { failed: '<= 2' }, evidenceOf({ failed: 2, p95: 0.1 }, 'stale'), 'unknown', true],
    ['the cause it names', ['stale'], evidenceOf({ failed: 0, p95: 0.1 }, 'stale'), 'waived', true],
    ['a pending cause', ['unsigned'], evidenceOf({ failed: 0, p95: 0.1 }, 'unsigned'), 'waived', true],
    ['no other cause', ['stale'], evidenceOf({ failed: 0, p95: 0.1 }, 'missing'), 'unknown', false],
    ['no measured value by a cause', ['stale'], evidenceOf({ failed: 1, p95: 0.1 }, 'stale'), 'no-go', true],
    ['nothing where nothing is wrong', { failed: '<= 2' }, evidenceOf({ failed: 0, p95: 0.1 }), 'go', false],
    ['nothing that is caution', { p95: '<= 5s' }, evidenceOf({ failed: 0, p95: 1 }), 'caution', false],
    ['the rest of a caution', { failed: '<= 2' }, evidenceOf({ failed: 1, p95: 1 }), 'waived', true],
    ['a share of the baseline', { failed: '<= baseline + 2' }, evidenceOf({ failed: 7, p95: 0.1 }), 'waived', true],
    ['no more than that share', { failed: '<= baseline + 2' }, evidenceOf({ failed: 8, p95: 0.1 }), 'no-go', false],
  ];
  it.each(rows)('%s', async (_, covers, evidence, state, used) => {
    const found = judge(only([FAILED, P95]), evidence, () => 5, await waiverOf(covers));
    expect([found.state, found.waiverUsed]).toEqual([state, used]);
  });
  it('nothing by the baseline when there is none', async () =>
    expect(
      judge(only([FAILED]), evidenceOf({ failed: 1 }), none, await waiverOf({ failed: '<= baseline' })).state,
    ).toBe('no-go'));
  it('a mapped no-go, and not a mapped caution', async () => {
    const waiver = await waiverOf(['stale']);
    const evidence = evidenceOf({ failed: 0 }, 'stale');
    expect(judge(only([FAILED], { whenUnknown: { stale: 'no-go' } }), evidence, none, waiver).state).toBe('waived');
    expect(judge(only([FAILED], { whenUnknown: { stale: 'caution' } }), evidence, none, waiver).state).toBe('caution');
  });
  it('and the waived fact says so', async () =>
    expect(
      judge(only([FAILED]), evidenceOf({ failed: 1 }), none, await waiverOf({ failed: '<= 2' })).facts[0],
    ).toMatchObject({ band: 'no-go', waived: true }));
});

describe('I2: worse evidence never gives a better state', () => {
  const ORDER = ['go', 'caution', 'pending', 'unknown', 'no-go'];
  const worst = (state: string) => ORDER.indexOf(state);
  const cause = fc.constantFrom<Cause>(...UNKNOWN_CAUSES, ...PENDING_CAUSES);
  const causes = fc.array(cause, { maxLength: 3 });
  const whenUnknown = fc.dictionary(
    fc.constantFrom(...UNKNOWN_CAUSES),
    fc.constantFrom<MappedState>('no-go', 'caution', 'pending'),
    { maxKeys: 4 },
  ) as fc.Arbitrary<WhenUnknown>;
  const values = fc.record(
    {
      p95: fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10),
      failed: fc.integer({ min: 0, max: 4 }),
      lines: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
    },
    { requiredKeys: [] },
  );
  const bounds = fc.subarray([P95, FAILED, LINES, { ...FLAG, fact: 'p95' }], { minLength: 1 });

  it('adding a problem', () => {
    fc.assert(
      fc.property(bounds, values, causes, cause, whenUnknown, (list, facts, found, more, mapped) => {
        const criterion = only(list, { whenUnknown: mapped });
        const before = judge(criterion, evidenceOf(facts, ...found), none).state;
        // A problem that explains why nothing was read replaces "no-fact", which the author may have mapped otherwise.
        fc.pre(Object.keys(facts).length > 0 || found.some((one) => one !== 'no-baseline'));
        const after = judge(criterion, evidenceOf(facts, ...found, more), none).state;
        expect(worst(after)).toBeGreaterThanOrEqual(worst(before));
      }),
      runs(),
    );
  });
  it('worsening a fact', () => {
    fc.assert(
      fc.property(
        bounds,
        values,
        causes,
        whenUnknown,
        fc.integer({ min: 1, max: 9 }),
        (list, facts, found, mapped, by) => {
          const criterion = only(list, { whenUnknown: mapped });
          const before = judge(criterion, evidenceOf(facts, ...found), none).state;
          const worse = {
            ...(facts.p95 === undefined ? {} : { p95: facts.p95 + by / 10 }),
            ...(facts.failed === undefined ? {} : { failed: facts.failed + by }),
            ...(facts.lines === undefined ? {} : { lines: facts.lines - by / 10 }),
          };
          expect(worst(judge(criterion, evidenceOf(worse, ...found), none).state)).toBeGreaterThanOrEqual(
            worst(before),
          );
        },
      ),
      runs(),
    );
  });
  it('removing a bound fact, unless the author mapped no-fact', () => {
    fc.assert(
      fc.property(bounds, values, causes, fc.constantFrom('p95', 'failed', 'lines'), (list, facts, found, gone) => {
        fc.pre(gone in facts && list.some((one) => one.fact === gone));
        const { [gone as 'p95']: _, ...rest } = facts;
        const before = judge(only(list), evidenceOf(facts, ...found), none).state;
        const after = judge(only(list), evidenceOf(rest, ...found), none).state;
        // What was no-go and is gone is unknown, or pending where that is why it is not there yet. Both block.
        const least = found.some((one) => (PENDING_CAUSES as readonly string[]).includes(one)) ? 'pending' : 'unknown';
        expect(worst(after)).toBeGreaterThanOrEqual(Math.min(worst(before), worst(least)));
        expect(after).not.toBe('go');
        expect(after).not.toBe('caution');
      }),
      runs(),
    );
  });
});

describe('several values of one fact', () => {
  const failed = (...values: readonly number[]) =>
    values.map((value) => ({ name: 'failed', dimension: 'count', value }) as const);
  const each = (...values: readonly number[]) => failed(...values).map((fact) => ({ ...fact, each: true as const }));
  const some = (facts: Evidence['facts']): Evidence => ({ facts, sources: [], problems: [] });
  const rows: [name: string, facts: Evidence['facts'], state: string, cause: Cause | null][] = [
    ['two readings that agree are still ambiguous', failed(0, 0), 'unknown', 'ambiguous'],
    ['the worse of two readings counts', failed(0, 1), 'no-go', null],
    ['one of each, all good', each(0, 0, 0), 'go', null],
    ['one of each, the first bad', each(1, 0), 'no-go', null],
    ['one of each, the last bad', each(0, 0, 1), 'no-go', null],
    ['a reading beside one of each', [...each(0), ...failed(0)], 'unknown', 'ambiguous'],
    ['one of each beside a reading', [...failed(0), ...each(0)], 'unknown', 'ambiguous'],
    ['one of each that is no number', each(0, Number.NaN), 'unknown', 'invalid'],
  ];
  it.each(rows)('%s', (_, facts, state, cause) =>
    expect(judge(only([FAILED]), some(facts), none)).toMatchObject({ state, cause }),
  );
  it.each([
    [[10, 10], 'go'],
    [[9, 10], 'unknown'],
    [[10, 9], 'unknown'],
  ])('`enough` of %j is %s', (values, state) =>
    expect(
      judge(
        only([ANY, P95], { enough: [TEN] }),
        some([...each(...values), { name: 'p95', dimension: 'duration', value: 0.1 }]),
        none,
      ).state,
    ).toBe(state),
  );
  it('the worst one is shown', () =>
    expect(judge(only([FAILED]), some(each(0, 3)), none).facts).toMatchObject([{ name: 'failed', value: 3 }]));
});
