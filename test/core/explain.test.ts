import { describe, expect, it } from 'vitest';
import type { FactBounds } from '../../src/core/bands.ts';
import type { Evidence } from '../../src/core/evidence.ts';
import { change, deciding, measured, messageOf, remedy, required, requirement } from '../../src/core/explain.ts';
import { judge } from '../../src/core/judge.ts';
import type { BandTexts, CriterionResult } from '../../src/core/results.ts';
import type { Waiver } from '../../src/core/waiver.ts';
import { boundsOf } from '../support/bounds.ts';
import { evidenceOf } from '../support/evidence.ts';
import { waiverOf } from '../support/waivers.ts';

const bandTexts = (list: readonly FactBounds[]): BandTexts => {
  const texts = (slot: 'go' | 'caution' | 'noGo') =>
    Object.fromEntries(list.flatMap((one) => (one[slot] ? [[one.fact, one[slot].text]] : [])));
  const all = { go: texts('go'), caution: texts('caution'), 'no-go': texts('noGo') };
  return Object.fromEntries(Object.entries(all).filter(([, facts]) => Object.keys(facts).length > 0));
};

/** What the results would say of this evidence under these bounds. */
function explained(bounds: readonly FactBounds[], evidence: Evidence, baseline?: number, waiver?: Waiver) {
  const judged = judge({ bounds, enough: [], whenUnknown: {} }, evidence, () => baseline, waiver);
  const shown = waiver ? ({ until: waiver.until, approvedBy: waiver.approvedBy } as CriterionResult['waiver']) : null;
  const defaults = bounds.filter((one) => one.isDefault).map((one) => one.fact);
  return { ...judged, bands: bandTexts(bounds), waiver: shown, defaults };
}

const P95 = await boundsOf('p95', { go: '< 500ms', caution: '500ms .. 2s' });
const TRIGGER = await boundsOf('p95', { 'no-go': '> 2s' });
const FAILED = await boundsOf('failed', { go: 0 });
const LINES = await boundsOf('lines', { go: '>= 80%' });
const TITLE = await boundsOf('title', { go: 'UP' });
const REGRESSION = await boundsOf('p95', { go: '<= baseline + 10%' });
const TWO_FAILURES = await waiverOf({ failed: '<= 2' });
const NOT_YET_SIGNED = await waiverOf(['unsigned']);
const UNSIGNED = {
  cause: 'unsigned',
  message: 'not signed by `sre`',
  needed: '`sre` signs',
  hint: 'gonogo sign x',
} as const;

describe('a result explains itself', () => {
  const rows: [
    name: string,
    result: ReturnType<typeof explained>,
    expected: { message: string; measured: string; required: string; remedy: string },
  ][] = [
    [
      'go',
      explained([P95], evidenceOf({ p95: 0.4 })),
      {
        message: 'p95 = 400 ms (< 500 ms)',
        measured: '400 ms',
        required: '< 500 ms',
        remedy: 'p95 = 400 ms (< 500 ms)',
      },
    ],
    [
      'no-go',
      explained([P95], evidenceOf({ p95: 2.612 })),
      {
        message: 'p95 = 2,612 ms, required < 500 ms',
        measured: '2,612 ms',
        required: '< 500 ms',
        remedy: 'p95 = 2,612 ms, required < 500 ms (2,112 ms off)',
      },
    ],
    [
      'caution',
      explained([P95], evidenceOf({ p95: 0.612 })),
      {
        message: 'p95 = 612 ms, required < 500 ms',
        measured: '612 ms',
        required: '< 500 ms',
        remedy: 'p95 = 612 ms, required < 500 ms (112 ms off)',
      },
    ],
    [
      'a trigger',
      explained([TRIGGER], evidenceOf({ p95: 3 })),
      {
        message: 'p95 = 3,000 ms, must not be > 2 s',
        measured: '3,000 ms',
        required: 'not > 2 s',
        remedy: 'p95 = 3,000 ms, must not be > 2 s (1,000 ms off)',
      },
    ],
    [
      'a trigger that did not go off',
      explained([TRIGGER], evidenceOf({ p95: 1 })),
      {
        message: 'p95 = 1,000 ms (not > 2 s)',
        measured: '1,000 ms',
        required: 'not > 2 s',
        remedy: 'p95 = 1,000 ms (not > 2 s)',
      },
    ],
    [
      'a count is named, and has no "off"',
      explained([FAILED], evidenceOf({ failed: 3 })),
      { message: 'failed = 3, required 0', measured: 'failed = 3', required: '0', remedy: 'failed = 3, required 0' },
    ],
    [
      'a ratio is off by percentage points',
      explained([LINES], evidenceOf({ lines: 0.73 })),
      {
        message: 'lines = 73 %, required ≥ 80 %',
        measured: '73 %',
        required: '≥ 80 %',
        remedy: 'lines = 73 %, required ≥ 80 % (7 pp off)',
      },
    ],
    [
      'text',
      explained([TITLE], evidenceOf({ title: 'DOWN' })),
      { message: 'title = DOWN, required UP', measured: 'DOWN', required: 'UP', remedy: 'title = DOWN, required UP' },
    ],
    [
      'several facts: the furthest off, and all of them in the sentence',
      explained([FAILED, P95, LINES], evidenceOf({ failed: 0, p95: 2.1, lines: 0.79 })),
      {
        message: 'p95 = 2,100 ms, required < 500 ms; lines = 79 %, required ≥ 80 %',
        measured: 'p95 = 2,100 ms',
        required: '< 500 ms',
        remedy: 'p95 = 2,100 ms, required < 500 ms (1,600 ms off)',
      },
    ],
    [
      'a problem',
      explained([P95], evidenceOf({}, { cause: 'missing', message: 'no file matches `a.json`', hint: 'write it' })),
      {
        message: 'no file matches `a.json`',
        measured: 'missing',
        required: '< 500 ms (p95)',
        remedy: 'no file matches `a.json`: write it',
      },
    ],
    [
      'a sign-off that is awaited',
      explained([FAILED], evidenceOf({ failed: 0 }, UNSIGNED)),
      {
        message: 'not signed by `sre`',
        measured: 'unsigned',
        required: '`sre` signs',
        remedy: 'not signed by `sre`: gonogo sign x',
      },
    ],
    [
      'a problem mapped to caution beside a measured caution',
      explained([P95, REGRESSION].slice(0, 1), evidenceOf({ p95: 1 }, 'no-baseline')),
      {
        message: 'it is no-baseline; p95 = 1,000 ms, required < 500 ms',
        measured: '1,000 ms',
        required: '< 500 ms',
        remedy: 'it is no-baseline',
      },
    ],
    [
      'nothing to judge',
      explained([], evidenceOf({})),
      {
        message: 'the check gave nothing that could be judged',
        measured: 'empty',
        required: '–',
        remedy: 'the check gave nothing that could be judged',
      },
    ],
    [
      'waived',
      explained([FAILED], evidenceOf({ failed: 2 }), undefined, TWO_FAILURES),
      {
        message: 'waived until 2026-12-01 by @hubot: failed = 2, required 0',
        measured: 'failed = 2',
        required: '0',
        remedy: 'failed = 2, required 0',
      },
    ],
    [
      'waived by cause',
      explained([FAILED], evidenceOf({ failed: 0 }, UNSIGNED), undefined, NOT_YET_SIGNED),
      {
        message: 'waived until 2026-12-01 by @hubot: not signed by `sre`',
        measured: 'unsigned',
        required: '`sre` signs',
        remedy: 'not signed by `sre`: gonogo sign x',
      },
    ],
  ];
  it.each(rows)('%s', (_, result, expected) =>
    expect({
      message: messageOf(result),
      measured: measured(result),
      required: required(result),
      remedy: remedy(result),
    }).toEqual(expected),
  );

  it('of a go, the first bound of the author is shown, and a default only where there is none', async () => {
    const all = evidenceOf({ failed: 0, lines: 0.99, p95: 0.4 });
    const byDefault = { ...FAILED, isDefault: true };
    expect(measured(explained([byDefault, P95, LINES], all))).toBe('p95 = 400 ms');
    expect(required(explained([byDefault, P95, LINES], all))).toBe('< 500 ms');
    expect(measured(explained([byDefault, LINES, P95], all))).toBe('lines = 99 %');
    expect(measured(explained([byDefault], all))).toBe('failed = 0');
    const missing = explained([byDefault, P95], evidenceOf({}, 'missing'));
    expect(required(missing)).toBe('< 500 ms (p95)');
  });
  it('a default that misses is shown all the same', () => {
    const byDefault = { ...FAILED, isDefault: true };
    expect(measured(explained([byDefault, P95], evidenceOf({ failed: 2, p95: 0.4 })))).toBe('failed = 2');
  });
  it('what a setting must say is shown as it was written', async () => {
    const bounds = await boundsOf('title', { go: '30s' });
    expect(required(explained([bounds], evidenceOf({ title: '30s' })))).toBe('30s');
    expect(messageOf(explained([bounds], evidenceOf({ title: '10s' })))).toBe('title = 10s, required 30s');
  });
  it('names three and counts the rest', () => {
    const result = explained([P95], evidenceOf({ p95: 0.1 }, 'stale', 'missing', 'empty', 'invalid', 'denied'));
    expect(messageOf(result)).toBe('it is stale; it is missing; it is empty; and 2 more');
  });
  it('a result with nothing in it says nothing, and does not fall over', () => {
    const empty = { state: 'go', facts: [], problems: [], bands: {}, waiver: null, defaults: [] } as const;
    expect([messageOf(empty), measured(empty), required(empty), remedy(empty)]).toEqual(['', '–', '–', '']);
    expect(change(empty)).toBeNull();
    expect(deciding(empty)).toEqual({ facts: [], problems: [] });
  });
  it('the bound to satisfy is that of go, else the opposite of the others', () => {
    const needs = (bands: BandTexts) => requirement('p95', { bands, facts: [] });
    expect(needs({ go: { p95: '< 500ms' }, 'no-go': { p95: '> 2s' } })).toBe('< 500 ms');
    expect(needs({ caution: { p95: '> 2s' } })).toBe('not > 2 s');
    expect(needs({ go: { failed: '0' } })).toBe('–');
  });
});

describe('the change against the baseline', () => {
  const value = (name: 'p95' | 'lines' | 'failed' | 'title', bands: object, now: number | string, before?: number) =>
    boundsOf(name, bands).then((bounds) => change(explained([bounds], evidenceOf({ [name]: now }), before)));
  it.each([
    ['slower', 'p95', { go: '< 500ms' }, 0.61, 0.433, { text: '+41 %', worse: true }],
    ['faster', 'p95', { go: '< 500ms' }, 0.4, 0.5, { text: '−20 %', worse: false }],
    ['the same within the tolerance', 'p95', { go: '< 500ms' }, 0.4001, 0.4, { text: '±0 %', worse: null }],
    ['a lower ratio', 'lines', { go: '>= 80%' }, 0.73, 0.8, { text: '−7 pp', worse: true }],
    ['a ratio within the tolerance', 'lines', { go: '>= 80%' }, 0.801, 0.8, { text: '±0 pp', worse: null }],
    ['from a trigger above', 'p95', { 'no-go': '> 2s' }, 3, 1, { text: '+200 %', worse: true }],
    ['from a trigger below', 'lines', { 'no-go': '< 50%' }, 0.4, 0.6, { text: '−20 pp', worse: true }],
    ['from a flag', 'p95', { caution: '> 2s' }, 3, 1, { text: '+200 %', worse: true }],
    ['no direction', 'failed', { go: 'one of 1, 2' }, 4, 2, { text: '+100 %', worse: null }],
    ['no baseline', 'p95', { go: '< 500ms' }, 0.4, undefined, null],
    ['a baseline of zero', 'failed', { go: 0 }, 4, 0, null],
    ['a baseline of zero and a ratio', 'lines', { go: '>= 80%' }, 0.5, 0, { text: '+50 pp', worse: false }],
  ] as const)('%s', async (_, name, bands, now, before, expected) =>
    expect(await value(name, bands, now, before)).toEqual(expected),
  );
  it('of text there is none', async () => expect(await value('title', { go: 'UP' }, 'DOWN', 1)).toBeNull());
  it('of a go, that of the first bound fact with one', () => {
    const result = explained([P95], evidenceOf({ p95: 0.2 }, 'unsigned'), 0.1);
    expect(change(result)).toEqual({ text: '+100 %', worse: true });
  });
  it('of a negative baseline, by its size', async () => {
    const bounds = await boundsOf('value', { go: '> -20' });
    expect(change(explained([bounds], evidenceOf({ value: -5 }), -10))).toEqual({ text: '+50 %', worse: false });
  });
});

describe('the names behind a count', () => {
  const named: Evidence = {
    facts: [{ name: 'failed', dimension: 'count', value: 2, detail: '`a`, `b`' }],
    sources: [],
    problems: [],
  };
  it('stand where it says what to do', () =>
    expect(remedy(explained([FAILED], named))).toBe('failed = 2, required 0: `a`, `b`'));
  it('and not where nothing is to do', async () =>
    expect(remedy(explained([await boundsOf('failed', { go: '< 5' })], named))).not.toContain('`a`'));
});
