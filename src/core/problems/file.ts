import type { ProblemText } from './problem-text.ts';

/** The file as a whole: is it there, readable, and YAML that means one thing? */
export const FILE_PROBLEMS = {
  'checklist-missing': {
    why: 'Without a checklist nothing can be decided, and nothing must never read as go.',
    fix: 'Name the file with `-c FILE` (input `checklist`), or create `.github/gonogo.yml`.',
    example: 'gonogo check -c examples/pilot-launch/gonogo.yml',
  },
  'checklist-unreadable': {
    why: 'What cannot be read cannot be judged.',
    fix: 'Make the path a regular file that may be read; a folder or a link out of the workspace is refused.',
    example: '',
  },
  'checklist-too-big': {
    why: 'A file beyond the limit is no checklist that people review.',
    fix: 'Split it into several checklists; the limit is 256 KiB.',
    example: '',
  },
  'checklist-encoding': {
    why: 'In another encoding the same bytes read differently to different tools.',
    fix: 'Save the file as UTF-8.',
    example: '',
  },
  'checklist-empty': {
    why: 'A checklist without content would be go for everything.',
    fix: 'Write at least one criterion.',
    example: 'version: 1\ncriteria:\n  - title: No critical vulnerabilities\n    audit: reports/npm-audit.json',
  },
  'control-character': {
    why: 'Invisible characters make a file read differently from what it does.',
    fix: 'Remove the character; editors show it as a box or not at all.',
    example: '',
  },
  'yaml-syntax': {
    why: 'A file that YAML cannot parse means nothing.',
    fix: 'Mend the syntax at the place shown.',
    example: 'title: "P95: latency"   # quote text that has a colon',
  },
  'yaml-documents': {
    why: 'Only the first document would be read, and the others silently ignored.',
    fix: 'Keep one document; remove the `---`.',
    example: '',
  },
  'yaml-warning': {
    why: 'A tag that the YAML core schema does not know would be ignored.',
    fix: 'Remove the tag, or quote the value.',
    example: '',
  },
  'yaml-alias': {
    why: 'Aliases and merge keys let one edit change criteria far away from it.',
    fix: 'Write the value out, or use `defaults` and groups.',
    example: '',
  },
  'duplicate-key': {
    why: 'The last one would win, and the first be silently ignored.',
    fix: 'Remove one of the two.',
    example: '',
  },
  'key-forbidden': { why: 'The key is a name of the language gonogo runs in.', fix: 'Use another name.', example: '' },
  'too-deep': {
    why: 'Nesting beyond the limit is no checklist that people review.',
    fix: 'Flatten the groups; the limit is 32 levels.',
    example: '',
  },
  'too-many-criteria': {
    why: 'Beyond the limit one run cannot evaluate everything in time.',
    fix: 'Split it into several checklists; the limit is 1,000 criteria.',
    example: '',
  },
} as const satisfies Record<string, ProblemText>;
