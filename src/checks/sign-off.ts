import { defineCheck } from '../core/check.ts';
import { signOffFacts, signOffOptions } from '../sign-off/options.ts';

/** An approval by people: every role named has signed what the criterion says now, for what the tree is now. */
export default defineCheck({
  key: 'sign-off',
  summary: 'Asks people: has every role named signed?',
  options: { type: 'object', additionalProperties: false, required: ['role'], properties: signOffOptions },
  main: 'role',
  facts: signOffFacts,
  defaults: [{ band: 'go', fact: 'signed', bound: true }],
  async gather(options, ports, context) {
    const { gatherSignOffs } = await import('../sign-off/gather.ts');
    return gatherSignOffs(
      {
        kind: 'sign',
        roles: [options.role].flat(),
        lapses: options.lapses ?? 'commit',
        ...(options['max-age'] === undefined ? {} : { maxAge: options['max-age'] }),
      },
      ports,
      context,
    );
  },
});
