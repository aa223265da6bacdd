import type { Context } from '../core/context.ts';
import { displayNumber } from '../core/display.ts';
import { EvidenceError, type EvidenceProblem, type Source } from '../core/evidence.ts';
import type { FileRef, Files } from '../core/ports.ts';
import { collect, once } from '../reading/bytes.ts';
import { decode } from '../reading/text.ts';
import { ageOf, staleness } from './fresh.ts';
import type { RanOption, ReportOptions } from './options.ts';

/** An exit code and some white space. */
const LONGEST = 64;
/** A step writes the code right after its report; unpacking an artifact may turn the two around. */
const ORDER = 60;

/** What the file with the exit code came to: proof of the run if it has no problem. */
export interface RanEvidence {
  readonly problems: readonly EvidenceProblem[];
  readonly sources: readonly Source[];
  /** The code itself, where there is one. Only 0 says that a report of nothing is a clean one. */
  readonly code?: number;
}

/**
 * Reads the exit code that a step wrote (SPEC section 5, `ran`). It proves a run only if it is there, a number, one of
 * the codes the author expects, and as fresh as the newest of the reports; each failure has a cause of its own.
 */
export async function readRan(
  ran: RanOption,
  reports: readonly FileRef[],
  options: ReportOptions,
  files: Files,
  context: Context,
): Promise<RanEvidence> {
  try {
    const file = await findCode(ran.file, files);
    const source: Source = {
      kind: 'file',
      where: file.path,
      bytes: file.bytes,
      ageSeconds: Math.round(ageOf(file, undefined, context)),
      trust: 'workspace',
    };
    const stale = [...(await staleness(file, {}, options, context, files)), ...behind(file, reports)];
    const code = await readCode(file, files);
    return { problems: [...stale, ...unexpected(code, file, ran)], sources: [source], code };
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return { problems: [error.toProblem()], sources: [] };
  }
}

async function findCode(path: string, files: Files): Promise<FileRef> {
  const { files: found, missed } = await files.find([path]);
  const [file] = found;
  const nearest = missed[0]?.nearest;
  if (!file)
    throw new EvidenceError(
      'missing',
      `no file matches \`${path}\`, which should hold the exit code${nearest ? `; found \`${nearest}\`` : ''}`,
      `have the step write it: \`code=0; tool … > report || code=$?; echo $code > ${path}\``,
    );
  if (found.length > 1)
    throw new EvidenceError('ambiguous', `\`${path}\` matches ${found.length} files, and only one holds the exit code`);
  return file;
}

/** A code that is older than the report is left over from another run. */
function behind(file: FileRef, reports: readonly FileRef[]): EvidenceProblem[] {
  const newest = Math.max(...reports.map((report) => report.modifiedAt));
  if (!(newest - file.modifiedAt > ORDER)) return [];
  const message = `\`${file.path}\` is ${displayNumber(newest - file.modifiedAt, 'duration', 3)} older than the report, so it is of another run`;
  return [{ cause: 'stale', message, hint: 'write the exit code after the report, in the same step' }];
}

function unexpected(code: number, file: FileRef, ran: RanOption): EvidenceProblem[] {
  const expected = [ran.equals].flat();
  if (expected.includes(code)) return [];
  const wanted = expected.join(' or ');
  return [
    {
      cause: 'invalid',
      message: `the tool ended with exit code ${code} (\`${file.path}\`), and ${wanted} is what proves its run`,
      hint: 'see what the tool says; if that code is no failure of its own, add it to `equals`',
    },
  ];
}

/**
 * What keeps a report that proves nothing by itself (an empty file, `[]`) from being a clean one. An exit code that the
 * author expects and that is not 0 means findings or a failure, never nothing: Yarn 4 ends with 1 in both cases.
 */
export function unprovenStill(unproven: EvidenceProblem, ran: RanEvidence | undefined): readonly EvidenceProblem[] {
  if (!ran) return [unproven];
  if (ran.problems.length > 0 || ran.code === 0) return ran.problems;
  const message = `${unproven.message}, and the tool ended with exit code ${ran.code}: it failed, or what it found is not here`;
  return [
    { cause: 'empty', message, hint: 'see what the tool says; only exit code 0 makes a report of nothing a clean one' },
  ];
}

/** The code in the file. Throws `EvidenceError`: `empty`, or `invalid` for anything but a number from 0 to 255. */
async function readCode(file: FileRef, files: Files): Promise<number> {
  const bytes = await collect(files.read(file), LONGEST).catch((error: unknown) => {
    if (error instanceof RangeError) return undefined;
    throw error;
  });
  let text = '';
  if (bytes) for await (const piece of decode(once(bytes))) text += piece;
  if (bytes && text.trim() === '')
    throw new EvidenceError('empty', `\`${file.path}\` is empty, and should hold an exit code`);
  const code = /^\d{1,3}$/.test(text.trim()) ? Number.parseInt(text, 10) : Number.NaN;
  if (code <= 255) return code;
  throw new EvidenceError(
    'invalid',
    `\`${file.path}\` does not hold an exit code, which is a number from 0 to 255`,
    `write nothing else into it: \`echo $code > ${file.path}\``,
  );
}
