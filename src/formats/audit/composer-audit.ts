import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { defineFormat, UnprovenError } from '../../kinds/format.ts';
import { severityWord } from '../../kinds/severity.ts';
import { toolWords } from '../../reading/tool-words.ts';
import { isList, isObject, own } from '../../reading/value.ts';

/**
 * `composer audit --format=json` (https://getcomposer.org/doc/03-cli.md#audit). Without advisories it is two empty lists,
 * which prove nothing. Severities are there since Composer 2.7; abandoned packages are `info`, matches of filter lists
 * (malware) `unrated`. A repository that did not answer (`unreachable-repositories`) may know advisories that are not
 * here, whatever the exit code. It has no time and no commit.
 */
export default defineFormat<AuditReading>()({
  id: 'composer-audit',
  kind: 'audit',
  shape: 'json',
  summary: '`composer audit --format=json`',
  endMark: 'the end of the JSON document',
  matches(document) {
    const advisories = own(document, 'advisories');
    if (own(document, 'metadata') !== undefined) return false;
    if (isList(advisories) && advisories.length === 0) return true;
    const entries = byPackage(advisories).flatMap(([, inner]) => inner);
    return entries.length > 0 && entries.every((entry) => own(entry, 'affectedVersions') !== undefined);
  },
  read(document) {
    const listed = own(document, 'advisories');
    if (!isList(listed) && !isObject(listed))
      throw new EvidenceError('invalid', 'the document has no `advisories`, which Composer always writes');
    const advisories = byPackage(own(document, 'advisories')).flatMap(([, inner]) => inner);
    const ignored = byPackage(own(document, 'ignored-advisories')).flatMap(([, inner]) => inner);
    const findings = [
      ...advisories.map(finding),
      ...names(own(document, 'abandoned')).map(
        (name): AuditFinding => ({ key: `composer abandoned ${name}`, severity: 'info' }),
      ),
      ...byPackage(own(document, 'filter')).flatMap(([name, inner]) =>
        inner.map((entry): AuditFinding => ({ key: JSON.stringify(['composer', name, entry]), severity: 'unrated' })),
      ),
    ];
    const rated = advisories.length === 0 || advisories.some((one) => own(one, 'severity') !== undefined);
    const incomplete = unreachable(own(document, 'unreachable-repositories'));
    const reading: AuditReading = {
      tool: 'Composer',
      rated,
      fixes: false,
      findings,
      suppressed: ignored.length,
      ...(incomplete === undefined ? {} : { incomplete }),
    };
    if (findings.length === 0 && incomplete !== undefined)
      throw new EvidenceError('invalid', incomplete, 'run `composer audit` again when every repository answers');
    if (findings.length === 0)
      throw new UnprovenError(
        'the report lists nothing, and Composer writes nothing that shows what it audited',
        reading,
      );
    return reading;
  },
});

/** Lists by package; PHP writes an empty map as `[]`, and a list with gaps as a map. */
function byPackage(value: Json | undefined): [string, readonly Json[]][] {
  if (isList(value)) return value.length === 0 ? [] : [['', value]];
  if (!isObject(value)) return [];
  return Object.entries(value).map(([name, inner]) => [
    name,
    isList(inner) ? inner : isObject(inner) ? Object.values(inner) : [inner],
  ]);
}

function unreachable(value: Json | undefined): string | undefined {
  const repositories = byPackage(value).flatMap(([, inner]) => inner);
  const words = repositories.map(toolWords).find((one) => one !== undefined) ?? 'it does not say which';
  return repositories.length === 0
    ? undefined
    : `Composer got no answer from ${repositories.length} repositories (${words})`;
}

function names(value: Json | undefined): string[] {
  return isObject(value) ? Object.keys(value) : isList(value) ? value.map(String) : [];
}

function finding(advisory: Json): AuditFinding {
  return {
    key: JSON.stringify([
      'composer',
      own(advisory, 'advisoryId'),
      own(advisory, 'packageName'),
      own(advisory, 'affectedVersions'),
    ]),
    severity: severityWord(own(advisory, 'severity')) ?? 'unrated',
  };
}
