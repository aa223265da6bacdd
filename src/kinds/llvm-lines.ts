import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import { count, finite, list } from '../reading/value.ts';
import type { LineMarks } from './line-marks.ts';

/** Lines that the regions of one file may span: more is no source file. */
const LINES = 10_000_000;

/** From here to the next segment the code ran `count` times. */
interface Segment {
  readonly line: number;
  readonly count: number;
  readonly hasCount: boolean;
  readonly entry: boolean;
  readonly gap: boolean;
}

/**
 * Marks lines from the segments of an llvm-cov export as llvm-cov counts them (`LineCoverageStats` of
 * https://github.com/llvm/llvm-project/blob/main/llvm/lib/ProfileData/Coverage/CoverageMapping.cpp): a line counts when a
 * region with a count begins on it or reaches into it, and ran as often as the one that ran most.
 */
export function markSegments(marks: LineMarks, segments: readonly Json[], name: string): void {
  const all = segments.map((one) => segmentOf(one, name));
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return;
  if (
    first.line < 1 ||
    last.line - first.line > LINES ||
    all.some((one, index) => one.line < (all[index - 1]?.line ?? 1))
  )
    throw new EvidenceError('invalid', `\`${name}\` has segments that are not in order`);
  let [next, wrapped] = [0, undefined as Segment | undefined];
  for (let line = first.line; line <= last.line; line++) {
    const here: Segment[] = [];
    for (let one = all[next]; one?.line === line; one = all[next]) {
      here.push(one);
      next += 1;
    }
    const runs = runsOf(here, wrapped);
    if (runs !== undefined) marks.mark(line, runs > 0);
    wrapped = here.at(-1) ?? wrapped;
  }
}

/** How often a line ran; `undefined` where nothing on it can be covered. */
function runsOf(here: readonly Segment[], wrapped: Segment | undefined): number | undefined {
  const begins = here.filter((one) => one.entry && one.hasCount && !one.gap);
  const skipped = here[0] !== undefined && !here[0].hasCount && here[0].entry;
  const counted = here.some((one) => one.entry && one.hasCount);
  const mapped = counted || (!skipped && wrapped?.hasCount === true);
  if (!mapped) return undefined;
  return Math.max(wrapped?.hasCount ? wrapped.count : 0, ...begins.map((one) => one.count));
}

/** `[line, column, count, hasCount, isRegionEntry, isGapRegion]`; the last one is there since LLVM 11. */
function segmentOf(value: Json, name: string): Segment {
  const [line, , runs, hasCount, entry, gap = false] = list(value, `${name}.segments`);
  for (const flag of [hasCount, entry, gap]) {
    if (typeof flag !== 'boolean' && flag !== 0 && flag !== 1)
      throw new EvidenceError('invalid', `\`${name}\` has a segment of an unknown form`);
  }
  return {
    line: count(line, `${name}.segments`),
    count: finite(runs, `${name}.segments`),
    hasCount: Boolean(hasCount),
    entry: Boolean(entry),
    gap: Boolean(gap),
  };
}
