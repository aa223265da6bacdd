import { defineCheck } from '../core/check.ts';
import { coverage } from '../kinds/coverage.ts';
import { reportOptions } from '../report/options.ts';

/** Coverage reports: how much of the code did the tests run through? */
export default defineCheck({
  key: 'coverage',
  summary: 'Reads coverage reports: how much of the code did the tests run through?',
  options: { type: 'object', additionalProperties: false, required: ['report'], properties: reportOptions },
  main: 'report',
  facts: coverage.facts,
  defaults: [],
  boundNeeded: true,
  async gather(options, ports, context) {
    const { gatherReports } = await import('../report/gather.ts');
    return gatherReports(coverage, options, ports, context);
  },
});
