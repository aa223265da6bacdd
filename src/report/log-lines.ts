import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { Pattern } from '../core/pattern.ts';
import type { ByteStream } from '../reading/bytes.ts';
import { eachLine, lineBatches } from '../reading/lines.ts';
import { levelOf } from '../reading/log-level.ts';

/** What is looked for in each line. Patterns of the author's own take the place of levels. */
export interface LogQuestion {
  readonly pattern?: Pattern | undefined;
  readonly errors?: Pattern | undefined;
  readonly warnings?: Pattern | undefined;
  /** False where neither errors nor warnings are asked by level, which takes longest to tell. */
  readonly levels: boolean;
  readonly signal: AbortSignal;
}

/** What the lines of one log come to. */
export interface LogCount {
  lines: number;
  errors: number;
  warnings: number;
  matches: number;
  /** Lines that say a level, whichever. */
  rated: number;
}

/**
 * Counts the lines of a log in one pass and with bounded memory. Throws `EvidenceError`: `empty` when nothing is written
 * in it, `invalid` for what is no text or a line of more than 1 MiB.
 */
export async function countLog(stream: ByteStream, asked: LogQuestion): Promise<LogCount> {
  const count: LogCount = { lines: 0, errors: 0, warnings: 0, matches: 0, rated: 0 };
  let written = false;
  for await (const batch of lineBatches(stream)) {
    written ||= batch.trim() !== '';
    eachLine(batch, (line) => addLine(count, line, asked));
    if (asked.signal?.aborted) throw new EvidenceError('timeout', 'reading the log took too long');
  }
  if (!written)
    throw new EvidenceError(
      'empty',
      'nothing is written in it',
      'an empty log proves nothing: bind `size` of `file` if it is meant to be empty',
    );
  return count;
}

function addLine(count: LogCount, line: string, asked: LogQuestion): void {
  if (line.length > LIMITS.patternInputBytes) throw new EvidenceError('invalid', 'a line is too long to match');
  count.lines += 1;
  if (asked.pattern?.found(line)) count.matches += 1;
  const level = asked.levels ? levelOf(line) : undefined;
  if (level !== undefined) count.rated += 1;
  const isError = asked.errors ? asked.errors.found(line) : level === 'error';
  if (isError) count.errors += 1;
  // A line is one or the other: what the author calls an error is no warning beside it.
  else if (asked.warnings ? asked.warnings.found(line) : level === 'warning') count.warnings += 1;
}
