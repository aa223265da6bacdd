import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import { CoveredFile, type Measure, sum, type Tally } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import { reportPath } from '../../kinds/merge-coverage.ts';
import { stated } from '../../kinds/tally.ts';
import { at, count, list, object, own, text } from '../../reading/value.ts';

/**
 * `coverage json` of coverage.py: https://coverage.readthedocs.io/en/latest/commands/cmd_json.html. What it calls
 * statements are lines. `percent_covered` mixes branches in, so only counts are read. The lists of lines have more than
 * is counted (docstrings, excluded lines), so each file is counted by its `summary`. Before 5.1 that does not say how many
 * branches were covered. The time is local and without a
 * zone, so it dates nothing.
 */
export default defineFormat<CoverageReading>()({
  id: 'coverage-py',
  kind: 'coverage',
  shape: 'json',
  summary: 'coverage.py, as written by `coverage json` and `pytest --cov-report=json`',
  endMark: 'the closing brace of the document',
  matches: (document) =>
    at(document, 'meta', 'branch_coverage') !== undefined && at(document, 'totals', 'num_statements') !== undefined,
  read(document: Json): CoverageReading {
    const branches = at(document, 'meta', 'branch_coverage') === true && !older(own(document, 'totals'));
    const measured = new Set<Measure>(branches ? ['lines', 'branches'] : ['lines']);
    const files = Object.entries(object(own(document, 'files'), 'files')).map(([path, entry]) =>
      fileOf(path, entry, branches),
    );
    const totals = tallies(own(document, 'totals'), 'totals', branches);
    for (const measure of measured) agree(measure, totals[measure], files);
    const version = text(at(document, 'meta', 'version'));
    return proved({ files, measured, ...(version === undefined ? {} : { tool: `coverage.py ${version}` }) });
  },
});

function older(totals: Json | undefined): boolean {
  return own(totals, 'num_branches') !== undefined && own(totals, 'covered_branches') === undefined;
}

function fileOf(path: string, entry: Json, branches: boolean): CoveredFile {
  const file = new CoveredFile(reportPath(path));
  const excluded = new Set(list(own(entry, 'excluded_lines') ?? [], `${path}.excluded_lines`));
  for (const [key, hit] of [
    ['executed_lines', true],
    ['missing_lines', false],
  ] as const) {
    for (const one of list(own(entry, key), `${path}.${key}`)) {
      const line = count(one, `${path}.${key}`);
      // An empty file is said to have run its line 0.
      if (line > 0 && !excluded.has(line)) file.lines.mark(line, hit);
    }
  }
  if (branches) arcs(file, path, entry);
  const known = tallies(own(entry, 'summary'), `${path}.summary`, branches);
  for (const [measure, tally] of Object.entries(known) as [Measure, Tally][]) {
    const listed = file.tally(measure);
    if (listed?.covered !== tally.covered || listed.total !== tally.total) file.total(measure, tally);
  }
  return file;
}

/** Branches, as pairs of lines from where to where; since coverage.py 6.5. */
function arcs(file: CoveredFile, path: string, entry: Json): void {
  for (const [key, taken] of [
    ['executed_branches', true],
    ['missing_branches', false],
  ] as const) {
    for (const arc of list(own(entry, key) ?? [], `${path}.${key}`)) {
      const [from, to] = list(arc, `${path}.${key}`);
      file.branch(count(from, `${path}.${key}`), `to ${String(to)}`, taken);
    }
  }
}

function tallies(entry: Json | undefined, name: string, branches: boolean): Partial<Record<Measure, Tally>> {
  const tally = (covered: string, total: string) =>
    stated(count(own(entry, covered), `${name}.${covered}`), count(own(entry, total), `${name}.${total}`), name);
  return {
    lines: tally('covered_lines', 'num_statements'),
    ...(branches ? { branches: tally('covered_branches', 'num_branches') } : {}),
  };
}

/** Files and totals are written at once from the same numbers; where they differ, somebody or something changed them. */
function agree(measure: Measure, total: Tally | undefined, files: readonly CoveredFile[]): void {
  const all = sum(files.flatMap((file) => file.tally(measure) ?? []));
  if (total?.covered === all.covered && total.total === all.total) return;
  throw new EvidenceError(
    'invalid',
    `\`totals\` say ${total?.covered} of ${total?.total} ${measure}, and the files add up to ${all.covered} of ${all.total}`,
    'have the tool write the report again',
  );
}
