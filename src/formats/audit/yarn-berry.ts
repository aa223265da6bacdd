import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { beyondTheList } from '../../kinds/declared.ts';
import { defineFormat, UnprovenError } from '../../kinds/format.ts';
import { npmAdvisories } from '../../kinds/npm-advisories.ts';
import { npmTotals } from '../../kinds/npm-totals.ts';
import { severityWord } from '../../kinds/severity.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { jsonLines } from '../../reading/json-lines.ts';
import { toolWords } from '../../reading/tool-words.ts';
import { at, count, isObject, object, own, text } from '../../reading/value.ts';

const CLEAN: AuditReading = { rated: true, fixes: false, findings: [], suppressed: 0 };

/**
 * `yarn npm audit --json` of Yarn 2 and newer (https://yarnpkg.com/cli/npm/audit). Yarn 4 writes one advisory a line and
 * nothing at all when there is none, nor when it fails, so an empty file needs `ran`. Yarn 2 and 3 write what the registry
 * answers, with totals that prove the run; without `format:` that is recognised as npm-audit-v6, whose document it is.
 */
export default defineFormat<AuditReading>()({
  id: 'yarn-berry',
  kind: 'audit',
  shape: 'lines',
  summary: '`yarn npm audit --json` of Yarn 2 and newer',
  endMark: null,
  silence: CLEAN,
  matches: (head) => /^\s*\{"value":"(?:[^"\\]|\\.)*","children":\{"(?:ID|Issue)":/.test(head),
  async read(stream: ByteStream): Promise<AuditReading> {
    const findings: AuditFinding[] = [];
    const answers: AuditReading[] = [];
    for await (const line of jsonLines(stream)) {
      if (own(line, 'type') === 'error')
        throw new EvidenceError('invalid', `Yarn reports an error of its own (${toolWords(own(line, 'data')) ?? ''})`);
      if (isObject(own(line, 'children'))) findings.push(finding(line));
      else if (own(line, 'advisories') !== undefined) answers.push(registryAnswer(line));
      else if (own(line, 'type') !== 'info' && own(line, 'type') !== 'warning')
        throw new EvidenceError('invalid', 'the file has lines that `yarn npm audit --json` does not write');
    }
    const [answer] = answers;
    if (answer && answers.length + findings.length > 1)
      throw new EvidenceError('ambiguous', 'the file has the answers to several runs', 'write one file for each run');
    if (answer) return answer;
    if (findings.length === 0) throw new UnprovenError('the file has no advisory and nothing that shows a run', CLEAN);
    return { ...CLEAN, findings };
  },
});

/** Deprecations are in the tree too, with `(deprecation)` for an id and a severity of their own. */
function finding(line: Json): AuditFinding {
  const children = object(own(line, 'children'), 'children');
  const id = String(own(children, 'ID'));
  return {
    key: JSON.stringify(['npm', id, text(own(line, 'value')), own(children, 'Tree Versions')]),
    severity: severityWord(own(children, 'Severity')) ?? 'unrated',
  };
}

function registryAnswer(document: Json): AuditReading {
  const declared = npmTotals(document);
  const packages = count(at(document, 'metadata', 'totalDependencies'), 'metadata.totalDependencies');
  const findings = npmAdvisories(object(own(document, 'advisories'), 'advisories'));
  if (packages === 0 && findings.length === 0)
    throw new EvidenceError('empty', 'Yarn audited 0 dependencies', 'run `yarn npm audit` where yarn.lock is');
  return { rated: true, fixes: true, findings, ...beyondTheList(declared, findings), packages, suppressed: 0 };
}
