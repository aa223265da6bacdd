import type { Repositories } from '../../core/extends/sources.ts';
import { GitHubError } from '../../core/github.ts';
import type { GitHubOptions } from '../github.ts';
import type { Answer } from './call.ts';
import { fileAt } from './file.ts';
import { askOfObjects } from './known-objects.ts';
import { refTip } from './ref-tip.ts';
import { asksOf } from './source.ts';

/**
 * Files of any repository that the token can see. A branch or tag is asked for once, so that all of a run is read at one
 * commit, also where it moves meanwhile. Every method throws `GitHubError`.
 */
export function openRepositories(options: Omit<GitHubOptions, 'repository'>): Repositories {
  const asks = new Map<string, ReturnType<typeof asksOf>>();
  const askOf = (repository: string) => {
    const known = asks.get(repository) ?? asksOf({ ...options, repository });
    asks.set(repository, known);
    return known();
  };
  const commits = new Map<string, Promise<string | undefined>>();
  const objects = new Map<string, Map<string, Promise<Answer>>>();

  const resolve = async (repository: string, ref: string): Promise<string | undefined> => {
    const branch = await refTip(askOf(repository), 'heads', ref);
    const tag = await refTip(askOf(repository), 'tags', ref);
    if (branch !== undefined && tag !== undefined && branch !== tag)
      throw new GitHubError(0, `\`${ref}\` is a branch and a tag of \`${repository}\`, and they are not the same`);
    return tag ?? branch;
  };

  return {
    async commitOf(repository, ref) {
      const key = `${repository.toLowerCase()}@${ref}`;
      const found = commits.get(key) ?? resolve(repository, ref);
      commits.set(key, found);
      return found;
    },
    async fileAt(repository, path, commit) {
      const key = repository.toLowerCase();
      const known = objects.get(key) ?? new Map<string, Promise<Answer>>();
      objects.set(key, known);
      return fileAt(askOfObjects(askOf(repository), known), path, commit);
    },
  };
}
