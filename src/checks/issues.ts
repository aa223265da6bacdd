import { defineCheck, type OptionMistake } from '../core/check.ts';
import { EvidenceError } from '../core/evidence.ts';
import { sinceFault } from '../github/since.ts';

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;

/** Issues by a query: is none open, was none filed? */
export default defineCheck({
  key: 'issues',
  summary: 'Counts issues by label, milestone or person: is none open, and was none filed since?',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      labels: {
        description: 'The labels that an issue has, all of them.',
        anyOf: [
          { type: 'string', minLength: 1, description: 'A label.' },
          {
            type: 'array',
            minItems: 1,
            description: 'Several labels.',
            items: { type: 'string', minLength: 1, description: 'A label.' },
          },
        ],
      },
      milestone: {
        type: 'string',
        minLength: 1,
        description: 'The title of its milestone; `none` for no milestone, `*` for any.',
      },
      assignee: {
        type: 'string',
        minLength: 1,
        description: 'The login of who it is assigned to; `none` for nobody, `*` for anybody.',
      },
      creator: { type: 'string', minLength: 1, description: 'The login of who filed it.' },
      since: {
        type: 'string',
        minLength: 1,
        description: 'From when on `created` counts: a day, a time with its zone, or how long ago (`7d`).',
      },
      repository: {
        type: 'string',
        minLength: 1,
        description: 'Another repository, `owner/name`; the token must see it.',
      },
    },
  },
  main: 'labels',
  timeout: 60,
  remote: true,
  facts: {
    known: {
      open: { dimension: 'count', better: 'lower', min: 0, describe: 'How many are open now.', example: '0' },
      created: {
        dimension: 'count',
        better: 'lower',
        min: 0,
        describe: 'How many were filed since `since`, closed ones too.',
        example: '0',
      },
      total: { dimension: 'count', min: 0, describe: 'How many there are, open or closed.', example: '>= 1' },
      closed: { dimension: 'count', better: 'higher', min: 0, describe: 'How many are closed.', example: '>= 1' },
    },
  },
  defaults: [{ band: 'go', fact: 'open', bound: 0 }],
  // Who asks what was filed since then does not ask what was open before.
  defaultsFor: (_, go) => (go.includes('created') ? [] : undefined),
  mistakes: (options, bound) => mistakesOf(options, bound),
  async gather(options, ports, context) {
    const [{ askedOf }, { issueCounts }, { sinceTime }] = await Promise.all([
      import('../github/asked.ts'),
      import('../github/issue-counts.ts'),
      import('../github/since.ts'),
    ]);
    const { labels, since, ...query } = options;
    const [mistake] = mistakesOf(options, context.asked);
    if (mistake) throw new EvidenceError('invalid', mistake.message);
    const when = since === undefined ? undefined : sinceTime(since, context.now);
    return issueCounts({ ...query, labels: [labels ?? []].flat() }, when, context.asked, askedOf(ports));
  },
});

/** What an expression will become is not known yet; it is looked at again when it is. */
function mistakesOf(options: Readonly<Record<string, unknown>>, bound: readonly string[]): OptionMistake[] {
  const known = (value: unknown): value is string => typeof value === 'string' && !value.includes('${{');
  const { since, repository, labels } = options;
  const found: OptionMistake[] = [];
  if (known(since) && sinceFault(since) !== undefined)
    found.push({ path: ['since'], message: sinceFault(since) ?? '' });
  if (known(repository) && !REPOSITORY.test(repository))
    found.push({ path: ['repository'], message: `\`${repository}\` is no repository: owner/name` });
  for (const label of [labels ?? []].flat())
    if (known(label) && label.includes(','))
      found.push({
        path: ['labels'],
        message: `the label \`${label}\` has a comma, which GitHub reads as two labels`,
        hint: 'write a list of labels: [a, b]',
      });
  if (bound.includes('created') && since === undefined)
    found.push({ path: [], message: '`created` needs the option `since`' });
  if (since !== undefined && !bound.includes('created'))
    found.push({
      path: ['since'],
      message: '`since` is only for `created`, which has no bound here, so it would decide nothing',
      hint: 'add for example  go: { created: 0 }',
    });
  return found;
}
