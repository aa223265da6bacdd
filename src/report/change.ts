import type { Context } from '../core/context.ts';
import { EvidenceError } from '../core/evidence.ts';
import { Glob, isGlob } from '../core/glob.ts';
import { onlyFile } from '../core/only-file.ts';
import type { Files } from '../core/ports.ts';
import type { Change } from '../kinds/changed-lines.ts';
import { readText } from '../reading/json.ts';
import { readDiff } from '../reading/unified-diff.ts';

/** Where the change is that lines are looked up of. */
export interface ChangeOptions {
  readonly diff?: string;
  readonly since?: string;
  readonly except?: readonly string[];
}

/**
 * The change that is judged: of a diff in a file, since a tag, branch or commit, or of the pull request. Throws
 * `EvidenceError` where there is none or it cannot be read.
 */
export async function changeOf(options: ChangeOptions, files: Files, context: Context): Promise<Change> {
  const exempt = exemption(options.except ?? []);
  if (options.diff !== undefined) return { files: readDiff(await diffIn(options.diff, files)), exempt };
  const ref = options.since ?? context.base;
  if (ref === undefined)
    throw new EvidenceError(
      'missing',
      'there is no pull request whose changed lines could be looked at',
      'say what to compare with, `since: main`, or give a `diff`',
    );
  // A pull request changes what it has beyond the point where it parted from its base; so does a branch beyond another.
  const { root, text } = await files.diffSince(ref, true);
  return { files: readDiff(text), root, exempt };
}

async function diffIn(path: string, files: Files): Promise<string> {
  const file = await onlyFile(path, files);
  try {
    const text = await readText(files.read(file));
    if (text.trim() === '')
      throw new EvidenceError('empty', 'the diff is empty', 'a diff that failed looks like this; use `since` instead');
    return text;
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    throw new EvidenceError(error.cause, `\`${path}\`: ${error.message}`, error.hint);
  }
}

/** Patterns as for files, from the root of the repository; a folder stands for all in it. */
function exemption(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map((pattern): ((path: string) => boolean) => {
    const plain = pattern.replace(/^\.\//, '').replace(/\/$/, '');
    if (!isGlob(pattern)) return (path) => path === plain || path.startsWith(`${plain}/`);
    const glob = new Glob(pattern);
    return (path) => glob.matches(path);
  });
  return (path) => tests.some((test) => test(path));
}
