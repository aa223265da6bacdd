import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AlertSource, IssueFilter } from '../../../src/core/github/findings.ts';
import type { Fault } from '../../support/github/faults.ts';
import { problemOf, stateOf } from '../../support/github/open-state.ts';
import { createWorld, type World } from '../../support/github/world.ts';
import { commit } from '../../support/github-state.ts';

const HOME = 'GET /repos/acme/shop';
const ISSUES = `${HOME}/issues`;
const LABELS = `${HOME}/labels`;
const MILESTONES = `${HOME}/milestones`;

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
beforeEach(() => {
  world.front.faults.clear();
  world.front.paged(ISSUES, () => []);
  world.front.paged(LABELS, () => [{ name: 'Incident' }, { name: 'launch: blocker' }]);
  world.front.paged(MILESTONES, () => [{ number: 3, title: '1.0' }]);
  for (const one of Object.values(PATHS)) world.front.paged(one, () => []);
  world.front.requests.length = 0;
});
afterAll(() => world.close());

const asked = (part: string) => world.front.requests.filter(({ path }) => path.includes(part));
const WHEN = '2026-11-01T10:00:00Z';
const issue = (number: number, more: object = {}) => ({
  number,
  title: `Issue ${number}`,
  state: 'open',
  labels: [],
  created_at: WHEN,
  html_url: `https://github.com/acme/shop/issues/${number}`,
  ...more,
});
const all = (filter: Partial<IssueFilter> = {}) => stateOf(world).issues({ labels: [], state: 'open', ...filter });
const numbers = async (filter: Partial<IssueFilter> = {}) => (await all(filter)).map(({ number }) => number);

describe('issues', () => {
  it('are read as they are', async () => {
    world.front.paged(ISSUES, () => [issue(4, { labels: [{ name: 'Incident' }, 'old'] })]);
    expect(await all()).toEqual([
      {
        ...{ number: 4, title: 'Issue 4', state: 'open', labels: ['Incident', 'old'] },
        ...{ createdAt: 1793527200, url: 'https://github.com/acme/shop/issues/4' },
      },
    ]);
  });
  it('pull requests are none', async () => {
    world.front.paged(ISSUES, () => [issue(4), issue(5, { pull_request: { url: 'x' } })]);
    expect(await numbers()).toEqual([4]);
  });
  it('a page of pull requests does not end the list', async () => {
    const pulls = Array.from({ length: 100 }, (_, at) => issue(at + 1, { pull_request: {} }));
    world.front.paged(ISSUES, () => [...pulls, issue(900)]);
    expect(await numbers()).toEqual([900]);
  });
  for (const size of [0, 1, 30, 31, 99, 101, 1000])
    it(`F12: all of ${size}`, async () => {
      world.front.paged(ISSUES, () => Array.from({ length: size }, (_, at) => issue(at + 1)));
      expect(await numbers()).toHaveLength(size);
    });
  it('F12: more pages than are read are an error', async () => {
    world.front.paged(ISSUES, () => Array.from({ length: 5001 }, (_, at) => issue(at + 1)));
    expect((await problemOf(all())).message).toContain('limit');
  });
  it('F13: one that is closed between two pages hides none', async () => {
    let open = Array.from({ length: 101 }, (_, at) => issue(at + 1));
    world.front.paged(ISSUES, () => open);
    const meanwhile = async () => {
      open = open.slice(1);
    };
    world.front.faults.declare('page=2', { meanwhile });
    expect(await numbers()).toHaveLength(100);
  });
  it('F13: a list that changes each time is an error', async () => {
    let at = 0;
    world.front.paged(ISSUES, () => Array.from({ length: 150 }, (_, index) => issue(1 + index + at++)));
    expect((await problemOf(all())).message).toContain('changed each time');
  });
  it.each<[string, Fault, string]>([
    ['F16: 401', { status: 401 }, 'denied'],
    ['403', { status: 403, body: { message: 'Resource not accessible by integration' } }, 'denied'],
    ['404', { status: 404 }, 'denied'],
    ['500', { status: 500 }, 'unreachable'],
    ['F10: 429', { status: 429 }, 'unreachable'],
    ['F14: a page in HTML', { says: '<html>' }, 'unreachable'],
    ['F14: a map', { says: '{"message":"ok"}' }, 'invalid'],
    ['F14: an issue without a time', { says: JSON.stringify([issue(1, { created_at: null })]) }, 'invalid'],
    ['F14: an issue without labels', { says: JSON.stringify([issue(1, { labels: undefined })]) }, 'invalid'],
  ])('%s', async (_, fault, cause) => {
    world.front.faults.declare(ISSUES, fault, { times: 9 });
    expect(await problemOf(all())).toMatchObject({ cause });
  });
});

describe('what is named must exist, because nobody has issues of what does not', () => {
  it.each<[string, Partial<IssueFilter>, string]>([
    ['a label', { labels: ['inciden'] }, 'has no label `inciden`; did you mean `Incident`?'],
    ['one of two labels', { labels: ['incident', 'p0'] }, 'has no label `p0`; it has `Incident`, `launch: blocker`'],
    ['a milestone', { milestone: '1.1' }, 'has no milestone `1.1`; did you mean `1.0`?'],
    ['an assignee', { assignee: 'nobody-here' }, 'no account `nobody-here`'],
    ['a creator', { creator: 'nobody-here' }, 'no account `nobody-here`'],
  ])('%s', async (_, filter, words) => {
    const { cause, message, hint } = await problemOf(all(filter));
    expect(cause).toBe('missing');
    expect(`${message}; ${hint}`).toContain(words);
    expect(asked('/issues')).toEqual([]);
  });
  it('no labels at all', async () => {
    world.front.paged(LABELS, () => []);
    expect(await problemOf(all({ labels: ['x'] }))).toEqual({
      cause: 'missing',
      message: 'acme/shop has no label `x`',
    });
  });
  it('F12: a label on the second page of labels', async () => {
    world.front.paged(LABELS, () => [...Array.from({ length: 150 }, (_, at) => ({ name: `l${at}` }))]);
    expect(await numbers({ labels: ['l149'] })).toEqual([]);
  });
  it('issues that are switched off are not none', async () => {
    world.front.answer(HOME, { has_issues: false });
    const problem = await problemOf(all());
    world.front.answer(HOME, { has_issues: true, default_branch: 'main', full_name: 'acme/shop' });
    expect(problem).toMatchObject({ cause: 'missing', hint: expect.stringContaining('repository: owner/name') });
  });
  it('another repository that the token cannot see', async () => {
    const problem = await problemOf(all({ repository: 'acme/secret' }));
    expect(problem).toMatchObject({ cause: 'denied', hint: expect.stringContaining('`github-token`') });
    expect(problem.message).toContain('acme/secret');
  });
});

describe('the query', () => {
  const query = async (filter: Partial<IssueFilter>) => {
    await all(filter);
    return Object.fromEntries(new URL(asked('/issues')[0]?.path ?? '', 'http://x').searchParams);
  };
  const plain = { state: 'open', sort: 'created', direction: 'asc', per_page: '100' };
  it('of nothing more', async () => expect(await query({})).toEqual(plain));
  it('has labels as GitHub writes them', async () =>
    expect(await query({ labels: ['incident', 'LAUNCH: blocker'] })).toEqual({
      ...plain,
      labels: 'Incident,launch: blocker',
    }));
  it('has the number of the milestone', async () =>
    expect(await query({ milestone: '1.0' })).toEqual({ ...plain, milestone: '3' }));
  it('has people', async () =>
    expect(await query({ assignee: 'alice', creator: 'bob' })).toEqual({
      ...plain,
      assignee: 'alice',
      creator: 'bob',
    }));
  it('has GitHub’s own words for nobody and anybody', async () =>
    expect(await query({ assignee: 'none', milestone: '*' })).toEqual({ ...plain, assignee: 'none', milestone: '*' }));
  it('has a time', async () =>
    expect(await query({ state: 'all', changedSince: 1793527200 })).toEqual({ ...plain, state: 'all', since: WHEN }));
  it('is held against the answer: what it did not ask for is left out', async () => {
    const incident = [{ name: 'INCIDENT' }];
    world.front.paged(ISSUES, () => [
      issue(1),
      issue(2, { labels: incident }),
      issue(3, { labels: incident, state: 'closed' }),
    ]);
    expect(await numbers({ labels: ['incident'] })).toEqual([2]);
    expect(await numbers({ labels: ['incident'], state: 'all' })).toEqual([2, 3]);
  });
  it('goes to the other repository', async () => {
    world.front.answer('GET /repos/acme/support', { has_issues: true });
    world.front.paged('GET /repos/acme/support/issues', () => [issue(8)]);
    expect(await numbers({ repository: 'acme/support' })).toEqual([8]);
  });
});

const PATHS: Readonly<Record<AlertSource, string>> = {
  dependabot: `${HOME}/dependabot/alerts`,
  'code-scanning': `${HOME}/code-scanning/alerts`,
  'secret-scanning': `${HOME}/secret-scanning/alerts`,
};
const SOURCES = Object.keys(PATHS) as AlertSource[];
const found = (number: number, more: object) => ({
  ...{ number, state: 'open', created_at: WHEN, html_url: `https://github.com/acme/shop/security/${number}` },
  ...more,
});
const ALERTS: Readonly<Record<AlertSource, (number: number, severity?: string | null) => object>> = {
  dependabot: (number, severity = 'high') =>
    found(number, {
      dependency: { package: { name: 'lodash' } },
      security_advisory: { summary: 'Prototype pollution', severity: 'low' },
      security_vulnerability: { severity },
    }),
  'code-scanning': (number, level = 'high') =>
    found(number, {
      rule: { id: 'js/xss', description: 'Cross-site scripting', severity: 'warning', security_severity_level: level },
      tool: { name: 'CodeQL' },
    }),
  'secret-scanning': (number) => found(number, { secret_type: 'x', secret_type_display_name: 'Some Token' }),
};

describe('security alerts', () => {
  const list = (source: AlertSource) => stateOf(world).alerts(source, undefined);
  it.each<[AlertSource, object]>([
    ['dependabot', { severity: 'high', title: 'lodash: Prototype pollution', tool: 'Dependabot' }],
    ['code-scanning', { severity: 'high', title: 'Cross-site scripting', tool: 'CodeQL' }],
    ['secret-scanning', { severity: 'unrated', title: 'Some Token', tool: 'secret scanning' }],
  ])('%s as they are', async (source, as) => {
    world.front.paged(PATHS[source], () => [ALERTS[source](7)]);
    expect(await list(source)).toEqual([
      { number: 7, createdAt: 1793527200, url: 'https://github.com/acme/shop/security/7', ...as },
    ]);
  });
  it.each<[AlertSource, string | null, string]>([
    ['dependabot', 'medium', 'moderate'],
    ['dependabot', 'critical', 'critical'],
    ['dependabot', 'low', 'low'],
    ['dependabot', 'severe', 'unrated'],
    ['code-scanning', 'critical', 'critical'],
    ['code-scanning', 'medium', 'moderate'],
    ['code-scanning', null, 'moderate'],
  ])('%s: %s is %s', async (source, level, severity) => {
    world.front.paged(PATHS[source], () => [ALERTS[source](1, level)]);
    expect(await list(source)).toMatchObject([{ severity }]);
  });
  it.each([
    ['error', 'high'],
    ['warning', 'moderate'],
    ['note', 'low'],
    ['none', 'info'],
    [null, 'unrated'],
  ])('code-scanning: a rule of severity %s alone is %s', async (severity, rated) => {
    const rule = { id: 'x', severity };
    world.front.paged(PATHS['code-scanning'], () => [found(1, { rule, tool: { name: 'ESLint' } })]);
    expect(await list('code-scanning')).toMatchObject([{ severity: rated, title: 'x' }]);
  });
  it.each(SOURCES)('%s: what is fixed or dismissed is not open, even if the server did not filter', async (source) => {
    const closed = ['fixed', 'dismissed', 'auto_dismissed', 'resolved'];
    world.front.paged(PATHS[source], () =>
      [...closed, 'open'].map((state, at) => ({ ...ALERTS[source](at), number: at + 1, state })),
    );
    expect(await list(source)).toMatchObject([{ number: 5 }]);
  });
  for (const source of SOURCES) {
    const some = (count: number) => Array.from({ length: count }, (_, at) => ALERTS[source](at + 1));
    const cursor = source === 'dependabot';
    for (const size of [0, 1, 31, 100, 101, 200, 250, 1000])
      it(`F12: ${source}: all of ${size}`, async () => {
        world.front.paged(PATHS[source], () => some(size), { cursor });
        expect(await list(source)).toHaveLength(size);
      });
    it(`F13: ${source}: one that is fixed between two pages hides none`, async () => {
      let alerts = some(101);
      world.front.paged(PATHS[source], () => alerts, { cursor });
      const meanwhile = async () => {
        alerts = alerts.slice(1);
      };
      world.front.faults.declare(cursor ? 'after=' : 'page=2', { meanwhile });
      expect(await list(source)).toHaveLength(100);
    });
  }
  it('F12: a cursor whose link is lost is an error: there is no other way on', async () => {
    world.front.paged(PATHS.dependabot, () => Array.from({ length: 101 }, (_, at) => ALERTS.dependabot(at + 1)), {
      cursor: true,
    });
    world.front.faults.declare(PATHS.dependabot, { headers: { link: null } }, { times: 2 });
    expect((await problemOf(list('dependabot'))).message).toContain('no link to the next one');
  });
  it('asks that the secret itself is left out', async () => {
    await list('secret-scanning');
    expect(asked('hide_secret=true')).toHaveLength(1);
  });
  it('asks for a ref of code scanning only', async () => {
    const ref = 'refs/pull/7/merge';
    for (const source of SOURCES) await stateOf(world).alerts(source, ref);
    expect(asked(encodeURIComponent(ref)).map(({ operation }) => operation)).toEqual([
      'code-scanning/list-alerts-for-repo',
    ]);
  });

  const OFF: readonly [AlertSource, number, string][] = [
    ['dependabot', 403, 'Dependabot alerts are disabled for this repository.'],
    ['dependabot', 403, 'Dependabot alerts are not available for archived repositories.'],
    ['code-scanning', 403, 'Advanced Security must be enabled for this repository to use code scanning.'],
    ['code-scanning', 403, 'Code scanning is not enabled for this repository.'],
    ['code-scanning', 404, 'no analysis found'],
    ['secret-scanning', 404, 'Secret scanning is disabled on this repository.'],
  ];
  it.each(OFF)('%s: %d "%s" means that nothing is scanned', async (source, status, message) => {
    world.front.answer(PATHS[source], { message }, status);
    expect(await problemOf(list(source))).toMatchObject({ cause: 'empty', hint: expect.any(String) });
  });
  it.each<[AlertSource, number, string, string]>([
    ['dependabot', 403, 'Resource not accessible by integration', 'vulnerability-alerts: read'],
    ['dependabot', 404, 'Not Found', 'vulnerability-alerts: read'],
    ['code-scanning', 403, 'Resource not accessible by integration', 'security-events: read'],
    ['secret-scanning', 403, 'Resource not accessible by integration', 'token of an app or a person'],
    ['secret-scanning', 404, 'Not Found', 'token of an app or a person'],
  ])('%s: %d "%s" is denied, and the permission named', async (source, status, message, needed) => {
    world.front.answer(PATHS[source], { message }, status);
    expect(await problemOf(list(source))).toMatchObject({ cause: 'denied', hint: expect.stringContaining(needed) });
  });
  it.each<[string, Fault, string]>([
    ['F16: 401', { status: 401 }, 'denied'],
    ['503, which code scanning answers when it is down', { status: 503 }, 'unreachable'],
    ['F14: a map', { says: '{}' }, 'invalid'],
    ['F14: an alert without a number', { says: '[{"state":"open"}]' }, 'invalid'],
  ])('%s', async (_, fault, cause) => {
    world.front.faults.declare(PATHS['code-scanning'], fault, { times: 9 });
    expect(await problemOf(list('code-scanning'))).toMatchObject({ cause });
  });
});

describe('analyses of code scanning', () => {
  const ANALYSES = `${HOME}/code-scanning/analyses`;
  const analysis = (more: object = {}) => ({
    ...{ ref: 'refs/heads/main', commit_sha: commit('a'), created_at: WHEN, error: '', category: '/language:js' },
    ...{ tool: { name: 'CodeQL', version: '2' }, ...more },
  });
  it('as they are', async () => {
    world.front.paged(ANALYSES, () => [analysis(), analysis({ error: 'no source', category: undefined })]);
    const one = { tool: 'CodeQL', ref: 'refs/heads/main', commit: commit('a'), at: 1793527200 };
    expect(await stateOf(world).analyses('refs/heads/main')).toEqual([
      { ...one, category: '/language:js', failed: undefined },
      { ...one, category: '', failed: 'no source' },
    ]);
    expect(asked('ref=refs%2Fheads%2Fmain')).toHaveLength(1);
  });
  it('the newest hundred, asked for once', async () => {
    world.front.paged(ANALYSES, () => Array.from({ length: 5000 }, () => analysis()));
    expect(await stateOf(world).analyses(undefined)).toHaveLength(100);
    expect(asked('sort=created&direction=desc')).toHaveLength(1);
  });
  it('"no analysis found" is none', async () => {
    world.front.answer(ANALYSES, { message: 'no analysis found' }, 404);
    expect(await stateOf(world).analyses(undefined)).toEqual([]);
  });
  it.each<[string, number, string, string]>([
    ['off', 403, 'Advanced Security must be enabled for this repository to use code scanning.', 'empty'],
    ['not to be seen', 404, 'Not Found', 'denied'],
    ['not allowed', 403, 'Resource not accessible by integration', 'denied'],
  ])('%s is not none', async (_, status, message, cause) => {
    world.front.answer(ANALYSES, { message }, status);
    expect(await problemOf(stateOf(world).analyses(undefined))).toMatchObject({ cause });
  });
  it('F14: a commit that is none', async () => {
    world.front.paged(ANALYSES, () => [analysis({ commit_sha: 'main' })]);
    expect(await problemOf(stateOf(world).analyses(undefined))).toMatchObject({ cause: 'invalid' });
  });
});

it('labels of the repository', async () =>
  expect(await stateOf(world).labels()).toEqual(['Incident', 'launch: blocker']));
