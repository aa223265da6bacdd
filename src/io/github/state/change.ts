import type { ChangeCommit, ChangedFile, ChangeState, Pull } from '../../../core/github/change.ts';
import { GitHubError } from '../../../core/github.ts';
import { account } from '../account.ts';
import { fileAt } from '../file.ts';
import { everyPage } from '../pages.ts';
import { readPull } from '../pull.ts';
import { refTip } from '../ref-tip.ts';
import { count, fields, flag, id, isFields, list, objectName, text, word } from '../shape.ts';
import type { Source } from '../source.ts';
import { everyOne } from '../whole.ts';
import { linkedIssues } from './linked-issues.ts';
import { mergeQueue } from './merge-queue.ts';

const HOME = 'GET /repos/{owner}/{repo}';
const STATUSES = ['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'] as const;
/** More than this GitHub never lists of a pull request (https://docs.github.com/en/rest/pulls/pulls#list-commits-on-a-pull-request). */
const LISTED_COMMITS = 250;

/** What GitHub says of changes: pull requests, what is in them, and the queue they wait in. */
export function changeState(source: Source): ChangeState {
  return {
    pull: async (number) => source.known.pulls.get(number) ?? readPull(source.ask(), number),
    pullsOf: (commit) => pullsOf(source, commit),
    changedFiles: (pull) => changedFiles(source, pull),
    changeCommits: (pull) => changeCommits(source, pull),
    commitsBetween: async (base, head) => (await between(source, base, head)).map(({ commit }) => commit),
    branchTip: (branch) => refTip(source.ask(), 'heads', branch),
    fileAt: (path, commit) => fileAt(source.ask(), path, commit),
    isAncestor: (commit, of) => isAncestor(source, commit, of),
    parents: (commit) => parents(source, commit),
    linkedIssues: (number) => linkedIssues(source, number),
    mergeQueue: (branch) => mergeQueue(source, branch),
  };
}

/** One commit, as the commits of a pull request are listed. Throws `GitHubError`. */
export async function readCommit({ ask }: Source, commit: string): Promise<ChangeCommit> {
  const call = {
    route: `${HOME}/commits/{ref}`,
    parameters: { ref: objectName(commit, 'the commit to read') },
    what: `read commit ${commit.slice(0, 12)}`,
    permission: 'contents: read',
  };
  return changeCommit((await ask().read(call)).data);
}

async function pullsOf({ ask }: Source, commit: string): Promise<readonly number[]> {
  const call = {
    route: `${HOME}/commits/{commit_sha}/pulls`,
    parameters: { commit_sha: commit },
    what: `list the pull requests of ${commit.slice(0, 12)}`,
    permission: 'pull-requests: read',
  };
  const { items } = await everyPage(ask(), call);
  return items.map((item) => id(fields(item, 'a pull request').number, 'the number of a pull request'));
}

function changedFiles({ ask }: Source, pull: Pull): Promise<readonly ChangedFile[]> {
  const call = {
    route: `${HOME}/pulls/{pull_number}/files`,
    parameters: { pull_number: pull.number },
    what: `list the changed files of #${pull.number}`,
    permission: 'pull-requests: read',
  };
  return everyOne(ask(), call, pull.changedFiles, changedFile, ({ path }) => path);
}

function changedFile(item: unknown): ChangedFile {
  const from = fields(item, 'a changed file');
  const status = STATUSES.find((one) => one === from.status);
  return {
    path: word(from.filename, 'the path of a changed file'),
    previous: from.previous_filename === undefined ? undefined : text(from.previous_filename, '`previous_filename`'),
    status: status ?? 'changed',
  };
}

function changeCommits(source: Source, pull: Pull): Promise<readonly ChangeCommit[]> {
  // The list of a large pull request ends without saying so; a comparison goes on to the end.
  if (pull.commits > LISTED_COMMITS) return between(source, pull.baseCommit, pull.headCommit, pull.commits);
  const call = {
    route: `${HOME}/pulls/{pull_number}/commits`,
    parameters: { pull_number: pull.number },
    what: `list the commits of #${pull.number}`,
    permission: 'pull-requests: read',
  };
  return everyOne(source.ask(), call, pull.commits, changeCommit, ({ commit }) => commit);
}

/** Commits that `head` has and `base` has not. `expected` is how many there are, where that is known. */
async function between(
  source: Source,
  base: string,
  head: string,
  expected?: number,
): Promise<readonly ChangeCommit[]> {
  const call = {
    route: `${HOME}/compare/{basehead}`,
    parameters: { basehead: `${base}...${head}` },
    what: `compare ${base.slice(0, 12)} with ${head.slice(0, 12)}`,
    permission: 'contents: read',
  };
  let total = expected;
  const { items } = await everyPage(source.ask(), call, (data) => {
    const comparison = fields(data, 'a comparison');
    total ??= count(comparison.total_commits, '`total_commits`');
    return list(comparison.commits, 'the commits of a comparison');
  });
  if (items.length !== total)
    throw new GitHubError(0, `GitHub would not ${call.what}: it lists ${items.length} of ${total} commits`);
  return items.map(changeCommit);
}

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits: the one that nothing has to be added to is the older. */
async function isAncestor({ ask }: Source, commit: string, of: string): Promise<boolean> {
  const call = {
    route: `${HOME}/compare/{basehead}`,
    parameters: { basehead: `${commit}...${of}`, per_page: 1 },
    what: `compare ${commit.slice(0, 12)} with ${of.slice(0, 12)}`,
    permission: 'contents: read',
  };
  const { status } = fields((await ask().read(call)).data, 'a comparison');
  return status === 'ahead' || status === 'identical';
}

async function parents({ ask }: Source, commit: string): Promise<readonly string[]> {
  const call = {
    route: `${HOME}/git/commits/{commit_sha}`,
    parameters: { commit_sha: commit },
    what: `read commit ${commit.slice(0, 12)}`,
    permission: 'contents: read',
  };
  const data = fields((await ask().read(call)).data, 'a commit');
  return list(data.parents, 'the parents of a commit').map((one) =>
    objectName(fields(one, 'a parent').sha, 'the name of a parent'),
  );
}

function changeCommit(item: unknown): ChangeCommit {
  const from = fields(item, 'a commit');
  const inner = fields(from.commit, 'what a commit says');
  const committer = account(from.committer);
  const verification = inner.verification;
  // Anybody may write GitHub's name into a commit; only GitHub can sign with its key.
  const signed = isFields(verification) && flag(verification.verified ?? false, '`verified`');
  return {
    commit: objectName(from.sha, 'the name of a commit'),
    message: text(inner.message, 'the message of a commit'),
    author: account(from.author),
    committer,
    byGitHub: signed && committer?.login === 'web-flow',
  };
}
