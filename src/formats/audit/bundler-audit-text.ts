import { EvidenceError } from '../../core/evidence.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { severityWord } from '../../kinds/severity.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { lines } from '../../reading/lines.ts';

const FOUND = 'Vulnerabilities found!';
const NONE = 'No vulnerabilities found';
const SOURCE = 'Insecure Source URI found';

/**
 * What `bundle-audit check` prints (https://github.com/rubysec/bundler-audit#synopsis): a block of `Name: value` for each
 * vulnerable gem, and a last line that says whether there were any, which is the end mark.
 */
export default defineFormat<AuditReading>()({
  id: 'bundler-audit-text',
  kind: 'audit',
  shape: 'lines',
  summary: 'what `bundle-audit check` prints',
  endMark: 'the last line, `Vulnerabilities found!` or `No vulnerabilities found`',
  // A search for a word is a hundred times faster than a pattern that looks at every line, and nearly all reports have none.
  matches: (head) =>
    (head.includes('\nVersion: ') &&
      /^Name: \S+\r?\nVersion: \S+\r?\n(?:CVE|GHSA|OSVDB|Advisory|Criticality): /m.test(head)) ||
    (head.includes(SOURCE) && /^Insecure Source URI found: /m.test(head)) ||
    ((head.includes(FOUND) || head.includes(NONE)) &&
      /^(?:Vulnerabilities found!|No vulnerabilities found)\r?$/m.test(head)),
  async read(stream: ByteStream): Promise<AuditReading> {
    const findings: AuditFinding[] = [];
    let block = new Map<string, string>();
    let last = '';
    for await (const line of lines(stream)) {
      if (line.trim() !== '') last = line.trim();
      const [, name = '', value = ''] = /^([A-Z][A-Za-z ]*): (.*)$/.exec(line) ?? [];
      if (name === SOURCE) findings.push({ key: `gem source ${value}`, severity: 'unrated' });
      else if (name === 'Name') {
        block = new Map([[name, value]]);
        findings.push(finding(block));
      } else if (name !== '' && block.size > 0) {
        block.set(name, value);
        findings[findings.length - 1] = finding(block);
      } else if (line.trim() === '') block = new Map();
    }
    if (last !== FOUND && last !== NONE)
      throw new EvidenceError('invalid', `the text does not end with \`${FOUND}\` or \`${NONE}\`: it is cut off`);
    if ((last === FOUND) !== findings.length > 0)
      throw new EvidenceError('invalid', `the text lists ${findings.length} findings and ends with \`${last}\``);
    return { tool: 'bundler-audit', rated: true, fixes: true, findings, suppressed: 0 };
  },
});

function finding(block: ReadonlyMap<string, string>): AuditFinding {
  const id = ['CVE', 'GHSA', 'OSVDB', 'Advisory', 'URL']
    .map((name) => block.get(name))
    .find((one) => one !== undefined);
  return {
    key: JSON.stringify(['gem', id, [block.get('Name'), block.get('Version')]]),
    severity: severityWord(block.get('Criticality')) ?? 'unrated',
    fixable: /upgrade to/.test(block.get('Solution') ?? ''),
  };
}
