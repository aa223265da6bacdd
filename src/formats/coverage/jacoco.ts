import { EvidenceError } from '../../core/evidence.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import { CoveredFile, type FileTotals, type Measure, type Tally } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import { reportPath } from '../../kinds/merge-coverage.ts';
import { withUnlisted } from '../../kinds/unlisted-coverage.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { epochSeconds } from '../../reading/time-text.ts';
import { countText } from '../../reading/value.ts';
import { type Attributes, readXml } from '../../reading/xml.ts';

const COUNTERS = new Map<string, Measure>([
  ['LINE', 'lines'],
  ['BRANCH', 'branches'],
  ['METHOD', 'functions'],
]);

/**
 * JaCoCo XML: https://www.jacoco.org/jacoco/trunk/coverage/report.dtd. A line is covered when at least one of its
 * instructions ran (https://www.jacoco.org/jacoco/trunk/doc/counters.html), as the counter `LINE` has it. `dump` is in
 * milliseconds since 1970; the oldest dates the report, because execution data of earlier runs may be in it. Its DOCTYPE
 * names a DTD, which is never opened.
 */
export default defineFormat<CoverageReading>()({
  id: 'jacoco',
  kind: 'coverage',
  shape: 'xml',
  summary: 'JaCoCo XML, as written by its Maven, Gradle and Ant tasks, Kover and Pester',
  endMark: 'the closing tag of the root element',
  matches: ({ name, attributes }) => name === 'report' && attributes.name !== undefined,
  async read(stream: ByteStream): Promise<CoverageReading> {
    const reader = new JacocoReader();
    await readXml(stream, reader);
    return reader.finish();
  },
});

type Counters = Partial<Record<Measure, Tally>>;

interface OpenSource {
  readonly file: CoveredFile;
  readonly counters: Counters;
  /** False for gcovr, whose lines do not say what was covered. */
  lines: boolean;
}

class JacocoReader {
  readonly #files: (CoveredFile | FileTotals)[] = [];
  readonly #path: string[] = [];
  readonly #totals: Counters = {};
  readonly #dumps: number[] = [];
  /** Methods of the classes met, by the name of their file; sources come after the classes of their package. */
  #methods = new Map<string, (readonly [id: string, called: boolean])[]>();
  #package = '';
  #class: Attributes = {};
  #method = '';
  #source: OpenSource | undefined;
  #counted = false;

  open(name: string, attributes: Attributes): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (parent === undefined && name !== 'report')
      throw new EvidenceError('invalid', `the root element is <${name}>, and should be <report>`);
    if (name === 'sessioninfo') this.#dumps.push(epochSeconds(attributes.dump) ?? Number.POSITIVE_INFINITY);
    else if (name === 'package') {
      this.#package = attributes.name ?? '';
      this.#methods = new Map();
    } else if (name === 'class') this.#class = attributes;
    else if (name === 'method') this.#method = `${this.#class.name} ${attributes.name}${attributes.desc}`;
    else if (name === 'sourcefile') this.#open(attributes.name ?? '');
    else if (name === 'line') this.#line(attributes);
    else if (name === 'counter') this.#counter(parent, attributes);
  }

  close(name: string): void {
    this.#path.pop();
    if (name === 'sourcefile') this.#close();
  }

  finish(): CoverageReading {
    const measured = new Set<Measure>(['lines']);
    for (const measure of ['branches', 'functions'] as const)
      if ((this.#totals[measure]?.total ?? 0) > 0) measured.add(measure);
    if (this.#counted && !this.#totals.lines)
      throw new EvidenceError(
        'empty',
        'the report counts instructions and no lines',
        'compile with debug information, so that JaCoCo knows lines',
      );
    const oldest = Math.min(...this.#dumps);
    return proved({
      ...withUnlisted(this.#files, this.#totals, measured),
      measured,
      ...(Number.isFinite(oldest) ? { generatedAt: oldest } : {}),
    });
  }

  #open(name: string): void {
    if (name.trim() === '') throw new EvidenceError('invalid', 'a source file of the report has no name');
    const file = new CoveredFile(reportPath(this.#package === '' ? name : `${this.#package}/${name}`), 'jacoco');
    for (const [id, called] of this.#methods.get(name) ?? []) file.function(id, called);
    this.#source = { file, counters: {}, lines: true };
  }

  #line({ nr, mi, ci, mb, cb }: Attributes): void {
    if (!this.#source) throw new EvidenceError('invalid', 'the report has a <line> outside of a <sourcefile>');
    const line = countText(nr, 'nr');
    if (mi === undefined && ci === undefined) this.#source.lines = false;
    else this.#source.file.lines.mark(line, countText(ci, 'ci') > 0);
    const [missed, covered] = [countText(mb ?? '0', 'mb'), countText(cb ?? '0', 'cb')];
    if (missed + covered > 0) this.#source.file.branches(line, { covered, total: missed + covered });
  }

  #counter(parent: string | undefined, { type = '', missed, covered }: Attributes): void {
    const hit = countText(covered, 'covered');
    const tally = { covered: hit, total: hit + countText(missed, 'missed') };
    const measure = COUNTERS.get(type);
    if (parent === 'report') this.#counted = true;
    if (measure === undefined) return;
    if (parent === 'report') this.#totals[measure] = tally;
    else if (parent === 'sourcefile' && this.#source) this.#source.counters[measure] = tally;
    else if (parent === 'method' && measure === 'functions') {
      const { sourcefilename = '' } = this.#class;
      const known = this.#methods.get(sourcefilename) ?? [];
      known.push([this.#method, hit > 0]);
      this.#methods.set(sourcefilename, known);
    }
  }

  /** Lines and methods are what counts; where the file's own counters differ, they say what JaCoCo counted. */
  #close(): void {
    const { file, counters, lines } = this.#source as OpenSource;
    this.#source = undefined;
    if (!lines) {
      this.#files.push({ path: file.path, totals: { lines: NONE, branches: NONE, functions: NONE, ...counters } });
      return;
    }
    for (const measure of COUNTERS.values()) {
      const [said, listed] = [counters[measure] ?? NONE, file.tally(measure)];
      if (listed && said.covered === listed.covered && said.total === listed.total) continue;
      if (measure === 'lines')
        throw new EvidenceError(
          'invalid',
          `\`${file.path}\` says ${said.covered} of ${said.total} lines, and lists ${listed?.covered} of ${listed?.total}`,
        );
      file.total(measure, said);
    }
    this.#files.push(file);
  }
}

const NONE: Tally = { covered: 0, total: 0 };
