import type { Json } from '../../core/schema.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import { CoveredFile, type Measure, type Tally } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import { reportPath } from '../../kinds/merge-coverage.ts';
import { markRubyLines } from '../../kinds/ruby-lines.ts';
import { stated } from '../../kinds/tally.ts';
import { withUnlisted } from '../../kinds/unlisted-coverage.ts';
import { at, count, isObject, list, object, own, text } from '../../reading/value.ts';

/**
 * `coverage.json` of SimpleCov's JSON formatter, of the gem `simplecov_json_formatter` and of SimpleCov 1:
 * https://github.com/codeclimate-community/simplecov_json_formatter and
 * https://github.com/simplecov-ruby/simplecov/tree/main/schemas. Since SimpleCov 1 it has totals, a commit and a time
 * (ISO 8601, with a zone). Branches are counted unless `"ignored"`.
 */
export default defineFormat<CoverageReading>()({
  id: 'simplecov-json',
  kind: 'coverage',
  shape: 'json',
  summary: 'SimpleCov `coverage.json`, as written by its JSON formatter',
  endMark: 'the closing brace of the document',
  matches: (document) => at(document, 'meta', 'simplecov_version') !== undefined && isObject(own(document, 'coverage')),
  read(document: Json): CoverageReading {
    const meta = own(document, 'meta');
    const entries = Object.entries(object(own(document, 'coverage'), 'coverage'));
    const withBranches = entries.length > 0 && entries.every(([, entry]) => (own(entry, 'branches') ?? null) !== null);
    const measured = new Set<Measure>(withBranches ? ['lines', 'branches'] : ['lines']);
    const files = entries.map(([path, entry]) => fileOf(path, entry, withBranches));
    const totals = Object.fromEntries(
      [...measured].flatMap((measure): [Measure, Tally][] => {
        const total = at(document, 'total', measure);
        return isObject(total)
          ? [
              [
                measure,
                stated(count(total.covered, `total.${measure}`), count(total.total, `total.${measure}`), 'total'),
              ],
            ]
          : [];
      }),
    );
    const [version, commit] = [text(own(meta, 'simplecov_version')), text(own(meta, 'commit'))];
    const generatedAt = timeOf(text(own(meta, 'timestamp')));
    return proved({
      ...withUnlisted(files, totals, measured),
      measured,
      ...(version === undefined ? {} : { tool: `SimpleCov ${version}` }),
      ...(commit === undefined || !/^[0-9a-f]{7,64}$/i.test(commit) ? {} : { commit }),
      ...(generatedAt === undefined ? {} : { generatedAt }),
    });
  },
});

function fileOf(path: string, entry: Json, branches: boolean): CoveredFile {
  const file = new CoveredFile(reportPath(path));
  markRubyLines(file.lines, own(entry, 'lines'), path);
  for (const [index, branch] of (branches ? list(own(entry, 'branches'), `${path}.branches`) : []).entries()) {
    const hits = own(branch, 'coverage');
    if (hits === 'ignored') continue;
    const line = count(own(branch, 'report_line') ?? own(branch, 'start_line'), `${path}.branches.start_line`);
    file.branch(line, `simplecov ${index}`, count(hits, `${path}.branches.coverage`) > 0);
  }
  return file;
}

function timeOf(written: string | undefined): number | undefined {
  if (written === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(written))
    return undefined;
  const time = Date.parse(written);
  return Number.isNaN(time) ? undefined : time / 1000;
}
