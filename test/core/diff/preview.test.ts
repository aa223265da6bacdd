import { describe, expect, it } from 'vitest';
import { preview } from '../../../src/core/diff/preview.ts';
import { proposedOf } from '../../../src/core/diff/proposal.ts';
import { recordedEvidence } from '../../../src/core/diff/recorded.ts';
import { paramValues } from '../../../src/core/param-values.ts';
import type { Ports } from '../../../src/core/ports.ts';
import { VERDICTS } from '../../../src/core/results.ts';
import type { Json } from '../../../src/core/schema.ts';
import { run } from '../../../src/run.ts';
import { junit } from '../../support/desk.ts';
import { checklistOf, loaded } from '../../support/diff.ts';
import { memoryFiles } from '../../support/memory-files.ts';

type Map = { readonly [key: string]: Json };

/** 2026-11-21T12:00:00Z */
const NOW = 1_795_262_400;
const FILES = {
  'n.json': '{"n": 3, "text": "UP", "none": null}',
  'tests.xml': junit(4, 1),
  'good.xml': junit(4, 0),
  'cut.xml': '<testsuites><testsuite name="s" tests="2">',
};
const ports = {
  files: memoryFiles(FILES, NOW),
  environment: (name: string) => (name === 'KEY' ? 'a secret' : undefined),
} as unknown as Ports;

/** A checklist, run as the CLI does. */
async function evaluated(data: Json) {
  const checklist = await loaded(data);
  const results = await run(
    {
      checklist,
      sha256: '0'.repeat(64),
      ref: null,
      params: paramValues(checklist, {}).values,
      github: {},
      inputs: {},
      context: { now: NOW, actions: false, fork: false },
      clock: () => 0,
    },
    ports,
  );
  return { checklist, results };
}

const n = (more: Map, facts: Map = { n: '$.n' }): Map => ({ data: { file: 'n.json', facts }, ...more });
const tests = (report: string, more: Map = {}): Map => ({ tests: report, ...more });
const waiver = (covers: Json, until = '2026-12-01'): Json => ({
  criterion: 'x',
  covers,
  reason: 'r',
  by: '@a',
  'approved-by': '@b',
  from: '2026-11-01',
  until,
});

/** One criterion in many versions, good and bad ones, each with what the file says besides. */
const VERSIONS: readonly [name: string, criterion: Map, file?: Map][] = [
  ['a gate that holds', n({ go: { n: '<= 5' } })],
  ['a gate that does not', n({ go: { n: 0 } })],
  ['caution', n({ go: { n: 0 }, caution: { n: '1 .. 5' } })],
  ['a trigger', n({ 'no-go': { n: '> 2' } })],
  ['a flag', n({ caution: { n: '> 2' } })],
  ['text where there is a number', n({ go: { n: '== UP' } })],
  ['another fact', n({ go: { text: '== UP' } }, { text: '$.text' })],
  ['a fact more', n({ go: { n: '<= 5', text: '== UP' } }, { n: '$.n', text: '$.text' })],
  ['a fact that is not there', n({ go: { n: '<= 5', m: 1 } }, { n: '$.n', m: '$.m' })],
  ['the same, but nothing is asked of it', n({ go: { n: '<= 5' } }, { n: '$.n', m: '$.m' })],
  [
    'the same, mapped',
    n(
      { go: { n: '<= 5', m: 1 }, 'when-unknown': { missing: 'caution', 'no-fact': 'caution' } },
      { n: '$.n', m: '$.m' },
    ),
  ],
  ['a baseline that is not there', n({ go: { n: '<= baseline' } })],
  ['the same, which blocks', n({ go: { n: '<= baseline' }, 'when-unknown': { 'no-baseline': 'no-go' } })],
  ['too few', n({ go: { n: '<= 5' }, enough: { n: '>= 10' } })],
  ['too few, mapped', n({ go: { n: '<= 5' }, enough: { n: '>= 10' }, 'when-unknown': { 'too-few': 'pending' } })],
  ['enough', n({ go: { n: '<= 5' }, enough: { n: '>= 2' } })],
  ['advisory', n({ go: { n: 0 }, level: 'advisory' })],
  ['info', n({ go: { n: 0 }, level: 'info' })],
  ['observed', n({ go: { n: 0 }, mode: 'observe' })],
  ['a file that observes', n({ go: { n: 0 } }, { n: '$.n' }), { mode: 'observe' }],
  ['not applicable', n({ go: { n: 0 }, if: 'false' })],
  ['not applicable, and other bounds', n({ go: { n: 5 }, if: 'false' })],
  ['applicable by a param', n({ go: { n: 0 }, if: 'params.on' }), { params: { on: { type: 'flag', default: true } } }],
  [
    'not applicable by that param',
    n({ go: { n: 0 }, if: 'params.on' }),
    { params: { on: { type: 'flag', default: false } } },
  ],
  ['waived', n({ go: { n: 0 } }), { waivers: [waiver({ n: '<= 4' })] }],
  ['not waived enough', n({ go: { n: 0 } }), { waivers: [waiver({ n: '<= 2' })] }],
  ['waived until yesterday', n({ go: { n: 0 } }), { waivers: [waiver({ n: '<= 4' }, '2026-11-20')] }],
  ['a report that fails', tests('tests.xml')],
  ['a report that fails, tolerated', tests('tests.xml', { go: { failed: '<= 1' } })],
  ['a default taken away', tests('tests.xml', { go: { failed: 'any', 'pass-rate': '>= 50%' } })],
  ['a report that passes', tests('good.xml')],
  ['a report that passes, with more asked', tests('good.xml', { go: { executed: '>= 3' } })],
  ['a report that passes, with too much asked', tests('good.xml', { go: { executed: '>= 30' } })],
  ['no report', tests('none.xml')],
  ['no report, mapped', tests('none.xml', { 'when-unknown': { missing: 'pending' } })],
  ['no report, waived', tests('none.xml'), { waivers: [waiver(['missing'])] }],
  ['a cut report', tests('cut.xml')],
  ['what is there', { env: 'KEY' }],
  ['what is there and long enough', { env: 'KEY', go: { length: '>= 6' } }],
  ['what is there and too short', { env: 'KEY', go: { length: '>= 60' } }],
  ['what is not there, as it should be', { env: 'NONE', go: { set: false } }],
  ['what is not there, asked for its length', { env: 'NONE', go: { set: false, length: '>= 6' } }],
  ['the same, tolerated', { env: 'NONE', go: { set: false, length: '>= 6' }, 'when-unknown': { missing: 'caution' } }],
  ['a sign-off', { 'sign-off': 'sre' }, { roles: { sre: ['@a'] } }],
  ['a sign-off of others', { 'sign-off': 'sre' }, { roles: { sre: ['@b'] } }],
];
const fileOf = (criterion: Map, more: Map = {}, others: readonly Json[] = []): Json =>
  checklistOf([{ id: 'x', title: 'X', ...criterion }, ...others], more);

describe('a preview is never better than what is then decided', () => {
  const runs = Promise.all(
    VERSIONS.map(async ([name, criterion, more]) => {
      // Without another one, a criterion that does not count would leave nothing to check.
      const other = { id: 'other', title: 'Other', ...n({ go: { n: 3 } }) };
      try {
        return { name, ...(await evaluated(fileOf(criterion, more, [other]))) };
      } catch (error) {
        // Sign-offs are no port of this test.
        if (!('sign-off' in criterion)) throw error;
        return { name, checklist: await loaded(fileOf(criterion, more, [other])), results: undefined };
      }
    }),
  );
  it.each(VERSIONS.map(([name], index) => [name, index] as const))('from: %s', async (_, index) => {
    const all = await runs;
    const from = all[index];
    if (!from?.results) return;
    for (const { name, checklist, results } of all) {
      const told = await preview(from.results, from.checklist, checklist);
      if (results) {
        const truth = results.decision.verdict;
        const [best, is] = [VERDICTS.indexOf(told.verdict), VERDICTS.indexOf(truth)];
        if (told.atBest)
          expect(is, `${name}: at best ${told.verdict}, and it is ${truth}`).toBeGreaterThanOrEqual(best);
        else expect(told.verdict, name).toBe(truth);
      } else expect(told.verdict === 'NO-GO' || told.open.includes('x'), name).toBe(true);
    }
  });
  it('what only bounds, level, waivers and mappings tell apart is told for sure', async () => {
    const all = await runs;
    const same = all.filter(({ name }) => VERSIONS.slice(0, 5).some(([one]) => one === name));
    for (const from of same)
      for (const to of same)
        if (from.results)
          expect(await preview(from.results, from.checklist, to.checklist)).toMatchObject({
            verdict: to.results?.decision.verdict,
            atBest: false,
            open: [],
          });
  });
  it('its own results tell everything again', async () => {
    for (const { name, checklist, results } of await runs) {
      if (!results) continue;
      const told = await preview(results, checklist, checklist);
      expect([told.verdict, told.atBest, told.open], name).toEqual([results.decision.verdict, false, []]);
    }
  });
});

describe('what stays open', () => {
  const base = n({ go: { n: 0 } });
  const rows: readonly [name: string, after: Map, more: Map, open: readonly string[]][] = [
    ['nothing, where only a bound changed', n({ go: { n: '<= 5' } }), {}, []],
    ['another path in the file', n({ go: { n: '<= 5' } }, { n: '$.m' }), {}, ['x']],
    ['another check', tests('good.xml'), {}, ['x']],
    [
      'a condition more',
      n({ go: { n: '<= 5' }, if: 'params.on' }),
      { params: { on: { type: 'flag', default: true } } },
      ['x'],
    ],
    ['another timeout', n({ go: { n: '<= 5' }, timeout: '1s' }), {}, ['x']],
    ['what does not count stays open unsaid', n({ go: { n: '<= 5' }, level: 'info', timeout: '1s' }), {}, []],
  ];
  it.each(rows)('%s', async (_, after, more, open) => {
    const { checklist, results } = await evaluated(fileOf(base));
    expect((await preview(results, checklist, await loaded(fileOf(after, more)))).open).toEqual(open);
  });
  it('a new criterion, and one that was never evaluated', async () => {
    const { checklist, results } = await evaluated(fileOf(n({ go: { n: 3 } })));
    const more = await loaded(fileOf(n({ go: { n: 3 } }), {}, [{ id: 'y', title: 'Y', ...tests('good.xml') }]));
    expect(await preview(results, checklist, more)).toEqual({
      verdict: 'GO',
      atBest: true,
      open: ['y'],
      observe: false,
    });
    const partial = { ...results, criteria: [] };
    expect(await preview(partial, checklist, checklist)).toMatchObject({ atBest: true, open: ['x'] });
  });
  it('NO-GO is sure, whatever stays open', async () => {
    const { checklist, results } = await evaluated(fileOf(base));
    const more = await loaded(fileOf(base, {}, [{ id: 'y', title: 'Y', ...tests('good.xml') }]));
    expect(await preview(results, checklist, more)).toMatchObject({ verdict: 'NO-GO', atBest: false, open: ['y'] });
  });
  it('a signature of the criterion as it was', async () => {
    const sign = { id: 'x', title: 'X', 'sign-off': 'sre' };
    const of = (criterion: Map, roles: Map = { sre: ['@a'] }) => loaded(checklistOf([criterion], { roles }));
    const { results } = await evaluated(fileOf(n({ go: { n: 3 } })));
    const signed = {
      ...results,
      criteria: results.criteria.map((one) => ({
        ...one,
        check: 'sign-off',
        bands: { go: { signed: 'true' } },
        defaults: ['signed'],
        facts: [
          {
            name: 'signed',
            dimension: 'flag' as const,
            value: true,
            display: 'true',
            band: 'go' as const,
            bound: 'true',
            distance: null,
            baseline: null,
            waived: false,
          },
        ],
      })),
    };
    const before = await of(sign);
    expect((await preview(signed, before, await of({ ...sign, why: 'w' }))).open).toEqual([]);
    for (const after of [
      of({ ...sign, title: 'Y' }),
      of(sign, { sre: ['@a', '@b'] }),
      of({ ...sign, go: { signers: '>= 1' } }),
    ])
      expect((await preview(signed, before, await after)).open).toEqual(['x']);
  });
});

describe('what no checklist can change', () => {
  it('a job that failed, a soak, and what else limits the verdict', async () => {
    const { checklist, results } = await evaluated(fileOf(n({ go: { n: '<= 5' } })));
    const after = await loaded(fileOf(n({ go: { n: '<= 9' } })));
    expect((await preview(results, checklist, after)).verdict).toBe('GO');
    const [one] = results.criteria;
    if (!one) throw new Error('no criterion');
    const beside = (state: 'no-go' | 'pending', id: string) => ({
      ...results,
      criteria: [...results.criteria, { ...one, id, state }],
    });
    expect((await preview(beside('no-go', 'needs/build'), checklist, after)).verdict).toBe('NO-GO');
    expect((await preview(beside('pending', 'canary/soak'), checklist, after)).verdict).toBe('HOLD');
    const caps = [{ verdict: 'NO-GO' as const, because: 'somebody objects' }];
    expect((await preview({ ...results, caps }, checklist, after)).verdict).toBe('NO-GO');
  });
  it('and what is due at another time stays open', async () => {
    const { checklist, results } = await evaluated(fileOf(n({ go: { n: '<= 5' } })));
    const later = await loaded(fileOf(n({ go: { n: '<= 5' }, 'not-before': '2027-01-01' })));
    expect((await preview(results, checklist, later)).open).toEqual(['x']);
  });
});
describe('recorded evidence', () => {
  it('is not guessed where judging it again gives another result', async () => {
    const { checklist, results } = await evaluated(fileOf(n({ go: { n: 0 } })));
    const [criterion, result] = [checklist.criteria[0], results.criteria[0]];
    if (!criterion || !result) throw new Error('no criterion');
    expect(recordedEvidence(criterion, result, undefined)?.evidence.facts).toHaveLength(1);
    const lies = [
      { ...result, state: 'go' as const },
      { ...result, facts: result.facts.map((fact) => ({ ...fact, value: 0 })) },
      { ...result, facts: [] },
      { ...result, problems: [{ cause: 'stale' as const, message: 'm', state: 'caution' as const, waived: false }] },
    ];
    for (const lie of lies) expect(recordedEvidence(criterion, lie, undefined)).toBeUndefined();
  });
});

describe('what is said beside the results', () => {
  it('nothing, where nothing is asked otherwise', async () => {
    const { checklist, results } = await evaluated(fileOf(n({ go: { n: 3 } })));
    expect(
      await proposedOf(results, checklist, { before: checklist, after: checklist, behind: false }),
    ).toBeUndefined();
  });
  it('no verdict without a checklist, and none where another one is in force by now', async () => {
    const { checklist, results } = await evaluated(fileOf(n({ go: { n: 3 } })));
    const after = await loaded(fileOf(n({ go: { n: '< 9' } })));
    const gone = await proposedOf(results, checklist, { before: checklist, after: null, behind: false });
    expect(gone).toMatchObject({ summary: 'removes the checklist', verdict: null, changes: [{ effect: 'removed' }] });
    const behind = await proposedOf(results, checklist, { before: checklist, after, behind: true });
    expect(behind).toMatchObject({ summary: 'loosens 1 bound', verdict: null });
  });
});
