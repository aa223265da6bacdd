import type { ProblemText } from './problem-text.ts';

/** Options of checks, expressions in them, and parameters. */
export const OPTIONS_PROBLEMS = {
  'pattern-invalid': {
    why: 'A pattern that does not compile matches nothing.',
    fix: 'Write RE2 syntax: no lookaround and no backreferences (https://github.com/google/re2/wiki/Syntax).',
    example: 'go: { body.version: "matches ^1\\\\.[0-9]+" }',
  },
  'option-invalid': {
    why: 'The option does not say what it must.',
    fix: 'Correct it as the message says.',
    example: '',
  },
  'expression-syntax': {
    why: 'An expression that does not parse has no value.',
    fix: 'Mend it; the language is that of GitHub Actions.',
    example: "if: ${{ params.region == 'eu' }}",
  },
  'expression-context': {
    why: 'Only `params`, `env`, `github` and `inputs` exist here, and `env` and `params` by literal name.',
    fix: 'Use one of these contexts.',
    example: '${{ params.base-url }}',
  },
  'expression-place': {
    why: 'Ids, roles, waivers and bounds must read the same in every run.',
    fix: 'Write the value out; expressions belong into `if` and into text options of checks.',
    example: '',
  },
  'script-injection': {
    why: 'The value would be put into the script before the shell reads it, so that whoever chooses it runs code here.',
    fix: 'Give it through `env` and quote the variable, or write `run` as a list: an expression is then one word.',
    example: 'command: { run: \'./smoke.sh "$URL"\', env: { URL: "${{ params.base-url }}" } }',
  },
  'env-place': {
    why: 'A value from `env` may be a secret; here it would decide or be shown.',
    fix: 'Use `env` in headers, bodies, URL paths or queries, credentials and the `env` of commands only; for settings use `params`.',
    example: 'http:\n  url: https://example.com/health\n  headers: { authorization: "Bearer ${{ env.TOKEN }}" }',
  },
  'param-undeclared': {
    why: 'A misspelt parameter would silently keep its default.',
    fix: 'Declare it under `params`, or correct the name.',
    example: 'params:\n  base-url: { type: url }',
  },
  'credential-literal': {
    why: 'Everybody who can read the repository, now or later, could use it.',
    fix: 'Write `${{ env.NAME }}` and pass the secret in the `env:` of the step.',
    example: 'http: { url: https://api.example.com/health, bearer: "${{ env.HEALTH_TOKEN }}" }',
  },
  'param-missing': {
    why: 'The checklist needs a value for it.',
    fix: 'Pass it: `--param name=value` (input `params`), or give it a default.',
    example: '',
  },
  'no-end-mark': {
    why: 'A report in this format that was cut between two records looks whole (docs/end-marks.md).',
    fix: 'Have the step write its exit code and prove the run with `ran`, or say with `enough` how much there must be.',
    example: 'audit: { report: audit.json, format: yarn-berry, ran: { file: audit.exit, equals: 0 } }',
  },
  'param-type': { why: 'The value is not of the declared type.', fix: 'Pass a value of that type.', example: '' },
} as const satisfies Record<string, ProblemText>;
