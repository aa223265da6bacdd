import { describe, expect, it } from 'vitest';
import { annotationsOf, errors, gatedWorld, runGate } from '../support/action.ts';
import { type Fault, RATE_LIMITS } from '../support/github/faults.ts';
import type { StepResult } from '../support/github/runner.ts';

/** THREATS F08-F16: what GitHub does wrong has its own words and is never GO; what passes by is waited for. */

const PULL = 'GET /repos/acme/shop/pulls/1';
const later = () => Math.floor(Date.now() / 1000) + 3600;

/** Runs the gate over evidence that is good, with a fault on some requests. */
async function meet(on: string, fault: Fault, options: { times?: number; skip?: number } = {}): Promise<StepResult> {
  const world = await gatedWorld();
  try {
    world.front.faults.declare(on, fault, { times: 99, ...options });
    return await runGate({ world, files: errors(0), inputs: { comment: 'always' }, seconds: 100 });
  } finally {
    await world.close();
  }
}

// They mostly wait for the next try.
describe.concurrent('a checklist that cannot be had is exit 2, with the cause', { timeout: 120_000 }, () => {
  const rows: readonly [name: string, on: string, fault: Fault, said: RegExp][] = [
    ['500', PULL, { status: 500 }, /pull request 1 could not be read: .*it answers 500/],
    [
      '503 on the base branch',
      'GET /repos/acme/shop/git/ref',
      { status: 503 },
      /gonogo\.yml` could not be read through the API: .*503/,
    ],
    ['a gateway with a page', PULL, { status: 502, body: '<html>Bad gateway ::error::x</html>' }, /it answers 502/],
    ['401', PULL, { status: 401, body: { message: 'Bad credentials' } }, /the token is not valid, or has expired/],
    [
      '401 in the middle (F16)',
      'GET /repos/acme/shop/git/blobs',
      { status: 401 },
      /the token is not valid, or has expired/,
    ],
    [
      '403',
      PULL,
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      /permissions: \{ pull-requests: read \}/,
    ],
    ['403 on contents', 'GET /repos/acme/shop/git/trees', { status: 403 }, /permissions: \{ contents: read \}/],
    ['404', PULL, { status: 404 }, /not found, or the token cannot see it; it needs `pull-requests: read`/],
    ['410', PULL, { status: 410 }, /it answers 410/],
    ['a redirect', PULL, { status: 301, headers: { location: 'http://127.0.0.1:1/' } }, /has moved \(301\)/],
    ['the primary limit (F10)', PULL, RATE_LIMITS.primary(later()), /rate limit reached, it ends in 3\d{3} s/],
    ['a primary limit of nonsense (F11)', PULL, RATE_LIMITS.primary(Number.NaN), /rate limit reached, it does not say/],
    ['a secondary limit of an hour', PULL, RATE_LIMITS.secondary(3600), /rate limit reached, it ends in 3600 s/],
    ['a secondary limit as 429', PULL, RATE_LIMITS.secondary(3600, 429), /rate limit reached/],
    ['429 without a word', PULL, { status: 429 }, /rate limit reached, it does not say until when/],
    ['an abuse limit', PULL, RATE_LIMITS.abuse(), /rate limit reached/],
    ['a page in place of JSON (F14)', PULL, { says: '<html>', type: 'text/html' }, /the answer is no JSON/],
    ['an empty answer', PULL, { says: '', type: 'application/json' }, /empty or broke off/],
    ['cut JSON', PULL, { truncated: true }, /could not be read/],
    ['JSON of another shape', PULL, { says: '{}' }, /not usable/],
    ['null', PULL, { says: 'null' }, /no JSON|not usable/],
    [
      'a head that is no commit',
      PULL,
      { says: '{"number":1,"head":{"sha":""},"base":{"ref":"main","repo":{"id":1}}}' },
      /not usable/,
    ],
    ['a broken connection', PULL, { reset: 'before' }, /could not be asked to read pull request #1/],
    ['a connection broken within the answer', PULL, { reset: 'within' }, /could not be asked|could not be read/],
    ['a repository without a default branch', 'GET /repos/acme/shop ', { says: '{}' }, /not usable/],
    [
      'a tree that is not whole',
      'GET /repos/acme/shop/git/trees',
      { says: '{"tree":[],"truncated":true}' },
      /too large/,
    ],
    ['a tree that says not whether it is', 'GET /repos/acme/shop/git/trees', { says: '{"tree":[]}' }, /not usable/],
    [
      'a blob of other bytes',
      'GET /repos/acme/shop/git/blobs',
      { says: '{"encoding":"base64","content":"eA=="}' },
      /is not whole/,
    ],
    ['a branch tip that is empty', 'GET /repos/acme/shop/git/ref', { says: '{"object":{"sha":""}}' }, /not usable/],
  ];
  for (const [name, on, fault, said] of rows)
    it(name, async () => {
      const result = await meet(
        on.trim() === 'GET /repos/acme/shop' ? 'GET /repos/acme/shop' : on,
        fault,
        on.endsWith(' ') ? { skip: 0 } : {},
      );
      expect([result.code, result.outputs]).toEqual([2, {}]);
      expect(result.stdout).toMatch(said);
      expect(annotationsOf(result)).toHaveLength(1);
      expect(result.summary).toContain('the checklist or the call is wrong');
      expect(result.requests.filter(({ method, operation }) => method !== 'GET' && operation !== 'graphql')).toEqual(
        [],
      );
    });
  it('nobody there', async () => {
    const world = await gatedWorld();
    const result = await runGate({ world, files: errors(0), env: { GITHUB_API_URL: 'http://127.0.0.1:2' } });
    expect([result.code, result.outputs]).toEqual([2, {}]);
    expect(result.stdout).toMatch(/could not be asked to read pull request #1: .*ECONNREFUSED/);
    // No permission helps against that.
    expect(result.stdout).not.toContain('permissions');
    await world.close();
  });
  for (const url of ['', 'not a url', 'ftp://127.0.0.1', '//'])
    it(`no address: \`${url}\``, async () => {
      const world = await gatedWorld();
      const result = await runGate({ world, files: errors(0), env: { GITHUB_API_URL: url } });
      expect([result.code, result.outputs]).toEqual([2, {}]);
      await world.close();
    });
  for (const token of ['', 'ghs_of_somebody_else', 'with\nline'])
    it(`the token ${JSON.stringify(token)}`, async () => {
      const world = await gatedWorld();
      const result = await runGate({ world, files: errors(0), inputs: { 'github-token': token } });
      expect([result.code, result.outputs]).toEqual([2, {}]);
      expect(result.stdout).toMatch(token === '' ? /there is no token/ : /token|could not be asked/);
      await world.close();
    });
  it.skipIf(process.env.SWEEP !== '1')('no answer at all (F07)', async () => {
    const result = await meet(PULL, { delay: 20_000 });
    expect([result.code, result.outputs]).toEqual([2, {}]);
    expect(result.stdout).toMatch(/no answer within 15 s/);
  });
});

describe.concurrent('what passes by is waited for', { timeout: 60_000 }, () => {
  const rows: readonly [name: string, on: string, fault: Fault][] = [
    ['one 502', PULL, { status: 502 }],
    ['one broken connection', 'GET /repos/acme/shop/git/trees', { reset: 'before' }],
    ['one cut answer', 'GET /repos/acme/shop/git/blobs', { truncated: true }],
    ['a secondary limit of a second', PULL, RATE_LIMITS.secondary(1)],
    ['a limit whose end is past (F11)', PULL, RATE_LIMITS.primary(1_000_000_000)],
    ['a slow answer', PULL, { delay: 1500 }],
    ['a limit on the comment', 'POST /repos/acme/shop/issues/1/comments', RATE_LIMITS.secondary(1, 429)],
  ];
  for (const [name, on, fault] of rows)
    it(name, async () => {
      const result = await meet(on, fault, { times: 1 });
      expect(result).toMatchObject({ code: 0, outputs: { verdict: 'GO' } });
      expect(result.outputs['comment-url']).toContain('#issuecomment-');
      expect(annotationsOf(result)).toEqual([]);
    });
});

describe.concurrent('whether the head moved cannot be asked: HOLD, and nothing is published (I5)', {
  timeout: 60_000,
}, () => {
  for (const [name, fault] of [
    ['503', { status: 503 }],
    ['401', { status: 401 }],
    ['404', { status: 404 }],
    ['no JSON', { says: 'x', type: 'text/html' }],
  ] as const)
    it(name, async () => {
      const result = await meet(PULL, fault, { skip: 1 });
      expect(result).toMatchObject({ code: 4, outputs: { verdict: 'HOLD', 'comment-url': '' } });
      expect(result.stdout).toContain('whether the head moved could not be asked');
      expect(result.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    });
});

describe.concurrent('what is wrong with comments leaves the verdict alone (I6)', { timeout: 60_000 }, () => {
  const rows: readonly [name: string, on: string, fault: Fault][] = [
    ['GraphQL is down', 'POST /graphql', { status: 503 }],
    ['GraphQL answers nothing', 'POST /graphql', { says: '{"data":null}' }],
    ['GraphQL answers an error', 'POST /graphql', { says: '{"errors":[{"type":"INTERNAL","message":"::error::x"}]}' }],
    ['a comment without an address', 'POST /repos/acme/shop/issues/1/comments', { says: '{}' }],
    ['a connection broken after the comment', 'POST /repos/acme/shop/issues/1/comments', { reset: 'after' }],
  ];
  for (const [name, on, fault] of rows)
    it(name, async () => {
      const result = await meet(on, fault);
      expect(result).toMatchObject({ code: 0, outputs: { verdict: 'GO' } });
      expect(result.summary).toContain('GO — Pilot launch');
    });
});
