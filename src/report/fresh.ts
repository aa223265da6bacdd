import type { Context } from '../core/context.ts';
import { displayNumber } from '../core/display.ts';
import type { EvidenceProblem } from '../core/evidence.ts';
import type { FileRef, Files } from '../core/ports.ts';
import type { ReadingBase } from '../kinds/format.ts';
import type { ReportOptions } from './options.ts';

/** Under Actions a report is written by the run that judges it; a day covers every schedule. */
const ACTIONS_MAX_AGE = 24 * 3600;
/** Clocks differ; a report from further ahead than this is dated wrongly. */
const SKEW = 300;

/** Seconds since the report was made: from the time inside it, else the file's. */
export function ageOf(file: FileRef, reading: ReadingBase | undefined, context: Context): number {
  return context.now - (reading?.generatedAt ?? file.modifiedAt);
}

/** Everything that makes a report stale: too old, from the future, of another commit, or committed. */
export async function staleness(
  file: FileRef,
  reading: ReadingBase,
  options: ReportOptions,
  context: Context,
  files: Files,
): Promise<EvidenceProblem[]> {
  const found: EvidenceProblem[] = [];
  const stale = (message: string, hint?: string) => found.push({ cause: 'stale', message, ...(hint ? { hint } : {}) });
  const limit = options['max-age'] ?? (context.actions ? ACTIONS_MAX_AGE : undefined);
  const age = ageOf(file, reading, context);
  if (limit !== undefined && age > limit) {
    stale(
      `\`${file.path}\` is ${displayNumber(age, 'duration', 3)} old; at most ${displayNumber(limit, 'duration', 3)} is allowed`,
      'run the tool again',
    );
  }
  // A file's own time matters only where an age is asked for; then one from the future would stay fresh for ever.
  if (age < -SKEW && (reading.generatedAt !== undefined || limit !== undefined)) {
    stale(
      `\`${file.path}\` ${reading.generatedAt === undefined ? 'is dated' : 'says it was made'} ${displayNumber(-age, 'duration', 3)} from now`,
      'check the clock of the machine that wrote it',
    );
  }
  if (reading.commit !== undefined && context.commit !== undefined && !sameCommit(reading.commit, context.commit)) {
    stale(
      `\`${file.path}\` is about commit ${reading.commit.slice(0, 12)}, and ${context.commit.slice(0, 12)} is judged`,
    );
  }
  if (context.actions && options.tracked !== true) {
    const tracked = await files.tracked(file.path);
    if (tracked)
      stale(
        `\`${file.path}\` is committed to the repository, so this run did not write it`,
        'say `tracked: true` if it is meant to be committed',
      );
    if (tracked === undefined)
      stale(`git could not tell whether \`${file.path}\` is committed, so it may not be of this run`);
  }
  return found;
}

function sameCommit(a: string, b: string): boolean {
  const short = Math.min(a.length, b.length);
  return short >= 7 && a.slice(0, short).toLowerCase() === b.slice(0, short).toLowerCase();
}
