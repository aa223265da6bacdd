import { defineCheck, type OptionMistake } from '../core/check.ts';
import { pathGlobFault } from '../github/path-globs.ts';

const paths = (description: string) =>
  ({
    description,
    anyOf: [
      { type: 'string', minLength: 1, description: 'A path, a folder or a glob, from the root of the repository.' },
      {
        type: 'array',
        minItems: 1,
        description: 'Several.',
        items: { type: 'string', minLength: 1, description: 'A path, a folder or a glob.' },
      },
    ],
  }) as const;

/** The pull request itself: labels, draft, tasks of its description, files it changes. */
export default defineCheck({
  key: 'pull-request',
  summary: 'Looks at the pull request: labels, draft, title, tasks in its description, changed files, linked issues.',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      files: paths('Only these count as `changed-files`; all without it.'),
      'when-changed': paths('The criterion applies only where one of these changed.'),
    },
  },
  timeout: 60,
  remote: true,
  boundNeeded: true,
  facts: {
    known: {
      labels: { dimension: 'count', min: 0, describe: 'How many labels it has.', example: '>= 1' },
      draft: { dimension: 'flag', describe: 'True while it is a draft.', example: 'false' },
      title: { dimension: 'text', describe: 'Its title.', example: 'matches ^(feat|fix|docs):' },
      base: { dimension: 'text', describe: 'The branch it is to be merged into.', example: 'main' },
      author: { dimension: 'text', describe: 'The login of who opened it.' },
      'author-kind': {
        dimension: 'text',
        describe: 'What the account of its author is: `person`, `bot` or `other`.',
        example: 'person',
      },
      'body-tasks': {
        dimension: 'count',
        min: 0,
        describe: 'How many tasks (`- [ ]`) its description has, without those that are struck out.',
        example: '>= 1',
      },
      'body-tasks-open': {
        dimension: 'count',
        better: 'lower',
        min: 0,
        describe: 'How many of them are not done; without any task it is `empty`, unless `body-tasks` has a bound.',
        example: '0',
      },
      'changed-files': {
        dimension: 'count',
        min: 0,
        describe: 'How many files it changes; with `files` how many of those.',
        example: '<= 50',
      },
      'linked-issues': {
        dimension: 'count',
        min: 0,
        describe: 'How many issues merging it closes; not on servers without GraphQL.',
        example: '>= 1',
      },
    },
    families: [
      {
        prefix: 'label.',
        form: 'label.<name>',
        spec: { dimension: 'flag', describe: 'True when it has that label, whatever the case.', example: 'true' },
        check: (rest) => (rest.trim() === rest && rest.length <= 50 ? undefined : 'that is no name of a label'),
      },
    ],
  },
  defaults: [],
  mistakes: (options, bound) => [
    ...['files', 'when-changed'].flatMap((key) => faultsOf(key, options[key])),
    ...(options.files !== undefined && !bound.includes('changed-files')
      ? [
          {
            path: ['files'],
            message: '`files` is only for `changed-files`, which has no bound here, so it would decide nothing',
            hint: 'add for example  go: { changed-files: ">= 1" }',
          },
        ]
      : []),
  ],
  async gather(options, ports, context) {
    const [{ askedOf }, { pullEvidence }] = await Promise.all([
      import('../github/asked.ts'),
      import('../github/pull-request.ts'),
    ]);
    const { files, 'when-changed': whenChanged } = options;
    const given = {
      ...(files === undefined ? {} : { files: [files].flat() }),
      ...(whenChanged === undefined ? {} : { whenChanged: [whenChanged].flat() }),
    };
    return pullEvidence(given, askedOf(ports), context);
  },
});

/** What an expression will become is not known yet; it is looked at again when it is. */
function faultsOf(key: string, given: unknown): OptionMistake[] {
  return [given ?? []].flat().flatMap((pattern, index) => {
    if (typeof pattern !== 'string' || pattern.includes('${{')) return [];
    const fault = pathGlobFault(pattern);
    const path = Array.isArray(given) ? [key, index] : [key];
    return fault === undefined ? [] : [{ path, message: `\`${pattern}\` ${fault}` }];
  });
}
