import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { beyondTheList } from '../../kinds/declared.ts';
import { defineFormat } from '../../kinds/format.ts';
import { npmTotals, refuseNpmError } from '../../kinds/npm-totals.ts';
import { severityWord } from '../../kinds/severity.ts';
import { at, count, isList, isObject, object, own, text } from '../../reading/value.ts';

/**
 * `npm audit --json` of npm 7 and newer (https://docs.npmjs.com/cli/v10/commands/npm-audit#audit-endpoints). It counts
 * vulnerable packages, not advisories, and so does its summary. It has no time and no commit. The whole document is
 * written after the registry has answered, and `metadata` last: its numbers are what proves the run.
 */
export default defineFormat<AuditReading>()({
  id: 'npm-audit-v7',
  kind: 'audit',
  shape: 'json',
  summary: '`npm audit --json` of npm 7 and newer',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    typeof own(document, 'auditReportVersion') === 'number' && isObject(own(document, 'vulnerabilities')),
  read(document) {
    refuseNpmError(document);
    const version = own(document, 'auditReportVersion');
    if (version !== 2)
      throw new EvidenceError('invalid', 'the report has another `auditReportVersion` than 2, which is not read');
    const declared = npmTotals(document);
    const packages = count(at(document, 'metadata', 'dependencies', 'total'), 'metadata.dependencies.total');
    const findings = Object.entries(object(own(document, 'vulnerabilities'), 'vulnerabilities')).map(finding);
    if (packages === 0 && findings.length === 0)
      throw new EvidenceError('empty', 'npm audited 0 dependencies', 'run `npm audit` where the lockfile is');
    return {
      rated: true,
      fixes: true,
      findings,
      ...beyondTheList(declared, findings),
      packages,
      suppressed: 0,
    };
  },
});

function finding([name, vulnerable]: readonly [string, Json]): AuditFinding {
  const nodes = own(vulnerable, 'nodes');
  const via = own(vulnerable, 'via');
  const ids = isList(via) ? via.map((one) => (isObject(one) ? own(one, 'source') : one)) : [];
  const fix = own(object(vulnerable, `vulnerabilities.${name}`), 'fixAvailable');
  return {
    key: JSON.stringify(['npm', name, text(own(vulnerable, 'range')), isList(nodes) ? nodes : [], ids]),
    severity: severityWord(own(vulnerable, 'severity')) ?? 'unrated',
    fixable: fix === true || isObject(fix),
  };
}
