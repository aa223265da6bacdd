import { EvidenceError } from '../../core/evidence.ts';
import { defineFormat } from '../../kinds/format.ts';
import { JmeterRun } from '../../kinds/jmeter-samples.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { peek } from '../../reading/bytes.ts';
import { readCsv, splitRecord } from '../../reading/csv.ts';
import { glimpse } from '../../reading/text.ts';
import { countText } from '../../reading/value.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** The columns of a file without a header, as far as every version has the same (`jmeter.properties`). */
const COLUMNS = [
  'timeStamp',
  'elapsed',
  'label',
  'responseCode',
  'responseMessage',
  'threadName',
  'dataType',
  'success',
];
/** The columns that facts come from. */
const USED: ReadonlySet<string> = new Set([
  ...['timeStamp', 'elapsed', 'success', 'responseMessage', 'SampleCount', 'ErrorCount', 'allThreads'],
]);
const HEAD_BYTES = 64 * 1024;
/** A time in milliseconds, or any date with the time of day. */
const TIME = /^(?:\d{13}|[\d/.-]{8,10}[ T]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?)$/;
/** How a file begins whose first field may be a `TIME`; looking for records in any other would take long. */
const BEGINS = /^[\r\n]*"?[\d/.-]/;

/**
 * A JTL of JMeter as CSV (https://jmeter.apache.org/usermanual/listeners.html#csvlogformat): every result, `elapsed` in
 * milliseconds, `timeStamp` since 1970 or formatted. With a header or without, in which case the first eight columns are
 * those of JMeter's default. A test that is still running, or was killed, writes the same file.
 */
export default defineFormat<LoadTestReading>()({
  id: 'jmeter-csv',
  kind: 'load-test',
  shape: 'lines',
  summary: 'JMeter, `jmeter -n -l FILE`: results as CSV, with or without a header',
  endMark: null,
  matches: (head) => layoutOf(head) !== undefined,
  async read(stream) {
    const { head, whole } = await peek(stream, HEAD_BYTES);
    const layout = layoutOf(glimpse(head));
    if (!layout) throw new EvidenceError('invalid', 'the first line is neither the header of a JTL nor a result');
    const { columns, delimiter } = layout;
    const index = new Map(columns.map((name, place) => [name, place]));
    const run = new JmeterRun();
    let number = 0;
    let width = 0;
    await readCsv(
      whole,
      (fields, _, open) => {
        number += 1;
        if (number === 1) {
          width = fields.length;
          if (layout.header) return;
        }
        const fail = (what: string): never => {
          throw new EvidenceError('invalid', `record ${number}: ${what}`);
        };
        if (fields.length !== width)
          fail(`it has ${fields.length} fields, and the first has ${width}: the file is truncated or mixed`);
        if (open) {
          if (!isWhole(fields, columns)) fail('it has no end: the file is truncated');
          run.note('the last line has no line break, as when a file is cut or was edited by hand');
        }
        const field = (name: string): string | undefined => {
          const place = index.get(name);
          return place === undefined ? undefined : fields[place];
        };
        const whole = (name: string): number | undefined => {
          const text = field(name);
          if (text === undefined) return undefined;
          return /^\d{1,15}$/.test(text) ? Number.parseInt(text, 10) : countText(text, name);
        };
        const success = field('success');
        if (success !== 'true' && success !== 'false') fail('`success` is neither true nor false');
        const time = field('timeStamp');
        // A header says which column it is; its form is the author's (`jmeter.save.saveservice.timestamp_format`).
        if (time !== undefined && !(layout.header ? /\d/ : TIME).test(time)) fail('`timeStamp` is no time');
        run.add({
          elapsed: whole('elapsed'),
          success: success === 'true',
          message: field('responseMessage'),
          began: time !== undefined && time.length === 13 && /^\d+$/.test(time) ? Number.parseInt(time, 10) : undefined,
          count: whole('SampleCount') ?? 1,
          errors: whole('ErrorCount') ?? 0,
          threads: whole('allThreads'),
        });
      },
      { delimiter, openEnd: true },
    );
    return run.reading();
  },
});

/**
 * Whether a last record without its line break is whole as far as anybody looks: it has all its fields, and what may be cut
 * of the last one is a number (`bytes`, `Connect`) that no fact comes from.
 */
function isWhole(fields: readonly string[], columns: readonly string[]): boolean {
  return !USED.has(columns[fields.length - 1] ?? '') && /^\d+$/.test(fields.at(-1) ?? '');
}

interface Layout {
  readonly delimiter: string;
  readonly columns: readonly string[];
  readonly header: boolean;
}

/** How the file is laid out, by its first record; `undefined` for what is no JTL. */
function layoutOf(head: string): Layout | undefined {
  const first = /^[^\r\n]*/.exec(head)?.[0] ?? '';
  const maybe = { header: first.includes('label'), record: BEGINS.test(head) };
  for (const delimiter of DELIMITERS) {
    const names = !maybe.header ? [] : first.split(delimiter).map((name) => name.replace(/^"(.*)"$/, '$1'));
    const has = (name: string) => names.includes(name);
    if (has('label') && has('success') && (has('elapsed') || has('responseCode') || has('timeStamp')))
      return { delimiter, columns: names, header: true };
    // A quoted field of the first record may go on in the next line, so not only the first line is looked at.
    const fields = maybe.record ? firstRecord(head, delimiter) : [];
    if (
      fields.length > COLUMNS.length &&
      TIME.test(fields[0] as string) &&
      /^\d{1,9}$/.test(fields[1] as string) &&
      /^(?:true|false)$/.test(fields[7] as string)
    )
      return { delimiter, columns: COLUMNS, header: false };
  }
  return undefined;
}

function firstRecord(head: string, delimiter: string): readonly string[] {
  let record = '';
  for (const line of head.split(/\r\n|\n|\r/, 100)) {
    record = record === '' ? line : `${record}\n${line}`;
    const fields = splitRecord(record, delimiter);
    if (typeof fields === 'string') return [];
    if (fields) return fields;
  }
  return [];
}
