import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import type { FileTotals, Measure, Tally } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import { reportPath } from '../../kinds/merge-coverage.ts';
import { stated } from '../../kinds/tally.ts';
import { withUnlisted } from '../../kinds/unlisted-coverage.ts';
import { count, list, own, text } from '../../reading/value.ts';

/** How the summary calls each measure. */
const NAMES = [
  ['lines', 'line'],
  ['branches', 'branch'],
  ['functions', 'function'],
] as const;

/**
 * gcovr's totals, `gcovr --json-summary`: https://gcovr.com/en/stable/output/json.html#json-summary-output. Plain counts of every
 * file and of all. Functions are there since gcovr 5.1; percentages are rounded, or `null` where there is nothing, and never read.
 */
export default defineFormat<CoverageReading>()({
  id: 'gcovr-summary',
  kind: 'coverage',
  shape: 'json',
  summary: 'gcovr JSON totals, as written by `gcovr --json-summary`',
  endMark: 'the closing brace of the document',
  matches: (document) =>
    own(document, 'gcovr/summary_format_version') !== undefined && own(document, 'files') !== undefined,
  read(document: Json): CoverageReading {
    const totals = totalsOf(document, 'the report');
    const measured = new Set<Measure>(NAMES.map(([measure]) => measure).filter((measure) => totals[measure]));
    const files = list(own(document, 'files'), 'files').map((entry) => fileOf(entry, measured));
    return proved({ ...withUnlisted(files, totals, measured), measured });
  },
});

function fileOf(entry: Json, measured: ReadonlySet<Measure>): FileTotals {
  const path = text(own(entry, 'filename'));
  if (path === undefined || path === '') throw new EvidenceError('invalid', 'a file of the report has no name');
  const totals = totalsOf(entry, path);
  for (const measure of measured)
    if (!totals[measure]) throw new EvidenceError('invalid', `\`${path}\` says nothing of its ${measure}`);
  return { path: reportPath(path), totals };
}

/** Lines are always there. */
function totalsOf(entry: Json, name: string): Partial<Record<Measure, Tally>> {
  const known = NAMES.filter(([measure, key]) => measure === 'lines' || own(entry, `${key}_total`) !== undefined);
  return Object.fromEntries(
    known.map(([measure, key]) => {
      const covered = count(own(entry, `${key}_covered`), `${name}.${key}_covered`);
      return [measure, stated(covered, count(own(entry, `${key}_total`), `${name}.${key}_total`), name)];
    }),
  );
}
