import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import { CoveredFile, MEASURES } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import { reportPath } from '../../kinds/merge-coverage.ts';
import { at, count, finite, isObject, list, object, own } from '../../reading/value.ts';

/**
 * `coverage-final.json` of Istanbul's reporter `json`: every file with its statements, branches and functions, and how
 * often each ran: https://github.com/istanbuljs/istanbuljs/blob/main/docs/raw-output.md. A line is one on which a
 * statement begins, and is covered when any of them ran, as Istanbul counts it (`getLineCoverage` of
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js).
 */
export default defineFormat<CoverageReading>()({
  id: 'istanbul-final',
  kind: 'coverage',
  shape: 'json',
  summary: 'Istanbul `coverage-final.json`, as written by nyc, c8, Jest and Vitest with the reporter `json`',
  endMark: 'the closing brace of the document',
  matches: (document) => {
    const entries = isObject(document) ? Object.values(document) : [];
    return (
      entries.length > 0 && entries.every((entry) => PARTS.every(([map, hits]) => own(entry, map) && own(entry, hits)))
    );
  },
  read(document: Json): CoverageReading {
    const files = Object.entries(object(document, 'the report')).map(([path, entry]) => fileOf(path, entry));
    return proved({ files, measured: new Set(MEASURES) });
  },
});

/** What there is, and how often it ran, under the same keys. */
const PARTS = [
  ['statementMap', 's'],
  ['branchMap', 'b'],
  ['fnMap', 'f'],
] as const;

function fileOf(path: string, entry: Json): CoveredFile {
  const file = new CoveredFile(reportPath(path), 'istanbul');
  const [statements, branches, functions] = PARTS.map(([map, hits]) => pairs(entry, map, hits, path));
  for (const [key, place, hits] of statements ?? []) {
    const line = lineOf(place, `${path}.statementMap.${key}`);
    const run = finite(hits, `${path}.s.${key}`) > 0;
    file.statement(`${key}@${line}`, run);
    file.lines.mark(line, run);
  }
  for (const [key, place, hits] of branches ?? []) {
    const line = count(own(place, 'line') ?? at(place, 'loc', 'start', 'line'), `${path}.branchMap.${key}.line`);
    for (const [index, one] of list(hits, `${path}.b.${key}`).entries())
      file.branch(line, `istanbul ${key},${index}`, finite(one, `${path}.b.${key}`) > 0);
  }
  for (const [key, , hits] of functions ?? []) file.function(key, finite(hits, `${path}.f.${key}`) > 0);
  return file;
}

/** Each thing with its hits. Both maps are written from one list; a key in only one of them is a report somebody changed. */
function pairs(entry: Json, map: string, hits: string, path: string): [key: string, place: Json, hits: Json][] {
  const [places, counts] = [object(own(entry, map), `${path}.${map}`), object(own(entry, hits), `${path}.${hits}`)];
  const stray = Object.keys(places).length !== Object.keys(counts).length;
  if (stray || Object.keys(counts).some((key) => own(places, key) === undefined))
    throw new EvidenceError('invalid', `\`${map}\` and \`${hits}\` of \`${path}\` have different keys`);
  return Object.entries(counts).map(([key, value]) => [key, own(places, key) ?? null, value]);
}

/** Lines count from 1. */
function lineOf(place: Json, name: string): number {
  const line = count(at(place, 'start', 'line'), `${name}.start.line`);
  if (line > 0) return line;
  throw new EvidenceError('invalid', `\`${name}\` begins on line 0`);
}
