import { createHash } from 'node:crypto';
import type { GatherContext } from '../core/check.ts';
import { type Evidence, EvidenceError, type EvidenceProblem, type Source } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import type { FileRef, Files } from '../core/ports.ts';
import { ageOf, staleness } from './fresh.ts';
import { findReports, hashed } from './gather.ts';
import { countLog, type LogCount, type LogQuestion } from './log-lines.ts';
import type { ReportOptions } from './options.ts';

/** The facts of several logs together; each must be there, have something written in it, and be of this run. */
export async function gatherLog(
  options: ReportOptions,
  asked: LogQuestion,
  files: Files,
  context: GatherContext,
): Promise<Evidence> {
  const { files: found, problems } = await findReports(options, files);
  const counts: LogCount[] = [];
  const sources: Source[] = [];
  for (const file of found) {
    const read = await readLog(file, asked, options, files, context);
    sources.push(read.source);
    problems.push(...read.problems);
    if (read.count) counts.push(read.count);
  }
  if (counts.length === 0) return { facts: [], sources, problems };
  const sum = (key: keyof LogCount) => counts.reduce((total, one) => total + one[key], 0);
  const told: readonly (readonly [keyof LogCount, boolean])[] = [
    ['lines', true],
    ['errors', asked.errors !== undefined || sum('rated') > 0],
    ['warnings', asked.warnings !== undefined || sum('rated') > 0],
    ['matches', asked.pattern !== undefined],
  ];
  const facts = told.flatMap(([name, known]): Fact[] =>
    known ? [{ name, dimension: 'count', value: sum(name) }] : [],
  );
  return { facts, sources, problems, notes: [`${sum('rated')} of ${sum('lines')} lines say their level`] };
}

async function readLog(
  file: FileRef,
  asked: LogQuestion,
  options: ReportOptions,
  files: Files,
  context: GatherContext,
): Promise<{ source: Source; problems: readonly EvidenceProblem[]; count?: LogCount }> {
  const ageSeconds = Math.round(ageOf(file, undefined, context));
  const source = { kind: 'file', where: file.path, bytes: file.bytes, ageSeconds, trust: 'workspace' } as const;
  try {
    const hash = createHash('sha256');
    const count = await countLog(hashed(files.read(file), hash), asked);
    const stale = await staleness(file, {}, options, context, files);
    return {
      source: { ...source, sha256: hash.digest('hex') },
      problems: [...stale, ...untold(file, count, asked, context)],
      count,
    };
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    const problem = error.toProblem();
    return { source, problems: [{ ...problem, message: `\`${file.path}\`: ${problem.message}` }] };
  }
}

/** A log in which no line says a level has no errors that could be told: that is no 0. */
function untold({ path }: FileRef, { rated }: LogCount, asked: LogQuestion, context: GatherContext): EvidenceProblem[] {
  const facts = (['errors', 'warnings'] as const).filter((name) => context.asked.includes(name) && !asked[name]);
  if (rated > 0 || facts.length === 0) return [];
  return [
    {
      cause: 'no-fact',
      message: `\`${path}\`: no line says its level, so ${facts.join(' and ')} cannot be told from other lines`,
      hint: 'say what they look like: `errors: "(?i)failed|exception"`',
      facts,
    },
  ];
}
