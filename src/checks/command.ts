import { defineCheck, type OptionMistake } from '../core/check.ts';
import { refuseCommands } from '../core/command-permission.ts';
import { variableFault } from '../core/command-variables.ts';
import { plainText } from '../core/escape.ts';
import { EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import { hasExpression } from '../core/expression.ts';
import { LIMITS } from '../core/limits.ts';

/** Programs that read code from a word, and the options before such a word. */
const INTERPRETER =
  /(?:^|\/)(?:(?:ba|da|z|k|a)?sh|fish|pwsh|powershell|cmd|python[\d.]*|node|deno|bun|ruby|perl|php|psql|mysql)$/;
const CODE_FOLLOWS = /^(?:-[A-Za-z]*[ceEr]|--(?:eval|command|execute|print)|\/c)$/;
/** A moment is left for saying what was waited for, at most this many seconds. */
const LEFT = 0.25;

/** A program: does it end as it should, and print what it should? Off unless the caller allows commands (SPEC section 8). */
export default defineCheck({
  key: 'command',
  summary: 'Runs a program, where that is allowed: does it end well, in time, and print what it should?',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['run'],
    properties: {
      run: {
        description: 'A list of words, which no shell reads, or a script for `bash -euo pipefail -c`.',
        anyOf: [
          { type: 'string', kind: 'script', minLength: 1, description: 'A script; expressions only through `env`.' },
          {
            type: 'array',
            minItems: 1,
            description: 'A program and its arguments.',
            items: { type: 'string', description: 'A word; `${{ params.x }}` is one word, whatever is in it.' },
          },
        ],
      },
      cwd: { type: 'string', kind: 'path', description: 'The folder to run in, inside the repository.' },
      env: {
        type: 'object',
        description: `Variables for it besides PATH, HOME, LANG, LC_ALL, TMPDIR and TZ; nothing else is passed on.`,
        additionalProperties: { type: 'string', env: true, description: 'The value of this variable.' },
      },
      pattern: { type: 'string', kind: 'pattern', description: 'The RE2 pattern that `matches` counts lines by.' },
    },
  },
  main: 'run',
  timeout: LIMITS.commandSeconds,
  facts: {
    known: {
      'exit-code': { dimension: 'count', min: 0, max: 255, describe: 'The exit code; a crash has none.', example: '0' },
      duration: {
        dimension: 'duration',
        better: 'lower',
        min: 0,
        unit: 's',
        describe: 'From the start of the program to its end.',
        example: '< 30s',
      },
      stdout: {
        dimension: 'text',
        describe: `What it printed, without blanks around it, up to ${LIMITS.factCharacters} characters; it stands in the report.`,
        example: 'contains ready',
      },
      matches: {
        dimension: 'count',
        min: 0,
        describe: 'Lines of stdout in which the option `pattern` is found.',
        example: '>= 1',
      },
    },
    families: [
      {
        prefix: 'json.',
        form: 'json.<path>',
        spec: {
          dimension: 'own',
          describe: 'A value of the JSON on stdout by its JSONPath, written without the leading `$.`.',
        },
        check: async (rest) => (await import('../reading/json-fact.ts')).pathFault(rest),
      },
    ],
  },
  defaults: [{ band: 'go', fact: 'exit-code', bound: 0 }],
  mistakes: (options, bound) => [
    ...runMistakes(options.run),
    ...Object.keys(options.env ?? {}).flatMap((name) => {
      const message = variableFault(name);
      return message === undefined ? [] : [{ path: ['env', name], message }];
    }),
    ...patternMistakes(options.pattern !== undefined, bound.includes('matches')),
  ],
  async gather({ run, cwd, env, pattern }, { commands }, context) {
    refuseCommands({ event: context.event, fork: context.fork });
    const shown = plainText((typeof run === 'string' ? run : run.join(' ')).replaceAll('`', "'"), 120);
    const source = { kind: 'command', where: shown, trust: 'workspace' } as const;
    try {
      const outcome = await commands.run({
        run,
        cwd: cwd ?? '.',
        variables: env ?? {},
        timeout: Math.max(context.timeout * 0.95, context.timeout - LEFT),
        signal: context.signal,
      });
      const [{ outputFacts }, { compilePattern }] = await Promise.all([
        import('../reading/command-output.ts'),
        import('../core/pattern.ts'),
      ]);
      const compiled = pattern === undefined ? undefined : await compilePattern(pattern);
      const printed = await outputFacts(outcome, context.asked, compiled);
      return {
        facts: [
          { name: 'exit-code', dimension: 'count', value: outcome.exitCode },
          { name: 'duration', dimension: 'duration', value: outcome.duration },
          ...printed.facts,
        ],
        sources: [{ ...source, bytes: outcome.stdout.length }],
        problems: [...(typeof run === 'string' ? shellProblems(outcome.exitCode) : []), ...printed.problems],
      };
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      return { facts: [], sources: [source], problems: [error.toProblem()] };
    }
  },
});

/**
 * What a shell says by an exit code of its own: that something did not run, or was killed. The code is measured, and so
 * no-go by default; where the author expects another than 0, it is not the one they mean
 * (https://www.gnu.org/software/bash/manual/html_node/Exit-Status.html).
 */
function shellProblems(code: number): EvidenceProblem[] {
  const hint = 'a program that means something else by this code is run without a shell: write `run` as a list';
  if (code === 127) return [{ cause: 'missing', message: 'exit code 127: the shell did not find a command', hint }];
  if (code === 126) return [{ cause: 'denied', message: 'exit code 126: the shell could not run a command', hint }];
  if (code <= 128 || code > 128 + 64) return [];
  return [{ cause: 'invalid', message: `exit code ${code}: a command was killed by signal ${code - 128}`, hint }];
}

function runMistakes(run: unknown): OptionMistake[] {
  if (typeof run === 'string')
    return run.trim() === '' ? [{ path: ['run'], message: 'the script is empty, so it would prove nothing' }] : [];
  if (!Array.isArray(run)) return [];
  const words = run.map(String);
  const program = words[0] ?? '';
  if (program.trim() === '') return [{ path: ['run', 0], message: 'the first word names no program' }];
  if (hasExpression(program))
    return [{ path: ['run', 0], message: 'the program must be written out: whoever chooses it chooses what runs' }];
  const interpreted = words.findIndex((word) => INTERPRETER.test(word));
  return words.flatMap((word, index) => {
    const code = interpreted >= 0 && index > interpreted && CODE_FOLLOWS.test(words[index - 1] ?? '');
    if (!code || !hasExpression(word)) return [];
    const message = 'an expression here becomes code: whoever chooses its value chooses what runs (script injection)';
    return [{ path: ['run', index], message, hint: 'give the value through `env`, or as a word of its own after it' }];
  });
}

function patternMistakes(given: boolean, bound: boolean): OptionMistake[] {
  if (bound && !given) return [{ path: [], message: '`matches` needs the option `pattern`' }];
  if (bound || !given) return [];
  const message = '`pattern` is only for `matches`, which has no bound here, so it would decide nothing';
  return [{ path: ['pattern'], message, hint: 'add for example  go: { matches: ">= 1" }' }];
}
