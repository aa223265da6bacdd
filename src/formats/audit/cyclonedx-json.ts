import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { AuditReading } from '../../kinds/audit.ts';
import { type CycloneDxVulnerability, cycloneDxReading } from '../../kinds/cyclonedx.ts';
import { defineFormat } from '../../kinds/format.ts';
import { at, finite, isList, list, object, own, text } from '../../reading/value.ts';

/**
 * CycloneDX in JSON, with vulnerabilities and VEX (https://cyclonedx.org/docs/1.6/json/#vulnerabilities), by Grype, Trivy, jake,
 * Dependency-Track and others. A vulnerability is a finding in each component it affects, unless its analysis closes it.
 */
export default defineFormat<AuditReading>()({
  id: 'cyclonedx-json',
  kind: 'audit',
  shape: 'json',
  summary: 'CycloneDX in JSON, with vulnerabilities or VEX',
  endMark: 'the end of the JSON document',
  matches: (document) => own(document, 'bomFormat') === 'CycloneDX',
  read(document) {
    if (own(document, 'bomFormat') !== 'CycloneDX')
      throw new EvidenceError('invalid', 'the document does not say that it is CycloneDX (`bomFormat`)');
    const tools = at(document, 'metadata', 'tools');
    const named = isList(tools) ? tools : [...listOf(tools, 'components'), ...listOf(tools, 'services')];
    const vulnerabilities = own(document, 'vulnerabilities');
    return cycloneDxReading({
      tools: named.map((tool) => {
        const parts = [text(own(tool, 'name')), text(own(tool, 'version'))].filter((part) => part !== undefined);
        return parts.length === 0 ? undefined : parts.join(' ');
      }),
      timestamp: text(at(document, 'metadata', 'timestamp')),
      components: countComponents(document),
      vulnerabilities:
        vulnerabilities === undefined ? undefined : list(vulnerabilities, 'vulnerabilities').map(vulnerability),
    });
  },
});

function vulnerability(entry: Json): CycloneDxVulnerability {
  return {
    id: text(own(object(entry, 'vulnerabilities'), 'id')),
    source: text(own(entry, 'bom-ref')),
    ratings: listOf(entry, 'ratings').map((rating) => ({
      severity: text(own(rating, 'severity')),
      score: (own(rating, 'score') ?? null) === null ? undefined : finite(own(rating, 'score'), 'ratings.score'),
      method: text(own(rating, 'method')),
      vector: text(own(rating, 'vector')),
    })),
    state: text(at(entry, 'analysis', 'state')),
    refs: listOf(entry, 'affects').map((one) => text(own(one, 'ref')) ?? ''),
  };
}

/** Components nest; the reader's limit on depth bounds the recursion. */
function countComponents(node: Json): number {
  return listOf(node, 'components').reduce((sum: number, one) => sum + 1 + countComponents(one), 0);
}

function listOf(node: Json | undefined, name: string): readonly Json[] {
  const value = own(node, name);
  return value === undefined ? [] : list(value, name);
}
