import { shiftDecimal } from '../core/unit.ts';

const CHUNK = 1 << 16;

/** Values that were added up to a full chunk: exactly `numbers / divisor`, in as few bytes as that takes. */
interface Chunk {
  readonly numbers: Float64Array | Uint32Array | Uint16Array;
  readonly divisor: number;
}

/**
 * Every single value of a series, for exact statistics. A value takes 2 or 4 bytes of memory when it is a whole number, as
 * JMeter's milliseconds, or has at most 6 decimals, as k6's nanoseconds, and 8 bytes else. Values are in the unit of the tool,
 * `10 ** shift` of a base unit (milliseconds: -3), because k6 and JMeter do their arithmetic there; what comes out is in
 * base units. Values are finite.
 */
export class Samples {
  readonly shift: number;
  #full: Chunk[] = [];
  #last = new Float64Array(16);
  #used = 0;
  #sum = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;
  #sorted = true;

  constructor(shift: number) {
    this.shift = shift;
  }

  /** Takes one value in the unit of the tool. */
  add(value: number): void {
    if (this.#used === this.#last.length) this.#makeRoom();
    this.#last[this.#used++] = value;
    this.#sum += value;
    if (value < this.#min) this.#min = value;
    if (value > this.#max) this.#max = value;
    this.#sorted = false;
  }

  get count(): number {
    return this.#full.length * CHUNK + this.#used;
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
      const places = one.shift - merged.shift;
      for (const { numbers, divisor } of one.#chunks())
        for (const number of numbers)
          merged.add(places === 0 ? number / divisor : shiftDecimal(number / divisor, places));
    }
    return merged;
  }

  #makeRoom(): void {
    if (this.#used < CHUNK) {
      const larger = new Float64Array(2 * this.#used);
      larger.set(this.#last);
      this.#last = larger;
      return;
    }
    this.#full.push(packed(this.#last));
    this.#used = 0;
  }

  #chunks(): readonly Chunk[] {
    return [...this.#full, { numbers: this.#last.subarray(0, this.#used), divisor: 1 }];
  }

  #sort(): void {
    if (this.#sorted) return;
    for (const { numbers } of this.#chunks()) numbers.sort();
    this.#sorted = true;
  }

  /** The value of a rank from 0, found by halving the range of values: no second copy of the series is made. */
  #ranked(rank: number): number {
    this.#sort();
    if (this.#full.length === 0) return this.#last[rank] as number;
    const chunks = this.#chunks();
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

/** How many values of a sorted chunk are at most `limit`. */
function countUpTo({ numbers, divisor }: Chunk, limit: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] as number) / divisor <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The same values in the smallest form that gives every one of them back exactly. */
function packed(values: Float64Array): Chunk {
  const numbers = new Uint32Array(values.length);
  for (const divisor of [1, 1e6]) {
    let most = 0;
    const exact = values.every((value, index) => {
      const number = Math.round(value * divisor);
      numbers[index] = number;
      if (number > most) most = number;
      return numbers[index] === number && number / divisor === value;
    });
    if (exact) return { numbers: most < 1 << 16 ? Uint16Array.from(numbers) : numbers, divisor };
  }
  return { numbers: values.slice(), divisor: 1 };
}
