import { createHash } from 'node:crypto';
import type { Context } from '../core/context.ts';
import { type Evidence, EvidenceError, type EvidenceProblem, type Source } from '../core/evidence.ts';
import { noFile } from '../core/only-file.ts';
import type { FileRef, Files, Ports } from '../core/ports.ts';
import type { Format, ReadingBase, ReadRequest } from '../kinds/format.ts';
import type { Kind } from '../kinds/kind.ts';
import type { ByteStream } from '../reading/bytes.ts';
import { ageOf, staleness } from './fresh.ts';
import type { ReportOptions } from './options.ts';
import { readRan, unprovenStill } from './ran.ts';
import { recognise } from './recognise.ts';

/** The reports of one criterion, and those it is compared with where it names such (SPEC section 3). */
export async function gatherReports<R extends ReadingBase>(
  kind: Kind<R>,
  options: ReportOptions,
  ports: Pick<Ports, 'files'>,
  context: Context,
  request?: ReadRequest,
): Promise<Evidence> {
  const evidence = await gatherOwn(kind, options, ports, context, request);
  if (options.baseline === undefined) return evidence;
  const { withBaseline } = await import('./own-baseline.ts');
  const gather = (other: ReportOptions, when: Context) => gatherOwn(kind, other, ports, when, request);
  return withBaseline(evidence, { ...options, baseline: options.baseline }, gather, ports.files, context);
}

/**
 * Finds, recognises and reads the reports of one criterion, and adds them up. Each file proves its own run and age; a
 * bad one is a problem beside the facts of the good ones, never hidden by them.
 */
async function gatherOwn<R extends ReadingBase>(
  kind: Kind<R>,
  options: ReportOptions,
  ports: Pick<Ports, 'files'>,
  context: Context,
  request?: ReadRequest,
): Promise<Evidence> {
  const { formats } = await import('../generated/formats.ts');
  const { files, problems } = await findReports(options, ports.files);
  const known = formats.filter((format) => format.kind === kind.name);
  if (options.format !== undefined && !known.some((format) => format.id === options.format)) {
    const ids = known.map((format) => format.id).join(', ');
    return {
      facts: [],
      sources: [],
      problems: [
        {
          cause: 'invalid',
          message: `\`${kind.name}\` reads no format \`${options.format}\``,
          hint: `formats are ${ids}`,
        },
      ],
    };
  }
  const readings: R[] = [];
  const sources: Source[] = [];
  const ran = options.ran && (await readRan(options.ran, files, options, ports.files, context));
  for (const file of files) {
    const read = await readReport(file, formats, kind, options, ports.files, context, request);
    sources.push(read.source);
    const unproven = read.unproven ? unprovenStill(read.unproven, ran) : [];
    // What is wrong with `ran` itself is told once, below.
    if (!ran?.problems.length) problems.push(...unproven);
    problems.push(...read.problems);
    if (read.reading && unproven.length === 0) readings.push(read.reading);
  }
  sources.push(...(ran?.sources ?? []));
  problems.push(...(ran?.problems ?? []));
  if (readings.length === 0) return { facts: [], sources, problems };
  try {
    const combined = kind.combine(readings);
    return { ...combined, sources, problems: [...problems, ...combined.problems] };
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return { facts: [], sources, problems: [...problems, error.toProblem()] };
  }
}

/** The files that the option `report` names, and a problem for each name that finds none or for too few files. */
export async function findReports(
  options: ReportOptions,
  files: Files,
): Promise<{ files: readonly FileRef[]; problems: EvidenceProblem[] }> {
  const patterns = [options.report].flat();
  const found = await files.find(patterns);
  const problems: EvidenceProblem[] = found.missed.map((missed) => ({
    cause: 'missing',
    message: noFile(missed),
    hint: missed.nearest
      ? `write \`${missed.nearest}\`, or have the tool write \`${missed.pattern}\``
      : `have an earlier step write \`${missed.pattern}\``,
  }));
  const wanted = options['min-files'] ?? 1;
  if (problems.length === 0 && found.files.length < wanted) {
    problems.push({
      cause: 'missing',
      message: `${found.files.length} of at least ${wanted} files match \`${patterns.join('`, `')}\``,
    });
  }
  return { files: found.files, problems };
}

async function readReport<R extends ReadingBase>(
  file: FileRef,
  formats: readonly Format[],
  kind: Kind<R>,
  options: ReportOptions,
  files: Files,
  context: Context,
  request?: ReadRequest,
): Promise<{ source: Source; problems: EvidenceProblem[]; reading?: R; unproven?: EvidenceProblem }> {
  const hash = createHash('sha256');
  const base = { kind: 'file', where: file.path, bytes: file.bytes, trust: 'workspace' } as const;
  try {
    const stream = hashed(files.read(file), hash);
    const { format, reading, unproven } = await recognise(stream, formats, kind.name, options.format, request);
    const source: Source = {
      ...base,
      format: format.id,
      ...(reading.tool === undefined ? {} : { tool: reading.tool }),
      sha256: hash.digest('hex'),
      ageSeconds: Math.round(ageOf(file, reading, context)),
    };
    const stale = await staleness(file, reading, options, context, files);
    const located = kind.locate ? kind.locate(reading as R, file.path) : (reading as R);
    return {
      source,
      problems: [...stale, ...unseen(reading).map((problem) => inFile(file, problem))],
      reading: located,
      ...(unproven === undefined ? {} : { unproven: inFile(file, unproven) }),
    };
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return {
      source: { ...base, ageSeconds: Math.round(ageOf(file, undefined, context)) },
      problems: [inFile(file, error.toProblem())],
    };
  }
}

/** Findings of a run that has not seen everything are facts, and their absence is none. */
function unseen({ incomplete }: ReadingBase): EvidenceProblem[] {
  if (incomplete === undefined) return [];
  const hint = 'what was not looked at may hold findings: mend it or tell the tool to leave it out, and run it again';
  return [{ cause: 'invalid', message: incomplete, hint }];
}

function inFile(file: FileRef, problem: EvidenceProblem): EvidenceProblem {
  return { ...problem, message: `\`${file.path}\`: ${problem.message}` };
}

/** The same stream, with everything that goes by added to a digest. */
export async function* hashed(stream: ByteStream, hash: ReturnType<typeof createHash>): ByteStream {
  for await (const piece of stream) {
    hash.update(piece);
    yield piece;
  }
}
