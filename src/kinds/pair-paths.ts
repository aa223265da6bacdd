import type { CoveredFile } from './covered-file.ts';
import { maySame, reportPath } from './merge-coverage.ts';

/** Which file of the reports each changed file is. */
export interface PathPairs<F> {
  readonly pairs: readonly (readonly [changed: F, covered: CoveredFile])[];
  /** Changed files that no report has. */
  readonly unknown: readonly F[];
  /** Changed files that may be one of several, or that share one candidate. */
  readonly ambiguous: readonly string[];
}

/**
 * Pairs paths from the root of a repository with paths as reports have them: from there, from the root of the disk, from
 * a source folder (JaCoCo) or from a module's name (Go). Equal paths first, then one that ends in the other if it is the
 * only one on both sides.
 */
export function pairPaths<F extends { readonly path: string }>(
  changed: readonly F[],
  covered: readonly CoveredFile[],
  root: string | undefined,
): PathPairs<F> {
  const prefix = root === undefined ? undefined : `${reportPath(root).replace(/\/$/, '')}/`;
  const byPath = new Map<string, CoveredFile[]>();
  const byName = new Map<string, (readonly [path: string, file: CoveredFile])[]>();
  for (const file of covered) {
    const path = prefix !== undefined && file.path.startsWith(prefix) ? file.path.slice(prefix.length) : file.path;
    push(byPath, path, file);
    push(byName, baseName(path), [path, file]);
  }
  const exact = new Set(changed.map((one) => one.path).filter((path) => byPath.has(path)));
  const pairs: (readonly [F, CoveredFile])[] = [];
  const unknown: F[] = [];
  const ambiguous: string[] = [];
  const taken = new Map<CoveredFile, F[]>();
  for (const one of changed) {
    const equal = byPath.get(one.path);
    const found =
      equal ??
      (byName.get(baseName(one.path)) ?? [])
        .filter(([path]) => !exact.has(path) && maySame(path, one.path))
        .map(([, file]) => file);
    const [only] = found;
    if (!only) unknown.push(one);
    else if (found.length > 1) ambiguous.push(one.path);
    else push(taken, only, one);
  }
  for (const [file, claims] of taken) {
    const [only] = claims;
    if (only && claims.length === 1) pairs.push([only, file]);
    else ambiguous.push(...claims.map((one) => one.path));
  }
  return { pairs, unknown, ambiguous };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
