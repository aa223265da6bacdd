import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsOf, gatherReport, judgeReport } from './judge-report.ts';

/** What every format's test says of it; the rows common to all formats follow from this. */
export interface FormatCase {
  readonly id: string;
  readonly check: string;
  /** Bounds for checks without defaults, as a YAML flow map: `{ p95: "< 500ms" }`. */
  readonly go?: string;
  /** Fixture files below `test/fixtures/<check>/<id>/`, and the facts each must give (others may be there too). */
  readonly reports: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The name of a report above that must not be go by `go` or the defaults; every prefix of it must not be go either. */
  readonly failing: string;
  /** True for formats that look whole when cut at a record boundary (docs/end-marks.md): only the facts met count. */
  readonly cutAtRecords?: boolean;
  /** Fixture files (or literal content) that prove nothing, with the cause of each. */
  readonly refused: Readonly<Record<string, { readonly content?: string; readonly cause: string }>>;
}

const PREFIXES = 400;

/** Runs the rows that hold for every format: facts, encodings, emptiness, tool errors, and the prefix sweep. */
export function formatContract(format: FormatCase): void {
  const fixture = (name: string) =>
    readFileSync(new URL(`../fixtures/${format.check}/${format.id}/${name}`, import.meta.url));
  const utf16 = (bytes: Uint8Array) =>
    Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(
        Buffer.from(bytes)
          .toString('utf8')
          .replace(/encoding=(?:"[^"]*"|'[^']*')/i, 'encoding="UTF-16"'),
        'utf16le',
      ),
    ]);
  const crlf = (bytes: Uint8Array) => Buffer.from(Buffer.from(bytes).toString('utf8').replaceAll(/\r?\n/g, '\r\n'));

  describe(`${format.id}: facts`, () => {
    for (const [name, facts] of Object.entries(format.reports)) {
      it(`reads ${name}`, async () => {
        const evidence = await gatherReport(format.check, fixture(name));
        expect(evidence.problems).toEqual([]);
        expect(evidence.sources.map((source) => source.format)).toEqual([format.id]);
        expect(factsOf(evidence.facts)).toMatchObject(facts);
      });
      it(`reads ${name} the same with a byte order mark, with CRLF and as UTF-16`, async () => {
        const bytes = fixture(name);
        const plain = await gatherReport(format.check, bytes);
        for (const variant of [Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]), crlf(bytes), utf16(bytes)]) {
          const evidence = await gatherReport(format.check, variant);
          expect({ facts: evidence.facts, problems: evidence.problems }).toEqual({
            facts: plain.facts,
            problems: plain.problems,
          });
        }
      });
    }
  });

  describe(`${format.id}: proof of run`, () => {
    for (const [name, { content, cause }] of Object.entries(format.refused)) {
      it(`${name} is unknown: ${cause}`, async () => {
        const judged = await judgeReport(format.check, content ?? fixture(name), format.go);
        expect(judged.state).toBe('unknown');
        expect(judged.cause).toBe(cause);
      });
    }
    it('an empty file is unknown: empty', async () => {
      expect(await judgeReport(format.check, '', format.go)).toMatchObject({ state: 'unknown', cause: 'empty' });
    });
    it('no prefix of a failing report is go', async () => {
      const bytes = fixture(format.failing);
      expect((await judgeReport(format.check, bytes, format.go)).state).toBe('no-go');
      const step = Math.max(1, Math.floor(bytes.length / PREFIXES));
      const wrong: string[] = [];
      for (let length = 0; length < bytes.length; length += step) {
        const atRecord = format.cutAtRecords && (bytes[length - 1] === 0x0a || bytes[length] === 0x0a);
        const { state } = await judgeReport(format.check, bytes.subarray(0, length), format.go);
        if (!atRecord && state !== 'unknown' && state !== 'no-go') wrong.push(`${length} bytes: ${state}`);
      }
      expect(wrong).toEqual([]);
    });
  });
}
