import { defineCheck } from '../core/check.ts';
import { tests } from '../kinds/tests.ts';
import { reportOptions } from '../report/options.ts';

/** Test reports: did the tests run, and did they pass? */
export default defineCheck({
  key: 'tests',
  summary: 'Reads test reports: did the tests run, and did they pass?',
  options: { type: 'object', additionalProperties: false, required: ['report'], properties: reportOptions },
  main: 'report',
  facts: tests.facts,
  defaults: [
    { band: 'go', fact: 'failed', bound: 0 },
    { band: 'go', fact: 'errors', bound: 0 },
  ],
  async gather(options, ports, context) {
    const { gatherReports } = await import('../report/gather.ts');
    return gatherReports(tests, options, ports, context);
  },
});
