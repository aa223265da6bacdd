import { defineCheck } from '../core/check.ts';
import { benchmark, benchmarkAsked } from '../kinds/benchmark.ts';
import { reportOptions } from '../report/options.ts';

/** Benchmarks: how fast is the code itself? What is fast enough only the author knows, often as the baseline. */
export default defineCheck({
  key: 'benchmark',
  summary: 'Reads benchmark reports: how fast is the code itself, and is it slower than before?',
  options: { type: 'object', additionalProperties: false, required: ['report'], properties: reportOptions },
  main: 'report',
  facts: benchmark.facts,
  defaults: [],
  boundNeeded: true,
  async gather(options, ports, context) {
    const { gatherReports } = await import('../report/gather.ts');
    // A report may have thousands of numbers; those that nobody asked for would only make the results long.
    const kind = context.asked.length === 0 ? benchmark : benchmarkAsked(context.asked);
    return gatherReports(kind, options, ports, context);
  },
});
