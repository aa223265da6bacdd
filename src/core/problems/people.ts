import type { ProblemText } from './problem-text.ts';

/** Roles, and the exceptions that people grant. */
export const PEOPLE_PROBLEMS = {
  'role-unknown': {
    why: 'Nobody could ever sign for a role that is not there.',
    fix: 'Declare the role under `roles`, or correct the name.',
    example: 'roles:\n  sre: [ "@octocat" ]',
  },
  'role-empty': {
    why: 'Nothing that this role must sign can become go.',
    fix: 'Add a member.',
    example: 'roles:\n  sre: [ "@octocat" ]',
  },
  'role-member': {
    why: 'A member that is no login or team can never sign.',
    fix: 'Write `@login`, `@login#id` (the number of the account) or `@org/team`.',
    example: 'roles:\n  sre: [ "@octocat", "@acme/sre" ]',
  },
  'waiver-unknown': {
    why: 'A waiver that matches nothing looks like an exception and is none.',
    fix: 'Name the id of a criterion, and facts or causes it can have.',
    example: '',
  },
  'waiver-date': {
    why: 'A date that does not exist would never expire.',
    fix: 'Write YYYY-MM-DD.',
    example: 'from: 2026-11-01\nuntil: 2026-12-01',
  },
  'waiver-long': {
    why: 'An exception that outlives the people who granted it is a hole.',
    fix: 'At most 90 days; renew it with a new reason.',
    example: '',
  },
  'waiver-person': {
    why: 'Nobody grants an exception to themselves.',
    fix: 'Let somebody else approve it.',
    example: 'by: "@octocat"\napproved-by: "@hubot"',
  },
  'waiver-any': {
    why: 'A waiver must say how much is tolerated.',
    fix: 'Write a bound.',
    example: 'covers: { high: "<= 2" }',
  },
} as const satisfies Record<string, ProblemText>;
