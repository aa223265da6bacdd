import { describe, expect, it } from 'vitest';
import { compareChecklists } from '../../../src/core/diff/checklists.ts';
import { CRITERION_KEYS, frameSchema } from '../../../src/core/load/frame.ts';
import type { Json } from '../../../src/core/schema.ts';
import { changesOf, checklistOf, loaded, toldOf } from '../../support/diff.ts';

type Map = { readonly [key: string]: Json };

const ROLES = { sre: ['@octocat', '@hubot'], qa: ['@hubot', '@acme/qa'] };
const WAIVER = {
  criterion: 'x',
  covers: [{ p95: '<= 2s' }, 'stale'],
  reason: 'r',
  by: '@a',
  'approved-by': '@b',
  from: '2026-11-01',
  until: '2026-12-01',
  ticket: 't',
};
const LOAD = { id: 'x', title: 'X', 'load-test': { report: 'r.json' }, go: { p95: '< 500ms' } };
const SIGN = { id: 'x', title: 'X', 'sign-off': { role: 'sre' } };
const VALUE = { id: 'x', title: 'X', data: { file: 'f.json', facts: { n: '$.n' } }, go: { n: 0 } };
const file = (criterion: Map, more: Map = {}): Json => checklistOf([criterion], { roles: ROLES, ...more });

/** Each row: what is there before, what after, and what is told, as the start of `effect what`. */
type Row = readonly [name: string, before: Map, after: Map, told: readonly string[]];

describe('bounds', () => {
  const rows: readonly Row[] = [
    [
      'a gate that lets more pass',
      { go: { p95: '< 500ms' } },
      { go: { p95: '< 800ms' } },
      ['looser `p95` (go `< 500ms`) → go `< 800ms`'],
    ],
    ['the end itself', { go: { p95: '< 500ms' } }, { go: { p95: '<= 500ms' } }, ['looser `p95`']],
    ['the same in another unit', { go: { p95: '< 500ms' } }, { go: { p95: '< 0.5s' } }, []],
    ['a gate that lets less pass', { go: { p95: '< 500ms' } }, { go: { p95: '< 400ms' } }, ['tighter `p95`']],
    [
      'a range moved',
      { go: { p95: '1s .. 2s' } },
      { go: { p95: '1.5s .. 3s' } },
      ['looser `p95` (go `1s .. 2s`) → go `1.5s .. 3s`; for some values it is tighter'],
    ],
    [
      'caution below a gate',
      { go: { p95: '< 500ms' } },
      { go: { p95: '< 500ms' }, caution: { p95: '500ms .. 1s' } },
      ['looser `p95`'],
    ],
    ['caution instead of a gate', { go: { p95: '< 500ms' } }, { caution: { p95: '>= 500ms' } }, ['looser `p95`']],
    [
      'a flag where all was go',
      { go: { p95: '< 1s' }, caution: { max: '> 5s' } },
      { go: { p95: '< 1s' }, caution: { max: '> 3s' } },
      ['tighter `max`'],
    ],
    [
      'a trigger beside a gate leaves caution between them',
      { go: { p95: '< 500ms' } },
      { go: { p95: '< 500ms' }, 'no-go': { p95: '> 2s' } },
      ['looser `p95`'],
    ],
    [
      'a trigger that is later',
      { go: { p95: '< 1s' }, 'no-go': { max: '> 5s' } },
      { go: { p95: '< 1s' }, 'no-go': { max: '> 9s' } },
      ['looser `max`'],
    ],
    [
      'a bound gone',
      { go: { p95: '< 500ms', max: '< 2s' } },
      { go: { p95: '< 500ms' } },
      ['looser `max` (go `< 2s`) is no longer bound'],
    ],
    [
      'a bound new',
      { go: { p95: '< 500ms' } },
      { go: { p95: '< 500ms', max: '< 2s' } },
      ['tighter `max` (go `< 2s`) is new'],
    ],
    [
      'the baseline cannot be compared',
      { go: { p95: '<= baseline + 10%' } },
      { go: { p95: '<= baseline + 5%' } },
      ['possibly-looser `p95` (go `<= baseline + 10%`) → go `<= baseline + 5%`; how these compare cannot be told'],
    ],
    ['the baseline as before', { go: { p95: '<= baseline + 10%' } }, { go: { p95: '<=  baseline + 10%' } }, []],
    [
      'the baseline instead of a limit',
      { go: { p95: '< 500ms' } },
      { go: { p95: '<= baseline' } },
      ['possibly-looser `p95`'],
    ],
    [
      'a ratio',
      { go: { p95: '< 1s', 'error-rate': '< 1%' } },
      { go: { p95: '< 1s', 'error-rate': '< 2%' } },
      ['looser `error-rate`'],
    ],
    ['counts are whole', { go: { p95: '< 1s', failed: '< 5' } }, { go: { p95: '< 1s', failed: '<= 4' } }, []],
    ['no count is below zero', { go: { p95: '< 1s', failed: 0 } }, { go: { p95: '< 1s', failed: '<= 0' } }, []],
    [
      'a default taken away',
      { go: { p95: '< 1s' } },
      { go: { p95: '< 1s', 'checks-failed': 'any' } },
      ['looser the default `checks-failed: 0` is taken away'],
    ],
    [
      'a default replaced by a flag',
      { go: { p95: '< 1s' } },
      { go: { p95: '< 1s' }, caution: { 'checks-failed': '> 0' } },
      ['looser `checks-failed` (default: go `0`) → caution `> 0`'],
    ],
    [
      'a default said again must be there',
      { go: { p95: '< 1s' } },
      { go: { p95: '< 1s', 'checks-failed': 0 } },
      ['tighter `checks-failed` (default: go `0`) → go `0`; the fact must be there'],
    ],
    [
      'back to the default',
      { go: { p95: '< 1s', 'checks-failed': 0 } },
      { go: { p95: '< 1s' } },
      ['looser `checks-failed` (go `0`) → default: go `0`; the fact need no longer be there'],
    ],
  ];
  it.each(rows)('%s', async (_, before, after, told) => {
    const { go: __, ...plain } = LOAD;
    const found = await toldOf(file({ ...plain, ...before }), file({ ...plain, ...after }));
    expect(found).toHaveLength(told.length);
    for (const [index, text] of told.entries()) expect(found[index]?.replace(' x:', '')).toContain(text);
  });

  const values: readonly Row[] = [
    ['one value more in a list', { go: { n: 'one of 1, 2' } }, { go: { n: 'one of 1, 2, 3' } }, ['looser']],
    ['one value less in a list', { go: { n: 'one of a, b, c' } }, { go: { n: 'one of a, b' } }, ['tighter']],
    ['another text', { go: { n: '== UP' } }, { go: { n: '== DOWN' } }, ['looser']],
    ['all texts but one', { go: { n: '== UP' } }, { go: { n: '!= DOWN' } }, ['looser']],
    ['the same list in another order', { go: { n: 'one of a, b' } }, { go: { n: 'one of b, a' } }, []],
    ['a flag the other way', { go: { n: true } }, { go: { n: false } }, ['looser']],
    ['a pattern cannot be compared', { go: { n: 'matches ^a' } }, { go: { n: 'matches ^ab' } }, ['possibly-looser']],
    ['the same pattern', { go: { n: 'matches ^a' } }, { go: { n: 'matches ^a' } }, []],
    [
      'a part of text cannot be compared',
      { go: { n: 'contains ab' } },
      { go: { n: 'contains abc' } },
      ['possibly-looser'],
    ],
    ['text where a number was', { go: { n: '< 5' } }, { go: { n: '== ok' } }, ['looser']],
    ['a number of its own type', { go: { n: '< 5' } }, { go: { n: '< 4' } }, ['tighter']],
  ];
  it.each(values)('values of their own type: %s', async (_, before, after, told) => {
    const found = await changesOf(file({ ...VALUE, ...before }), file({ ...VALUE, ...after }));
    expect(found.map(({ effect }) => effect)).toEqual(told);
  });

  const series: readonly Row[] = [
    [
      'a higher limit of an alarm',
      { 'no-go': { value: '> 5% for 5m' } },
      { 'no-go': { value: '> 9% for 5m' } },
      ['looser'],
    ],
    [
      'a lower limit of an alarm',
      { 'no-go': { value: '> 5% for 5m' } },
      { 'no-go': { value: '> 3% for 5m' } },
      ['tighter'],
    ],
    [
      'an alarm that waits longer',
      { 'no-go': { value: '> 5% for 5m' } },
      { 'no-go': { value: '> 5% for 10m' } },
      ['looser'],
    ],
    [
      'an alarm that waits less may decide where samples were too few',
      { 'no-go': { value: '> 5% for 5m' } },
      { 'no-go': { value: '> 5% for 2m' } },
      ['possibly-looser'],
    ],
    ['a gate that asks for less time', { go: { value: '< 1% for 10m' } }, { go: { value: '< 1% for 5m' } }, ['looser']],
    [
      'a gate that asks for more time',
      { go: { value: '< 1% for 5m' } },
      { go: { value: '< 1% for 10m' } },
      ['possibly-looser'],
    ],
    ['a gate that asks for more', { go: { value: '< 1% for 5m' } }, { go: { value: '< 0.5% for 5m' } }, ['tighter']],
    ['the same', { go: { value: '< 1% for 5m' } }, { go: { value: '< 1% for 300s' } }, []],
    [
      'a trigger beside a gate',
      { go: { value: '< 1% for 5m' } },
      { go: { value: '< 1% for 5m' }, 'no-go': { value: '>= 1% for 5m' } },
      ['possibly-looser'],
    ],
  ];
  it.each(series)('series: %s', async (_, before, after, told) => {
    const prometheus = { url: 'https://p.example', query: 'up', range: '1h', step: '1m', unit: 'ratio' };
    const of = (bands: Map) => file({ id: 'x', title: 'X', prometheus, ...bands });
    const found = await changesOf(of(before), of(after));
    expect(found.map(({ effect }) => effect)).toEqual(told);
  });
});

/** One row at least for every key that a criterion may have: what a change of it is told as. */
const KEYS: Readonly<Record<string, readonly (readonly [before: Map, after: Map, told: string])[]>> = {
  id: [[{}, { id: 'y' }, 'removed x: `X` (required, `load-test`); now `y`, which asks the same']],
  title: [[{}, { title: 'Y' }, 'different x: title: `X` → `Y`']],
  why: [[{}, { why: 'w' }, 'different x: why: nothing → `w`']],
  notes: [[{}, { notes: 'n' }, 'different x: notes: nothing → `n`']],
  owner: [[{ owner: 'a' }, { owner: 'b' }, 'different x: owner: `a` → `b`']],
  runbook: [[{}, { runbook: 'r' }, 'different x: runbook: nothing → `r`']],
  links: [[{}, { links: ['l'] }, 'different x: links: `[]` → `["l"]`']],
  tags: [[{}, { tags: ['t'] }, 'different x: tags: `[]` → `["t"]`']],
  rollback: [
    [{ rollback: true }, {}, 'looser x: rollback: `no-go` → nothing'],
    [{ rollback: true }, { rollback: ['no-go', 'unknown'] }, 'tighter x: rollback: `no-go` → `no-go, unknown`'],
  ],
  phases: [
    [{}, { phases: ['p'] }, 'looser x: phases: `all` → `p`'],
    [{ phases: ['p'] }, { phases: ['q'] }, 'looser x: phases: `p` → `q`'],
    [{ phases: ['p'] }, { phases: ['p', 'q'] }, 'tighter x: phases: `p` → `p, q`'],
  ],
  'not-before': [
    [{ 'not-before': 'T+4h' }, { 'not-before': 'T+1h' }, 'looser x: not-before: `T+4h` → `T+1h`'],
    [{ 'not-before': 'T+4h' }, {}, 'looser x: not-before: `T+4h` → nothing'],
    [{}, { 'not-before': 'T+4h' }, 'tighter x: not-before: nothing → `T+4h`'],
    [{ 'not-before': 'T+4h' }, { 'not-before': '2026-12-01' }, 'possibly-looser x: not-before: `T+4h` → `2026-12-01`'],
  ],
  due: [
    [{ due: 'T+4h' }, { due: 'T+5h' }, 'looser x: due: `T+4h` → `T+5h`'],
    [{ due: 'T+4h' }, {}, 'looser x: due: `T+4h` → nothing'],
    [{ due: 'T+4h' }, { due: 'T+240m' }, 'different x: due: `T+4h` → `T+240m`'],
  ],
  level: [
    [{}, { level: 'advisory' }, 'looser x: level: `required` → `advisory`'],
    [{ level: 'info' }, { level: 'advisory' }, 'tighter x: level: `info` → `advisory`'],
  ],
  mode: [
    [{}, { mode: 'observe' }, 'looser x: mode: `enforce` → `observe`'],
    [{ mode: 'observe' }, {}, 'tighter x: mode: `observe` → `enforce`'],
  ],
  if: [
    [{}, { if: 'params.a' }, 'looser x: if: nothing → `params.a`'],
    [{}, { if: false }, 'looser x: if: nothing → `false`'],
    [{ if: 'params.a' }, {}, 'tighter x: if: `params.a` → nothing'],
    [{ if: 'params.a' }, { if: '!params.a' }, 'possibly-looser x: if: `params.a` → `!params.a`'],
  ],
  'when-unknown': [
    [{}, { 'when-unknown': { missing: 'caution' } }, 'looser x: when-unknown `missing`: `unknown` → `caution`'],
    [{}, { 'when-unknown': { missing: 'pending' } }, 'looser x: when-unknown `missing`: `unknown` → `pending`'],
    [{}, { 'when-unknown': { missing: 'no-go' } }, 'tighter x: when-unknown `missing`: `unknown` → `no-go`'],
    [{}, { 'when-unknown': { 'no-baseline': 'no-go' } }, 'tighter x: when-unknown `no-baseline`: `caution` → `no-go`'],
  ],
  enough: [
    [
      { enough: { requests: '>= 1000' } },
      { enough: { requests: '>= 10' } },
      'looser x: enough of `requests`: `>= 1000` → `>= 10`',
    ],
    [{ enough: { requests: '>= 1000' } }, {}, 'looser x: enough of `requests`: `>= 1000` → nothing'],
    [{}, { enough: { requests: '>= 1000' } }, 'tighter x: enough of `requests`: nothing → `>= 1000`'],
  ],
  go: [[{}, { go: { p95: '< 1s' } }, 'looser x: `p95` (go `< 500ms`) → go `< 1s`']],
  caution: [[{}, { caution: { max: '> 1s' } }, 'tighter x: `max` (caution `> 1s`) is new']],
  'no-go': [[{}, { 'no-go': { max: '> 1s' } }, 'tighter x: `max` (no-go `> 1s`) is new']],
  baseline: [[{}, { baseline: 'b.json' }, 'possibly-looser x: `load-test.baseline`: nothing → `b.json`']],
  timeout: [
    [{}, { timeout: '10s' }, 'different x: timeout: nothing → `10s`'],
    [
      { 'when-unknown': { timeout: 'caution' } },
      { timeout: '1s', 'when-unknown': { timeout: 'caution' } },
      'possibly-looser x: timeout: nothing → `1s`',
    ],
  ],
};

describe('every key of a criterion', () => {
  const one = (id: string) => ({ id, criteria: [{ title: `In ${id}`, tests: 'r' }] });
  const PARAMS = { params: { a: { type: 'flag', default: true } }, phases: [one('p'), one('q')] };
  it('has a row here: a key that is new is compared, too', () =>
    expect(Object.keys(KEYS).sort()).toEqual([...CRITERION_KEYS].sort()));
  for (const [key, rows] of Object.entries(KEYS))
    it.each(rows)(`${key}: %j → %j`, async (before, after, told) => {
      const found = await toldOf(file({ ...LOAD, ...before }, PARAMS), file({ ...LOAD, ...after }, PARAMS));
      expect(found[0]).toBe(told);
    });
});

describe('options', () => {
  type Case = readonly [name: string, before: Map, after: Map, told: readonly string[]];
  const rows: readonly Case[] = [
    [
      'another report',
      LOAD,
      { ...LOAD, 'load-test': 'other.json' },
      ['possibly-looser x: `load-test.report`: `r.json` → `other.json`'],
    ],
    [
      'older reports',
      { ...LOAD, 'load-test': { report: 'r.json', 'max-age': '1h' } },
      { ...LOAD, 'load-test': { report: 'r.json', 'max-age': '2h' } },
      ['looser x: `load-test.max-age`: `1h` → `2h`'],
    ],
    [
      'fresher reports',
      LOAD,
      { ...LOAD, 'load-test': { report: 'r.json', 'max-age': '1h' } },
      ['tighter x: `load-test.max-age`: nothing → `1h`'],
    ],
    [
      'older than a day, which is the default',
      LOAD,
      { ...LOAD, 'load-test': { report: 'r.json', 'max-age': '3d' } },
      ['looser x: `load-test.max-age`: nothing → `3d`'],
    ],
    [
      'fewer files',
      { ...LOAD, 'load-test': { report: 'r.json', 'min-files': 3 } },
      LOAD,
      ['looser x: `load-test.min-files`: `3` → nothing'],
    ],
    [
      'committed reports',
      LOAD,
      { ...LOAD, 'load-test': { report: 'r.json', tracked: true } },
      ['looser x: `load-test.tracked`: nothing → `true`'],
    ],
    [
      '`tracked: false` is the default',
      LOAD,
      { ...LOAD, 'load-test': { report: 'r.json', tracked: false } },
      ['tighter x: `load-test.tracked`: nothing → `false`'],
    ],
    [
      'a proof of run',
      LOAD,
      { ...LOAD, 'load-test': { report: 'r.json', ran: { file: 'e', equals: 0 } } },
      ['possibly-looser x: `load-test.ran`: nothing → `{"file":"e","equals":0}`'],
    ],
    [
      'a duration that is an expression',
      LOAD,
      { ...LOAD, 'load-test': { report: 'r.json', 'max-age': '${{ params.a }}' } },
      ['possibly-looser x: `load-test.max-age`: nothing → `${{ params.a }}`'],
    ],
    ['the short form is the long one', LOAD, { ...LOAD, 'load-test': 'r.json' }, []],
    [
      'another check',
      LOAD,
      { id: 'x', title: 'X', tests: 'r.json' },
      ['possibly-looser x: check: `load-test` → `tests`, with bounds of its own: it looks at something else'],
    ],
    ['one role more', SIGN, { ...SIGN, 'sign-off': { role: ['sre', 'qa'] } }, ['tighter x: `qa` must sign, too']],
    ['one role less', { ...SIGN, 'sign-off': { role: ['sre', 'qa'] } }, SIGN, ['looser x: `qa` need no longer sign']],
    [
      'another role',
      SIGN,
      { ...SIGN, 'sign-off': 'qa' },
      ['looser x: `sre` need no longer sign', 'tighter x: `qa` must sign, too'],
    ],
    [
      'a sign-off that never lapses',
      SIGN,
      { ...SIGN, 'sign-off': { role: 'sre', lapses: 'never' } },
      ['looser x: `sign-off.lapses`: nothing → `never`'],
    ],
    [
      '`done` that lapses with the commit',
      { id: 'x', title: 'X', done: 'sre' },
      { id: 'x', title: 'X', done: { role: 'sre', lapses: 'commit' } },
      ['tighter x: `done.lapses`: nothing → `commit`'],
    ],
    [
      'a sign-off that ages',
      SIGN,
      { ...SIGN, 'sign-off': { role: 'sre', 'max-age': '7d' } },
      ['tighter x: `sign-off.max-age`: nothing → `7d`'],
    ],
    [
      'a sign-off that no longer ages',
      { ...SIGN, 'sign-off': { role: 'sre', 'max-age': '7d' } },
      SIGN,
      ['looser x: `sign-off.max-age`: `7d` → nothing'],
    ],
  ];
  it.each(rows)('%s', async (_, before, after, told) => {
    const more = { params: { a: { type: 'text', default: '1h' } } };
    expect(await toldOf(file(before, more), file(after, more))).toEqual(told);
  });
  it.each([
    ['allow-author', undefined, true, 'looser'],
    ['allow-author', true, undefined, 'tighter'],
    ['by', undefined, 'review', 'tighter'],
    ['by', 'review', undefined, 'looser'],
  ] as const)('of sign-offs to come: %s %s → %s', async (key, was, is, effect) => {
    const { optionChanges } = await import('../../../src/core/diff/options.ts');
    const side = (value: Json | undefined) => (value === undefined ? {} : { [key]: value });
    expect(optionChanges('x', 'sign-off', side(was), side(is)).map((one) => one.effect)).toEqual([effect]);
  });
  it('defaults of the file reach the criteria', async () =>
    expect(await toldOf(file(LOAD), file(LOAD, { defaults: { 'max-age': '72h', level: 'advisory' } }))).toEqual([
      'looser x: `load-test.max-age`: nothing → `72h`',
      'looser x: level: `required` → `advisory`',
    ]));
  it('a unit of its own: the same numbers count in something else', async () => {
    const of = (unit: string, bound: string) =>
      file({ id: 'x', title: 'X', data: { file: 'f.json', facts: { n: { path: '$.n', unit } } }, go: { n: bound } });
    expect(
      (await changesOf(of('s', '< 5s'), of('B', '< 5B'))).map(({ effect, about }) => `${effect} ${about}`),
    ).toEqual(['possibly-looser setting', 'possibly-looser bound']);
  });
});

describe('waivers', () => {
  const waived = (waiver: Map | undefined) => file(LOAD, waiver ? { waivers: [waiver] } : {});
  const rows: readonly (readonly [
    name: string,
    before: Map | undefined,
    after: Map | undefined,
    told: readonly string[],
  ])[] = [
    ['new', undefined, WAIVER, ['looser x: a new waiver, of `p95 <= 2s`, `stale`, until `2026-12-01`']],
    ['gone', WAIVER, undefined, ['tighter x: the waiver of `p95 <= 2s`, `stale` is gone']],
    ['longer', WAIVER, { ...WAIVER, until: '2026-12-24' }, ['looser x: waiver, until: `2026-12-01` → `2026-12-24`']],
    ['shorter', WAIVER, { ...WAIVER, until: '2026-11-24' }, ['tighter x: waiver, until: `2026-12-01` → `2026-11-24`']],
    ['earlier', WAIVER, { ...WAIVER, from: '2026-10-24' }, ['looser x: waiver, from: `2026-11-01` → `2026-10-24`']],
    [
      'of more values',
      WAIVER,
      { ...WAIVER, covers: [{ p95: '<= 3s' }, 'stale'] },
      ['looser x: the waiver covers `p95`: `<= 2s` → `<= 3s`'],
    ],
    [
      'of fewer values',
      WAIVER,
      { ...WAIVER, covers: [{ p95: '<= 1s' }, 'stale'] },
      ['tighter x: the waiver covers `p95`: `<= 2s` → `<= 1s`'],
    ],
    [
      'of another cause',
      WAIVER,
      { ...WAIVER, covers: [{ p95: '<= 2s' }, 'missing'] },
      ['looser x: the waiver also covers `missing`', 'tighter x: the waiver no longer covers `stale`'],
    ],
    [
      'of another fact',
      WAIVER,
      { ...WAIVER, covers: [{ 'checks-failed': '<= 1' }, 'stale'] },
      ['looser x: the waiver also covers `checks-failed <= 1`', 'tighter x: the waiver no longer covers `p95 <= 2s`'],
    ],
    ...(['reason', 'by', 'approved-by', 'ticket'] as const).map(
      (key) =>
        [key, WAIVER, { ...WAIVER, [key]: 'z' }, [`different x: waiver, ${key}: \`${WAIVER[key]}\` → \`z\``]] as const,
    ),
  ];
  it.each(rows)('%s', async (_, before, after, told) =>
    expect(await toldOf(waived(before), waived(after))).toEqual(told),
  );
  it('every key of a waiver has a row', () => {
    const { waiver } = frameSchema({}).definitions as Record<string, { properties: object }>;
    const changed = rows.flatMap(([, before, after]) =>
      Object.keys(waiver?.properties ?? {}).filter(
        (key) => before && after && JSON.stringify(before[key]) !== JSON.stringify(after[key]),
      ),
    );
    expect(new Set([...changed, 'criterion'])).toEqual(new Set(Object.keys(waiver?.properties ?? {})));
  });
});

describe('the rest of the file', () => {
  const rows: Readonly<Record<string, readonly (readonly [before: Map, after: Map, told: string])[]>> = {
    name: [[{ name: 'a' }, { name: 'b' }, 'different -: name: `a` → `b`']],
    description: [[{}, { description: 'd' }, 'different -: description: nothing → `d`']],
    notes: [[{}, { notes: 'n' }, 'different -: notes: nothing → `n`']],
    contacts: [
      [{}, { contacts: [{ role: 'r', name: 'n' }] }, 'different -: contacts: `[]` → `[{"role":"r","name":"n"}]`'],
    ],
    branches: [
      [{}, { branches: ['release'] }, 'looser -: the checklist of the branch `release` also counts'],
      [{ branches: ['release'] }, {}, 'tighter -: the checklist of the branch `release` no longer counts'],
    ],
    params: [
      [{}, { params: { a: { type: 'text' } } }, 'different -: the parameter `a` is new'],
      [{ params: { a: { type: 'text' } } }, {}, 'different -: the parameter `a` is gone'],
      [
        { params: { a: { type: 'text', default: 'x' } } },
        { params: { a: { type: 'text', default: 'y' } } },
        'possibly-looser -: default of the parameter `a`: `x` → `y`',
      ],
      [
        { params: { a: { type: 'text' } } },
        { params: { a: { type: 'number' } } },
        'possibly-looser -: type of the parameter `a`: `text` → `number`',
      ],
      [
        { params: { a: { type: 'one-of', options: ['x'] } } },
        { params: { a: { type: 'one-of', options: ['x', 'y'] } } },
        'possibly-looser -: options of the parameter `a`: `["x"]` → `["x","y"]`',
      ],
      [
        { params: { a: { type: 'text' } } },
        { params: { a: { type: 'text', description: 'd' } } },
        'different -: description of the parameter `a`: nothing → `d`',
      ],
    ],
    roles: [
      [{}, { roles: { ...ROLES, sre: [...ROLES.sre, '@mallory'] } }, 'looser -: `@mallory` may sign as `sre`'],
      [{}, { roles: { ...ROLES, sre: ['@octocat'] } }, 'tighter -: `@hubot` may no longer sign as `sre`'],
      [
        {},
        { roles: { ...ROLES, sre: ['@hubot'] } },
        'possibly-looser -: `@octocat` may no longer sign as `sre`, and having no role any more cannot object',
      ],
      [{}, { roles: { sre: ROLES.sre } }, 'different -: the role `qa` is gone'],
      [{}, { roles: { ...ROLES, ops: [] } }, 'different -: the role `ops` is new'],
    ],
    // What changes in files that are extended: test/core/extends/changes.test.ts
    extends: [],
    waivers: [[{}, { waivers: [WAIVER] }, 'looser x: a new waiver, of `p95 <= 2s`, `stale`, until `2026-12-01`']],
    mode: [
      [{}, { mode: 'observe' }, 'looser -: mode of the whole checklist: `enforce` → `observe`'],
      [{ mode: 'observe' }, {}, 'tighter -: mode of the whole checklist: `observe` → `enforce`'],
    ],
    defaults: [[{}, { defaults: { timeout: '9s' } }, 'different x: timeout: nothing → `9s`']],
    criteria: [
      [
        {},
        { criteria: [LOAD, VALUE].map((one, index) => ({ ...one, id: ['x', 'y'][index] ?? '' })) },
        'added y: `X` (required, `data`)',
      ],
    ],
    phases: [
      [
        { phases: [{ id: 'p', criteria: [] }] },
        { phases: [{ id: 'p', title: 'P', criteria: [] }] },
        'different -: title of the phase `p`: `p` → `P`',
      ],
    ],
  };
  it('every key of the file has a row here', () =>
    expect(['version', ...Object.keys(rows)].sort()).toEqual(Object.keys(frameSchema({}).properties as object).sort()));
  for (const [key, cases] of Object.entries(rows))
    it.each(cases)(`${key}: %j → %j`, async (before, after, told) =>
      expect(await toldOf(file(LOAD, before), file(LOAD, after))).toEqual([told]),
    );
  it('a login has no case', async () =>
    expect(await toldOf(file(LOAD), file(LOAD, { roles: { ...ROLES, sre: ['@OctoCat', '@hubot'] } }))).toEqual([]));
});

describe('criteria', () => {
  const other = { ...VALUE, id: 'y', title: 'Y' };
  it('new and gone, worst first', async () =>
    expect(
      await toldOf(checklistOf([LOAD, { ...VALUE, id: 'z' }]), checklistOf([other, { ...LOAD, go: { p95: '< 9s' } }])),
    ).toEqual([
      'looser x: `p95` (go `< 500ms`) → go `< 9s`',
      'removed z: `X` (required, `data`); now `y`, which asks the same',
      'added y: `Y` (required, `data`); was `z`, which asked the same',
    ]));
  it('an id that is new with another bound is no renaming', async () =>
    expect(await toldOf(checklistOf([VALUE]), checklistOf([{ ...other, go: { n: '<= 9' } }]))).toEqual([
      'removed x: `X` (required, `data`)',
      'added y: `Y` (required, `data`)',
    ]));
  it('a thousand of them renamed', async () => {
    const many = (prefix: string) =>
      checklistOf(
        Array.from({ length: 1000 }, (_, index) => ({ ...VALUE, id: `${prefix}-${index}`, go: { n: index } })),
      );
    const found = await toldOf(many('a'), many('b'));
    expect(found).toHaveLength(2000);
    expect(found[999]).toBe('removed a-999: `X` (required, `data`); now `b-999`, which asks the same');
  });
  it('a list too long to be tried out is never sure', async () => {
    const { MOST_NAMED } = await import('../../../src/core/diff/samples.ts');
    const of = (count: number) =>
      file({ ...VALUE, go: { n: `one of ${Array.from({ length: count }, (_, n) => n).join(', ')}` } });
    const effects = async (before: number, after: number) =>
      (await changesOf(of(before), of(after))).map(({ effect }) => effect);
    expect(await effects(MOST_NAMED / 2, MOST_NAMED / 2 - 1)).toEqual(['tighter']);
    expect(await effects(MOST_NAMED / 2, MOST_NAMED / 2)).toEqual([]);
    expect(await effects(MOST_NAMED / 2 + 1, MOST_NAMED / 2)).toEqual(['possibly-looser']);
    expect(await effects(MOST_NAMED, MOST_NAMED)).toEqual([]);
  });
  it('the order and comments of the file, and the group of a criterion that gates', async () => {
    expect(await toldOf(checklistOf([LOAD, other]), checklistOf([other, LOAD]))).toEqual([]);
    expect(await toldOf(checklistOf([LOAD]), checklistOf([{ group: 'G', criteria: [LOAD] }]))).toEqual([
      'different x: group: `[]` → `["G"]`',
      'different x: id of the group: nothing → `g`',
    ]);
  });
  it('what a group says reaches its criteria', async () => {
    const group = (more: Map) => checklistOf([{ group: 'G', criteria: [LOAD], ...more }]);
    expect(await toldOf(group({}), group({ level: 'info', notes: 'n' }))).toEqual([
      'looser x: level: `required` → `info`',
      'different -: notes of the group `g`: nothing → `n`',
    ]);
  });
  it('a file that observes says it once', async () =>
    expect(await toldOf(checklistOf([LOAD, other]), checklistOf([LOAD, other], { mode: 'observe' }))).toHaveLength(1));
  it('an example of every check is equal to itself', async () => {
    const { readdirSync, readFileSync } = await import('node:fs');
    const { loadChecklist } = await import('../../../src/load-checklist.ts');
    for (const name of readdirSync('examples/checks')) {
      const bytes = readFileSync(`examples/checks/${name}`);
      const [one, two] = [await loadChecklist('a.yml', bytes), await loadChecklist('b.yml', bytes)];
      // Without a name the file's stands in for it.
      const changes = compareChecklists(one.checklist, { ...two.checklist, name: one.checklist.name });
      expect(changes, name).toEqual([]);
    }
  });
  it('long and strange values are cut and quoted', async () => {
    const [change] = await changesOf(file(LOAD), file({ ...LOAD, title: '`a` '.repeat(100) }));
    expect(change?.what.length).toBeLessThan(120);
    expect(change?.what.match(/`/g)).toHaveLength(4);
  });
  it('loads what it compares', async () => expect((await loaded(file(LOAD))).criteria).toHaveLength(1));
});
