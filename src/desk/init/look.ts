import { lstatSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isRead } from '../../core/init/detectors.ts';
import { isReportPath, REPORT_FOLDERS } from '../../core/init/report-places.ts';
import type { Repository, SeenReport } from '../../core/init/repository.ts';
import type { Looked } from '../../core/init/told.ts';
import { LIMITS } from '../../core/limits.ts';
import { type Listing, listFiles, walk } from '../../io/list-files.ts';
import { readAtOnce } from '../../io/read-at-once.ts';
import { inspectReport } from '../../report/inspect.ts';
import { fileBytes } from '../file-bytes.ts';

/**
 * Looks through a repository, within limits that are told where they are reached. Nothing in it can make this fail: what
 * cannot be read is not known. `above` is the way there from the folder of the call, where that is another.
 */
export async function lookThrough(root: string, above = ''): Promise<{ repository: Repository; looked: Looked }> {
  const listing = await listFiles(root, LIMITS.initPaths, LIMITS.initDepth);
  const made = REPORT_FOLDERS.map((folder) => walk(root, folder, LIMITS.initReports * 10, LIMITS.initDepth)).flatMap(
    ({ paths }) => paths,
  );
  const { texts, left } = textsOf(root, listing.paths);
  const candidates = [...new Set([...listing.paths.filter(isReportPath), ...made.filter(isReportPath)])];
  const { reports, unread } = await reportsOf(root, candidates, listing);
  const name = basename(root) || 'repository';
  return {
    repository: { name, files: listing.paths, texts, reports },
    looked: {
      name,
      paths: listing.paths.length,
      limits: [
        ...(above === '' ? [] : [`The repository begins at ${above}: that is where both files belong.`]),
        ...limitsOf(listing, left, unread),
      ],
    },
  };
}

function limitsOf(listing: Listing, left: number, unread: number): string[] {
  const { unreadable, cut, paths } = listing;
  const folders = unreadable.slice(0, 3).join(', ');
  return [
    ...(cut ? [`There are more than ${paths.length} files; those deepest down were not looked at.`] : []),
    ...(unreadable.length > 0
      ? [
          `${unreadable.length} ${unreadable.length === 1 ? 'folder' : 'folders'} could not be read: ${folders}${unreadable.length > 3 ? ', …' : ''}.`,
        ]
      : []),
    ...(left > 0
      ? [
          `${left} more ${left === 1 ? 'file' : 'files'} that might say something ${left === 1 ? 'was' : 'were'} not read: too large, too many, or not permitted.`,
        ]
      : []),
    ...(unread > 0
      ? [`${unread} more possible ${unread === 1 ? 'report was' : 'reports were'} not read: too large, or too many.`]
      : []),
  ];
}

/** The texts of small regular files that a detector asks for; and of how many there is none. */
function textsOf(root: string, paths: readonly string[]): { texts: Map<string, string>; left: number } {
  const texts = new Map<string, string>();
  const decoder = new TextDecoder();
  let [left, bytes] = [0, 0];
  for (const path of paths) {
    if (!isRead(path)) continue;
    const size = sizeOf(root, path);
    // Links, pipes and what is gone say nothing.
    if (size === undefined) continue;
    const fits =
      size <= LIMITS.initTextBytes && bytes + size <= LIMITS.initTextBytesInAll && texts.size < LIMITS.initTexts;
    const text = fits ? read(join(root, path)) : undefined;
    if (text === undefined) left += 1;
    // What is no text has no words that a detector looks for.
    else if (!text.includes(0)) texts.set(path, decoder.decode(text));
    bytes += text?.byteLength ?? 0;
  }
  return { texts, left };
}

async function reportsOf(
  root: string,
  paths: readonly string[],
  { tracked }: Listing,
): Promise<{ reports: SeenReport[]; unread: number }> {
  const reports: SeenReport[] = [];
  let [unread, read] = [0, 0];
  for (const path of paths) {
    const size = sizeOf(root, path);
    if (size === undefined || size === 0) continue;
    if (read >= LIMITS.initReports || size > LIMITS.initReportBytes) {
      unread += 1;
      continue;
    }
    read += 1;
    const { format, kind, facts } = await inspectReport(fileBytes(join(root, path), path), path);
    if (format === null || kind === null) continue;
    const numbers = facts.flatMap(({ name, value }) => (typeof value === 'number' ? [[name, value] as const] : []));
    reports.push({ path, format, kind, tracked: tracked?.has(path) ?? false, facts: Object.fromEntries(numbers) });
  }
  return { reports, unread };
}

/** The size of a regular file; links are not followed. */
function sizeOf(root: string, path: string): number | undefined {
  try {
    const stat = lstatSync(join(root, path));
    return stat.isFile() ? stat.size : undefined;
  } catch {
    return undefined;
  }
}

function read(path: string): Uint8Array | undefined {
  try {
    return readAtOnce(path);
  } catch {
    return undefined;
  }
}
