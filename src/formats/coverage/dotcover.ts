import { EvidenceError } from '../../core/evidence.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import { CoveredFile, type Measure } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import { reportPath } from '../../kinds/merge-coverage.ts';
import { stated } from '../../kinds/tally.ts';
import { withUnlisted } from '../../kinds/unlisted-coverage.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { countText } from '../../reading/value.ts';
import { type Attributes, readXml } from '../../reading/xml.ts';

/** No statement is longer; a report of one statement must not keep a machine busy. */
const STATEMENT_LINES = 100_000;

/**
 * dotCover's detailed XML: https://www.jetbrains.com/help/dotcover/dotCover__Console_Runner_Commands.html#report
 * (`--reportType=DetailedXML`). Every statement with its place; a line counts when a statement stands on it, and is
 * covered when any of them ran. The report without details has no statements, only totals, and is not read.
 */
export default defineFormat<CoverageReading>()({
  id: 'dotcover',
  kind: 'coverage',
  shape: 'xml',
  summary: 'dotCover detailed XML, as written by `dotcover report --reportType=DetailedXML`',
  endMark: 'the closing tag of the root element',
  matches: ({ name, attributes }) => name === 'Root' && attributes.DotCoverVersion !== undefined,
  async read(stream: ByteStream): Promise<CoverageReading> {
    const reader = new DotCoverReader();
    await readXml(stream, reader);
    return reader.finish();
  },
});

class DotCoverReader {
  readonly #files = new Map<string, CoveredFile>();
  readonly #names: string[] = [];
  #root: Attributes | undefined;

  open(name: string, attributes: Attributes): void {
    if (!this.#root && name !== 'Root')
      throw new EvidenceError('invalid', `the root element is <${name}>, and should be <Root>`);
    this.#root ??= attributes;
    this.#names.push(attributes.Name ?? '');
    if (name === 'File') this.#addFile(attributes);
    else if (name === 'Statement') this.#statement(attributes);
  }

  close(): void {
    this.#names.pop();
  }

  finish(): CoverageReading {
    const measured = new Set<Measure>(['lines', 'statements']);
    const total = countText(this.#root?.TotalStatements, 'TotalStatements');
    const declared = {
      statements: stated(countText(this.#root?.CoveredStatements, 'CoveredStatements'), total, 'Root'),
    };
    const files = [...this.#files.values()].filter((file) => file.lines.total > 0);
    if (files.length === 0 && total > 0)
      throw new EvidenceError(
        'invalid',
        `the report claims ${total} statements and lists none`,
        'have dotCover write `--reportType=DetailedXML`',
      );
    const version = this.#root?.DotCoverVersion;
    return proved({
      ...withUnlisted(files, declared, measured),
      measured,
      ...(version ? { tool: `dotCover ${version}` } : {}),
    });
  }

  #addFile({ Index = '', Name = '' }: Attributes): void {
    if (Name.trim() === '') throw new EvidenceError('invalid', 'a file of the report has no name');
    this.#files.set(Index, new CoveredFile(reportPath(Name), 'dotcover'));
  }

  #statement({ FileIndex = '', Line, Column, EndLine, EndColumn, Covered }: Attributes): void {
    const file = this.#files.get(FileIndex);
    if (!file) throw new EvidenceError('invalid', 'a statement is in a file that the report does not list');
    if (Covered !== 'True' && Covered !== 'False')
      throw new EvidenceError('invalid', 'a statement is neither covered nor uncovered');
    const [first, last] = [countText(Line, 'Line'), countText(EndLine, 'EndLine')];
    if (first < 1 || last < first || last - first > STATEMENT_LINES)
      throw new EvidenceError('invalid', `a statement is on the lines ${first} to ${last}`);
    file.statement(`${this.#names.join(' ')}@${Line}:${Column}-${EndLine}:${EndColumn}`, Covered === 'True');
    for (let line = first; line <= last; line++) file.lines.mark(line, Covered === 'True');
  }
}
