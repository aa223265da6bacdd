import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { type HistoryDesk, historyDesk, measuring, PLAIN } from '../support/history.ts';

/** Nothing that is no measure becomes one: whatever lies in a history, none of it makes a criterion go. */

let desk: HistoryDesk;
beforeEach(() => {
  desk = historyDesk();
});
afterEach(() => desk.remove());

const LAST_GO = measuring('baseline: last-go', 'go: { p95: "<= baseline + 10%" }');
const LAST_3 = measuring('baseline: last 3', 'go: { p95: "<= baseline + 10%" }');
type Mutable = { -readonly [K in keyof Results]: Mutable2<Results[K]> };
type Mutable2<T> = T extends object ? { -readonly [K in keyof T]: Mutable2<T[K]> } : T;
const edit = (how: (results: Mutable) => void) => (results: Results) => how(results as Mutable);

/** What the one criterion came to: its state, the cause, the baseline, and why there is none. */
function told({ criteria }: Results) {
  const [one] = criteria;
  return {
    state: one?.state,
    cause: one?.cause,
    baseline: one?.facts[0]?.baseline,
    why: one?.problems.map(({ message }) => message).join('; '),
  };
}

const none = (why: RegExp) => ({
  state: 'caution',
  cause: 'no-baseline',
  baseline: null,
  why: expect.stringMatching(why),
});

describe('the only earlier results are', () => {
  const cases: readonly [string, (made: HistoryDesk) => unknown, RegExp][] = [
    ['none', () => {}, /`history` has no results yet/],
    ['cut off', ({ ran }) => ran('a', 1, 1, (one) => JSON.stringify(one).slice(0, -40)), /is not valid JSON/],
    ['an empty file', ({ ran }) => ran('a', 1, 1, () => ''), /is not valid JSON/],
    ['something else', ({ write }) => write('history/package.json', '{"name":"x"}'), /is no gonogo results document/],
    [
      'with a key twice',
      ({ ran }) => ran('a', 1, 1, (one) => JSON.stringify(one).replace('{', '{"partial":false,')),
      /key/,
    ],
    [
      'of another checklist',
      ({ ran }) => ran('a', 1, 1, undefined, PLAIN.replace('Shop', 'Depot')),
      /of another checklist \(`Depot`\)/,
    ],
    [
      'partial',
      ({ ran }) =>
        ran(
          'a',
          1,
          1,
          edit((one) => {
            one.partial = true;
          }),
        ),
      /of a partial run/,
    ],
    [
      'simulated',
      ({ ran }) =>
        ran(
          'a',
          1,
          1,
          edit((one) => {
            one.simulated = true;
          }),
        ),
      /of a simulated run/,
    ],
    [
      'observed',
      ({ ran }) => ran('a', 1, 1, undefined, PLAIN.replace('name:', 'mode: observe\nname:')),
      /only observes/,
    ],
    [
      'a shard',
      ({ ran }) =>
        ran(
          'a',
          1,
          1,
          edit((one) => {
            one.kind = 'shard';
          }),
        ),
      /it is a shard/,
    ],
    ['of tomorrow', ({ ran }) => ran('a', -1, 1), /which is not before this run/],
    [
      'of no time',
      ({ ran }) =>
        ran(
          'a',
          1,
          1,
          edit((one) => {
            one.context.now = 'soon';
          }),
        ),
      /`soon` is no time/,
    ],
    ['of this very run', ({ ran }) => ran('a', 0, 1), /it is of this very run/],
    ['NO-GO', ({ ran }) => ran('a', 1, 99), /the verdict was NO-GO/],
    [
      'CAUTION, in which this criterion was no-go',
      ({ ran }) => ran('a', 1, 99, undefined, PLAIN.replace('    data:', '    level: advisory\n    data:')),
      /`latency` was no-go/,
    ],
    [
      'of a phase',
      ({ ran }) =>
        ran(
          'a',
          1,
          1,
          edit((one) => {
            one.checklist.phase = 'canary';
          }),
        ),
      /it is of the phase `canary`/,
    ],
    [
      'without the criterion',
      ({ ran }) => ran('a', 1, 1, undefined, PLAIN.replace('Latency', 'Speed')),
      /has no criterion `latency`/,
    ],
    [
      'of another check',
      ({ ran, write }) => {
        write('plan.md');
        return ran(
          'a',
          1,
          1,
          undefined,
          'version: 1\nname: Shop\ncriteria:\n  - { id: latency, title: Plan, file: plan.md }\n',
        );
      },
      /was another check \(`file`\)/,
    ],
    [
      'with the fact in another dimension',
      ({ ran }) => ran('a', 1, 1, undefined, PLAIN.replace(', unit: s', '').replace('10s', '10')),
      /has no `p95` as a duration/,
    ],
    [
      'with a fact that was changed',
      ({ ran }) =>
        ran(
          'a',
          1,
          1,
          edit((one) => {
            for (const { facts } of one.criteria) for (const fact of facts) fact.value = 9;
          }),
        ),
      /does not follow from what it records/,
    ],
    [
      'NO-GO that was made GO',
      ({ ran }) =>
        ran(
          'a',
          1,
          99,
          edit((one) => {
            one.decision.verdict = 'GO';
            for (const criterion of one.criteria) criterion.state = 'go';
          }),
        ),
      /does not follow from what it records/,
    ],
  ];
  for (const [name, make, why] of cases)
    for (const [rule, checklist] of [
      ['last-go', LAST_GO],
      ['last 3', LAST_3],
    ] as const)
      it(`${name} (${rule})`, async () => {
        await make(desk);
        const found = told(await desk.now(checklist, 1));
        const shown = rule === 'last 3' && name === 'none' ? /none of the 3 results that are needed are there/ : why;
        expect(found).toEqual(
          rule === 'last 3' && name === 'with the fact in another dimension' ? none(/1 of the 3/) : none(shown),
        );
      });

  it('of 0, of which every share is 0', async () => {
    await desk.ran('a', 1, 0);
    expect(told(await desk.now(LAST_GO, 0))).toMatchObject({
      state: 'caution',
      cause: 'no-baseline',
      why: expect.stringContaining('it was 0'),
    });
    const absolute = LAST_GO.replace('baseline + 10%', 'baseline + 5ms');
    expect(told(await desk.now(absolute, 0.004))).toMatchObject({ state: 'go', baseline: 0 });
    expect(told(await desk.now(absolute, 0.006))).toMatchObject({ state: 'no-go', baseline: 0 });
  });

  it('of another repository', async () => {
    // A desk does not know its repository: what it is told here, a run of the Action is told by GitHub.
    const { unfit } = await import('../../src/core/history/sift.ts');
    await desk.ran('a', 1, 1);
    const { readFileSync } = await import('node:fs');
    const results = JSON.parse(readFileSync(desk.path('history/a.json'), 'utf8')) as Results;
    const of = (repository: string | null) => ({ ...results, context: { ...results.context, repository } });
    const now = { name: 'Shop', repository: 'acme/shop' };
    expect(unfit(of('acme/depot'), now)).toBe('it is of another repository (`acme/depot`)');
    expect([unfit(of('acme/shop'), now), unfit(of(null), now)]).toEqual([undefined, undefined]);
  });
});

describe('beside good results', () => {
  it('what is broken may be the newest, so that nothing is the measure, and the warning names it', async () => {
    await desk.ran('a', 2, 9);
    await desk.ran('b', 1, 1, (one) => JSON.stringify(one).slice(0, -40));
    const results = await desk.now(LAST_GO, 9);
    expect(told(results)).toEqual(none(/`history\/b.json` may be the newest and does not count/));
    expect(results.checklist.warnings).toEqual([expect.stringContaining('the history has `history/b.json`')]);
  });

  it('a link is no file of the history', async () => {
    const { symlinkSync } = await import('node:fs');
    await desk.ran('a', 2, 9);
    symlinkSync('a.json', desk.path('history/b.json'));
    expect(told(await desk.now(LAST_GO, 9))).toEqual(none(/it is no ordinary file/));
  });

  it('a newer bad run is passed over, and never the measure', async () => {
    await desk.ran('a', 3, 1);
    await desk.ran('b', 2, 99);
    await desk.ran('c', -1, 50);
    expect(told(await desk.now(LAST_GO, 1.05))).toMatchObject({ state: 'go', baseline: 1 });
    expect(told(await desk.now(LAST_GO, 1.2))).toMatchObject({ state: 'no-go', baseline: 1 });
  });

  it('a copy is no second run', async () => {
    await desk.ran('a', 3, 1);
    await desk.ran('b', 2, 1);
    const { copyFileSync } = await import('node:fs');
    copyFileSync(desk.path('history/b.json'), desk.path('history/c.json'));
    expect(told(await desk.now(LAST_3, 1))).toEqual(none(/2 of the 3 results that are needed are there/));
  });

  it('two results are no three, nor are those of another phase', async () => {
    await desk.ran('a', 3, 1);
    await desk.ran('b', 2, 1);
    await desk.ran(
      'c',
      1,
      50,
      edit((one) => {
        one.checklist.phase = 'canary';
      }),
    );
    expect(told(await desk.now(LAST_3, 1))).toEqual(
      none(/2 of the 3 results that are needed are there \(`history\/c.json`: it is of the phase/),
    );
  });

  it('a dimension that changed is in no median', async () => {
    await desk.ran('a', 3, 1, undefined, PLAIN.replace(', unit: s', '').replace('10s', '10'));
    await desk.ran('b', 2, 1);
    await desk.ran('c', 1, 1);
    expect(told(await desk.now(LAST_3, 1))).toEqual(none(/not all of the 3 results have `p95` as a duration/));
  });

  it('an author may call the lack of a baseline no-go', async () => {
    const strict = `${LAST_GO.trimEnd()}\n    when-unknown: { no-baseline: no-go }\n`;
    expect(told(await desk.now(strict, 1))).toMatchObject({ state: 'no-go', cause: 'no-baseline' });
  });
});

describe('a history that is committed, on a runner', () => {
  const gate = async () => {
    desk.write('gonogo.yml', LAST_GO);
    desk.write('m.json', '{"p95": 9}');
    const { call } = await import('../support/cli.ts');
    const world = { cwd: desk.root, environment: { GITHUB_ACTIONS: 'true' } };
    return call(world, 'check', '-c', 'gonogo.yml', '--history', 'history');
  };
  const refused = { code: 2, stderr: expect.stringContaining('could have brought it') };
  it('is refused', async () => {
    await desk.ran('a', 1, 9);
    desk.git(['init', '-q']);
    expect((await gate()).code).not.toBe(2);
    desk.git(['add', '-f', 'history']);
    expect(await gate()).toMatchObject(refused);
  });
  it('is refused behind a link', async () => {
    const { renameSync, symlinkSync } = await import('node:fs');
    await desk.ran('a', 1, 9);
    renameSync(desk.path('history'), desk.path('mine'));
    symlinkSync('mine', desk.path('history'));
    desk.git(['init', '-q']);
    desk.git(['add', '-A']);
    expect(await gate()).toMatchObject(refused);
  });
});

describe('`pinned FILE`', () => {
  const PINNED = measuring('baseline: pinned base/load.json', 'go: { p95: "<= baseline + 10%" }');
  const pin = (text: string) => desk.write('base/load.json', text);
  const made = async (p95: number, change?: (results: Results) => unknown, checklist?: string) => {
    await desk.ran('p', 30, p95, change, checklist);
    const { readFileSync, rmSync } = await import('node:fs');
    const text = readFileSync(desk.path('history/p.json'), 'utf8');
    rmSync(desk.path('history/p.json'));
    return text;
  };
  it('that is not there', async () =>
    expect(told(await desk.now(PINNED, 1))).toEqual(none(/`base\/load.json` is not there/)));
  it('that was cut', async () => {
    pin((await made(1)).slice(0, -30));
    expect(told(await desk.now(PINNED, 1))).toEqual(none(/`base\/load.json` cannot be read/));
  });
  it('in which a fact was changed', async () => {
    pin(
      await made(
        1,
        edit((one) => {
          for (const { facts } of one.criteria) for (const fact of facts) fact.value = 9;
        }),
      ),
    );
    expect(told(await desk.now(PINNED, 1))).toEqual(none(/does not follow from what it records/));
  });
  it('of another checklist', async () => {
    pin(await made(1, undefined, PLAIN.replace('Shop', 'Depot')));
    expect(told(await desk.now(PINNED, 1))).toEqual(none(/of another checklist/));
  });
  it('in which it was no-go', async () => {
    pin(await made(99));
    expect(told(await desk.now(PINNED, 1))).toEqual(none(/the verdict was NO-GO/));
  });
  it('the truth', async () => {
    pin(await made(1));
    const results = await desk.now(PINNED, 1.05);
    expect(told(results)).toMatchObject({ state: 'go', baseline: 1 });
    expect(results.criteria[0]?.baseline).toMatchObject({
      said: 'pinned base/load.json',
      from: [{ where: 'base/load.json' }],
    });
    expect(told(await desk.now(PINNED, 1.2))).toMatchObject({ state: 'no-go', baseline: 1 });
  });
});
