import { createHash } from 'node:crypto';
import type { Context } from '../core/context.ts';
import { EvidenceError, type EvidenceProblem, type Source } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import { onlyFile } from '../core/only-file.ts';
import type { FileRef, Files } from '../core/ports.ts';
import type { Json } from '../core/schema.ts';
import type { ByteStream } from '../reading/bytes.ts';
import { readDocument } from '../reading/document.ts';
import { ageOf, staleness } from './fresh.ts';
import { findReports, hashed } from './gather.ts';
import type { ReportOptions } from './options.ts';

/** The documents that one criterion reads, and what kept others from being read. */
export interface Documents<T> {
  readonly documents: readonly T[];
  readonly sources: readonly Source[];
  readonly problems: readonly EvidenceProblem[];
}

/** Finds and reads files of data, with the rules of reports. */
export function readDocuments(options: ReportOptions, files: Files, context: Context): Promise<Documents<Json>> {
  return readEach(options, files, context, readDocument, LIMITS.treeReportBytes);
}

/**
 * Finds files and reads each, with the rules of reports: each must be there, whole, fresh and of this run. One of more than
 * `most` bytes is refused before anything of it is read: as far as the limit it would only fill memory.
 */
export async function readEach<T>(
  options: ReportOptions,
  files: Files,
  context: Context,
  read: (stream: ByteStream, path: string) => Promise<{ readonly format: string; readonly data: T }>,
  most: number = LIMITS.streamReportBytes,
): Promise<Documents<T>> {
  const { files: found, problems } = await findReports(options, files);
  const documents: T[] = [];
  const sources: Source[] = [];
  for (const file of found) {
    const source = { kind: 'file', where: file.path, bytes: file.bytes, trust: 'workspace' } as const;
    const ageSeconds = Math.round(ageOf(file, undefined, context));
    try {
      if (file.bytes > most) throw tooLarge(most);
      const hash = createHash('sha256');
      const { format, data } = await read(hashed(files.read(file), hash), file.path);
      documents.push(data);
      sources.push({ ...source, format, sha256: hash.digest('hex'), ageSeconds });
      problems.push(...(await staleness(file, {}, options, context, files)));
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      const problem = error.toProblem();
      sources.push({ ...source, ageSeconds });
      problems.push({ ...problem, message: `\`${file.path}\`: ${problem.message}` });
    }
  }
  return { documents, sources, problems };
}

function tooLarge(most: number): EvidenceError {
  return new EvidenceError(
    'invalid',
    `the file is larger than the limit of ${most / 1024 / 1024} MiB`,
    'let the tool that writes it sum it up; logs of any size are for `log`',
  );
}

/** A document that a check needs besides what it judges, such as a schema; throws `EvidenceError`. */
export async function readAside(path: string, files: Files): Promise<{ data: Json; source: Source }> {
  const file = await onlyFile(path, files);
  const { data, format } = await readWhole(file, files.read(file));
  return { data, source: { kind: 'file', where: file.path, bytes: file.bytes, format, trust: 'workspace' } };
}

async function readWhole(file: FileRef, stream: ByteStream): Promise<{ data: Json; format: string }> {
  try {
    return await readDocument(stream, file.path);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    throw new EvidenceError(error.cause, `\`${file.path}\`: ${error.message}`, error.hint);
  }
}
