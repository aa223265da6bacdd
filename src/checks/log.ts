import { defineCheck, type OptionMistake } from '../core/check.ts';
import { reportOptions } from '../report/options.ts';

const { 'max-age': maxAge, 'min-files': minFiles, tracked } = reportOptions;
const pattern = (description: string) => ({ type: 'string', kind: 'pattern', description }) as const;

/**
 * Logs: what was written while something ran? Levels are recognised as `src/reading/log-level.ts` says: in JSON by
 * key, in text by the first word that stands where levels stand.
 */
export default defineCheck({
  key: 'log',
  summary: 'Reads logs, as text or as JSON lines: how many errors and warnings, and how many lines match a pattern?',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['file'],
    properties: {
      file: { ...reportOptions.report, description: 'The logs: a path, a glob, or a list of them.' },
      pattern: pattern('The RE2 pattern that `matches` counts lines by.'),
      errors: pattern('The RE2 pattern of lines that are errors, in place of levels.'),
      warnings: pattern('The RE2 pattern of lines that are warnings, in place of levels; what is an error is none.'),
      'max-age': maxAge,
      'min-files': minFiles,
      tracked,
    },
  },
  main: 'file',
  facts: {
    known: {
      lines: { dimension: 'count', describe: 'Lines of all logs together.', example: '>= 100' },
      errors: {
        dimension: 'count',
        describe: 'Lines of the level error or worse.',
        better: 'lower',
        example: '== 0',
      },
      warnings: { dimension: 'count', describe: 'Lines of the level warning.', better: 'lower', example: '<= 10' },
      matches: { dimension: 'count', describe: 'Lines in which the option `pattern` is found.', example: '>= 1' },
    },
  },
  defaults: [],
  boundNeeded: true,
  mistakes: (options, bound) =>
    (['pattern', 'errors', 'warnings'] as const).flatMap((option) => mistakesOf(option, options, bound)),
  async gather(options, ports, context) {
    const [{ gatherLog }, { compilePattern }] = await Promise.all([
      import('../report/gather-log.ts'),
      import('../core/pattern.ts'),
    ]);
    const compiled = (source: string | undefined) => (source === undefined ? undefined : compilePattern(source));
    const [matching, errors, warnings] = await Promise.all([
      compiled(options.pattern),
      compiled(options.errors),
      compiled(options.warnings),
    ]);
    const asked = { pattern: matching, errors, warnings, signal: context.signal };
    return gatherLog({ ...options, report: options.file }, asked, ports.files, context);
  },
});

/** `matches` without a pattern cannot be had, and a pattern without a bound on its fact would decide nothing. */
function mistakesOf(
  option: 'pattern' | 'errors' | 'warnings',
  options: Readonly<Record<string, unknown>>,
  bound: readonly string[],
): OptionMistake[] {
  const fact = option === 'pattern' ? 'matches' : option;
  const [given, asked] = [options[option] !== undefined, bound.includes(fact)];
  if (option === 'pattern' && asked && !given) return [{ path: [], message: '`matches` needs the option `pattern`' }];
  // What is an error is no warning, so that a pattern of errors may also be there for the warnings.
  if (!given || asked || (option === 'errors' && bound.includes('warnings'))) return [];
  const message = `\`${option}\` is only for \`${fact}\`, which has no bound here, so it would decide nothing`;
  return [{ path: [option], message, hint: `add for example  go: { ${fact}: 0 }` }];
}
