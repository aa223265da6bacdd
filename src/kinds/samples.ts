import { shiftDecimal } from '../core/unit.ts';

const CHUNK = 1 << 16;

/**
 * Every single value of a series, for exact statistics with 8 bytes of memory a value. Values are in the unit of the tool,
 * `10 ** shift` of a base unit (milliseconds: -3), because k6 and JMeter do their arithmetic there; what comes out is in
 * base units. Values are finite.
 */
export class Samples {
  readonly shift: number;
  #chunks: Float64Array[] = [];
  #used = CHUNK;
  #sum = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;
  #sorted = true;

  constructor(shift: number) {
    this.shift = shift;
  }

  /** Takes one value in the unit of the tool. */
  add(value: number): void {
    if (this.#used === CHUNK) {
      this.#chunks.push(new Float64Array(CHUNK));
      this.#used = 0;
    }
    (this.#chunks[this.#chunks.length - 1] as Float64Array)[this.#used++] = value;
    this.#sum += value;
    if (value < this.#min) this.#min = value;
    if (value > this.#max) this.#max = value;
    this.#sorted = false;
  }

  get count(): number {
    return this.#chunks.length === 0 ? 0 : (this.#chunks.length - 1) * CHUNK + this.#used;
  }

  /** The smallest value, in the unit of the tool; infinite without a value, as `max`. */
  get min(): number {
    return this.#min;
  }

  get max(): number {
    return this.#max;
  }

  /** The arithmetic mean in the unit of the tool. */
  get mean(): number {
    return this.#sum / this.count;
  }

  /**
   * The quantile (0 to 1) in the unit of the tool, by linear interpolation between the two nearest ranks of `n - 1`, as k6
   * does (https://github.com/grafana/k6/blob/v0.49.0/metrics/sink.go, `TrendSink.P`), numpy and R by default.
   */
  quantile(share: number): number {
    const place = share * (this.count - 1);
    const below = this.#ranked(Math.floor(place));
    const above = this.#ranked(Math.ceil(place));
    return below + (above - below) * (place - Math.floor(place));
  }

  /** All values of several series as one; none of them is changed. */
  static merged(all: readonly Samples[]): Samples {
    const merged = new Samples(all[0]?.shift ?? 0);
    for (const one of all) {
      one.#sort();
      const places = one.shift - merged.shift;
      for (const chunk of one.#whole())
        for (const value of chunk) merged.add(places === 0 ? value : shiftDecimal(value, places));
    }
    return merged;
  }

  /** Chunks without the unused end of the last one. */
  #whole(): Float64Array[] {
    return this.#chunks.map((chunk, index) =>
      index === this.#chunks.length - 1 ? chunk.subarray(0, this.#used) : chunk,
    );
  }

  #sort(): void {
    if (this.#sorted) return;
    for (const chunk of this.#whole()) chunk.sort();
    this.#sorted = true;
  }

  /** The value of a rank from 0, found by halving the range of values: no second copy of the series is made. */
  #ranked(rank: number): number {
    this.#sort();
    const chunks = this.#whole();
    if (chunks.length === 1) return (chunks[0] as Float64Array)[rank] as number;
    const enough = (value: number) => chunks.reduce((sum, chunk) => sum + countUpTo(chunk, value), 0) > rank;
    let [low, high] = [this.#min, this.#max];
    if (enough(low)) return low;
    // Ends at two neighbouring numbers, of which the upper is a value of the series.
    for (let middle = low + (high - low) / 2; middle > low && middle < high; middle = low + (high - low) / 2) {
      if (enough(middle)) high = middle;
      else low = middle;
    }
    return high;
  }
}

/** How many values of a sorted list are at most `limit`. */
function countUpTo(sorted: Float64Array, limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as number) <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
