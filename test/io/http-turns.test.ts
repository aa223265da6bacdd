import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Turns } from '../../src/io/http/turns.ts';
import { client, failure, get } from '../support/http-client.ts';
import { run, runYaml } from '../support/run-criterion.ts';
import { type Answering, serve } from '../support/servers.ts';

const NEVER = new AbortController().signal;

/** A server that keeps count of how many requests it has at once, and answers each when `release` is called, or after a while. */
async function counting(ms?: number) {
  const held: (() => void)[] = [];
  const seen = { most: 0, now: 0, order: [] as string[] };
  const answer: Answering = ({ path }, response) => {
    seen.now++;
    seen.most = Math.max(seen.most, seen.now);
    seen.order.push(path);
    const end = () => {
      seen.now--;
      response.end('{}');
    };
    if (ms === undefined) held.push(end);
    else setTimeout(end, ms);
  };
  return { server: await serve(answer), seen, held };
}

describe('turns', () => {
  it('are given in the order they were asked for, and handed on', async () => {
    const turns = new Turns(2);
    const order: number[] = [];
    const [first, second] = [await turns.take('a', NEVER), await turns.take('a', NEVER)];
    const later = [1, 2, 3].map(async (number) => {
      const back = await turns.take('a', NEVER);
      order.push(number);
      return back;
    });
    await sleep(1);
    expect(order).toEqual([]);
    first();
    first();
    (await later[0])?.();
    second();
    await Promise.all(later);
    expect(order).toEqual([1, 2, 3]);
  });
  it('of one origin do not hold up another', async () => {
    const turns = new Turns(1);
    await turns.take('a', NEVER);
    await expect(turns.take('b', NEVER)).resolves.toBeTypeOf('function');
  });
  it('of all origins together are limited, too, and a slow origin takes no more of them than its own', async () => {
    const turns = new Turns(1, 2);
    const slow = await turns.take('slow', NEVER);
    const alsoSlow = turns.take('slow', NEVER);
    const other = await turns.take('other', NEVER);
    const own = new AbortController();
    const third = turns.take('third', own.signal);
    own.abort(new Error('gone'));
    await expect(third).rejects.toThrow('gone');
    // Neither the origin's turn nor the one in all is lost.
    other();
    (await turns.take('third', NEVER))();
    slow();
    await expect(alsoSlow).resolves.toBeTypeOf('function');
  });
  it('who gives up leaves no gap', async () => {
    const turns = new Turns(1);
    const back = await turns.take('a', NEVER);
    const own = new AbortController();
    const left = turns.take('a', own.signal);
    const next = turns.take('a', NEVER);
    own.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    await expect(turns.take('a', AbortSignal.abort(new Error('over')))).rejects.toThrow('over');
    back();
    await expect(next).resolves.toBeTypeOf('function');
  });
});

describe('requests', () => {
  it('at most six at once to one origin, and the wait is no latency', async () => {
    const { server, seen, held } = await counting();
    const http = client();
    const all = Promise.all(Array.from({ length: 20 }, (_, at) => http.request(get(`${server.origin}/${at}`))));
    await expect.poll(() => held.length).toBe(6);
    await sleep(1000);
    expect(held).toHaveLength(6);
    const timer = setInterval(() => {
      for (const end of held.splice(0)) end();
    }, 5);
    const answers = await all;
    clearInterval(timer);
    expect(seen.most).toBe(6);
    expect(answers[0]?.waited).toBeLessThan(answers[19]?.waited ?? 0);
    expect(answers[19]?.waited).toBeGreaterThan(0.9);
    expect(answers[19]?.latency).toBeLessThan(answers[19]?.waited ?? 0);
  });
  it('who waits in vain says so, and was never sent', async () => {
    const { server, seen } = await counting();
    const http = client();
    const stuck = Array.from({ length: 6 }, () => failure(http.request(get(`${server.origin}/`, { timeout: 3 }))));
    await expect.poll(() => seen.now).toBe(6);
    const error = await failure(http.request(get(`${server.origin}/late`, { timeout: 0.2 })));
    expect(error).toMatchObject({ cause: 'timeout' });
    expect(error.message).toMatch(/waited 0\.[0-9] s for its turn: at most 6 requests to `http/);
    expect(seen.order).not.toContain('/late');
    await http.close();
    await Promise.all(stuck);
  });
  it('a refused connection, a broken answer and a timeout give their turns back', async () => {
    const server = await serve(({ path }, response) => {
      if (path === '/cut') response.destroy();
      else if (path !== '/hang') response.end();
    });
    const http = client({ limits: { tries: 1 } });
    for (let round = 0; round < 4; round++) {
      await Promise.all(
        ['/cut', '/hang', '/cut', '/hang'].map((path) =>
          failure(http.request(get(`${server.origin}${path}`, { timeout: 0.1 }))),
        ),
      );
    }
    expect((await http.request(get(`${server.origin}/`))).status).toBe(200);
  });
});

describe('a run', () => {
  const criteria = (count: number, of: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => of(at)).join('');
  it('200 criteria of one slow host end in time and say which did not; a fast host is not held up', async () => {
    const slow = await counting(250);
    const fast = await counting(0);
    const yaml = `version: 1\nname: x\ndefaults: { timeout: 3s }\ncriteria:\n${criteria(
      200,
      (at) => `  - { title: slow ${at}, http: "${slow.server.origin}/${at}" }\n`,
    )}${criteria(20, (at) => `  - { title: fast ${at}, http: "${fast.server.origin}/${at}" }\n`)}`;
    const results = await runYaml(yaml, { http: client() });
    const ofSlow = results.filter(({ title }) => title.startsWith('slow'));
    const timedOut = ofSlow.filter(({ cause }) => cause === 'timeout');
    expect(slow.seen.most).toBe(6);
    expect(results.filter(({ title }) => title.startsWith('fast')).map(({ state }) => state)).toEqual(
      Array.from({ length: 20 }, () => 'go'),
    );
    // Six at once, a quarter of a second each, three seconds: some get through, most do not.
    expect(ofSlow.filter(({ state }) => state === 'go').length).toBeGreaterThanOrEqual(6);
    expect(timedOut.length).toBeGreaterThan(100);
    expect(timedOut.length + ofSlow.filter(({ state }) => state === 'go').length).toBe(200);
    for (const { message, durationSeconds } of timedOut) {
      expect(message).toMatch(/for its turn|no complete answer/);
      expect(durationSeconds).toBeLessThan(10);
    }
    expect(timedOut.filter(({ message }) => message.includes('for its turn')).length).toBeGreaterThan(100);
  }, 60_000);
  it('criteria that need no host are not behind those that wait', async () => {
    const { server, held } = await counting();
    const yaml = `version: 1\nname: x\ncriteria:\n${criteria(
      40,
      (at) => `  - { title: slow ${at}, http: "${server.origin}/${at}" }\n`,
    )}  - { title: here, env: HOME_OF_TEST }\n`;
    const http = client();
    let envRead = false;
    const environment = {
      get HOME_OF_TEST() {
        envRead = true;
        return 'somewhere';
      },
    };
    const all = runYaml(yaml, { http }, environment as never);
    await expect.poll(() => held.length).toBe(6);
    expect(envRead).toBe(true);
    const timer = setInterval(() => {
      for (const end of held.splice(0)) end();
    }, 5);
    expect((await all).every(({ state }) => state === 'go')).toBe(true);
    clearInterval(timer);
  }, 30_000);
  it('what was captured is in no result, also where it comes back', async () => {
    const server = await serve(({ path }, response) =>
      response
        .setHeader('x-echo', 'Bearer session-token-1')
        .end(JSON.stringify({ token: 'session-token-1', path, short: 'abc' })),
    );
    const yaml = `http:\n  url: ${server.origin}/\n  steps:\n    - { name: one, capture: { token: $.token, short: $.short } }\n    - { name: two, path: "/{{ token }}/{{ short }}" }\ngo:\n  body.path: "/session-token-1/abc"\n  header.x-echo: contains Bearer\n  one.body.token: matches .`;
    const result = await run(yaml, { http: client() });
    expect(server.received[1]?.path).toBe('/session-token-1/abc');
    expect(result.state).toBe('go');
    const { bands, ...seen } = result;
    void bands;
    expect(JSON.stringify(seen)).not.toContain('session-token-1');
    expect(JSON.stringify(seen)).toContain('Bearer ***');
  });
});
