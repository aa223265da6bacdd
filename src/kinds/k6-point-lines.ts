import { EvidenceError } from '../core/evidence.ts';
import { afterLine, endOfLine, wholeLines } from '../reading/byte-lines.ts';
import type { ByteStream } from '../reading/bytes.ts';
import { parseJson } from '../reading/json.ts';
import { FastPoints } from './k6-fast-points.ts';
import { type K6Points, noPoints, takeDocument } from './k6-points.ts';

/**
 * All points of `k6 run --out json` (https://grafana.com/docs/k6/latest/results-output/real-time/json/). A line is read
 * without parsing it as JSON only when its beginning is, byte for byte, what k6 writes before the tags of a declared metric,
 * and its end (the tags) is one that the strict parser has accepted after such a beginning; then the line is JSON of the
 * same shape. Every other line goes through the strict parser. `strict` sends all of them there. Lines are read as bytes,
 * because the strings of a GiB make V8's young generation grow by 50 MiB. Throws `EvidenceError` (`invalid`).
 */
export async function readPoints(stream: ByteStream, strict = false): Promise<K6Points> {
  const points = noPoints();
  const reader = strict ? undefined : new FastPoints(points);
  let number = 0;
  for await (const piece of wholeLines(stream)) {
    reader?.open(piece);
    for (let at = 0; at < piece.length; ) {
      number += 1;
      const next = reader?.take(at) ?? 0;
      if (next > 0) {
        at = next;
        continue;
      }
      const end = endOfLine(piece, at);
      if (end === piece.length)
        throw new EvidenceError('invalid', 'the last line has no end: the file is truncated', 'k6 ends every line');
      takeStrictly(points, piece.toString('utf8', at, end), number);
      reader?.learn();
      at = afterLine(piece, end);
    }
  }
  return points;
}

function takeStrictly(points: K6Points, line: string, number: number): void {
  if (line.trim() === '') return;
  try {
    takeDocument(points, parseJson(line));
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    throw new EvidenceError(error.cause, `line ${number}: ${error.message}`, error.hint);
  }
}
