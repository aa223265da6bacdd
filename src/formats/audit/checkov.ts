import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { severityWord } from '../../kinds/severity.ts';
import { toolWords } from '../../reading/tool-words.ts';
import { at, count, isList, isObject, list, own, text } from '../../reading/value.ts';

/**
 * `checkov -o json` (https://www.checkov.io/2.Basics/Reviewing%20Scan%20Results.html): one report, or a list with one per
 * framework. A run with nothing to check is a summary alone. With `--quiet` and `--compact` passed and skipped checks and
 * the files that could not be parsed are only counted in `summary`. Severities come only with an API key; where no check
 * has one, Checkov is a tool without severities. Skipped checks are suppressed findings.
 */
export default defineFormat<AuditReading>()({
  id: 'checkov',
  kind: 'audit',
  shape: 'json',
  summary: '`checkov -o json`',
  endMark: 'the end of the JSON document',
  matches: (document) => {
    const reports = isList(document) ? document : [document];
    return reports.length > 0 && reports.every(isReport);
  },
  read(document) {
    const reports = isList(document) ? document : [document];
    const [passed, failed, skipped, broken] = [
      checksOf(reports, 'passed'),
      checksOf(reports, 'failed'),
      checksOf(reports, 'skipped'),
      checksOf(reports, 'parsing_errors'),
    ];
    if (passed.count + failed.count + skipped.count === 0)
      throw new EvidenceError(
        'empty',
        'Checkov checked nothing',
        'run `checkov -d` on the folder with the definitions',
      );
    const resources = reports.map((report) => own(summaryOf(report), 'resource_count'));
    const [first] = broken.listed;
    const version = reports.map((report) => toolWords(own(summaryOf(report), 'checkov_version')));
    const beyond = failed.count - failed.listed.length;
    return {
      tool: ['Checkov', version.find((one) => one !== undefined)].filter((part) => part !== undefined).join(' '),
      rated: [...failed.listed, ...passed.listed, ...skipped.listed].some(
        (check) => severityWord(own(check, 'severity')) !== undefined,
      ),
      fixes: false,
      findings: failed.listed.map(finding),
      ...(beyond > 0 ? { unlisted: { unrated: beyond } } : {}),
      ...(resources.every((one) => one !== undefined)
        ? { packages: resources.reduce<number>((sum, one) => sum + count(one, 'summary.resource_count'), 0) }
        : {}),
      suppressed: skipped.count,
      ...(broken.count > 0
        ? {
            incomplete: `Checkov could not read ${broken.count} files (${toolWords(first) ?? 'it does not say which'})`,
          }
        : {}),
    };
  },
});

type Outcome = 'passed' | 'failed' | 'skipped' | 'parsing_errors';

/** What the reports list of one outcome, and how many that is: of a list and its summary the larger number. */
function checksOf(reports: readonly Json[], outcome: Outcome): { listed: readonly Json[]; count: number } {
  const name = outcome === 'parsing_errors' ? outcome : `${outcome}_checks`;
  const each = reports.map((report) => {
    const value = at(report, 'results', name);
    const needed = outcome === 'failed' && own(report, 'results') !== undefined;
    const listed = value === undefined && !needed ? [] : list(value, `results.${name}`);
    const claimed = own(summaryOf(report), outcome);
    const counted = claimed === undefined ? 0 : count(claimed, `summary.${outcome}`);
    return { listed, count: Math.max(listed.length, counted) };
  });
  return { listed: each.flatMap((one) => one.listed), count: each.reduce((sum, one) => sum + one.count, 0) };
}

/** A report of nothing is its summary. */
function summaryOf(report: Json): Json | undefined {
  return own(report, 'results') === undefined ? report : own(report, 'summary');
}

function isReport(report: Json): boolean {
  if (text(own(report, 'check_type')) !== undefined && isObject(own(report, 'results'))) return true;
  return text(own(report, 'checkov_version')) !== undefined && typeof own(report, 'failed') === 'number';
}

function finding(check: Json): AuditFinding {
  const place = ['file_path', 'resource', 'file_line_range'].map((name) => own(check, name));
  return {
    key: JSON.stringify(['checkov', own(check, 'check_id'), ...place]),
    severity: severityWord(own(check, 'severity')) ?? 'unrated',
  };
}
