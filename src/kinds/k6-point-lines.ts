import { EvidenceError } from '../core/evidence.ts';
import { parseTime } from '../core/time.ts';
import type { ByteStream } from '../reading/bytes.ts';
import { parseJson } from '../reading/json.ts';
import { lineBatches } from '../reading/lines.ts';
import { type K6Points, noPoints, takeDocument, takePoint } from './k6-points.ts';

const START = '{"metric":"';
const MIDDLE = '","type":"Point","data":{"time":"';
const VALUE = '","value":';
const TENS = Array.from({ length: 16 }, (_, power) => 10 ** power);
/** Ends of lines that are remembered. */
const TAILS = 4096;
/** More digits than a number of 53 bits surely holds go to the strict parser. */
const DIGITS = 15;

/**
 * All points of `k6 run --out json` (https://grafana.com/docs/k6/latest/results-output/real-time/json/). A line is read
 * without parsing it as JSON only when its beginning is, character for character, what k6 writes before the tags of a
 * declared metric, and its end (the tags) is one that the strict parser has accepted after such a beginning; then the
 * line is JSON of the same shape. Every other line goes through the strict parser. `strict` sends all of them there.
 * Throws `EvidenceError` (`invalid`).
 */
export async function readPoints(stream: ByteStream, strict = false): Promise<K6Points> {
  const points = noPoints();
  const reader = strict ? undefined : new FastLines(points);
  let number = 0;
  for await (const batch of lineBatches(stream)) {
    let start = 0;
    for (let end = batch.indexOf('\n'); end >= 0; end = batch.indexOf('\n', start)) {
      number += 1;
      if (!reader?.take(batch, start, end)) takeStrictly(points, batch.slice(start, end), number);
      reader?.learn(batch, end);
      start = end + 1;
    }
    if (start < batch.length)
      throw new EvidenceError('invalid', 'the last line has no end: the file is truncated', 'k6 ends every line');
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

class FastLines {
  readonly #points: K6Points;
  readonly #tails = new Map<string, string>();
  /** One of them. */
  #lastTail = '\n';
  readonly #clock = clock();
  /** The time of the last line, as text, between name and value, and in seconds once somebody needs them. */
  #time = '';
  #middle = '\n';
  #seconds: number | undefined;
  /** Where the tail of the last line begins, when it was the only thing that is not known of it; else -1. */
  #unknownTail = -1;

  constructor(points: K6Points) {
    this.#points = points;
  }

  /** Takes the line from `start` to `end` if it is surely a point; false leaves it to the strict parser. */
  take(batch: string, start: number, end: number): boolean {
    this.#unknownTail = -1;
    if (!batch.startsWith(START, start)) return false;
    const nameEnd = batch.indexOf('"', start + START.length);
    const series = this.#points.series.get(batch.slice(start + START.length, nameEnd));
    if (series === undefined) return false;
    // All points of one request have the same time.
    let at = nameEnd + this.#middle.length;
    if (batch.slice(nameEnd, at) !== this.#middle) {
      if (!this.#readTime(batch, nameEnd)) return false;
      at = nameEnd + this.#middle.length;
    }

    const digitsStart = at;
    let mantissa = 0;
    let point = -1;
    for (; ; at++) {
      const code = batch.charCodeAt(at);
      if (code >= 48 && code <= 57) mantissa = mantissa * 10 + code - 48;
      else if (code === 46 && point < 0 && at > digitsStart) point = at;
      else break;
    }
    const whole = (point < 0 ? at : point) - digitsStart;
    const decimals = point < 0 ? 0 : at - point - 1;
    if (whole === 0 || whole + decimals > DIGITS || point === at - 1) return false;
    if (whole > 1 && batch.charCodeAt(digitsStart) === 48) return false;
    if (batch.charCodeAt(at) !== 44) return false;

    let time = 0;
    if (series.span) {
      this.#seconds ??= this.#clock(this.#time);
      if (this.#seconds === undefined) return false;
      time = this.#seconds;
    }
    // The points of one request come one after the other with the same tags.
    const rest = batch.slice(at, end);
    if (rest !== this.#lastTail) {
      const tail = this.#tails.get(rest);
      if (tail === undefined) {
        this.#unknownTail = at;
        return false;
      }
      this.#lastTail = tail;
    }
    // Both are whole numbers below 2^53, so the quotient is the nearest double, as JSON.parse gives it.
    takePoint(this.#points, series, mantissa / (TENS[decimals] as number), time);
    return true;
  }

  /** Takes the time of the line as the one to compare others with; false when what is between name and value is not k6's. */
  #readTime(batch: string, nameEnd: number): boolean {
    if (!batch.startsWith(MIDDLE, nameEnd)) return false;
    const start = nameEnd + MIDDLE.length;
    const end = batch.indexOf('"', start);
    if (!isTimeText(batch, start, end) || !batch.startsWith(VALUE, end)) return false;
    this.#time = batch.slice(start, end);
    this.#middle = MIDDLE + this.#time + VALUE;
    this.#seconds = undefined;
    return true;
  }

  /** Remembers the tail of the last line, which the strict parser has accepted by now. */
  learn(batch: string, end: number): void {
    if (this.#unknownTail < 0) return;
    if (this.#tails.size >= TAILS) this.#tails.clear();
    // A slice would keep its whole batch in memory; this is a copy.
    const tail = Buffer.from(batch.slice(this.#unknownTail, end), 'utf8').toString('utf8');
    this.#tails.set(tail, tail);
    this.#lastTail = tail;
  }
}

/** Digits, `T`, `Z` and the signs between them, and not more of them than a time has. */
function isTimeText(batch: string, start: number, end: number): boolean {
  if (end - start > 40 || end <= start) return false;
  for (let at = start; at < end; at++) {
    const code = batch.charCodeAt(at);
    if (!(code >= 48 && code <= 58) && code !== 45 && code !== 46 && code !== 84 && code !== 90 && code !== 43)
      return false;
  }
  return true;
}

/** `parseTime`, quick for many times within one second. */
function clock(): (text: string) => number | undefined {
  let known = '';
  let base = 0;
  return (text) => {
    const second = text.slice(0, 19);
    const found = /^\.(\d{3})\d{0,6}Z$/.exec(text.slice(19));
    if (!found) return parseTime(text);
    if (second !== known) {
      const parsed = parseTime(`${second}Z`);
      if (parsed === undefined) return undefined;
      known = second;
      base = parsed;
    }
    return (base * 1000 + Number(found[1])) / 1000;
  };
}
