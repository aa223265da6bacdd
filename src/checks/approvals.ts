import { defineCheck } from '../core/check.ts';
import { approvalOptions } from '../sign-off/options.ts';

/** Reviews of the pull request: approvals of this very head, by people who may write and did not make the change. */
export default defineCheck({
  key: 'approvals',
  summary: 'Asks GitHub: have people with write access, or its code owners, approved this head of the pull request?',
  options: { type: 'object', additionalProperties: false, properties: approvalOptions },
  facts: {
    known: {
      approvals: {
        dimension: 'count',
        describe: 'How many people who may write, and did not make the change, approve of this head.',
        better: 'higher',
        example: '>= 2',
      },
      'changes-requested': {
        dimension: 'count',
        describe: 'How many people who may write request changes.',
        better: 'lower',
      },
      owners: {
        dimension: 'count',
        describe:
          'How many rules of CODEOWNERS that changed files fall under still lack an approval of this head by one of their owners: 0 when all have one.',
        better: 'lower',
        min: 0,
        example: '0',
      },
    },
  },
  defaults: [
    { band: 'go', fact: 'approvals', bound: '>= 1' },
    { band: 'go', fact: 'changes-requested', bound: 0 },
  ],
  remote: true,
  async gather(options, ports, context) {
    const { gatherApprovals } = await import('../sign-off/approvals.ts');
    return gatherApprovals(options['allow-author'] === true, ports, context);
  },
});
