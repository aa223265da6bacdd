import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { readPage } from '../../src/prometheus/page.ts';
import { once } from '../../src/reading/bytes.ts';

const OM = 'application/openmetrics-text; version=1.0.0; charset=utf-8';
const read = (text: string | Uint8Array, type?: string) =>
  readPage(once(typeof text === 'string' ? new TextEncoder().encode(text) : text), type);

/** The samples of a page as `name labels value time`. */
async function samples(text: string, type?: string): Promise<unknown[]> {
  const { samples } = await read(text, type);
  return [...samples.values()]
    .flat()
    .map(({ name, labels, value, time }) => [
      name,
      Object.fromEntries(labels),
      value,
      ...(time === undefined ? [] : [time]),
    ]);
}

async function refusal(text: string | Uint8Array, type?: string): Promise<string> {
  const outcome = await read(text, type).catch((error: unknown) => error);
  if (outcome instanceof EvidenceError) return `${outcome.cause}: ${outcome.message}; ${outcome.hint ?? ''}`;
  throw outcome instanceof Error ? outcome : new Error(`read: ${JSON.stringify(outcome)}`);
}

describe('what is no page of metrics', () => {
  it.each<[string, string | Uint8Array, string | undefined, RegExp]>([
    ['nothing', '', undefined, /^empty/],
    ['blanks', ' \n\n', undefined, /^empty/],
    ['comments only', '# HELP a x\n# TYPE a counter\n', undefined, /^empty: .*comments/],
    ['OpenMetrics of nothing', '# EOF\n', OM, /^empty/],
    ['a login page', '<!DOCTYPE html>\n<title>Log in</title>\n', undefined, /^invalid: .*looks like a page for people/],
    ['HTML in a page', 'a 1\n<br>\n', undefined, /^invalid: line 2/],
    ['JSON', '{"a": 1}\n', undefined, /^invalid: line 1/],
    [
      'protobuf',
      'a 1\n',
      'application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily',
      /^invalid: .*protobuf/,
    ],
    ['bytes that are no text', new Uint8Array([97, 32, 49, 10, 0xff, 10]), undefined, /^invalid/],
    ['NUL', 'a 1\n\0\n', undefined, /^invalid/],
    ['a number that is cut', 'a 1\nb 12', undefined, /^invalid: the page breaks off in line 2/],
    ['OpenMetrics that is cut at a line', 'a 1\nb 12\n', OM, /^invalid: .*# EOF/],
    ['OpenMetrics that is cut in a line', 'a 1\nb 12', OM, /^invalid: .*# EOF/],
    ['OpenMetrics that is cut, by its content', '# TYPE a info\na_info 1\n', undefined, /^invalid: .*# EOF/],
    ['OpenMetrics by its unit, cut', '# UNIT a seconds\na 1\n', undefined, /^invalid: .*# EOF/],
    ['more after the end', 'a 1\n# EOF\nb 1\n', OM, /^invalid: .*line 2/],
    ['two pages one after the other', 'a 1\n# EOF\nb 1\n# EOF\n', undefined, /^invalid: .*line 2/],
    ['no value', 'a\n', undefined, /^invalid: line 1 .*value/],
    ['no value after labels', 'a{b="c"}\n', undefined, /^invalid: line 1/],
    ['no name', '{b="c"} 1\n', undefined, /^invalid: line 1 .*name/],
    ['two names', 'a{"b"} 1\n', undefined, /^invalid: line 1 .*two names/],
    ['a name with a dot', 'a.b 1\n', undefined, /^invalid: line 1/],
    ['a name that begins with a digit', '1a 1\n', undefined, /^invalid: line 1/],
    ['labels without quotes', 'a{b=c} 1\n', undefined, /^invalid: line 1 .*labels/],
    ['labels without an end', 'a{b="c" 1\n', undefined, /^invalid: line 1/],
    ['labels without a comma', 'a{b="c"d="e"} 1\n', undefined, /^invalid: line 1/],
    ['a matcher in a page', 'a{b!="c"} 1\n', undefined, /^invalid: line 1/],
    ['a label twice', 'a{b="c",b="d"} 1\n', undefined, /^invalid: line 1 .*twice/],
    ['a value that is text', 'a up\n', undefined, /^invalid: line 1 .*number/],
    ['a value in hexadecimal', 'a 0x10\n', undefined, /^invalid: line 1/],
    ['a value with a comma', 'a 1,5\n', undefined, /^invalid: line 1/],
    ['a value with underscores', 'a 1_000\n', undefined, /^invalid: line 1/],
    ['a value beyond all numbers', 'a 1e999\n', undefined, /^invalid: line 1 .*number/],
    ['three numbers', 'a 1 2 3\n', undefined, /^invalid: line 1/],
    ['a time that is no number', 'a 1 now\n', undefined, /^invalid: line 1 .*time/],
    [
      'a time in seconds in the older format',
      'a 1 1520879607.789\n',
      'text/plain; version=0.0.4',
      /^invalid: line 1 .*time/,
    ],
    ['an exemplar in the older format', 'a_bucket{le="1"} 1 # {t="x"} 0.5\n', undefined, /^invalid: line 1 .*exemplar/],
    ['an exemplar that is none', 'a_bucket{le="1"} 1 # {t="x"} up\n# EOF\n', OM, /^invalid: line 1 .*exemplar/],
    ['line ends of Windows', 'a 1\r\nb 2\r\n', undefined, /^invalid: line 1/],
    ['one series twice', 'a{b="c"} 1\nx 1\na{b="c"} 2\n', undefined, /^invalid: line 3 .*before/],
    ['one series twice, in another order', 'a{b="c",d="e"} 1\na{d="e",b="c"} 2\n', undefined, /^invalid: line 2/],
    ['one series twice, an empty label being none', 'a{b=""} 1\na 2\n', undefined, /^invalid: line 2/],
    ['OpenMetrics: one series twice at one time', 'a 1 5\na 2 5\n# EOF\n', OM, /^invalid: line 2/],
    ['OpenMetrics: one series twice, older last', 'a 1 5\na 2 4\n# EOF\n', OM, /^invalid: line 2/],
    ['a line over 1 MiB', `a{b="${'x'.repeat(LIMITS.streamLineBytes)}"} 1\n`, undefined, /^invalid: line 1 .*1 MiB/],
    ['a page over the limit', new Uint8Array(LIMITS.metricsPageBytes + 1).fill(10), undefined, /^invalid: .*16777216/],
  ])('%s', async (_, text, type, expected) => {
    expect(await refusal(text, type)).toMatch(expected);
  });
  it('messages say nothing of what the page says', async () => {
    expect(await refusal('token{key="canary"} canary\n')).not.toContain('canary');
  });
});

describe('samples', () => {
  it.each<[string, string, string | undefined, unknown[]]>([
    ['a name and a value', 'a 1\n', undefined, [['a', {}, 1]]],
    ['colons', 'job:a:rate5m 1\n', undefined, [['job:a:rate5m', {}, 1]]],
    ['labels', 'a{b="c",d="e f"} 1.5e3\n', undefined, [['a', { b: 'c', d: 'e f' }, 1500]]],
    ['a comma at the end, blanks around', ' a { b = "c" , } \t 1 \n', undefined, [['a', { b: 'c' }, 1]]],
    ['no labels between braces', 'a{} 1\n', undefined, [['a', {}, 1]]],
    ['an empty label', 'a{b="",c="d"} 1\n', undefined, [['a', { c: 'd' }, 1]]],
    [
      'escapes',
      `${String.raw`a{b="x\\y\"z\nw",p="C:\dir"} 1`}\n`,
      undefined,
      [['a', { b: 'x\\y"z\nw', p: 'C:\\dir' }, 1]],
    ],
    ['signs of the format inside of labels', 'a{b="} 5 # {,="} 1\n', undefined, [['a', { b: '} 5 # {,=' }, 1]]],
    ['a time in milliseconds', 'a 1 1520879607789\n', undefined, [['a', {}, 1, 1520879607.789]]],
    ['OpenMetrics: a time in seconds', 'a 1 1520879607.789\n# EOF\n', undefined, [['a', {}, 1, 1520879607.789]]],
    ['the header decides', 'a 1 1520879607789\n# EOF\n', 'text/plain; version=0.0.4', [['a', {}, 1, 1520879607.789]]],
    ['OpenMetrics: the last line without its end', 'a 1\n# EOF', OM, [['a', {}, 1]]],
    [
      'OpenMetrics: several points, the newest counts',
      'a 1 4\nb 1\na 2 5\n# EOF\n',
      OM,
      [
        ['a', {}, 2, 5],
        ['b', {}, 1],
      ],
    ],
    [
      'OpenMetrics: an exemplar',
      'a_bucket{le="1"} 17 1520879607.7 # {trace_id="KO"} 0.67 1520879607.1\n# EOF\n',
      OM,
      [['a_bucket', { le: '1' }, 17, 1520879607.7]],
    ],
    ['OpenMetrics: an exemplar without a time', 'a_total 17 # {} 0.67\n# EOF\n', OM, [['a_total', {}, 17]]],
    ['names in quotes', '{"http.requests","a.b"="c"} 1\n', undefined, [['http.requests', { 'a.b': 'c' }, 1]]],
    ['comments, and words like them', '# hello\n#TYPE\n# TYPE a counter\n\na 1\n', undefined, [['a', {}, 1]]],
    [
      'infinity',
      'a +Inf\nb -Inf\nc inf\n',
      undefined,
      [
        ['a', {}, Infinity],
        ['b', {}, -Infinity],
        ['c', {}, Infinity],
      ],
    ],
    ['NaN', 'a NaN\n', undefined, [['a', {}, Number.NaN]]],
  ])('%s', async (_, text, type, expected) => {
    expect((await samples(text, type)).sort()).toEqual(expected);
  });
  it('a page of the limit is read', async () => {
    const line = `# ${'x'.repeat(1021)}\n`;
    const page = `a 1\n${line.repeat(LIMITS.metricsPageBytes / 1024 - 1)}`.padEnd(LIMITS.metricsPageBytes - 1, '#');
    expect(await samples(`${page}\n`)).toEqual([['a', {}, 1]]);
  });
});
