import type { Json } from '../../core/schema.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { dependencyCheckReading, dependencyCheckSeverity } from '../../kinds/dependency-check.ts';
import { defineFormat } from '../../kinds/format.ts';
import { at, isObject, list, object, own, text } from '../../reading/value.ts';

/**
 * The JSON report of OWASP Dependency-Check (https://dependency-check.github.io/DependencyCheck/general/thereport.html). It lists
 * every dependency that was analysed; `reportDate` is its time. Suppressed vulnerabilities stand apart.
 */
export default defineFormat<AuditReading>()({
  id: 'dependency-check-json',
  kind: 'audit',
  shape: 'json',
  summary: 'OWASP Dependency-Check, `--format JSON`',
  endMark: 'the end of the JSON document',
  matches: (document) => own(document, 'reportSchema') !== undefined && isObject(own(document, 'scanInfo')),
  read(document) {
    const scan = object(own(document, 'scanInfo'), 'scanInfo');
    const dependencies = list(own(document, 'dependencies'), 'dependencies');
    const exceptions = own(scan, 'analysisExceptions');
    return dependencyCheckReading({
      engineVersion: text(own(scan, 'engineVersion')),
      reportDate: text(at(document, 'projectInfo', 'reportDate')),
      dependencies: dependencies.length,
      findings: dependencies.flatMap(findingsOf),
      suppressed: dependencies.flatMap((one) => listOf(one, 'suppressedVulnerabilities')).length,
      exceptions: (exceptions === undefined || exceptions === null
        ? []
        : list(exceptions, 'scanInfo.analysisExceptions')
      ).map((one) => text(at(one, 'exception', 'message'))),
    });
  },
});

function findingsOf(dependency: Json): AuditFinding[] {
  const where = own(dependency, 'sha256') ?? own(dependency, 'sha1') ?? own(dependency, 'filePath');
  return listOf(dependency, 'vulnerabilities').map((one) => ({
    key: JSON.stringify(['dependency-check', own(one, 'name'), own(dependency, 'fileName'), where]),
    severity: dependencyCheckSeverity(text(own(one, 'severity')), [
      number(at(one, 'cvssv4', 'baseScore')),
      number(at(one, 'cvssv3', 'baseScore')),
      number(at(one, 'cvssv2', 'score')),
    ]),
  }));
}

function listOf(dependency: Json, name: string): readonly Json[] {
  const value = own(dependency, name);
  return value === undefined ? [] : list(value, `dependencies.${name}`);
}

function number(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
