import type { Checklist } from '../core/checklist.ts';
import type { Proposal } from '../core/diff/proposal.ts';
import { GitHubError } from '../core/github.ts';
import { UserError } from '../core/problem.ts';
import { extendedAt } from './extended.ts';
import { loads } from './load-policy.ts';
import type { Reading } from './policy.ts';

/** A checklist, and the bytes of its file. */
export interface Version {
  readonly bytes: Uint8Array;
  readonly checklist: Checklist;
}

/**
 * What the pull request does to the checklist, from the commit it started from: that the checklist in force is another one
 * by now is not its doing. Where that commit cannot be asked for, the checklist in force stands in for it.
 */
export async function proposalOf(
  { file, pull, github, repositories }: Reading,
  trusted: Version,
  head: Version | undefined,
): Promise<Proposal | undefined> {
  if (head && equal(head, trusted)) return undefined;
  const after = head?.checklist ?? null;
  try {
    const base = await github.branchTip(pull.baseBranch);
    const start = base === undefined ? undefined : await github.mergeBase(base, pull.headCommit);
    const bytes = start === undefined ? trusted.bytes : await github.fileAt(file, start);
    if (!bytes) return head ? { before: trusted.checklist, after, behind: false } : undefined;
    const alike = start === undefined || (equalBytes(bytes, trusted.bytes) && !trusted.checklist.extended);
    const old = alike ? trusted.checklist : await loads(file, bytes, extendedAt(start, github, repositories));
    // One that does not load is told by its bytes alone.
    const before = { bytes, checklist: old ?? trusted.checklist };
    if (head && (old ? equal(before, head) : equalBytes(bytes, head.bytes))) return undefined;
    return old && !equal(before, trusted)
      ? { before: old, after, behind: true }
      : { before: trusted.checklist, after, behind: false };
  } catch (error) {
    if (!(error instanceof GitHubError) && !(error instanceof UserError)) throw error;
    return { before: trusted.checklist, after, behind: false };
  }
}

/** True when two versions are the same in all their files. */
function equal(one: Version, other: Version): boolean {
  const [a, b] = [one, other].map(({ checklist }) => checklist.extended?.files.map(({ sha256 }) => sha256) ?? []);
  return equalBytes(one.bytes, other.bytes) && a?.join() === b?.join();
}

function equalBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
