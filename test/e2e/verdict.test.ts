import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Results, Verdict } from '../../src/core/results.ts';
import { CHECKLIST, errors, GATE, gatedWorld, ownWorld, PUSH, runGate } from '../support/action.ts';
import type { World } from '../support/github/world.ts';
import { nodeBinaries } from '../support/node-binaries.ts';

/** SPEC section 9: the verdict is the status of the step, and the outputs say which. */

const HELD = `${GATE}roles: { sre: ["@bob"] }\n`.replace(
  'criteria:\n',
  'criteria:\n  - { title: Briefed, sign-off: sre }\n',
);
const ADVISORY = GATE.replace('  - title', '  - level: advisory\n    title');
const OBSERVED = `${GATE}mode: observe\n`;
const NOWHERE = GATE.replace('  - title', '  - if: "false"\n    title');

describe.concurrent('the status of the step', () => {
  const rows: readonly [verdict: Verdict, failOn: string, code: number, unenforced?: true][] = [
    ['GO', '', 0],
    ['GO', 'caution', 0],
    ['CAUTION', '', 0],
    ['CAUTION', 'hold', 0],
    ['CAUTION', 'no-go', 0],
    ['CAUTION', 'caution', 1],
    ['CAUTION', 'never', 0],
    ['HOLD', '', 4],
    ['HOLD', 'hold', 4],
    ['HOLD', 'caution', 4],
    ['HOLD', 'no-go', 0, true],
    ['HOLD', 'never', 0, true],
    ['NO-GO', '', 1],
    ['NO-GO', 'no-go', 1],
    ['NO-GO', 'caution', 1],
    ['NO-GO', 'never', 0, true],
  ];
  const found = { GO: 0, HOLD: 0, CAUTION: 3, 'NO-GO': 9 };
  for (const [verdict, failOn, code, unenforced] of rows)
    it(`is ${code} at ${verdict} with fail-on \`${failOn}\``, async () => {
      const files = { ...errors(found[verdict]), [CHECKLIST]: verdict === 'HOLD' ? HELD : GATE };
      const result = await runGate({ event: PUSH, files, inputs: { 'fail-on': failOn } });
      expect(result).toMatchObject({ code, outputs: { verdict } });
      // The last line is the headline, and what is not enforced is said above it.
      expect(result.stdout.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`^${verdict}: Pilot launch`));
      expect(result.stdout.includes('not enforced')).toBe(unenforced === true);
      expect(result.summary).toContain(` ${verdict} — Pilot launch`);
    });

  for (const { name, path } of nodeBinaries())
    it(`is the same on ${name}, for a pull request`, async (context) => {
      const world = await ownWorld(context);
      for (const [count, code, verdict] of [
        [0, 0, 'GO'],
        [9, 1, 'NO-GO'],
      ] as const) {
        const result = await runGate({ world, node: path, files: errors(count) });
        expect(result).toMatchObject({ code, outputs: { verdict } });
      }
    });
});

describe.concurrent('what decides', () => {
  const two = { checklist: `${CHECKLIST}\nops/gonogo.yml` };
  const ops = GATE.replace('Pilot launch', 'Operations').replace('state.json', 'ops.json');
  const rows: readonly [
    name: string,
    checklist: string | Record<string, string>,
    files: Record<string, string>,
    inputs: Record<string, string>,
    code: number,
    verdict: Verdict,
    failed: readonly string[],
  ][] = [
    ['no evidence is no success (C01)', GATE, {}, {}, 1, 'NO-GO', ['no-errors']],
    ['an empty file is none (C02)', GATE, { 'state.json': '' }, {}, 1, 'NO-GO', ['no-errors']],
    ['a cut one neither (C07)', GATE, { 'state.json': '{"errors": 0' }, {}, 1, 'NO-GO', ['no-errors']],
    ['advisory is CAUTION at worst', ADVISORY, errors(9), {}, 0, 'CAUTION', []],
    ['observe reports and passes', OBSERVED, errors(9), {}, 0, 'NO-GO', []],
    ['nothing applicable is NO-GO (I3, A14)', NOWHERE, errors(0), {}, 1, 'NO-GO', []],
    [
      'of several checklists the worst',
      { [CHECKLIST]: GATE, 'ops/gonogo.yml': ops },
      { ...errors(0), 'ops/ops.json': '{"errors":9}' },
      two,
      1,
      'NO-GO',
      ['no-errors'],
    ],
    [
      'of several checklists all must be go',
      { [CHECKLIST]: GATE, 'ops/gonogo.yml': ops },
      { ...errors(0), 'ops/ops.json': '{"errors":0}' },
      two,
      0,
      'GO',
      [],
    ],
    [
      'a checklist in a working directory',
      { 'shop/.github/gonogo.yml': GATE },
      { 'shop/state.json': '{"errors":9}', 'state.json': '{"errors":0}' },
      { 'working-directory': 'shop' },
      1,
      'NO-GO',
      ['no-errors'],
    ],
    [
      'a checklist in a working directory, with its evidence',
      { 'shop/.github/gonogo.yml': GATE },
      { 'shop/state.json': '{"errors":0}', 'state.json': '{"errors":9}' },
      { 'working-directory': 'shop' },
      0,
      'GO',
      [],
    ],
    [
      'a parameter',
      GATE.replace('state.json', '"${{ params.where }}.json"').replace(
        'criteria:',
        'params: { where: { type: text } }\ncriteria:',
      ),
      { ...errors(9), 'other.json': '{"errors":0}' },
      { params: 'where=other' },
      0,
      'GO',
      [],
    ],
    ['Windows line ends', GATE.replaceAll('\n', '\r\n'), errors(9), {}, 1, 'NO-GO', ['no-errors']],
  ];
  for (const [name, checklist, files, inputs, code, verdict, failed] of rows)
    it(name, async () => {
      const lists = typeof checklist === 'string' ? { [CHECKLIST]: checklist } : checklist;
      const result = await runGate({ event: PUSH, files: { ...files, ...lists }, inputs });
      expect(result).toMatchObject({ code, outputs: { verdict } });
      expect(JSON.parse(result.outputs['failed-criteria'] ?? '')).toEqual(failed);
    });
});

describe('the outputs', () => {
  let world: World;
  beforeAll(async () => {
    world = await gatedWorld();
  });
  afterAll(() => world.close());

  it('are enums, numbers, ids and paths, and the results are where they say (E16)', async () => {
    const result = await runGate({ world, files: errors(9) });
    const { outputs, temp } = result;
    expect(outputs).toEqual({
      verdict: 'NO-GO',
      rollback: 'false',
      'earliest-go': '',
      counts: expect.any(String),
      'failed-criteria': '["no-errors"]',
      'results-path': expect.stringMatching(/\/temp\/gonogo-results\.json$/),
      'comment-url': expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/acme\/shop\/issues\/1#issuecomment-\d+$/),
    });
    expect(JSON.parse(outputs.counts ?? '')).toMatchObject({ go: 0, 'no-go': 1 });
    const results = JSON.parse(temp['gonogo-results.json'] ?? '') as Results;
    expect(results).toMatchObject({
      schema: 'gonogo.results/v1',
      checklist: { file: CHECKLIST, ref: await world.tip('main') },
      context: { repository: 'acme/shop', commit: world.head, event: 'pull_request', pullRequest: 1 },
      decision: { verdict: 'NO-GO' },
      partial: false,
      simulated: false,
    });
  });
  it('a value with line ends sets no other output (E15)', async () => {
    const path = 'out.json\nverdict=GO\nghadelimiter\nrollback<<x\ntrue\nx';
    const { outputs, code } = await runGate({ world, files: errors(9), inputs: { results: path } });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'NO-GO', rollback: 'false' });
    expect(Object.keys(outputs)).toHaveLength(7);
    expect(outputs['results-path']).toContain(path);
  });
  it('are all that action.yml names', async () => {
    const { parse } = await import('yaml');
    const { readFileSync } = await import('node:fs');
    const { outputs } = parse(readFileSync('action.yml', 'utf8')) as { outputs: Record<string, unknown> };
    const result = await runGate({ world, files: errors(0) });
    expect(Object.keys(result.outputs).sort()).toEqual(Object.keys(outputs).sort());
  });
  it('results go where the input says, with the folders on the way', async () => {
    const result = await runGate({ world, files: errors(0), inputs: { results: 'out/deep/results.json' } });
    expect(result.outputs['results-path']).toMatch(/\/work\/out\/deep\/results\.json$/);
    expect(Object.keys(result.files).sort()).toEqual(['out/deep/results.json', 'state.json']);
    expect(result.temp).toEqual({});
  });
  it('an earlier run is the baseline of the next', async () => {
    const bounded = GATE.replace('go: { errors: 0 }', 'go: { errors: "<= baseline + 1" }').replace(
      /\n {4}caution.*/,
      '',
    );
    const gate = (files: Record<string, string>, inputs = {}) =>
      runGate({ event: PUSH, files: { ...files, [CHECKLIST]: bounded }, inputs });
    const first = await gate(errors(2));
    expect(first.outputs.verdict).toBe('CAUTION');
    const before = { 'before.json': first.temp['gonogo-results.json'] ?? '' };
    const next = [];
    for (const count of [3, 4]) next.push(await gate({ ...errors(count), ...before }, { baseline: 'before.json' }));
    expect(next.map(({ outputs }) => outputs.verdict)).toEqual(['GO', 'NO-GO']);
  });
});
