import type { Checklist } from '../core/checklist.ts';
import type { Cap } from '../core/decide.ts';
import type { Proposal } from '../core/diff/proposal.ts';
import { EvidenceError } from '../core/evidence.ts';
import { type GitHub, GitHubError } from '../core/github.ts';
import { callError, UserError } from '../core/problem.ts';
import { loadChecklist } from '../load-checklist.ts';
import { isCommit } from './inputs.ts';

/** The checklist that judges, and where it was read from. */
export interface Policy {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The commit it was read from; null for the workspace. */
  readonly ref: string | null;
  /** The branch whose tip that commit is. */
  readonly branch?: string;
  readonly caps: readonly Cap[];
  readonly notices: readonly string[];
  /** What the pull request does to the checklist, where it does anything. */
  readonly proposal?: Proposal;
}

/** What is to be merged, and where. */
export interface ToMerge {
  readonly headCommit: string;
  readonly baseBranch: string;
  readonly defaultBranch?: string;
  /** In messages: "pull request". */
  readonly what: string;
}

/**
 * Reads the checklist of a pull request or merge group through the API (SPEC section 8): from the current tip of the base branch, so that a
 * pull request cannot judge itself by rules of its own. One that brings the first checklist, or mends a broken one, is
 * judged by its own and capped at CAUTION. The head's version must load in any case. Throws `UserError`.
 */
export async function policyOf(file: string, from: string, pull: ToMerge, github: GitHub): Promise<Policy> {
  try {
    return await read(file, from, pull, github);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const hint = error.permission ? `give the job \`permissions: { ${error.permission} }\`` : undefined;
    throw callError('checklist-unreadable', `\`${file}\` could not be read through the API: ${error.message}`, hint);
  }
}

async function read(file: string, from: string, pull: ToMerge, github: GitHub): Promise<Policy> {
  const head = await github.fileAt(file, pull.headCommit);
  const own = head && (await mustLoad(file, head, `in this ${pull.what}`));
  if (from === 'head') {
    if (!head) throw callError('checklist-missing', `this ${pull.what} has no \`${file}\``);
    return {
      file,
      bytes: head,
      ref: pull.headCommit,
      caps: [],
      notices: [`this ${pull.what} is judged by its own checklist (\`checklist-from: head\`)`],
    };
  }
  const ref = from === 'base' ? await trustedTip(file, pull, github) : await resolve(from, github);
  const bytes = await github.fileAt(file, ref.commit);
  const trusted = bytes && (await loads(file, bytes));
  if (bytes && trusted) {
    const proposal = await proposalOf(
      file,
      pull,
      { bytes, trusted },
      head && own && { bytes: head, checklist: own },
      github,
    );
    return {
      file,
      bytes,
      ref: ref.commit,
      ...ref.branch,
      caps: [],
      notices: ref.notices,
      ...(proposal ? { proposal } : {}),
    };
  }
  if (!head) {
    if (bytes) await mustLoad(file, bytes, `on \`${ref.name}\``);
    throw callError(
      'checklist-missing',
      `neither \`${ref.name}\` nor this ${pull.what} has \`${file}\``,
      'check the input `checklist`',
    );
  }
  const because = bytes
    ? `this ${pull.what} mends the checklist, which does not load on \`${ref.name}\`; it is judged by its own`
    : `this ${pull.what} brings the first checklist and is judged by its own`;
  return { file, bytes: head, ref: pull.headCommit, caps: [{ verdict: 'CAUTION', because }], notices: ref.notices };
}

/**
 * What the pull request does to the checklist, from the commit it started from: that the checklist in force is another one
 * by now is not its doing. Where that commit cannot be asked for, the checklist in force stands in for it.
 */
async function proposalOf(
  file: string,
  pull: ToMerge,
  { bytes, trusted }: { readonly bytes: Uint8Array; readonly trusted: Checklist },
  head: { readonly bytes: Uint8Array; readonly checklist: Checklist } | undefined,
  github: GitHub,
): Promise<Proposal | undefined> {
  if (head && equal(head.bytes, bytes)) return undefined;
  const after = head?.checklist ?? null;
  try {
    const base = await github.branchTip(pull.baseBranch);
    const start = base === undefined ? undefined : await github.mergeBase(base, pull.headCommit);
    const old = start === undefined ? bytes : await github.fileAt(file, start);
    if (head ? old && equal(old, head.bytes) : !old) return undefined;
    const before = old && !equal(old, bytes) ? await loads(file, old) : undefined;
    return { before: before ?? trusted, after, behind: before !== undefined };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { before: trusted, after, behind: false };
  }
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

interface Tip {
  readonly name: string;
  readonly commit: string;
  /** Empty for a commit that was named itself. */
  readonly branch: { readonly branch?: string };
  readonly notices: readonly string[];
}

/**
 * The branch whose checklist judges: the base, if it is the default branch or listed in `branches` of the default branch's
 * checklist; else the default branch, because anybody may open a pull request into a branch of theirs.
 */
async function trustedTip(file: string, pull: ToMerge, github: GitHub): Promise<Tip> {
  const name = pull.defaultBranch ?? (await github.defaultBranch());
  const main = await tip(name, github);
  if (pull.baseBranch === name) return main;
  const bytes = await github.fileAt(file, main.commit);
  const branches = bytes && (await loads(file, bytes))?.branches;
  if (branches?.includes(pull.baseBranch)) return tip(pull.baseBranch, github);
  return {
    ...main,
    notices: [`\`${pull.baseBranch}\` is not listed under \`branches\`, so the checklist of \`${name}\` judges`],
  };
}

async function tip(name: string, github: GitHub): Promise<Tip> {
  const commit = await github.branchTip(name);
  if (commit === undefined) throw callError('checklist-missing', `there is no branch \`${name}\``);
  return { name, commit, branch: { branch: name }, notices: [] };
}

async function resolve(ref: string, github: GitHub): Promise<Tip> {
  return isCommit(ref) ? { name: ref.slice(0, 12), commit: ref, branch: {}, notices: [] } : tip(ref, github);
}

async function loads(file: string, bytes: Uint8Array): Promise<Checklist | undefined> {
  try {
    return (await loadChecklist(file, bytes)).checklist;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

async function mustLoad(file: string, bytes: Uint8Array, where: string): Promise<Checklist> {
  try {
    return (await loadChecklist(file, bytes)).checklist;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const problems = error.problems.map((problem) => ({ ...problem, message: `${problem.message} (${where})` }));
    throw new UserError(problems, error.texts);
  }
}

/** Reads a checklist as it was at a commit; `undefined` where it was not there or did not load. */
export function readerAt(file: string, github: GitHub): (commit: string) => Promise<Checklist | undefined> {
  const known = new Map<string, Promise<Checklist | undefined>>();
  const read = async (commit: string) => {
    try {
      const bytes = await github.fileAt(file, commit);
      return bytes && (await loads(file, bytes));
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      throw new EvidenceError(error.permission ? 'denied' : 'unreachable', error.message);
    }
  };
  return (commit) => {
    const answer = known.get(commit) ?? read(commit);
    known.set(commit, answer);
    return answer;
  };
}
