import { EvidenceError } from '../../core/evidence.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import { CoveredFile, type Measure } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import { readCount } from '../../kinds/lcov-counts.ts';
import { LcovFunctions } from '../../kinds/lcov-functions.ts';
import { reportPath } from '../../kinds/merge-coverage.ts';
import { BranchForms } from '../../kinds/packed-branches.ts';
import { stated } from '../../kinds/tally.ts';
import { afterLine, endOfLine, wholeLines } from '../../reading/byte-lines.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { countText, finiteText } from '../../reading/value.ts';

/**
 * LCOV tracefiles: https://github.com/linux-test-project/lcov/blob/v2.3/man/geninfo.1 (section FILES). Counts only, no
 * units and no time. Each record must end in `end_of_record`. Totals (`LF`, `LH`) are what tools get wrong: lines are
 * counted from `DA`, and a disagreement is noted. Functions and branches that are only claimed (`FNF`, `BRF`) are judged as claimed.
 */
export default defineFormat<CoverageReading>()({
  id: 'lcov',
  kind: 'coverage',
  shape: 'lines',
  summary: 'LCOV, as written by lcov, c8, nyc, Jest, Vitest, coverage.py, gcovr, llvm-cov and many others',
  endMark: null,
  matches: (head) => {
    const first = head.split(/[\r\n]+/).find((line) => line.trim() !== '' && !line.startsWith('#'));
    return first !== undefined && /^(?:TN|SF):/.test(first);
  },
  async read(stream: ByteStream): Promise<CoverageReading> {
    const reader = new LcovReader();
    for await (const piece of wholeLines(stream)) reader.piece(piece);
    return reader.finish();
  },
});

interface OpenRecord {
  readonly file: CoveredFile;
  readonly functions: LcovFunctions;
  /** What the record claims of itself, in `LF` and `LH`. */
  found?: number;
  hit?: number;
  /** The same of functions and branches, in `FNF` and `FNH`, `BRF` and `BRH`; read only where they are not listed. */
  readonly claims: { FNF?: string; FNH?: string; BRF?: string; BRH?: string };
}

class LcovReader {
  readonly #files = new Map<string, CoveredFile>();
  readonly #measured = new Set<Measure>(['lines']);
  readonly #forms = new BranchForms();
  #record: OpenRecord | undefined;
  #number = 0;
  #disagreeing = 0;

  /** Takes lines as bytes. Nearly all are `DA` and `BRDA`, which are read without making a text of them. */
  piece(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; ) {
      this.#number += 1;
      const next = this.#record ? readCount(bytes, at, this.#record.file, this.#measured) : 0;
      if (next > 0) at = next;
      else {
        const end = endOfLine(bytes, at);
        this.#line(bytes.toString('utf8', at, end));
        at = afterLine(bytes, end);
      }
    }
  }

  #line(text: string): void {
    // Keys have two to four letters; newer ones than are read here may come, words of a tool may not.
    const colon = text.indexOf(':');
    const key = text.slice(0, Math.max(colon, 0));
    if (!/^[A-Z]{2,4}$/.test(key)) this.#other(text.trim());
    else if (key === 'SF') this.#start(text.slice(colon + 1));
    else if (this.#record) this.#read(key, text.slice(colon + 1), this.#record);
    else if (key !== 'TN') throw this.#invalid(`has \`${key}\` outside of a record`);
  }

  #other(text: string): void {
    if (text === 'end_of_record') this.#end();
    else if (text !== '' && !text.startsWith('#')) throw this.#invalid('is no LCOV line');
  }

  finish(): CoverageReading {
    if (this.#record)
      throw new EvidenceError('invalid', 'the last record has no `end_of_record`: the file is truncated');
    const notes =
      this.#disagreeing === 0
        ? []
        : [`\`LF\` and \`LH\` of ${this.#disagreeing} records disagree with their lines; the lines are counted`];
    return proved({ files: [...this.#files.values()], measured: this.#measured, notes });
  }

  #start(path: string): void {
    if (this.#record) throw this.#invalid('begins a record inside of another');
    if (path.trim() === '') throw this.#invalid('names no file');
    this.#record = { file: new CoveredFile(reportPath(path), 'lcov'), functions: new LcovFunctions(), claims: {} };
  }

  #end(): void {
    if (!this.#record) throw this.#invalid('ends a record that did not begin');
    const { file, functions, found, hit, claims } = this.#record;
    const { covered, total } = file.lines;
    if (total === 0 && found)
      throw new EvidenceError('invalid', `\`${file.path}\` claims ${found} lines and lists none`);
    if ((found ?? total) !== total || (hit ?? covered) !== covered) this.#disagreeing += 1;
    functions.addTo(file);
    claim(file, 'functions', claims.FNF, claims.FNH);
    claim(file, 'branches', claims.BRF, claims.BRH);
    const before = this.#files.get(file.path);
    if (before) before.add(file);
    else this.#files.set(file.path, file);
    (before ?? file).pack(this.#forms);
    this.#record = undefined;
  }

  #read(key: string, value: string, record: OpenRecord): void {
    switch (key) {
      case 'DA': {
        // DA:<line>,<hits>[,<checksum>]; cut by hand, because a report has millions of them.
        const comma = value.indexOf(',');
        const end = value.indexOf(',', comma + 1);
        const line = countText(comma < 0 ? value : value.slice(0, comma), key);
        const hits = comma < 0 ? undefined : value.slice(comma + 1, end < 0 ? undefined : end);
        // Lines count from 1; a mark on line 0 is about no line at all.
        const hit = finiteText(hits, key) > 0;
        if (line > 0) record.file.lines.mark(line, hit);
        return;
      }
      case 'LF':
        record.found = countText(value, key);
        return;
      case 'LH':
        record.hit = countText(value, key);
        return;
      case 'BRDA': {
        // BRDA:<line>,<block>,<branch>,<taken>; lcov 2 and coverage.py write texts for <branch>, commas and all.
        const found = /^(\d{1,15}),([^,]*),(.*),([^,]+)$/.exec(value);
        if (!found) throw this.#invalid('is no `BRDA:<line>,<block>,<branch>,<taken>`');
        const [, line, block, branch, taken = ''] = found;
        const count = taken.trim() === '-' ? 0 : finiteText(taken, key);
        record.file.branch(countText(line, key), `${block},${branch}`, count > 0);
        this.#measured.add('branches');
        return;
      }
      case 'BRF':
      case 'FNF':
        this.#measured.add(key === 'BRF' ? 'branches' : 'functions');
        record.claims[key] = value;
        return;
      case 'BRH':
      case 'FNH':
        record.claims[key] = value;
        return;
      default:
        if (record.functions.line(key, value)) this.#measured.add('functions');
    }
  }

  #invalid(what: string): EvidenceError {
    return new EvidenceError('invalid', `line ${this.#number} ${what}`);
  }
}

/** What a record claims and does not list is judged as it claims it: it must not vanish beside the lists of others. */
function claim(file: CoveredFile, measure: 'functions' | 'branches', found: string | undefined, hit = '0'): void {
  if (found === undefined || file.lists(measure)) return;
  const total = countText(found, measure);
  if (total > 0) file.total(measure, stated(countText(hit, measure), total, file.path));
}
