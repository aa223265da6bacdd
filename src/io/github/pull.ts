import type { Pull } from '../../core/github/change.ts';
import { account } from './account.ts';
import type { Ask } from './ask.ts';
import { count, type Fields, fields, flag, id, isFields, list, moment, objectName, text, word } from './shape.ts';

/** One pull request as it is now. Throws `GitHubError`. */
export async function readPull(ask: Ask, number: number): Promise<Pull> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const what = `read pull request #${number}`;
  const call = { route, parameters: { pull_number: number }, what, permission: 'pull-requests: read' };
  return pull(fields((await ask.read(call)).data, what));
}

function pull(data: Fields): Pull {
  const head = fields(data.head, 'the head');
  const base = fields(data.base, 'the base');
  const repository = fields(base.repo, 'the base repository');
  const home = id(repository.id, 'the id of the base repository');
  const { default_branch: main } = repository;
  const state = word(data.state, 'the state of the pull request');
  return {
    number: id(data.number, 'the number of the pull request'),
    repositoryId: home,
    title: text(data.title, 'the title of the pull request'),
    body: text(data.body ?? '', 'the text of the pull request'),
    state: state === 'open' ? 'open' : 'closed',
    // Old servers have no drafts.
    draft: flag(data.draft ?? false, '`draft`'),
    labels: list(data.labels, 'the labels').map((label) => word(fields(label, 'a label').name, 'the name of a label')),
    author: account(data.user),
    headBranch: word(head.ref, 'the branch of the head'),
    headRepository: isFields(head.repo) ? word(head.repo.full_name, 'the repository of the head') : undefined,
    headCommit: objectName(head.sha, 'the head commit'),
    baseBranch: word(base.ref, 'the base branch'),
    ...(typeof main === 'string' && main !== '' ? { defaultBranch: main } : {}),
    baseCommit: objectName(base.sha, 'the base commit'),
    // Without a head repository (it was deleted, or cannot be seen) nothing says that the head is ours.
    fork: !isFields(head.repo) || head.repo.id !== home,
    mergedAt: typeof data.merged_at === 'string' ? moment(data.merged_at, '`merged_at`') : undefined,
    mergeCommit: data.merged === true ? objectName(data.merge_commit_sha, 'the merge commit') : undefined,
    commits: count(data.commits, 'the number of commits'),
    changedFiles: count(data.changed_files, 'the number of changed files'),
    url: word(data.html_url, 'the address of the pull request'),
  };
}
