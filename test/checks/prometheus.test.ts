import { describe, expect, it } from 'vitest';
import type { GatherContext } from '../../src/core/check.ts';
import type { EvidenceProblem } from '../../src/core/evidence.ts';
import { client } from '../support/http-client.ts';
import { judgeCriterion, loadMistakes, NOW } from '../support/judge-criterion.ts';
import { type Answering, serve } from '../support/servers.ts';

/** Judges a criterion that asks a server which answers like this; gives also the URLs that were asked. */
async function judged(answer: Answering, options: string, bounds: string, over: Partial<GatherContext> = {}) {
  const asked: URL[] = [];
  const server = await serve((request, response) => {
    asked.push(new URL(request.path, 'http://server'));
    return answer(request, response);
  });
  const yaml = `prometheus:\n  url: ${server.origin}\n  query: up\n${options.replace(/^(?=.)/gm, '  ')}\n${bounds}`;
  return { ...(await judgeCriterion(yaml, { http: client() }, over)), asked };
}

const json =
  (body: unknown, status = 200): Answering =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const raw =
  (body: string, status = 200): Answering =>
  (_, response) =>
    response.writeHead(status).end(body);
const success = (data: unknown, more: object = {}) => json({ status: 'success', data, ...more });
const vector = (...values: [labels: object, value: unknown, time?: number][]) => ({
  resultType: 'vector',
  result: values.map(([metric, value, time = NOW]) => ({ metric, value: [time, value] })),
});
const failure = (errorType: string, status: number, error = 'because') =>
  json({ status: 'error', errorType, error }, status);
const LOW = 'go: { value: "< 5" }';

describe('C22: an instant query that says nothing is never go', () => {
  const ONE = vector([{}, '1']);
  const rows: [name: string, answer: Answering, options: string, state: string, cause: string | null][] = [
    ['one value, right', success(ONE), '', 'go', null],
    ['one value, wrong', success(vector([{}, '7'])), '', 'no-go', null],
    ['a scalar', success({ resultType: 'scalar', result: [NOW, '1'] }), '', 'go', null],
    ['no series', success(vector()), '', 'unknown', 'missing'],
    ['NaN', success(vector([{}, 'NaN'])), '', 'unknown', 'invalid'],
    ['infinite', success(vector([{}, '-Inf'])), '', 'unknown', 'invalid'],
    ['infinite, the other way to write it', success(vector([{}, '+Inf'])), '', 'unknown', 'invalid'],
    ['several series', success(vector([{ a: '1' }, '1'], [{ a: '2' }, '2'])), '', 'unknown', 'ambiguous'],
    [
      'several series, one of them wrong',
      success(vector([{ a: '1' }, '1'], [{ a: '2' }, '7'])),
      'aggregate: max',
      'no-go',
      null,
    ],
    ['several series, all right', success(vector([{ a: '1' }, '1'], [{ a: '2' }, '2'])), 'aggregate: max', 'go', null],
    [
      'several series, one NaN',
      success(vector([{ a: '1' }, '1'], [{ a: '2' }, 'NaN'])),
      'aggregate: max',
      'unknown',
      'invalid',
    ],
    ['counting what is not there', success(vector()), 'aggregate: count', 'unknown', 'missing'],
    ['warnings', success(ONE, { warnings: ['store a is away'] }), '', 'unknown', 'invalid'],
    ['warnings that are accepted', success(ONE, { warnings: ['store a is away'] }), 'allow-partial: true', 'go', null],
    ['warnings of an unknown form', success(ONE, { warnings: [{ a: 1 }] }), '', 'unknown', 'invalid'],
    ['no warnings', success(ONE, { warnings: [] }), '', 'go', null],
    ['a remark', success(ONE, { infos: ['PromQL info: might not be a counter'] }), '', 'go', null],
    ['a partial answer of VictoriaMetrics', success(ONE, { isPartial: true }), '', 'unknown', 'invalid'],
    ['an old sample', success(vector([{}, '1', NOW - 301])), '', 'unknown', 'stale'],
    ['a sample at the limit', success(vector([{}, '1', NOW - 300])), '', 'go', null],
    ['a sample of the future', success(vector([{}, '1', NOW + 301])), '', 'unknown', 'stale'],
    [
      'a native histogram',
      success({ resultType: 'vector', result: [{ metric: {}, histogram: [NOW, {}] }] }),
      '',
      'unknown',
      'invalid',
    ],
    [
      'a range selected',
      success({ resultType: 'matrix', result: [{ metric: {}, values: [[NOW, '1']] }] }),
      '',
      'unknown',
      'invalid',
    ],
    ['text', success({ resultType: 'string', result: [NOW, '1'] }), '', 'unknown', 'invalid'],
    ['a type nobody knows', success({ resultType: 'stream', result: [] }), '', 'unknown', 'invalid'],
    ['a value that is a number', success(vector([{}, 1])), '', 'unknown', 'invalid'],
    ['a value in hex', success(vector([{}, '0x1'])), '', 'unknown', 'invalid'],
    ['an empty value', success(vector([{}, ''])), '', 'unknown', 'invalid'],
    ['no value', success({ resultType: 'vector', result: [{ metric: {} }] }), '', 'unknown', 'invalid'],
    ['no result', success({ resultType: 'vector' }), '', 'unknown', 'invalid'],
    ['no data', json({ status: 'success' }), '', 'unknown', 'invalid'],
    ['another API', json({ ok: true, value: 1 }), '', 'unknown', 'invalid'],
    ['a refusal with status 200', failure('bad_data', 200), '', 'unknown', 'invalid'],
    ['a query that is wrong', failure('bad_data', 400), '', 'unknown', 'invalid'],
    ['a query that cannot be computed', failure('execution', 422), '', 'unknown', 'invalid'],
    ['a query that took too long', failure('timeout', 503), '', 'unknown', 'timeout'],
    ['a query that was given up', failure('canceled', 503), '', 'unknown', 'timeout'],
    ['a server that cannot', failure('internal', 500), '', 'unknown', 'unreachable'],
    ['a success with an error status', json({ status: 'success', data: ONE }, 500), '', 'unknown', 'unreachable'],
    ['no credentials', raw('Unauthorized', 401), '', 'unknown', 'denied'],
    ['no rights', json({ message: 'no' }, 403), '', 'unknown', 'denied'],
    ['no rights, in words', raw('Forbidden', 403), '', 'unknown', 'denied'],
    ['another page', raw('<html></html>'), '', 'unknown', 'invalid'],
    ['no such page', raw('404 page not found', 404), '', 'unknown', 'invalid'],
    ['a login', (_, response) => response.writeHead(302, { location: '/login' }).end(), '', 'unknown', 'denied'],
    ['a gateway without a server', raw('Bad Gateway', 502), '', 'unknown', 'unreachable'],
    ['too many requests', raw('slow down', 429), '', 'unknown', 'unreachable'],
    ['nothing', raw(''), '', 'unknown', 'empty'],
    ['half of an answer', raw('{"status":"success","data":{"resultType":"vec'), '', 'unknown', 'invalid'],
    [
      'a key twice',
      raw('{"status":"error","status":"success","data":{"resultType":"vector","result":[]}}'),
      '',
      'unknown',
      'invalid',
    ],
  ];
  it.each(rows)('%s', async (_, answer, options, state, cause) =>
    expect(await judged(answer, options, LOW)).toMatchObject({ state, cause }),
  );

  it('names the labels in which series differ', async () => {
    const { problems } = await judged(
      success(vector([{ job: 'a', pod: 'x' }, '1'], [{ job: 'a', pod: 'y' }, '1'])),
      '',
      LOW,
    );
    expect(problems[0]?.message).toContain('2 series, which differ in `pod`');
  });
  it("quotes the server's own words", async () => {
    const { problems } = await judged(failure('bad_data', 400, '1:4: parse error: unexpected end'), '', LOW);
    expect(problems[0]?.message).toMatch(/refuses the query: `1:4: parse error: unexpected end`/);
  });
});

describe('how the query is put', () => {
  it('at the moment of the run, below the path of the server, its own query kept', async () => {
    const server = await serve((request, response) => {
      expect(request.headers['x-scope-orgid']).toBe('shop');
      return success(vector([{}, '1']))(request, response);
    });
    const { evidence } = await judgeCriterion(
      `prometheus:\n  url: ${server.origin}/prometheus/?dedup=false\n  query: up{a="b&c"}\n  headers: { X-Scope-OrgID: shop }\n${LOW}`,
      { http: client() },
    );
    expect(evidence.sources[0]).toMatchObject({ where: `${server.origin}/prometheus/api/v1/query`, ageSeconds: 0 });
  });
  it('a long one as a form', async () => {
    const long = Array.from({ length: 500 }, (_, index) => `service-${index}`).join('|');
    const { asked, state } = await judged(success(vector([{}, '1'])), '', LOW);
    expect([asked[0]?.searchParams.get('query'), asked[0]?.searchParams.get('time'), state]).toEqual([
      'up',
      String(NOW),
      'go',
    ]);
    const server = await serve(success(vector([{}, '1'])));
    const yaml = `prometheus:\n  url: ${server.origin}\n  query: 'up{service=~"${long}"}'\n${LOW}`;
    expect(await judgeCriterion(yaml, { http: client() })).toMatchObject({ state: 'go' });
    const [form] = server.received;
    expect(form?.method).toBe('POST');
    expect(new URLSearchParams(form?.body).get('query')).toContain('service-499');
  });
  it('`max-age` asks when the sample was scraped', async () => {
    const answer: Answering = (request, response) => {
      const query = new URL(request.path, 'http://a').searchParams.get('query') ?? '';
      return success(vector([{}, query.startsWith('timestamp(') ? String(NOW - 90) : '1']))(request, response);
    };
    expect(await judged(answer, 'max-age: 2m', LOW)).toMatchObject({ state: 'go' });
    expect(await judged(answer, 'max-age: 1m', LOW)).toMatchObject({ state: 'unknown', cause: 'stale' });
  });
  it('units', async () => {
    const inUnit = (unit: string, bound: string) =>
      judged(success(vector([{}, '0.25'])), `unit: ${unit}`, `go: { value: "${bound}" }`);
    expect(await inUnit('s', '== 250ms')).toMatchObject({ state: 'go' });
    expect(await inUnit('ratio', '== 25%')).toMatchObject({ state: 'go' });
    expect(await inUnit('"%"', '== 0.25%')).toMatchObject({ state: 'go' });
    expect(await inUnit('GB', '== 250MB')).toMatchObject({ state: 'go' });
    expect(await inUnit('/min', '== 15/h')).toMatchObject({ state: 'go' });
  });
});

describe('a range', () => {
  /** Values from an hour ago until now, a minute apart; `null` where there is none. */
  const every = (...values: (string | null)[]) => ({
    resultType: 'matrix',
    result: [
      {
        metric: {},
        values: values.flatMap((value, index) =>
          value === null ? [] : [[NOW - (values.length - 1 - index) * 60, value]],
        ),
      },
    ],
  });
  const OPTIONS = 'range: 4m\nstep: 1m';
  const MAX = 'go: { max: "< 5" }';
  const ALARM = 'no-go: { value: "> 5 for 2m" }';
  const rows: [name: string, data: object, options: string, bounds: string, state: string, cause: string | null][] = [
    ['all right', every('1', '1', '1', '1', '1'), OPTIONS, MAX, 'go', null],
    ['one wrong', every('1', '1', '9', '1', '1'), OPTIONS, MAX, 'no-go', null],
    ['wrong for long enough', every('1', '9', '9', '9', '1'), OPTIONS, ALARM, 'no-go', null],
    ['wrong, but too short', every('1', '9', '9', '1', '1'), OPTIONS, ALARM, 'go', null],
    ['one missing is no gap', every('1', null, '1', '1', '1'), OPTIONS, MAX, 'go', null],
    ['two missing are one', every('1', null, null, '1', '1'), OPTIONS, MAX, 'unknown', 'too-few'],
    ['nothing at the beginning', every(null, null, null, '1', '1'), OPTIONS, MAX, 'unknown', 'too-few'],
    ['nothing at the end', every('1', '1', null, null, null), OPTIONS, MAX, 'unknown', 'too-few'],
    ['nothing to compute for a while', every('1', 'NaN', 'NaN', '1', '1'), OPTIONS, MAX, 'unknown', 'too-few'],
    ['a gap does not hide what was wrong', every('9', null, null, '1', '1'), OPTIONS, MAX, 'no-go', null],
    ['nothing to compute at all', every('NaN', 'NaN', 'NaN', 'NaN', 'NaN'), OPTIONS, MAX, 'unknown', 'missing'],
    ['one infinite', every('1', '1', '+Inf', '1', '1'), OPTIONS, MAX, 'unknown', 'invalid'],
    ['no series', { resultType: 'matrix', result: [] }, OPTIONS, MAX, 'unknown', 'missing'],
    ['no values', { resultType: 'matrix', result: [{ metric: {}, values: [] }] }, OPTIONS, MAX, 'unknown', 'missing'],
    ['an instant answer', vector([{}, '1']), OPTIONS, MAX, 'unknown', 'invalid'],
    [
      'out of order',
      {
        resultType: 'matrix',
        result: [
          {
            values: [
              [NOW, '1'],
              [NOW - 60, '1'],
            ],
          },
        ],
      },
      OPTIONS,
      MAX,
      'unknown',
      'invalid',
    ],
    [
      'another time',
      { resultType: 'matrix', result: [{ values: [[NOW - 3600, '1']] }] },
      OPTIONS,
      MAX,
      'unknown',
      'invalid',
    ],
    [
      'shorter than the bound asks',
      every('1', '1', '1', '1', '1'),
      OPTIONS,
      'no-go: { value: "> 5 for 10m" }',
      'unknown',
      'too-few',
    ],
    [
      'too few samples',
      every('1', '1', '1', '1', '1'),
      OPTIONS,
      `enough: { samples: ">= 6" }\n${MAX}`,
      'unknown',
      'too-few',
    ],
    ['the soak of no phase', every('1'), 'range: soak', MAX, 'unknown', 'missing'],
    [
      'a histogram',
      { resultType: 'matrix', result: [{ metric: {}, histograms: [] }] },
      OPTIONS,
      MAX,
      'unknown',
      'invalid',
    ],
  ];
  it.each(rows)('%s', async (_, data, options, bounds, state, cause) =>
    expect(await judged(success(data), options, bounds)).toMatchObject({ state, cause }),
  );

  describe('the soak of a phase', () => {
    type Start = { readonly at: number } | { readonly problem: EvidenceProblem };
    const phase = (start: Start) => ({
      phase: { id: 'canary', soak: 14_400, start: async () => start, soaking: async () => start },
    });
    const soak = (start: Start, ...values: (string | null)[]) =>
      judged(success(every(...values)), 'range: soak\nstep: 1m', MAX, phase(start));

    it('is looked at from its start', async () => {
      const found = await soak({ at: NOW - 240 }, '1', '1', '1', '1', '1');
      expect(found.state).toBe('go');
      expect(found.asked[0]?.searchParams.get('start')).toBe(String(NOW - 240));
    });
    it('one wrong value since then counts', async () =>
      expect((await soak({ at: NOW - 240 }, '1', '9', '1', '1', '1')).state).toBe('no-go'));
    it('a gap in it is no evidence', async () =>
      expect(await soak({ at: NOW - 240 }, '1', null, null, '1', '1')).toMatchObject({
        state: 'unknown',
        cause: 'too-few',
      }));
    it('values that begin after it are no evidence of it', async () =>
      expect(await soak({ at: NOW - 3600 }, '1', '1', '1')).toMatchObject({ state: 'unknown', cause: 'too-few' }));
    it('that has just begun is waited for', async () =>
      expect(await soak({ at: NOW - 100 }, '1', '1')).toMatchObject({ state: 'pending', cause: 'soaking' }));
    it('without a deployment is waited for', async () => {
      const problem = { cause: 'not-deployed', message: 'it is not deployed' } as const;
      expect(await soak({ problem }, '1')).toMatchObject({ state: 'pending', cause: 'not-deployed' });
    });
  });

  it('asks for the whole time, in steps of at least 15 s, at most some thousand', async () => {
    const asked = async (options: string) => {
      const { searchParams } = (await judged(success(every('1')), options, MAX)).asked[0] as URL;
      return ['start', 'end', 'step'].map((name) => Number(searchParams.get(name)));
    };
    expect(await asked('range: 10m')).toEqual([NOW - 600, NOW, 15]);
    expect(await asked('range: 24h')).toEqual([NOW - 86_400, NOW, 87]);
    expect(await asked('range: 10s')).toEqual([NOW - 10, NOW, 10]);
    expect(await asked('range: 1h\nstep: 5m')).toEqual([NOW - 3600, NOW, 300]);
  });
  it('gives what the values come to, and the series only where it is bound', async () => {
    const { evidence } = await judged(success(every('1', '4', '2', '2', '1')), OPTIONS, MAX);
    expect(Object.fromEntries(evidence.facts.map((fact) => [fact.name, fact.value]))).toEqual({
      last: 1,
      min: 1,
      max: 4,
      mean: 2,
      samples: 5,
    });
    const { facts } = await judged(success(every('1', '4', '2', '2', '1')), OPTIONS, ALARM);
    expect(facts.find(({ name }) => name === 'value')?.series?.samples).toHaveLength(5);
  });
  it('several series, moment by moment', async () => {
    const two = {
      resultType: 'matrix',
      result: [...every('1', '2', '1', '1', '1').result, ...every('1', '4', '1', '1', '1').result],
    };
    expect(await judged(success(two), `${OPTIONS}\naggregate: sum`, 'go: { max: "== 6" }')).toMatchObject({
      state: 'go',
    });
    expect(await judged(success(two), OPTIONS, MAX)).toMatchObject({ cause: 'ambiguous' });
  });
});

describe('what is wrong when it is written', () => {
  const rows: [name: string, options: string, bounds: string, message: RegExp][] = [
    ['a fact of a range', '', 'go: { max: "< 5" }', /only a range has `max`/],
    ['a step without a range', 'step: 1m', LOW, /`step` is for a range/],
    ['a range that is none', 'range: often', 'go: { max: "< 5" }', /no time to look back/],
    ['a step longer than the range', 'range: 1m\nstep: 5m', 'go: { max: "< 5" }', /does not fit/],
    ['more values than Prometheus gives', 'range: 1w\nstep: 1s', 'go: { max: "< 5" }', /more than 11000 values/],
    ['a series without a time', 'range: 10m', LOW, /does not say for how long/],
    ['a time for one value', '', 'no-go: { value: "> 5 for 5m" }', /is a single value/],
    ['an age of a range', 'range: 10m\nmax-age: 1m', 'go: { max: "< 5" }', /says itself/],
    ['a unit nobody knows', 'unit: seconds', LOW, /unknown unit/],
    ['no bound', '', '', /needs at least one bound/],
    ['a limit without its unit', 'unit: s', LOW, /needs a unit/],
  ];
  it.each(rows)('%s', async (_, options, bounds, message) => {
    const yaml = `prometheus:\n  url: https://prometheus.example.com\n  query: up\n${options.replace(/^(?=.)/gm, '  ')}\n${bounds}`;
    expect((await loadMistakes(yaml)).join('\n')).toMatch(message);
  });
  it('the path of the API in the URL', async () =>
    expect(
      await loadMistakes(`prometheus:\n  url: https://prometheus.example.com/api/v1/query\n  query: up\n${LOW}`),
    ).toHaveLength(1));
});
