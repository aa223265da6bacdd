import type { AuditFinding, AuditReading } from './audit.ts';
import { SEVERITIES, type Severity } from './severity.ts';

/**
 * Holds what a report declares in totals against the findings it lists, so that neither hides the other: what is
 * declared beyond the list is judged too and noted, and of a list that is longer than its totals every finding counts.
 */
export function beyondTheList(
  declared: Readonly<Partial<Record<Severity, number>>>,
  findings: readonly AuditFinding[],
): Pick<AuditReading, 'unlisted' | 'notes'> {
  const unlisted: Partial<Record<Severity, number>> = {};
  const notes: string[] = [];
  for (const severity of SEVERITIES) {
    const claimed = declared[severity];
    const listed = findings.filter((finding) => finding.severity === severity).length;
    if (claimed === undefined || claimed === listed) continue;
    if (claimed > listed) unlisted[severity] = claimed - listed;
    notes.push(`the report declares ${claimed} ${severity} and lists ${listed}; the larger number is judged`);
  }
  return { unlisted, ...(notes.length > 0 ? { notes } : {}) };
}
