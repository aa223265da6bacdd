import { defineCheck } from '../core/check.ts';
import { tests } from '../kinds/tests.ts';
import { gatherReports } from '../report/gather.ts';
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
  gather: (options, ports, context) => gatherReports(tests, options, ports, context),
});
