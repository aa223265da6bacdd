import { defineCheck } from '../core/check.ts';
import { audit } from '../kinds/audit.ts';
import { floorAdvice } from '../report/floor.ts';
import { reportOptions } from '../report/options.ts';

/** Audit reports: dependencies, code, secrets and images, as far as a tool can tell. */
export default defineCheck({
  key: 'audit',
  summary: 'Reads audit reports: does a tool know of vulnerabilities, leaks or broken rules?',
  options: { type: 'object', additionalProperties: false, required: ['report'], properties: reportOptions },
  main: 'report',
  facts: audit.facts,
  defaults: [
    { band: 'go', fact: 'critical', bound: 0, when: 'present' },
    { band: 'go', fact: 'high', bound: 0, when: 'present' },
    { band: 'go', fact: 'unrated', bound: 0, when: 'present' },
    { band: 'go', fact: 'total', bound: 0, when: { without: 'critical' } },
  ],
  advice: floorAdvice('audit'),
  async gather(options, ports, context) {
    const { gatherReports } = await import('../report/gather.ts');
    return gatherReports(audit, options, ports, context);
  },
});
