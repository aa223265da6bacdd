/** The options that every check of reports has, to be spread into its schema. */
export const reportOptions = {
  report: {
    description: 'The report: a path, a glob, or a list of them.',
    anyOf: [
      { type: 'string', kind: 'path', description: 'A path or glob.' },
      {
        type: 'array',
        minItems: 1,
        description: 'Several paths or globs.',
        items: { type: 'string', kind: 'path', description: 'A path or glob.' },
      },
    ],
  },
  format: { type: 'string', literal: true, description: 'The format of the report; recognised by content without it.' },
  'max-age': {
    type: 'string',
    kind: 'duration',
    description: 'The oldest that the report may be; 24h by default under Actions.',
  },
  'min-files': { type: 'integer', minimum: 1, description: 'How many files there must be at least.' },
  tracked: {
    type: 'boolean',
    description: 'True when the report is meant to be committed; else a committed one is stale under Actions.',
  },
  ran: {
    type: 'object',
    additionalProperties: false,
    required: ['file', 'equals'],
    description: 'Proof that the tool ran to its end: its exit code, in a file that the step wrote.',
    properties: {
      file: { type: 'string', kind: 'path', description: 'The file with the exit code.' },
      equals: {
        description: 'The exit code of a run that ended well, or a list of them.',
        anyOf: [
          { type: 'integer', minimum: 0, maximum: 255, description: 'An exit code.' },
          {
            type: 'array',
            minItems: 1,
            description: 'Several exit codes.',
            items: { type: 'integer', minimum: 0, maximum: 255, description: 'An exit code.' },
          },
        ],
      },
    },
  },
  baseline: {
    description: 'The report that bounds on the baseline compare with, in place of `--baseline`: a path or a list.',
    anyOf: [
      { type: 'string', kind: 'path', description: 'A path or glob.' },
      {
        type: 'array',
        minItems: 1,
        description: 'Several paths or globs.',
        items: { type: 'string', kind: 'path', description: 'A path or glob.' },
      },
    ],
  },
} as const;

/** Those options as a check sees them. */
export interface ReportOptions {
  readonly report: string | readonly string[];
  readonly format?: string;
  readonly 'max-age'?: number;
  readonly 'min-files'?: number;
  readonly tracked?: boolean;
  readonly ran?: RanOption;
  readonly baseline?: string | readonly string[];
}

/** The file that holds the exit code of the tool, and the codes of a run that ended well. */
export interface RanOption {
  readonly file: string;
  readonly equals: number | readonly number[];
}
