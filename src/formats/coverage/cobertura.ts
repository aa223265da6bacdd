import { EvidenceError } from '../../core/evidence.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import { CoveredFile, type FileTotals, type Measure, sum, type Tally } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import { isAbsolutePath, reportPath } from '../../kinds/merge-coverage.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { epochSeconds } from '../../reading/time-text.ts';
import { countText, finiteText } from '../../reading/value.ts';
import { type Attributes, readXml } from '../../reading/xml.ts';

/**
 * Cobertura XML: https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd. `timestamp` is in milliseconds
 * (Cobertura, coverage.py, Istanbul) or seconds (coverlet, gcovr) since 1970. Lines stand under methods and again under
 * the class, and count once by file and number; the root's own totals and rates disagree with them in several tools.
 */
export default defineFormat<CoverageReading>()({
  id: 'cobertura',
  kind: 'coverage',
  shape: 'xml',
  summary: 'Cobertura XML, as written by coverage.py, coverlet, gcovr, Istanbul, PHPUnit and many others',
  endMark: 'the closing tag of the root element',
  matches: (root) => root.name === 'coverage' && root.attributes['line-rate'] !== undefined,
  async read(stream: ByteStream): Promise<CoverageReading> {
    const reader = new CoberturaReader();
    await readXml(stream, reader);
    return reader.finish();
  },
});

interface OpenClass {
  readonly file: CoveredFile;
  /** False for classes without a file, which must not have lines. */
  readonly named: boolean;
  readonly name: string;
  /** Lines met under methods; they count only in a class that has no list of lines of its own. */
  readonly inMethods: Attributes[];
  listed: boolean;
}

interface OpenMethod {
  readonly name: string;
  /** True for Istanbul, which lists under a method the line it begins on, with its calls as hits, whether or not that line counts. */
  readonly istanbul: boolean;
  line: string | undefined;
  called: boolean;
}

class CoberturaReader {
  readonly #files = new Map<string, CoveredFile>();
  readonly #sources: string[] = [];
  readonly #measured = new Set<Measure>(['lines']);
  #root: Attributes | undefined;
  #source: string | undefined;
  #class: OpenClass | undefined;
  #method: OpenMethod | undefined;
  #uncounted = 0;

  open(name: string, attributes: Attributes): void {
    if (!this.#root) {
      if (name !== 'coverage')
        throw new EvidenceError('invalid', `the root element is <${name}>, and should be <coverage>`);
      this.#root = attributes;
    } else if (name === 'source') this.#source = '';
    else if (name === 'class') this.#openClass(attributes);
    else if (name === 'line') this.#line(attributes);
    else if (name === 'method') {
      const signature = `${attributes.name ?? ''}${attributes.signature ?? ''}`;
      this.#method = { name: signature, istanbul: attributes.hits !== undefined, line: undefined, called: false };
    }
  }

  text(text: string): void {
    if (this.#source !== undefined) this.#source += text;
  }

  close(name: string): void {
    if (name === 'source' && this.#source !== undefined) {
      if (this.#source.trim() !== '') this.#sources.push(this.#source.trim());
      this.#source = undefined;
    } else if (name === 'class') this.#closeClass();
    else if (name === 'method') this.#closeMethod();
  }

  finish(): CoverageReading {
    const files = [...this.#files.values()];
    const counted = { lines: tallyOf(files, 'lines'), branches: tallyOf(files, 'branches') };
    if (counted.branches.total > 0) this.#measured.add('branches');
    const notes: string[] = [];
    if (this.#uncounted > 0)
      notes.push(`${this.#uncounted} lines with branches do not say how many; those branches are not counted`);
    for (const measure of ['lines', 'branches'] as const) {
      const [claimed, { covered, total }] = [claimOf(this.#root, measure), counted[measure]];
      if (!claimed || (claimed.covered === covered && claimed.total === total)) continue;
      const says = `the report's own totals say ${claimed.covered} of ${claimed.total} ${measure}`;
      notes.push(`${says}, and its lines show ${covered} of ${total}`);
    }
    const { version } = this.#root ?? {};
    const generatedAt = epochSeconds(this.#root?.timestamp);
    return proved({
      files: [...files, ...this.#unlisted(counted)],
      measured: this.#measured,
      ...(version && /^[A-Za-z]/.test(version) ? { tool: version } : {}),
      ...(generatedAt === undefined ? {} : { generatedAt }),
      notes,
    });
  }

  /**
   * With several source folders coverage.py 6 writes only one of the files of one name, and counts all in its totals.
   * What is in the totals and not in the list is judged too, or a file without any coverage would vanish.
   */
  #unlisted(counted: Readonly<Record<'lines' | 'branches', Tally>>): FileTotals[] {
    const claimed = claimOf(this.#root, 'lines');
    if (this.#sources.length < 2 || !claimed || claimed.total <= counted.lines.total) return [];
    const branches = claimOf(this.#root, 'branches');
    const totals = {
      lines: rest(claimed, counted.lines),
      ...(branches && this.#measured.has('branches') ? { branches: rest(branches, counted.branches) } : {}),
    };
    return [{ path: undefined, totals }];
  }

  #openClass(attributes: Attributes): void {
    const { filename = '', name = '' } = attributes;
    // Names are relative to a source folder; to which of several is not said.
    const [source] = this.#sources;
    const inside = this.#sources.length === 1 && source !== undefined && !isAbsolutePath(reportPath(filename));
    const path = reportPath(inside ? `${source}/${filename}` : filename);
    const file = this.#files.get(path) ?? new CoveredFile(path, 'cobertura');
    if (filename.trim() !== '') this.#files.set(path, file);
    this.#class = { file, named: filename.trim() !== '', name, inMethods: [], listed: false };
  }

  #closeClass(): void {
    const open = this.#class;
    if (open && !open.listed) for (const line of open.inMethods) this.#mark(open.file, line);
    this.#class = undefined;
  }

  #closeMethod(): void {
    if (this.#class && this.#method?.line !== undefined) {
      const { line, name, called } = this.#method;
      this.#class.file.function(`${line},${this.#class.name} ${name}`, called);
      this.#measured.add('functions');
    }
    this.#method = undefined;
  }

  #line(attributes: Attributes): void {
    if (!this.#class) throw new EvidenceError('invalid', 'the report has a <line> outside of a <class>');
    if (!this.#class.named) throw new EvidenceError('invalid', `the class \`${this.#class.name}\` names no file`);
    if (!this.#method) {
      this.#class.listed = true;
      this.#mark(this.#class.file, attributes);
      return;
    }
    if (!this.#method.istanbul) this.#class.inMethods.push(attributes);
    this.#method.line ??= attributes.number;
    this.#method.called ||= finiteText(attributes.hits, 'hits') > 0;
  }

  #mark(file: CoveredFile, attributes: Attributes): void {
    const line = countText(attributes.number, 'number');
    const hit = finiteText(attributes.hits, 'hits') > 0;
    // Lines count from 1; coverage.py marks empty files with a line 0.
    if (line === 0) return;
    file.lines.mark(line, hit);
    const found = /\((\d{1,9})\/(\d{1,9})\)/.exec(attributes['condition-coverage'] ?? '');
    if (!found) {
      if (attributes.branch?.toLowerCase() === 'true') this.#uncounted += 1;
      return;
    }
    const tally = { covered: countText(found[1], 'covered'), total: countText(found[2], 'total') };
    if (tally.covered > tally.total)
      throw new EvidenceError(
        'invalid',
        `line ${line} says that ${tally.covered} of ${tally.total} conditions were met`,
      );
    file.branches(line, tally);
  }
}

function tallyOf(files: readonly CoveredFile[], measure: Measure): Tally {
  return sum(files.flatMap((file) => file.tally(measure) ?? []));
}

/** What the root says of all, where it says it in whole numbers. */
function claimOf(root: Attributes | undefined, measure: 'lines' | 'branches'): Tally | undefined {
  const [covered = '', total = ''] = [root?.[`${measure}-covered`], root?.[`${measure}-valid`]];
  if (![covered, total].every((text) => /^\d{1,15}$/.test(text))) return undefined;
  return { covered: countText(covered, 'covered'), total: countText(total, 'valid') };
}

function rest(all: Tally, part: Tally): Tally {
  const total = Math.max(0, all.total - part.total);
  return { total, covered: Math.min(total, Math.max(0, all.covered - part.covered)) };
}
