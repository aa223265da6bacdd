import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GitHubError } from '../../src/core/github.ts';
import type { Fault } from '../support/github/faults.ts';
import { openAs } from '../support/github/open-as.ts';
import { createWorld, type World } from '../support/github/world.ts';

const BOT = 'github-actions[bot]';
const READ = 'GET /repos/acme/shop';
const CREATE = 'POST /repos/acme/shop/issues/1/comments';
const COMMENT = '/issues/comments/';
let world: World;
beforeAll(async () => {
  world = await createWorld();
});
beforeEach(async () => {
  world.front.faults.clear();
  for (const { id } of await world.comments()) await world.deleteComment(id);
  world.front.requests.length = 0;
});
afterAll(() => world.close());

const sent = (line: string) =>
  world.front.requests.filter(({ method, path }) => `${method} ${path}`.includes(line)).length;
const failure = async (promise: Promise<unknown>): Promise<GitHubError> => {
  const error = await promise.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (!(error instanceof GitHubError)) throw new Error(`no GitHubError but ${error}`);
  return error;
};

describe('reads', () => {
  const passing: readonly [name: string, fault: Fault][] = [
    ['500', { status: 500 }],
    ['502 with a page', { status: 502, body: '<html>Bad gateway</html>' }],
    ['503', { status: 503 }],
    ['504', { status: 504 }],
    ['a connection that breaks before the answer', { reset: 'before' }],
    ['a connection that breaks within the answer', { reset: 'within' }],
    ['F14: a JSON document that is cut', { truncated: true }],
    ['F14: an empty answer', { says: '' }],
    ['F14: HTML', { says: '<!doctype html><title>Sign in</title>', type: 'text/html' }],
    ['F14: HTML that says it is JSON', { says: '<!doctype html><title>Sign in</title>' }],
    ['F14: bytes', { says: 'x', type: 'application/octet-stream' }],
    ['F14: JSON null', { says: 'null' }],
    ['F14: a number', { says: '1' }],
  ];
  for (const [name, fault] of passing) {
    it(`F08: ${name}, twice, is tried again`, async () => {
      world.front.faults.declare(READ, fault, { times: 2 });
      const { github, waits } = openAs(world);
      expect(await github.defaultBranch()).toBe('main');
      expect(waits).toEqual([0.5, 1]);
    });
    it(`F08: ${name}, three times, is an error`, async () => {
      world.front.faults.declare(READ, fault, { times: 3 });
      const { status } = await failure(openAs(world).github.defaultBranch());
      expect(status).toBe('status' in fault ? fault.status : 0);
      expect(sent(READ)).toBe(3);
    });
  }

  const final: readonly [status: number, permission: string | undefined, message: string][] = [
    [301, undefined, 'moved'],
    [302, undefined, 'moved'],
    [304, undefined, 'moved'],
    [400, undefined, '400'],
    [401, undefined, 'not valid, or has expired'],
    [403, 'contents: read', '`contents: read`'],
    [404, 'contents: read', '`contents: read`'],
    [409, undefined, '409'],
    [410, undefined, '410'],
    [418, undefined, '418'],
    [422, undefined, '422'],
    [451, undefined, '451'],
  ];
  for (const [status, permission, message] of final)
    it(`${status} is final`, async () => {
      const headers = status < 304 ? { location: 'http://127.0.0.1:1/elsewhere' } : {};
      world.front.faults.declare(READ, { status, headers }, { times: 9 });
      const error = await failure(openAs(world).github.defaultBranch());
      expect(error).toMatchObject({ status, permission });
      expect(error.message).toContain(message);
      expect(sent(READ)).toBe(1);
    });

  it('F07: an answer that does not come is given up within the deadline', async () => {
    world.front.faults.declare(READ, { delay: 5_000 }, { times: 9 });
    const from = Date.now();
    const { message } = await failure(openAs(world, { seconds: 0.3 }).github.defaultBranch());
    expect(message).toContain('no answer within');
    expect(Date.now() - from).toBeLessThan(2_000);
  });
  it('G04: stops at once when the run is cancelled', async () => {
    world.front.faults.declare(READ, { delay: 5_000 }, { times: 9 });
    const cancel = new AbortController();
    const asked = failure(openAs(world, { signal: cancel.signal }).github.defaultBranch());
    const from = Date.now();
    cancel.abort();
    expect((await asked).status).toBe(0);
    expect(Date.now() - from).toBeLessThan(1_000);
  });
  it('a server that is not there is an error', async () =>
    expect(await failure(openAs(world, { apiUrl: 'http://127.0.0.1:1' }).github.defaultBranch())).toMatchObject({
      status: 0,
    }));
  it('F16: a token that expires between two pages is an error', async () => {
    world.front.faults.declare('/git/trees', { status: 401 }, { skip: 0 });
    expect(await failure(openAs(world).github.fileAt('a/b', await world.tip('main')))).toMatchObject({ status: 401 });
  });
  it('F16: a token that nobody has is not valid', async () =>
    expect(await failure(openAs(world, { token: 'ghp_nobody' }).github.comments(1))).toMatchObject({ status: 401 }));
});

describe('writes (F09)', () => {
  const unsure: readonly [name: string, fault: Fault, written: boolean][] = [
    ['502 after it was carried out', { status: 502, late: true }, true],
    ['502 before', { status: 502 }, false],
    ['500 after', { status: 500, late: true }, true],
    ['a connection that breaks after', { reset: 'after' }, true],
    ['a connection that breaks before', { reset: 'before' }, false],
    ['a connection that breaks within the answer', { reset: 'within' }, true],
    ['an answer that is cut', { truncated: true }, true],
    ['an answer in HTML', { says: '<html>', type: 'text/html' }, false],
  ];
  for (const [name, fault, written] of unsure) {
    it(`one comment after ${name}`, async () => {
      await world.comment('mallory', 'the verdict');
      await world.comment(BOT, 'another verdict');
      world.front.faults.declare(CREATE, fault);
      const made = await openAs(world).github.createComment(1, 'the verdict\r\n');
      expect(made).toMatchObject({ mine: true });
      const own = (await world.comments()).filter(({ by, body }) => by === BOT && body.trim() === 'the verdict');
      expect(own.map(({ id }) => id)).toEqual([made.id]);
      expect(sent(CREATE)).toBe(written ? 1 : 2);
    });
    it(`a change after ${name} is looked up, not repeated`, async () => {
      const id = await world.comment(BOT, 'old');
      world.front.faults.declare(`PATCH ${READ.slice(4)}${COMMENT}`, fault);
      const changed = openAs(world).github.updateComment(id, 'new');
      if (written) expect(await changed).toMatchObject({ id, body: 'new', mine: true });
      else await failure(changed);
      expect(sent('PATCH')).toBe(1);
    });
  }
  it('a comment that fails twice is an error', async () => {
    world.front.faults.declare(CREATE, { status: 503 }, { times: 9 });
    expect(await failure(openAs(world).github.createComment(1, 'x'))).toMatchObject({ status: 503 });
    expect(sent(CREATE)).toBe(2);
  });
  it('nothing is sent twice when the list cannot be read', async () => {
    world.front.faults.declare(CREATE, { status: 502, late: true });
    world.front.faults.declare('/graphql', { status: 500 }, { times: 9 });
    await failure(openAs(world).github.createComment(1, 'x'));
    expect(await world.comments()).toHaveLength(1);
  });
  for (const late of [true, false])
    it(`a deletion after 502 (${late ? 'carried out' : 'not carried out'}) is looked up`, async () => {
      const id = await world.comment(BOT, 'old');
      world.front.faults.declare('DELETE', { status: 502, late });
      const deleted = openAs(world).github.deleteComment(id);
      if (late) await deleted;
      else await failure(deleted);
      expect(await world.comments()).toHaveLength(late ? 0 : 1);
    });
  it('a deletion of what is gone says so', async () =>
    expect(await failure(openAs(world).github.deleteComment(3_000_000_999))).toMatchObject({ status: 404 }));

  it("E09: a fork's token is told which permission it lacks", async () => {
    const id = await world.comment(BOT, 'old');
    const { github } = openAs(world, { token: world.tokens.readOnly });
    const lacks = { status: 403, permission: 'pull-requests: write' };
    expect(await failure(github.createComment(1, 'x'))).toMatchObject(lacks);
    expect(await failure(github.updateComment(id, 'x'))).toMatchObject(lacks);
    expect(await failure(github.deleteComment(id))).toMatchObject(lacks);
    expect(await github.comments(1)).toMatchObject([{ mine: true }]);
  });
});

describe('what is said', () => {
  it('GitHub’s own words come on one line, short, and without the token', async () => {
    const message = `::error::\u001B[31mno\r\n\u2028${'x'.repeat(500)}`;
    world.front.faults.declare(READ, { status: 403, body: { message } });
    const error = await failure(openAs(world).github.defaultBranch());
    expect(error.message).not.toMatch(/[\p{Cc}\u2028]/u);
    expect(error.message.length).toBeLessThan(400);
    expect(JSON.stringify([error.message, error.stack, error])).not.toContain(world.tokens.actions);
  });
});
