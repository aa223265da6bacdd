import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import { type ByteStream, collect, once } from '../reading/bytes.ts';
import { decode } from '../reading/text.ts';
import { type PageSample, readSampleLine } from './page-line.ts';

/** A page of metrics, read to its end. */
export interface MetricsPage {
  readonly format: 'prometheus-text' | 'openmetrics';
  /** The samples of each name; a TYPE line alone makes no name. */
  readonly samples: ReadonlyMap<string, readonly PageSample[]>;
  /** Names that have a TYPE line of their own. */
  readonly typed: ReadonlySet<string>;
}

/** What only OpenMetrics has. */
const OPEN_METRICS = /^# (?:EOF$|UNIT |TYPE \S+ (?:info|stateset|gaugehistogram|unknown)$)/m;

/**
 * Reads a page of metrics in one of the two text formats; `contentType` says which where it was an answer. Throws
 * `EvidenceError`: `empty` without a sample, `invalid` for everything that Prometheus would not read either.
 */
export async function readPage(stream: ByteStream, contentType = ''): Promise<MetricsPage> {
  if (/protobuf/i.test(contentType))
    throw new EvidenceError('invalid', 'the page is in the protobuf format, and text was asked for');
  const text = await textOf(stream);
  if (text.trim() === '') throw new EvidenceError('empty', 'the page has no content');
  if (/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text))
    throw new EvidenceError(
      'invalid',
      'the page is no page of metrics',
      'it looks like a page for people: a login, an error, maintenance?',
    );
  const openMetrics =
    /openmetrics/i.test(contentType) || (!/version=0\.0\.4/i.test(contentType) && OPEN_METRICS.test(text));
  const lines = text.split('\n');
  // What follows the last line feed is empty, or was cut.
  const cut = lines.pop() !== '';
  const whole = openMetrics ? withoutEnd(cut ? text.split('\n') : lines) : lines;
  if (cut && !openMetrics)
    throw new EvidenceError('invalid', `the page breaks off in line ${lines.length + 1}`, 'its last line has no end');
  const { samples, typed } = readLines(whole, openMetrics);
  if (samples.size === 0)
    throw new EvidenceError('empty', 'the page has comments and no sample', 'has anything been measured yet?');
  return { format: openMetrics ? 'openmetrics' : 'prometheus-text', samples, typed };
}

async function textOf(stream: ByteStream): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await collect(stream, LIMITS.metricsPageBytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new EvidenceError('invalid', `the page is larger than the limit of ${LIMITS.metricsPageBytes} bytes`);
  }
  let text = '';
  for await (const piece of decode(once(bytes))) text += piece;
  return text;
}

/** The lines before `# EOF`, which OpenMetrics ends in so that a page that is cut shows. */
function withoutEnd(lines: readonly string[]): readonly string[] {
  const end = lines.indexOf('# EOF');
  if (end < 0)
    throw new EvidenceError(
      'invalid',
      'the page breaks off: OpenMetrics ends in `# EOF`',
      'was it written to its end?',
    );
  if (end !== lines.length - 1)
    throw new EvidenceError('invalid', `the page goes on after \`# EOF\` in line ${end + 1}`);
  return lines.slice(0, end);
}

function readLines(lines: readonly string[], openMetrics: boolean): Pick<MetricsPage, 'samples' | 'typed'> {
  const series = new Map<string, PageSample>();
  const typed = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const wrong = (why: string) => new EvidenceError('invalid', `line ${index + 1} of the page is no sample: ${why}`);
    if (line.length > LIMITS.streamLineBytes) throw wrong('it is longer than 1 MiB');
    if (/^[ \t]*(?:#|$)/.test(line)) {
      const name = /^[ \t]*#[ \t]+TYPE[ \t]+(\S+)/.exec(line)?.[1];
      if (name !== undefined) typed.add(name);
      continue;
    }
    const sample = readSampleLine(line, openMetrics);
    if (typeof sample === 'string') throw wrong(sample);
    const key = keyOf(sample);
    const before = series.get(key);
    // OpenMetrics may list several points of one series, by time.
    if (before && !(openMetrics && isLater(sample, before)))
      throw wrong('the series was there before, and which of the two counts nobody knows');
    series.set(key, sample);
  }
  const samples = new Map<string, PageSample[]>();
  for (const sample of series.values()) {
    const others = samples.get(sample.name);
    if (others) others.push(sample);
    else samples.set(sample.name, [sample]);
  }
  return { samples, typed };
}

function isLater(sample: PageSample, before: PageSample): boolean {
  return sample.time !== undefined && before.time !== undefined && sample.time > before.time;
}

function keyOf({ name, labels }: PageSample): string {
  return JSON.stringify([name, ...[...labels].sort(([a], [b]) => (a < b ? -1 : 1))]);
}
