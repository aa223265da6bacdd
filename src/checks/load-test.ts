import { defineCheck } from '../core/check.ts';
import { COMBINE } from '../kinds/combine-load.ts';
import { loadTest, loadTests } from '../kinds/load-test.ts';
import { floorAdvice } from '../report/floor.ts';
import { reportOptions } from '../report/options.ts';

/** Load tests: how fast, how much, how many errors. What is fast enough only the author knows. */
export default defineCheck({
  key: 'load-test',
  summary: 'Reads load-test reports: latency, throughput, errors, and what the script itself checks.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['report'],
    properties: {
      ...reportOptions,
      combine: {
        type: 'string',
        enum: COMBINE,
        description:
          'What several reports come to: `worst` takes the worst of each fact, `sum` adds up shards of one test that ran at the same time.',
      },
    },
  },
  main: 'report',
  facts: loadTest.facts,
  advice: floorAdvice('load-test'),
  defaults: [
    { band: 'go', fact: 'thresholds-failed', bound: 0, when: 'present' },
    { band: 'go', fact: 'checks-failed', bound: 0, when: 'present' },
  ],
  boundNeeded: true,
  async gather(options, ports, context) {
    const { gatherReports } = await import('../report/gather.ts');
    const evidence = await gatherReports(loadTests(options.combine), options, ports, context);
    // A report has a hundred metrics of its own; those that nobody asked for would only make the results long.
    const wanted = evidence.facts.filter(
      (fact) => !fact.name.startsWith('metric.') || context.asked.includes(fact.name),
    );
    return { ...evidence, facts: wanted };
  },
});
