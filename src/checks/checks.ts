import { defineCheck, type OptionMistake } from '../core/check.ts';
import { EvidenceError } from '../core/evidence.ts';
import { GlobFault } from '../core/glob.ts';
import { appearOption } from '../github/appear.ts';
import { askedOf } from '../github/asked.ts';
import { NamePattern } from '../github/name-pattern.ts';

const name = { type: 'string', minLength: 1, description: 'A name or glob.' } as const;
const several = { type: 'array', minItems: 1, description: 'Several names or globs.', items: name } as const;

/** Check runs and statuses of the judged commit. Only `success` passes, and this very job is left out by its id. */
export default defineCheck({
  key: 'checks',
  summary: 'Asks GitHub for the check runs and statuses of the commit: are they there, and did they succeed?',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['names'],
    properties: {
      names: {
        description:
          'The checks, by name or glob: `build`, `test (*)`. Alone, `all` stands for all that exist, at least one.',
        anyOf: [name, several],
      },
      except: { description: 'Checks that do not count, by name or glob.', anyOf: [name, several] },
      app: {
        description:
          'The app that makes them, by slug or id: `github-actions`. Any without it, but only one for a name.',
        anyOf: [
          { type: 'string', minLength: 1, description: 'The slug of the app.' },
          { type: 'integer', minimum: 1, description: 'The id of the app.' },
        ],
      },
      'appear-within': appearOption,
    },
  },
  main: 'names',
  timeout: 60,
  remote: true,
  facts: {
    known: {
      failed: {
        dimension: 'count',
        better: 'lower',
        min: 0,
        describe: 'How many checks ended with anything but success: skipped, neutral and cancelled are failed.',
        example: '0',
      },
      missing: {
        dimension: 'count',
        better: 'lower',
        min: 0,
        describe: 'How many of `names` no check has; not with `all`.',
        example: '0',
      },
      passed: {
        dimension: 'count',
        better: 'higher',
        min: 0,
        describe: 'How many checks succeeded.',
        example: '>= 3',
      },
      running: {
        dimension: 'count',
        better: 'lower',
        min: 0,
        describe: 'How many checks have not ended; while there is one, the criterion is pending.',
        example: '0',
      },
    },
  },
  defaults: [
    { band: 'go', fact: 'failed', bound: 0 },
    { band: 'go', fact: 'missing', bound: 0 },
  ],
  defaultsFor: ({ names }) => (names === 'all' ? [{ band: 'go', fact: 'failed', bound: 0 }] : undefined),
  mistakes: (options) => ['names', 'except'].flatMap((key) => faultsOf(key, options[key])),
  async gather(options, ports, context) {
    const github = askedOf(ports);
    const { gatherChecks } = await import('../github/commit-checks.ts');
    const { names, except, app } = options;
    try {
      return await gatherChecks(
        {
          names: names === 'all' ? names : [names].flat(),
          except: [except ?? []].flat(),
          app: app === undefined ? undefined : String(app),
          appearWithin: options['appear-within'],
        },
        github,
        context,
      );
    } catch (error) {
      if (!(error instanceof GlobFault)) throw error;
      throw new EvidenceError('invalid', `\`names\` or \`except\` is no glob: ${error.message}`);
    }
  },
});

/** Patterns that cannot be. What an expression will become is not known yet. */
function faultsOf(key: string, given: unknown): OptionMistake[] {
  return [given ?? []].flat().flatMap((pattern, index) => {
    if (typeof pattern !== 'string' || pattern.includes('${{')) return [];
    try {
      new NamePattern(pattern);
      return [];
    } catch (error) {
      if (!(error instanceof GlobFault)) throw error;
      return [
        { path: Array.isArray(given) ? [key, index] : [key], message: `\`${key}\` is no glob: ${error.message}` },
      ];
    }
  });
}
