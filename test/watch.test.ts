import { describe, expect, it } from 'vitest';
import type { Cap } from '../src/core/decide.ts';
import type { CriterionResult, Results } from '../src/core/results.ts';
import { verify } from '../src/core/verify/verify.ts';
import { parseWatch } from '../src/core/watch/plan.ts';
import { type Sampling, watch } from '../src/watch.ts';
import { type FakeClock, fakeClock } from './support/fake-clock.ts';
import { criterionWith, resultsWith } from './support/results.ts';

const fact = (value: number, band: 'go' | 'no-go'): CriterionResult['facts'][number] => ({
  name: 'error-rate',
  dimension: 'ratio',
  value,
  display: `${value * 100} %`,
  band,
  bound: '< 1%',
  distance: 0.01,
  baseline: null,
  waived: false,
});
const trigger = (value: number) =>
  criterionWith({
    id: 'errors',
    rollback: ['no-go'],
    state: value < 0.01 ? 'go' : 'no-go',
    facts: [fact(value, value < 0.01 ? 'go' : 'no-go')],
  });
const KINDS: Readonly<Record<string, readonly CriterionResult[]>> = {
  g: [trigger(0.001)],
  c: [trigger(0.002), criterionWith({ id: 'slow', state: 'caution' })],
  h: [trigger(0.001), criterionWith({ id: 'sign', state: 'pending', cause: 'unsigned' })],
  n: [trigger(0.001), criterionWith({ id: 'other', state: 'no-go' })],
  t: [trigger(0.02)],
  u: [criterionWith({ id: 'errors', rollback: ['no-go'], state: 'unknown', cause: 'unreachable' })],
  r: [criterionWith({ id: 'errors', rollback: ['no-go', 'unknown'], state: 'unknown', cause: 'unreachable' })],
};

type Take = (sampling: Sampling, index: number, clock: FakeClock) => Promise<Results>;

/** A watch over samples that are letters, each of which takes a second. The last letter goes on for ever. */
async function over(
  letters: string,
  text: string,
  more: { take?: Take; lateCaps?: readonly Cap[]; stop?: AbortController } = {},
) {
  const clock = fakeClock();
  const stop = more.stop ?? new AbortController();
  let index = 0;
  const said: string[] = [];
  const take = async (sampling: Sampling) => {
    const at = index++;
    if (more.take) return more.take(sampling, at, clock);
    await clock.sleep(1, sampling.signal);
    return resultsWith({ criteria: KINDS[letters[Math.min(at, letters.length - 1)] ?? ''] ?? [] });
  };
  const results = await clock.run(
    watch({
      plan: parseWatch(text),
      take,
      clock,
      signal: stop.signal,
      ...(more.lateCaps ? { lateCaps: async () => more.lateCaps ?? [] } : {}),
      onSample: (state) => said.push(`${state.samples}`),
    }),
  );
  const record = results?.watch;
  return {
    results,
    record,
    said,
    verdict: results?.decision.verdict,
    rollback: results?.decision.rollback,
    because: results?.decision.reasons.find(({ criterion }) => criterion === null)?.because,
    ended: record?.ended,
    seconds: record?.samples.map((sample) => sample.seconds),
    took: clock.monotonic(),
  };
}

describe('what a watch comes to', () => {
  const rows: [name: string, letters: string, text: string, ends: object][] = [
    ['steady', 'g', '1m', { ended: 'steady', verdict: 'GO', rollback: false, because: undefined, took: 61 }],
    [
      'steady after a while',
      'nhg',
      '1m every 20s',
      { ended: 'steady', verdict: 'GO', seconds: [0, 20, 40, 60, 80, 100] },
    ],
    [
      'a CAUTION on the way is not forgotten',
      'gcg',
      '1m every 20s',
      { ended: 'steady', verdict: 'CAUTION', because: 'CAUTION in 1 of the 4 samples that held' },
    ],
    [
      'a trigger',
      'ggt',
      '1m every 20s',
      {
        ended: 'rollback',
        verdict: 'NO-GO',
        rollback: true,
        because: 'the watch ended with a rollback: `errors` fired',
        took: 41,
      },
    ],
    [
      'a trigger, three times',
      'gtutt',
      '1m every 20s rollback-after 3',
      {
        ended: 'rollback',
        verdict: 'NO-GO',
        rollback: true,
        because: 'the watch ended with a rollback: `errors` fired in 3 samples in a row',
        took: 81,
      },
    ],
    [
      'no data is no rollback',
      'gu',
      '1m every 20s',
      {
        ended: 'no-data',
        verdict: 'NO-GO',
        rollback: false,
        because: 'the watch ended for want of data: `errors` could not be measured in 3 samples in a row',
      },
    ],
    [
      'no data is a rollback where the trigger says so',
      'gr',
      '1m every 20s',
      {
        ended: 'rollback',
        verdict: 'NO-GO',
        rollback: true,
        because: 'the watch ended with a rollback: `errors` could not be measured in 3 samples in a row',
      },
    ],
    [
      'never steady, and bad at the end',
      'gn',
      '1m every 20s within 2m',
      { ended: 'time', verdict: 'NO-GO', rollback: false, because: 'not steady for 1m within 2m', took: 121 },
    ],
    [
      'never steady, and good at the end',
      'nnnnng',
      '1m every 20s within 2m',
      {
        ended: 'time',
        verdict: 'NO-GO',
        because: 'not steady for 1m within 2m; at the end it had held for 20s',
      },
    ],
    [
      'what was bad long ago does not count at the end',
      'nghgghg',
      '1m every 20s within 2m',
      { ended: 'time', verdict: 'HOLD', because: 'not steady for 1m within 2m; at the end it had held for 0s' },
    ],
    ['somebody has still to sign', 'h', '1m every 20s within 2m', { ended: 'time', verdict: 'HOLD' }],
    [
      'a trigger that fires at the end of the time, within its budget',
      'gggnggt',
      '1m every 20s within 2m rollback-after 2',
      { ended: 'time', verdict: 'NO-GO', rollback: true },
    ],
  ];
  it.each(rows)('%s', async (_, letters, text, ends) => expect(await over(letters, text)).toMatchObject(ends));

  it('the head moved: HOLD, however steady it was; and a rollback stays one', async () => {
    const lateCaps: Cap[] = [{ verdict: 'HOLD', because: 'superseded' }];
    const { results } = await over('g', '1m', { lateCaps });
    expect(results?.decision).toMatchObject({ verdict: 'HOLD', reasons: [{ criterion: null, because: 'superseded' }] });
    expect(results?.watch?.ended).toBe('steady');
    expect(await over('t', '1m', { lateCaps })).toMatchObject({ verdict: 'NO-GO', rollback: true });
  });

  it('every sample is recorded, and the document is the last one', async () => {
    const { results, record, said } = await over('gct', '1m every 20s');
    expect(record).toEqual({
      for: 60,
      every: 20,
      within: 180,
      rollbackAfter: 1,
      noData: 3,
      startedAt: '2026-11-21T12:00:00Z',
      endedAt: '2026-11-21T12:00:41Z',
      ended: 'rollback',
      steady: 0,
      dimensions: { 'errors/error-rate': 'ratio' },
      samples: [
        {
          at: '2026-11-21T12:00:00Z',
          seconds: 0,
          verdict: 'GO',
          rollback: false,
          facts: { 'errors/error-rate': 0.001 },
          states: { errors: 'go' },
        },
        {
          at: '2026-11-21T12:00:20Z',
          seconds: 20,
          verdict: 'CAUTION',
          rollback: false,
          facts: { 'errors/error-rate': 0.002 },
          states: { errors: 'go', slow: 'caution' },
        },
        {
          at: '2026-11-21T12:00:40Z',
          seconds: 40,
          verdict: 'NO-GO',
          rollback: true,
          facts: { 'errors/error-rate': 0.02 },
          states: { errors: 'no-go' },
        },
      ],
    });
    expect(results?.criteria).toEqual(KINDS.t);
    // What limits the verdict is recorded, so that it can be derived again.
    expect(results?.caps).toEqual([{ verdict: 'NO-GO', because: 'the watch ended with a rollback: `errors` fired' }]);
    expect(said).toEqual(['1', '2', '3']);
  });
});

describe('samples that are slow', () => {
  const lasting =
    (seconds: readonly number[]): Take =>
    async ({ signal }, index, clock) => {
      await clock.sleep(seconds[Math.min(index, seconds.length - 1)] ?? 0, signal);
      return resultsWith({ criteria: KINDS.g ?? [] });
    };
  it('the next one is due by the clock, not after the last one', async () =>
    expect(await over('', '1m every 20s', { take: lasting([19]) })).toMatchObject({
      ended: 'steady',
      seconds: [0, 20, 40, 60],
    }));
  it('one that is a little too slow makes the next one late, and that is said', async () => {
    const { record, seconds } = await over('', '1m every 20s', { take: lasting([1, 24, 1]) });
    expect(seconds).toEqual([0, 20, 44, 60]);
    expect(record?.samples.map(({ late }) => late)).toEqual([undefined, undefined, 4, undefined]);
    expect(record?.ended).toBe('steady');
  });
  it('one that hangs is given up, is no data, and costs no more than its time', async () => {
    const hangs: Take = (sampling, index, clock) =>
      index === 1 ? new Promise(() => {}) : lasting([1])(sampling, index, clock);
    const { record, seconds } = await over('', '1m every 20s', { take: hangs });
    expect(seconds).toEqual([0, 20, 45, 60, 80, 100, 120]);
    expect(record?.samples[1]).toEqual({
      at: '2026-11-21T12:00:20Z',
      seconds: 20,
      verdict: 'NO-GO',
      rollback: false,
      facts: {},
      states: {},
    });
    expect(record?.ended).toBe('steady');
  });
  it('when all hang from some time on, it ends for want of data, and the verdict of the good one before is gone', async () => {
    const hangs: Take = (sampling, index, clock) =>
      index > 0 ? new Promise(() => {}) : lasting([1])(sampling, index, clock);
    expect(await over('', '1m every 20s', { take: hangs })).toMatchObject({
      ended: 'no-data',
      verdict: 'NO-GO',
      because: 'the watch ended for want of data: `the sample itself` could not be measured in 3 samples in a row',
    });
  });
  it('one that hangs between two failures does not part them', async () => {
    const take: Take = (_, index) =>
      index === 1 ? new Promise(() => {}) : Promise.resolve(resultsWith({ criteria: KINDS.t ?? [] }));
    const { ended, record } = await over('', '1m every 20s rollback-after 2', { take });
    expect([ended, record?.samples.length]).toEqual(['rollback', 3]);
  });
  it('one failure, and then nothing that came to an end, is no rollback', async () => {
    const take: Take = (_, index) =>
      index > 0 ? new Promise(() => {}) : Promise.resolve(resultsWith({ criteria: KINDS.t ?? [] }));
    const ended = await over('', '1m every 20s rollback-after 2', { take });
    expect(ended).toMatchObject({ ended: 'no-data', verdict: 'NO-GO', rollback: false });
    expect((await verify(ended.results as Results)).filter(({ where }) => where.startsWith('decision'))).toEqual([]);
  });
  it('when none ever came to an end, it fails', async () => {
    await expect(over('', '1m every 20s', { take: () => new Promise(() => {}) })).rejects.toThrow('no sample');
  });
  it('each is told what time it is and how long it may take, and is stopped when that is over', async () => {
    const told: [number, number][] = [];
    let stopped = 0;
    const take: Take = async ({ now, seconds, signal }, index, clock) => {
      told.push([now, seconds]);
      signal.addEventListener('abort', () => stopped++);
      await clock.sleep(index === 0 ? 500 : 1, new AbortController().signal);
      return resultsWith({ criteria: KINDS.g ?? [] });
    };
    await over('', '1m every 20s', { take });
    expect(told.slice(0, 2)).toEqual([
      [1_795_262_400, 20],
      [1_795_262_425, 20],
    ]);
    expect(stopped).toBe(1);
    const long: number[] = [];
    await over('', '1h every 20m', {
      take: async ({ seconds }) => {
        long.push(seconds);
        return resultsWith({ criteria: KINDS.g ?? [] });
      },
    });
    expect(long).toEqual([300, 300, 300, 300]);
  });
  it('a machine that slept starts the steady time again', async () => {
    const take: Take = async (_, index, clock) => {
      if (index === 2) clock.skip(3600);
      return resultsWith({ criteria: KINDS.g ?? [] });
    };
    expect((await over('', '1m every 20s', { take })).seconds).toEqual([0, 20, 40, 60, 80, 100, 120]);
  });
});

describe('interrupted', () => {
  it('between samples and in one: what was seen so far, and never GO', async () => {
    for (const after of [30, 40.5]) {
      const stop = new AbortController();
      const take: Take = async ({ signal }, index, clock) => {
        if (index === 1) void clock.sleep(after - 20, signal).then(() => stop.abort());
        await clock.sleep(1, signal);
        return resultsWith({ criteria: KINDS.g ?? [] });
      };
      const { results, ended, verdict, because } = await over('', '1m every 20s', { take, stop });
      expect([ended, verdict]).toEqual(['interrupted', 'NO-GO']);
      expect(because).toBe('the watch was interrupted after 2 samples');
      expect(results?.watch?.samples).toHaveLength(2);
    }
  });
  it('nobody is asked anything any more', async () => {
    const stop = new AbortController();
    const take: Take = async (_, index) => {
      if (index === 1) stop.abort();
      return resultsWith({ criteria: KINDS.g ?? [] });
    };
    const { results } = await over('', '1m', { take, stop, lateCaps: [{ verdict: 'HOLD', because: 'asked' }] });
    expect(results?.decision.reasons.map(({ because }) => because)).toEqual([
      'the watch was interrupted after 1 sample',
    ]);
  });
  it('before the first sample there is nothing', async () => {
    const stop = new AbortController();
    stop.abort();
    expect((await over('g', '1m', { stop })).results).toBeUndefined();
  });
  it('while it is asked whether the head moved', async () => {
    const stop = new AbortController();
    const clock = fakeClock();
    const results = await clock.run(
      watch({
        plan: parseWatch('1m'),
        take: async () => resultsWith({ criteria: KINDS.g ?? [] }),
        lateCaps: async () => {
          stop.abort();
          return [];
        },
        clock,
        signal: stop.signal,
      }),
    );
    expect([results?.decision.verdict, results?.watch?.ended]).toEqual(['NO-GO', 'interrupted']);
  });
  it('what a sample that is cut off throws is nothing to report; what another one throws is', async () => {
    const stop = new AbortController();
    const take: Take = async (_, index) => {
      if (index === 1) stop.abort();
      if (index === 1) throw new Error('cut off');
      return resultsWith({ criteria: KINDS.g ?? [] });
    };
    expect((await over('', '1m', { take, stop })).ended).toBe('interrupted');
    const broken: Take = async () => {
      throw new Error('a bug');
    };
    await expect(over('', '1m', { take: broken })).rejects.toThrow('a bug');
  });
});

it('more states than can be recorded are refused', async () => {
  const criteria = Array.from({ length: 1000 }, (_, index) => criterionWith({ id: `c${index}` }));
  const take: Take = async () => resultsWith({ criteria });
  await expect(over('', '1m every 1s within 4m', { take })).rejects.toThrow(/1000 criteria in up to 241 samples/);
  expect((await over('', '1m every 1s within 199s', { take })).verdict).toBe('GO');
});
