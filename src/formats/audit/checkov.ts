import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { severityWord } from '../../kinds/severity.ts';
import { toolWords } from '../../reading/tool-words.ts';
import { at, count, isList, isObject, list, own, text } from '../../reading/value.ts';

/**
 * `checkov -o json` (https://www.checkov.io/2.Basics/Reviewing%20Scan%20Results.html): one report, or a list with one per
 * framework. A run with nothing to check has no `results` at all. Severities come only with an API key; where no check
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
    const reports = (isList(document) ? document : [document]).filter((one) => own(one, 'results') !== undefined);
    const checks = reports.map((report) => ({
      passed: listOf(report, 'passed_checks'),
      failed: listOf(report, 'failed_checks'),
      skipped: listOf(report, 'skipped_checks'),
      broken: listOf(report, 'parsing_errors'),
    }));
    const [passed, failed, skipped, broken] = (['passed', 'failed', 'skipped', 'broken'] as const).map((name) =>
      checks.flatMap((one) => one[name]),
    ) as [Json[], Json[], Json[], Json[]];
    const summaries = reports.map((report) => own(report, 'summary'));
    const claimed = (name: string) =>
      summaries.reduce(
        (sum: number, one) => sum + (own(one, name) === undefined ? 0 : count(own(one, name), `summary.${name}`)),
        0,
      );
    const beyond = Math.max(0, claimed('failed') - failed.length);
    // With `--compact` or `--quiet` the passed checks are only counted.
    if (passed.length + failed.length + skipped.length + claimed('passed') + claimed('failed') === 0)
      throw new EvidenceError(
        'empty',
        'Checkov checked nothing',
        'run `checkov -d` on the folder with the definitions',
      );
    const rated = [...failed, ...passed, ...skipped].some(
      (check) => severityWord(own(check, 'severity')) !== undefined,
    );
    const resources = summaries.every((one) => own(one, 'resource_count') !== undefined);
    const [first] = broken;
    return {
      tool: ['Checkov', toolWords(at(summaries[0], 'checkov_version'))].filter((part) => part !== undefined).join(' '),
      rated,
      fixes: false,
      findings: failed.map(finding),
      ...(beyond > 0 ? { unlisted: { unrated: beyond } } : {}),
      ...(resources ? { packages: claimed('resource_count') } : {}),
      suppressed: skipped.length,
      ...(broken.length > 0
        ? {
            incomplete: `Checkov could not read ${broken.length} files (${toolWords(first) ?? 'it does not say which'})`,
          }
        : {}),
    };
  },
});

function isReport(report: Json): boolean {
  if (text(own(report, 'check_type')) !== undefined && isObject(own(report, 'results'))) return true;
  return text(own(report, 'checkov_version')) !== undefined && typeof own(report, 'failed') === 'number';
}

function listOf(report: Json, name: string): readonly Json[] {
  const value = at(report, 'results', name);
  return value === undefined ? [] : list(value, `results.${name}`);
}

function finding(check: Json): AuditFinding {
  const place = ['file_path', 'resource', 'file_line_range'].map((name) => own(check, name));
  return {
    key: JSON.stringify(['checkov', own(check, 'check_id'), ...place]),
    severity: severityWord(own(check, 'severity')) ?? 'unrated',
  };
}
