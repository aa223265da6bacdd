import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import type { Results } from '../../src/core/results.ts';
import type { Json } from '../../src/core/schema.ts';
import { verify } from '../../src/core/verify/verify.ts';
import { parseResults } from '../../src/read-results.ts';
import { call } from '../support/cli.ts';
import { checklist, desk, junit } from '../support/desk.ts';
import { type Route, replaced, routesOf } from '../support/full-checklist.ts';
import type { Workspace } from '../support/workspace.ts';

/** Every state, a waiver, `enough`, a default that is taken away, values of their own type, and a problem with a hint. */
const EVERYTHING = checklist(
  '  - { title: Go, tests: good.xml, go: { failed: 0, pass-rate: ">= 99%" }, enough: { executed: ">= 1" } }',
  '  - { title: Caution, tests: good.xml, caution: { executed: "> 1" }, level: advisory }',
  '  - { title: No-go, tests: bad.xml, go: { failed: 0, executed: ">= 1" }, no-go: { passed: "== 7" } }',
  '  - { title: Waived, tests: bad.xml }',
  '  - { title: Signed, sign-off: sre, due: 2026-12-01 }',
  '  - { title: Few, tests: good.xml, enough: { executed: ">= 100" }, when-unknown: { too-few: caution } }',
  '  - { title: Missing, tests: none.xml }',
  '  - { title: Values, data: { file: d.json, facts: { a: $.a, b: $.b, c: $.c } }, go: { a: 1, b: "one of x, y", c: true } }',
  '  - { title: Skipped, tests: good.xml, if: false }',
  'waivers:',
  '  - { criterion: waived, covers: [ { failed: "<= 1" }, stale ], reason: r, by: "@a", approved-by: "@b", from: 2026-11-01, until: 2026-12-24 }',
);

let folder: Workspace;
const gonogo = (...argv: string[]) => call({ cwd: folder.root }, ...argv);
const read = (file: string): Results => JSON.parse(readFileSync(folder.path(file), 'utf8'));
beforeAll(async () => {
  folder = desk();
  folder.write('d.json', '{"a": 1, "b": "y", "c": true}');
  folder.write('all.yml', EVERYTHING);
  // A remark among the evidence.
  folder.write('.gonogo/signoffs.ndjson', 'no sign-off\n');
  await gonogo('check', '-c', 'all.yml', '--results', 'all.json');
  await gonogo('check', '-c', 'go.yml', '-c', 'hold.yml', '--results', 'two.json');
});
afterAll(() => folder.remove());

const edit = (from: string, change: (text: string) => string, to = 'changed.json') =>
  folder.write(to, change(readFileSync(folder.path(from), 'utf8')));

describe('what was recorded', () => {
  it('follows: exit 0, and says of what', async () => {
    expect(await gonogo('verify', 'all.json')).toEqual({
      code: 0,
      stdout: 'all.json: NO-GO of `Launch`, 9 criteria, 2026-11-21T12:00:00Z: follows from what is recorded\n',
      stderr: '',
    });
    expect(new Set(read('all.json').criteria.map(({ state }) => state)).size).toBe(7);
  });
  it('of several checklists', async () => {
    const { code, stdout } = await gonogo('verify', 'two.json');
    expect([code, stdout.split('\n').length]).toEqual([0, 3]);
    expect(stdout).toContain('two.json, document 2: HOLD');
  });
  it('does not follow: exit 1, with place, record and derivation', async () => {
    edit('all.json', (text) => text.replace('"verdict": "NO-GO"', '"verdict": "GO"'));
    const { code, stdout } = await gonogo('verify', 'changed.json');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'does NOT follow from what is recorded\n  decision.verdict\n    recorded "GO"\n    derived  "NO-GO"',
    );
  });
  it('of an older gonogo cannot be verified, and does not pass', async () => {
    const old = read('all.json');
    folder.write('old.json', JSON.stringify({ ...old, criteria: old.criteria.map(({ specs: _, ...one }) => one) }));
    const { code, stdout } = await gonogo('verify', 'old.json');
    expect([code, stdout]).toEqual([1, expect.stringContaining('results of an older gonogo cannot be verified')]);
  });
  it('prints nothing that a terminal obeys', async () => {
    const results = read('all.json');
    folder.write(
      'hostile.json',
      JSON.stringify({ ...results, checklist: { ...results.checklist, name: '\u001b[2J\u202e' } }),
    );
    expect((await gonogo('verify', 'hostile.json')).stdout).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('with the checklist', () => {
  it('that it is of', async () => expect((await gonogo('verify', 'all.json', '-c', 'all.yml')).code).toBe(0));
  it('of several, the one of its digest', async () =>
    expect((await gonogo('verify', 'two.json', '-c', 'hold.yml', '-c', 'go.yml')).code).toBe(0));
  it.each([
    ['a looser bound', (text: string) => text.replaceAll('>= 99%', '>= 1%'), 'criteria.go.bands.go.pass-rate'],
    [
      'a lower level',
      (text: string) => text.replace('"level": "required"', '"level": "advisory"'),
      'criteria.go.level',
    ],
    ['only observed', (text: string) => text.replace('"mode": "enforce"', '"mode": "observe"'), 'criteria.go.mode'],
    ['another digest', (text: string) => text.replace(/"sha256": "\w/, '"sha256": "x'), 'checklist.sha256'],
    ['another title', (text: string) => text.replace('"title": "Go"', '"title": "Gone"'), 'criteria.go.title'],
    ['another id', (text: string) => text.replace('"id": "go"', '"id": "gone"'), 'criteria.gone'],
    [
      'another waiver',
      (text: string) => text.replace('"reason": "r"', '"reason": "q"'),
      'criteria.waived.waiver.reason',
    ],
  ])('%s', async (_, change, where) => {
    edit('all.json', change);
    const { code, stdout } = await gonogo('verify', 'changed.json', '-c', 'all.yml');
    expect([code, stdout]).toEqual([1, expect.stringContaining(`  ${where}\n`)]);
  });
  /** Results that follow from themselves, changed in one way, and what the checklist says to that. */
  const tampered = async (file: string, change: (results: Results) => Results) => {
    const changed = change(read(`${file}.json`));
    const { criteria, observe } = changed;
    folder.write('changed.json', JSON.stringify({ ...changed, decision: decide(criteria, { observe }) }));
    expect((await gonogo('verify', 'changed.json')).code).toBe(0);
    const { code, stdout } = await gonogo('verify', 'changed.json', '-c', `${file}.yml`);
    return [code, stdout] as const;
  };
  it('a criterion that does not apply, and has no `if` that could say so', async () => {
    const excluded = {
      state: 'not-applicable',
      cause: null,
      message: 'no',
      facts: [],
      problems: [],
      sources: [],
    } as const;
    const [code, stdout] = await tampered('all', ({ criteria, ...rest }) => ({
      ...rest,
      criteria: criteria.map((one) => (one.id === 'missing' ? { ...one, ...excluded } : one)),
    }));
    expect([code, stdout]).toEqual([1, expect.stringContaining('  criteria.missing.state\n')]);
  });
  it('only observed, as a whole', async () => {
    const [code, stdout] = await tampered('all', (results) => ({ ...results, observe: true }));
    expect([code, stdout]).toEqual([1, expect.stringContaining('  observe\n    recorded true\n    derived  false')]);
    expect(stdout).toContain('NO-GO, observed, not enforced of `Launch`');
  });
  it('of no phase, without what the phase asks for', async () => {
    const phases = '\nphases:\n  - { id: canary, criteria: [{ title: Bad, tests: bad.xml }] }\n';
    folder.write('phased.yml', `version: 1\ncriteria:\n  - { title: Good, tests: good.xml }${phases}`);
    await gonogo('check', '-c', 'phased.yml', '--results', 'phased.json');
    expect((await gonogo('verify', 'phased.json', '-c', 'phased.yml')).code).toBe(0);
    const [code, stdout] = await tampered('phased', ({ checklist, criteria, ...rest }) => ({
      ...rest,
      checklist: { ...checklist, phase: null },
      criteria: criteria.filter(({ id }) => id !== 'bad'),
    }));
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining('  checklist.phase\n    recorded null\n    derived  canary'),
    ]);
  });
  it('a criterion that was left out', async () => {
    const { criteria, ...rest } = read('all.json');
    folder.write('less.json', JSON.stringify({ ...rest, criteria: criteria.filter(({ id }) => id !== 'no-go') }));
    const { stdout } = await gonogo('verify', 'less.json', '-c', 'all.yml');
    expect(stdout).toContain('  criteria.no-go\n    recorded nothing\n    derived  the checklist has this criterion');
  });
});

describe('wrong calls', () => {
  it.each([
    ['no results', [], /name the results document/],
    ['nothing there', ['none.json'], /there is no such file/],
    ['another document', ['other.json'], /no gonogo results document/],
    ['half a document', ['half.json'], /is not valid JSON/],
    ['D01 a key twice', ['twice.json'], /the same key twice/],
    ['a checklist that is not there', ['all.json', '-c', 'none.yml'], /none\.yml/],
  ])('%s', async (_, argv, message) => {
    folder.write('other.json', '{}');
    edit('all.json', (text) => text.slice(0, text.length / 2), 'half.json');
    edit('all.json', (text) => text.replace('"partial": false', '"partial": true, "partial": false'), 'twice.json');
    const { code, stderr } = await gonogo('verify', ...argv);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });
});

/**
 * What a single change of can go unseen without the checklist: what is evidence itself, what decides about nothing here, and
 * what is only shown. docs/verify-and-shards.md says the same in words.
 */
const UNSEEN: readonly string[] = [
  'checklist.description',
  'checklist.file',
  'checklist.name',
  'checklist.params',
  'checklist.phase',
  'checklist.ref',
  'checklist.sha256',
  'context.base',
  'context.commit',
  'context.event',
  'context.pullRequest',
  'context.repository',
  'criteria.check',
  'criteria.defaults',
  'criteria.durationSeconds',
  'criteria.facts.baseline',
  'criteria.facts.name',
  'criteria.holdsUntil',
  'criteria.id',
  'criteria.level',
  'criteria.location.endLine',
  'criteria.location.file',
  'criteria.location.line',
  'criteria.message',
  'criteria.mode',
  'criteria.notes',
  'criteria.owner',
  'criteria.phase',
  'criteria.problems.facts',
  'criteria.problems.hint',
  'criteria.problems.needed',
  'criteria.runbook',
  'criteria.sources.ageSeconds',
  'criteria.sources.bytes',
  'criteria.sources.format',
  'criteria.sources.sha256',
  'criteria.sources.where',
  'criteria.title',
  'criteria.waiver.by',
  'criteria.waiver.covers',
  'criteria.waiver.reason',
  'criteria.waiver.ticket',
  'criteria.why',
  'durationSeconds',
  'observe',
  'partial',
  'simulated',
  'tool.version',
];

/** A leaf by its route, without the names of criteria and facts. */
const leafName = (route: Route) => route.filter((step) => typeof step !== 'number').join('.');

it('one leaf changed is seen, but for those that the documentation lists', async () => {
  const whole = read('all.json') as unknown as Json;
  const unseen = new Set<string>();
  for (const route of routesOf(whole)) {
    const before = route.reduce<Json>((node, step) => (node as Record<string, Json>)[step] as Json, whole);
    if (typeof before === 'object' && before !== null) continue;
    for (const after of others(before)) {
      const text = JSON.stringify(replaced(whole, route, after));
      const lie = await parseResults(text, 'x').catch(() => undefined);
      if (lie?.[0] && (await verify(lie[0])).length === 0) unseen.add(leafName(route));
    }
  }
  expect([...unseen].sort()).toEqual(UNSEEN);
}, 120_000);

function others(value: Json): Json[] {
  if (typeof value === 'number') return [value + 1, 0, -value].filter((one) => one !== value);
  if (typeof value === 'boolean') return [!value];
  if (value === null) return ['2026-11-22T00:00:00Z', 1];
  const words = ['go', 'no-go', 'unknown', 'GO', 'info', 'observe', 'expired', '2026-12-25', 'missing'];
  return [...words, `${String(value)}x`].filter((one) => one !== value);
}

describe('every checklist of the repository', () => {
  const samples = readdirSync('examples/checks').map((name) => `examples/checks/${name}`);
  const whole = readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)gonogo\.yml$/.test(file))
    .map((file) => `examples/${file}`);
  it('gives results that follow', { timeout: 120_000 }, async () => {
    mkdirSync(folder.path('samples'));
    let verified = 0;
    const seen = await Promise.all(
      [...whole, ...samples].map(async (file, index) => {
        const out = folder.path(`samples/${index}.json`);
        // That they load is what other tests ask.
        if ((await call({ cwd: process.cwd() }, 'check', '-c', file, '--results', out)).code === 2) return [];
        verified++;
        const found = await Promise.all([JSON.parse(readFileSync(out, 'utf8'))].flat().map(verify));
        return found.flat().map((difference) => ({ file, ...difference }));
      }),
    );
    expect(seen.flat()).toEqual([]);
    expect(verified).toBeGreaterThan(samples.length);
  });
  it('of demonstrations with reports that fail', async () => {
    folder.write('bad.xml', junit(5, 2));
    await gonogo('check', '-c', 'no-go.yml', '--results', 'fails.json');
    expect((await gonogo('verify', 'fails.json')).code).toBe(0);
  });
});
