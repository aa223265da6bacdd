import { EvidenceError } from '../../core/evidence.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import { CoveredFile, type Measure } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import { reportPath } from '../../kinds/merge-coverage.ts';
import { stated } from '../../kinds/tally.ts';
import { withUnlisted } from '../../kinds/unlisted-coverage.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { epochSeconds } from '../../reading/time-text.ts';
import { countText } from '../../reading/value.ts';
import { type Attributes, readXml } from '../../reading/xml.ts';

/**
 * scoverage's XML for Scala: https://github.com/scoverage/scalac-scoverage-plugin/blob/main/reporter/src/main/scala/scoverage/reporter/ScoverageXmlWriter.scala.
 * Every statement with its place and how often it ran; those with `branch="true"` are branches too. Ignored ones do not
 * count. `timestamp` is in milliseconds since 1970.
 */
export default defineFormat<CoverageReading>()({
  id: 'scoverage',
  kind: 'coverage',
  shape: 'xml',
  summary: 'scoverage XML (`scoverage.xml`), as written by sbt-scoverage, Mill and Gradle for Scala',
  endMark: 'the closing tag of the root element',
  matches: (root) => root.name === 'scoverage',
  async read(stream: ByteStream): Promise<CoverageReading> {
    const files = new Map<string, CoveredFile>();
    let root: Attributes | undefined;
    await readXml(stream, {
      open(name, attributes) {
        if (!root && name !== 'scoverage')
          throw new EvidenceError('invalid', `the root element is <${name}>, and should be <scoverage>`);
        root ??= attributes;
        if (name === 'statement') mark(files, attributes);
      },
    });
    const total = countText(root?.['statement-count'], 'statement-count');
    const declared = {
      statements: stated(countText(root?.['statements-invoked'], 'statements-invoked'), total, 'scoverage'),
    };
    const measured = new Set<Measure>(['lines', 'statements', 'branches']);
    const generatedAt = epochSeconds(root?.timestamp);
    const all = withUnlisted([...files.values()], declared, measured);
    return proved({ ...all, measured, ...(generatedAt === undefined ? {} : { generatedAt }) });
  },
});

function mark(files: Map<string, CoveredFile>, attributes: Attributes): void {
  const { source = '', line, start, end, ignored, branch, 'invocation-count': invoked } = attributes;
  if (ignored === 'true') return;
  if (source.trim() === '') throw new EvidenceError('invalid', 'a statement of the report names no source');
  const path = reportPath(source);
  const file = files.get(path) ?? new CoveredFile(path, 'scoverage');
  files.set(path, file);
  const [number, run] = [countText(line, 'line'), countText(invoked, 'invocation-count') > 0];
  const id = `${attributes['full-class-name']} ${attributes.method} ${start}-${end}`;
  file.statement(id, run);
  if (number > 0) file.lines.mark(number, run);
  if (branch === 'true') file.branch(number, id, run);
}
