import { GitHubError } from '../../../core/github.ts';
import { LIMITS } from '../../../core/limits.ts';
import type { Call } from '../call.ts';
import { nextPage, PER_PAGE } from '../pages.ts';
import { fields, list, moment, objectName, word } from '../shape.ts';
import type { Source } from '../source.ts';

/** A change of what a branch points at. `undefined` before it was made and after it was deleted. */
interface Push {
  readonly at: number;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** False for what only adds commits. */
  readonly torn: boolean;
}

interface Recorded {
  /** Newest first, as far as it was read. */
  readonly pushes: Push[];
  next: Readonly<Record<string, string>> | undefined;
  pages: number;
}

const NOTHING = /^0+$/;

/**
 * GitHub's own record of what branches pointed at
 * (https://docs.github.com/en/rest/repos/repos#list-repository-activities; GitHub Enterprise Server has it from 3.10 on).
 * Read only as far back as somebody asks. Where there is no such record, it says nothing.
 */
export function pushRecord(source: Source) {
  const known = new Map<string, Promise<Recorded | undefined>>();

  /** The record back to the newest push at or before a time, or to its end. One reader at a time, so that no page is read twice. */
  function backTo(repository: string, branch: string, at: number): Promise<Recorded | undefined> {
    const key = `${repository} ${branch}`;
    const before = known.get(key) ?? Promise.resolve({ pushes: [], next: {}, pages: 0 });
    const after = before.then((recorded) => recorded && readOn(source, repository, branch, recorded, at));
    known.set(key, after);
    return after;
  }

  return {
    /** What a branch pointed at then; `undefined` where it was not there or the record does not say. */
    async at(repository: string, branch: string, at: number): Promise<string | undefined> {
      const recorded = await backTo(repository, branch, at);
      if (!recorded) return undefined;
      const last = recorded.pushes.find((push) => push.at <= at);
      if (last) return last.after;
      // Before the first change that is known stands what that one replaced.
      return recorded.next === undefined ? recorded.pushes.at(-1)?.before : undefined;
    },
    /** Whether a branch was forced to another commit, deleted or made since then. */
    async torn(repository: string, branch: string, at: number): Promise<boolean> {
      const recorded = await backTo(repository, branch, at);
      return recorded?.pushes.some((push) => push.at > at && push.torn) ?? false;
    },
  };
}

async function readOn(
  { ask }: Source,
  repository: string,
  branch: string,
  recorded: Recorded,
  at: number,
): Promise<Recorded | undefined> {
  const [owner, repo] = repository.split('/');
  const ref = `refs/heads/${branch}`;
  const call: Call = {
    route: 'GET /repos/{owner}/{repo}/activity',
    parameters: { owner, repo, ref, per_page: PER_PAGE },
    what: `list the pushes to \`${branch}\``,
    permission: 'contents: read',
  };
  while (recorded.next && recorded.pages < LIMITS.githubPages && !recorded.pushes.some((push) => push.at <= at)) {
    try {
      const answer = await ask().read({ ...call, parameters: { ...call.parameters, ...recorded.next } });
      const items = list(answer.data, 'the record of pushes');
      recorded.pushes.push(...items.map((item) => push(item, ref)).filter((one) => one !== undefined));
      recorded.pages++;
      // Its pages are cut by cursors; without a link there is no other.
      recorded.next = answer.headers.link === undefined ? undefined : nextPage(answer.headers.link, items.length, 0);
    } catch (error) {
      // Older servers have no such record, and that of a fork may be hidden.
      if (error instanceof GitHubError && error.status === 404) return undefined;
      throw error;
    }
  }
  return recorded;
}

function push(item: unknown, ref: string): Push | undefined {
  const from = fields(item, 'a push');
  if (word(from.ref, 'the branch of a push') !== ref) return undefined;
  const kind = word(from.activity_type, 'the kind of a push');
  return {
    at: moment(from.timestamp, 'the time of a push'),
    before: commitOf(from.before),
    after: commitOf(from.after),
    torn: kind === 'force_push' || kind === 'branch_deletion' || kind === 'branch_creation',
  };
}

function commitOf(value: unknown): string | undefined {
  return typeof value === 'string' && NOTHING.test(value) ? undefined : objectName(value, 'a commit of a push');
}
