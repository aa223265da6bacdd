import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { Pattern } from '../core/pattern.ts';
import type { FileRef, Files } from '../core/ports.ts';
import { eachLine, lineBatches } from '../reading/lines.ts';

/** The lines of several text files together, and how many of them have a match. */
export interface LineCount {
  readonly lines: number;
  readonly matches: number;
}

/** Counts lines, in one pass and with bounded memory. Throws `EvidenceError` for the first file that is no text. */
export async function countLines(
  found: readonly FileRef[],
  files: Files,
  pattern: Pattern | undefined,
  signal: AbortSignal,
): Promise<LineCount> {
  const total = { lines: 0, matches: 0 };
  for (const file of found) {
    try {
      for await (const batch of lineBatches(files.read(file))) {
        eachLine(batch, (line) => {
          total.lines += 1;
          if (line.length > LIMITS.patternInputBytes) throw new EvidenceError('invalid', 'a line is too long to match');
          if (pattern?.found(line)) total.matches += 1;
        });
        if (signal.aborted) throw new EvidenceError('timeout', 'counting lines took too long');
      }
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      throw new EvidenceError(error.cause, `\`${file.path}\`: ${error.message}`, error.hint);
    }
  }
  return total;
}
