import fc from 'fast-check';
import type { FactBounds } from '../../src/core/bands.ts';
import type { Bound } from '../../src/core/bound/bound.ts';
import { isFault } from '../../src/core/bound/fault.ts';
import { parseBound } from '../../src/core/bound/parse.ts';
import type { Criterion } from '../../src/core/checklist.ts';
import { type Cause, type Evidence, PENDING_CAUSES, UNKNOWN_CAUSES } from '../../src/core/evidence.ts';
import type { Fact, FactSpec } from '../../src/core/fact.ts';
import type { BaselineOf } from '../../src/core/judge.ts';
import type { Waiver } from '../../src/core/waiver.ts';
import { SPECS } from './specs.ts';

/** Criteria, evidence and waivers of every form that a run can judge, from the grammar of bounds. */
export interface RandomCriterion {
  readonly criterion: Criterion;
  readonly evidence: Evidence;
  readonly baselineOf: BaselineOf;
  readonly waiver: Waiver | undefined;
}

/** The moment at which they are judged: 2026-11-21T12:00:00.4Z. */
export const JUDGED = 1_795_262_400.4;

const DAY = 86_400;
const specs: Readonly<Record<string, FactSpec>> = {
  ...SPECS,
  'body.measured': { dimension: 'own', measured: true, describe: 'A fact.' },
  '7': { dimension: 'count', describe: 'A fact.' },
  'a b': { dimension: 'text', describe: 'A fact.' },
};
const names = Object.keys(specs);
const UNITS: Readonly<Record<string, readonly string[]>> = {
  ratio: ['%'],
  duration: ['ms', 's', 'h', 'd'],
  bytes: ['B', 'kB', 'MiB'],
  rate: ['/s', '/min'],
};
const WORDS = ['ok', 'DOWN', '5', 'true', 'a, b', '200', '1.5e3', '*** x', '\u202eok', 'x'.repeat(40)];
const op = fc.constantFrom('<', '<=', '>', '>=', '==', '!=');
const amount = fc.constantFrom('0', '1', '5', '10', '99.5', '0.1', '1e2', '3.3e-3');

function quantity(name: string): fc.Arbitrary<string> {
  const { dimension } = specs[name] as FactSpec;
  if (dimension === 'time') return fc.constantFrom('2026-11-21', '2026-11-21T09:00:00Z', '2020-01-01T00:00:00+01:00');
  const units = dimension === 'own' ? ['', 'ms', '%'] : (UNITS[dimension] ?? ['']);
  return fc.tuple(amount, fc.constantFrom(...units)).map(([number, unit]) => `${number}${unit}`);
}

/** Bounds as YAML gives them; some of them are faults, which no loaded checklist has. */
function rawBound(name: string): fc.Arbitrary<string | number | boolean> {
  const value = quantity(name);
  const word = fc.constantFrom(...WORDS);
  const comparison = fc.tuple(op, value).map(([sign, text]) => `${sign} ${text}`);
  const forms: fc.Arbitrary<string | number | boolean>[] = [
    comparison,
    fc.tuple(value, value).map(([low, high]) => `${low} .. ${high}`),
    fc
      .tuple(op, fc.constantFrom('', ' + 10%', ' - 5ms', ' + 1', ' - 0.5pp', ' / 2'))
      .map((all) => `${all[0]} baseline${all[1]}`),
    fc.tuple(op, amount).map(([sign, times]) => `${sign} ${times} x baseline`),
    fc.constantFrom('within 10% of baseline', 'within 5ms of baseline', 'within 2 of baseline'),
    fc
      .tuple(fc.constantFrom('==', '!=', 'matches', 'contains', 'starts with', 'one of'), word)
      .map((all) => all.join(' ')),
    fc.constantFrom('any', 'true', 'false', 'one of 1, 5, 10', '  == 5 '),
    word,
    fc.constantFrom(0, 1, 5, 200, -3, 1e21, 1e-7, 0.25, true, false),
  ];
  return specs[name]?.series
    ? fc.tuple(comparison, fc.constantFrom('1m', '5m', '2h')).map((all) => all.join(' for '))
    : fc.oneof(...forms);
}

const finite = fc.oneof(
  fc.constantFrom(0, 1, 5, 10, 200, 0.1, 0.005, -0, 1e21, 1e-9, 3.3333333333333335, 1_795_000_000),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const value = fc.oneof(finite, fc.constantFrom(...WORDS), fc.string({ unit: 'binary' }), fc.boolean());

/** Mostly of the dimension that its spec names, at times of another. */
function fact(name: string): fc.Arbitrary<Fact> {
  const { dimension, series } = specs[name] as FactSpec;
  const own = fc.constantFrom('number', 'text', 'flag', 'count', 'duration', 'ratio');
  const kind = (
    dimension === 'own'
      ? own
      : fc.oneof({ weight: 9, arbitrary: fc.constant(dimension) }, { weight: 1, arbitrary: own })
  ) as fc.Arbitrary<Fact['dimension']>;
  const samples = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.constantFrom(0, 0.02, 0.06, 1)), {
      minLength: 1,
      maxLength: 9,
    })
    .map((all) => [...all].sort((a, b) => a[0] - b[0]).map(([time, one]) => [JUDGED + time * 60, one] as const));
  return kind.chain((as): fc.Arbitrary<Fact> => {
    const of = as === 'text' ? fc.constantFrom(...WORDS) : as === 'flag' ? fc.boolean() : finite;
    const base = fc.record({
      name: fc.constant(name),
      dimension: fc.constant(as),
      value: fc.oneof({ weight: 9, arbitrary: of }, { weight: 1, arbitrary: value }),
    });
    const more = fc.record({ detail: fc.constantFrom('a, b, …') }, { requiredKeys: [] });
    const sampled = series
      ? samples.map((all) => ({ series: { step: 60, samples: all }, value: all.at(-1)?.[1] ?? 0 }))
      : fc.constant({});
    return fc.tuple(base, more, sampled).map((parts) => Object.assign({}, ...parts) as Fact);
  });
}

const cause = fc.constantFrom<Cause>(...UNKNOWN_CAUSES, ...PENDING_CAUSES);
const problem = fc
  .tuple(
    fc.record({ cause, message: fc.constantFrom('it is not there', 'no', '') }),
    fc.record(
      {
        hint: fc.constant('do it'),
        needed: fc.constant('it'),
        until: fc.constantFrom('2026-11-22T00:00:00Z', '2026-12-01T00:00:00Z'),
        overdue: fc.constant(true as const),
        facts: fc.array(fc.constantFrom(...names), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
  )
  .map((parts) => Object.assign({}, ...parts));

const someNames = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 5 });
const rawBounds = someNames.chain((found) =>
  fc.tuple(
    ...found.map((name) =>
      fc.record({
        name: fc.constant(name),
        go: fc.option(rawBound(name)),
        caution: fc.option(rawBound(name)),
        noGo: fc.option(rawBound(name)),
        isDefault: fc.boolean(),
        when: fc.constantFrom('always', 'always', 'always', 'present', { without: 'failed' }) as fc.Arbitrary<
          FactBounds['when']
        >,
      }),
    ),
  ),
);
const texts = fc.dictionary(fc.constantFrom(...names), fc.constantFrom('nothing changed', 'bind `total`'), {
  maxKeys: 2,
});

/** One of them; what does not parse is left out, as a checklist with it does not load. */
export const randomCriterion: fc.Arbitrary<() => Promise<RandomCriterion>> = fc
  .record({
    bounds: rawBounds,
    enough: someNames.chain((found) =>
      fc.tuple(...found.slice(0, 2).map((name) => fc.tuple(fc.constant(name), rawBound(name)))),
    ),
    facts: fc.oneof(fc.constant(names), someNames).chain((found) => fc.tuple(...found.map(fact))),
    rivals: fc.oneof(fc.constant([]), fc.array(fc.constantFrom(...names).chain(fact), { maxLength: 2 })),
    infinite: fc.constantFrom(...new Array(8).fill(undefined), Number.NaN, Number.POSITIVE_INFINITY),
    problems: fc.oneof(fc.constant([]), fc.array(problem, { maxLength: 3 })),
    whenUnknown: fc.dictionary(fc.constantFrom(...UNKNOWN_CAUSES), fc.constantFrom('no-go', 'caution'), { maxKeys: 4 }),
    baselines: fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.constant(0), finite), { maxKeys: 5 }),
    more: fc.record(
      { notApplicable: texts, absent: texts, holdsUntil: fc.constant('2026-11-22T00:00:00Z') },
      { requiredKeys: [] },
    ),
    // At times there is nothing to look at: by chance alone that is too rare to be met in every run.
    moot: fc.oneof({ weight: 19, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    notes: fc.array(fc.constantFrom('3 are ignored'), { maxLength: 1 }),
    level: fc.constantFrom('required', 'advisory', 'info'),
    mode: fc.constantFrom('enforce', 'enforce', 'observe'),
    rollback: fc.constantFrom(undefined, ['no-go'], ['no-go', 'unknown']),
    waived: fc.option(
      fc.record({
        causes: fc.uniqueArray(cause, { maxLength: 4 }),
        raws: someNames.chain((found) => fc.tuple(...found.map((name) => fc.tuple(fc.constant(name), rawBound(name))))),
        from: fc.constantFrom('2026-11-01', '2026-11-21', '2026-11-22'),
        days: fc.constantFrom(0, 1, 30, 89),
      }),
    ),
  })
  .map((raw) => async (): Promise<RandomCriterion> => {
    const parse = async (name: string, one: unknown): Promise<Bound | undefined> => {
      if (one === null) return undefined;
      const bound = await parseBound(one, name, specs[name] as FactSpec);
      return isFault(bound) ? undefined : bound;
    };
    const bounds: FactBounds[] = [];
    for (const { name, isDefault, when, ...bands } of raw.bounds) {
      const [go, caution, noGo] = [
        await parse(name, bands.go),
        await parse(name, bands.caution),
        await parse(name, bands.noGo),
      ];
      if (!go && !caution && !noGo) continue;
      const read = { ...(go ? { go } : {}), ...(caution ? { caution } : {}), ...(noGo ? { noGo } : {}) };
      bounds.push({ fact: name, spec: specs[name] as FactSpec, ...read, isDefault, when });
    }
    const enough: FactBounds[] = [];
    for (const [name, one] of raw.enough) {
      const go = await parse(name, one);
      if (go && !['any', 'baseline', 'within'].includes(go.kind))
        enough.push({ fact: name, spec: specs[name] as FactSpec, go, isDefault: false, when: 'always' });
    }
    // Integer-like keys come first in objects, as they do when YAML is read.
    enough.sort((a, b) => Number(b.fact === '7') - Number(a.fact === '7'));
    const evidence: Evidence = {
      facts: [
        ...(raw.moot ? [] : raw.facts),
        ...(raw.moot ? [] : raw.rivals),
        ...(raw.moot || raw.infinite === undefined
          ? []
          : [{ name: 'extra', dimension: 'number' as const, value: raw.infinite }]),
      ],
      sources: [],
      problems: raw.moot ? [] : raw.problems,
      notes: raw.notes,
      ...raw.more,
      ...(raw.moot ? { notApplicable: Object.fromEntries(names.map((name) => [name, 'nothing changed'])) } : {}),
    } as Evidence;
    const criterion = {
      id: 'x',
      title: 'X',
      check: { key: 'tests' },
      bounds,
      enough,
      whenUnknown: raw.whenUnknown,
      level: raw.level,
      mode: raw.mode,
      groups: [],
      ...(raw.rollback ? { rollback: raw.rollback } : {}),
      location: { file: 'gonogo.yml', line: 3, endLine: 4 },
    } as unknown as Criterion;
    return {
      criterion,
      evidence,
      baselineOf: ({ name }) => raw.baselines[name],
      waiver: raw.waived ? await waiver(raw.waived, bounds, parse) : undefined,
    };
  });

async function waiver(
  raw: { causes: readonly Cause[]; raws: readonly (readonly [string, unknown])[]; from: string; days: number },
  bounds: readonly FactBounds[],
  parse: (name: string, one: unknown) => Promise<Bound | undefined>,
): Promise<Waiver> {
  const covered: Waiver['bounds'][number][] = [];
  for (const [fact, one] of raw.raws) {
    const bound = bounds.some((other) => other.fact === fact) ? await parse(fact, one) : undefined;
    if (bound && bound.kind !== 'any') covered.push({ fact, bound });
  }
  const start = Date.parse(raw.from) / 1000;
  const last = start + raw.days * DAY;
  const until = new Date(last * 1000).toISOString().slice(0, 10);
  const people = { by: '@a', approvedBy: '@b' };
  return {
    criterion: 'x',
    bounds: covered,
    causes: raw.causes,
    reason: 'r',
    ...people,
    from: raw.from,
    until,
    start,
    end: last + DAY,
    line: 1,
  };
}
