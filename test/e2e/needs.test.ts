import { describe, expect, it } from 'vitest';
import { parseResults } from '../../src/read-results.ts';
import { annotationsOf, CHECKLIST, errors, GATE, ownWorld, PUSH, runGate } from '../support/action.ts';

/** THREATS A01: a job that was skipped or cancelled passes for GitHub, and the gate must not let it. */

const needs = (results: Readonly<Record<string, string>>) => ({
  needs: JSON.stringify(
    Object.fromEntries(Object.entries(results).map(([job, result]) => [job, { result, outputs: {} }])),
  ),
});
const gate = (inputs: Record<string, string>, checklist = GATE) =>
  runGate({ event: PUSH, files: { ...errors(0), [CHECKLIST]: checklist }, inputs });

describe.concurrent('A01: each job must have succeeded', () => {
  const rows: readonly [result: string, code: number][] = [
    ['success', 0],
    ['failure', 1],
    ['cancelled', 1],
    ['skipped', 1],
    ['timed_out', 1],
    ['Success', 1],
    ['success ', 1],
  ];
  for (const [result, code] of rows)
    it(`\`${result}\` is ${code === 0 ? 'GO' : 'NO-GO'}`, async () => {
      const run = await gate(needs({ test: 'success', build: result }));
      expect(run).toMatchObject({ code, outputs: { verdict: code === 0 ? 'GO' : 'NO-GO' } });
      expect(run.outputs['failed-criteria']).toBe(code === 0 ? '[]' : '["needs/build"]');
      const [results] = await parseResults(run.temp['gonogo-results.json'] ?? '', 'results');
      expect(results?.criteria.map(({ id, check, level, state }) => [id, check, level, state])).toEqual([
        ['no-errors', 'data', 'required', 'go'],
        ['needs/test', 'needs', 'required', 'go'],
        ['needs/build', 'needs', 'required', code === 0 ? 'go' : 'no-go'],
      ]);
      if (code === 1) expect(run.summary).toContain('needs/build');
    });

  it('says which job, on the first line of the checklist', async () => {
    const run = await gate(needs({ build: 'skipped' }));
    expect(annotationsOf(run).join('\n')).toMatch(
      /^error: no-go: The job build succeeded: .*skipped.* @ \.github\/gonogo\.yml:1$/m,
    );
    expect(run.stdout).toContain('a job that did not run has shown nothing');
  });
  it('does not hide what the checklist finds', async () => {
    const files = { ...errors(9), [CHECKLIST]: GATE };
    const run = await runGate({ event: PUSH, files, inputs: needs({ build: 'success' }) });
    expect(run).toMatchObject({ code: 1, outputs: { 'failed-criteria': '["no-errors"]' } });
  });
  it('of several checklists the first has them', async () => {
    const files = { ...errors(0), [CHECKLIST]: GATE, 'b.yml': GATE };
    const inputs = { checklist: `${CHECKLIST}\nb.yml`, ...needs({ build: 'failure' }) };
    const run = await runGate({ event: PUSH, files, inputs });
    expect(run).toMatchObject({ code: 1, outputs: { 'failed-criteria': '["needs/build"]' } });
  });
  it('the first that is enforced, so that one that only observes does not swallow them', async () => {
    const files = { ...errors(0), [CHECKLIST]: `${GATE}mode: observe\n`, 'b.yml': GATE };
    const inputs = { checklist: `${CHECKLIST}\nb.yml`, ...needs({ build: 'failure' }) };
    expect((await runGate({ event: PUSH, files, inputs })).code).toBe(1);
  });
  it('no checklist can waive or loosen them', async () => {
    const waiver = `waivers:\n  - { criterion: needs/build, covers: { result: failure }, reason: x, by: a, approved-by: b, from: 2026-11-01, until: 2026-12-01 }\n`;
    expect((await gate(needs({ build: 'failure' }), `${GATE}${waiver}`)).code).toBe(2);
  });
  it('on a pull request too', async (context) => {
    const world = await ownWorld(context);
    const run = await runGate({ world, files: errors(0), inputs: needs({ build: 'cancelled' }) });
    expect(run).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
    expect((await world.comments()).map(({ body }) => body).join()).toContain('The job build succeeded');
  });
  it('what a job put out is nowhere shown', async () => {
    const given = JSON.stringify({ build: { result: 'failure', outputs: { key: 'hush-hush-hush' } } });
    const run = await gate({ needs: given });
    expect([run.stdout, run.summary, ...Object.values(run.temp)].join()).not.toContain('hush');
  });
});
