import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { beyondTheList } from '../../kinds/declared.ts';
import { defineFormat } from '../../kinds/format.ts';
import { hasPatch } from '../../kinds/npm-advisories.ts';
import { npmTotals, refuseNpmError } from '../../kinds/npm-totals.ts';
import { severityWord } from '../../kinds/severity.ts';
import { at, count, isList, isObject, list, object, own, text } from '../../reading/value.ts';

/**
 * `pnpm audit --json` (https://pnpm.io/cli/audit): advisories and totals as npm 6 has them, without its `actions`, and
 * counted once whatever the number of paths. (pnpm 9 and older hand on what the registry answers, which is npm-audit-v6.)
 * What `auditConfig` ignores is not in it. It has no time and no commit; `metadata` is what proves the run.
 */
export default defineFormat<AuditReading>()({
  id: 'pnpm-audit',
  kind: 'audit',
  shape: 'json',
  summary: '`pnpm audit --json`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    isObject(own(document, 'advisories')) &&
    isObject(at(document, 'metadata', 'vulnerabilities')) &&
    !isList(own(document, 'actions')),
  read(document) {
    refuseNpmError(document);
    const declared = npmTotals(document);
    const packages = count(at(document, 'metadata', 'totalDependencies'), 'metadata.totalDependencies');
    const findings = Object.entries(object(own(document, 'advisories'), 'advisories')).map(finding);
    if (packages === 0 && findings.length === 0)
      throw new EvidenceError('empty', 'pnpm audited 0 dependencies', 'run `pnpm audit` where pnpm-lock.yaml is');
    return { rated: true, fixes: true, findings, ...beyondTheList(declared, findings), packages, suppressed: 0 };
  },
});

function finding([id, advisory]: readonly [string, Json]): AuditFinding {
  const versions = list(own(object(advisory, `advisories.${id}`), 'findings'), `advisories.${id}.findings`);
  return {
    key: JSON.stringify(['npm', id, text(own(advisory, 'module_name')), versions.map((one) => own(one, 'version'))]),
    severity: severityWord(own(advisory, 'severity')) ?? 'unrated',
    fixable: hasPatch(advisory),
  };
}
