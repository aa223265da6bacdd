import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { readPoints } from '../../src/kinds/k6-point-lines.ts';
import { type ByteStream, once } from '../../src/reading/bytes.ts';
import { reused } from '../support/memory-files.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/load-test/k6-points/${name}`, import.meta.url), 'utf8');
const LINES = ['passing', 'failing', 'refused', 'no-http'].map((name) =>
  fixture(`${name}.ndjson`).split('\n').slice(0, -1),
);

/** Everything that points add up to, or that they were refused. */
async function outcome(
  text: string,
  strict: boolean,
  pieces: (bytes: Uint8Array) => ByteStream = once,
): Promise<unknown> {
  try {
    const { series, ...span } = await readPoints(pieces(new TextEncoder().encode(text)), strict);
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

async function same(text: string): Promise<void> {
  const strictly = await outcome(text, true);
  expect(await outcome(text, false)).toEqual(strictly);
  expect(await outcome(text, false, reused)).toEqual(strictly);
}

describe('the fast way to read lines of k6 never reads another thing than the strict parser', () => {
  it.each(LINES.map((lines, index) => [index, lines] as const))('fixture %i', async (_, lines) => {
    await same(`${lines.join('\n')}\n`);
    await same(`${lines.join('\r\n')}\r\n`);
    // Every line twice: tails are known from the first time on.
    await same(`${lines.flatMap((line) => (line.includes('"Metric"') ? [line] : [line, line])).join('\n')}\n`);
  });

  it.each(LINES.map((lines, index) => [index, lines] as const))(
    'fixture %i, with lines that end in any way',
    async (_, lines) => {
      const ends = fc.infiniteStream(fc.constantFrom('\n', '\r\n', '\r', '\n\n'));
      // The last line is refused by its number, which shows that the ends before it were counted the same.
      const ended = (written: fc.Stream<string>) =>
        [...lines, ...lines.filter((line) => !line.includes('"Metric"')), 'x']
          .map((line) => line + written.next().value)
          .join('');
      await fc.assert(
        fc.asyncProperty(ends, async (written) => same(ended(written))),
        { numRuns: 100 },
      );
    },
  );

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
    ['another type of the same length', point.replace('"type":"Point"', '"type":"Print"')],
    ['a tail too long to remember', point.replace('"tags":{', `"tags":{"long":"${'ä'.repeat(2000)}",`)],
    ['a name that is too long', point.replace('http_req_duration', 'a'.repeat(200_000))],
    ['a name that does not end', '{"metric":"http_req_duration'],
    ['no value', point.slice(0, point.indexOf('"value"'))],
    ['a value that does not end', point.replace(/("value":\d+).*$/, '$1')],
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
  }, 300_000);

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
