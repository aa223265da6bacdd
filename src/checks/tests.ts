import { defineCheck, type OptionMistake } from '../core/check.ts';
import { EvidenceError } from '../core/evidence.ts';
import { GlobFault } from '../core/glob.ts';
import { TestFilter } from '../kinds/test-filter.ts';
import { tests } from '../kinds/tests.ts';
import { floorAdvice } from '../report/floor.ts';
import { reportOptions } from '../report/options.ts';

const globs = (which: string) =>
  ({
    description: `The tests that are ${which}: globs on the names of tests, suites and files.`,
    anyOf: [
      { type: 'string', minLength: 1, description: 'A glob.' },
      {
        type: 'array',
        minItems: 1,
        description: 'Several globs.',
        items: { type: 'string', minLength: 1, description: 'A glob.' },
      },
    ],
  }) as const;

/** Test reports: did the tests run, and did they pass? */
export default defineCheck({
  key: 'tests',
  summary: 'Reads test reports: did the tests run, and did they pass?',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['report'],
    properties: { ...reportOptions, only: globs('meant, all without it'), except: globs('not meant') },
  },
  main: 'report',
  facts: tests.facts,
  advice: floorAdvice('tests'),
  defaults: [
    { band: 'go', fact: 'failed', bound: 0 },
    { band: 'go', fact: 'errors', bound: 0 },
  ],
  mistakes: (options) => ['only', 'except'].flatMap((key) => faultsOf(key, options[key])),
  async gather(options, ports, context) {
    const { gatherReports } = await import('../report/gather.ts');
    const { only, except } = options;
    if (only === undefined && except === undefined) return gatherReports(tests, options, ports, context);
    const filter = filterOf([only ?? []].flat(), [except ?? []].flat());
    const evidence = await gatherReports(tests, options, ports, context, { tests: filter });
    const hint = filter.left.length > 0 ? `the report has \`${filter.left.join('`, `')}\`` : undefined;
    const unused = evidence.sources.some((source) => source.format !== undefined) ? filter.unused : [];
    const problems = unused.map((pattern) => ({
      ...({ cause: 'empty', message: `\`only\`: no test matches \`${pattern}\`` } as const),
      ...(hint === undefined ? {} : { hint }),
    }));
    // First what says which pattern it is.
    return { ...evidence, problems: [...problems, ...evidence.problems] };
  },
});

/** What an expression became may be no glob. */
function filterOf(only: readonly string[], except: readonly string[]): TestFilter {
  try {
    return new TestFilter(only, except);
  } catch (error) {
    if (!(error instanceof GlobFault)) throw error;
    throw new EvidenceError('invalid', `\`only\` or \`except\` is no glob: ${error.message}`);
  }
}

/** Patterns that cannot be. What an expression will become is not known yet. */
function faultsOf(key: string, given: unknown): OptionMistake[] {
  return [given ?? []].flat().flatMap((pattern, index) => {
    if (typeof pattern !== 'string' || pattern.includes('${{')) return [];
    try {
      new TestFilter([pattern], []);
      return [];
    } catch (error) {
      if (!(error instanceof GlobFault)) throw error;
      return [
        { path: Array.isArray(given) ? [key, index] : [key], message: `\`${key}\` is no glob: ${error.message}` },
      ];
    }
  });
}
