import { EvidenceError } from '../../core/evidence.ts';
import type { Benchmark, BenchmarkReading } from '../../kinds/benchmark.ts';
import { provenBenchmarks, stats } from '../../kinds/benchmark-run.ts';
import { defineFormat } from '../../kinds/format.ts';
import type { ByteStream } from '../../reading/bytes.ts';
import { readTable } from '../../reading/csv-table.ts';
import { finiteText } from '../../reading/value.ts';

const HEADER = 'command,mean,stddev,median,user,system,min,max';

/**
 * `hyperfine --export-csv` (https://github.com/sharkdp/hyperfine#export-results). Times are in seconds; the deviation of
 * a single run is empty. The file has no exit codes: a command that failed and was let (`-i`) cannot be told, so JSON
 * is the better export.
 */
export default defineFormat<BenchmarkReading>()({
  id: 'hyperfine-csv',
  kind: 'benchmark',
  shape: 'lines',
  summary: 'hyperfine 1, `hyperfine --export-csv FILE`',
  endMark: null,
  matches: (head) => head.startsWith(HEADER) && /^[,\r\n]|^$/.test(head.slice(HEADER.length, HEADER.length + 1)),
  async read(stream: ByteStream): Promise<BenchmarkReading> {
    const benchmarks: Benchmark[] = [];
    await readTable(stream, (values, line) => {
      const seconds = (key: string) => finiteText(values[key], `${key} of line ${line}`);
      const optional = (key: string) => (values[key] === '' ? undefined : seconds(key));
      const name = values.command;
      if (!name) throw new EvidenceError('invalid', `line ${line} names no command`);
      const [mean, min, max] = [seconds('mean'), seconds('min'), seconds('max')];
      if (mean < min || mean > max)
        throw new EvidenceError('invalid', `the mean of line ${line} is not between min and max`);
      const others = { median: optional('median'), stddev: optional('stddev') };
      const shares = { user: optional('user'), system: optional('system') };
      benchmarks.push({ names: [name], stats: stats('duration', { mean, min, max, ...others, ...shares }) });
    });
    return provenBenchmarks({
      benchmarks,
      notes: ['the CSV export of hyperfine does not say whether the commands succeeded'],
    });
  },
});
