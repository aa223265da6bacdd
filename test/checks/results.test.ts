import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { asShard } from '../../src/core/shard.ts';
import { parseTime } from '../../src/core/time.ts';
import { call } from '../support/cli.ts';
import { checklist, desk } from '../support/desk.ts';
import { judgeCriterion, loadMistakes } from '../support/judge-criterion.ts';
import { factsOf } from '../support/judge-report.ts';
import { memoryFiles } from '../support/memory-files.ts';
import type { Workspace } from '../support/workspace.ts';

const COMMIT = 'a'.repeat(40);
const AT = '2026-11-21T12:00:00Z';
const NOW = (parseTime(AT) ?? 0) + 600;

let folder: Workspace;
const made: Record<string, Results> = {};
beforeAll(async () => {
  folder = desk();
  folder.write(
    'observe.yml',
    checklist('  - { title: Tests pass, tests: good.xml }').replace('name: Launch', 'name: Watch\nmode: observe'),
  );
  for (const name of ['go', 'caution', 'hold', 'no-go', 'observe']) {
    const said = await call({ cwd: folder.root }, 'check', '-c', `${name}.yml`, '--commit', COMMIT, '--format', 'json');
    made[name] = JSON.parse(said.stdout);
  }
});
afterAll(() => folder.remove());

const of = (name: string, more: Partial<Results> = {}): Results => ({ ...(made[name] as Results), ...more });
const phase = (results: Results, id: string): Results => ({
  ...results,
  checklist: { ...results.checklist, phase: id },
});
const about = (results: Results, context: Partial<Results['context']>): Results => ({
  ...results,
  context: { ...results.context, ...context },
});

/** Judges files of these documents; strings as they are. */
const judged = (documents: Readonly<Record<string, unknown>>, options = 'r.json', bounds = '', context = {}) => {
  const files = Object.entries(documents).map(([name, one]) => [
    name,
    typeof one === 'string' ? one : JSON.stringify(one),
  ]);
  return judgeCriterion(
    `results: ${options}\n${bounds}`,
    { files: memoryFiles(Object.fromEntries(files), NOW) },
    { now: NOW, commit: COMMIT, ...context },
  );
};

describe('results: what is no verdict is never go', () => {
  const rows: [name: string, document: () => unknown, cause: string, message: RegExp][] = [
    ['a partial run', () => of('go', { partial: true }), 'invalid', /partial run/],
    ['a simulated run', () => of('go', { simulated: true }), 'invalid', /simulated run/],
    ['one that only observes', () => of('observe'), 'invalid', /only observes/],
    ['a shard', () => asShard(of('go'), 'a'), 'invalid', /a shard, which decides nothing/],
    ['a shard that says it is whole', () => ({ ...asShard(of('go'), 'a'), partial: false }), 'invalid', /a shard/],
    [
      'I1 a verdict that does not follow',
      () => of('no-go', { decision: of('go').decision }),
      'invalid',
      /decision\.verdict is "GO", and "NO-GO" follows/,
    ],
    [
      'an older gonogo',
      () => ({ ...of('go'), criteria: of('go').criteria.map(({ specs: _, ...one }) => one) }),
      'invalid',
      /older gonogo/,
    ],
    ['C16 another commit', () => about(of('go'), { commit: 'b'.repeat(40) }), 'stale', /about commit bbbbbbbbbbbb/],
    ['the first digits of the commit', () => about(of('go'), { commit: COMMIT.slice(0, 12) }), 'stale', /about commit/],
    ['no commit', () => about(of('go'), { commit: null }), 'stale', /about no commit/],
    [
      'another repository',
      () => about(of('go'), { repository: 'acme/other' }),
      'invalid',
      /of the repository `acme\/other`/,
    ],
    ['from the future', () => about(of('go'), { now: '2026-11-21T12:15:01Z' }), 'stale', /from now/],
    ['no time', () => about(of('go'), { now: 'today' }), 'invalid', /no time/],
    ['0 bytes', () => '', 'empty', /no content/],
    ['an empty list', () => '[]', 'invalid', /no gonogo results/],
    ['something else', () => '{"verdict":"GO"}', 'invalid', /no gonogo results/],
    ['half of it', () => JSON.stringify(of('go')).slice(0, 900), 'invalid', /truncated|not valid JSON/],
    [
      'D01 a key twice',
      () => JSON.stringify(of('go')).replace('"partial":false', '"partial":true,"partial":false'),
      'invalid',
      /same key twice/,
    ],
    [
      'what held until before',
      () => {
        const results = of('go');
        const until = '2026-11-21T12:05:00Z';
        return {
          ...results,
          decision: { ...results.decision, holdsUntil: until },
          criteria: results.criteria.map((one) => ({ ...one, holdsUntil: until })),
        };
      },
      'stale',
      /held until/,
    ],
  ];
  it.each(rows)('%s', async (_, document, cause, message) => {
    const result = await judged({ 'r.json': document() }, 'r.json', '', { repository: 'acme/shop' });
    expect(result).toMatchObject({ state: 'unknown', cause });
    expect(result.problems[0]?.message).toMatch(message);
  });
  it('nothing there', async () => expect(await judged({})).toMatchObject({ state: 'unknown', cause: 'missing' }));
  it('too old under Actions, and by `max-age`', async () => {
    const day = { now: NOW + 86_400 };
    expect((await judged({ 'r.json': of('go') }, 'r.json', '', day)).state).toBe('go');
    expect(await judged({ 'r.json': of('go') }, 'r.json', '', { ...day, actions: true })).toMatchObject({
      cause: 'stale',
    });
    expect(await judged({ 'r.json': of('go') }, '{ file: r.json, max-age: 10m }')).toMatchObject({ state: 'go' });
    expect(await judged({ 'r.json': of('go') }, '{ file: r.json, max-age: 599s }')).toMatchObject({ cause: 'stale' });
  });
});

describe('results: the verdict', () => {
  it.each([
    ['go', '', 'go'],
    ['caution', '', 'no-go'],
    ['hold', '', 'no-go'],
    ['no-go', '', 'no-go'],
    ['caution', 'go: { verdict: "one of GO, CAUTION" }', 'go'],
    ['caution', 'caution: { verdict: CAUTION }\ngo: { verdict: GO }', 'caution'],
    ['go', 'go: { age: "< 5m" }', 'no-go'],
  ])('%s, %s: %s', async (name, bounds, state) =>
    expect((await judged({ 'r.json': of(name) }, 'r.json', bounds)).state).toBe(state),
  );
  it('its facts and its source', async () => {
    const { evidence } = await judged({ 'r.json': of('caution') });
    expect(factsOf(evidence.facts)).toEqual({ verdict: 'CAUTION', age: 600 });
    expect(evidence.sources).toMatchObject([
      { where: 'r.json', format: 'gonogo.results/v1', ageSeconds: 600, trust: 'artifact' },
    ]);
    expect(evidence.notes).toEqual(['`r.json`: CAUTION of `Launch`']);
  });
  it('of any commit, where that is said', async () =>
    expect(
      (await judged({ 'r.json': about(of('go'), { commit: 'b'.repeat(40) }) }, '{ file: r.json, any-commit: true }'))
        .state,
    ).toBe('go'));
  it('of another repository, where that is said', async () => {
    const other = { 'r.json': about(of('go'), { repository: 'acme/other' }) };
    const here = { repository: 'acme/shop' };
    expect((await judged(other, '{ file: r.json, repository: acme/other }', '', here)).state).toBe('go');
    expect(await judged(other, '{ file: r.json, repository: acme/third }', '', here)).toMatchObject({
      cause: 'missing',
    });
  });
});

describe('results: several', () => {
  it('are ambiguous, and the worst counts', async () => {
    expect(await judged({ 'r.json': [of('go'), of('go')] })).toMatchObject({ state: 'unknown', cause: 'ambiguous' });
    expect(await judged({ 'r.json': [of('go'), of('no-go')] })).toMatchObject({ state: 'no-go', cause: null });
    expect(await judged({ 'a.json': of('no-go'), 'b.json': of('go') }, '[a.json, b.json]')).toMatchObject({
      state: 'no-go',
    });
  });
  it('of which one is of the phase or the checklist', async () => {
    const all = { 'r.json': [phase(of('go'), 'canary'), phase(of('no-go'), 'half')] };
    expect((await judged(all, '{ file: r.json, phase: canary }')).state).toBe('go');
    expect((await judged(all, '{ file: r.json, phase: half }')).state).toBe('no-go');
    expect(await judged(all, '{ file: r.json, phase: full }')).toMatchObject({ state: 'unknown', cause: 'missing' });
    expect((await judged(all, '{ file: r.json, phase: canary, checklist: Launch }')).state).toBe('go');
    expect(await judged(all, '{ file: r.json, checklist: Other }')).toMatchObject({ cause: 'missing' });
  });
  it('one that is refused keeps another from being go', async () =>
    expect(await judged({ 'r.json': [of('go'), of('go', { partial: true })] })).toMatchObject({
      state: 'unknown',
      cause: 'invalid',
    }));
  it('one that is missing keeps another from being go', async () =>
    expect(await judged({ 'a.json': of('go') }, '[a.json, b.json]')).toMatchObject({
      state: 'unknown',
      cause: 'missing',
    }));
});

it('a misspelt option is a mistake', async () =>
  expect(await loadMistakes('results: { file: r.json, fase: canary }')).toEqual([
    expect.stringContaining('unknown-key'),
  ]));
