import type { OpenPullRequest, PullRequestSearch } from '../../core/github/pull-request-search.ts';
import type { Ask } from './ask.ts';
import { everyPage } from './pages.ts';
import { fields, id, objectName, word } from './shape.ts';

const PERMISSION = 'pull-requests: read';

/** Open pull requests by commit and by branch (https://docs.github.com/en/rest/pulls/pulls). */
export function pullRequestsOf(ask: () => Ask): PullRequestSearch {
  return {
    async ofCommit(commit) {
      // An empty commit would be the route of something else.
      const commit_sha = objectName(commit, 'the commit to find pull requests of');
      const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
      const what = `find the pull requests of ${commit.slice(0, 7)}`;
      const { items } = await everyPage(ask(), { route, parameters: { commit_sha }, what, permission: PERMISSION });
      return open(items);
    },
    async ofBranch(owner, branch) {
      if (!/^[\w.-]+$/.test(owner) || branch === '') return [];
      const parameters = { state: 'open', head: `${owner}:${branch}` };
      const what = `find the pull requests from \`${owner}:${branch}\``;
      const { items } = await everyPage(ask(), {
        route: 'GET /repos/{owner}/{repo}/pulls',
        parameters,
        what,
        permission: PERMISSION,
      });
      return open(items);
    },
  };
}

function open(items: readonly unknown[]): OpenPullRequest[] {
  return items.flatMap((item) => {
    const pull = fields(item, 'a pull request');
    if (pull.state !== 'open') return [];
    const [head, base] = [fields(pull.head, 'the head'), fields(pull.base, 'the base')];
    return [
      {
        number: id(pull.number, 'the number of a pull request'),
        headCommit: objectName(head.sha, 'the head commit'),
        baseBranch: word(base.ref, 'the base branch'),
        repository: word(fields(base.repo, 'the base repository').full_name, 'the base repository'),
      },
    ];
  });
}
