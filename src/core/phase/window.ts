/** When something may be started, in one time zone. */
export interface Window {
  /** An IANA zone, such as `Europe/Berlin`. */
  readonly zone: string;
  /** Days of the week, 1 for Monday to 7 for Sunday; empty where dates are given instead. */
  readonly days: readonly number[];
  /** `YYYY-MM-DD` in that zone. */
  readonly dates: readonly string[];
  /** `HH:MM` on those days. An end at or before the start is one of the next day; `24:00` is the end of the day. */
  readonly from: string;
  readonly to: string;
  /** Seconds that what is started takes: it must be done before the window closes. */
  readonly needs: number;
}

/** When nothing may be started, whatever the windows say. */
export interface Freeze {
  readonly zone: string;
  /** The first and the last day, `YYYY-MM-DD`, or instants with an offset, the end not among them. */
  readonly from: string;
  readonly to: string;
  readonly reason?: string;
}

/** A stretch of time, in seconds since 1970: from `start` up to and without `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `base` without the stretches of `holes`, in order. */
export function without(base: readonly Stretch[], holes: readonly Stretch[]): Stretch[] {
  return holes
    .reduce<readonly Stretch[]>(
      (rest, hole) =>
        rest.flatMap(({ start, end }) =>
          [
            { start, end: Math.min(end, hole.start) },
            { start: Math.max(start, hole.end), end },
          ].filter((piece) => piece.start < piece.end && piece.start < end && piece.end > start),
        ),
      base,
    )
    .slice()
    .sort((a, b) => a.start - b.start);
}

/** The same stretches, those that touch or overlap made one, in order. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && one.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
    else found.push(one);
  }
  return found;
}
