import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import { at, count, isList, list, object, own, text } from '../reading/value.ts';
import type { AuditFinding } from './audit.ts';
import { severityWord } from './severity.ts';

/** What is read below, what is no finding, and what was suppressed. */
const KNOWN: ReadonlySet<string> = new Set([
  'Vulnerabilities',
  'Misconfigurations',
  'Secrets',
  'Licenses',
  'Packages',
  'CustomResources',
  'ExperimentalModifiedFindings',
]);

/**
 * What Trivy found in one target: vulnerabilities, failed checks of definitions, secrets, licences, and whatever else a newer
 * Trivy lists with a severity. `UNKNOWN` is `unrated`.
 */
export function trivyFindings(result: Json): AuditFinding[] {
  const target = text(own(object(result, 'Results'), 'Target'));
  if (target === undefined) throw new EvidenceError('invalid', 'a result does not say what was looked at (`Target`)');
  const place = [target, own(result, 'Resource')];
  const finding = (entry: Json, ...parts: readonly (Json | undefined)[]): AuditFinding => ({
    key: JSON.stringify(['trivy', ...parts, ...place]),
    severity: severityWord(own(object(entry, 'Results'), 'Severity')) ?? 'unrated',
  });
  return [
    ...entries(result, 'Vulnerabilities').map((one) => ({
      ...finding(
        one,
        own(one, 'VulnerabilityID'),
        own(one, 'PkgName'),
        own(one, 'InstalledVersion'),
        own(one, 'PkgPath'),
      ),
      fixable: (text(own(one, 'FixedVersion')) ?? '') !== '',
    })),
    ...failedChecks(result).map((one) =>
      finding(one, idOf(one), own(one, 'Message'), at(one, 'CauseMetadata', 'StartLine'), resourceOf(one)),
    ),
    ...entries(result, 'Secrets').map((one) =>
      finding(one, own(one, 'RuleID'), own(one, 'StartLine'), own(one, 'Offset')),
    ),
    ...entries(result, 'Licenses').map((one) =>
      finding(one, own(one, 'Name'), own(one, 'PkgName'), own(one, 'FilePath'), own(one, 'Category')),
    ),
    ...Object.entries(object(result, 'Results')).flatMap(([name, value]) =>
      KNOWN.has(name) || !isList(value)
        ? []
        : value.filter((one) => own(one, 'Severity') !== undefined).map((one) => finding(one, name, one)),
    ),
  ];
}

/** What somebody accepted: exceptions, and findings that `.trivyignore` or VEX took away, where `--show-suppressed` shows them. */
export function suppressedIn(result: Json): number {
  const excepted = entries(result, 'Misconfigurations').filter((one) => own(one, 'Status') === 'EXCEPTION');
  return excepted.length + entries(result, 'ExperimentalModifiedFindings').length;
}

/** Failed checks that the summary of a target counts beyond those it lists; filters of Trivy change both. */
export function unlistedIn(result: Json): number {
  const failures = at(result, 'MisconfSummary', 'Failures');
  const claimed = failures === undefined ? 0 : count(failures, 'Results.MisconfSummary.Failures');
  return Math.max(0, claimed - failedChecks(result).length);
}

function failedChecks(result: Json): readonly Json[] {
  return entries(result, 'Misconfigurations').filter(
    (one) => !['PASS', 'EXCEPTION'].includes(text(own(one, 'Status')) ?? 'FAIL'),
  );
}

function idOf(check: Json): Json | undefined {
  return own(check, 'ID') ?? own(check, 'AVDID');
}

function resourceOf(check: Json): Json | undefined {
  return at(check, 'CauseMetadata', 'Resource');
}

function entries(result: Json, name: string): readonly Json[] {
  const value = own(result, name);
  return value === undefined || value === null ? [] : list(value, `Results.${name}`);
}
