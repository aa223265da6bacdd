import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import { type FileTotals, MEASURES, type Measure, sum, type Tally } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import { reportPath } from '../../kinds/merge-coverage.ts';
import { at, count, isObject, object, own } from '../../reading/value.ts';

/**
 * `coverage-summary.json` of Istanbul's reporter `json-summary`: totals of every file and, under `total`, of all:
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/json-summary/index.js. Plain counts.
 * `pct` is `"Unknown"` (or 100, in older versions) where there is nothing to cover, so it is never read.
 */
export default defineFormat<CoverageReading>()({
  id: 'istanbul-summary',
  kind: 'coverage',
  shape: 'json',
  summary: 'Istanbul `coverage-summary.json`, as written by nyc, c8, Jest and Vitest with the reporter `json-summary`',
  endMark: 'the closing brace of the document',
  matches: (document) =>
    ['covered', 'total', 'pct'].every((key) => own(at(document, 'total', 'lines'), key) !== undefined),
  read(document: Json): CoverageReading {
    const { total, ...entries } = object(document, 'the report');
    const all = totalsOf(total, 'total');
    const files = Object.entries(entries).map(
      ([path, value]): FileTotals => ({ path: reportPath(path), totals: totalsOf(value, path) }),
    );
    const measured = new Set(MEASURES.filter((measure) => all[measure] !== undefined));
    if (files.length === 0) return proved({ files: [{ path: undefined, totals: all }], measured });
    for (const measure of measured) agree(measure, all[measure], files);
    return proved({ files, measured });
  },
});

function totalsOf(entry: Json | undefined, name: string): Partial<Record<Measure, Tally>> {
  const known = object(entry, name);
  const tallies = MEASURES.filter((measure) => isObject(known[measure])).map((measure) => {
    const tally = {
      covered: count(at(known, measure, 'covered'), `${name}.${measure}.covered`),
      total: count(at(known, measure, 'total'), `${name}.${measure}.total`),
    };
    if (tally.covered > tally.total)
      throw new EvidenceError('invalid', `\`${name}.${measure}\` says ${tally.covered} of ${tally.total} are covered`);
    return [measure, tally] as const;
  });
  return Object.fromEntries(tallies);
}

/** Files and total are written at once from the same numbers; where they differ, somebody or something changed them. */
function agree(measure: Measure, total: Tally | undefined, files: readonly FileTotals[]): void {
  const all = sum(files.flatMap((file) => file.totals[measure] ?? []));
  if (total && all.covered === total.covered && all.total === total.total) return;
  throw new EvidenceError(
    'invalid',
    `\`total.${measure}\` is ${total?.covered} of ${total?.total}, and the files add up to ${all.covered} of ${all.total}`,
    'have the tool write the report again',
  );
}
