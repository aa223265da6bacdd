import { defineCheck, type OptionMistake } from '../core/check.ts';
import type { FactSpec } from '../core/fact.ts';
import { ALERT_SOURCES } from '../core/github/findings.ts';

const rated = (severity: string, more = ''): FactSpec => ({
  ...{ dimension: 'count', better: 'lower', min: 0, example: '0' },
  describe: `How many open alerts are ${severity}${more}.`,
});

/** Security alerts of the repository: Dependabot, code scanning, secret scanning. */
export default defineCheck({
  key: 'security-alerts',
  summary: 'Counts open security alerts by severity: of Dependabot, code scanning and secret scanning.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['from'],
    properties: {
      from: {
        description: 'Who found them: `dependabot`, `code-scanning`, `secret-scanning`, or a list of those.',
        anyOf: [
          { type: 'string', enum: ALERT_SOURCES, literal: true, description: 'One source.' },
          {
            type: 'array',
            minItems: 1,
            description: 'Several sources.',
            items: { type: 'string', enum: ALERT_SOURCES, literal: true, description: 'A source.' },
          },
        ],
      },
      tools: {
        description: 'Of code scanning only these tools, each of which must have analysed the commit: `CodeQL`.',
        anyOf: [
          { type: 'string', minLength: 1, description: 'The name of a tool.' },
          {
            type: 'array',
            minItems: 1,
            description: 'Several tools.',
            items: { type: 'string', minLength: 1, description: 'The name of a tool.' },
          },
        ],
      },
    },
  },
  main: 'from',
  timeout: 60,
  remote: true,
  facts: {
    known: {
      critical: rated('critical'),
      high: rated('high', ', or errors of a tool without security severities'),
      moderate: rated('moderate (GitHub says medium), or warnings of such a tool'),
      low: rated('low, or notes of such a tool'),
      info: rated('of no severity by their rule'),
      unrated: rated('not rated', ': all of secret scanning are'),
      total: { dimension: 'count', better: 'lower', min: 0, describe: 'How many alerts are open.', example: '0' },
    },
  },
  defaults: [
    { band: 'go', fact: 'critical', bound: 0 },
    { band: 'go', fact: 'high', bound: 0 },
    { band: 'go', fact: 'unrated', bound: 0 },
  ],
  mistakes: ({ from, tools }): readonly OptionMistake[] =>
    tools === undefined || [from].flat().includes('code-scanning')
      ? []
      : [{ path: ['tools'], message: '`tools` is only for `code-scanning`, which `from` does not name' }],
  async gather(options, ports, context) {
    const [{ askedOf }, { alertCounts }] = await Promise.all([
      import('../github/asked.ts'),
      import('../github/alert-counts.ts'),
    ]);
    const tools = options.tools === undefined ? undefined : [options.tools].flat();
    return alertCounts([options.from].flat(), tools, askedOf(ports), context);
  },
});
