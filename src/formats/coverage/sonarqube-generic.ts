import { EvidenceError } from '../../core/evidence.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import { CoveredFile, type Measure } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import { reportPath } from '../../kinds/merge-coverage.ts';
import { stated } from '../../kinds/tally.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { countText } from '../../reading/value.ts';
import { type Attributes, readXml } from '../../reading/xml.ts';

/**
 * SonarQube's generic coverage: https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/test-coverage/generic-test-data.
 * Every line that can be covered, and how many of its branches were.
 */
export default defineFormat<CoverageReading>()({
  id: 'sonarqube-generic',
  kind: 'coverage',
  shape: 'xml',
  summary: 'SonarQube generic coverage, as written by `gcovr --sonarqube` and many converters',
  endMark: 'the closing tag of the root element',
  matches: ({ name, attributes }) =>
    name === 'coverage' && attributes.version === '1' && attributes['line-rate'] === undefined && !attributes.generated,
  async read(stream: ByteStream): Promise<CoverageReading> {
    const files = new Map<string, CoveredFile>();
    const measured = new Set<Measure>(['lines']);
    let file: CoveredFile | undefined;
    await readXml(stream, {
      open(name, attributes) {
        if (name === 'file') {
          if (!attributes.path?.trim()) throw new EvidenceError('invalid', 'a file of the report has no path');
          const path = reportPath(attributes.path);
          file = files.get(path) ?? new CoveredFile(path);
          files.set(path, file);
        } else if (name === 'lineToCover' && markLine(file, attributes)) measured.add('branches');
      },
    });
    return proved({ files: [...files.values()], measured });
  },
});

/** True for a line that has branches. */
function markLine(file: CoveredFile | undefined, attributes: Attributes): boolean {
  if (!file) throw new EvidenceError('invalid', 'the report has a <lineToCover> outside of a <file>');
  const { lineNumber, covered, branchesToCover, coveredBranches } = attributes;
  const line = countText(lineNumber, 'lineNumber');
  if (covered !== 'true' && covered !== 'false')
    throw new EvidenceError('invalid', `line ${line} is neither covered nor uncovered`);
  file.lines.mark(line, covered === 'true');
  if (branchesToCover === undefined) return false;
  const taken = countText(coveredBranches ?? '0', 'coveredBranches');
  file.branches(line, stated(taken, countText(branchesToCover, 'branchesToCover'), `line ${line}`));
  return true;
}
