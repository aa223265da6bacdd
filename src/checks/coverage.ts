import { defineCheck } from '../core/check.ts';
import { coverage } from '../kinds/coverage.ts';
import { gatherReports } from '../report/gather.ts';
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
  gather: (options, ports, context) => gatherReports(coverage, options, ports, context),
});
