import { EvidenceError } from '../core/evidence.ts';
import { parseTime } from '../core/time.ts';
import { toolWords } from '../reading/tool-words.ts';
import type { AuditFinding, AuditReading } from './audit.ts';
import { type Severity, severityScore, severityWord } from './severity.ts';

/** What OWASP Dependency-Check says, whether in JSON or in XML. */
export interface DependencyCheckReport {
  readonly engineVersion: string | undefined;
  readonly reportDate: string | undefined;
  readonly dependencies: number;
  readonly findings: readonly AuditFinding[];
  readonly suppressed: number;
  /** What went wrong in the analysis, in the tool's words. */
  readonly exceptions: readonly (string | undefined)[];
}

/** The reading of such a report. Throws `EvidenceError` (`empty`) when it covers no dependency. */
export function dependencyCheckReading(report: DependencyCheckReport): AuditReading {
  if (report.dependencies === 0)
    throw new EvidenceError(
      'empty',
      'Dependency-Check found 0 dependencies to look at',
      'point `--scan` at the built application or its lockfiles',
    );
  const generatedAt = parseTime(report.reportDate ?? '');
  const [first] = report.exceptions;
  return {
    tool: ['Dependency-Check', toolWords(report.engineVersion)].filter((part) => part !== undefined).join(' '),
    ...(generatedAt === undefined ? {} : { generatedAt }),
    rated: true,
    fixes: false,
    findings: report.findings,
    packages: report.dependencies,
    suppressed: report.suppressed,
    ...(report.exceptions.length > 0
      ? {
          incomplete: `the analysis of Dependency-Check failed in part (${toolWords(first) ?? 'it does not say where'})`,
        }
      : {}),
  };
}

/** By the word that the tool chose; where its source has none, by the score, as the tool itself does. */
export function dependencyCheckSeverity(word: string | undefined, scores: readonly (number | undefined)[]): Severity {
  const score = scores.find((one) => one !== undefined && one > 0);
  return severityWord(word) ?? (score === undefined ? undefined : severityScore(score)) ?? 'unrated';
}
