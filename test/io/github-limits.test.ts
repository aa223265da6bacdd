import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GitHubError } from '../../src/core/github.ts';
import { type Fault, RATE_LIMITS } from '../support/github/faults.ts';
import { openAs } from '../support/github/open-as.ts';
import { createWorld, type World } from '../support/github/world.ts';

const READ = 'GET /repos/acme/shop';
const CREATE = 'POST /repos/acme/shop/issues/1/comments';
let world: World;
beforeAll(async () => {
  world = await createWorld();
});
beforeEach(() => world.front.faults.clear());
afterAll(() => world.close());

const failure = async (promise: Promise<unknown>): Promise<GitHubError> => {
  const error = await promise.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (!(error instanceof GitHubError)) throw new Error(`no GitHubError but ${error}`);
  return error;
};

describe('rate limits (F10, F11)', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const dated = (fault: Fault, seconds: number): Fault => {
    if (!('status' in fault)) throw new Error('no status');
    return { ...fault, headers: { ...fault.headers, date: new Date((now() + seconds) * 1000).toUTCString() } };
  };
  const waited: readonly [name: string, fault: () => Fault, least: number, most: number][] = [
    ['primary, soon over', () => RATE_LIMITS.primary(now() + 20), 18, 21],
    ['primary, over already', () => RATE_LIMITS.primary(now() - 500), 0, 0],
    ['primary, on a runner whose clock is behind', () => dated(RATE_LIMITS.primary(now() + 620), 600), 20, 20],
    ['primary, on a runner whose clock is ahead', () => dated(RATE_LIMITS.primary(now() - 580), -600), 20, 20],
    ['secondary, 403', () => RATE_LIMITS.secondary(7), 7, 7],
    ['secondary, 429', () => RATE_LIMITS.secondary(60, 429), 60, 60],
    [
      'secondary, until a date',
      () => dated(RATE_LIMITS.secondary(new Date((now() + 9) * 1000).toUTCString()), 0),
      8,
      10,
    ],
    ['secondary, as abuse', () => RATE_LIMITS.abuse(3), 3, 3],
  ];
  for (const [name, fault, least, most] of waited)
    it(`${name}: waits`, async () => {
      world.front.faults.declare(READ, fault());
      const { github, waits } = openAs(world);
      expect(await github.defaultBranch()).toBe('main');
      expect(waits).toHaveLength(1);
      expect(waits[0]).toBeGreaterThanOrEqual(least);
      expect(waits[0]).toBeLessThanOrEqual(most);
    });

  const refused: readonly [name: string, fault: () => Fault, status: number][] = [
    ['primary, for long', () => RATE_LIMITS.primary(now() + 1_800), 403],
    ['primary, no word until when', () => ({ status: 403, headers: { 'x-ratelimit-remaining': '0' } }), 403],
    [
      'primary, a reset that is no number',
      () => ({ status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'soon' } }),
      429,
    ],
    ['secondary, for long', () => RATE_LIMITS.secondary(61), 403],
    ['secondary, for ever', () => RATE_LIMITS.secondary('9'.repeat(30)), 403],
    ['secondary, in other words', () => RATE_LIMITS.secondary('a while'), 403],
    ['429 without more', () => ({ status: 429 }), 429],
    ['abuse without more', () => RATE_LIMITS.abuse(), 422],
  ];
  for (const [name, fault, status] of refused)
    it(`${name}: is an error at once`, async () => {
      world.front.faults.declare(READ, fault(), { times: 9 });
      const { github, waits } = openAs(world);
      const error = await failure(github.defaultBranch());
      expect(error).toMatchObject({ status, permission: undefined });
      expect(error.message).toContain('rate limit');
      expect(waits).toEqual([]);
    });
  it('does not wait past the deadline', async () => {
    world.front.faults.declare(READ, RATE_LIMITS.secondary(30));
    const { github, waits } = openAs(world, { seconds: 20 });
    expect((await failure(github.defaultBranch())).message).toContain('rate limit');
    expect(waits).toEqual([]);
  });
  it('does not wait for ever', async () => {
    world.front.faults.declare(READ, RATE_LIMITS.secondary(1), { times: 9 });
    const { github, waits } = openAs(world);
    expect((await failure(github.defaultBranch())).message).toContain('rate limit');
    expect(waits).toEqual([1, 1]);
  });
  it('a refused write may be sent again, because it was not carried out', async () => {
    world.front.faults.declare(CREATE, RATE_LIMITS.secondary(5));
    const { github, waits } = openAs(world);
    await github.createComment(1, 'x');
    expect(waits).toEqual([5]);
    expect(await world.comments()).toHaveLength(1);
  });
});
