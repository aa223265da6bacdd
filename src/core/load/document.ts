import type { Finding, Location, Path, Problem } from '../problem.ts';
import type { Json } from '../schema.ts';
import { inOrder, type SourceFile } from './source.ts';

/** Where a part of a checklist stands: a file, and a route in it. */
export interface Origin {
  readonly source: SourceFile;
  readonly path: Path;
}

/** What a checklist is loaded from: one file, or what several come to. */
export interface Document {
  /** The keys of the checklist. */
  readonly data: { readonly [key: string]: Json };
  /** Where a part stands; that of its nearest existing ancestor when there is no such part. */
  origin(path: Path): Origin;
  locate(path: Path, at?: 'key' | 'value'): Location;
  /** The route of the `defaults` that reach a part: those of the file that it stands in (SPEC section 2). */
  defaultsFor(path: Path): Path;
}

/** A checklist that is one file. */
export function documentOf(source: SourceFile, data: Document['data']): Document {
  return {
    data,
    origin: (path) => ({ source, path }),
    locate: (path, at) => source.locate(path, at),
    defaultsFor: () => ['defaults'],
  };
}

/** A mistake and the file in which it is, where it is not yet a line. */
export interface Placed {
  readonly source: SourceFile;
  readonly finding: Finding;
}

/** Findings of a document with the file each is in. */
export function placed(document: Document, findings: readonly Finding[]): Placed[] {
  return findings.map((finding) => {
    const { source, path } = document.origin(finding.path);
    return { source, finding: { ...finding, path } };
  });
}

/**
 * Turns findings into problems with locations, file by file in the order of `files`; the only place where routes become lines.
 * Findings of `defaults` come once for each criterion; where an expression may not stand, nothing else matters.
 */
export function located(files: readonly string[], all: readonly Placed[]): Problem[] {
  const nameOf = ({ source, finding }: Placed) => JSON.stringify([source.file, finding.path]);
  const misplaced = new Set(all.filter(({ finding }) => finding.id === 'expression-place').map(nameOf));
  const seen = new Set<string>();
  return all
    .filter((one) => {
      const same = JSON.stringify([one.finding.id, nameOf(one), one.finding.message]);
      if (seen.has(same) || (one.finding.id !== 'expression-place' && misplaced.has(nameOf(one)))) return false;
      return seen.add(same);
    })
    .map(({ source, finding: { path, at, warning, ...rest } }): Problem => {
      const severity = warning ? ('warning' as const) : ('error' as const);
      return { ...rest, severity, location: source.locate(path, at) };
    })
    .sort((a, b) => rank(files, a) - rank(files, b) || inOrder(a, b));
}

function rank(files: readonly string[], { location }: Problem): number {
  return location ? files.indexOf(location.file) : -1;
}
