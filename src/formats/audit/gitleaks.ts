import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { AuditReading } from '../../kinds/audit.ts';
import { defineFormat, UnprovenError } from '../../kinds/format.ts';
import { isList, isObject, list, own, text } from '../../reading/value.ts';

/**
 * `gitleaks … --report-format json` (https://github.com/gitleaks/gitleaks#readme), of version 8 (`RuleID`) and older ones
 * (`rule`, `offender`). It has no severities. Without leaks it is `[]` or `null`, which proves nothing: `ran` does.
 */
export default defineFormat<AuditReading>()({
  id: 'gitleaks',
  kind: 'audit',
  shape: 'json',
  summary: '`gitleaks … --report-format json`',
  endMark: 'the end of the JSON document',
  matches: (document) => isList(document) && document.length > 0 && document.every(isLeak),
  read(document) {
    const leaks = document === null ? [] : list(document, 'the report');
    if (!leaks.every(isLeak)) throw new EvidenceError('invalid', 'the report lists something that is no leak');
    const reading: AuditReading = {
      tool: 'Gitleaks',
      rated: false,
      fixes: false,
      findings: leaks.map((leak) => ({ key: keyOf(leak), severity: 'unrated' })),
      suppressed: 0,
    };
    if (leaks.length === 0)
      throw new UnprovenError(
        'the report lists nothing, and Gitleaks writes nothing that shows what it scanned',
        reading,
      );
    return reading;
  },
});

function isLeak(entry: Json): boolean {
  if (!isObject(entry)) return false;
  const rule = text(own(entry, 'RuleID')) ?? text(own(entry, 'rule'));
  return rule !== undefined && (own(entry, 'File') ?? own(entry, 'file')) !== undefined;
}

function keyOf(leak: Json): string {
  const place = ['RuleID', 'rule', 'File', 'file', 'Commit', 'commit', 'StartLine', 'lineNumber', 'StartColumn'];
  return JSON.stringify(['gitleaks', ...place.map((name) => own(leak, name))]);
}
