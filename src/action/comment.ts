import type { Comment, GitHub } from '../core/github.ts';
import { marker, readState } from '../core/markdown/identity.ts';
import type { CommentIdentity } from '../core/renderer.ts';
import type { Verdict } from '../core/results.ts';
import type { CommentMode } from './inputs.ts';

/** What became of the comment, for the log. */
export interface CommentOutcome {
  readonly did: 'created' | 'updated' | 'unchanged' | 'left' | 'nothing';
  readonly url?: string;
  readonly because?: string;
}

export interface CommentRequest {
  readonly number: number;
  readonly body: string;
  readonly identity: CommentIdentity;
  readonly verdict: Verdict;
  readonly mode: CommentMode;
}

/**
 * Keeps exactly one comment of this gate on the pull request (UX section 2): ours is what this token wrote and what starts
 * with our marker. An older run never overwrites a newer one's, and what did not change is not written.
 */
export async function keepComment(request: CommentRequest, github: GitHub): Promise<CommentOutcome> {
  if (request.mode === 'never') return { did: 'nothing', because: '`comment` is `never`' };
  const own = await ownComments(request, github);
  const newest = own.at(-1);
  await removeExtras(own, github);
  if (!newest) {
    if (request.mode !== 'always' && request.verdict === 'GO')
      return { did: 'nothing', because: 'there is nothing to say that the check does not say' };
    const created = await github.createComment(request.number, request.body);
    // Two runs may have created one each; the older of the two goes.
    await removeExtras(await ownComments(request, github), github);
    return { did: 'created', url: created.url };
  }
  const state = readState(newest.body);
  if (state && isNewer(state, request.identity))
    return { did: 'left', url: newest.url, because: 'a newer run has written it' };
  if (withoutState(newest.body) === withoutState(request.body)) return { did: 'unchanged', url: newest.url };
  if (request.mode === 'on-change' && state?.verdict === request.verdict)
    return { did: 'unchanged', url: newest.url, because: 'the verdict is the same' };
  const updated = await github.updateComment(newest.id, request.body);
  return { did: 'updated', url: updated.url };
}

async function ownComments(request: CommentRequest, github: GitHub): Promise<Comment[]> {
  const start = marker(request.identity.key);
  const all = await github.comments(request.number);
  return all
    .filter((comment) => comment.mine && !comment.minimized && comment.body.startsWith(`${start}\n`))
    .sort((a, b) => a.id - b.id);
}

/** Deletes all but the newest of our own comments. */
async function removeExtras(own: readonly Comment[], github: GitHub): Promise<void> {
  for (const extra of own.slice(0, -1)) await github.deleteComment(extra.id);
}

/** True when the comment's run is later than ours: a later run of the workflow, or a later attempt of the same. */
function isNewer(state: CommentIdentity, ours: CommentIdentity): boolean {
  return state.runNumber > ours.runNumber || (state.runNumber === ours.runNumber && state.runAttempt > ours.runAttempt);
}

/** The visible part: the hidden block and the time of evaluation change with every run. */
function withoutState(body: string): string {
  return body.replace(/<!-- gonogo:state [^>]*-->\n?/, '').replace(/evaluated [^·]* · /, '');
}
