import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import { CoveredFile, type Measure } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import { reportPath } from '../../kinds/merge-coverage.ts';
import { markRubyLines, rubyLine } from '../../kinds/ruby-lines.ts';
import { count, finite, isList, isObject, object, own } from '../../reading/value.ts';

/**
 * SimpleCov's `.resultset.json`: what Ruby counted in each suite, by file
 * (https://github.com/simplecov-ruby/simplecov/blob/main/lib/simplecov/result.rb). Suites are merged by line, as
 * SimpleCov does. `timestamp` is in seconds since 1970; the oldest dates the report, because suites of earlier runs stay
 * in the file. What `:nocov:` leaves out is only known to `coverage.json`. `.last_run.json` is not read: it has floored
 * percentages, and 100 for a run that loaded nothing.
 */
export default defineFormat<CoverageReading>()({
  id: 'simplecov-resultset',
  kind: 'coverage',
  shape: 'json',
  summary: 'SimpleCov `.resultset.json`: the raw hits of every suite, `:nocov:` lines included',
  endMark: 'the closing brace of the document',
  matches: (document) => {
    const suites = isObject(document) ? Object.values(document) : [];
    return (
      suites.length > 0 &&
      suites.every((suite) => isObject(own(suite, 'coverage')) && own(suite, 'timestamp') !== undefined)
    );
  },
  read(document: Json): CoverageReading {
    const files = new Map<string, { file: CoveredFile; length: number }>();
    const measured = new Set<Measure>(['lines', 'branches', 'functions']);
    const times: number[] = [];
    for (const [suite, value] of Object.entries(object(document, 'the report'))) {
      times.push(finite(own(value, 'timestamp'), `${suite}.timestamp`));
      for (const [path, entry] of Object.entries(object(own(value, 'coverage'), `${suite}.coverage`)))
        addFile(files, path, entry, measured);
    }
    const all = [...files.values()].map(({ file }) => file);
    return proved({ files: all, measured, generatedAt: Math.min(...times) });
  },
});

/** Adds what one suite says of a file; takes from `measured` what it does not say. */
function addFile(
  files: Map<string, { file: CoveredFile; length: number }>,
  path: string,
  entry: Json,
  measured: Set<Measure>,
): void {
  const name = reportPath(path);
  const file = files.get(name)?.file ?? new CoveredFile(name, 'ruby');
  // Before SimpleCov 0.18 a file was its list of lines.
  const length = markRubyLines(file.lines, isList(entry) ? entry : own(entry, 'lines'), path);
  if ((files.get(name)?.length ?? length) !== length)
    throw new EvidenceError(
      'invalid',
      `\`${path}\` has another number of lines in one suite than in another: suites of different sources`,
      'delete the `coverage` folder before the run',
    );
  files.set(name, { file, length });
  const [branches, methods] = [own(entry, 'branches'), own(entry, 'methods')];
  if (branches === undefined || branches === null) measured.delete('branches');
  else
    for (const [condition, taken] of Object.entries(object(branches, `${path}.branches`))) {
      for (const [branch, hits] of Object.entries(object(taken, `${path}.branches`)))
        file.branch(rubyLine(condition), `${condition} ${branch}`, count(hits, `${path}.branches`) > 0);
    }
  if (methods === undefined || methods === null) measured.delete('functions');
  else
    for (const [method, calls] of Object.entries(object(methods, `${path}.methods`)))
      file.function(method, count(calls, `${path}.methods`) > 0);
}
