import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { readPoints } from '../../src/kinds/k6-point-lines.ts';
import { once } from '../../src/reading/bytes.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/load-test/k6-points/${name}`, import.meta.url), 'utf8');
const LINES = ['passing', 'failing', 'refused', 'no-http'].map((name) =>
  fixture(`${name}.ndjson`).split('\n').slice(0, -1),
);

/** Everything that points add up to, or that they were refused. */
async function outcome(text: string, strict: boolean): Promise<unknown> {
  try {
    const { series, ...span } = await readPoints(once(new TextEncoder().encode(text)), strict);
    const totals = [...series.values()].map(({ samples, ...rest }) => ({
      ...rest,
      values: [samples.count, samples.min, samples.max, samples.mean, samples.count && samples.quantile(0.95)],
    }));
    return { span, totals };
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return { cause: error.cause, message: error.message };
  }
}

const same = async (text: string) => expect(await outcome(text, false)).toEqual(await outcome(text, true));

describe('the fast way to read lines of k6 never reads another thing than the strict parser', () => {
  it.each(LINES.map((lines, index) => [index, lines] as const))('fixture %i', async (_, lines) => {
    await same(`${lines.join('\n')}\n`);
    await same(`${lines.join('\r\n')}\r\n`);
    // Every line twice: tails are known from the first time on.
    await same(`${lines.flatMap((line) => (line.includes('"Metric"') ? [line] : [line, line])).join('\n')}\n`);
  });

  const point = (LINES[0] as string[]).find((line) => line.startsWith('{"metric":"http_req_duration"')) as string;
  const declared = (LINES[0] as string[]).filter((line) => line.startsWith('{"type":"Metric"'));
  it.each([
    ['a leading zero', point.replace(/"value":/, '"value":0')],
    ['no digit after the point', point.replace(/"value":[\d.]+/, '"value":1.')],
    ['no digit before the point', point.replace(/"value":[\d.]+/, '"value":.5')],
    ['two points', point.replace(/"value":[\d.]+/, '"value":1.5.5')],
    ['an exponent', point.replace(/"value":[\d.]+/, '"value":1e3')],
    ['a negative number', point.replace(/"value":/, '"value":-')],
    ['digits beyond 2^53', point.replace(/"value":[\d.]+/, '"value":9007199254740993')],
    ['many decimals', point.replace(/"value":[\d.]+/, '"value":0.12345678901234567')],
    ['a space before the value', point.replace('"value":', '"value": ')],
    ['the value again in the tags', point.replace('"tags":{', '"value":7,"tags":{')],
    ['the metric again at the end', point.replace(/}$/, ',"metric":"iterations"}')],
    ['a tag twice', point.replace('"tags":{', '"tags":{"group":"a","group":"b",')],
    ['an escaped name', point.replace('http_req_duration', 'http_req_dur\\u0061tion')],
    ['an undeclared metric', point.replace('http_req_duration', 'other')],
    ['an escaped time', point.replace('"time":"2026', '"time":"2026\\u002d')],
    ['a time of another day', point.replace(/"time":"[\d-]+/, '"time":"2026-02-31')],
    ['one brace less', point.slice(0, -1)],
    ['one brace more', `${point}}`],
    ['something behind it', `${point} x`],
    ['a space behind it', `${point} `],
    ['two on one line', `${point}${point}`],
    ['no tags', point.replace(/,"tags":.*$/, '}}')],
  ])('%s', async (_, odd) => {
    expect(odd).not.toBe(point);
    await same(`${[...declared, point, odd, point, odd].join('\n')}\n`);
  });

  it('any change to any character of any line', async () => {
    const all = LINES.flat();
    const character = fc.oneof(
      fc.constantFrom('"', '\\', '{', '}', ',', ':', '.', '-', '0', '9', 'e', ' ', '\n', '\r', 'é'),
      fc.string({ maxLength: 2 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat(all.length - 1),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.nat(2),
        character,
        async (index, share, removed, added) => {
          const line = all[index] as string;
          const at = Math.floor(share * line.length);
          const odd = line.slice(0, at) + added + line.slice(at + removed);
          await same(`${[...(LINES[0] as string[]), odd, line, odd].join('\n')}\n`);
        },
      ),
      { numRuns: process.env.SWEEP ? 50_000 : 1500 },
    );
  }, 60_000);

  it('numbers as JSON.parse reads them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(9_999_999_999), fc.nat(10), async (digits, decimals) => {
        const text = (digits / 10 ** decimals).toFixed(decimals);
        await same(`${[...declared, point, point.replace(/"value":[\d.]+/, `"value":${text}`)].join('\n')}\n`);
      }),
      { numRuns: 500 },
    );
  });
});
