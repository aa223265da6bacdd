import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { beyondTheList } from '../../kinds/declared.ts';
import { defineFormat } from '../../kinds/format.ts';
import { hasPatch } from '../../kinds/npm-advisories.ts';
import { npmTotals } from '../../kinds/npm-totals.ts';
import { severityWord } from '../../kinds/severity.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { jsonLines } from '../../reading/json-lines.ts';
import { toolWords } from '../../reading/tool-words.ts';
import { at, count, object, own, text } from '../../reading/value.ts';

/**
 * `yarn audit --json` of Yarn 1 (https://classic.yarnpkg.com/en/docs/cli/audit): one event a line, an advisory once per
 * path that leads to it, as its own summary counts. That summary is the last event, so it is the end mark.
 */
export default defineFormat<AuditReading>()({
  id: 'yarn-v1',
  kind: 'audit',
  shape: 'lines',
  summary: '`yarn audit --json` of Yarn 1 (NDJSON)',
  endMark: 'the line `auditSummary`',
  matches: (head) =>
    /^\s*\{"type":"(?:audit\w+|info|warning|error|verbose|activity\w+|progress\w+|step)","data":/.test(head),
  async read(stream: ByteStream): Promise<AuditReading> {
    const findings: AuditFinding[] = [];
    let summary: Json | undefined;
    let failure: string | undefined;
    for await (const event of jsonLines(stream)) {
      const data = own(event, 'data');
      switch (own(event, 'type')) {
        case 'auditAdvisory':
          findings.push(finding(object(data, 'data')));
          break;
        case 'auditSummary':
          if (summary !== undefined)
            throw new EvidenceError('ambiguous', 'the file has two summaries: it is of two runs', 'write it anew');
          summary = data;
          break;
        case 'error':
          failure ??= toolWords(data) ?? 'it does not say which';
      }
    }
    if (failure !== undefined) throw new EvidenceError('invalid', `Yarn reports an error of its own (${failure})`);
    if (summary === undefined)
      throw new EvidenceError('invalid', 'the file has no line `auditSummary`: it is cut off, or Yarn did not finish');
    const declared = npmTotals({ metadata: summary });
    const packages = count(at(summary, 'totalDependencies'), 'totalDependencies');
    if (packages === 0 && findings.length === 0)
      throw new EvidenceError('empty', 'Yarn audited 0 dependencies', 'run `yarn audit` where yarn.lock is');
    return { rated: true, fixes: true, findings, ...beyondTheList(declared, findings), packages, suppressed: 0 };
  },
});

function finding(data: Json): AuditFinding {
  const advisory = object(own(data, 'advisory'), 'data.advisory');
  const path = at(data, 'resolution', 'path');
  const id = String(own(advisory, 'id'));
  return {
    key: JSON.stringify(['npm', id, text(own(advisory, 'module_name')), path]),
    severity: severityWord(own(advisory, 'severity')) ?? 'unrated',
    fixable: hasPatch(advisory),
  };
}
