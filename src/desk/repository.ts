import type { CommandCall } from '../core/command.ts';
import { callError } from '../core/problem.ts';
import { gitIn } from '../io/git.ts';

/** Which repository is looked at, and how GitHub is asked about it. */
export interface Where {
  /** `owner/name`; `undefined` where nothing says it. */
  readonly repository: string | undefined;
  readonly token: string | undefined;
  readonly apiUrl: string;
  /** Why GitHub cannot be asked, in words; `undefined` when it can. */
  readonly because: string | undefined;
  /** The root of the checked-out repository, or the current folder. */
  readonly root: string;
}

const GITHUB = 'https://api.github.com';

/** From `--repo`, else `GITHUB_REPOSITORY`, else the remote `origin`. A token goes to `GITHUB_API_URL` or github.com, never to where only the remote points. */
export async function whereIs(call: CommandCall): Promise<Where> {
  const git = gitIn(call.cwd);
  const root = (await git(['rev-parse', '--show-toplevel']))?.trim() || call.cwd;
  const { apiUrl, token } = whoAsks(call);
  const said = typeof call.values.repo === 'string' ? call.values.repo : call.environment('GITHUB_REPOSITORY')?.trim();
  if (said) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(said))
      throw callError('call-invalid', `\`--repo ${said}\` is no repository`, '--repo owner/name');
    return { repository: said, token, apiUrl, root, because: token ? undefined : NO_TOKEN };
  }
  const remote = remoteOf((await git(['config', '--get', 'remote.origin.url'])) ?? '');
  if (!remote)
    return {
      repository: undefined,
      token,
      apiUrl,
      root,
      because: 'no remote `origin` says which repository this is: name it with `--repo`',
    };
  const api = new URL(apiUrl).hostname;
  // api.github.com and api.acme.ghe.com serve github.com and acme.ghe.com; another server serves itself.
  const host = api.replace(/^api\.(?=github\.com$|[\w-]+\.ghe\.com$)/, '');
  const { repository } = remote;
  if (remote.host !== host)
    return {
      repository,
      token,
      apiUrl,
      root,
      because: `the remote is on \`${remote.host}\`, and GitHub is asked at \`${api}\`: set \`GITHUB_API_URL\``,
    };
  return { repository, token, apiUrl, root, because: token ? undefined : NO_TOKEN };
}

/** Where GitHub is, and with which token it is asked. Throws `UserError`. */
export function whoAsks({ environment }: Pick<CommandCall, 'environment'>): Pick<Where, 'apiUrl' | 'token'> {
  const apiUrl = environment('GITHUB_API_URL')?.trim().replace(/\/+$/, '') || GITHUB;
  if (!URL.canParse(apiUrl)) throw callError('call-invalid', `\`GITHUB_API_URL\` is \`${apiUrl}\`, which is no URL`);
  return { apiUrl, token: environment('GH_TOKEN')?.trim() || environment('GITHUB_TOKEN')?.trim() || undefined };
}

/** Why GitHub cannot be asked without a token. */
export const NO_TOKEN = 'there is no token: set `GH_TOKEN`';

/** `https://host/owner/name.git`, `git@host:owner/name`, `ssh://git@host/owner/name`. */
export function remoteOf(url: string): { readonly host: string; readonly repository: string } | undefined {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^@/\s]+@)?([\w.-]+)(?::\d+)?\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/.exec(url) ??
    /^(?:[\w.-]+@)?([\w.-]+):([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/.exec(url);
  const [, host, repository] = match ?? [];
  return host !== undefined && repository !== undefined ? { host: host.toLowerCase(), repository } : undefined;
}
