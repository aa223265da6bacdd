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
    const resources = resourcesOf(document);
    const results = isList(document)
      ? document
      : resources === undefined
        ? entries(document)
        : resources.flatMap(placed);
    const incomplete = resources && failureOf(resources);
    if (results.length === 0 && incomplete !== undefined) throw new EvidenceError('invalid', incomplete);
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
      ...(incomplete === undefined ? {} : { incomplete }),
    };
  },
});

/** Where reports on a cluster list resources: `--report all`, `--report summary`, and `--report all` up to Trivy 0.41. */
const CLUSTER = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'] as const;

/** The resources of a report on a cluster; `undefined` for another report. */
function resourcesOf(document: Json): readonly Json[] | undefined {
  if (own(document, 'ClusterName') === undefined) return undefined;
  return CLUSTER.flatMap((key) => list(own(document, key) ?? [], key));
}

/** The results of a resource, each with the place it is of. */
function placed(resource: Json): readonly Json[] {
  const where = ['Namespace', 'Kind', 'Name'].map((name) => own(resource, name) ?? null);
  return entries(resource).map((result) => (isObject(result) ? { ...result, Resource: where } : result));
}

function failureOf(resources: readonly Json[]): string | undefined {
  const failed = resources.filter((resource) => (own(resource, 'Error') ?? '') !== '');
  const words = failed.map((one) => toolWords(own(one, 'Error'))).find((one) => one !== undefined);
  return failed.length === 0
    ? undefined
    : `Trivy could not look at ${failed.length} of ${resources.length} resources (${words ?? 'it does not say why'})`;
}

/** Go writes an empty list as null, or not at all. */
function entries(node: Json): readonly Json[] {
  const results = own(node, 'Results');
  return results === undefined || results === null ? [] : list(results, 'Results');
}
