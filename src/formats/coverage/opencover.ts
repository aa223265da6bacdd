import { EvidenceError } from '../../core/evidence.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import { CoveredFile, type Measure, type Tally } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import { reportPath } from '../../kinds/merge-coverage.ts';
import { stated } from '../../kinds/tally.ts';
import { withUnlisted } from '../../kinds/unlisted-coverage.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { countText } from '../../reading/value.ts';
import { type Attributes, readXml } from '../../reading/xml.ts';

/** The line that compilers give to code that stands nowhere. */
const HIDDEN = 0xfeefee;
/** No statement is longer; a report of one point must not keep a machine busy. */
const POINT_LINES = 100_000;

/**
 * OpenCover XML: https://github.com/OpenCover/opencover/blob/master/main/OpenCover.Documentation/ReferenceOutput.md.
 * Sequence points are statements; a line counts when one stands on it, and is covered when any of them was visited
 * (`vc`). OpenCover adds one branch for every method to its own totals, so branches are counted from the branch points.
 */
export default defineFormat<CoverageReading>()({
  id: 'opencover',
  kind: 'coverage',
  shape: 'xml',
  summary: 'OpenCover XML, as written by OpenCover, coverlet (`--format opencover`) and AltCover',
  endMark: 'the closing tag of the root element',
  matches: (root) => root.name === 'CoverageSession',
  async read(stream: ByteStream): Promise<CoverageReading> {
    const reader = new OpenCoverReader();
    await readXml(stream, reader);
    return reader.finish();
  },
});

interface OpenMethod {
  name: string;
  called: boolean;
  points: number;
  /** The file of points that name none. */
  file: string | undefined;
  readonly waiting: (() => void)[];
}

class OpenCoverReader {
  readonly #files = new Map<string, CoveredFile>();
  readonly #path: string[] = [];
  #ids = new Map<string, string>();
  #known = new Map<string, string>();
  #totals: Partial<Record<Measure, Tally>> = {};
  #branches = false;
  #class = '';
  #text: string | undefined;
  #method: OpenMethod | undefined;

  open(name: string, attributes: Attributes): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    this.#text = name === 'FullName' || (name === 'Name' && parent === 'Method') ? '' : undefined;
    if (parent === undefined && name !== 'CoverageSession')
      throw new EvidenceError('invalid', `the root element is <${name}>, and should be <CoverageSession>`);
    if (name === 'Summary' && parent === 'CoverageSession') this.#totals = totalsOf(attributes);
    else if (name === 'Module') this.#ids = new Map();
    else if (name === 'File') this.#addFile(attributes);
    else if (name === 'Method') this.#method = { name: '', called: false, points: 0, file: undefined, waiting: [] };
    else if (!this.#method) return;
    else if (name === 'FileRef') this.#method.file = attributes.uid;
    else if (name === 'SequencePoint') this.#sequencePoint(attributes, this.#method);
    else if (name === 'BranchPoint') this.#branchPoint(attributes, this.#method);
    else if (name === 'MethodPoint') this.#method.called ||= countText(attributes.vc, 'vc') > 0;
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#text += text;
  }

  close(name: string): void {
    this.#path.pop();
    if (name === 'FullName') this.#class = this.#text ?? '';
    else if (name === 'Name' && this.#method) this.#method.name = this.#text ?? '';
    else if (name === 'Method' && this.#method) this.#closeMethod(this.#method);
    this.#text = undefined;
  }

  finish(): CoverageReading {
    const files = [...this.#files.values()];
    const measured = new Set<Measure>(['lines', 'functions', 'statements']);
    if (this.#branches) measured.add('branches');
    const { files: all, notes } = withUnlisted(files, this.#totals, measured);
    if (files.every((file) => file.lines.total === 0) && (this.#totals.statements?.total ?? 0) > 0)
      throw new EvidenceError('invalid', `the report claims ${this.#totals.statements?.total} points and lists none`);
    return proved({ files: all, measured, ...(notes ? { notes } : {}) });
  }

  #addFile({ uid = '', fullPath = '' }: Attributes): void {
    if (fullPath.trim() === '') throw new EvidenceError('invalid', 'a file of the report has no name');
    this.#ids.set(uid, reportPath(fullPath));
    this.#known.set(uid, reportPath(fullPath));
  }

  #sequencePoint({ vc, ordinal, sl, sc, el, ec, fileid }: Attributes, method: OpenMethod): void {
    const [visited, first] = [countText(vc, 'vc') > 0, countText(sl, 'sl')];
    const last = el === undefined ? first : countText(el, 'el');
    if (first === HIDDEN || first === 0) return;
    if (last < first || last - first > POINT_LINES)
      throw new EvidenceError('invalid', `a sequence point is on the lines ${first} to ${last}`);
    method.points += 1;
    method.called ||= visited;
    method.waiting.push(() => {
      const file = this.#fileOf(fileid, method);
      file.statement(`${this.#class} ${method.name} ${ordinal}@${sl}:${sc}-${el}:${ec}`, visited);
      for (let line = first; line <= last; line++) file.lines.mark(line, visited);
    });
  }

  #branchPoint({ vc, ordinal, path, offset, offsetend, sl, fileid }: Attributes, method: OpenMethod): void {
    const visited = countText(vc, 'vc') > 0;
    const line = sl === undefined ? 0 : countText(sl, 'sl');
    this.#branches = true;
    method.waiting.push(() => {
      const id = `${this.#class} ${method.name} ${ordinal} ${path} ${offset}-${offsetend}`;
      this.#fileOf(fileid, method).branch(line, id, visited);
    });
  }

  #closeMethod(method: OpenMethod): void {
    for (const mark of method.waiting) mark();
    if (method.points > 0) this.#fileOf(undefined, method).function(`${this.#class} ${method.name}`, method.called);
    this.#method = undefined;
  }

  #fileOf(id: string | undefined, method: OpenMethod): CoveredFile {
    const uid = id === undefined || id === '0' ? method.file : id;
    const path = uid === undefined ? '' : (this.#ids.get(uid) ?? this.#known.get(uid));
    if (path === undefined)
      throw new EvidenceError('invalid', `a point is in the file ${uid}, which the report does not list`);
    const file = this.#files.get(path) ?? new CoveredFile(path === '' ? 'unknown file' : path, 'opencover');
    this.#files.set(path, file);
    return file;
  }
}

function totalsOf({ numSequencePoints, visitedSequencePoints }: Attributes): Partial<Record<Measure, Tally>> {
  if (numSequencePoints === undefined) return {};
  const total = countText(numSequencePoints, 'numSequencePoints');
  return { statements: stated(countText(visitedSequencePoints, 'visitedSequencePoints'), total, 'Summary') };
}
