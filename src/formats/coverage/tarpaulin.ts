import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import { CoveredFile, sum } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import { reportPath } from '../../kinds/merge-coverage.ts';
import { stated } from '../../kinds/tally.ts';
import { withUnlisted } from '../../kinds/unlisted-coverage.ts';
import { at, count, isList, list, own, text } from '../../reading/value.ts';

/**
 * Tarpaulin's report for Rust, `cargo tarpaulin --out Json`: every file with its traces, one for each line that can be
 * covered (https://github.com/xd009642/tarpaulin/blob/develop/src/report/json.rs and `Trace` of
 * https://github.com/xd009642/tarpaulin/blob/develop/src/traces.rs). A path is a list of its parts.
 */
export default defineFormat<CoverageReading>()({
  id: 'tarpaulin',
  kind: 'coverage',
  shape: 'json',
  summary: 'Tarpaulin `tarpaulin-report.json`, as written by `cargo tarpaulin --out Json`',
  endMark: 'the closing brace of the document',
  matches: (document) => {
    const files = own(document, 'files');
    return (
      isList(files) &&
      files.length > 0 &&
      files.every((file) => isList(own(file, 'traces')) && isList(own(file, 'path')))
    );
  },
  read(document: Json): CoverageReading {
    const entries = list(own(document, 'files'), 'files');
    const files = entries.map(fileOf);
    const claims = entries.map((entry, index) =>
      stated(
        count(own(entry, 'covered'), `files[${index}].covered`),
        count(own(entry, 'coverable'), `files[${index}].coverable`),
        `files[${index}]`,
      ),
    );
    const measured = new Set(['lines'] as const);
    return proved({ ...withUnlisted(files, { lines: sum(claims) }, measured), measured });
  },
});

function fileOf(entry: Json, index: number): CoveredFile {
  const name = `files[${index}]`;
  const parts = list(own(entry, 'path'), `${name}.path`).map((part) => text(part) ?? '');
  if (parts.join('') === '') throw new EvidenceError('invalid', `\`${name}\` has no path`);
  const file = new CoveredFile(reportPath(parts.join('/').replace(/^\/+/, '/')));
  for (const trace of list(own(entry, 'traces'), `${name}.traces`)) {
    const line = count(own(trace, 'line'), `${name}.traces.line`);
    if (line > 0) file.lines.mark(line, count(at(trace, 'stats', 'Line'), `${name}.traces.stats.Line`) > 0);
  }
  return file;
}
