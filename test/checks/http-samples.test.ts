import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { client } from '../support/http-client.ts';
import { judgeCriterion, loadMistakes } from '../support/judge-criterion.ts';
import { factsOf } from '../support/judge-report.ts';
import { type Answering, closedPort, serve } from '../support/servers.ts';

/** Statuses in turn; the last one for all that follows. A number below 100 closes the connection instead. */
const inTurn = (...statuses: number[]): Answering => {
  let at = 0;
  return (_, response) => {
    const status = statuses[Math.min(at++, statuses.length - 1)] ?? 200;
    if (status < 100) response.destroy();
    else response.writeHead(status).end(JSON.stringify({ status: status < 300 ? 'UP' : 'DOWN', at }));
  };
};

async function judged(answer: Answering, samples: string, bounds = '', timeout = '30s') {
  const server = await serve(answer);
  const yaml = `http:\n  url: ${server.origin}/\n  samples: ${samples}\n${bounds}\ntimeout: ${timeout}`;
  return { ...(await judgeCriterion(yaml, { http: client() })), server };
}

describe('lies', () => {
  it.each<[string, Answering, string, string, string, string | null]>([
    ['one of ten is 500', inTurn(200, 200, 500, 200), '10', '', 'no-go', null],
    ['one of ten is cut off', inTurn(200, 0, 200), '10', '', 'no-go', null],
    ['one of ten redirects', inTurn(302, 200), '10', '', 'no-go', null],
    ['half is down, 99 % wanted', inTurn(500, 500, 200), '4', 'go: { availability: ">= 99%" }', 'no-go', null],
    ['all are 503', inTurn(503), '5', '', 'no-go', null],
    ['all are 503, only latency bound', inTurn(503), '5', 'go: { availability: any, p50: "< 9s" }', 'unknown', 'empty'],
    [
      'most failed fast, p50 bound',
      inTurn(200, 500),
      '5',
      'go: { availability: ">= 10%", p50: "< 9s" }',
      'unknown',
      'empty',
    ],
    [
      'two of 20 failed, p95 bound',
      inTurn(500, 500, 200),
      '20',
      'go: { availability: ">= 50%", p95: "< 9s" }',
      'unknown',
      'empty',
    ],
    ['a body that says DOWN once', inTurn(200, 299), '3', 'go: { body.at: 1 }', 'unknown', 'ambiguous'],
    [
      'a body that is none',
      (_, response) => response.end('<html>'),
      '3',
      'go: { body.status: UP }',
      'unknown',
      'invalid',
    ],
    ['200 where 204 is wanted', inTurn(200), '{ count: 3, status: [204] }', '', 'no-go', null],
  ])('%s', async (_, answer, samples, bounds, state, cause) => {
    expect(await judged(answer, samples, bounds)).toMatchObject({ state, cause });
  });
  it('nobody ever answered: unreachable, and not a measured outage', async () => {
    const port = await closedPort();
    const yaml = `http: { url: "http://127.0.0.1:${port}/", samples: 3 }\nno-go: { availability: "< 50%" }`;
    const verdict = await judgeCriterion(yaml, { http: client() });
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'unreachable', facts: [] });
    expect(verdict.problems[0]?.message).toMatch(/^none of 3 samples got an answer: .*connection refused/);
  });
  it('an answer is measured, however bad', async () => {
    const verdict = await judged(inTurn(503), '3', 'no-go: { availability: "< 50%" }');
    expect(verdict).toMatchObject({ state: 'no-go' });
    expect(factsOf(verdict.facts)).toEqual({ availability: 0, requests: 3 });
  });
  it('a time that was too short is said, and what was measured stands', async () => {
    const verdict = await judged(inTurn(200), '{ count: 100, interval: 1s }', '', '1500ms');
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'timeout' });
    expect(verdict.problems[0]?.message).toMatch(/^the time was up after \d+ of 100 samples$/);
    expect(factsOf(verdict.facts).availability).toBe(1);
  });
  it('a host that hangs is a timeout and no sample', async () => {
    const verdict = await judged(() => {}, '3', '', '600ms');
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'timeout' });
    expect(verdict.facts).toEqual([]);
  });
  it('no sample is tried again', async () => {
    const { server, state } = await judged(inTurn(503, 200), '2');
    expect(state).toBe('no-go');
    expect(server.received).toHaveLength(2);
  });
  it('what may not be asked is denied at once', async () => {
    let asked = 0;
    const http = {
      request: async () => {
        asked++;
        throw new EvidenceError('denied', 'no');
      },
    };
    const verdict = await judgeCriterion('http: { url: https://example.com/, samples: 50 }', { http });
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'denied' });
    expect(asked).toBe(1);
  });
});

describe('truths', () => {
  it.each<[string, Answering, string, string]>([
    ['all are up', inTurn(200, 204, 299), '5', ''],
    ['one of 20 may be down', inTurn(500, 200), '20', 'go: { availability: ">= 95%", p95: "< 9s" }'],
    ['a status of their own', inTurn(401), '{ count: 3, status: [401, 403] }', ''],
    ['bodies that say the same', inTurn(200), '3', 'go: { body.status: UP }'],
    ['a body of one that is down does not count', inTurn(500, 200), '3', 'go: { availability: any, body.status: UP }'],
    ['enough', inTurn(200), '20', 'enough: { requests: ">= 20" }\ngo: { p95: "< 9s", latency: "< 9s" }'],
    ['together', inTurn(200), '{ count: 12, concurrency: 4, interval: 1ms }', ''],
  ])('%s', async (_, answer, samples, bounds) => {
    const verdict = await judged(answer, samples, bounds);
    expect(verdict.problems).toEqual([]);
    expect(verdict.state).toBe('go');
  });
  it('facts and what was wrong', async () => {
    const verdict = await judged(inTurn(500, 0, 200), '20', 'go: { availability: ">= 90%" }');
    const facts = factsOf(verdict.facts);
    expect(facts).toMatchObject({ availability: 0.9, requests: 20 });
    expect(facts.latency).toBe(facts.max);
    expect(facts.p50).toBeLessThanOrEqual(Number(facts.max));
    expect(facts).not.toHaveProperty('p95');
    expect(facts).not.toHaveProperty('status');
    expect(verdict.evidence.notes?.[0]).toMatch(/^2 of 20 samples were not available: .*status 500 \(1\)/);
  });
});

it.each([
  ['a status of several', 'samples: 5', 'go: { status: 200 }', 'no single `status`'],
  ['p95 of ten', 'samples: 10', 'go: { p95: "< 1s" }', 'no p95'],
  ['availability of one', 'redirects: 0', 'go: { availability: "> 9%" }', 'needs the option `samples`'],
  ['p50 of one', 'redirects: 0', 'caution: { p50: "> 1s" }', 'needs the option `samples`'],
  ['one sample', 'samples: 1', '', 'samples'],
  ['too many', 'samples: 1001', '', 'samples'],
  ['too many at once', 'samples: { count: 9, concurrency: 7 }', '', 'concurrency'],
  ['a list', 'samples: [1]', '', 'samples'],
  ['nothing judged', 'samples: 5', 'go: { availability: any }', 'nothing would be judged'],
])('mistake: %s', async (_, option, bounds, words) => {
  const found = await loadMistakes(`http: { url: https://example.com/, ${option} }\n${bounds}`);
  expect(found.join('\n')).toContain(words);
});
