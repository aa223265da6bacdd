import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goLive, type Step } from '../support/go-live.ts';

/** examples/go-live, walked through time with the built CLI: thirteen phases, and people who are late. */

let walk: Awaited<ReturnType<typeof goLive>>;
beforeAll(async () => {
  walk = await goLive();
});
afterAll(() => walk.stop());

const [HOUR, DAY, WEEK] = [60, 24 * 60, 7 * 24 * 60];
const outcome = ({ code, verdict, earliest }: Step) => [code, verdict, earliest];
const HOLD = (earliest: string | null) => [4, 'HOLD', earliest];
const GO = [0, 'GO', null];
const NO_GO = [1, 'NO-GO', null];
const stateOf = ({ results }: Step, id: string) => {
  const found = results.criteria.find((one) => one.id === id);
  return found && [found.state, found.cause].filter(Boolean).join(' ');
};
const headline = ({ stdout }: Step) => stdout.split('\n').find((line) => /^(?:GO|CAUTION|HOLD|NO-GO)\b/.test(line));

describe('the phases before the go-live', () => {
  /** What people have to say in each, and what is awaited first until then. */
  const phases: readonly [phase: string, said: readonly (readonly [string, string, string?])[], awaited?: string][] = [
    ['code-review', [['reviewed', 'engineering']], 'reviewed: not signed by `engineering`'],
    ['database', [['window', 'sre']], 'window: not reported by `sre`'],
    ['configuration', []],
    ['monitoring', [['monitoring', 'sre']], 'panels-seen: not reported by `sre`'],
    ['frontend', [['web-tried', 'qa']], 'web-tried: not reported by `qa`'],
    ['integration', [['seen-in-trackers', 'qa']], 'seen-in-trackers: not reported by `qa`'],
    ['performance', [['load-watched', 'sre']], 'load-watched: not reported by `sre`'],
    [
      'documentation',
      [
        ['documentation', 'sre'],
        ['documentation', 'support'],
        ['documentation', 'product'],
      ],
      'runbook-reviewed: not signed by `sre`',
    ],
    [
      'security',
      [
        ['security', 'sre'],
        ['security', 'security'],
      ],
      'rotated: not reported by `sre`',
    ],
    [
      'rollback-plan',
      [
        ['way-back-rehearsed', 'sre', '9'],
        ['way-back-agreed', 'product'],
        ['way-back-agreed', 'sre'],
      ],
      'way-back-rehearsed: not reported by `sre`',
    ],
    [
      'communication',
      [
        ['communication', 'product'],
        ['communication', 'support'],
      ],
      'mail: not reported by `product`',
    ],
  ];
  let minutes = 0;

  it('one whose turn has not come waits for the one before', async () => {
    const early = await walk.check('database', walk.start);
    expect(outcome(early)).toEqual(HOLD(null));
    expect(early.todo[0]).toContain('database/after: the phase `code-review` has no GO');
  });
  it.each(phases)('%s', async (phase, said, awaited) => {
    minutes += 10;
    if (awaited !== undefined) {
      const waiting = await walk.check(undefined, walk.start + minutes);
      expect([waiting.results.checklist.phase, ...outcome(waiting)]).toEqual([phase, ...HOLD(null)]);
      expect(waiting.todo[0]).toContain(awaited);
    }
    for (const [target, role, value] of said) await walk.sign(target, role, value);
    const done = await walk.check(undefined, walk.start + minutes + 5);
    expect([done.results.checklist.phase, ...outcome(done)]).toEqual([phase, ...GO]);
    expect(headline(done)).toMatch(/^GO {3}\d+ go {3}simulated: the clock was set/);
  });
  it('a way back that takes too long is no-go', async () => {
    await walk.sign('way-back-rehearsed', 'sre', '25');
    const slow = await walk.check('rollback-plan', walk.start + 150);
    expect(outcome(slow)).toEqual(NO_GO);
    expect(slow.todo[0]).toContain('value = 25, required ≤ 15');
    await walk.sign('way-back-rehearsed', 'sre', '9');
    expect(outcome(await walk.check('rollback-plan', walk.start + 155))).toEqual(GO);
  });
});

describe('the go-live, by the clock', () => {
  const at = (minutes: number) => walk.check('go-live', minutes);
  /** When all that is awaited is time. */
  const end = () => walk.time(20);

  it('before its time it says when', async () => {
    const early = await at(-50 * HOUR);
    expect(outcome(early)).toEqual(HOLD(end()));
    expect(early.todo[0]).toBe(`announced: not before T-48h, ${walk.time(-48 * HOUR)}   go-live/gonogo.yml:495`);
    expect(early.stdout).toContain(`earliest possible GO: ${end().replace('T', ' ').slice(0, 16)} UTC`);
  });
  it('T-25h: what is due next, and by whom', async () => {
    const due = await at(-25 * HOUR);
    expect(outcome(due)).toEqual(HOLD(null));
    expect(due.todo[0]).toContain(`announced: not reported by \`product\`; it is due T-24h, ${walk.time(-DAY)}`);
    expect(due.todo[1]).toContain('five-say-go: not signed by `engineering`, `product`, `sre`, `security` and `qa`');
  });
  it('after T-24h nobody waits for the announcement any longer', async () => {
    const late = await at(-DAY + 1);
    expect(outcome(late)).toEqual(NO_GO);
    expect(headline(late)).toMatch(/^NO-GO {3}1 no-go, 21 pending, 1 go/);
    expect(late.todo[0]).toContain(`announced: not reported by \`product\`; it was due T-24h, ${walk.time(-DAY)}`);
  });
  it('reported late it goes on; five roles say go, each by itself', async () => {
    await walk.sign('announced', 'product');
    for (const role of ['engineering', 'product', 'sre', 'qa']) await walk.sign('five-say-go', role);
    const four = await at(-23 * HOUR);
    expect(outcome(four)).toEqual(HOLD(null));
    expect(four.todo[0]).toContain('five-say-go: not signed by `security`; it is due T-2h');
    await walk.sign('five-say-go', 'security');
    const five = await at(-22 * HOUR);
    expect(outcome(five)).toEqual(HOLD(end()));
    expect(five.todo[0]).toContain('last-backup: not before T-3h');
  });

  const steps: readonly [minutes: number, id: string, roles: readonly string[], due: number, text: string][] = [
    [-150, 'last-backup', ['sre'], -90, 'T-90min'],
    [-100, 'freeze', ['engineering'], -60, 'T-1h'],
    [-40, 'assembled', ['engineering', 'sre', 'support'], -15, 'T-15min'],
    [-14, 'smoke-on-staging', ['qa'], 0, 'T'],
    [1, 'window-begins', ['sre'], 5, 'T+5min'],
    [2, 'service-deployed', ['engineering'], 7, 'T+7min'],
    [4, 'migrated', ['engineering'], 9, 'T+9min'],
    [6, 'monitoring-deployed', ['sre'], 11, 'T+11min'],
    [8, 'web-deployed', ['engineering'], 13, 'T+13min'],
  ];
  it.each(steps)('T%d min: %s', async (minutes, id, roles, due, text) => {
    const waiting = await at(minutes);
    expect(outcome(waiting)).toEqual(HOLD(null));
    const who = new Intl.ListFormat('en-GB').format(roles.map((role) => `\`${role}\``));
    expect(waiting.todo[0]).toContain(`${id}: not reported by ${who}; it is due ${text}, ${walk.time(due)}`);
    // Somebody who is late stops it, until they report.
    if (id === 'service-deployed') {
      const late = await at(due + 1);
      expect([outcome(late), stateOf(late, id)]).toEqual([NO_GO, 'no-go unsigned']);
    }
    for (const role of roles) await walk.sign(id, role, undefined, minutes);
    expect(outcome(await at(minutes))).toEqual(HOLD(end()));
  });
  it('T+10min: the service is asked, and not before', async () => {
    expect(stateOf(await at(9), 'healthy')).toBe('pending not-due');
    expect(stateOf(await at(10), 'healthy')).toBe('go');
  });
  it('T+12min: a tracker that is not switched on', async () => {
    await walk.put('/toggles', { jira: false });
    const off = await at(13);
    expect(outcome(off)).toEqual(NO_GO);
    expect(off.todo[0]).toContain('switched-on');
    await walk.put('/toggles', { jira: true });
    expect(outcome(await at(13))).toEqual(HOLD(end()));
  });
  it('T+15min: smoke tests, metrics, templates and alerts', async () => {
    const verified = await at(16);
    expect(outcome(verified)).toEqual(HOLD(null));
    for (const id of ['smoke', 'live-metrics', 'live-templates', 'live-alerts', 'failing', 'waiting', 'refusing'])
      expect([id, stateOf(verified, id)]).toEqual([id, 'go']);
    expect(verified.todo[0]).toContain('live-seen: not reported by `qa`; it is due T+30min');
    await walk.sign('live-seen', 'qa');
  });
  it('T+20min: the window ends, and it is GO', async () => {
    expect((await at(21)).todo[0]).toContain('window-ends: not reported by `sre`; it is due T+30min');
    expect(outcome(await at(31))).toEqual(NO_GO);
    await walk.sign('window-ends', 'sre', undefined, 21);
    const live = await at(22);
    expect(outcome(live)).toEqual(GO);
    expect(headline(live)).toMatch(/^GO {3}23 go/);
  });
});

describe('the first week', () => {
  const at = (minutes: number) => walk.check('week-1', minutes);

  it('goes on from the last verdict only: at T+31min the go-live was late, at T+22min it was GO', async () => {
    // The history tells when each was; the newest counts.
    expect(stateOf(await at(40), 'week-1/after')).toBe('no-go');
    expect(outcome(await walk.check('go-live', 32))).toEqual(GO);
    const first = await at(45);
    expect(outcome(first)).toEqual(HOLD(null));
    expect(stateOf(first, 'errors-30min')).toBe('go');
    expect(first.todo[0]).toContain('critical-bugs: not reported by `support`; it is due T+24h');
  });
  it('each look has its time', async () => {
    await walk.sign('critical-bugs', 'support', '0');
    expect(outcome(await at(50))).toEqual(HOLD(walk.time(WEEK)));
    expect((await at(HOUR)).todo[0]).toContain('trends-1h: not reported by `sre`; it is due T+3h');
    await walk.sign('trends-1h', 'sre');
    const later = await at(5 * HOUR);
    expect([outcome(later), stateOf(later, 'alerts-2h'), stateOf(later, 'times-4h')]).toEqual([
      HOLD(walk.time(WEEK)),
      'go',
      'go',
    ]);
  });
  it('a trigger rolls it back, whichever phase is judged', async () => {
    await walk.put('/desk?errors=0.4');
    const back = await at(6 * HOUR);
    expect(outcome(back)).toEqual([1, 'NO-GO, ROLL BACK', null]);
    expect(headline(back)).toMatch(/^NO-GO, ROLL BACK {3}3 no-go/);
    expect(back.stdout).toMatch(/ROLL BACK: failing \(value = 40 % now.*waiting \(value = 34 s/);
    expect((await walk.check('communication', 6 * HOUR)).verdict).toBe('NO-GO, ROLL BACK');
  });
  it('after the way back: off, well, and somebody looked', async () => {
    const at = (minutes: number) => walk.check('rolled-back', minutes);
    const still = await at(6 * HOUR + 5);
    expect([still.code, stateOf(still, 'switched-off'), stateOf(still, 'errors-again')]).toEqual([1, 'no-go', 'no-go']);
    await walk.put('/toggles', { servicenow: false, jira: false });
    await walk.put('/desk?errors=0.012');
    expect((await at(6 * HOUR + 10)).todo[0]).toContain('database-again: not reported by `engineering`');
    await walk.sign('rolled-back', 'engineering');
    expect(outcome(await at(6 * HOUR + 15))).toEqual(GO);
    await walk.put('/toggles', { servicenow: true, jira: true });
    expect(outcome(await at(6 * HOUR + 20))).toEqual(NO_GO);
  });
  it('bugs that support knows of roll it back, too; being late does not', async () => {
    await walk.sign('critical-bugs', 'support', '2');
    const back = await at(8 * HOUR);
    expect([outcome(back), back.todo[0]]).toEqual([
      [1, 'NO-GO, ROLL BACK', null],
      expect.stringContaining('critical-bugs'),
    ]);
    await walk.sign('critical-bugs', 'support', '0');
    expect((await at(25 * HOUR)).todo.slice(0, 3)).toEqual([
      expect.stringContaining('day-24h: not reported by `sre`; it is due T+36h'),
      expect.stringContaining('retrospective-planned'),
      expect.stringContaining('review-1d: not reported by `engineering`; it is due T+2d'),
    ]);
    const late = await at(37 * HOUR);
    expect([outcome(late), late.todo[0]]).toEqual([NO_GO, expect.stringContaining('day-24h')]);
  });
  it('the rest of the week', async () => {
    for (const [id, role] of [
      ['day-24h', 'sre'],
      ['retrospective-planned', 'product'],
      ['review-1d', 'engineering'],
    ] as const)
      await walk.sign(id, role);
    expect(outcome(await at(2 * DAY))).toEqual(HOLD(walk.time(WEEK)));
    expect((await at(3 * DAY)).todo[0]).toContain('feedback: not reported by `support`; it is due T+8d');
    await walk.sign('feedback', 'support');
    await walk.sign('review-3d', 'product');
    expect(outcome(await at(3 * DAY))).toEqual(HOLD(walk.time(WEEK)));
  });
  it('at its end: what was measured, what people see, and GO', async () => {
    const measured = await at(WEEK + HOUR);
    expect(outcome(measured)).toEqual(HOLD(null));
    for (const id of ['success-rate', 'success-p95', 'success-alerts', 'success-times', 'success-templates'])
      expect([id, stateOf(measured, id)]).toEqual([id, 'go']);
    await walk.sign('trends-1w', 'sre');
    await walk.sign('review-1w', 'product');
    await walk.sign('time-saved', 'product', '62');
    await walk.sign('sooner', 'sre', '7');
    await walk.sign('no-incident', 'sre', '0');
    await walk.sign('content', 'product', '3.8');
    expect(outcome(await at(WEEK + 2 * HOUR))).toEqual([0, 'CAUTION', null]);
    await walk.sign('content', 'product', '4');
    expect((await at(WEEK + 2 * HOUR)).verdict).toBe('CAUTION');
    await walk.sign('content', 'product', '4.3');
    const week = await at(WEEK + 3 * HOUR);
    expect(outcome(week)).toEqual(GO);
    // The monthly review is still to come, and the week does not wait for it.
    expect([stateOf(week, 'review-4w'), headline(week)]).toEqual([
      'pending not-due',
      expect.stringMatching(/^GO {3}1 pending, 26 go/),
    ]);
  });
  it('an incident is no success', async () => {
    await walk.sign('no-incident', 'sre', '1');
    expect(outcome(await at(WEEK + 4 * HOUR))).toEqual(NO_GO);
  });
});
