import { afterEach, describe, expect, it } from 'vitest';
import { nothingKnown } from '../../src/io/github.ts';
import { askAs, openAs } from '../support/github/open-as.ts';
import { createWorld, type Plan, type World } from '../support/github/world.ts';

/** The publisher asks for comments after criteria have read them all: it must see its own as they are now, for less. */

const BOT = 'github-actions[bot]';
let world: World | undefined;
afterEach(async () => {
  const open = world;
  world = undefined;
  await open?.close();
});

/** A pull request with so many comments, one of them ours, read once by criteria. */
async function read(count: number, own: readonly number[], plan: Plan = {}) {
  const comments = Array.from({ length: count }, (_, at) => ({ by: own.includes(at) ? BOT : 'alice', body: `c${at}` }));
  const open = await createWorld({ ...plan, comments });
  world = open;
  const known = nothingKnown();
  await askAs(open, { known }).said(1);
  const before = open.front.requests.length;
  const { github } = openAs(open, { known });
  const ids = (await open.comments()).map(({ id }) => id);
  const asked = () => open.front.requests.slice(before).map(({ operation }) => operation);
  const mine = async () => (await github.comments(1)).filter((comment) => comment.mine).map(({ body }) => body);
  return { open, github, ids, asked, mine };
}

describe('comments, read again', () => {
  for (const count of [1, 100, 101, 200])
    it(`all ${count} are in one answer`, async () => {
      const { open, ids, asked, mine } = await read(count, [0]);
      await open.deleteComment(ids[0] ?? 0);
      await open.comment(BOT, 'new');
      expect(await mine()).toEqual(['new']);
      expect(asked()).toEqual(['graphql']);
    });
  for (const [place, at] of [
    ['first', 5],
    ['last', 495],
  ] as const)
    it(`its own among the ${place} hundred is as it is now`, async () => {
      const { open, github, ids, asked, mine } = await read(500, [at]);
      await openAs(open).github.updateComment(ids[at] ?? 0, 'changed meanwhile');
      expect(await mine()).toEqual(['changed meanwhile']);
      expect(asked().filter((one) => one === 'graphql')).toHaveLength(1);
      expect(await github.comments(1)).toHaveLength(500);
    });
  it('E05: its own in the middle is looked at', async () => {
    const { open, ids, asked, mine } = await read(500, [250]);
    await openAs(open).github.updateComment(ids[250] ?? 0, 'changed meanwhile');
    expect(await mine()).toEqual(['changed meanwhile']);
    expect(asked()).toEqual(['issues/update-comment', 'graphql', 'issues/get-comment']);
  });
  it('E05: its own in the middle that is gone is gone', async () => {
    const { open, ids, mine } = await read(500, [250, 260]);
    await open.deleteComment(ids[250] ?? 0);
    expect(await mine()).toEqual(['c260']);
  });
  it('one that came since then is seen, wherever the others went', async () => {
    const { open, ids, mine } = await read(300, [150]);
    await open.comment(BOT, 'of another run');
    for (const id of ids.slice(290)) await open.deleteComment(id);
    expect(await mine()).toEqual(['c150', 'of another run']);
  });
  it('E06: more than a page since then: all are read', { timeout: 60_000 }, async () => {
    const { open, mine, asked } = await read(210, []);
    await open.comment(BOT, 'of another run');
    for (let at = 0; at < 105; at++) await open.comment('mallory', 'flood');
    expect(await mine()).toEqual(['of another run']);
    expect(asked().filter((one) => one === 'graphql').length).toBeGreaterThan(1);
  });
  it('many of its own in the middle: all are read', async () => {
    const { asked, mine } = await read(400, [150, 160, 170, 180, 190]);
    expect(await mine()).toHaveLength(5);
    expect(asked()).toEqual(['graphql', 'graphql', 'graphql', 'graphql']);
  });
  it('without GraphQL all are read, as always', async () => {
    const { open, ids, mine } = await read(250, [120], { graphql: 'absent' });
    await openAs(open).github.updateComment(ids[120] ?? 0, 'changed meanwhile');
    expect(await mine()).toEqual(['changed meanwhile']);
  });
});
