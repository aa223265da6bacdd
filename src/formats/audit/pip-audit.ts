import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { isList, list, own, text } from '../../reading/value.ts';

/**
 * `pip-audit -f json` (https://github.com/pypa/pip-audit#usage): every dependency with its vulnerabilities, so that the
 * list itself shows what was audited. Until 2.3 it is the bare list. It has no severities, no time and no commit.
 */
export default defineFormat<AuditReading>()({
  id: 'pip-audit',
  kind: 'audit',
  shape: 'json',
  summary: '`pip-audit -f json`',
  endMark: 'the end of the JSON document',
  matches(document) {
    const dependencies = isList(document) ? document : own(document, 'dependencies');
    if (!isList(dependencies)) return false;
    if (dependencies.length === 0) return isList(own(document, 'fixes'));
    return dependencies.every((one) => isList(own(one, 'vulns')) || text(own(one, 'skip_reason')) !== undefined);
  },
  read(document) {
    const dependencies = isList(document) ? document : list(own(document, 'dependencies'), 'dependencies');
    const audited = dependencies.filter((one) => own(one, 'skip_reason') === undefined);
    if (audited.length === 0)
      throw new EvidenceError(
        'empty',
        `pip-audit audited none of ${dependencies.length} dependencies`,
        'run `pip-audit` in the environment, or with `-r requirements.txt`',
      );
    const skipped = dependencies.length - audited.length;
    return {
      tool: 'pip-audit',
      rated: false,
      fixes: true,
      findings: audited.flatMap(findingsOf),
      packages: audited.length,
      suppressed: 0,
      ...(skipped > 0
        ? { notes: [`pip-audit could not audit ${skipped} of ${dependencies.length} dependencies`] }
        : {}),
    };
  },
});

function findingsOf(dependency: Json): AuditFinding[] {
  return list(own(dependency, 'vulns'), 'vulns').map((vulnerability) => {
    const fixes = own(vulnerability, 'fix_versions');
    return {
      key: JSON.stringify(['pypi', own(vulnerability, 'id'), own(dependency, 'name'), own(dependency, 'version')]),
      severity: 'unrated',
      fixable: isList(fixes) && fixes.length > 0,
    };
  });
}
