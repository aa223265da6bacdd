import type { ProblemText } from './problem-text.ts';

/** The call: arguments, inputs and the results documents it names. */
export const CALL_PROBLEMS = {
  'baseline-refused': {
    why: 'A baseline must be a whole, real run.',
    fix: 'Use the results of a complete run that was neither partial nor simulated.',
    example: '',
  },
  'call-invalid': { why: 'The call does not say what to do.', fix: 'See `gonogo --help`.', example: '' },
  'comment-failed': {
    why: 'The comment could not be written, so that nobody would see the verdict.',
    fix: 'Give the job the permission that the message names.',
    example: '',
  },
  'import-empty': {
    why: 'A checklist made from a document without items would ask for nothing.',
    fix: 'Name the document whose boxes or bullets the team ticks.',
    example: '',
  },
  'import-refused': {
    why: 'Only Markdown of a size that people read can become a checklist that people review.',
    fix: 'Name a Markdown file, saved as UTF-8; split what is too large.',
    example: '',
  },
  'input-unknown': {
    why: 'A misspelt input would silently keep its default.',
    fix: 'Correct the name; `action.yml` lists the inputs.',
    example: '',
  },
  'pull-request-unknown': {
    why: 'A comment on the wrong pull request would show a verdict about something else.',
    fix: 'Run it for the event `workflow_run` of the workflow that evaluates the pull request.',
    example: '',
  },
  'rerun-impossible': {
    why: 'The required check would stay as it is, although somebody has signed.',
    fix: 'Give the job `actions: write`, and name the workflow that evaluates `on: pull_request` in `rerun`.',
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
  'results-refused': {
    why: 'Results that are partial, of another commit or repository, or that contradict themselves, say nothing about this change.',
    fix: 'Upload the results as the Action wrote them, in the run for this very commit.',
    example: '',
  },
} as const satisfies Record<string, ProblemText>;
