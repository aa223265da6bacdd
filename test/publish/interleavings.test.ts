import { describe, expect, it } from 'vitest';
import { type End, everyOrder, type Plan } from '../support/interleavings.ts';
import type { Publisher } from '../support/publisher.ts';

/**
 * THREATS E04: in whatever order three runs list, create, change and delete, one comment is left, and it is the newest
 * verdict. Every order is gone through, not some of them.
 */

const three: readonly Publisher[] = [{ number: 7 }, { number: 8 }, { number: 9 }];
const two = three.slice(1);
const told = (end: Pick<End, 'comments'>) => end.comments.map(({ body }) => body.split('\n')[2]);
const text = ({ text: own, number }: Publisher) => own ?? `verdict of ${number}`;
const bugs = (end: End) => end.trace.filter((line) => line.startsWith('bug'));

/** The verdict of the newest run, and nothing else. */
const onlyTheNewest = (plan: Plan) => (end: End) => {
  const newest = plan.publishers.at(-1) as Publisher;
  expect([...told(end), ...bugs(end)], end.trace.join('\n')).toEqual([text(newest)]);
};

describe('every order of every operation ends with the newest verdict and nothing else', () => {
  const rows: readonly [name: string, plan: Plan, atLeast: number][] = [
    ['two runs, no comment yet', { publishers: two }, 20],
    ['two runs, one comment', { publishers: two, before: [{ number: 3 }] }, 20],
    ['two runs, and two comments left', { publishers: two, before: [{ number: 3 }, { number: 2 }] }, 50],
    [
      'a run and its second attempt',
      { publishers: [{ number: 7 }, { number: 7, attempt: 2, text: 'again' }], alone: true },
      1,
    ],
    ['three runs, one comment', { publishers: three, before: [{ number: 3 }] }, 2000],
    [
      'a newer run that finds its own text there already',
      {
        publishers: [{ number: 7 }, { number: 9, text: 'verdict of 3' }],
        inOrder: true,
        before: [{ number: 3 }],
      },
      10,
    ],
    [
      'one after the other where runs may not be listed',
      { publishers: three, before: [{ number: 3 }], alone: true, runs: 'may not ask' },
      1,
    ],
  ];
  const sweep: typeof rows = [['three runs, no comment yet', { publishers: three }, 2000]];
  for (const [name, plan, atLeast] of [...rows, ...(process.env.SWEEP ? sweep : [])])
    it(name, { timeout: 600_000 }, async () => {
      const found = await everyOrder(plan, onlyTheNewest(plan));
      expect(found.ends).toBeGreaterThanOrEqual(atLeast);
    });
});

it('a newer GO, which alone would say nothing: never the older verdict', async () => {
  const publishers: readonly Publisher[] = [
    { number: 7, mode: 'on-problem' },
    { number: 9, mode: 'on-problem', verdict: 'GO' },
  ];
  const ends = new Set<string>();
  await everyOrder({ publishers, inOrder: true }, (end) => {
    ends.add([...told(end), ...bugs(end)].join());
  });
  expect([...ends].sort()).toEqual(['', 'verdict of 9']);
});

it('the model sees what is lost: runs that cannot know of each other and change one comment in place', async () => {
  const plan: Plan = { publishers: two, before: [{ number: 3 }], runs: 'may not ask' };
  await expect(everyOrder(plan, onlyTheNewest(plan))).rejects.toThrow('verdict of 8');
});

describe('a run that breaks at any operation', () => {
  /** What whole runs found newest is not lost, at most one comment too many stays, and the next run leaves only its own. */
  const nothingLost = (plan: Plan) => async (end: End) => {
    const trace = end.trace.join('\n');
    const whole = plan.publishers.filter((_, at) => end.outcomes[at] !== undefined && end.outcomes[at]?.did !== 'left');
    const newest = Math.max(0, ...whole.map(({ number }) => number));
    const kept = end.comments.map(({ state }) => state?.runNumber ?? 0);
    expect(Math.max(0, ...kept), trace).toBeGreaterThanOrEqual(newest);
    expect(kept.length, trace).toBeLessThanOrEqual(2);
    expect(told({ comments: await end.next({ number: 10 }) }), trace).toEqual(['verdict of 10']);
  };
  const rows: readonly [name: string, plan: Plan][] = [
    ['one of two, no comment yet', { publishers: two, breaks: 1 }],
    ['one of two, one comment', { publishers: two, before: [{ number: 3 }], breaks: 1 }],
    ['one of three, each after the other', { publishers: three, before: [{ number: 3 }], breaks: 1, alone: true }],
  ];
  // 680,000 states take minutes: `npm run sweep`.
  const sweep: typeof rows = [
    ['one of three, no comment yet', { publishers: three, breaks: 1 }],
    ['one of three, one comment', { publishers: three, before: [{ number: 3 }], breaks: 1 }],
  ];
  for (const [name, plan] of [...rows, ...(process.env.SWEEP ? sweep : [])])
    it(name, { timeout: 900_000 }, async () => {
      const found = await everyOrder(plan, nothingLost(plan));
      expect(found.ends).toBeGreaterThan(30);
    });
});
