import { DEFAULT_CHECKLIST } from '../../core/call.ts';
import { ACTIONS_APP, type BranchFacts, type FileFacts } from '../../core/doctor/facts.ts';
import type { Seen, Unseen } from '../../core/doctor/finding.ts';
import { checklistsOf, type Gate } from '../../core/doctor/gate.ts';
import type { Sources as ExtendsSources } from '../../core/extends/sources.ts';
import type { BranchRule, Protection, RepositoryFacts, Ruleset } from '../../core/github/protection.ts';
import type { GitHub } from '../../core/github.ts';
import { gatherChecklists, membersOf } from './checklists.ts';
import { type BranchFiles, gatherFiles } from './files.ts';
import { requiredElsewhere } from './required-elsewhere.ts';
import { see } from './see.ts';

/** What can be asked; without GitHub only files are looked at, and all else is unknown. */
export interface Sources {
  /** `undefined` with `because` when GitHub cannot be asked. */
  readonly github:
    | { readonly state: GitHub; readonly protection: Protection; open(repository: string): GitHub }
    | undefined;
  /** Other repositories, for checklists that extend files of theirs. */
  readonly repositories: ExtendsSources['repositories'];
  /** Why GitHub cannot be asked. */
  readonly because: string;
  /** In place of the files of the branch: those of a folder. */
  readonly local: BranchFiles | undefined;
  /** Checklists that the call names. */
  readonly named: readonly string[];
  /** The branch that the call names. */
  readonly branch: string | undefined;
  /** Gonogo's own repository, where it is known. */
  readonly own: string | undefined;
  /** True where GitHub is github.com. */
  readonly publicGitHub: boolean;
}

/** Everything about the default branch and those the checklists name, or about the one that the call names. */
export async function gather(sources: Sources): Promise<BranchFacts[]> {
  const { github, because, branch } = sources;
  const repository = github
    ? await see('the repository', github.protection.repository())
    : { unseen: { what: 'the repository', because } };
  const main = branch ?? ('seen' in repository ? repository.seen.defaultBranch : 'HEAD');
  const known = branch !== undefined || 'seen' in repository;
  const first = await branchFacts(main, known, repository, sources);
  const more = first.checklists.flatMap((one) => ('checklist' in one ? one.checklist.branches : []));
  const others = branch === undefined && known ? [...new Set(more)].filter((name) => name !== main) : [];
  return [first, ...(await Promise.all(others.map((name) => branchFacts(name, true, repository, sources))))];
}

async function branchFacts(
  branch: string,
  known: boolean,
  repository: Seen<RepositoryFacts>,
  sources: Sources,
): Promise<BranchFacts> {
  const { github, because, own, local } = sources;
  // A branch whose name could not be learned cannot be asked about.
  const ask = known ? github : undefined;
  const why = 'unseen' in repository ? repository.unseen.because : because;
  const hidden = (what: string): { readonly unseen: Unseen } => ({
    unseen: { ...('unseen' in repository ? repository.unseen : {}), what, because: why },
  });
  const tip = ask ? await see(`branch \`${branch}\``, ask.state.branchTip(branch)) : hidden('the branch');
  const commit = 'seen' in tip ? (tip.seen ?? null) : null;
  const files: BranchFiles | undefined =
    local ?? (ask && commit !== null ? remoteFiles(ask.state, ask.protection, commit) : undefined);
  const [rules, summary] = await Promise.all([
    ask ? see(`the rules of \`${branch}\``, ask.protection.rules(branch)) : hidden('the rules of the branch'),
    ask ? see(`branch \`${branch}\``, ask.protection.summary(branch)) : hidden('the branch protection'),
  ]);
  const unprotected = 'seen' in summary && !summary.seen.classic;
  const classic = unprotected
    ? { seen: undefined }
    : ask
      ? await see(`the protection of \`${branch}\``, ask.protection.classic(branch))
      : hidden('the branch protection');
  const gathered = await filesOf(files, tip, own);
  const { owners } = gathered;
  const errors: FileFacts['owners'] =
    'unseen' in owners
      ? owners
      : {
          seen: {
            ...owners.seen,
            // GitHub knows what is wrong with the file of the branch, not with one on this machine.
            errors: !owners.seen.active
              ? { seen: [] }
              : ask && commit !== null
                ? await see('what is wrong with CODEOWNERS', ask.protection.ownersErrors(commit))
                : hidden('what is wrong with CODEOWNERS'),
          },
        };
  const outside = ask
    ? await requiredElsewhere('seen' in rules ? rules.seen : [], repository, ask.protection, ask.open, own)
    : NOTHING;
  const gates = [...gathered.gates, ...outside.gates];
  const elsewhere = [...gathered.elsewhere, ...outside.unseen];
  const checklists = files
    ? await gatherChecklists(files, checklistNames(sources.named, gates), sources.repositories)
    : [];
  const members = await membersSeen(
    membersOf(checklists),
    ask?.protection,
    hidden('whether the people in the roles exist'),
  );
  return {
    branch,
    commit: local ? null : commit,
    repository,
    exists: 'seen' in tip ? tip.seen !== undefined : undefined,
    local: local !== undefined,
    files: { ...gathered, gates, elsewhere, owners: errors },
    rules,
    rulesets: await rulesetsOf('seen' in rules ? rules.seen : [], ask?.protection),
    summary,
    classic,
    checklists,
    members,
    actionsApp: sources.publicGitHub ? ACTIONS_APP : null,
  };
}

const NOTHING: { readonly gates: readonly Gate[]; readonly unseen: readonly Unseen[] } = { gates: [], unseen: [] };

function remoteFiles(state: GitHub, protection: Protection, commit: string): BranchFiles {
  return { read: (path) => state.fileAt(path, commit), list: (folder) => protection.filesIn(folder, commit) };
}

async function filesOf(files: BranchFiles | undefined, tip: Seen<unknown>, own: string | undefined) {
  const empty = { workflows: [], unreadable: [], gates: [], elsewhere: [], signOffs: false };
  const cannot = (unseen: Unseen) => ({ ...empty, elsewhere: [unseen], owners: { unseen } });
  if (!files) {
    const { because, ...rest } = 'unseen' in tip ? tip.unseen : { because: 'there is no such branch' };
    return cannot({ ...rest, what: 'the files of the branch', because });
  }
  const seen = await see('the files of the branch', gatherFiles(files, own));
  return 'seen' in seen ? seen.seen : cannot(seen.unseen);
}

/** Those of the call, else those the gates name, else the default one. */
function checklistNames(named: readonly string[], gates: readonly Gate[]): string[] {
  if (named.length > 0) return [...named];
  const said = gates.flatMap((gate) => checklistsOf(gate.step)).flatMap((name) => (name === undefined ? [] : [name]));
  return said.length > 0 ? [...new Set(said)] : [DEFAULT_CHECKLIST];
}

async function rulesetsOf(
  rules: readonly BranchRule[],
  protection: Protection | undefined,
): Promise<Record<number, Seen<Ruleset>>> {
  if (!protection) return {};
  const ids = [...new Set(rules.map((rule) => rule.source.ruleset))];
  const read = await Promise.all(ids.map((id) => see(`who may go past ruleset ${id}`, protection.ruleset(id))));
  return Object.fromEntries(ids.map((id, index) => [id, read[index] as Seen<Ruleset>]));
}

async function membersSeen(
  members: readonly string[],
  protection: Protection | undefined,
  hidden: { readonly unseen: Unseen },
): Promise<Record<string, Seen<boolean>>> {
  const all = await Promise.all(
    members.map(async (member): Promise<[string, Seen<boolean>]> => {
      if (!protection) return [member, hidden];
      const [name = '', slug] = member.slice(1).split('/');
      const question = slug === undefined ? protection.hasUser(name) : protection.seeTeam(name, slug).then(() => true);
      return [member, await see(`\`${member}\``, question)];
    }),
  );
  return Object.fromEntries(all);
}
