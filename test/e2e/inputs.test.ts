import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUT_NAMES } from '../../src/action/inputs.ts';
import { annotationsOf, CHECKLIST, errors, GATE, gatedWorld, PUSH, runGate } from '../support/action.ts';
import type { World } from '../support/github/world.ts';

/** THREATS A10, UX 1.8: an input that is not understood is never its default. */

let world: World;
beforeAll(async () => {
  world = await gatedWorld();
});
afterAll(() => world.close());

const BAD_RESULTS = JSON.stringify({ schema: 'gonogo.results/v1' });

it('the names are those of action.yml, and only the token has a default (UX 1.8)', () => {
  const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default?: string }> };
  expect(Object.keys(inputs).sort()).toEqual([...INPUT_NAMES].sort());
  expect(Object.entries(inputs).flatMap(([name, input]) => (input.default === undefined ? [] : [name]))).toEqual([
    'github-token',
  ]);
});

it('has no expression but the default of the token: the runner refuses an action with one in a description', () =>
  expect(readFileSync('action.yml', 'utf8').match(/\$\{\{.*/g)).toEqual(['${{ github.token }}']));

describe('is refused with exit 2, naming the input, before anything is asked of GitHub or evaluated', () => {
  const rows: readonly [name: string, inputs: Record<string, string>, said: RegExp][] = [
    ['an input that is not there', { 'fail-onn': 'caution' }, /no input `fail-onn`.*did you mean `fail-on`\?/s],
    ['one with an underscore', { fail_on: 'caution' }, /no input `fail_on`.*did you mean `fail-on`\?/s],
    ['one with a blank', { 'fail on': 'caution' }, /no input `fail_on`.*did you mean `fail-on`\?/s],
    ['one without a hyphen', { failon: 'caution' }, /no input `failon`.*did you mean `fail-on`\?/s],
    ['one that is like no other', { zzzzzzzz: '1' }, /no input `zzzzzzzz`.*inputs are checklist, phase, params/s],
    ['an empty one that is not there', { 'fail-onn': '' }, /no input `fail-onn`/],
    ['fail-on', { 'fail-on': 'nogo' }, /input `fail-on` is `nogo`; it is one of no-go, hold, caution, never/],
    ['fail-on in other letters', { 'fail-on': 'Caution' }, /input `fail-on` is `Caution`/],
    ['comment', { comment: 'true' }, /input `comment` is `true`; it is one of on-problem, always, on-change, never/],
    ['summary', { summary: 'no' }, /input `summary` is `no`; it is true or false/],
    ['annotations', { annotations: '1' }, /input `annotations` is `1`/],
    ['pr-number zero', { 'pr-number': '0' }, /input `pr-number` is `0`/],
    ['pr-number with a sign', { 'pr-number': '#1' }, /input `pr-number` is `#1`/],
    ['pr-number too long', { 'pr-number': '9'.repeat(30) }, /input `pr-number`/],
    ['commit shortened', { commit: 'abcdef0' }, /input `commit` is `abcdef0`, which is no full commit id/],
    ['commit in capitals', { commit: 'A'.repeat(40) }, /input `commit`/],
    ['commit as a branch', { commit: 'main' }, /input `commit`/],
    ['params without a value', { params: 'region' }, /input `params` has `region`, which is not name=value/],
    ['params without a name', { params: '=eu' }, /input `params` has `=eu`/],
    ['needs that are no JSON', { needs: 'build' }, /input `needs` is no JSON.*needs: \$\{\{ toJSON\(needs\) \}\}/s],
    ['needs that are cut', { needs: '{"build": {"result": "succ' }, /input `needs` is no JSON.*truncated/],
    ['needs of no job', { needs: '{}' }, /input `needs` names no job.*gate: \{ needs: \[build, test\], if: /s],
    ['needs that are null', { needs: 'null' }, /input `needs` is no map of jobs/],
    ['needs as a list', { needs: '[{"result":"success"}]' }, /input `needs` is no map of jobs/],
    ['needs without a result', { needs: '{"build": {"outputs": {}}}' }, /not say how the job `build` ended/],
    ['needs with an empty result', { needs: '{"build": {"result": ""}}' }, /not say how the job `build` ended/],
    ['needs with a result that is no text', { needs: '{"build": {"result": true}}' }, /the job `build` ended/],
    ['needs as plain words', { needs: '{"build": "success"}' }, /not say how the job `build` ended/],
    ['a job told twice', { needs: '{"a":{"result":"failure"},"a":{"result":"success"}}' }, /input `needs` is no JSON/],
    ['a job that is none', { needs: '{"a b": {"result": "success"}}' }, /input `needs` has a key that is no job/],
    ['signatures', { signatures: 'github' }, /input `signatures` is `github`; it is `file` or absent/],
  ];
  for (const [name, inputs, said] of rows)
    it(name, async () => {
      const result = await runGate({ world, files: errors(0), inputs });
      expect([result.code, result.outputs, result.requests]).toEqual([2, {}, []]);
      expect(result.stdout).toMatch(said);
      expect(annotationsOf(result)[0]).toMatch(said);
      expect(result.summary).toContain('the checklist or the call is wrong');
    });
});

describe.concurrent('is refused with exit 2 and no verdict', () => {
  const rows: readonly [name: string, inputs: Record<string, string>, files: Record<string, string>, said: RegExp][] = [
    ['a parameter nobody declares', { params: 'region=eu' }, {}, /`region`/],
    ['a baseline that is not there', { baseline: 'none.json' }, {}, /baseline `none\.json` cannot be read \(ENOENT\)/],
    ['a baseline that is a folder', { baseline: 'b' }, { 'b/c': '' }, /baseline `b` cannot be read/],
    ['a baseline that is no JSON', { baseline: 'b.json' }, { 'b.json': '{' }, /b\.json/],
    ['a baseline of another shape', { baseline: 'b.json' }, { 'b.json': BAD_RESULTS }, /b\.json/],
    ['a branch that is not there', { 'checklist-from': 'nowhere' }, {}, /no branch `nowhere`/],
    ['a checklist that is not there', { checklist: 'x.yml' }, {}, /has `x\.yml`.*check the input `checklist`/s],
    ['a working directory out of the workspace', { 'working-directory': '..' }, {}, /outside/],
    ['a working directory that is not there', { 'working-directory': 'none' }, {}, /none\/\.github\/gonogo\.yml/],
    ['a host with a path', { 'allow-hosts': 'https://example.com/x' }, {}, /allow-hosts/],
    ['a private host that is none', { 'allow-private-hosts': '10.0.0.0/99' }, {}, /allow-private-hosts/],
    ['a host that is none', { 'allow-hosts': 'example.com\nhttp://' }, {}, /`allow-hosts` has `http:\/\/`/],
    ['results over a folder', { results: 'b' }, { 'b/c': '' }, /results/],
    ['results below a file', { results: 'b/c.json' }, { b: '' }, /results/],
  ];
  for (const [name, inputs, files, said] of rows)
    it(name, async () => {
      const where = inputs['checklist-from'] || inputs.checklist ? { world } : { event: PUSH };
      const result = await runGate({ ...where, files: { ...errors(0), [CHECKLIST]: GATE, ...files }, inputs });
      expect([result.code, result.outputs]).toEqual([2, {}]);
      expect(result.stdout).toMatch(said);
    });
});

describe.concurrent('is understood', () => {
  const rows: readonly [
    name: string,
    inputs: Record<string, string>,
    expected: (result: Awaited<ReturnType<typeof runGate>>) => unknown,
  ][] = [
    [
      'an empty value is the default',
      { 'fail-on': '', comment: '', summary: '', 'pr-number': '', commit: '' },
      ({ code }) => code === 1,
    ],
    ['blanks around a value', { 'fail-on': '  never \n' }, ({ code }) => code === 0],
    ['summary: false', { summary: 'false' }, ({ summary }) => summary === ''],
    ['summary: TRUE', { summary: 'TRUE' }, ({ summary }) => summary.includes('NO-GO')],
    ['annotations: false', { annotations: 'False' }, (result) => annotationsOf(result).length === 0],
    ['names in any letters', { 'FAIL-ON': 'never' }, ({ code }) => code === 0],
    [
      'Windows line ends between checklists',
      { checklist: `${CHECKLIST}\r\n\r\n ${CHECKLIST}\r\n` },
      ({ summary }) => summary.split('## 🔴').length === 3,
    ],
    ['a working directory that is the workspace', { 'working-directory': './' }, ({ code }) => code === 1],
    ['a path with a dot', { checklist: `./${CHECKLIST}` }, ({ code }) => code === 1],
  ];
  for (const [name, inputs, expected] of rows)
    it(name, async () => {
      const files = { ...errors(9), [CHECKLIST]: GATE };
      expect(expected(await runGate({ event: PUSH, files, inputs }))).toBe(true);
    });
  it('the same from a checklist in the workspace', async () => {
    const files = { ...errors(0), 'a/b/checks.yml': GATE, 'a/b/state.json': '{"errors":9}' };
    const inputs = { checklist: 'b/checks.yml', 'working-directory': 'a' };
    const result = await runGate({ event: PUSH, files, inputs });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
    expect(annotationsOf(result)).toEqual([expect.stringContaining('@ a/b/checks.yml:4')]);
  });
});
