import type { ProblemText } from './problem-text.ts';

/** Files that a checklist extends. */
export const EXTENDS_PROBLEMS = {
  'extends-entry': {
    why: 'What names no file would be left out, and with it everything it asks for.',
    fix: 'Write a path, or a file of another repository with the commit to read it at.',
    example: 'extends: [ policies/base.yml, acme/policies/launch.yml@3f2c9a1b5d7e8f60718293a4b5c6d7e8f9012345 ]',
  },
  'extends-missing': {
    why: 'Without the file nobody knows what it asks for, and nothing must never read as go.',
    fix: 'Name a file that is there; paths are relative to the folder of the file that extends, or to its parent when that is `.github`.',
    example: 'extends: policies/base.yml',
  },
  'extends-unreadable': {
    why: 'What a file that cannot be read asks for is not known.',
    fix: 'Make it a regular file that may be read; for another repository, a token with `contents: read` there.',
    example: '',
  },
  'extends-outside': {
    why: 'A file outside of the repository is not under its review, and may be anything.',
    fix: 'Move the file into the repository, or name the repository it is in.',
    example: 'extends: acme/policies/launch.yml@v2',
  },
  'extends-refused': {
    why: 'A pull request from a fork could have any file read that the token can see.',
    fix: 'Propose it from a branch of the repository.',
    example: '',
  },
  'extends-empty': {
    why: 'A file that asks for nothing was probably emptied by mistake.',
    fix: 'Write what is to be extended, or take the entry away.',
    example: '',
  },
  'extends-cycle': {
    why: 'Files that extend each other have no first one.',
    fix: 'Move what they share into a file of its own.',
    example: '',
  },
  'extends-twice': { why: 'Which of the two was meant cannot be told.', fix: 'List each file once.', example: '' },
  'extends-limit': {
    why: 'Nobody can follow what comes of so many files.',
    fix: 'At most 20 files, 5 in a row, and 1 MiB together.',
    example: '',
  },
  'extends-kind': {
    why: 'A criterion cannot become a group, nor a phase a criterion: sign-offs and waivers refer to ids.',
    fix: 'Give one of them an `id` of its own.',
    example: '',
  },
  'extends-moved': {
    why: 'In another group other settings would reach it without being seen.',
    fix: 'Override it at the top of `criteria`; it stays where the extended file has it.',
    example: 'criteria:\n  - id: p95-latency\n    go: { p95: "< 400ms" }',
  },
  'extends-unpinned': {
    why: 'Whoever may move the branch or tag changes what judges here, without a pull request here.',
    fix: 'Name a commit by its full id; the branch or tag can stand in a comment behind it.',
    example: 'extends: acme/policies/launch.yml@3f2c9a1b5d7e8f60718293a4b5c6d7e8f9012345 # v2',
  },
} as const satisfies Record<string, ProblemText>;
