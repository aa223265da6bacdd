import type { Json } from '../../core/schema.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { defineFormat, UnprovenError } from '../../kinds/format.ts';
import { osvSeverity } from '../../kinds/osv-severity.ts';
import { isList, isObject, list, own, text } from '../../reading/value.ts';

/**
 * `osv-scanner --format json` (https://google.github.io/osv-scanner/output/#json). One finding is one group of aliases, as a
 * row of its own table is. Without findings it is an empty list, which proves nothing (`ran` does: the exit code is 0 only
 * when packages were scanned), unless `--all-packages` lists what was looked at.
 */
export default defineFormat<AuditReading>()({
  id: 'osv-scanner',
  kind: 'audit',
  shape: 'json',
  summary: '`osv-scanner --format json`',
  endMark: 'the end of the JSON document',
  matches(document) {
    const results = own(document, 'results');
    if (!isList(results) || ['errors', 'version', 'metrics', 'paths'].some((key) => own(document, key) !== undefined))
      return false;
    return results.every((result) => isObject(sourceOf(result)) && isList(own(result, 'packages')));
  },
  read(document) {
    const results = list(own(document, 'results'), 'results');
    const packages = results.flatMap((result) => {
      const path = own(sourceOf(result), 'path');
      const entries = list(own(result, 'packages'), 'results.packages');
      // Before 1.0 only packages with vulnerabilities are in the report.
      if (own(result, 'packageSource') !== undefined)
        for (const entry of entries) list(own(entry, 'vulnerabilities'), 'results.packages.vulnerabilities');
      return entries.map((entry) => ({ entry, path }));
    });
    const found = packages.map(({ entry, path }) => findingsOf(entry, path));
    const all = found.some((findings) => findings.length === 0);
    const reading: AuditReading = {
      tool: 'OSV-Scanner',
      rated: true,
      fixes: false,
      findings: found.flat(),
      ...(all ? { packages: packages.length } : {}),
      suppressed: 0,
    };
    if (packages.length === 0)
      throw new UnprovenError(
        'the report lists nothing, and OSV-Scanner writes nothing that shows what it scanned',
        reading,
      );
    return reading;
  },
});

/** What was scanned; `packageSource` is its name before OSV-Scanner 1.0. */
function sourceOf(result: Json): Json | undefined {
  return own(result, 'source') ?? own(result, 'packageSource');
}

function findingsOf(entry: Json, path: Json | undefined): AuditFinding[] {
  const name = own(entry, 'package');
  const place = [own(name, 'ecosystem'), own(name, 'name'), own(name, 'version'), path];
  const vulnerabilities = listOf(entry, 'vulnerabilities');
  const byId = new Map(vulnerabilities.map((one) => [text(own(one, 'id')) ?? '', one]));
  const groups = listOf(entry, 'groups').map((group) => ({
    ids: listOf(group, 'ids').flatMap((id) => text(id) ?? []),
    score: text(own(group, 'max_severity')),
  }));
  const grouped = new Set(groups.flatMap(({ ids }) => ids));
  const alone = [...byId.keys()].filter((id) => !grouped.has(id)).map((id) => ({ ids: [id], score: undefined }));
  const licences = listOf(entry, 'license_violations');
  return [
    ...[...groups, ...alone].map(
      ({ ids, score }): AuditFinding => ({
        key: JSON.stringify(['osv', [...ids].sort()[0], ...place]),
        severity: osvSeverity(
          score,
          ids.flatMap((id) => byId.get(id) ?? []),
        ),
      }),
    ),
    ...licences.map(
      (licence): AuditFinding => ({ key: JSON.stringify(['osv licence', licence, ...place]), severity: 'unrated' }),
    ),
  ];
}

function listOf(node: Json, name: string): readonly Json[] {
  const value = own(node, name);
  return value === undefined || value === null ? [] : list(value, name);
}
