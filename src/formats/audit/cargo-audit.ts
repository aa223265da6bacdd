import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { severityVector } from '../../kinds/cvss.ts';
import { defineFormat } from '../../kinds/format.ts';
import { at, count, isList, isObject, list, object, own, text } from '../../reading/value.ts';

/**
 * `cargo audit --json` (https://docs.rs/rustsec/latest/rustsec/report/struct.Report.html). Severities are those of the CVSS
 * vectors; warnings (unmaintained, unsound, yanked) do not fail cargo-audit and are `info` here. `lockfile` and `database`
 * say what was looked at and with how many advisories. It has no time of its own and no commit.
 */
export default defineFormat<AuditReading>()({
  id: 'cargo-audit',
  kind: 'audit',
  shape: 'json',
  summary: '`cargo audit --json`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    isObject(own(document, 'lockfile')) &&
    isObject(own(document, 'database')) &&
    at(document, 'vulnerabilities', 'found') !== undefined,
  read(document) {
    const packages = count(at(document, 'lockfile', 'dependency-count'), 'lockfile.dependency-count');
    const advisories = count(at(document, 'database', 'advisory-count'), 'database.advisory-count');
    const listed = list(at(document, 'vulnerabilities', 'list'), 'vulnerabilities.list').map(vulnerability);
    const declared = count(at(document, 'vulnerabilities', 'count'), 'vulnerabilities.count');
    if (listed.length === 0 && (packages === 0 || advisories === 0))
      throw new EvidenceError(
        'empty',
        `cargo-audit held ${packages} dependencies against ${advisories} advisories`,
        'run `cargo audit` where Cargo.lock is, with the advisory database fetched',
      );
    const claimed = at(document, 'vulnerabilities', 'found') === false ? declared : Math.max(declared, 1);
    const beyond = Math.max(0, claimed - listed.length);
    const ignored = at(document, 'settings', 'ignore');
    return {
      tool: 'cargo-audit',
      rated: true,
      fixes: true,
      findings: [...listed, ...warnings(own(document, 'warnings'))],
      ...(beyond > 0 ? { unlisted: { unrated: beyond } } : {}),
      packages,
      suppressed: 0,
      ...(isList(ignored) && ignored.length > 0
        ? { notes: [`cargo-audit was told to ignore ${ignored.length} advisories; it does not say whether they apply`] }
        : {}),
    };
  },
});

function vulnerability(entry: Json): AuditFinding {
  const advisory = object(own(entry, 'advisory'), 'advisory');
  return {
    key: keyOf(own(advisory, 'id'), entry),
    severity: severityVector(text(own(advisory, 'cvss'))) ?? 'unrated',
    fixable: isPatched(entry),
  };
}

/** Older versions write the warnings as one list, newer ones as lists by kind. */
function warnings(value: Json | undefined): AuditFinding[] {
  const all = isList(value)
    ? value
    : Object.values(isObject(value) ? value : {}).flatMap((one) => (isList(one) ? one : []));
  return all.map((entry) => ({
    key: keyOf(at(entry, 'advisory', 'id') ?? own(entry, 'kind'), entry),
    severity: 'info',
    fixable: isPatched(entry),
  }));
}

function keyOf(id: Json | undefined, entry: Json): string {
  return JSON.stringify(['cargo', id, at(entry, 'package', 'name'), at(entry, 'package', 'version')]);
}

function isPatched(entry: Json): boolean {
  const patched = at(entry, 'versions', 'patched');
  return isList(patched) && patched.length > 0;
}
