import { normalize } from 'node:path/posix';
import { Glob, isGlob } from '../core/glob.ts';
import type { FileRef } from '../core/ports.ts';

/**
 * Which of the changed paths the author means: those of files that were found, and those that a path or pattern names
 * although nothing is there any more, because a deleted file has changed too.
 */
export function changedAmong(
  changed: readonly string[],
  patterns: readonly string[],
  found: readonly FileRef[],
): readonly string[] {
  const known = new Set(found.flatMap(({ path, target }) => (target === undefined ? [path] : [path, target])));
  const tests = patterns.map(testOf);
  return changed.filter((path) => known.has(path) || tests.some((test) => test(path)));
}

function testOf(pattern: string): (path: string) => boolean {
  const plain = normalize(pattern).replace(/\/$/, '');
  const literal = (path: string) => path === plain || plain === '.' || path.startsWith(`${plain}/`);
  if (!isGlob(pattern)) return literal;
  const glob = new Glob(pattern);
  return (path) => glob.matches(path) || literal(path);
}
