import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound } from '../../../src/core/bound/bound.ts';
import { type BoundFault, isFault } from '../../../src/core/bound/fault.ts';
import { parseBound } from '../../../src/core/bound/parse.ts';
import { runs } from '../../support/runs.ts';
import { SPECS, type SpecName } from '../../support/specs.ts';

const parse = (raw: unknown, fact: SpecName) => parseBound(raw, fact, SPECS[fact]);
const number = (op: string, value: number) => ({ kind: 'compare', op, operand: { number: value } });
const text = (op: string, value: string) => ({ kind: 'compare', op, operand: { text: value } });
const flag = (op: string, value: boolean) => ({ kind: 'compare', op, operand: { flag: value } });
const range = (low: number, high: number) => ({ kind: 'range', low, high });
const moved = (op: string, sign: 1 | -1, delta: object) => ({
  kind: 'baseline',
  op,
  target: { kind: 'moved', sign, delta },
});
const times = (op: string, factor: number, divisor: number) => ({
  kind: 'baseline',
  op,
  target: { kind: 'times', factor, divisor },
});
const relative = (amount: number) => ({ kind: 'relative', amount });
const absolute = (amount: number, dimension: string) => ({ kind: 'absolute', amount, dimension });

describe('a bound on each dimension means', () => {
  const rows: [fact: SpecName, raw: string | number | boolean, bound: object][] = [
    ['failed', 0, number('==', 0)],
    ['failed', '0', number('==', 0)],
    ['failed', '< 5', number('<', 5)],
    ['failed', '<=5', number('<=', 5)],
    ['failed', ' >= 1000 ', number('>=', 1000)],
    ['failed', '!= 3', number('!=', 3)],
    ['failed', '== 1e3', number('==', 1000)],
    ['failed', '1 .. 3', range(1, 3)],
    ['failed', '1..3', range(1, 3)],
    ['failed', '0 .. 0', range(0, 0)],
    ['failed', 'one of 1, 2,3', { kind: 'list', operands: [{ number: 1 }, { number: 2 }, { number: 3 }] }],
    ['failed', 'any', { kind: 'any' }],
    ['failed', '<= baseline', { kind: 'baseline', op: '<=', target: { kind: 'plain' } }],
    ['failed', '<= baseline + 2', moved('<=', 1, absolute(2, 'count'))],
    ['failed', '<= baseline+10%', moved('<=', 1, relative(0.1))],
    ['failed', 'within 2 of baseline', { kind: 'within', delta: absolute(2, 'count') }],
    ['lines', '>= 80%', number('>=', 0.8)],
    ['lines', '>= 80 %', number('>=', 0.8)],
    ['lines', '== 80%', number('==', 0.8)],
    ['error-rate', '1% .. 5%', range(0.01, 0.05)],
    ['lines', '>= baseline - 0.5pp', moved('>=', -1, absolute(0.005, 'ratio'))],
    ['error-rate', '<= 1.1x baseline', times('<=', 1.1, 1)],
    ['lines', 'within 1pp of baseline', { kind: 'within', delta: absolute(0.01, 'ratio') }],
    ['p95', '< 500ms', number('<', 0.5)],
    ['p95', '<= 1h30m', number('<=', 5400)],
    ['p95', '500ms .. 2s', range(0.5, 2)],
    ['p95', '== 500ms', number('==', 0.5)],
    ['p95', 'one of 1s, 2s', { kind: 'list', operands: [{ number: 1 }, { number: 2 }] }],
    ['p95', '<= baseline + 10%', moved('<=', 1, relative(0.1))],
    ['p95', '<= baseline + 50ms', moved('<=', 1, absolute(0.05, 'duration'))],
    ['p95', '<= baseline / 2', times('<=', 1, 2)],
    ['p95', '>= 10x baseline', times('>=', 10, 1)],
    ['p95', '>= 10 x baseline', times('>=', 10, 1)],
    ['p95', 'within 10% of baseline', { kind: 'within', delta: relative(0.1) }],
    ['size', '<= 10MB', number('<=', 10_000_000)],
    ['size', '1KiB .. 1MiB', range(1024, 1_048_576)],
    ['throughput', '>= 100/s', number('>=', 100)],
    ['throughput', '>= 6000/min', number('>=', 100)],
    ['value', 5, number('==', 5)],
    ['value', -5, number('==', -5)],
    ['value', '> -5', number('>', -5)],
    ['value', '-5 .. 5', range(-5, 5)],
    ['value', '<= 2.5e-3', number('<=', 0.0025)],
    ['value', '<= baseline + 2.5', moved('<=', 1, absolute(2.5, 'number'))],
    ['title', 'UP', text('==', 'UP')],
    ['title', '== UP', text('==', 'UP')],
    ['title', '!= DOWN', text('!=', 'DOWN')],
    ['title', '== = 5', text('==', '= 5')],
    ['title', 'one of UP, STARTING', { kind: 'list', operands: [{ text: 'UP' }, { text: 'STARTING' }] }],
    ['title', 'contains ok', { kind: 'text', test: 'contains', operand: 'ok' }],
    ['title', 'starts with v1.', { kind: 'text', test: 'starts with', operand: 'v1.' }],
    ['title', 'matches ^1\\.[0-9]+$', { kind: 'pattern' }],
    ['title', 'any', { kind: 'any' }],
    ['title', '1 .. 5', text('==', '1 .. 5')],
    ['title', 'baseline', text('==', 'baseline')],
    ['title', 'matches', text('==', 'matches')],
    ['title', '> 5 of them', { fault: 'bound-type' }],
    ['valid', true, flag('==', true)],
    ['valid', 'false', flag('==', false)],
    ['valid', '== true', flag('==', true)],
    ['valid', '!= true', flag('!=', true)],
    ['valid', 'one of true, false', { kind: 'list', operands: [{ flag: true }, { flag: false }] }],
    ['date', '>= 2026-11-21', number('>=', 1_795_219_200)],
    ['date', '2026-11-20 .. 2026-11-21T09:00:00Z', range(1_795_132_800, 1_795_251_600)],
    ['date', '2026-11-21', number('==', 1_795_219_200)],
    ['body.x', 5, number('==', 5)],
    ['body.x', true, flag('==', true)],
    ['body.x', '5', text('==', '5')],
    ['body.x', 'UP', text('==', 'UP')],
    ['body.x', '== 5', { kind: 'compare', op: '==', operand: { number: 5, text: '5' } }],
    ['body.x', '== true', { kind: 'compare', op: '==', operand: { flag: true, text: 'true' } }],
    ['body.x', '!= false', { kind: 'compare', op: '!=', operand: { flag: false, text: 'false' } }],
    ['body.x', '!= DOWN', text('!=', 'DOWN')],
    ['body.x', '> 5', { kind: 'compare', op: '>', operand: { number: 5, text: '5' } }],
    ['body.x', '1 .. 5', range(1, 5)],
    ['body.x', 'a .. b', text('==', 'a .. b')],
    ['body.x', 'one of 1, a', { kind: 'list', operands: [{ number: 1, text: '1' }, { text: 'a' }] }],
    ['body.x', 'contains ok', { kind: 'text', test: 'contains', operand: 'ok' }],
    ['body.x', '<= baseline + 10%', moved('<=', 1, relative(0.1))],
    ['body.x', '<= baseline + 5', moved('<=', 1, absolute(5, 'number'))],
  ];
  for (const [fact, raw, bound] of rows) {
    it(`${fact}: ${JSON.stringify(raw)}`, async () => expect(await parse(raw, fact)).toMatchObject(bound));
  }
  it('keeps what the author wrote', async () => {
    expect(await parse('  <500ms ', 'p95')).toMatchObject({ text: '<500ms' });
    expect(await parse(0, 'failed')).toMatchObject({ text: '0' });
  });
});

describe('a bound is refused', () => {
  const rows: [name: string, fact: SpecName, raw: unknown, id: string, suggestion?: string][] = [
    ['empty', 'failed', '', 'bound-syntax'],
    ['blank', 'title', '  ', 'bound-syntax'],
    ['an operator alone', 'failed', '<', 'bound-syntax'],
    ['an operator alone on text', 'title', '== ', 'bound-syntax'],
    ['null', 'failed', null, 'bound-syntax'],
    ['a list', 'failed', [1], 'bound-syntax'],
    ['a map', 'failed', { a: 1 }, 'bound-syntax'],
    ['infinity', 'value', Number.POSITIVE_INFINITY, 'bound-syntax'],
    ['not a number', 'value', Number.NaN, 'bound-syntax'],
    ['a word for a quantity', 'failed', '< many', 'bound-type'],
    ['a bare word for a quantity', 'p95', 'fast', 'bound-type'],
    ['true for a count', 'failed', true, 'bound-type'],
    ['a number for text', 'title', 1.1, 'bound-type', '1.1'],
    ['true for text', 'title', true, 'bound-type', 'true'],
    ['a number for a flag', 'valid', 1, 'bound-type', 'true'],
    ['yes for a flag', 'valid', 'yes', 'bound-type', 'true'],
    ['== off for a flag', 'valid', '== off', 'bound-type', '== false'],
    ['a word for a flag', 'valid', 'maybe', 'bound-type'],
    ['an order of flags', 'valid', '> true', 'bound-type'],
    ['a range of flags', 'valid', 'true .. false', 'bound-type'],
    ['a pattern on a flag', 'valid', 'matches true', 'bound-type'],
    ['an order of text', 'title', '> a', 'bound-type'],
    ['a pattern on a count', 'failed', 'matches 5', 'bound-type'],
    ['a word on a time', 'date', '> soon', 'bound-type'],
    ['a day that does not exist', 'date', '>= 2026-02-30', 'bound-type'],
    ['an instant without a zone', 'date', '>= 2026-11-21T09:00:00', 'bound-type'],
    ['an order of a word on a value of its own type', 'body.x', '> abc', 'bound-type'],
    ['a unit on a plain number', 'value', '< 500ms', 'unit-unexpected', '< 500'],
    ['a unit on a count', 'failed', '< 5%', 'unit-unexpected', '< 5'],
    ['a unit on a value of its own type', 'body.x', '< 500ms', 'unit-unexpected', '< 500'],
    ['a compound on a count', 'failed', '< 1h30m', 'unit-unexpected'],
    ['no unit on a duration', 'p95', '< 500', 'unit-missing', '< 500ms'],
    ['no unit on a short duration', 'age', '< 5', 'unit-missing', '< 5s'],
    ['no unit on a long duration', 'age', '< 500', 'unit-missing', '< 500ms'],
    ['no unit on a ratio of 1', 'lines', '>= 0.95', 'unit-missing', '>= 95%'],
    ['no unit on a ratio, in e-notation', 'lines', '>= 95e-2', 'unit-missing', '>= 95%'],
    ['no unit on a ratio of 100', 'lines', '>= 95', 'unit-missing', '>= 95%'],
    ['no unit on a whole ratio', 'lines', '>= 1', 'unit-missing', '>= 1%'],
    ['no unit on a size', 'size', '<= 10', 'unit-missing', '<= 10MB'],
    ['no unit on a rate', 'throughput', '>= 100', 'unit-missing', '>= 100/s'],
    ['no unit at the first end', 'p95', '500 .. 2s', 'unit-missing', '500ms .. 2s'],
    ['no unit at the second end', 'p95', '500ms .. 800', 'unit-missing', '500ms .. 800ms'],
    ['no unit at both ends', 'error-rate', '1 .. 5', 'unit-missing', '1% .. 5%'],
    ['an end that is part of the other', 'error-rate', '1 .. 10%', 'unit-missing', '1% .. 10%'],
    ['the same digits at both ends', 'p95', '5 .. 5s', 'unit-missing', '5ms .. 5s'],
    ['no unit in a list', 'p95', 'one of 2, 12', 'unit-missing', 'one of 2ms, 12ms'],
    ['a unit of another kind', 'lines', '>= 80ms', 'unit-wrong'],
    ['percent for a duration', 'p95', '< 5%', 'unit-wrong'],
    ['percentage points outside of a delta', 'lines', '>= 80pp', 'unit-wrong', '>= 80%'],
    ['percentage points on a duration', 'p95', '< 5pp', 'unit-wrong'],
    ['kb for kB', 'size', '<= 10kb', 'unit-unknown', '<= 10kB'],
    ['KB for kB', 'size', '<= 10KB', 'unit-unknown', '<= 10kB'],
    ['mib for MiB', 'size', '<= 10mib', 'unit-unknown', '<= 10MiB'],
    ['M for MB', 'size', '<= 10M', 'unit-unknown', '<= 10MB'],
    ['k for kB', 'size', '<= 10 k', 'unit-unknown', '<= 10 kB'],
    ['S for s', 'p95', '< 5S', 'unit-unknown', '< 5s'],
    ['seconds for s', 'p95', '< 5 seconds', 'unit-unknown', '< 5 s'],
    ['millis for ms', 'p95', '< 5millis', 'unit-unknown', '< 5ms'],
    ['minutes for min', 'age', '< 5 minutes', 'unit-unknown', '< 5 min'],
    ['hrs for h', 'age', '< 5hrs', 'unit-unknown', '< 5h'],
    ['days for d', 'age', '< 14 days', 'unit-unknown', '< 14 d'],
    ['weeks for w', 'age', '< 2weeks', 'unit-unknown', '< 2w'],
    ['percent for %', 'lines', '>= 80 percent', 'unit-unknown', '>= 80 %'],
    ['rps for /s', 'throughput', '>= 100rps', 'unit-unknown', '>= 100/s'],
    ['req/s for /s', 'throughput', '>= 100 req/s', 'unit-unknown', '>= 100 /s'],
    ['req/min for /min', 'throughput', '>= 100 req/min', 'unit-unknown', '>= 100 /min'],
    ['parsecs', 'p95', '< 5 parsecs', 'unit-unknown'],
    ['a typing error in a compound', 'age', '< 1h30mm', 'unit-unknown', '< 1h30ms'],
    ['nothing like a unit in a compound', 'age', '< 1h30x', 'unit-unknown'],
    ['a typing error inside a compound', 'age', '< 1x30m', 'unit-unknown'],
    ['a unit on a count nobody knows', 'failed', '< 5 errors', 'unit-unknown', '< 5'],
    ['ends the wrong way round', 'p95', '2s .. 500ms', 'bound-never', '500ms .. 2s'],
    ['a word at an end', 'p95', '5ms .. soon', 'bound-type'],
    ['equality of a ratio', 'lines', '80%', 'equality-unlikely', '>= 80%'],
    ['equality of a bare fraction', 'lines', 0.95, 'equality-unlikely', '>= 95%'],
    ['equality of a duration', 'p95', '500ms', 'equality-unlikely', '<= 500ms'],
    ['equality of a bare number for a duration', 'p95', 500, 'equality-unlikely', '<= 500ms'],
    ['equality of a size', 'size', '5MB', 'equality-unlikely', '<= 5MB'],
    ['equality of a rate', 'throughput', '5/s', 'equality-unlikely', '>= 5/s'],
    ['equality in a unit nobody knows', 'size', '5mb', 'unit-unknown', '<= 5MB'],
    ['equality in another unit', 'p95', '5MB', 'unit-wrong'],
    ['an empty entry at the end', 'failed', 'one of 1,', 'bound-syntax', 'one of 1'],
    ['an empty entry between', 'title', 'one of a,,b', 'bound-syntax', 'one of a, b'],
    ['a list of nothing', 'title', 'one of ,', 'bound-syntax'],
    ['a list with a word', 'failed', 'one of 1, two', 'bound-type'],
    ['sustained on a single value', 'error-rate', '> 5% for 5m', 'series-only', '> 5%'],
    ['sustained without a unit', 'p95', '> 5 for 5m', 'series-only', '> 5ms'],
    ['a pattern with lookahead', 'title', 'matches (?=a)', 'pattern-invalid'],
    ['a pattern with a backreference', 'title', 'matches (a)\\1', 'pattern-invalid'],
    ['a pattern that is not closed', 'title', 'matches (a', 'pattern-invalid'],
    ['a pattern over the limit', 'title', `matches ${'a'.repeat(1001)}`, 'pattern-invalid'],
    ['percent of a ratio', 'lines', '>= baseline - 5%', 'baseline-percent', '>= baseline - 5pp'],
    ['within percent of a ratio', 'lines', 'within 5% of baseline', 'baseline-percent', 'within 5pp of baseline'],
    ['percentage points of a duration', 'p95', '<= baseline + 5pp', 'unit-wrong'],
    ['a delta of another kind', 'p95', '<= baseline + 5MB', 'unit-wrong'],
    ['a delta without its unit', 'p95', '<= baseline + 50', 'unit-missing', '<= baseline + 50ms'],
    ['a delta of a ratio without its unit', 'lines', '>= baseline - 5', 'unit-missing', '>= baseline - 5pp'],
    ['a delta with a unit on a plain number', 'value', '<= baseline + 5ms', 'unit-wrong'],
    ['a negative delta', 'p95', '<= baseline + -5ms', 'bound-syntax'],
    ['a delta that is a word', 'p95', 'within a bit of baseline', 'bound-syntax'],
    ['the baseline divided by zero', 'p95', '<= baseline / 0', 'bound-syntax'],
    ['the baseline times', 'p95', '<= baseline * 2', 'bound-syntax'],
    ['the baseline times, of its own type', 'body.x', '<= baseline * 2', 'bound-syntax'],
    ['a baseline of a flag', 'valid', '== baseline', 'bound-type'],
    ['a baseline of a time', 'date', '>= baseline', 'bound-type'],
    ['a baseline of text', 'title', '== baseline', 'bound-type'],
    ['a moved baseline of text', 'title', '!= baseline + 5', 'bound-type'],
    ['a bare moved baseline of text', 'title', 'baseline + 5', 'bound-type'],
    ['within on text', 'title', 'within 5 of baseline', 'bound-type'],
    ['within on a time', 'date', 'within 5 of baseline', 'bound-type'],
    ['a bare moved baseline', 'p95', 'baseline + 10%', 'bound-syntax', '<= baseline + 10%'],
    ['a bare multiple', 'throughput', '0.9x baseline', 'bound-syntax', '>= 0.9x baseline'],
    ['within without the baseline', 'p95', 'within 10%', 'bound-syntax', 'within 10% of baseline'],
    ['within of something else', 'body.x', 'within 10% of target', 'bound-syntax', 'within 10% of baseline'],
    ['an expression', 'p95', '< ${{ params.limit }}', 'expression-place'],
    ['an expression on text', 'title', '!= ${{ params.x }}', 'expression-place'],
    ['=<', 'failed', '=< 5', 'bound-syntax', '<= 5'],
    ['=> without a unit', 'lines', '=> 80', 'bound-syntax', '>= 80%'],
    ['≤ as in the report', 'p95', '≤ 500 ms', 'bound-syntax', '<= 500 ms'],
    ['≥', 'lines', '≥ 80%', 'bound-syntax', '>= 80%'],
    ['≠', 'title', '≠ DOWN', 'bound-syntax', '!= DOWN'],
    ['<>', 'title', '<> DOWN', 'bound-syntax', '!= DOWN'],
    ['= on text', 'title', '= DOWN', 'bound-syntax', '== DOWN'],
    ['= on a value of its own type', 'body.x', '=5', 'bound-syntax', '== 5'],
    ['===', 'title', '=== DOWN', 'bound-syntax', '== DOWN'],
    ['!==', 'title', '!== DOWN', 'bound-syntax', '!= DOWN'],
    ['=~', 'title', '=~ ^a', 'bound-syntax', 'matches ^a'],
    ['> =', 'failed', '> = 5', 'bound-syntax', '>= 5'],
    ['an unknown operator without an operand', 'failed', '=', 'bound-syntax'],
    ['an order of text with another operator', 'title', '≤ a', 'bound-syntax'],
    ['Matches', 'title', 'Matches ^a', 'bound-syntax', 'matches ^a'],
    ['match', 'body.x', 'match ^a', 'bound-syntax', 'matches ^a'],
    ['matches:', 'title', 'matches: ^a', 'bound-syntax', 'matches ^a'],
    ['contain', 'title', 'contain ok', 'bound-syntax', 'contains ok'],
    ['starts-with', 'title', 'starts-with v1', 'bound-syntax', 'starts with v1'],
    ['startswith', 'title', 'startswith v1', 'bound-syntax', 'starts with v1'],
    ['one-of', 'failed', 'one-of 1, 2', 'bound-syntax', 'one of 1, 2'],
    ['a dash for a range', 'error-rate', '1% - 5%', 'bound-syntax', '1% .. 5%'],
    ['a dash without units', 'error-rate', '1-5', 'bound-syntax', '1% .. 5%'],
    ['to for a range', 'p95', '1s to 5s', 'bound-syntax', '1s .. 5s'],
    ['three dots', 'p95', '1s...5s', 'bound-syntax', '1s .. 5s'],
    ['an ellipsis', 'failed', '1…5', 'bound-syntax', '1 .. 5'],
  ];
  for (const [name, fact, raw, id, suggestion] of rows) {
    it(`${name}: ${id}`, async () => {
      const found = (await parse(raw, fact)) as BoundFault;
      expect([found.fault, found.suggestion]).toEqual([id, suggestion]);
      expect(found.message.length).toBeGreaterThan(10);
    });
  }
  it('says what has no unit in the words of the whole bound', async () => {
    expect(await parse('< 500', 'p95')).toMatchObject({ message: '`< 500` needs a unit: p95 is a duration' });
    expect(await parse('$& .. 5', 'p95')).toMatchObject({ fault: 'bound-type' });
  });
});

describe('properties of bounds', () => {
  const facts = Object.keys(SPECS) as SpecName[];
  const piece = fc.constantFrom(
    ...[
      '<',
      '<=',
      '=>',
      '==',
      '!=',
      '=',
      '..',
      ' ',
      ' ',
      'one of',
      ',',
      'baseline',
      '+',
      '-',
      '/',
      'x',
      'within',
      'of',
    ],
    ...[
      'for',
      'any',
      'matches',
      'contains',
      'true',
      'no',
      '5',
      '0.95',
      '500',
      '1e3',
      '%',
      'pp',
      'ms',
      's',
      'min',
      'kb',
    ],
    ...['MB', '/s', '1h30m', '2026-11-21', 'UP', '…', 'to', '${{', '*', '(', '\n'],
  );
  const written = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(''));
  const raw = fc.oneof(written, written, fc.string(), fc.double(), fc.boolean(), fc.jsonValue());

  it('anything gives a bound or a fault that says why, never throws', async () => {
    await fc.assert(
      fc.asyncProperty(raw, fc.constantFrom(...facts), async (value, fact) => {
        const found = await parse(value, fact);
        expect(isFault(found) ? found.message : found.kind).toBeTruthy();
      }),
      runs(4),
    );
  });

  it('what is suggested is itself a bound', async () => {
    await fc.assert(
      fc.asyncProperty(raw, fc.constantFrom(...facts), async (value, fact) => {
        const found = await parse(value, fact);
        if (!isFault(found) || found.suggestion === undefined) return;
        expect(isFault(await parse(found.suggestion, fact)), found.suggestion).toBe(false);
      }),
      runs(4),
    );
  });

  it('the text of a bound gives the same bound again', async () => {
    await fc.assert(
      fc.asyncProperty(written, fc.constantFrom(...facts), async (value, fact) => {
        const found = await parse(value, fact);
        if (isFault(found)) return;
        const plain = (bound: Bound | BoundFault) => JSON.stringify(bound);
        expect(plain(await parse(found.text, fact))).toBe(plain(found));
      }),
      runs(2),
    );
  });
});
