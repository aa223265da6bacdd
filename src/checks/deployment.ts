import { defineCheck } from '../core/check.ts';
import { askedOf } from '../github/asked.ts';

/** The newest deployment of the judged commit to an environment, as GitHub was told of it. */
export default defineCheck({
  key: 'deployment',
  summary: 'Asks GitHub for deployments: is the commit deployed to the environment, with success, and since when?',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['environment'],
    properties: {
      environment: { type: 'string', minLength: 1, description: 'The environment, as `production`.' },
      'any-commit': {
        type: 'boolean',
        description: 'True when the newest deployment there counts, whichever commit it is of.',
      },
    },
  },
  main: 'environment',
  timeout: 60,
  remote: true,
  facts: {
    known: {
      state: {
        dimension: 'text',
        describe:
          'What was reported last: `success`, `failure`, `error`, or `inactive` when another deployment took its place.',
        example: 'success',
      },
      age: {
        dimension: 'duration',
        better: 'higher',
        min: 0,
        describe: 'How long ago success was reported, by GitHub’s clock.',
        example: '>= 4h',
      },
      environment: { dimension: 'text', describe: 'The environment, as GitHub writes it.', example: 'production' },
    },
  },
  defaults: [{ band: 'go', fact: 'state', bound: 'success' }],
  async gather(options, ports, context) {
    const github = askedOf(ports);
    const { gatherDeployment } = await import('../github/deployed.ts');
    const { environment, 'any-commit': anyCommit = false } = options;
    return gatherDeployment({ environment, anyCommit }, github, context);
  },
});
