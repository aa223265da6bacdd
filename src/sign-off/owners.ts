import { OWNERS_PLACES, type OwnersRule, readOwners, ruleFor, skippedLines } from '../core/code-owners.ts';
import { EvidenceError, type EvidenceProblem, type Source } from '../core/evidence.ts';
import type { Account } from '../core/github/account.ts';
import type { Pull } from '../core/github/change.ts';
import type { GitHubState } from '../core/github/state.ts';
import { inAnyTeam } from './heard.ts';
import { membershipOf } from './role-members.ts';

/** What the code owners of a change still owe it. */
export interface Owed {
  /** The rules that lack an approval, for people; absent where that cannot be told. */
  readonly lacking?: readonly string[];
  readonly sources: readonly Source[];
  readonly problems: readonly EvidenceProblem[];
  readonly notes: readonly string[];
}

type Asked = Pick<GitHubState, 'branchTip' | 'fileAt' | 'changedFiles' | 'inTeam'>;

/**
 * Which rules of CODEOWNERS a change falls under and none of whose owners is among `approving`, who approve of its head and
 * may write. The file is that of the base branch: a change cannot choose its owners. `base` is the commit a merge group
 * stands on. Everything that keeps it from being told is a problem of the fact `owners` alone.
 */
export async function owed(
  pull: Pull,
  base: string | undefined,
  approving: readonly Account[],
  github: Asked,
): Promise<Owed> {
  try {
    const { file, rules, source } = await rulesOf(pull, base, github);
    const { due, unowned } = await rulesFor(pull, rules, github);
    const lacking: string[] = [];
    const problems: EvidenceProblem[] = [];
    for (const rule of due) {
      const found = await approved(rule, file, approving, github);
      if (found === false) lacking.push(`\`${rule.pattern}\` (${rule.owners.join(', ')})`);
      else if (found !== true) problems.push({ ...found, facts: ['owners'] });
    }
    const nobody = `${unowned} changed ${unowned === 1 ? 'path has' : 'paths have'} no owner in \`${file}\``;
    return {
      ...(problems.length === 0 ? { lacking } : {}),
      sources: [source],
      problems,
      notes: unowned > 0 ? [nobody] : [],
    };
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return { sources: [], problems: [{ ...error.toProblem(), facts: ['owners'] }], notes: [] };
  }
}

/** The rules that count: those of the branch it goes into, now; once it is merged, as it was then. Throws `EvidenceError`. */
async function rulesOf(pull: Pull, base: string | undefined, github: Asked) {
  const commit = base ?? (pull.mergedAt === undefined ? await github.branchTip(pull.baseBranch) : pull.baseCommit);
  if (commit === undefined)
    throw new EvidenceError('missing', `the branch \`${pull.baseBranch}\` of #${pull.number} is not there`);
  for (const file of OWNERS_PLACES) {
    const bytes = await github.fileAt(file, commit);
    if (bytes === undefined) continue;
    const text = textOf(bytes, file);
    const skipped = skippedLines(text);
    if (skipped.length > 0)
      throw new EvidenceError(
        'invalid',
        `\`${file}\` has lines that GitHub skips, so that who owns what is not what it says: ${skipped.slice(0, 5).join(', ')}`,
        'mend them: patterns have no `!` and no `[…]`, and owners are `@login`, `@org/team` or an address',
      );
    const rules = readOwners(text);
    if (rules.length === 0) throw new EvidenceError('empty', `\`${file}\` names no owners`);
    const where = `${file} at ${commit.slice(0, 12)}`;
    return { file, rules, source: { kind: 'file', where, bytes: bytes.length, trust: 'platform' } satisfies Source };
  }
  throw new EvidenceError(
    'no-fact',
    `\`${pull.baseBranch}\` has no CODEOWNERS at ${commit.slice(0, 12)}`,
    `add \`${OWNERS_PLACES[0]}\`, or leave \`owners\` out and ask for \`approvals\``,
  );
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new EvidenceError('invalid', `\`${file}\` is no text in UTF-8`);
  }
}

/** Of every changed path the last rule that matches, where it names owners; of a file that was moved at both its places. */
async function rulesFor(pull: Pull, rules: readonly OwnersRule[], github: Asked) {
  const files = await github.changedFiles(pull);
  const paths = files.flatMap(({ path, previous }) => (previous === undefined ? [path] : [path, previous]));
  const found = paths.map((path) => ruleFor(path, rules));
  const due = new Set(found.filter((rule) => rule !== undefined && rule.owners.length > 0) as OwnersRule[]);
  const unowned = found.filter((rule) => rule === undefined || rule.owners.length === 0).length;
  return { due: [...due].sort((a, b) => a.line - b.line), unowned };
}

/** Whether an owner of a rule approves, or why that cannot be told. */
async function approved(
  rule: OwnersRule,
  file: string,
  approving: readonly Account[],
  github: Asked,
): Promise<boolean | EvidenceProblem> {
  let unseen: EvidenceProblem | undefined;
  for (const one of approving) {
    const membership = membershipOf(one, rule.owners);
    const found = membership.named || (await inAnyTeam(github, one, membership));
    if (found === true) return true;
    if (found !== false) unseen ??= found;
  }
  const address = approving.length > 0 && rule.owners.find((owner) => !owner.startsWith('@'));
  if (unseen || !address) return unseen ?? false;
  return {
    cause: 'ambiguous',
    message: `\`${file}\` names an owner of \`${rule.pattern}\` by an address, and no account can be told from it`,
    hint: 'name the owner as `@login` or `@org/team`',
  };
}
