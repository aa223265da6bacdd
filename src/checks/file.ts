import { defineCheck, type OptionMistake } from '../core/check.ts';
import type { Fact } from '../core/fact.ts';
import { noFile } from '../core/only-file.ts';
import { reportOptions } from '../report/options.ts';

/** Sources that one result lists; the facts are of all files. */
const SOURCES = 50;
/** Facts and the options that are only for them, with a bound that makes sense. */
const PAIRS: readonly (readonly [fact: string, option: string, example: string])[] = [
  ['matches', 'pattern', '">= 1"'],
  ['valid', 'schema', 'true'],
  ['changed', 'since', 'false'],
];

/** Files in the repository or left by earlier steps: are they there, and are they what they should be? */
export default defineCheck({
  key: 'file',
  summary: 'Looks at files: are they there, how large and how old are they, do they hold what they should?',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['path'],
    properties: {
      path: { ...reportOptions.report, description: 'The files: a path, a folder, a glob, or a list of them.' },
      pattern: {
        type: 'string',
        kind: 'pattern',
        description: 'The RE2 pattern that `matches` counts lines by.',
      },
      schema: {
        type: 'string',
        kind: 'path',
        description: 'The JSON Schema that `valid` holds JSON and YAML files against.',
      },
      since: {
        type: 'string',
        minLength: 1,
        description: 'The tag, branch or commit that `changed` compares with; the base of the pull request without it.',
      },
    },
  },
  main: 'path',
  facts: {
    known: {
      exists: { dimension: 'flag', describe: 'True when every path and pattern finds a file.', example: 'true' },
      files: { dimension: 'count', describe: 'How many files were found.', example: '>= 1' },
      size: { dimension: 'bytes', describe: 'The size of all files together.', unit: 'kB', example: '< 5MB' },
      age: {
        dimension: 'duration',
        describe: 'Time since the last commit that changed any of the files; outside of git, since they were written.',
        better: 'lower',
        unit: 'd',
        example: '< 90d',
      },
      lines: { dimension: 'count', describe: 'Lines of all files together.', example: '>= 1' },
      matches: { dimension: 'count', describe: 'Lines in which the option `pattern` is found.', example: '== 0' },
      valid: { dimension: 'flag', describe: 'True when every file is valid by the option `schema`.', example: 'true' },
      changed: {
        dimension: 'flag',
        describe: 'True when any of the files was changed, added or deleted in this pull request, or since `since`.',
        example: 'false',
      },
    },
  },
  defaults: [
    { band: 'go', fact: 'exists', bound: true },
    // A file that should not be there has no size; that it is there or not is judged by `exists`.
    { band: 'go', fact: 'size', bound: '> 0B', when: 'present' },
  ],
  mistakes: (options, bound) =>
    PAIRS.flatMap(([fact, option, example]) => mistakesOf(fact, option, example, options, bound)),
  async gather(options, ports, context) {
    const patterns = [options.path].flat();
    const { files: found, missed } = await ports.files.find(patterns);
    const notes = missed.map(noFile);
    const exists: Fact = { name: 'exists', dimension: 'flag', value: found.length > 0 && missed.length === 0 };
    const basic: Fact[] = [
      missed.length === 0 ? exists : { ...exists, detail: notes.join('; ') },
      { name: 'files', dimension: 'count', value: found.length },
    ];
    if (found.length > 0)
      basic.push({ name: 'size', dimension: 'bytes', value: found.reduce((sum, file) => sum + file.bytes, 0) });
    const empty = found.filter((file) => file.bytes === 0).length;
    if (empty > 0 && found.length > 1) notes.push(`${empty} of ${found.length} files are empty`);
    if (found.length > SOURCES) notes.push(`${found.length} files were looked at; ${SOURCES} of them are listed`);
    const { pattern, schema, since } = options;
    const { fileFacts } = await import('../report/file-facts.ts');
    const asked = await fileFacts({ patterns, found, pattern, schema, since, files: ports.files, context });
    const sources = found.slice(0, SOURCES).map(({ path, bytes, modifiedAt }) => ({
      ...({ kind: 'file', where: path, bytes, trust: 'workspace' } as const),
      ageSeconds: Math.round(context.now - modifiedAt),
    }));
    return {
      facts: [...basic, ...asked.facts],
      sources: [...sources, ...asked.sources],
      problems: asked.problems,
      notes: [...notes, ...asked.notes],
      absent: found.length > 0 ? {} : { size: `no file matches \`${patterns.join('`, `')}\`` },
    };
  },
});

/** A fact without its option cannot be had, and an option without a bound on its fact would decide nothing. */
function mistakesOf(
  fact: string,
  option: string,
  example: string,
  options: Readonly<Record<string, unknown>>,
  bound: readonly string[],
): OptionMistake[] {
  const [given, asked] = [options[option] !== undefined, bound.includes(fact)];
  if (asked && !given && option !== 'since')
    return [{ path: [], message: `\`${fact}\` needs the option \`${option}\`` }];
  if (asked || !given) return [];
  const message = `\`${option}\` is only for \`${fact}\`, which has no bound here, so it would decide nothing`;
  return [{ path: [option], message, hint: `add for example  go: { ${fact}: ${example} }` }];
}
