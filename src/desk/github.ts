import type { CommandCall } from '../core/command.ts';
import type { GitHubState } from '../core/github/state.ts';
import type { Redactor } from '../core/redact.ts';
import { gitIn } from '../io/git.ts';
import { VERSION } from '../version.ts';

/** Where `gonogo` asks GitHub when it runs outside of the Action, and with which token. */
export interface DeskGitHub {
  readonly repository: string;
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}

/**
 * The repository from GITHUB_REPOSITORY, else from the remote `origin` where that is on github.com; the token from GH_TOKEN or
 * GITHUB_TOKEN. Another server is only asked where GITHUB_API_URL names it: a remote is a line in a file of the folder, and
 * must not decide where a token is sent. `undefined` where there is no repository or no token.
 */
export async function githubOf(call: Pick<CommandCall, 'cwd' | 'environment'>): Promise<DeskGitHub | undefined> {
  const said = (name: string) => call.environment(name)?.trim() || undefined;
  const token = said('GH_TOKEN') ?? said('GITHUB_TOKEN');
  if (token === undefined) return undefined;
  const repository = said('GITHUB_REPOSITORY') ?? (await originOf(call.cwd));
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  const apiUrl = said('GITHUB_API_URL') ?? 'https://api.github.com';
  return { repository, token, apiUrl, graphqlUrl: said('GITHUB_GRAPHQL_URL') ?? graphqlBeside(apiUrl) };
}

/** What criteria may ask GitHub on a desk; nothing is loaded before the first question. */
export async function githubOnDesk(call: CommandCall, redactor: Redactor): Promise<GitHubState | undefined> {
  if (!call.environment('GH_TOKEN') && !call.environment('GITHUB_TOKEN')) return undefined;
  const where = await githubOf(call);
  if (where === undefined) return undefined;
  redactor.add(where.token);
  const { openGitHubState } = await import('../io/github.ts');
  const signal = call.signal ? { signal: call.signal } : {};
  return openGitHubState({ ...where, version: VERSION, ...signal });
}

/** `owner/name` of a remote on github.com, over https or ssh. */
async function originOf(folder: string): Promise<string | undefined> {
  const url = (await gitIn(folder)(['remote', 'get-url', 'origin']))?.trim();
  return /^(?:https:\/\/(?:[^@/]+@)?github\.com\/|git@github\.com:|ssh:\/\/git@github\.com\/)([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(
    url ?? '',
  )?.[1];
}

/** GitHub Enterprise Server has it beside its REST API (https://docs.github.com/en/enterprise-server@3.16/graphql/guides/forming-calls-with-graphql). */
function graphqlBeside(apiUrl: string): string {
  return `${apiUrl.replace(/\/+$/, '').replace(/\/v3$/, '')}/graphql`;
}
