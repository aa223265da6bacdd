import { EvidenceError } from '../../core/evidence.ts';
import type { AuditReading } from '../../kinds/audit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { safetyCheck, safetyList, safetyScan } from '../../kinds/safety-report.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { parseJson, readText } from '../../reading/json.ts';
import { isList, isObject, own } from '../../reading/value.ts';

/**
 * `safety check --json` and `safety scan --output json` of Safety 2 and 3 (https://docs.safetycli.com/safety-docs/output/output-formats),
 * and the list of Safety 1. Safety prints banners before and after the document, so it is read from the first line that
 * begins with a bracket to the last that ends with one. `packages_found`, or the dependencies of the scanned files, say
 * what was looked at; the list of Safety 1 does not, so an empty one needs `ran`. Severities need an API key.
 */
export default defineFormat<AuditReading>()({
  id: 'safety',
  kind: 'audit',
  shape: 'lines',
  summary: '`safety check --json` and `safety scan --output json`',
  endMark: 'the end of the JSON document',
  matches: (head) =>
    /^\s*\{?\s*"(?:report_meta|scan_results)"\s*:\s*\{/m.test(head) ||
    /^\{\s*"meta"\s*:\s*\{[^{}]*"scan_type"\s*:/m.test(head) ||
    /^\[\s*\[\s*(?:"(?:[^"\\]|\\.)*"\s*,\s*){4}"\d+"\s*[\],]/m.test(head),
  async read(stream: ByteStream): Promise<AuditReading> {
    const document = parseJson(withoutBanners(await readText(stream)));
    if (isList(document)) return safetyList(document);
    if (isObject(own(document, 'report_meta'))) return safetyCheck(document);
    if (isObject(own(document, 'scan_results'))) return safetyScan(document);
    throw new EvidenceError(
      'invalid',
      'the document has neither `report_meta` nor `scan_results`, which Safety writes',
    );
  },
});

/** Banners are lines of text; a document on one line begins and ends on it. */
function withoutBanners(text: string): string {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => /^(?:\{|\[\s*(?:\[|\]|$))/.test(line));
  if (start < 0) throw new EvidenceError('invalid', 'the file has no JSON document: Safety wrote no report');
  const last = lines[start]?.startsWith('{') ? /^(?:\}|\{.*\}\s*$)/ : /^(?:\]|\[.*\]\s*$)/;
  const end = lines.findLastIndex((line) => last.test(line));
  if (end < start) throw new EvidenceError('invalid', 'the JSON document ends in the middle: the file is truncated');
  return lines.slice(start, end + 1).join('\n');
}
