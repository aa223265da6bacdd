import { defineCheck } from '../core/check.ts';
import { approvalOptions, signOffFacts, signOffOptions } from '../sign-off/options.ts';

/** An approval by people: every role named has signed what the criterion says now, for what the change is now. */
export default defineCheck({
  key: 'sign-off',
  summary: 'Asks people: has every role named signed?',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['role'],
    properties: {
      ...signOffOptions,
      ...approvalOptions,
      by: {
        type: 'string',
        enum: ['comment', 'review'],
        literal: true,
        description:
          'What counts besides the command in a comment or review (default `comment`: nothing): an approving review by somebody of the role; then a requested change is no-go.',
      },
    },
  },
  main: 'role',
  facts: signOffFacts,
  defaults: [{ band: 'go', fact: 'signed', bound: true }],
  defaultsFor: ({ by }) =>
    by === 'review'
      ? [
          { band: 'go', fact: 'signed', bound: true },
          { band: 'go', fact: 'changes-requested', bound: 0, when: 'present' },
        ]
      : undefined,
  async gather(options, ports, context) {
    const { gatherSignOffs } = await import('../sign-off/gather.ts');
    return gatherSignOffs(
      {
        kind: 'sign',
        roles: [options.role].flat(),
        lapses: options.lapses ?? 'commit',
        allowAuthor: options['allow-author'] === true,
        byReview: options.by === 'review',
        ...(options['max-age'] === undefined ? {} : { maxAge: options['max-age'] }),
      },
      ports,
      context,
    );
  },
});
