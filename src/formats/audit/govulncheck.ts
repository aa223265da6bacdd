import { EvidenceError } from '../../core/evidence.ts';
import type { AuditReading } from '../../kinds/audit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { Govulncheck } from '../../kinds/govulncheck-run.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { jsonStream } from '../../reading/json-stream.ts';

/**
 * `govulncheck -format json` (https://pkg.go.dev/golang.org/x/vuln/internal/govulncheck): a stream of JSON objects, in which
 * `osv` objects are what could be, and `finding` objects what is. Findings are vulnerabilities that the code calls (or, with
 * `-scan package` or `module`, imports or requires), as govulncheck itself counts. No severities; no last object.
 */
export default defineFormat<AuditReading>()({
  id: 'govulncheck',
  kind: 'audit',
  shape: 'lines',
  summary: '`govulncheck -format json`, a stream of JSON objects',
  endMark: null,
  matches: (head) =>
    /^\s*\[?\s*\{\s*"config"\s*:\s*\{[^}]*"(?:protocol_version|scanner_name)"\s*:/.test(head) ||
    /^\s*\{\s*"Calls"\s*:\s*\{\s*"(?:Functions|Entries)"/.test(head),
  async read(stream: ByteStream): Promise<AuditReading> {
    const run = new Govulncheck();
    for await (const message of jsonStream(stream)) run.hear(message);
    const reading = run.finish();
    if (reading.findings.length === 0 && !run.looked)
      throw new EvidenceError(
        'empty',
        'govulncheck says nothing of what it looked at: it did not start, or the file is cut off',
      );
    return reading;
  },
});
