import { EvidenceError } from '../core/evidence.ts';
import { parseTime } from '../core/time.ts';
import { toolWords } from '../reading/tool-words.ts';
import type { AuditFinding, AuditReading } from './audit.ts';
import { severityVector } from './cvss.ts';
import { UnprovenError } from './format.ts';
import { SEVERITIES, type Severity, severityScore, severityWord } from './severity.ts';

/** One rating of a vulnerability: a word, a score, a vector, and what the two are of (`CVSSv3`, `OWASP`). */
export interface CycloneDxRating {
  readonly severity?: string | undefined;
  readonly score?: number | undefined;
  readonly method?: string | undefined;
  readonly vector?: string | undefined;
}

export interface CycloneDxVulnerability {
  readonly id: string | undefined;
  readonly source: string | undefined;
  readonly ratings: readonly CycloneDxRating[];
  /** What became of it, as VEX says: `analysis.state`. */
  readonly state: string | undefined;
  /** The components it is in. */
  readonly refs: readonly string[];
}

/** What a CycloneDX document says, whether in JSON or in XML. */
export interface CycloneDxDocument {
  readonly tools: readonly (string | undefined)[];
  readonly timestamp: string | undefined;
  readonly components: number;
  /** `undefined` where the document has no section for them: then it is a list of parts, and nobody looked. */
  readonly vulnerabilities: readonly CycloneDxVulnerability[] | undefined;
}

/** States of VEX in which nothing is left to do (https://cyclonedx.org/docs/1.6/json/#vulnerabilities_items_analysis_state). */
const CLOSED: ReadonlySet<string> = new Set(['resolved', 'resolved_with_pedigree', 'false_positive', 'not_affected']);

/**
 * The reading of a CycloneDX document. Throws `EvidenceError` (`empty`) where it has no vulnerabilities section, and
 * `UnprovenError` where that section is empty or only closed, since tools write it whether they looked or not.
 */
export function cycloneDxReading(document: CycloneDxDocument): AuditReading {
  if (document.vulnerabilities === undefined)
    throw new EvidenceError(
      'empty',
      'the document lists components and has no vulnerabilities section: nothing was looked for',
      'have a scanner read it: `grype sbom:bom.json -o json`, `trivy sbom bom.json -f json`',
    );
  const open = document.vulnerabilities.filter(({ state }) => state === undefined || !CLOSED.has(state));
  const generatedAt = parseTime(document.timestamp ?? '');
  const [tool] = document.tools.map(toolWords).filter((one) => one !== undefined);
  const reading: AuditReading = {
    ...(tool === undefined ? {} : { tool: tool.slice(0, 100) }),
    ...(generatedAt === undefined ? {} : { generatedAt }),
    rated: true,
    fixes: false,
    findings: open.flatMap(findingsOf),
    ...(document.components > 0 ? { packages: document.components } : {}),
    suppressed: document.vulnerabilities.length - open.length,
  };
  if (open.length === 0)
    throw new UnprovenError(
      'the document has no open vulnerability, and nothing in it shows that a scanner looked',
      reading,
    );
  return reading;
}

function findingsOf({ id, source, ratings, refs }: CycloneDxVulnerability): AuditFinding[] {
  const severity = severityOf(ratings);
  const places = refs.length === 0 ? [''] : [...new Set(refs)];
  return places.map((ref) => ({
    key: JSON.stringify(['cyclonedx', id, id === undefined ? source : '', ref]),
    severity,
  }));
}

/** The worst of the ratings, each by its word, else by its score; scores of CVSS 2 only where there is nothing else. */
function severityOf(ratings: readonly CycloneDxRating[]): Severity {
  const isOld = ({ method }: CycloneDxRating) => /^CVSSv2$/i.test(method ?? '');
  const said = ratings.map((one) => severityWord(one.severity) ?? (isOld(one) ? undefined : scoreOf(one)));
  return worst(said) ?? worst(ratings.filter(isOld).map(scoreOf)) ?? 'unrated';
}

function scoreOf({ score, method, vector }: CycloneDxRating): Severity | undefined {
  const severity = score === undefined || !/^CVSS/i.test(method ?? '') ? undefined : severityScore(score);
  return severity ?? severityVector(vector);
}

function worst(found: readonly (Severity | undefined)[]): Severity | undefined {
  return SEVERITIES.find((severity) => found.includes(severity));
}
