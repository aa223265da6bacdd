import { parseTime } from '../core/time.ts';
import { afterLine, endOfLine } from '../reading/byte-lines.ts';
import { KnownBytes, viewOf } from '../reading/known-bytes.ts';
import { type K6Points, type K6Series, takePoint } from './k6-points.ts';

const START = Buffer.from('{"metric":"');
const MIDDLE = '","type":"Point","data":{"time":"';
const VALUE = '","value":';
const [LF, QUOTE, COMMA, MINUS, POINT, ZERO, NINE] = [0x0a, 0x22, 0x2c, 0x2d, 0x2e, 0x30, 0x39];
const [COLON, PLUS, T, Z] = [0x3a, 0x2b, 0x54, 0x5a];
const TENS = Array.from({ length: 16 }, (_, power) => 10 ** power);
/** Characters of the name of a metric, and more than those of a time. */
const NAME = 128;
const TIME = 40;
/** Ends of lines that are remembered, and how long they may be. */
const TAILS = 4096;
const TAIL = 2048;
/** More digits than a number of 53 bits surely holds go to the strict parser. */
const DIGITS = 15;

/** A metric whose points are read the fast way. */
interface Known {
  readonly series: K6Series;
  /** All of a line up to the time. */
  readonly start: KnownBytes;
  /** What the last line of the metric ended in. */
  tail: KnownBytes | undefined;
  /** The metric of the line after that. */
  next: Known | undefined;
}

/**
 * Takes lines that are surely points of k6, without making a text of them: k6 writes the same metrics with the same time and
 * the same tags one after the other, so nearly all of a line is bytes that were seen before.
 */
export class FastPoints {
  readonly #points: K6Points;
  readonly #metrics = new Map<string, Known>();
  /** By their bytes as Latin-1; as bytes once they were met again. */
  readonly #tails = new Map<string, KnownBytes | undefined>();
  readonly #clock = clock();
  #bytes: Buffer = Buffer.alloc(0);
  #view = viewOf(this.#bytes);
  #lastMetric: Known | undefined;
  #lastTail: KnownBytes | undefined;
  /** The time of the last line, as text, with all up to the value as bytes, and in seconds once somebody needs them. */
  #time = '';
  #lastTime: KnownBytes | undefined;
  #seconds: number | undefined;
  /** The tail of the last line, when it was the only thing that is not known of it. */
  #unknownTail: string | undefined;

  constructor(points: K6Points) {
    this.#points = points;
  }

  /** Lines that the following calls are about. */
  open(piece: Buffer): void {
    this.#bytes = piece;
    this.#view = viewOf(piece);
  }

  /** Takes the line at `start` if it is surely a point, and gives where the next one begins; 0 leaves it to the strict parser. */
  take(start: number): number {
    this.#unknownTail = undefined;
    const metric = this.#metricAt(start);
    if (metric === undefined) return 0;
    const { series } = metric;
    let at = start + metric.start.length;
    // All points of one request have the same time.
    if (!this.#lastTime?.isAt(this.#view, at) && !this.#readTime(at)) return 0;
    at += this.#lastTime?.length ?? 0;

    const bytes = this.#bytes;
    const digitsStart = at;
    let mantissa = 0;
    let point = -1;
    for (; at < bytes.length; at++) {
      const code = bytes[at] as number;
      if (code >= ZERO && code <= NINE) mantissa = mantissa * 10 + code - ZERO;
      else if (code === POINT && point < 0 && at > digitsStart) point = at;
      else break;
    }
    const whole = (point < 0 ? at : point) - digitsStart;
    const decimals = point < 0 ? 0 : at - point - 1;
    if (whole === 0 || whole + decimals > DIGITS || point === at - 1) return 0;
    if (whole > 1 && bytes[digitsStart] === ZERO) return 0;
    if (bytes[at] !== COMMA) return 0;

    let time = 0;
    if (series.span) {
      this.#seconds ??= this.#clock(this.#time);
      if (this.#seconds === undefined) return 0;
      time = this.#seconds;
    }
    const tail = this.#tailAt(at, metric);
    if (tail === undefined) return 0;
    // Both are whole numbers below 2^53, so the quotient is the nearest double, as JSON.parse gives it.
    takePoint(this.#points, series, mantissa / (TENS[decimals] as number), time);
    return at + tail.length;
  }

  /** Remembers the tail of the last line, which the strict parser has accepted by now. */
  learn(): void {
    if (this.#unknownTail === undefined) return;
    if (this.#tails.size >= TAILS) this.#tails.clear();
    this.#tails.set(this.#unknownTail, undefined);
  }

  /** The metric of the line; `undefined` when it does not begin as k6's points do, or the metric is not declared. */
  #metricAt(start: number): Known | undefined {
    const guess = this.#lastMetric?.next;
    if (guess?.start.isAt(this.#view, start)) {
      this.#lastMetric = guess;
      return guess;
    }
    const bytes = this.#bytes;
    for (let at = 0; at < START.length; at++) if (bytes[start + at] !== START[at]) return undefined;
    const nameStart = start + START.length;
    let nameEnd = nameStart;
    while (bytes[nameEnd] !== QUOTE) {
      nameEnd += 1;
      if (nameEnd - nameStart > NAME || nameEnd >= bytes.length) return undefined;
    }
    const metric = this.#metricOf(bytes.toString('latin1', nameStart, nameEnd));
    if (!metric?.start.isAt(this.#view, start)) return undefined;
    if (this.#lastMetric) this.#lastMetric.next = metric;
    this.#lastMetric = metric;
    return metric;
  }

  #metricOf(name: string): Known | undefined {
    const known = this.#metrics.get(name);
    if (known) return known;
    const series = this.#points.series.get(name);
    if (series === undefined) return undefined;
    const start = new KnownBytes(Buffer.from(`${START}${name}${MIDDLE}`));
    const metric = { series, start, tail: undefined, next: undefined };
    this.#metrics.set(name, metric);
    return metric;
  }

  /** Takes the time at `start` as the one to compare others with; false when what is up to the value is not k6's. */
  #readTime(start: number): boolean {
    const bytes = this.#bytes;
    let end = start;
    while (isOfTime(bytes[end])) end += 1;
    if (end === start || end - start > TIME) return false;
    const next = end + VALUE.length;
    if (bytes.toString('latin1', end, next) !== VALUE) return false;
    this.#time = bytes.toString('latin1', start, end);
    this.#lastTime = new KnownBytes(bytes.subarray(start, next));
    this.#seconds = undefined;
    return true;
  }

  /** The known tail at `at`, with the end of the line. */
  #tailAt(at: number, metric: Known): KnownBytes | undefined {
    // The points of one request come one after the other with the same tags, and those of a metric with the same ones again.
    if (this.#lastTail?.isAt(this.#view, at)) return this.#lastTail;
    if (!metric.tail?.isAt(this.#view, at)) metric.tail = this.#tailOf(at);
    this.#lastTail = metric.tail ?? this.#lastTail;
    return metric.tail;
  }

  #tailOf(at: number): KnownBytes | undefined {
    const next = afterLine(this.#bytes, endOfLine(this.#bytes, at));
    // After a lone carriage return, more of the line's end could come elsewhere.
    if (next - at > TAIL || this.#bytes[next - 1] !== LF) return undefined;
    const text = this.#bytes.toString('latin1', at, next);
    if (!this.#tails.has(text)) {
      this.#unknownTail = text;
      return undefined;
    }
    const tail = this.#tails.get(text) ?? new KnownBytes(this.#bytes.subarray(at, next));
    this.#tails.set(text, tail);
    return tail;
  }
}

/** Digits, `T`, `Z` and the signs between them. */
function isOfTime(code: number | undefined): boolean {
  if (code === undefined) return false;
  return (
    (code >= ZERO && code <= COLON) || code === MINUS || code === POINT || code === T || code === Z || code === PLUS
  );
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
