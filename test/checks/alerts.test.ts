import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/core/judge.ts';
import {
  ago,
  alert,
  group,
  managed,
  rule,
  type Saying,
  serveAlertmanager,
  servePrometheus,
} from '../support/alert-servers.ts';
import { client } from '../support/http-client.ts';
import { judgeCriterion, loadMistakes } from '../support/judge-criterion.ts';
import { type Answering, serve, type TestServer } from '../support/servers.ts';

const judged = (server: TestServer, options = '', bounds = '') =>
  judgeCriterion(`alerts:\n  url: ${server.origin}\n${options.replace(/^(?=.)/gm, '  ')}\n${bounds}`, {
    http: client(),
  });

/** Judges a Prometheus that says this. */
const prometheus = async (saying: Saying, options = '', bounds = '') =>
  judged(await servePrometheus(saying), options, bounds);

/** Judges an Alertmanager that has these alerts. */
const alertmanager = async (alerts: unknown, options = '', bounds = '', cluster?: unknown) =>
  judged(await serveAlertmanager(alerts, cluster), `heartbeat: Watchdog\n${options}`, bounds);

const value = (judgement: Awaited<ReturnType<typeof judged>>, name: string) =>
  judgement.facts.find((fact) => fact.name === name)?.value;

/** The names behind a count. */
const detail = ({ facts }: Judgement, name: string) => facts.find((fact) => fact.name === name)?.detail;

describe('Prometheus: no alert fires, and that means nothing', () => {
  const DOWN = rule('Down');
  it.each<[string, Saying, string, string, string | null]>([
    ['no rule at all', {}, '', 'no-go', null],
    ['a group without rules', { groups: [group([])] }, '', 'no-go', null],
    ['a recording rule only', { groups: [group([rule('x', { type: 'recording' })])] }, '', 'no-go', null],
    ['only a rule that does not count', { groups: [group([rule('Watchdog')])] }, 'except: [Watchdog]', 'no-go', null],
    ['a named rule that is not loaded', { groups: [group([DOWN])] }, 'names: [Down, Slow]', 'no-go', null],
    ['a named rule in another case', { groups: [group([DOWN])] }, 'names: [down]', 'no-go', null],
    [
      'a named rule with other labels',
      { groups: [group([rule('Down', { labels: { service: 'x' } })])] },
      'names: [Down]\nlabels: { service: shop }',
      'no-go',
      null,
    ],
    [
      'rules of others',
      { groups: [group([rule('Down', { labels: { service: 'x' } })])] },
      'labels: { service: shop }',
      'no-go',
      null,
    ],
    ['rules without the label', { groups: [group([DOWN])] }, 'labels: { service: shop }', 'no-go', null],
    [
      'a rule that fails',
      { groups: [group([rule('Down', { health: 'err', lastError: 'many-to-many' })])] },
      '',
      'unknown',
      'invalid',
    ],
    ['one of two rules fails', { groups: [group([DOWN, rule('Slow', { health: 'err' })])] }, '', 'unknown', 'invalid'],
    [
      'a failing rule that may be meant',
      { groups: [group([rule('A', { labels: { service: 'shop' } }), rule('B', { health: 'err' })])] },
      'labels: { service: shop }',
      'unknown',
      'invalid',
    ],
    ['a rule without data', { groups: [group([rule('Down', { health: 'nodata' })])] }, '', 'unknown', 'invalid'],
    [
      'a rule that was not evaluated yet',
      { groups: [group([rule('Down', { health: 'unknown', lastEvaluation: '0001-01-01T00:00:00Z' })])] },
      '',
      'unknown',
      'empty',
    ],
    [
      'a rule that was never evaluated',
      { groups: [group([rule('Down', { lastEvaluation: '0001-01-01T00:00:00Z' })])] },
      '',
      'unknown',
      'empty',
    ],
    [
      'a rule without a last time',
      { groups: [group([rule('Down', { lastEvaluation: undefined })])] },
      '',
      'unknown',
      'empty',
    ],
    [
      'a rule that stands still',
      { groups: [group([rule('Down', { lastEvaluation: ago(301) })])] },
      '',
      'unknown',
      'stale',
    ],
    [
      'a rule that stands still for its own limit',
      { groups: [group([rule('Down', { lastEvaluation: ago(61) })])] },
      'max-age: 1m',
      'unknown',
      'stale',
    ],
    [
      'a slow rule that stands still',
      { groups: [group([rule('Down', { lastEvaluation: ago(3001) })], { interval: 600 })] },
      '',
      'unknown',
      'stale',
    ],
    [
      'a rule of the future',
      { groups: [group([rule('Down', { lastEvaluation: ago(-301) })])] },
      '',
      'unknown',
      'stale',
    ],
    [
      'a server that warns',
      { groups: [group([DOWN])], beside: { warnings: ['a store did not answer'] } },
      '',
      'unknown',
      'invalid',
    ],
    [
      'a server that does not say how rules are',
      { groups: [group([rule('Down', { health: undefined })])] },
      '',
      'unknown',
      'invalid',
    ],
    ['a group without an interval', { groups: [group([DOWN], { interval: undefined })] }, '', 'unknown', 'invalid'],
    ['a rule of no type', { groups: [group([rule('Down', { type: undefined })])] }, '', 'unknown', 'invalid'],
    ['a rule without a name', { groups: [group([rule('')])] }, '', 'unknown', 'invalid'],
    ['groups that are no list', { groups: {} as never }, '', 'unknown', 'invalid'],
    ['alerts that are no list', { groups: [group([DOWN])], alerts: {} as never }, '', 'unknown', 'invalid'],
    [
      'an alert in an unknown state',
      { groups: [group([DOWN])], alerts: [alert('Down', 'NoData')] },
      '',
      'unknown',
      'invalid',
    ],
    ['an alert without labels', { groups: [group([DOWN])], alerts: [{ state: 'firing' }] }, '', 'unknown', 'invalid'],
    [
      'a label that is no text',
      { groups: [group([DOWN])], alerts: [alert('Down', 'firing', { a: 1 })] },
      '',
      'unknown',
      'invalid',
    ],
    ['an error with status 200', { beside: { status: 'error', errorType: 'internal' } }, '', 'unknown', 'unreachable'],
  ])('%s', async (_, saying, options, state, cause) => {
    expect(await prometheus(saying, options)).toMatchObject({ state, cause });
  });
  const answers =
    (status: number, body: string): Answering =>
    (_, response) =>
      response.writeHead(status).end(body);
  it.each<[string, Answering, string]>([
    ['an Alertmanager', answers(404, '404 page not found\n'), 'invalid'],
    ['a login page', answers(200, '<html>Log in</html>'), 'invalid'],
    ['a redirect', (_, response) => response.writeHead(302, { location: '/login' }).end(), 'denied'],
    ['401', answers(401, ''), 'denied'],
    ['503', answers(503, ''), 'unreachable'],
    ['other JSON', answers(200, '{"status":"UP"}'), 'invalid'],
    ['nothing', answers(200, ''), 'empty'],
  ])('%s', async (_, answer, cause) => {
    expect(await judged(await serve(answer))).toMatchObject({ state: 'unknown', cause });
  });
  it('one of the two lists is not enough', async () => {
    const rules = JSON.stringify({ status: 'success', data: { groups: [group([DOWN])] } });
    const server = await serve((request, response) =>
      request.path.startsWith('/api/v1/rules') ? response.end(rules) : response.writeHead(503).end(),
    );
    expect(await judged(server)).toMatchObject({ state: 'unknown', cause: 'unreachable' });
  });
});

describe('Prometheus: what fires, fires', () => {
  const firing = rule('Down', { state: 'firing', alerts: [alert('Down', 'firing', { service: 'shop', job: 'a' })] });
  it.each<[string, Saying, string, string, number]>([
    [
      'in both lists, once',
      { groups: [group([firing])], alerts: [alert('Down', 'firing', { job: 'a', service: 'shop' })] },
      '',
      'no-go',
      1,
    ],
    ['in the rules alone', { groups: [group([firing])] }, '', 'no-go', 1],
    ['in the alerts alone', { groups: [group([rule('Down')])], alerts: [alert('Down')] }, '', 'no-go', 1],
    [
      'waits in one list, fires in the other',
      { groups: [group([rule('Down', { alerts: [alert('Down', 'pending')] })])], alerts: [alert('Down')] },
      '',
      'no-go',
      1,
    ],
    [
      'says the rule, and lists no alert',
      { groups: [group([rule('Down', { state: 'firing', alerts: undefined })])] },
      '',
      'no-go',
      1,
    ],
    [
      'twice, with different labels',
      {
        groups: [group([rule('Down')])],
        alerts: [alert('Down', 'firing', { a: '1' }), alert('Down', 'firing', { a: '2' })],
      },
      '',
      'no-go',
      2,
    ],
    ['of this service', { groups: [group([firing])] }, 'labels: { service: shop }', 'no-go', 1],
    ['of one of these', { groups: [group([firing])] }, 'labels: { service: [other, shop] }', 'no-go', 1],
    ['of this name', { groups: [group([firing])] }, 'names: [Down]', 'no-go', 1],
    [
      'of another service',
      { groups: [group([rule('Down', { labels: { service: 'x' } }), firing])] },
      'labels: { service: x }',
      'go',
      0,
    ],
    ['of another name', { groups: [group([firing, rule('Slow')])] }, 'names: [Slow]', 'go', 0],
    [
      'always, and does not count',
      { groups: [group([rule('Slow')])], alerts: [alert('Watchdog')] },
      "except: ['Watch*']",
      'go',
      0,
    ],
    [
      'only waits',
      { groups: [group([rule('Down', { state: 'pending' })])], alerts: [alert('Down', 'pending')] },
      '',
      'go',
      0,
    ],
    [
      'beside a recording rule',
      { groups: [group([rule('Down'), rule('x', { type: 'recording', health: 'err' })])] },
      '',
      'go',
      0,
    ],
    [
      'a rule with a template for the label',
      { groups: [group([rule('Down', { labels: { service: '{{ $labels.app }}' } })])] },
      'names: [Down]\nlabels: { service: shop }',
      'go',
      0,
    ],
    ['a slow rule', { groups: [group([rule('Down', { lastEvaluation: ago(2900) })], { interval: 600 })] }, '', 'go', 0],
    [
      'a warning that is taken',
      { groups: [group([rule('Down')])], beside: { warnings: ['x'] } },
      'allow-partial: true',
      'go',
      0,
    ],
  ])('%s', async (_, saying, options, state, count) => {
    const judgement = await prometheus(saying, options);
    expect([judgement.state, value(judgement, 'firing')]).toEqual([state, count]);
  });
  it('a failing rule hides nothing of what fires', async () => {
    const judgement = await prometheus({ groups: [group([firing, rule('Slow', { health: 'err' })])] });
    expect(judgement).toMatchObject({ state: 'no-go', problems: [{ cause: 'invalid' }] });
  });
  it('counts what waits, and rules', async () => {
    const saying = { groups: [group([rule('A'), rule('B')]), group([rule('A')])], alerts: [alert('A', 'pending')] };
    const judgement = await prometheus(saying, '', 'go: { waiting: 0, rules: ">= 3" }');
    expect(judgement).toMatchObject({ state: 'no-go' });
    expect([value(judgement, 'waiting'), value(judgement, 'rules')]).toEqual([1, 3]);
  });
  it('says what fires, waits and is missing, in safe words', async () => {
    const alerts = [
      alert('Down', 'firing', { severity: 'page', job: '`rm`\u001b[31m\n@all', zone: 'a', rack: 'b', row: 'c' }),
      alert('Slow', 'pending'),
      alert('Watchdog'),
    ];
    const judgement = await prometheus({ groups: [group([rule('Down'), rule('Slow')])], alerts }, 'except: [Watchdog]');
    expect(detail(judgement, 'firing')).toBe("`Down` (`severity=page`, `job='rm'[31m @all`, `zone=a`, `rack=b`, …)");
    expect(detail(judgement, 'waiting')).toBe('`Slow`');
    expect(judgement.evidence.notes).toEqual(['firing and not counted (`except`): `Watchdog`']);
    const none = await prometheus({ groups: [group([rule('Down')])] }, 'names: [Slow, Slow]');
    expect(value(none, 'missing')).toBe(1);
    expect(detail(none, 'missing')).toBe('`Slow`');
    expect(none.evidence.notes).toEqual(['of 1 alerting rule that is loaded, none is meant']);
  });
  it('reads all pages of rules, and refuses a list without end', async () => {
    const pages: Record<string, unknown> = {
      '': { groups: [group([rule('A')])], groupNextToken: 't1' },
      t1: { groups: [group([rule('B', { state: 'firing', alerts: [alert('B')] })])] },
    };
    const paged = (next: (token: string) => unknown) =>
      serve((request, response) => {
        const token = new URL(request.path, 'http://x').searchParams.get('group_next_token') ?? '';
        const data = request.path.startsWith('/prom/api/v1/rules') ? next(token) : { alerts: [] };
        response.end(JSON.stringify({ status: 'success', data }));
      });
    const server = await paged((token) => pages[token]);
    const yaml = (at: TestServer) => `alerts: ${at.origin}/prom`;
    const judgement = await judgeCriterion(yaml(server), { http: client() });
    expect([judgement.state, value(judgement, 'rules')]).toEqual(['no-go', 2]);
    const endless = await paged(() => ({ groups: [group([rule('A')])], groupNextToken: 'again' }));
    expect(await judgeCriterion(yaml(endless), { http: client() })).toMatchObject({
      state: 'unknown',
      cause: 'invalid',
    });
    let turn = 0;
    const growing = await paged(() => ({ groups: [group([rule('A')])], groupNextToken: `t${turn++}` }));
    expect(await judgeCriterion(yaml(growing), { http: client() })).toMatchObject({
      state: 'unknown',
      cause: 'invalid',
    });
    expect(turn).toBe(50);
  });
});

describe('Alertmanager', () => {
  const BEAT = managed('Watchdog');
  const silenced = { status: { state: 'suppressed', silencedBy: ['x'], inhibitedBy: [] } };
  it.each<[string, unknown, string, string, string | null]>([
    ['no alert, and no heartbeat', [], '', 'unknown', 'missing'],
    ['another heartbeat', [managed('watchdog')], 'except: [watchdog]', 'unknown', 'missing'],
    ['a heartbeat that ended', [managed('Watchdog', { endsAt: ago(1) })], '', 'unknown', 'missing'],
    [
      'a heartbeat that nobody sends any more',
      [managed('Watchdog', { updatedAt: ago(601), endsAt: ago(-9999) })],
      '',
      'unknown',
      'stale',
    ],
    [
      'the same within its own limit',
      [managed('Watchdog', { updatedAt: ago(601), endsAt: ago(-9999) })],
      'max-age: 11m',
      'go',
      null,
    ],
    ['a heartbeat of the future', [managed('Watchdog', { updatedAt: ago(-601) })], '', 'unknown', 'stale'],
    ['a heartbeat', [BEAT], '', 'go', null],
    ['a heartbeat that is silenced', [managed('Watchdog', silenced)], '', 'go', null],
    ['one that fires', [BEAT, managed('Down')], '', 'no-go', null],
    ['one that fires, without a heartbeat', [managed('Down')], '', 'no-go', null],
    ['one that nobody looked at yet', [BEAT, managed('Down', { status: { state: 'unprocessed' } })], '', 'no-go', null],
    ['one that ended', [BEAT, managed('Down', { endsAt: ago(1) })], '', 'go', null],
    ['one that is silenced', [BEAT, managed('Down', silenced)], '', 'go', null],
    ['one that does not count', [BEAT, managed('Noise')], 'except: [N*]', 'go', null],
    ['one of another name', [BEAT, managed('Down')], 'names: [Slow]', 'go', null],
    ['one of another service', [BEAT, managed('Down', {}, { service: 'x' })], 'labels: { service: shop }', 'go', null],
    [
      'one of this service',
      [BEAT, managed('Down', {}, { service: 'shop' })],
      'labels: { service: shop }',
      'no-go',
      null,
    ],
    ['an unknown state', [BEAT, managed('Down', { status: { state: 'new' } })], '', 'unknown', 'invalid'],
    ['no state', [BEAT, managed('Down', { status: undefined })], '', 'unknown', 'invalid'],
    ['no end', [BEAT, managed('Down', { endsAt: undefined })], '', 'unknown', 'invalid'],
    ['no list', { alerts: [] }, '', 'unknown', 'invalid'],
  ])('%s', async (_, alerts, options, state, cause) => {
    expect(await alertmanager(alerts, options)).toMatchObject({ state, cause });
  });
  it.each<[string, unknown, string, string | null]>([
    ['settling', { status: 'settling' }, 'unknown', 'too-few'],
    ['alone', { status: 'disabled' }, 'go', null],
    ['something else', { status: 'lost' }, 'unknown', 'invalid'],
    ['silent', {}, 'unknown', 'invalid'],
  ])('a cluster that is %s', async (_, cluster, state, cause) => {
    expect(await alertmanager([BEAT], '', '', cluster)).toMatchObject({ state, cause });
  });
  it('the heartbeat is that of this cluster', async () => {
    const yaml = (zone: string) => `heartbeat: { name: Watchdog, labels: { zone: ${zone} } }`;
    const server = await serveAlertmanager([managed('Watchdog', {}, { zone: 'eu' })]);
    expect(await judged(server, yaml('eu'))).toMatchObject({ state: 'go' });
    expect(await judged(server, yaml('us'))).toMatchObject({
      state: 'no-go',
      cause: null,
      problems: [{ cause: 'missing' }],
    });
  });
  it('asks for everything, shows what is silenced, and counts it where it is asked for', async () => {
    const server = await serveAlertmanager([BEAT, managed('Down', silenced)]);
    const judgement = await judged(server, 'heartbeat: Watchdog', 'caution: { suppressed: ">= 1" }');
    expect(judgement).toMatchObject({ state: 'caution' });
    expect(judgement.evidence.notes).toEqual(['silenced, inhibited or muted, and not counted: `Down`']);
    expect(judgement.evidence.sources).toMatchObject([{ tool: 'Alertmanager 0.27.0', trust: 'platform' }]);
    expect(server.received.map(({ path }) => path).sort()).toEqual([
      '/api/v2/alerts?active=true&silenced=true&inhibited=true&unprocessed=true',
      '/api/v2/status',
    ]);
  });
  it('the end of an alert is judged by the clock of the server', async () => {
    const answer: Answering = (request, response) => {
      const alerts = [managed('Watchdog', { endsAt: ago(100) }), managed('Down', { endsAt: ago(100) })];
      const body = request.path.startsWith('/api/v2/alerts') ? alerts : { cluster: { status: 'ready' } };
      response.writeHead(200, { date: new Date(ago(200)).toUTCString() }).end(JSON.stringify(body));
    };
    expect(await judged(await serve(answer), 'heartbeat: Watchdog')).toMatchObject({ state: 'no-go', problems: [] });
  });
  it('a Prometheus is no Alertmanager', async () => {
    expect(await judged(await servePrometheus({}), 'heartbeat: Watchdog')).toMatchObject({
      state: 'unknown',
      cause: 'invalid',
    });
  });
});

describe('what does not load', () => {
  const URL = 'url: https://example.com';
  it.each<[string, string, RegExp]>([
    ['a part of the API', 'alerts: https://example.com/api/v2', /part of the API/],
    ['a fact that Alertmanager does not have', `alerts: { ${URL}, heartbeat: W }\ngo: { rules: ">= 1" }`, /no `rules`/],
    ['a fact that Prometheus does not have', `alerts: { ${URL} }\ngo: { suppressed: 0 }`, /silenced/],
    ['`missing` without names', `alerts: { ${URL} }\ngo: { missing: 0 }`, /names/],
    ['a name that does not count', `alerts: { ${URL}, names: [Down], except: [D*] }`, /do not count/],
    ['no names', `alerts: { ${URL}, names: [] }`, /names/],
    ['no labels', `alerts: { ${URL}, labels: {} }`, /labels/],
    [
      'nothing that is judged',
      `alerts: { ${URL} }\ngo: { firing: any, rules: any, missing: any }`,
      /nothing would be judged|`names`/,
    ],
  ])('%s', async (_, yaml, message) => {
    expect((await loadMistakes(yaml)).join('\n')).toMatch(message);
  });
});
