import { GitHubError } from '../../core/github.ts';
import type { Answer, Broken, Send } from './call.ts';
import { isFields } from './shape.ts';

/** Where GitHub is and who asks. */
export interface Connection {
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://host/api/v3`. */
  readonly apiUrl: string;
  /** gonogo's own version, for the user agent that GitHub asks for. */
  readonly version: string;
  /** Ends every request under way. */
  readonly signal?: AbortSignal;
}

/** Nothing of the client's own may reach the log: it would go past the redaction of secrets. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** The version of the API this was written for (https://docs.github.com/en/rest/about-the-rest-api/api-versions). */
const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };

/** Something that sends requests; `@actions/github` is loaded with the first one. Throws `GitHubError` on unusable options. */
export function connect(connection: Connection): Send {
  const [owner = '', repo = '', ...rest] = connection.repository.split('/');
  const named = [owner, repo].every((name) => /^[\w.-]+$/.test(name) && !/^\.+$/.test(name));
  if (!named || rest.length > 0) throw new GitHubError(0, `\`${connection.repository}\` is no repository: owner/name`);
  if (connection.token === '') throw new GitHubError(401, 'there is no GitHub token: give the input `github-token`');
  let octokit: ReturnType<typeof open> | undefined;

  return async (call, seconds) => {
    const limit = AbortSignal.timeout(Math.max(0, Math.ceil(seconds * 1000)));
    const signal = connection.signal ? AbortSignal.any([connection.signal, limit]) : limit;
    octokit ??= open(connection);
    const client = await octokit;
    try {
      // A redirect would take the token along to wherever it points.
      const request = { signal, redirect: 'manual' as const };
      const home = call.route.includes('{owner}') ? { owner, repo } : {};
      const answer = await client.request(call.route, { ...home, ...call.parameters, headers: HEADERS, request });
      return whole({ status: answer.status, headers: plain(answer.headers), data: answer.data });
    } catch (error) {
      return answered(error) ?? { broken: limit.aborted ? `no answer within ${Math.round(seconds)} s` : reason(error) };
    }
  };
}

async function open(connection: Connection) {
  const { getOctokit } = await import('@actions/github').catch(() => {
    // The package parses the event file while it loads; what it says of that file may quote it.
    throw new GitHubError(0, 'the client for GitHub could not be loaded: is the file `GITHUB_EVENT_PATH` names JSON?');
  });
  return getOctokit(connection.token, {
    baseUrl: connection.apiUrl.replace(/\/+$/, ''),
    userAgent: `gonogo/${connection.version}`,
    log: SILENT,
  });
}

/** The answer behind an error of the client, which throws for every status of 400 and more. */
function answered(error: unknown): Answer | undefined {
  if (!isFields(error) || !isFields(error.response)) return undefined;
  const { status, headers, data } = error.response;
  return typeof status === 'number' ? { status, headers: plain(headers), data } : undefined;
}

/** The client hands over what is no JSON as text or bytes, and a body that broke off as empty text. */
function whole(answer: Answer): Answer | Broken {
  const { status, data } = answer;
  if (status >= 300 || status === 204 || isFields(data) || Array.isArray(data)) {
    if (!(data instanceof ArrayBuffer)) return answer;
  }
  return { broken: data === '' ? 'the answer is empty or broke off' : 'the answer is no JSON' };
}

function plain(headers: unknown): Readonly<Record<string, string>> {
  if (!isFields(headers)) return {};
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function reason(error: unknown): string {
  return (error instanceof Error && error.message.split('\n')[0]?.slice(0, 200)) || 'the connection failed';
}
