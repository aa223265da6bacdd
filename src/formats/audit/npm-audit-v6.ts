import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { AuditReading } from '../../kinds/audit.ts';
import { beyondTheList } from '../../kinds/declared.ts';
import { defineFormat } from '../../kinds/format.ts';
import { npmAdvisories } from '../../kinds/npm-advisories.ts';
import { npmTotals, refuseNpmError } from '../../kinds/npm-totals.ts';
import { at, count, isList, isObject, list, object, own } from '../../reading/value.ts';

/**
 * `npm audit --json` of npm 6, and of other tools that print what the registry's older audit endpoint answers
 * (https://docs.npmjs.com/cli/v10/commands/npm-audit#quick-audit-endpoint). It counts paths: an advisory that reaches
 * the project in three ways is three findings, as in npm 6's own summary. It has no time and no commit.
 */
export default defineFormat<AuditReading>()({
  id: 'npm-audit-v6',
  kind: 'audit',
  shape: 'json',
  summary: '`npm audit --json` of npm 6, `yarn npm audit --json` of Yarn 2 and 3, `pnpm audit --json` up to pnpm 9',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    isList(own(document, 'actions')) &&
    isObject(own(document, 'advisories')) &&
    isObject(at(document, 'metadata', 'vulnerabilities')),
  read(document) {
    refuseNpmError(document);
    const declared = npmTotals(document);
    const packages = count(at(document, 'metadata', 'totalDependencies'), 'metadata.totalDependencies');
    const fixes = fixedPaths(list(own(document, 'actions'), 'actions'));
    const advisories = object(own(document, 'advisories'), 'advisories');
    const findings = npmAdvisories(advisories, (id, path) => fixes.has(JSON.stringify([id, path])));
    if (packages === 0 && findings.length === 0)
      throw new EvidenceError('empty', 'the tool audited 0 dependencies', 'run it where the lockfile is');
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

/** Advisory and path of all that npm could mend. An action `review` is npm's word for "there is no fix". */
function fixedPaths(actions: readonly Json[]): ReadonlySet<string> {
  const fixes = actions.filter((action) => own(action, 'action') !== 'review');
  const resolved = fixes.flatMap((action) => list(own(action, 'resolves'), 'actions.resolves'));
  return new Set(resolved.map((one) => JSON.stringify([String(own(one, 'id')), own(one, 'path')])));
}
