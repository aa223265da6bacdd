import type { GatherContext } from '../core/check.ts';
import type { Pull } from '../core/github/change.ts';
import type { GitHubState } from '../core/github/state.ts';
import { type AgreementAsks, MARGIN } from './agreement.ts';

const DIFFERENT = 'the criterion reads differently now';
/** The one reason that a digest in the command takes away. */
export const UNTOLD = 'how the criterion read then cannot be told; say it with `digest=`';

type Asked = Pick<GitHubState, 'branchAt' | 'lastChange'>;
type Known = Pick<GatherContext, 'criterion' | 'policy' | 'commit' | 'now'>;

/**
 * Tells whether the criterion read as it does now to whoever agreed to it: by the digest that they name; because they agreed
 * to the very commit that the checklist was read from; or by what the branch it stands on said at that moment. `oldest` is
 * the time of the oldest statement of all.
 */
export function sameWords(
  github: Asked,
  context: Known,
  pull: Pick<Pull, 'baseBranch'> | undefined,
  oldest: number,
): AgreementAsks['difference'] {
  const { criterion, policy } = context;
  const readFrom = policy?.commit ?? context.commit;
  const branch = policy ? policy.branch : pull?.baseBranch;

  const { beside = [], moving = false } = criterion.extended ?? {};

  /** Whether the checklist and what it extends are the same files at both commits. A file that neither has is none. */
  const unchanged = async (then: string, now: string): Promise<boolean> => {
    if (then === now) return true;
    for (const file of [criterion.file, ...beside]) {
      const changed = await github.lastChange(file, now);
      if (changed === undefined || changed !== (await github.lastChange(file, then))) return false;
    }
    return true;
  };
  /** Nothing happened to the checklist of this branch since anybody spoke: true of all who did, with one question. */
  let quiet: Promise<boolean> | undefined;
  const nothingHappened = async (name: string, now: string): Promise<boolean> => {
    const first = await github.branchAt(name, oldest - MARGIN);
    return first !== undefined && unchanged(first, now);
  };

  return async ({ at, digest: named }, bound) => {
    const digest = await criterion.digest();
    if (named !== undefined) return digest.startsWith(named) ? undefined : DIFFERENT;
    // What another repository said at that moment is not on record; only its digest tells.
    if (moving) return UNTOLD;
    if (bound !== undefined && bound === readFrom) return undefined;
    if (branch === undefined || readFrom === undefined || !criterion.digestAt) return UNTOLD;
    const then = await github.branchAt(branch, at - MARGIN);
    if (then === undefined) return UNTOLD;
    if (policy && at <= context.now) {
      // The checklist was read from the tip, which is newer than anything said before this run.
      quiet ??= nothingHappened(branch, readFrom);
      if (await quiet) return undefined;
    } else if (await unchanged(then, readFrom)) return undefined;
    return (await criterion.digestAt(then)) === digest ? undefined : DIFFERENT;
  };
}
