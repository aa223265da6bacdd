import { EvidenceError } from '../../core/evidence.ts';
import { defineFormat } from '../../kinds/format.ts';
import { JmeterRun } from '../../kinds/jmeter-samples.ts';
import type { LoadTestReading } from '../../kinds/load-test.ts';
import { countText } from '../../reading/value.ts';
import { type Attributes, readXml } from '../../reading/xml.ts';

/**
 * A JTL of JMeter as XML (https://jmeter.apache.org/usermanual/listeners.html#xmlformat2.1): every result, `t` in
 * milliseconds, `ts` since 1970, `s` whether it succeeded. Results inside a request are its redirects and embedded pages and
 * part of it; results inside a transaction are the requests themselves.
 */
export default defineFormat<LoadTestReading>()({
  id: 'jmeter-xml',
  kind: 'load-test',
  shape: 'xml',
  summary: 'JMeter, results as XML (`jmeter.save.saveservice.output_format=xml`)',
  endMark: 'the end tag `</testResults>`',
  matches: (root) => root.name === 'testResults',
  async read(stream) {
    const run = new JmeterRun();
    /** The results that are open, each with whether those inside it count. */
    const open: { readonly attributes: Attributes; readonly counts: boolean; inner: number; failed: boolean }[] = [];
    await readXml(stream, {
      open(name, attributes) {
        if (name !== 'httpSample' && name !== 'sample') return;
        const outer = open.at(-1);
        const counts = outer ? outer.counts && isTransaction(outer.attributes) : true;
        if (outer) {
          outer.inner += 1;
          outer.failed ||= attributes.s !== 'true';
        }
        open.push({ attributes, counts, inner: 0, failed: false });
      },
      close(name) {
        if (name !== 'httpSample' && name !== 'sample') return;
        const done = open.pop();
        if (!done?.counts) return;
        const { attributes, inner, failed } = done;
        const whole = (key: string) => (attributes[key] === undefined ? undefined : countText(attributes[key], key));
        if (attributes.s !== 'true' && attributes.s !== 'false')
          throw new EvidenceError('invalid', 'a result does not say whether it succeeded (`s`)');
        // A transaction with its requests inside is told by them, unless it failed though none of them did.
        if (inner > 0 && isTransaction(attributes) && (failed || attributes.s === 'true')) return;
        run.add({
          elapsed: whole('t'),
          success: attributes.s === 'true',
          message: attributes.rm,
          began: whole('ts'),
          count: whole('sc') ?? 1,
          errors: whole('ec') ?? 0,
          threads: whole('na'),
        });
      },
    });
    return run.reading();
  },
});

function isTransaction(attributes: Attributes): boolean {
  return attributes.rm?.startsWith('Number of samples in transaction : ') ?? false;
}
