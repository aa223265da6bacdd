import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import { parseTime } from '../core/time.ts';
import { toolWords } from '../reading/tool-words.ts';
import { at, count, isList, isObject, list, own, text } from '../reading/value.ts';
import type { AuditFinding, AuditReading } from './audit.ts';
import { severityVector } from './cvss.ts';
import { UnprovenError } from './format.ts';
import { type Severity, severityScore, severityWord } from './severity.ts';

/** `safety check --json`. Throws `EvidenceError`: `empty` for no package, `invalid` for a document without its numbers. */
export function safetyCheck(document: Json): AuditReading {
  const meta = own(document, 'report_meta');
  const packages = count(own(meta, 'packages_found'), 'report_meta.packages_found');
  const declared = count(own(meta, 'vulnerabilities_found'), 'report_meta.vulnerabilities_found');
  const vulnerabilities = list(own(document, 'vulnerabilities'), 'vulnerabilities');
  const listed = vulnerabilities.filter((one) => own(one, 'ignored') !== true);
  const ignored = own(document, 'ignored_vulnerabilities');
  const findings = listed.map(
    (one): AuditFinding => ({
      key: JSON.stringify([
        'pypi',
        own(one, 'vulnerability_id'),
        own(one, 'package_name'),
        own(one, 'analyzed_version'),
      ]),
      severity: severityOf(own(one, 'severity')) ?? 'unrated',
      fixable: isList(own(one, 'fixed_versions')) && (own(one, 'fixed_versions') as readonly Json[]).length > 0,
    }),
  );
  refuseNothing(packages, findings);
  const beyond = Math.max(0, declared - vulnerabilities.length);
  return {
    ...reading(own(meta, 'safety_version'), packages, findings),
    rated: own(meta, 'api_key') === true || findings.some(({ severity }) => severity !== 'unrated'),
    ...(beyond > 0 ? { unlisted: { unrated: beyond } } : {}),
    suppressed: vulnerabilities.length - listed.length + (isList(ignored) ? ignored.length : 0),
  };
}

/** `safety scan --output json`: projects, their files, the dependencies in them and what is known of each. */
export function safetyScan(document: Json): AuditReading {
  const projects = list(at(document, 'scan_results', 'projects'), 'scan_results.projects');
  const files = projects.flatMap((project) => list(own(project, 'files'), 'projects.files'));
  const dependencies = files.flatMap((file) =>
    list(at(file, 'results', 'dependencies'), 'files.results.dependencies').map((one) => ({
      one,
      where: own(file, 'location'),
    })),
  );
  const known = dependencies.flatMap(({ one, where }) =>
    list(own(one, 'specifications'), 'dependencies.specifications').flatMap((specification) => {
      const place = 'specifications.vulnerabilities.known_vulnerabilities';
      return list(at(specification, 'vulnerabilities', 'known_vulnerabilities'), place).map((entry) => ({
        entry,
        specification,
        one,
        where,
      }));
    }),
  );
  const open = known.filter(({ entry }) => !isObject(own(entry, 'ignored')) && own(entry, 'ignored') !== true);
  const findings = open.map(
    ({ entry, specification, one, where }): AuditFinding => ({
      key: JSON.stringify(['pypi', own(entry, 'id'), own(one, 'name'), own(specification, 'raw'), where]),
      severity: severityOf(own(entry, 'severity')) ?? 'unrated',
      fixable: text(at(specification, 'vulnerabilities', 'remediation', 'recommended')) !== undefined,
    }),
  );
  refuseNothing(dependencies.length, findings);
  const generatedAt = parseTime(text(at(document, 'meta', 'timestamp')) ?? '');
  return {
    ...reading(
      at(document, 'meta', 'telemetry', 'safety_version') ?? at(document, 'meta', 'safety_version'),
      dependencies.length,
      findings,
    ),
    ...(generatedAt === undefined ? {} : { generatedAt }),
    rated: findings.some(({ severity }) => severity !== 'unrated'),
    suppressed: known.length - open.length,
  };
}

/**
 * `safety check --json` of Safety 1, and of newer ones with `--json-version 0.5`: for each vulnerability its package, versions
 * that have it, installed version, text and id, and since 1.10 CVSS 2 and 3
 * (https://github.com/pyupio/safety/blob/main/safety/formatters/schemas/zero_five.py). What was ignored is not in it.
 */
export function safetyList(document: readonly Json[]): AuditReading {
  const findings = document.map((entry): AuditFinding => {
    const [name, , version, , id, cvssv2 = null, cvssv3 = null] = list(entry, 'an entry of the list');
    if ([name, version, id].some((one) => text(one) === undefined))
      throw new EvidenceError('invalid', 'an entry of the list lacks the package, version and id that Safety writes');
    return {
      key: JSON.stringify(['pypi', id, name, version]),
      severity: severityOf({ cvssv2, cvssv3 }) ?? 'unrated',
    };
  });
  const rated = findings.some(({ severity }) => severity !== 'unrated');
  const reading: AuditReading = { tool: 'Safety', rated, fixes: false, findings, suppressed: 0 };
  if (findings.length === 0)
    throw new UnprovenError('the list is empty, and Safety 1 writes nothing that shows what it looked at', reading);
  return reading;
}

function reading(version: Json | undefined, packages: number, findings: readonly AuditFinding[]) {
  const words = toolWords(version);
  return { tool: words === undefined ? 'Safety' : `Safety ${words}`, fixes: true, findings, packages };
}

function refuseNothing(packages: number, findings: readonly AuditFinding[]): void {
  if (packages === 0 && findings.length === 0)
    throw new EvidenceError(
      'empty',
      'Safety looked at 0 packages',
      'run Safety in the environment, or with `-r requirements.txt`',
    );
}

/** `{"cvssv3": {"base_score": 7.5, "base_severity": "HIGH", …}, "cvssv2": …}`, a word, or null without an API key. */
function severityOf(severity: Json | undefined): Severity | undefined {
  return severityWord(severity) ?? cvssOf(own(severity, 'cvssv3')) ?? cvssOf(own(severity, 'cvssv2'));
}

function cvssOf(cvss: Json | undefined): Severity | undefined {
  const score = own(cvss, 'base_score');
  return (
    severityWord(own(cvss, 'base_severity')) ??
    severityVector(text(own(cvss, 'vector_string'))) ??
    (typeof score === 'number' ? severityScore(score) : undefined)
  );
}
