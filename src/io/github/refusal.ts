import { GitHubError } from '../../core/github.ts';
import type { Answer, Call } from './call.ts';
import { isFields } from './shape.ts';

/** What a status of 300 and more means for people: what happened, and which permission is missing where that is why. */
export function refusal(answer: Answer, call: Call): GitHubError {
  const { status } = answer;
  const said = words(answer.data);
  const quoted = said === '' ? '' : ` (it says "${said}")`;
  const would = `GitHub would not ${call.what}: `;
  const needed = `\`${call.permission}\``;
  if (status === 401) return new GitHubError(401, `${would}the token is not valid, or has expired${quoted}`);
  if (status === 403)
    return new GitHubError(
      403,
      `${would}the token lacks ${needed}, or a rule forbids it${quoted}`,
      call.permission,
      said,
    );
  if (status === 404) {
    const message = `${would}not found, or the token cannot see it; it needs ${needed}${said === 'Not Found' ? '' : quoted}`;
    return new GitHubError(404, message, call.permission, said);
  }
  if (status < 400) return new GitHubError(status, `${would}it answers that this has moved (${status})`);
  return new GitHubError(status, `${would}it answers ${status}${quoted}`);
}

/** A rate limit that would take too long to wait for. `seconds` is `Infinity` when GitHub does not say. */
export function rateLimited(answer: Answer, call: Call, seconds: number): GitHubError {
  const when = Number.isFinite(seconds) ? `it ends in ${Math.ceil(seconds)} s` : 'it does not say until when';
  return new GitHubError(answer.status, `GitHub would not ${call.what}: rate limit reached, ${when}`);
}

/** No whole answer, after the tries that were allowed. */
export function noAnswer(why: string, call: Call): GitHubError {
  return new GitHubError(0, `GitHub could not be asked to ${call.what}: ${why}`);
}

/** GitHub's own message, short and on one line. */
function words(data: unknown): string {
  const message = isFields(data) ? data.message : undefined;
  // Control characters and line separators could start a workflow command or hide text in a terminal.
  return typeof message === 'string' ? message.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 200) : '';
}
