/** The options that `sign-off` and `done` share, to be spread into their schemas. */
export const signOffOptions = {
  role: {
    description: 'The role that must sign; several: each must, by a person of its own.',
    anyOf: [
      { type: 'string', kind: 'role', literal: true, description: 'A role of this checklist.' },
      {
        type: 'array',
        minItems: 1,
        description: 'Several roles.',
        items: { type: 'string', kind: 'role', literal: true, description: 'A role of this checklist.' },
      },
    ],
  },
  lapses: {
    type: 'string',
    enum: ['commit', 'phase', 'never'],
    literal: true,
    description:
      'With what a sign-off lapses: a new commit (default for `sign-off`), a new run of the phase (default for `done`), or never.',
  },
  'max-age': { type: 'string', kind: 'duration', description: 'After how long a sign-off lapses in any case.' },
} as const;

/** What approvals, and only they, have: whoever made the change may not give them. */
export const approvalOptions = {
  'allow-author': {
    type: 'boolean',
    description: 'Whether whoever made the change may approve of it; the report says so.',
  },
} as const;

/** The facts that `sign-off` and `done` share. */
export const signOffFacts = {
  known: {
    signed: { dimension: 'flag', describe: 'Every role named has signed.', example: '== true' },
    signers: { dimension: 'count', describe: 'How many people signed.', better: 'higher', example: '>= 2' },
    age: {
      dimension: 'duration',
      describe: 'The age of the oldest sign-off that counts.',
      better: 'lower',
      unit: 'd',
      example: '< 7d',
    },
    value: { dimension: 'number', describe: 'A number reported with it.', example: '>= 4' },
    'changes-requested': {
      dimension: 'count',
      describe: 'With `by: review`: how many people of the roles request changes.',
      better: 'lower',
    },
  },
} as const;
