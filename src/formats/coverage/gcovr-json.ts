import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import { CoveredFile, type Measure } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import { reportPath } from '../../kinds/merge-coverage.ts';
import { count, list, own, text } from '../../reading/value.ts';

/**
 * gcovr's own JSON, `gcovr --json`: https://gcovr.com/en/stable/output/json.html. Lines that are no code or are excluded
 * are marked as such by older versions and left out by newer ones.
 */
export default defineFormat<CoverageReading>()({
  id: 'gcovr-json',
  kind: 'coverage',
  shape: 'json',
  summary: 'gcovr JSON, as written by `gcovr --json`',
  endMark: 'the closing brace of the document',
  matches: (document) => own(document, 'gcovr/format_version') !== undefined && own(document, 'files') !== undefined,
  read(document: Json): CoverageReading {
    const files = new Map<string, CoveredFile>();
    const entries = list(own(document, 'files'), 'files');
    for (const entry of entries) addFile(files, entry);
    // Since gcovr 5.1.
    const functions = entries.every((entry) => own(entry, 'functions') !== undefined);
    const measured = new Set<Measure>(functions ? ['lines', 'branches', 'functions'] : ['lines', 'branches']);
    return proved({ files: [...files.values()], measured });
  },
});

function addFile(files: Map<string, CoveredFile>, entry: Json): void {
  const path = text(own(entry, 'file'));
  if (path === undefined || path === '') throw new EvidenceError('invalid', 'a file of the report has no name');
  const file = files.get(reportPath(path)) ?? new CoveredFile(reportPath(path), 'gcovr');
  files.set(file.path, file);
  for (const line of list(own(entry, 'lines'), `${path}.lines`)) {
    if (leftOut(line)) continue;
    const number = count(own(line, 'line_number'), `${path}.lines.line_number`);
    file.lines.mark(number, count(own(line, 'count'), `${path}.lines.count`) > 0);
    const prefix = text(own(line, 'function_name')) ?? '';
    for (const [index, branch] of listOrNone(own(line, 'branches'), `${path}.lines.branches`).entries()) {
      if (leftOut(branch)) continue;
      file.branch(number, `gcovr ${prefix} ${index}`, count(own(branch, 'count'), `${path}.branches.count`) > 0);
    }
  }
  for (const one of listOrNone(own(entry, 'functions'), `${path}.functions`)) {
    if (leftOut(one)) continue;
    const name = text(own(one, 'name')) ?? text(own(one, 'demangled_name')) ?? '';
    const called = count(own(one, 'execution_count'), `${path}.functions.execution_count`) > 0;
    file.function(`${count(own(one, 'lineno'), `${path}.functions.lineno`)},${name}`, called);
  }
}

function listOrNone(value: Json | undefined, name: string): readonly Json[] {
  return value === undefined ? [] : list(value, name);
}

function leftOut(entry: Json): boolean {
  return own(entry, 'gcovr/noncode') === true || own(entry, 'gcovr/excluded') === true;
}
