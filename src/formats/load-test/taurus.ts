import { EvidenceError } from '../../core/evidence.ts';
import { defineFormat } from '../../kinds/format.ts';
import { known } from '../../kinds/known.ts';
import { provenRun } from '../../kinds/load-run.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { countText, finiteText } from '../../reading/value.ts';
import { readXml } from '../../reading/xml.ts';

const PERCENTILES = {
  min: '0.0',
  p50: '50.0',
  p75: '75.0',
  p90: '90.0',
  p95: '95.0',
  p99: '99.0',
  p999: '99.9',
  max: '100.0',
};

/**
 * The summary of Taurus, `dump-xml` of its reporter `final-stats`
 * (https://gettaurus.org/docs/Reporting/#Dump-Summary-for-Jenkins-Plugins): times are in seconds; `throughput` is the number
 * of requests, of which `fail` failed. The group without a label is that of all requests. Taurus writes the file once, at
 * the end of the run.
 */
export default defineFormat<LoadTestReading>()({
  id: 'taurus',
  kind: 'load-test',
  shape: 'xml',
  summary: 'Taurus, `final-stats` with `dump-xml: FILE`',
  endMark: 'the end tag `</FinalStatus>`',
  matches: (root) => root.name === 'FinalStatus',
  async read(stream) {
    const { values, duration } = await overall(stream);
    const seconds = (key: string) => (values.has(key) ? finiteText(values.get(key), key) : undefined);
    const number = (key: string) => countText(values.get(key), key);
    const [requests, failed] = [number('throughput'), number('fail')];
    if (number('succ') + failed !== requests)
      throw new EvidenceError('invalid', `\`succ\` and \`fail\` (${failed}) do not add up to ${requests}`);
    const took = duration === undefined ? undefined : finiteText(duration, 'TestDuration');
    return provenRun({
      requests,
      failed,
      judged: requests,
      ...known({ duration: took, throughput: took ? requests / took : undefined }),
      latency: known({
        mean: seconds('avg_rt'),
        ...Object.fromEntries(Object.entries(PERCENTILES).map(([name, percent]) => [name, seconds(`perc ${percent}`)])),
      }),
      metrics: [],
      absent: {
        duration: 'older versions do not write `TestDuration`',
        throughput: 'older versions do not write `TestDuration`; its `throughput` is the number of requests',
        'checks-failed': 'Taurus counts a failed assertion as a failed request',
        'thresholds-failed': 'the file does not say what the reporter `passfail` found; bind the facts themselves',
        vus: 'the file does not have the number of users',
      },
    });
  },
});

/** The values of the group of all requests, percentiles as `perc 95.0`, and how long the run took. */
async function overall(stream: Parameters<typeof readXml>[0]) {
  const values = new Map<string, string>();
  const open: string[] = [];
  let groups = 0;
  let here = false;
  let duration: string | undefined;
  await readXml(stream, {
    open(name, attributes) {
      open.push(name);
      if (open.length === 2 && name === 'Group') {
        here = attributes.label === '';
        if (here) groups += 1;
      }
      if (open.length !== 3 || !here || attributes.value === undefined) return;
      const key = name === 'perc' || name === 'rc' ? `${name} ${attributes.param ?? ''}` : name;
      if (values.has(key)) throw new EvidenceError('invalid', `the group of all requests has \`${key}\` twice`);
      values.set(key, attributes.value);
    },
    close(name) {
      open.pop();
      if (name === 'Group') here = false;
    },
    text(text) {
      if (open.length === 2 && open[1] === 'TestDuration') duration = (duration ?? '') + text;
    },
  });
  if (groups !== 1)
    throw new EvidenceError(
      'invalid',
      `the file has ${groups} groups of all requests (\`label=""\`), and should have one`,
    );
  return { values, ...(duration === undefined ? {} : { duration }) };
}
