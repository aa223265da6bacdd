import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { CHECKLIST, errors, GATE, ownWorld, PUSH, runGate } from '../support/action.ts';

/** Baselines in the Action: from the folder of the input `history`, and pinned, where a pull request cannot change them. */

const bounded = (rule: string) =>
  GATE.replace('    go: { errors: 0 }', `    baseline: ${rule}\n    go: { errors: "<= baseline + 1" }`).replace(
    /\n {4}caution.*\n/,
    '\n',
  );
const loose = GATE.replace('go: { errors: 0 }', 'go: { errors: "<= 1000" }').replace(/\n {4}caution.*\n/, '\n');
const resultsOf = (temp: Readonly<Record<string, string>>) => JSON.parse(temp['gonogo-results.json'] ?? '') as Results;

/** The results of another run over so many errors, with another clock; all runs of these tests have one number. */
async function made(count: number, now = '2026-01-01T00:00:00Z', id = 7): Promise<string> {
  const { temp } = await runGate({ event: PUSH, files: { ...errors(count), [CHECKLIST]: loose } });
  const results = resultsOf(temp);
  expect(results.context.run?.id).toBe(RUN);
  return JSON.stringify({ ...results, context: { ...results.context, now, run: { id, attempt: 1 } } });
}
/** The number of the run in which everything here happens. */
const RUN = 1_658_821_493;
const told = ({ criteria: [one] }: Results) => [one?.state, one?.facts[0]?.baseline];

describe.concurrent('earlier results', () => {
  it('in the folder of the input `history`', async () => {
    const earlier = { 'history/deep/1.json': await made(3), 'history/2.json': await made(7, '2026-01-02T00:00:00Z') };
    const gate = async (count: number, rule: string) =>
      resultsOf(
        (
          await runGate({
            event: PUSH,
            files: { ...errors(count), ...earlier, [CHECKLIST]: bounded(rule) },
            inputs: { history: 'history' },
          })
        ).temp,
      );
    expect(told(await gate(8, 'last-go'))).toEqual(['go', 7]);
    expect(told(await gate(9, 'last-go'))).toEqual(['no-go', 7]);
    expect(told(await gate(7, 'last 2'))).toEqual(['no-go', 5]);
    expect(told(await gate(1, 'last 3'))).toEqual(['caution', null]);
  });

  it('of this very run, in an earlier attempt, are none', async () => {
    const files = { ...errors(1), 'history/1.json': await made(3, undefined, RUN), [CHECKLIST]: bounded('last-go') };
    const { temp } = await runGate({ event: PUSH, files, inputs: { history: 'history' } });
    expect(told(resultsOf(temp))).toEqual(['caution', null]);
    expect(resultsOf(temp).criteria[0]?.message).toContain('it is of this very run');
  });

  it('pinned: a pull request is measured by the file of the base branch, not by its own', async (context) => {
    const [base, own] = [await made(3), await made(900)];
    const plan = {
      branches: {
        main: { [CHECKLIST]: bounded('pinned base.json'), 'base.json': base },
        feature: { 'base.json': own },
      },
    };
    const world = await ownWorld(context, GATE, plan);
    const files = (count: number) => ({ ...errors(count), 'base.json': own });
    const bad = await runGate({ world, files: files(800) });
    expect(told(resultsOf(bad.temp))).toEqual(['no-go', 3]);
    const good = await runGate({ world, files: files(4) });
    expect(told(resultsOf(good.temp))).toEqual(['go', 3]);
  });

  it('pinned and not there', async (context) => {
    const plan = { branches: { main: { [CHECKLIST]: bounded('pinned base.json') }, feature: { 'new.txt': 'new\n' } } };
    const world = await ownWorld(context, GATE, plan);
    const result = await runGate({ world, files: { ...errors(1), 'base.json': await made(900) } });
    expect(told(resultsOf(result.temp))).toEqual(['caution', null]);
    expect(result.summary).toContain('is not there');
  });
});
