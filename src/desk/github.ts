import type { CommandCall } from '../core/command.ts';
import type { GitHubState } from '../core/github/state.ts';
import type { Redactor } from '../core/redact.ts';
import { VERSION } from '../version.ts';

/** What criteria may ask GitHub outside of the Action; `undefined` without a token or a repository. Nothing is asked yet. */
export async function githubOnDesk(call: CommandCall, redactor: Redactor): Promise<GitHubState | undefined> {
  // Most runs on a desk have no token, and need not look for a repository.
  if (!call.environment('GH_TOKEN') && !call.environment('GITHUB_TOKEN')) return undefined;
  const { whereIs } = await import('./repository.ts');
  const { repository, token, apiUrl, because } = await whereIs(call);
  if (token !== undefined) redactor.add(token);
  if (because !== undefined || repository === undefined || token === undefined) return undefined;
  const { openGitHubState } = await import('../io/github.ts');
  const graphqlUrl = call.environment('GITHUB_GRAPHQL_URL')?.trim() || graphqlBeside(apiUrl);
  return openGitHubState({ repository, token, apiUrl, graphqlUrl, version: VERSION, signal: call.signal });
}

/** GitHub Enterprise Server has it beside its REST API (https://docs.github.com/en/enterprise-server@3.16/graphql/guides/forming-calls-with-graphql). */
function graphqlBeside(apiUrl: string): string {
  return `${apiUrl.replace(/\/v3$/, '')}/graphql`;
}
