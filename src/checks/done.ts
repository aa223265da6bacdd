import { defineCheck } from '../core/check.ts';
import { signOffFacts, signOffOptions } from '../sign-off/options.ts';

/** A task that somebody carried out and reports. It stands when the tree changes, and lapses with its phase; the criterion must read the same. */
export default defineCheck({
  key: 'done',
  summary: 'Asks people: has somebody of the role reported it done?',
  options: { type: 'object', additionalProperties: false, required: ['role'], properties: signOffOptions },
  main: 'role',
  facts: signOffFacts,
  defaults: [{ band: 'go', fact: 'signed', bound: true }],
  async gather(options, ports, context) {
    const { gatherSignOffs } = await import('../sign-off/gather.ts');
    return gatherSignOffs(
      {
        kind: 'done',
        roles: [options.role].flat(),
        lapses: options.lapses ?? 'phase',
        ...(options['max-age'] === undefined ? {} : { maxAge: options['max-age'] }),
      },
      ports,
      context,
    );
  },
});
