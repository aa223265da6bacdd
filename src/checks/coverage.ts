import { defineCheck, type OptionMistake } from '../core/check.ts';
import { EvidenceError } from '../core/evidence.ts';
import { CHANGED_FACTS } from '../kinds/changed-lines.ts';
import { coverage, coverageOf } from '../kinds/coverage.ts';
import { floorAdvice } from '../report/floor.ts';
import { reportOptions } from '../report/options.ts';

const CHANGED = Object.keys(CHANGED_FACTS);

/** Coverage reports: how much of the code did the tests run through? */
export default defineCheck({
  key: 'coverage',
  summary: 'Reads coverage reports: how much of the code did the tests run through?',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['report'],
    properties: {
      ...reportOptions,
      since: {
        type: 'string',
        minLength: 1,
        description:
          'The tag, branch or commit that the changed lines are compared with; the base of the pull request without it.',
      },
      diff: {
        type: 'string',
        kind: 'path',
        description: 'A file with a unified diff, as `git diff` writes it, to take the changed lines from.',
      },
      except: {
        type: 'array',
        minItems: 1,
        description: 'Changed files that need no coverage: paths or globs from the root of the repository.',
        items: { type: 'string', kind: 'path', description: 'A path or glob.' },
      },
    },
  },
  main: 'report',
  facts: coverage.facts,
  advice: floorAdvice('coverage'),
  defaults: [],
  boundNeeded: true,
  mistakes,
  async gather(options, ports, context) {
    const { gatherReports } = await import('../report/gather.ts');
    if (!CHANGED.some((name) => context.asked.includes(name))) return gatherReports(coverage, options, ports, context);
    const { changeOf } = await import('../report/change.ts');
    try {
      const change = await changeOf(options, ports.files, context);
      return gatherReports(coverageOf(change), options, ports, context);
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      const evidence = await gatherReports(coverage, options, ports, context);
      return { ...evidence, problems: [...evidence.problems, { ...error.toProblem(), facts: CHANGED }] };
    }
  },
});

/** Options that nothing is bound for would decide nothing, and of two changes only one can be meant. */
function mistakes(options: Readonly<Record<string, unknown>>, bound: readonly string[]): OptionMistake[] {
  const given = ['since', 'diff', 'except'].filter((option) => options[option] !== undefined);
  if (options.since !== undefined && options.diff !== undefined)
    return [{ path: ['diff'], message: '`diff` and `since` both say what changed', hint: 'keep one of them' }];
  if (CHANGED.some((name) => bound.includes(name))) return [];
  return given.map((option) => ({
    path: [option],
    message: `\`${option}\` is only for \`changed-lines\`, which has no bound here, so it would decide nothing`,
    hint: 'add for example  go: { changed-lines: ">= 80%" }',
  }));
}
