import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/jmeter-csv/${name}`, import.meta.url), 'utf8');
const passing = fixture('passing.csv');

formatContract({
  id: 'jmeter-csv',
  check: 'load-test',
  go: '{ p90: "< 500ms", error-rate: "< 1%" }',
  failing: 'failing.csv',
  cutAtRecords: true,
  reports: {
    'passing.csv': { requests: 20, failed: 0, duration: 0.414, min: 0.017, p50: 0.0255, max: 0.17, vus: 2 },
    'failing.csv': { requests: 30, failed: 6, 'error-rate': 0.2, mean: 0.0243, p50: 0.018, max: 0.084 },
    'transactions.csv': { requests: 10, failed: 4, max: 0.09 },
    'no-header.csv': { requests: 30, failed: 6, p50: 0.0165 },
  },
  refused: {
    'only a header': { content: `${passing.split('\n')[0]}\n`, cause: 'empty' },
    'a row that is cut': { content: passing.slice(0, -12), cause: 'invalid' },
    'a quoted field that is cut': { content: `${passing}1795247743081,26,"Page, `, cause: 'invalid' },
    'text after a quoted field': {
      content: `${passing}1795247743081,26,"Page" x,200,OK,U,,true,,127,1,1,26\n`,
      cause: 'invalid',
    },
    'two files in one': { content: passing + passing, cause: 'invalid' },
    'a success that is neither': { content: passing.replace(',true,', ',yes,'), cause: 'invalid' },
    'a time that is none, without a header': {
      content: fixture('no-header.csv').replace(/\n2026[^,]+/, '\nyesterday'),
      cause: 'invalid',
    },
    'a time without a digit': { content: passing.replace(/^1795\d+/m, 'yesterday'), cause: 'invalid' },
    'a latency that is none': { content: passing.replace(/^(\d{13}),\d+/m, '$1,'), cause: 'invalid' },
    'a negative latency': { content: passing.replace(/^(\d{13}),/m, '$1,-'), cause: 'invalid' },
    'no latencies': { content: 'label,responseCode,success\nPage,200,true\n', cause: 'no-fact' },
    'rows that stand for several requests': {
      content: 'timeStamp,elapsed,label,success,SampleCount,ErrorCount\n1795247743081,26,Page,true,10,0\n',
      cause: 'no-fact',
    },
  },
});

const row = (label: string, elapsed: number, success: boolean, message = 'OK', start = 1795247743000) =>
  `${start},${elapsed},"${label}",200,"${message}",Users 1-1,text,${success}\n`;
const HEADER = 'timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success\n';
const within = (samples: number, failing: number) =>
  `Number of samples in transaction : ${samples}, number of failing samples : ${failing}`;

describe('jmeter-csv', () => {
  it('has no latency when every connection was refused', async () => {
    const judged = await judgeReport('load-test', fixture('refused.csv'), '{ p95: "< 1s" }');
    expect(judged).toMatchObject({ state: 'unknown', cause: 'empty' });
  });

  it('reads line breaks and quotes in fields, and any delimiter', async () => {
    const odd = `${HEADER}${row('a\nsaid ""no"", twice', 100, false)}${row('b', 200, true)}`;
    expect(factsOf((await gatherReport('load-test', odd)).facts)).toMatchObject({ requests: 2, failed: 1, p50: 0.15 });
    const tabs = 'elapsed\tlabel\tsuccess\n100\ta\tfalse\n200\tb, c\ttrue\n';
    expect(factsOf((await gatherReport('load-test', tabs)).facts)).toMatchObject({ requests: 2, failed: 1, p50: 0.15 });
  });

  it('reads a first record with a line break and no header', async () => {
    const rows = `${row('a\nb', 100, true)}${row('c', 300, true)}`;
    const { facts } = await gatherReport('load-test', rows.replaceAll('text,true', 'text,true,18'));
    expect(factsOf(facts)).toMatchObject({ requests: 2, p50: 0.2 });
  });

  it.each<[string, string, Record<string, number>]>([
    [
      'a transaction beside its requests does not count',
      row('a', 100, true) + row('b', 200, false) + row('both', 300, false, within(2, 1)),
      { requests: 2, failed: 1, max: 0.2 },
    ],
    ['a transaction without its requests counts', row('both', 300, false, within(2, 1)), { requests: 1, failed: 1 }],
    [
      'one whose requests are not in the file counts beside others',
      row('a', 100, true) + row('both', 300, false, within(1, 1)),
      { requests: 2, failed: 1, max: 0.3 },
    ],
    [
      'one that failed by itself counts',
      row('a', 100, true) + row('b', 200, true) + row('both', 300, false, within(2, 0)),
      { requests: 3, failed: 1 },
    ],
  ])('%s', async (_, rows, facts) => {
    expect(factsOf((await gatherReport('load-test', HEADER + rows)).facts)).toMatchObject(facts);
  });

  describe('a last line without its line break, which hands and a cut leave', () => {
    const whole = 'timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,bytes\n';
    const ok = '1795247743081,26,Page,200,OK,U 1-1,text,true,127';
    it('is read where what may be cut is a number that nobody asks for', async () => {
      const { facts, notes } = await gatherReport('load-test', `${whole}${ok}\n${ok.replace('true', 'false')}`);
      expect(factsOf(facts)).toMatchObject({ requests: 2, failed: 1, 'error-rate': 0.5 });
      expect(notes?.join()).toContain('no line break');
    });
    it.each([
      ['cut in an earlier field', `${whole}${ok}\n${ok.slice(0, -5)}`],
      ['with nothing in the last one', `${whole}${ok}\n${ok.slice(0, -3)}`],
      ['with text in the last one', `${whole.replace('bytes', 'URL')}${ok}\n${ok.replace('127', 'http://shop')}`],
      ['cut in a time', `success,label,elapsed\ntrue,Page,1000\ntrue,Page,1`],
      ['cut in the number of failures', `elapsed,label,success,ErrorCount\n1,Page,true,0\n1,Page,true,1`],
    ])('is refused: %s', async (_, content) => {
      const judged = await judgeReport('load-test', content, '{ error-rate: "< 100%" }');
      expect(judged).toMatchObject({ state: 'unknown', cause: 'invalid' });
    });
  });

  it('reads times in the form that the author chose, where a header says which column they are', async () => {
    const content = 'timeStamp,elapsed,label,success\n"Sat, 21 Nov 2026 10:00:00",26,Page,true\n';
    const { facts, absent } = await gatherReport('load-test', content);
    expect(factsOf(facts)).toEqual(expect.objectContaining({ requests: 1, mean: 0.026 }));
    expect(absent?.duration).toContain('timestamp_format');
  });

  it('a failure that only the count of errors shows is one', async () => {
    const content = 'label,success,responseCode,SampleCount,ErrorCount\nPage,true,200,10,2\n';
    expect(factsOf((await gatherReport('load-test', content)).facts)).toMatchObject({ requests: 10, failed: 2 });
  });
});
