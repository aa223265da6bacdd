import { defineCheck } from '../core/check.ts';
import { EvidenceError } from '../core/evidence.ts';
import { appearOption } from '../github/appear.ts';
import { askedOf } from '../github/asked.ts';

/** The last run of a workflow for the judged commit. Only its newest attempt counts, and never this very run. */
export default defineCheck({
  key: 'workflow',
  summary: 'Asks GitHub for the last run of a workflow for the commit: did it succeed?',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['file'],
    properties: {
      file: {
        type: 'string',
        minLength: 1,
        description: 'The file of the workflow, as `ci.yml`; not the name that it shows.',
      },
      event: { type: 'string', minLength: 1, description: 'Only runs of this event, as `push` or `schedule`.' },
      'any-commit': {
        type: 'boolean',
        description: 'True when the newest run on a branch of this repository counts, whichever commit it ran for.',
      },
      branch: {
        type: 'string',
        minLength: 1,
        description: 'With `any-commit`, on which branch; the default branch without it.',
      },
      'appear-within': appearOption,
    },
  },
  main: 'file',
  timeout: 60,
  remote: true,
  facts: {
    known: {
      conclusion: {
        dimension: 'text',
        describe:
          'How it ended: `success`, `failure`, `cancelled`, `skipped`, `neutral`, `timed-out`, `action-required`, `stale`, `startup-failure`.',
        example: 'success',
      },
      age: {
        dimension: 'duration',
        better: 'lower',
        min: 0,
        describe: 'How long ago its newest attempt began.',
        example: '< 24h',
      },
    },
  },
  defaults: [{ band: 'go', fact: 'conclusion', bound: 'success' }],
  mistakes: ({ branch, 'any-commit': anyCommit }) =>
    branch !== undefined && anyCommit !== true
      ? [{ path: ['branch'], message: '`branch` is for the newest run of any commit', hint: 'add `any-commit: true`' }]
      : [],
  async gather(options, ports, context) {
    const github = askedOf(ports);
    const { file, event, branch = '', 'any-commit': anyCommit = false } = options;
    // What an expression became may be nothing, and an empty filter means everything (THREATS C16).
    for (const [name, value] of Object.entries({ file, event }))
      if (value === '') throw new EvidenceError('invalid', `\`${name}\` is empty`);
    const { gatherRun } = await import('../github/last-run.ts');
    const within = options['appear-within'];
    return gatherRun({ file, event, branch: anyCommit ? branch : undefined, appearWithin: within }, github, context);
  },
});
