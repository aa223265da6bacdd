import { EvidenceError } from './evidence.ts';
import type { FileRef, FileSearch, Files } from './ports.ts';

/** That a pattern found no file, and the one that its author may have meant. */
export function noFile({ pattern, nearest }: FileSearch['missed'][number]): string {
  return `no file matches \`${pattern}\`${nearest ? `; found \`${nearest}\`` : ''}`;
}

/** The one file that a path names. Throws `EvidenceError`: `missing`, or `ambiguous` for a pattern that several files match. */
export async function onlyFile(path: string, files: Pick<Files, 'find'>): Promise<FileRef> {
  const { files: found, missed } = await files.find([path]);
  const [file] = found;
  if (!file) throw new EvidenceError('missing', noFile(missed[0] ?? { pattern: path }));
  if (found.length > 1) throw new EvidenceError('ambiguous', `\`${path}\` matches ${found.length} files`);
  return file;
}
