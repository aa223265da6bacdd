import { compareRuns, type WorkflowRuns } from '../core/github/workflow-run.ts';
import { type Comment, type GitHub, GitHubError } from '../core/github.ts';
import { marker, readState } from '../core/markdown/identity.ts';
import type { CommentIdentity } from '../core/renderer.ts';
import type { Verdict } from '../core/results.ts';
import type { CommentMode } from './comment-mode.ts';
import { isFromNewerRun } from './newer-state.ts';
import { othersAtWork, type Self } from './others.ts';

/** What became of the comment, for the log. */
export interface CommentOutcome {
  readonly did: 'created' | 'updated' | 'unchanged' | 'left' | 'nothing';
  readonly url?: string;
  readonly because?: string;
}

export interface CommentRequest {
  readonly number: number;
  readonly body: string;
  /** Which run's verdict it is. */
  readonly identity: CommentIdentity;
  readonly verdict: Verdict;
  readonly mode: CommentMode;
  /** Which run writes it: the same, unless the verdict came as an artifact of another run. */
  readonly self: Self;
}

type Api = Pick<GitHub, 'comments' | 'createComment' | 'updateComment' | 'deleteComment' | 'pullRequest'>;

/** One of our own comments, with what it says of its run. */
interface Own {
  readonly comment: Comment;
  readonly state: CommentIdentity | undefined;
}

/** Writing and looking again; more is only needed when others write at the same time. */
const ROUNDS = 5;

/**
 * Keeps exactly one comment of this gate on the pull request (UX section 2): ours is what this token wrote and what starts
 * with our marker. An older run never overwrites a newer one's, and what did not change is not written.
 *
 * GitHub has no "change if unchanged". So only a run that is alone changes the comment in place; else each creates one of
 * its own, which nobody changes, and all but the newest are deleted: a late change then meets a comment that is gone. See
 * `docs/comments.md`; `test/publish/interleavings.test.ts` goes through every order of every operation.
 */
export async function keepComment(
  request: CommentRequest,
  github: Api,
  runs: WorkflowRuns | undefined,
): Promise<CommentOutcome> {
  if (request.mode === 'never') return { did: 'nothing', because: '`comment` is `never`' };
  const { number, body, identity } = request;
  const others = await othersAtWork(runs, request.self);
  // An older run may still write: then what is newest must be said, even where it would not be worth saying.
  const quiet = others !== 'older';
  let inPlace = others === 'none' || others === 'unknown';
  let did: 'created' | 'updated' | undefined;
  const created = new Set<number>();
  for (let round = 1; ; round++) {
    const [newest, ...rest] = await ownComments(request, github, runs);
    if (others === 'newer')
      return { did: 'left', url: newest?.comment.url ?? '', because: 'a newer run is under way and will write it' };
    // Without knowing who is at work, what others have written may be in the middle of being changed by a newer run.
    const mayGo = rest.filter(({ comment }) => others !== 'no answer' || created.has(comment.id));
    for (const { comment } of mayGo) await remove(comment, github);
    const url = newest?.comment.url ?? '';
    const order = newest?.state && compareRuns(newest.state, identity);
    if (order !== undefined && order > 0) return { did: 'left', url, because: 'a newer run has written it' };
    if (did && order === 0) return { did, url };
    if (round === ROUNDS) throw new GitHubError(0, 'each time it was written, something else was there afterwards');
    if (quiet && !did) {
      const settled = isSettled(newest, request);
      if (settled) return settled;
    }
    if (newest && inPlace) {
      const updated = await update(newest.comment, body, github);
      // Gone: somebody is at work here who does not see us.
      if (updated) did = 'updated';
      else inPlace = false;
    } else {
      created.add((await github.createComment(number, body)).id);
      did = 'created';
    }
  }
}

/** What there is to say when nothing needs to be written; `undefined` when something does. */
function isSettled(newest: Own | undefined, request: CommentRequest): CommentOutcome | undefined {
  if (!newest) {
    if (request.mode === 'always' || request.verdict !== 'GO') return undefined;
    return { did: 'nothing', because: 'there is nothing to say that the check does not say' };
  }
  const { url, body } = newest.comment;
  if (withoutState(body) === withoutState(request.body)) return { did: 'unchanged', url };
  if (request.mode === 'on-change' && newest.state?.verdict === request.verdict)
    return { did: 'unchanged', url, because: 'the verdict is the same' };
  return undefined;
}

/** Our own comments, the newest first: by the run each is of, and where that is the same by their own order. */
async function ownComments(request: CommentRequest, github: Api, runs: WorkflowRuns | undefined): Promise<Own[]> {
  const { identity, number } = request;
  const start = marker(identity.key);
  const all = await github.comments(number);
  const own: Own[] = [];
  for (const comment of all) {
    if (!comment.mine || comment.minimized || !comment.body.startsWith(`${start}\n`)) continue;
    const state = readState(comment.body);
    const newer = state && compareRuns(state, identity) > 0;
    // What claims to be newer and is not counts for nothing.
    const lies = newer && !(await isFromNewerRun(state, identity, number, github, runs));
    own.push({ comment, state: lies ? undefined : state });
  }
  const none = { runNumber: -1, runAttempt: -1 };
  return own.sort((a, b) => compareRuns(b.state ?? none, a.state ?? none) || b.comment.id - a.comment.id);
}

async function remove(comment: Comment, github: Api): Promise<void> {
  await github.deleteComment(comment.id).catch(unlessGone);
}

async function update(comment: Comment, body: string, github: Api): Promise<boolean> {
  return github.updateComment(comment.id, body).then(() => true, unlessGone);
}

function unlessGone(error: unknown): false {
  if (error instanceof GitHubError && error.status === 404) return false;
  throw error;
}

/** The visible part: the hidden block and the time of evaluation change with every run. */
function withoutState(body: string): string {
  return body.replace(/<!-- gonogo:state [^>]*-->\n?/, '').replace(/evaluated [^·]* · /, '');
}
