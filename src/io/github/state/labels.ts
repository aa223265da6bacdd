import type { Ask } from '../ask.ts';
import { fields, word } from '../shape.ts';
import { sameTwice } from '../whole.ts';

/** The names of all labels of a repository (https://docs.github.com/en/rest/issues/labels). Throws `GitHubError`. */
export function labels(ask: Ask, repository: string, permission: string): Promise<readonly string[]> {
  const [owner, repo] = repository.split('/');
  const call = {
    route: 'GET /repos/{owner}/{repo}/labels',
    parameters: { owner, repo },
    what: `list the labels of ${repository}`,
    permission,
  };
  const name = (item: unknown) => word(fields(item, 'a label').name, 'the name of a label');
  return sameTwice(ask, call, name, (one) => one);
}
