import type { ProblemText } from './problem-text.ts';

/** The call: arguments, inputs and the results documents it names. */
export const CALL_PROBLEMS = {
  'baseline-refused': {
    why: 'A baseline must be a whole, real run.',
    fix: 'Use the results of a complete run that was neither partial nor simulated.',
    example: '',
  },
  'call-invalid': { why: 'The call does not say what to do.', fix: 'See `gonogo --help`.', example: '' },
  'input-unknown': {
    why: 'A misspelt input would silently keep its default.',
    fix: 'Correct the name; `action.yml` lists the inputs.',
    example: '',
  },
  'results-invalid': {
    why: 'The file is no results document of gonogo.',
    fix: 'Write one with `gonogo check --results FILE`.',
    example: '',
  },
  'shard-refused': {
    why: 'Evidence counts only for the commit, checklist, parameters and phase that it was gathered for.',
    fix: 'Gather it again with `gonogo collect`, by the same checklist and with the same `--param` and `--phase`.',
    example: '',
  },
} as const satisfies Record<string, ProblemText>;
