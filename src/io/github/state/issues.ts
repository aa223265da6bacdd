import { EvidenceError } from '../../../core/evidence.ts';
import type { Issue, IssueFilter } from '../../../core/github/findings.ts';
import { GitHubError } from '../../../core/github.ts';
import { nearest } from '../../../core/nearest.ts';
import { isoTime } from '../../../core/time.ts';
import type { Ask } from '../ask.ts';
import { fields, flag, id, list, moment, text, word } from '../shape.ts';
import type { Source } from '../source.ts';
import { sameTwice } from '../whole.ts';
import { labels } from './labels.ts';

const HOME = 'GET /repos/{owner}/{repo}';
const PERMISSION = 'issues: read';

/**
 * Issues by a query (https://docs.github.com/en/rest/issues/issues#list-repository-issues). GitHub answers a query for a
 * label nobody made with an empty list, as if all were well, so that everything named is looked up first. Throws
 * `GitHubError` and `EvidenceError`.
 */
export async function issues(source: Source, filter: IssueFilter): Promise<readonly Issue[]> {
  const ask = source.ask();
  const repository = filter.repository ?? source.repository;
  const query = new IssueQuery(ask, repository, repository !== source.repository);
  await query.requireIssues();
  const named = await query.labels(filter.labels);
  const people = { assignee: filter.assignee, creator: filter.creator };
  for (const login of new Set(Object.values(people))) if (login !== undefined) await query.requireAccount(login);
  const found = await query.list({
    state: filter.state,
    // GitHub reads a comma as the end of a label.
    ...(named.length === 0 ? {} : { labels: named.join(',') }),
    ...(filter.milestone === undefined ? {} : { milestone: await query.milestone(filter.milestone) }),
    ...Object.fromEntries(Object.entries(people).filter(([, login]) => login !== undefined)),
    ...(filter.changedSince === undefined ? {} : { since: isoTime(filter.changedSince) }),
  });
  const has = (issue: Issue, name: string) => issue.labels.some((one) => one.toLowerCase() === name.toLowerCase());
  return found.filter(
    (issue) => named.every((name) => has(issue, name)) && (filter.state === 'all' || issue.state === 'open'),
  );
}

class IssueQuery {
  readonly #ask: Ask;
  readonly #repository: string;
  readonly #foreign: boolean;

  constructor(ask: Ask, repository: string, foreign: boolean) {
    this.#ask = ask;
    this.#repository = repository;
    this.#foreign = foreign;
  }

  /** Where issues are switched off the list is empty, or has pull requests only. */
  async requireIssues(): Promise<void> {
    const { data } = await this.#ask
      .read(this.#call(HOME, {}, `read the repository ${this.#repository}`))
      .catch((error: unknown) => {
        if (!this.#foreign || !(error instanceof GitHubError) || error.status !== 404) throw error;
        throw new EvidenceError(
          'denied',
          `the repository ${this.#repository} does not exist, or the token cannot see it`,
          'the GITHUB_TOKEN of a job sees its own repository and public ones: give `github-token` a token that sees this one',
        );
      });
    if (flag(fields(data, 'the repository').has_issues, '`has_issues`')) return;
    throw new EvidenceError(
      'missing',
      `issues are switched off in ${this.#repository}, so that none can be open`,
      'name the repository that has them: `repository: owner/name`',
    );
  }

  /** The labels as they are written there: GitHub compares them without case. */
  async labels(names: readonly string[]): Promise<readonly string[]> {
    if (names.length === 0) return [];
    const known = await labels(this.#ask, this.#repository, PERMISSION);
    return names.map((name) => {
      const found = known.find((one) => one.toLowerCase() === name.toLowerCase());
      if (found === undefined) throw this.#missing('label', name, known);
      return found;
    });
  }

  /** The number by which GitHub asks for a milestone. */
  async milestone(title: string): Promise<string> {
    const call = this.#call(`${HOME}/milestones`, { state: 'all' }, `list the milestones of ${this.#repository}`);
    const milestone = (item: unknown) => {
      const from = fields(item, 'a milestone');
      return { number: id(from.number, 'its number'), title: text(from.title, 'its title') };
    };
    const known = await sameTwice(this.#ask, call, milestone, ({ number }) => number);
    const found = known.filter((one) => one.title === title);
    if (found[0]) return String(found[0].number);
    if (title === 'none' || title === '*') return title;
    const titles = known.map((one) => one.title);
    throw this.#missing('milestone', title, titles);
  }

  async requireAccount(login: string): Promise<void> {
    if (login === 'none' || login === '*') return;
    const call = {
      route: 'GET /users/{username}',
      parameters: { username: login },
      what: `look up the account \`${login}\``,
      permission: 'metadata: read',
    };
    await this.#ask.read(call).catch((error: unknown) => {
      if (!(error instanceof GitHubError) || error.status !== 404) throw error;
      throw new EvidenceError('missing', `GitHub has no account \`${login}\`, so that no issue can be theirs`);
    });
  }

  async list(query: Readonly<Record<string, string>>): Promise<readonly Issue[]> {
    const parameters = { ...query, sort: 'created', direction: 'asc' };
    const call = this.#call(`${HOME}/issues`, parameters, `list the issues of ${this.#repository}`);
    const found = await sameTwice(this.#ask, call, issueOrPull, ({ number }) => number);
    return found.flatMap(({ pull, ...issue }) => (pull ? [] : [issue]));
  }

  #call(route: string, parameters: Readonly<Record<string, string>>, what: string) {
    const [owner, repo] = this.#repository.split('/');
    return { route, parameters: { owner, repo, ...parameters }, what, permission: PERMISSION };
  }

  #missing(kind: string, name: string, known: readonly string[]): EvidenceError {
    const close = nearest(name, known);
    const there = known.slice(0, 12).join('`, `');
    const hint = close ? `did you mean \`${close}\`?` : there === '' ? undefined : `it has \`${there}\``;
    return new EvidenceError('missing', `${this.#repository} has no ${kind} \`${name}\``, hint);
  }
}

/** To GitHub every pull request is an issue as well. */
function issueOrPull(item: unknown): Issue & { readonly pull: boolean } {
  const from = fields(item, 'an issue');
  return {
    number: id(from.number, 'the number of an issue'),
    title: text(from.title, 'the title of an issue'),
    state: from.state === 'closed' ? 'closed' : 'open',
    labels: list(from.labels, 'the labels of an issue').map(labelName),
    createdAt: moment(from.created_at, 'the time of an issue'),
    url: word(from.html_url, 'the address of an issue'),
    pull: from.pull_request !== undefined && from.pull_request !== null,
  };
}

/** Documented as a map or as its name alone. */
function labelName(label: unknown): string {
  return typeof label === 'string' ? label : text(fields(label, 'a label').name, 'the name of a label');
}
