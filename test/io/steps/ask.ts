// Asks GitHub as the Action does, in a process of its own; Node strips the types.
import { openGitHub } from '../../../src/io/github.ts';

const { env } = process;
const github = openGitHub({
  repository: env.GITHUB_REPOSITORY ?? '',
  token: env['INPUT_GITHUB-TOKEN'] ?? '',
  apiUrl: env.GITHUB_API_URL ?? '',
  graphqlUrl: env.GITHUB_GRAPHQL_URL ?? '',
  version: '1.2.3',
});
const made = await github.createComment(1, 'from a process').catch((error: Error) => error.message);
const comments = typeof made === 'string' ? [] : await github.comments(1);
process.stdout.write(`${JSON.stringify({ made, comments: comments.map(({ mine, body }) => ({ mine, body })) })}\n`);
