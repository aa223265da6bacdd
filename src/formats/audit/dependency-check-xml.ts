import { EvidenceError } from '../../core/evidence.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { dependencyCheckReading, dependencyCheckSeverity } from '../../kinds/dependency-check.ts';
import { defineFormat } from '../../kinds/format.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { finiteText } from '../../reading/value.ts';
import { below, readElements, textBelow, type XmlElement } from '../../reading/xml-tree.ts';

const WANTED: ReadonlySet<string> = new Set(['scanInfo', 'projectInfo', 'dependencies/dependency']);

/**
 * The XML report of OWASP Dependency-Check (schema: https://jeremylong.github.io/DependencyCheck/dependency-check.2.5.xsd). It
 * lists every dependency that was analysed; `reportDate` is its time. Suppressed vulnerabilities stand apart.
 */
export default defineFormat<AuditReading>()({
  id: 'dependency-check-xml',
  kind: 'audit',
  shape: 'xml',
  summary: 'OWASP Dependency-Check, `--format XML`',
  endMark: 'the closing tag of the root element',
  matches: (root) => root.name === 'analysis' && /dependency[-_]?check/i.test(root.attributes.xmlns ?? ''),
  async read(stream: ByteStream): Promise<AuditReading> {
    const findings: AuditFinding[] = [];
    const exceptions: (string | undefined)[] = [];
    let engineVersion: string | undefined;
    let reportDate: string | undefined;
    let dependencies = 0;
    let suppressed = 0;
    await readElements(
      stream,
      (path) => {
        if (path[0] !== 'analysis') throw new EvidenceError('invalid', 'the root element is not <analysis>');
        return WANTED.has(path.slice(1).join('/'));
      },
      (element) => {
        if (element.name === 'scanInfo') {
          engineVersion = textBelow(element, 'engineVersion');
          exceptions.push(...failures(element));
        } else if (element.name === 'projectInfo') reportDate = textBelow(element, 'reportDate');
        else {
          dependencies += 1;
          findings.push(...findingsOf(element));
          suppressed += below(element, 'vulnerabilities', 'suppressedVulnerability').length;
        }
      },
    );
    return dependencyCheckReading({ engineVersion, reportDate, dependencies, findings, suppressed, exceptions });
  },
});

function failures(scan: XmlElement): (string | undefined)[] {
  return below(scan, 'analysisExceptions', 'exception').map((one) => textBelow(one, 'message'));
}

function findingsOf(dependency: XmlElement): AuditFinding[] {
  const where = ['sha256', 'sha1', 'filePath']
    .map((name) => textBelow(dependency, name))
    .find((one) => one !== undefined);
  return below(dependency, 'vulnerabilities', 'vulnerability').map((one) => ({
    key: JSON.stringify(['dependency-check', textBelow(one, 'name'), textBelow(dependency, 'fileName'), where]),
    severity: dependencyCheckSeverity(textBelow(one, 'severity'), [
      score(textBelow(one, 'cvssV4', 'baseScore')),
      score(textBelow(one, 'cvssV3', 'baseScore')),
      score(textBelow(one, 'cvssV2', 'score')),
      score(textBelow(one, 'cvssScore')),
    ]),
  }));
}

function score(text: string | undefined): number | undefined {
  return text === undefined ? undefined : finiteText(text, 'the CVSS score');
}
