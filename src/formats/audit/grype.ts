import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { parseTime } from '../../core/time.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { severityWord } from '../../kinds/severity.ts';
import { toolWords } from '../../reading/tool-words.ts';
import { at, isList, isObject, list, object, own, text } from '../../reading/value.ts';

/**
 * `grype -o json` (https://github.com/anchore/grype#output-formats). `descriptor` names the tool, its version, its database
 * and, since 0.72, the time; `source` what it looked at. `Negligible` is `info`, `Unknown` is `unrated`.
 */
export default defineFormat<AuditReading>()({
  id: 'grype',
  kind: 'audit',
  shape: 'json',
  summary: '`grype -o json`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    isList(own(document, 'matches')) && (isObject(own(document, 'descriptor')) || isObject(own(document, 'source'))),
  read(document) {
    const findings = list(own(document, 'matches'), 'matches').map(finding);
    const descriptor = own(document, 'descriptor');
    const version = toolWords(own(descriptor, 'version'));
    refuseUnproven(document, findings.length);
    const ignored = own(document, 'ignoredMatches');
    const generatedAt = parseTime(text(own(descriptor, 'timestamp')) ?? '');
    return {
      tool: version === undefined ? 'Grype' : `Grype ${version}`,
      ...(generatedAt === undefined ? {} : { generatedAt }),
      rated: true,
      fixes: true,
      findings,
      suppressed: ignored === undefined || ignored === null ? 0 : list(ignored, 'ignoredMatches').length,
    };
  },
});

function refuseUnproven(document: Json, findings: number): void {
  const status = at(document, 'descriptor', 'db', 'status') ?? at(document, 'descriptor', 'db');
  const error = own(status, 'error');
  if ((error !== undefined && error !== null && error !== '') || own(status, 'valid') === false)
    throw new EvidenceError(
      'invalid',
      `Grype's database was not in order (${toolWords(error) ?? 'it does not say why'})`,
    );
  if (findings > 0) return;
  if (!text(at(document, 'descriptor', 'name')) || !text(at(document, 'descriptor', 'version')))
    throw new EvidenceError('invalid', 'the report lists nothing and does not say which tool wrote it (`descriptor`)');
  const target = at(document, 'source', 'target');
  if (!text(at(document, 'source', 'type')) || target === undefined || target === null || target === '')
    throw new EvidenceError(
      'empty',
      'Grype does not say what it looked at (`source`)',
      'give Grype an image, a folder or an SBOM',
    );
}

function finding(match: Json): AuditFinding {
  const vulnerability = object(own(match, 'vulnerability'), 'matches.vulnerability');
  const artifact = object(own(match, 'artifact'), 'matches.artifact');
  const locations = own(artifact, 'locations');
  const paths = isList(locations) ? locations.map((one) => own(one, 'path')) : [];
  return {
    key: JSON.stringify([
      'grype',
      own(vulnerability, 'id'),
      own(artifact, 'name'),
      own(artifact, 'version'),
      own(artifact, 'type'),
      paths,
    ]),
    severity: severityWord(own(vulnerability, 'severity')) ?? 'unrated',
    fixable: at(vulnerability, 'fix', 'state') === 'fixed',
  };
}
