import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { parseTime } from '../../core/time.ts';
import type { AuditReading } from '../../kinds/audit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { suppressedIn, trivyFindings, unlistedIn } from '../../kinds/trivy-result.ts';
import { toolWords } from '../../reading/tool-words.ts';
import { at, isList, isObject, list, own, text } from '../../reading/value.ts';

/**
 * `trivy … --format json` (https://trivy.dev/latest/docs/configuration/reporting/#json): schema 2, the bare list of results
 * before it, and `trivy k8s` (lists of resources). `Results` names the targets that were looked at; without any, nothing
 * was, or there was nothing that Trivy says anything of. `MisconfSummary` counts failed checks as they are listed.
 */
export default defineFormat<AuditReading>()({
  id: 'trivy',
  kind: 'audit',
  shape: 'json',
  summary: '`trivy … --format json`',
  endMark: 'the end of the JSON document',
  matches(document) {
    if (isList(document)) return document.length > 0 && document.every((one) => text(own(one, 'Target')) !== undefined);
    const versioned = own(document, 'SchemaVersion') !== undefined && own(document, 'ArtifactName') !== undefined;
    return (
      versioned || (own(document, 'ClusterName') !== undefined && CLUSTER.some((key) => isList(own(document, key))))
    );
  },
  read(document) {
    const version = own(document, 'SchemaVersion');
    if (version !== undefined && version !== 2)
      throw new EvidenceError('invalid', 'the report has another `SchemaVersion` than 2, which is not read');
    const results = resultsOf(document);
    if (results.length === 0)
      throw new EvidenceError(
        'empty',
        'Trivy lists no target it looked at (no `Results`)',
        'point Trivy at lockfiles, an image or definitions; for a scan for secrets alone write `--format sarif`',
      );
    const findings = results.flatMap(trivyFindings);
    const beyond = results.reduce<number>((sum, result) => sum + unlistedIn(result), 0);
    const packages = results.map((result) => own(result, 'Packages'));
    const listed = packages.filter(isList);
    const generatedAt = parseTime(text(own(document, 'CreatedAt')) ?? '');
    const trivy = toolWords(at(document, 'Trivy', 'Version'));
    return {
      tool: trivy === undefined ? 'Trivy' : `Trivy ${trivy}`,
      ...(generatedAt === undefined ? {} : { generatedAt }),
      rated: true,
      fixes: findings.every((finding) => finding.fixable !== undefined),
      findings,
      ...(beyond > 0 ? { unlisted: { unrated: beyond } } : {}),
      // Only `--list-all-pkgs` lists what has no flaw.
      ...(listed.length > 0 ? { packages: listed.reduce((sum, one) => sum + one.length, 0) } : {}),
      suppressed: results.reduce<number>((sum, result) => sum + suppressedIn(result), 0),
    };
  },
});

/** Where reports on a cluster list resources: `--report all`, `--report summary`, and `--report all` up to Trivy 0.41. */
const CLUSTER = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'] as const;

function resultsOf(document: Json): readonly Json[] {
  if (document === null) return [];
  if (isList(document)) return document;
  if (own(document, 'ClusterName') === undefined) return entries(document);
  const resources = CLUSTER.flatMap((key) => {
    const found = own(document, key);
    return found === undefined || found === null ? [] : list(found, key);
  });
  return resources.flatMap((resource) => {
    const error = toolWords(own(resource, 'Error'));
    if (error !== undefined) throw new EvidenceError('invalid', `Trivy could not look at a resource (${error})`);
    const where = ['Namespace', 'Kind', 'Name'].map((name) => own(resource, name) ?? null);
    return entries(resource).map((result) => (isObject(result) ? { ...result, Resource: where } : result));
  });
}

/** Go writes an empty list as null, or not at all. */
function entries(node: Json): readonly Json[] {
  const results = own(node, 'Results');
  return results === undefined || results === null ? [] : list(results, 'Results');
}
