import { EvidenceError } from '../../core/evidence.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import { CoveredFile, type FileTotals, type Measure, type Tally } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import { reportPath } from '../../kinds/merge-coverage.ts';
import { stated } from '../../kinds/tally.ts';
import { withUnlisted } from '../../kinds/unlisted-coverage.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { epochSeconds } from '../../reading/time-text.ts';
import { countText, finiteText } from '../../reading/value.ts';
import { type Attributes, readXml } from '../../reading/xml.ts';

/** The attributes of `<metrics>` for each measure. */
const METRICS = [
  ['statements', 'statements', 'coveredstatements'],
  ['branches', 'conditionals', 'coveredconditionals'],
  ['functions', 'methods', 'coveredmethods'],
] as const;

/**
 * Clover XML in its dialects: https://bitbucket.org/openclover/clover/src/master/clover-core/src/main/resources/clover.xsd,
 * PHPUnit (https://github.com/sebastianbergmann/php-code-coverage/blob/main/src/Report/Clover.php) and Istanbul
 * (https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/clover/index.js). `<metrics>` of each
 * file has its statements, conditionals and methods (of PHPUnit: methods covered in full); `<line>` its lines.
 * `<testproject>` is about test code and does not count. `generated` is in seconds (PHPUnit, gcovr) or milliseconds.
 */
export default defineFormat<CoverageReading>()({
  id: 'clover',
  kind: 'coverage',
  shape: 'xml',
  summary: 'Clover XML, as written by OpenClover, PHPUnit, Istanbul (nyc, c8, Jest, Vitest) and gcovr',
  endMark: 'the closing tag of the root element',
  matches: ({ name, attributes }) =>
    name === 'coverage' && attributes.generated !== undefined && attributes['line-rate'] === undefined,
  async read(stream: ByteStream): Promise<CoverageReading> {
    const reader = new CloverReader();
    await readXml(stream, reader);
    return reader.finish();
  },
});

type Metrics = Partial<Record<Measure, Tally>>;

class CloverReader {
  readonly #files: (CoveredFile | FileTotals)[] = [];
  readonly #names = new Map<string, CoveredFile>();
  readonly #path: string[] = [];
  #package = '';
  #file: { readonly file: CoveredFile; metrics?: Metrics } | undefined;
  #project: Metrics = {};
  /** What the metrics of some file leave out. */
  readonly #lacking = new Set<Measure>();
  #generated: string | undefined;

  open(name: string, attributes: Attributes): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (parent === undefined) {
      if (name !== 'coverage')
        throw new EvidenceError('invalid', `the root element is <${name}>, and should be <coverage>`);
      this.#generated = attributes.generated;
    }
    if (this.#path[1] !== 'project') return;
    if (name === 'package') this.#package = attributes.name ?? '';
    else if (name === 'file') this.#file = { file: new CoveredFile(pathOf(attributes, this.#package)) };
    else if (name === 'line' && this.#file) markLine(this.#file.file, attributes);
    else if (name === 'metrics' && parent === 'file' && this.#file) this.#file.metrics = metricsOf(attributes);
    else if (name === 'metrics' && parent === 'project') this.#project = metricsOf(attributes);
  }

  close(name: string): void {
    this.#path.pop();
    if (name === 'file' && this.#file) this.#closeFile(this.#file.file, this.#file.metrics);
    if (name === 'file') this.#file = undefined;
    if (name === 'package') this.#package = '';
  }

  finish(): CoverageReading {
    const measured = new Set<Measure>(['lines', 'statements']);
    for (const measure of ['branches', 'functions'] as const)
      if ((this.#project[measure]?.total ?? 0) > 0) measured.add(measure);
    const lacking = [...measured].find((measure) => this.#lacking.has(measure));
    if (lacking !== undefined)
      throw new EvidenceError('invalid', `the <metrics> of a file have no ${lacking}, which the report measures`);
    const generatedAt = epochSeconds(this.#generated);
    return proved({
      ...withUnlisted(this.#files, this.#project, measured),
      measured,
      ...(generatedAt === undefined ? {} : { generatedAt }),
    });
  }

  #closeFile(file: CoveredFile, metrics: Metrics | undefined): void {
    if (!metrics) throw new EvidenceError('invalid', `\`${file.path}\` has no <metrics>`);
    if (this.#names.has(file.path)) throw new EvidenceError('invalid', `the report lists \`${file.path}\` twice`);
    this.#names.set(file.path, file);
    for (const [measure] of METRICS) if (!metrics[measure]) this.#lacking.add(measure);
    const listed = file.lines.total > 0 || (metrics.statements?.total ?? 0) === 0;
    for (const [measure, tally] of Object.entries(metrics) as [Measure, Tally][]) file.total(measure, tally);
    // Some writers leave the lines out; then nothing is known of them.
    this.#files.push(listed ? file : { path: file.path, totals: metrics });
  }
}

/** PHPUnit has the path in `name`; the others have it in `path`, or only the name of the file in a package. */
function pathOf({ path, name = '' }: Attributes, package_: string): string {
  const found = path ?? (/[\\/]/.test(name) || package_ === '' ? name : `${package_.replaceAll('.', '/')}/${name}`);
  if (found.trim() === '') throw new EvidenceError('invalid', 'a file of the report has no name');
  return reportPath(found);
}

/**
 * Of Istanbul, a line with branches has a count like any other; of OpenClover it has none, and was reached when it was
 * evaluated either way. Methods begin on lines that count only if a statement is on them too.
 */
function markLine(file: CoveredFile, { num, type, count, truecount, falsecount }: Attributes): void {
  const line = countText(num, 'num');
  if (type === 'method' || line === 0) return;
  if (type === 'cond' && count === undefined)
    file.lines.mark(line, countText(truecount, 'truecount') + countText(falsecount, 'falsecount') > 0);
  else file.lines.mark(line, finiteText(count, 'count') > 0);
}

function metricsOf(attributes: Attributes): Metrics {
  const known = METRICS.filter(([, total]) => attributes[total] !== undefined);
  return Object.fromEntries(
    known.map(([measure, total, covered]) => [
      measure,
      stated(countText(attributes[covered], covered), countText(attributes[total], total), 'metrics'),
    ]),
  );
}
