import { describe, expect, it } from 'vitest';
import { client } from '../support/http-client.ts';
import { lacks } from '../support/installed.ts';
import { judgeCriterion, loadMistakes, NOW } from '../support/judge-criterion.ts';
import { judgeFiles } from '../support/judge-files.ts';
import { startNodeExporter } from '../support/live-servers.ts';
import { type Answering, serve } from '../support/servers.ts';

const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');

/** Judges a criterion whose page is a real answer of these bytes. */
async function asked(answer: Answering, options: string, bounds = '') {
  const server = await serve(answer);
  const yaml = `metrics:\n  url: ${server.origin}/metrics\n${indented(options)}\n${bounds}`;
  return { ...(await judgeCriterion(yaml, { http: client() })), server };
}

/** The same over a file. */
const read = (page: string, options: string, bounds = '', context = {}) =>
  judgeFiles(`metrics:\n  file: page.prom\n${indented(options)}\n${bounds}`, { 'page.prom': page }, context);

const page =
  (body: string, status = 200, type = 'text/plain; version=0.0.4'): Answering =>
  (_, response) =>
    response.writeHead(status, { 'content-type': type }).end(body);
const PAGE = [
  '# TYPE queue_depth gauge',
  'queue_depth{queue="orders"} 12',
  'queue_depth{queue="mails"} 3',
  '# TYPE idle gauge',
  '# TYPE latency_seconds histogram',
  'latency_seconds_bucket{le="0.5"} 9',
  'latency_seconds_bucket{le="+Inf"} 10',
  'latency_seconds_sum 1.5',
  'latency_seconds_count 10',
  '# TYPE rpc_seconds summary',
  'rpc_seconds{quantile="0.9"} NaN',
  'rpc_seconds_count 0',
  'orders_total 41',
  'memory_bytes 2.5e8',
  'endless +Inf',
  '# TYPE jobs_count gauge',
  'jobs_count 4',
  'old 1 1799999000000',
  'late 1 1800001000000',
  '',
].join('\n');

describe('a page that shows nothing is never go', () => {
  it.each<[string, Answering, string | null]>([
    ['an empty page', page(''), 'empty'],
    ['no content', (_, response) => response.writeHead(204).end(), 'empty'],
    ['comments only', page('# TYPE up gauge\n'), 'empty'],
    ['a login page', page('<html><body>up 1</body></html>', 200, 'text/html'), 'invalid'],
    ['a page that is cut', page('up 1\nx 1'), 'invalid'],
    ['OpenMetrics without its end', page('up 1\n', 200, 'application/openmetrics-text; version=1.0.0'), 'invalid'],
    ['protobuf', page('up 1\n', 200, 'application/vnd.google.protobuf'), 'invalid'],
    ['part of a page', page('up 1\n', 206), 'invalid'],
    ['a bad line elsewhere', page('up 1\nx\n'), 'invalid'],
    ['the metrics in an error', page('up 1\n', 500), 'unreachable'],
    ['503', page('up 1\n', 503), 'unreachable'],
    ['401', page('up 1\n', 401), 'denied'],
    ['403', page('up 1\n', 403), 'denied'],
    ['404', page('up 1\n', 404), 'missing'],
    ['a redirect', (_, response) => response.writeHead(302, { location: '/login' }).end('up 1\n'), 'denied'],
    ['compressed', (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('up 1\n'), 'invalid'],
  ])('%s', async (_, answer, cause) => {
    expect(await asked(answer, 'names: [up]')).toMatchObject({ state: 'unknown', cause });
  });
  it('the same page, whole, is go', async () => {
    const { state, server, evidence } = await asked(page('up 1\n'), 'names: [up]\nheaders: { x-a: b }');
    expect(state).toBe('go');
    expect(evidence.sources).toMatchObject([{ kind: 'url', format: 'prometheus-text', bytes: 5, trust: 'platform' }]);
    expect(server.received[0]?.headers).toMatchObject({
      'x-a': 'b',
      accept: 'text/plain;version=0.0.4,*/*;q=0.1',
    });
  });
  it('a page larger than other bodies may be is read', async () => {
    const large = `${'# a comment\n'.repeat(200_000)}up 1\n`;
    expect(large.length).toBeGreaterThan(2 * 1024 * 1024);
    expect(await asked(page(large), 'names: [up]')).toMatchObject({ state: 'go' });
  });
});

describe('names', () => {
  it.each<[string, string, number]>([
    ['there', '[orders_total]', 0],
    ['a counter by the name of its family', '[orders]', 0],
    ['a histogram by its name', '[latency_seconds]', 0],
    ['a summary by its name', '[rpc_seconds]', 0],
    ['a part of a histogram', '[latency_seconds_count]', 0],
    ['one that is NaN is there', `['rpc_seconds{quantile="0.9"}']`, 0],
    ['with labels', `['queue_depth{queue="orders"}', 'latency_seconds{le="0.5"}']`, 0],
    ['with other labels', `['queue_depth{queue="none"}']`, 1],
    ['a TYPE line alone', '[idle]', 1],
    ['a metric of its own that ends in _count', '[jobs]', 1],
    ['the start of a name', '[queue]', 1],
    ['another case', '[Queue_Depth]', 1],
    ['one of three', '[orders_total, nope, memory_bytes]', 1],
    ['one that is named twice', '[nope, nope]', 1],
  ])('%s', async (_, names, missing) => {
    const { state, facts } = await read(PAGE, `names: ${names}`);
    expect(facts.find((fact) => fact.name === 'missing')?.value).toBe(missing);
    expect(state).toBe(missing === 0 ? 'go' : 'no-go');
  });
  it('says which are not there, and what is near', async () => {
    const { evidence } = await read(PAGE, 'names: [order_total, nope_at_all]');
    expect(evidence.facts.find(({ name }) => name === 'missing')?.detail).toBe(
      '`order_total` (there is `orders_total`), `nope_at_all`',
    );
  });
  it('the default stays in force beside bounds on series', async () => {
    const bounds = 'go: { orders_total: "> 1" }';
    expect(await read(PAGE, 'names: [nope]', bounds)).toMatchObject({ state: 'no-go' });
    expect(await read(PAGE, 'names: [nope]', 'go: { orders_total: "> 1", missing: any }')).toMatchObject({
      state: 'go',
    });
  });
  it('are those of all pages together', async () => {
    const yaml = 'metrics:\n  file: [a.prom, b.prom]\n  names: [a, b]';
    expect(await judgeFiles(yaml, { 'a.prom': 'a 1\n', 'b.prom': 'b 1\n' })).toMatchObject({ state: 'go' });
    const cut = await judgeFiles(yaml, { 'a.prom': 'a 1\nb 1\n', 'b.prom': 'b 1' });
    expect(cut).toMatchObject({ state: 'unknown', cause: 'invalid' });
    expect(await judgeFiles(yaml, { 'a.prom': 'a 1\nb 1\n' })).toMatchObject({ state: 'unknown', cause: 'missing' });
  });
});

describe('series', () => {
  it.each<[string, string, string, string, string | null]>([
    ['none', '', 'go: { nope: ">= 0" }', 'unknown', 'no-fact'],
    ['none, though it has a TYPE', '', 'go: { idle: ">= 0" }', 'unknown', 'no-fact'],
    ['none with these labels', '', `go: { 'queue_depth{queue="x"}': ">= 0" }`, 'unknown', 'no-fact'],
    ['several', '', 'go: { queue_depth: "< 500" }', 'unknown', 'ambiguous'],
    ['several of a pattern', '', `go: { 'queue_depth{queue=~".*s"}': "< 500" }`, 'unknown', 'ambiguous'],
    ['NaN', '', `go: { 'rpc_seconds{quantile="0.9"}': "< 500" }`, 'unknown', 'invalid'],
    ['infinite', '', 'go: { endless: "> 5" }', 'unknown', 'invalid'],
    ['a histogram, which is no number', '', 'go: { latency_seconds: "< 500" }', 'unknown', 'no-fact'],
    ['one', '', `go: { 'queue_depth{queue="orders"}': "<= 12" }`, 'go', null],
    ['one that is too much', '', `go: { 'queue_depth{queue="orders"}': "< 12" }`, 'no-go', null],
    ['one by what it is not', '', `go: { 'queue_depth{queue!="orders"}': 3 }`, 'go', null],
    ['one by a pattern', '', `go: { 'queue_depth{queue=~"ord.*"}': 12 }`, 'go', null],
    ['a bucket', '', `go: { 'latency_seconds_bucket{le="+Inf"}': 10 }`, 'go', null],
    ['with a unit', 'unit: B', 'go: { memory_bytes: "< 1GB" }', 'go', null],
    ['with a unit, too much', 'unit: B', 'go: { memory_bytes: "< 249MB" }', 'no-go', null],
    ['by a name of its own', `facts: { depth: 'queue_depth{queue="orders"}' }`, 'go: { depth: 12 }', 'go', null],
    ['the sum', 'facts: { all: { series: queue_depth, as: sum } }', 'go: { all: 15 }', 'go', null],
    ['the largest', 'facts: { all: { series: queue_depth, as: max } }', 'go: { all: "< 12" }', 'no-go', null],
    ['how many', 'facts: { all: { series: queue_depth, as: count } }', 'go: { all: 2 }', 'go', null],
    [
      'none of those that are there',
      `facts: { n: { series: 'queue_depth{queue="x"}', as: count } }`,
      'go: { n: 0 }',
      'go',
      null,
    ],
    ['none of what is not there', 'facts: { n: { series: nope, as: count } }', 'go: { n: 0 }', 'unknown', 'no-fact'],
    [
      'the sum with NaN',
      'facts: { all: { series: rpc_seconds, as: sum } }',
      'go: { all: ">= 0" }',
      'unknown',
      'invalid',
    ],
    ['the sum of none', 'facts: { n: { series: nope, as: sum } }', 'go: { n: 0 }', 'unknown', 'no-fact'],
    ['a unit of its own', 'unit: s\nfacts: { m: { series: memory_bytes, unit: B } }', 'go: { m: "< 1GB" }', 'go', null],
    ['the unit of all', 'unit: ms\nfacts: { m: jobs_count }', 'go: { m: "== 4ms" }', 'go', null],
    [
      'a fact of its own that is not there, unbound',
      'facts: { n: nope }',
      'go: { orders_total: 41 }',
      'unknown',
      'no-fact',
    ],
  ])('%s', async (_, options, bounds, state, cause) => {
    expect(await read(PAGE, options, bounds)).toMatchObject({ state, cause });
  });
  it('of several, says in which labels they differ', async () => {
    const { problems } = await read(PAGE, '', 'go: { queue_depth: "< 500" }');
    expect(problems[0]?.message).toBe('`queue_depth`: there are 2 such series, which differ in `queue`');
  });
  it('of two pages is two series', async () => {
    const yaml = 'metrics:\n  file: [a.prom, b.prom]\ngo: { a: 1 }';
    const files = { 'a.prom': 'a 1\n', 'b.prom': 'a 1\n' };
    expect(await judgeFiles(yaml, files)).toMatchObject({ state: 'unknown', cause: 'ambiguous' });
  });
});

describe('age', () => {
  it.each<[string, string, string, string]>([
    ['old', 'max-age: 10m', 'go: { old: 1 }', 'stale'],
    ['from the future', 'max-age: 10m', 'go: { late: 1 }', 'stale'],
    ['old, by name', 'max-age: 10m\nnames: [old]', '', 'stale'],
  ])('%s', async (_, options, bounds, cause) => {
    expect(await read(PAGE, options, bounds)).toMatchObject({ state: 'unknown', cause });
  });
  it.each<[string, string, string]>([
    ['old and allowed', 'max-age: 20m', 'go: { old: 1 }'],
    ['without a limit', '', 'go: { old: 1 }'],
    ['of another series', 'max-age: 10m', 'go: { orders_total: 41 }'],
  ])('%s', async (_, options, bounds) => {
    expect(await read(PAGE, options, bounds)).toMatchObject({ state: 'go' });
  });
  it('files are as fresh as reports must be', async () => {
    const yaml = (more: string) => `metrics:\n  file: page.prom\n  names: [a]\n  ${more}`;
    const files = { 'page.prom': { bytes: 'a 1\n', modifiedAt: NOW - 3600 } };
    expect(await judgeFiles(yaml('max-age: 30m'), files)).toMatchObject({ state: 'unknown', cause: 'stale' });
    expect(await judgeFiles(yaml('max-age: 2h'), files)).toMatchObject({ state: 'go' });
    const committed = { 'page.prom': { bytes: 'a 1\n', tracked: true } };
    expect(await judgeFiles(yaml(''), committed, { actions: true })).toMatchObject({ cause: 'stale' });
    expect(await judgeFiles(yaml('tracked: true'), committed, { actions: true })).toMatchObject({ state: 'go' });
  });
});

describe('what does not load', () => {
  const URL = 'url: https://example.com/metrics';
  it.each<[string, string, RegExp]>([
    ['neither page', 'metrics: { names: [a] }', /no page/],
    ['two pages', `metrics: { ${URL}, file: a, names: [a] }`, /two places/],
    ['nothing that should be there', `metrics: { ${URL} }`, /nothing says/],
    ['`missing` of nothing', `metrics: { ${URL} }\ngo: { missing: 0 }`, /nothing says/],
    ['no names', `metrics: { ${URL}, names: [] }`, /names/],
    ['a unit that is none', `metrics: { ${URL}, unit: parsec }\ngo: { a: 1 }`, /parsec/],
    ['a bound with a unit on a number', `metrics: { ${URL} }\ngo: { a: "< 5s" }`, /unit/],
    ['a series that is none', `metrics: { ${URL} }\ngo: { 'a{b=c}': 1 }`, /double quotes/],
    ['a query', `metrics: { ${URL} }\ngo: { 'sum(a)': 1 }`, /name of a metric/],
    ['a name that is none', `metrics: { ${URL}, names: ['a b'] }`, /name of a metric/],
    ['a declared series that is none', `metrics: { ${URL}, facts: { a: 'b[5m]' } }\ngo: { a: 1 }`, /range/],
    ['a pattern that is none', `metrics: { ${URL}, facts: { a: 'b{c=~"("}' } }\ngo: { a: 1 }`, /RE2/],
    ['a fact named missing', `metrics: { ${URL}, facts: { missing: b } }\ngo: { a: 1 }`, /missing/],
    [
      'a count with a unit',
      `metrics: { ${URL}, facts: { a: { series: b, as: count, unit: s } } }\ngo: { a: 1 }`,
      /count/,
    ],
    ['credentials for a file', 'metrics: { file: a, names: [a], headers: { x: y } }', /for a URL/],
    ['`tracked` for a URL', `metrics: { ${URL}, names: [a], tracked: true }`, /for files/],
  ])('%s', async (_, yaml, message) => {
    expect((await loadMistakes(yaml)).join('\n')).toMatch(message);
  });
  it('a name with a dash that the options declare is no series', async () => {
    expect(await loadMistakes(`metrics: { ${URL}, facts: { queue-depth: a } }\ngo: { queue-depth: 1 }`)).toEqual([]);
  });
});

describe.skipIf(lacks('prometheus-node-exporter'))('the page of a real exporter', () => {
  it('has seven names, values and a histogram', async () => {
    const shop = [
      '# TYPE shop_latency_seconds histogram',
      'shop_latency_seconds_bucket{le="+Inf"} 3',
      'shop_latency_seconds_sum 0.75',
      'shop_latency_seconds_count 3',
      'shop_queue{queue="a\\"b\\\\c"} 7',
      '',
    ].join('\n');
    const { origin } = await startNodeExporter({ 'shop.prom': shop });
    const yaml = (names: string) =>
      [
        'metrics:',
        `  url: ${origin}/metrics`,
        `  names: [${names}]`,
        '  facts:',
        '    memory: { series: process_resident_memory_bytes, unit: B }',
        '    goroutines: go_goroutines',
        'go:',
        '  memory: "1MB .. 10GB"',
        '  goroutines: ">= 1"',
        `  'shop_queue{queue="a\\"b\\\\c"}': 7`,
        '  node_textfile_scrape_error: 0',
      ].join('\n');
    const seven =
      'node_cpu_seconds_total, node_load1, node_memory_MemTotal_bytes, go_gc_duration_seconds, shop_latency_seconds, shop_queue, process_cpu_seconds';
    expect(await judgeCriterion(yaml(seven), { http: client() })).toMatchObject({ state: 'go', cause: null });
    const eight = await judgeCriterion(yaml(`${seven}, node_load`), { http: client() });
    expect(eight).toMatchObject({ state: 'no-go' });
    expect(eight.facts.find(({ name }) => name === 'missing')?.detail).toBe('`node_load` (there is `node_load1`)');
  });
});
