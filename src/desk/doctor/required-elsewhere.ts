import type { Seen, Unseen } from '../../core/doctor/finding.ts';
import { type Gate, gatesIn } from '../../core/doctor/gate.ts';
import type {
  BranchRule,
  Protection,
  RepositoryFacts,
  RequiredWorkflow,
  RuleSource,
} from '../../core/github/protection.ts';
import type { GitHub } from '../../core/github.ts';
import { workflowFrom } from './files.ts';
import { see } from './see.ts';

/** The gates in workflows of other repositories that a ruleset requires, and those that could not be read. */
export async function requiredElsewhere(
  rules: readonly BranchRule[],
  home: Seen<RepositoryFacts>,
  protection: Protection,
  open: (repository: string) => GitHub,
  own: string | undefined,
): Promise<{ readonly gates: readonly Gate[]; readonly unseen: readonly Unseen[] }> {
  const required = rules.flatMap((rule) =>
    rule.type === 'workflows' ? rule.workflows.map((workflow) => ({ workflow, source: rule.source })) : [],
  );
  const far = required.filter(({ workflow }) => !('seen' in home) || workflow.repository !== home.seen.id);
  const read = await Promise.all(
    far.map(({ workflow, source }) =>
      see(`the required workflow \`${workflow.path}\``, readFar(workflow, source, protection, open, own)),
    ),
  );
  return {
    gates: read.flatMap((one) => ('seen' in one && !('because' in one.seen) ? one.seen : [])),
    unseen: read.flatMap((one, index): Unseen[] => {
      if ('unseen' in one) return [one.unseen];
      const what = `the required workflow \`${far[index]?.workflow.path}\``;
      return 'because' in one.seen ? [{ what, because: one.seen.because, permission: 'contents: read' }] : [];
    }),
  };
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

async function readFar(
  { path, repository, ref }: RequiredWorkflow,
  source: RuleSource,
  protection: Protection,
  open: (repository: string) => GitHub,
  own: string | undefined,
): Promise<readonly Gate[] | { readonly because: string }> {
  if (source.kind !== 'Organization') return { because: `nothing says which repository ${repository} is` };
  const name = await protection.repositoryNamed(source.owner, repository);
  if (name === undefined) return { because: `the token sees no repository ${repository} of \`${source.owner}\`` };
  const github = open(name);
  const branch = ref?.replace(/^refs\/heads\//, '') ?? (await github.defaultBranch());
  const commit = COMMIT.test(branch) ? branch : await github.branchTip(branch);
  const bytes = commit === undefined ? undefined : await github.fileAt(path, commit);
  if (!bytes) return { because: `\`${name}\` has no such file on \`${branch}\`` };
  const file = workflowFrom(`${path} of ${name}`, bytes);
  return 'unseen' in file
    ? { because: file.unseen.because }
    : gatesIn({ workflows: [file.workflow], actions: {} }, own, true);
}
