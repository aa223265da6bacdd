import type { Cap } from '../core/decide.ts';
import type { Proposal } from '../core/diff/proposal.ts';
import type { ExtendedFiles } from '../core/extends/files.ts';
import type { Repositories } from '../core/extends/sources.ts';
import { type GitHub, GitHubError } from '../core/github.ts';
import { callError } from '../core/problem.ts';
import { extendedAt, onlyTrusted, remoteName } from './extended.ts';
import { isCommit } from './inputs.ts';
import { loads, mustLoad } from './load-policy.ts';
import { proposalOf } from './policy-proposal.ts';

/** The checklist that judges, and where it was read from. */
export interface Policy {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The files that it extends, from where it was read itself. */
  readonly extended: ExtendedFiles;
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
  /** True where its author may be a stranger. */
  readonly fork?: boolean;
  /** In messages: "pull request". */
  readonly what: string;
}

/**
 * Reads the checklist of a pull request or merge group through the API (SPEC section 8): from the current tip of the base branch, so that a
 * pull request cannot judge itself by rules of its own. One that brings the first checklist, or mends a broken one, is
 * judged by its own and capped at CAUTION. The head's version must load in any case. Throws `UserError`.
 */
export async function policyOf(
  file: string,
  from: string,
  pull: ToMerge,
  github: GitHub,
  repositories: Repositories | undefined,
): Promise<Policy> {
  const reading = { file, pull, github, repositories };
  try {
    return await read(from, reading);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const hint = error.permission ? `give the job \`permissions: { ${error.permission} }\`` : undefined;
    throw callError('checklist-unreadable', `\`${file}\` could not be read through the API: ${error.message}`, hint);
  }
}

/** What is read, and with what. */
export interface Reading {
  readonly file: string;
  readonly pull: ToMerge;
  readonly github: GitHub;
  readonly repositories: Repositories | undefined;
}

async function read(from: string, reading: Reading): Promise<Policy> {
  const { file, pull, github, repositories } = reading;
  const head = await github.fileAt(file, pull.headCommit);
  const tipOf = once(async () => (from === 'base' || from === 'head' ? trustedTip(reading) : resolve(from, github)));
  const mayRead = pull.fork ? onlyTrusted(once(async () => remotesAt(await tipOf(), reading))) : undefined;
  const extended = extendedAt(pull.headCommit, github, repositories, mayRead);
  const own = head && (await mustLoad(file, head, extended, `in this ${pull.what}`));
  if (from === 'head') {
    if (!head) throw callError('checklist-missing', `this ${pull.what} has no \`${file}\``);
    return {
      file,
      bytes: head,
      extended,
      ref: pull.headCommit,
      caps: [],
      notices: [`this ${pull.what} is judged by its own checklist (\`checklist-from: head\`)`],
    };
  }
  const ref = await tipOf();
  const bytes = await github.fileAt(file, ref.commit);
  const inForce = extendedAt(ref.commit, github, repositories);
  const trusted = bytes && (await loads(file, bytes, inForce));
  if (bytes && trusted) {
    const proposal = await proposalOf(
      reading,
      { bytes, checklist: trusted },
      head && own && { bytes: head, checklist: own },
    );
    return {
      file,
      bytes,
      extended: inForce,
      ref: ref.commit,
      ...ref.branch,
      caps: [],
      notices: ref.notices,
      ...(proposal ? { proposal } : {}),
    };
  }
  if (!head) {
    if (bytes) await mustLoad(file, bytes, inForce, `on \`${ref.name}\``);
    throw callError(
      'checklist-missing',
      `neither \`${ref.name}\` nor this ${pull.what} has \`${file}\``,
      'check the input `checklist`',
    );
  }
  const because = bytes
    ? `this ${pull.what} mends the checklist, which does not load on \`${ref.name}\`; it is judged by its own`
    : `this ${pull.what} brings the first checklist and is judged by its own`;
  const caps = [{ verdict: 'CAUTION', because } as const];
  return { file, bytes: head, extended, ref: pull.headCommit, caps, notices: ref.notices };
}

/** The files of other repositories that the checklist in force extends. */
async function remotesAt({ commit }: Tip, { file, github, repositories }: Reading): Promise<ReadonlySet<string>> {
  const bytes = await github.fileAt(file, commit);
  const checklist = bytes && (await loads(file, bytes, extendedAt(commit, github, repositories)));
  const files = checklist?.extended?.files ?? [];
  return new Set(
    files.flatMap(({ file: name, repository, ref }) =>
      repository === null || ref === null
        ? []
        : [remoteName(repository, name.slice(repository.length + 1, -ref.length - 1))],
    ),
  );
}

/** Asks once, when first needed. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
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
async function trustedTip({ file, pull, github, repositories }: Reading): Promise<Tip> {
  const name = pull.defaultBranch ?? (await github.defaultBranch());
  const main = await tip(name, github);
  if (pull.baseBranch === name) return main;
  const bytes = await github.fileAt(file, main.commit);
  const inForce = extendedAt(main.commit, github, repositories);
  const branches = bytes && (await loads(file, bytes, inForce))?.branches;
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
