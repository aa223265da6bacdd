import type { ProblemText } from './problem-text.ts';

/** Phases and time. */
export const PHASES_PROBLEMS = {
  'phase-order': {
    why: 'A phase that follows one that is not there, or itself, could never begin.',
    fix: 'Name an earlier phase by its id.',
    example: 'after: pre-deployment',
  },
  'phase-unknown': {
    why: 'A criterion or a call that names a phase which is not there would be judged nowhere.',
    fix: 'Name a phase by its id.',
    example: 'phases: [canary, half]',
  },
  'window-invalid': {
    why: 'A window or freeze that cannot be read would be open, or closed, without anybody knowing.',
    fix: 'Write days or dates, times of day, and an IANA time zone.',
    example: 'window: { days: mon-thu, from: "09:00", to: "16:00", zone: Europe/Berlin, needs: 45m }',
  },
  'rollback-mute': {
    why: 'A trigger that never fires looks like one that did not have to.',
    fix: 'Enforce the criterion, or take `rollback` away.',
    example: 'level: required\nrollback: true',
  },
  'time-invalid': {
    why: 'What is due at no time is never due.',
    fix: 'Write a time, or one counted from T, the start of the phase.',
    example: 'not-before: T+4h\ndue: T+24h',
  },
} as const satisfies Record<string, ProblemText>;
