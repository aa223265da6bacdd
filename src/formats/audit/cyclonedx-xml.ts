import { EvidenceError } from '../../core/evidence.ts';
import type { AuditReading } from '../../kinds/audit.ts';
import { type CycloneDxVulnerability, cycloneDxReading } from '../../kinds/cyclonedx.ts';
import { defineFormat } from '../../kinds/format.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { finiteText } from '../../reading/value.ts';
import { below, localName, readElements, textBelow, type XmlElement } from '../../reading/xml-tree.ts';

/**
 * CycloneDX in XML, with vulnerabilities and VEX (https://cyclonedx.org/docs/1.6/xml/), and with the vulnerability extension that
 * came before 1.4 (https://cyclonedx.org/schema/ext/vulnerability-1.0.xsd).
 */
export default defineFormat<AuditReading>()({
  id: 'cyclonedx-xml',
  kind: 'audit',
  shape: 'xml',
  summary: 'CycloneDX in XML, with vulnerabilities or VEX',
  endMark: 'the closing tag of the root element',
  matches: (root) =>
    localName(root.name) === 'bom' &&
    Object.values(root.attributes).some((value) => value.startsWith('http://cyclonedx.org/schema/bom/')),
  async read(stream: ByteStream): Promise<AuditReading> {
    const tools: (string | undefined)[] = [];
    const vulnerabilities: CycloneDxVulnerability[] = [];
    let timestamp: string | undefined;
    let components = 0;
    let section = false;
    await readElements(
      stream,
      (path) => {
        if (path[0] !== 'bom') throw new EvidenceError('invalid', 'the root element is not <bom>');
        const name = path.at(-1);
        if (path.length === 2 && name === 'metadata') return true;
        if (name === 'component' && path[1] === 'components') components += 1;
        if (name === 'vulnerabilities') section = true;
        return name === 'vulnerability' && path.at(-2) === 'vulnerabilities';
      },
      (element) => {
        if (element.name === 'metadata') {
          timestamp = textBelow(element, 'timestamp');
          tools.push(...toolsOf(element));
        } else vulnerabilities.push(vulnerability(element));
      },
    );
    return cycloneDxReading({ tools, timestamp, components, vulnerabilities: section ? vulnerabilities : undefined });
  },
});

function toolsOf(metadata: XmlElement): (string | undefined)[] {
  const all = [...below(metadata, 'tools', 'tool'), ...below(metadata, 'tools', 'components', 'component')];
  return all.map((tool) => {
    const parts = [textBelow(tool, 'name'), textBelow(tool, 'version')].filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts.join(' ');
  });
}

function vulnerability(element: XmlElement): CycloneDxVulnerability {
  const targets = below(element, 'affects', 'target', 'ref').map((ref) => ref.text);
  const { ref } = element.attributes;
  return {
    id: textBelow(element, 'id'),
    source: element.attributes['bom-ref'],
    ratings: below(element, 'ratings', 'rating').map((rating) => {
      const score = textBelow(rating, 'score') ?? textBelow(rating, 'score', 'base');
      return {
        severity: textBelow(rating, 'severity'),
        score: score === undefined ? undefined : finiteText(score, 'ratings.rating.score'),
        method: textBelow(rating, 'method'),
        vector: textBelow(rating, 'vector'),
      };
    }),
    state: textBelow(element, 'analysis', 'state'),
    refs: ref === undefined ? targets : [ref],
  };
}
