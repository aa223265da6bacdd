/** What protects the branches of a repository, in the words of the domain; adapter `src/io/github/protection.ts`. */
export interface Protection {
  repository(): Promise<RepositoryFacts>;
  /** What anybody who can read the repository sees of a branch's protection. */
  summary(branch: string): Promise<ProtectionSummary>;
  /** Every rule of a ruleset that is in force on a branch. */
  rules(branch: string): Promise<readonly BranchRule[]>;
  ruleset(id: number): Promise<Ruleset>;
  /** Classic branch protection; `undefined` when GitHub says that there is none. */
  classic(branch: string): Promise<ClassicProtection | undefined>;
  /** What GitHub finds wrong with CODEOWNERS at a commit. */
  ownersErrors(commit: string): Promise<readonly OwnersError[]>;
  /** The names of the files directly in a folder; none when there is no such folder. */
  filesIn(folder: string, commit: string): Promise<readonly string[]>;
  /** `owner/name` of a repository of an organisation; `undefined` when the list does not have it. */
  repositoryNamed(organisation: string, id: number): Promise<string | undefined>;
  /** True when there is such a user. */
  hasUser(login: string): Promise<boolean>;
  /** Resolves when the token can see the team; a 404 says nothing about whether it exists. */
  seeTeam(organisation: string, slug: string): Promise<void>;
}

export interface RepositoryFacts {
  readonly id: number;
  readonly defaultBranch: string;
  readonly public: boolean;
}

/** A check that must succeed. */
export interface RequiredCheck {
  readonly name: string;
  /** The id of the app it must come from; `null` when any may make it. */
  readonly app: number | null;
}

export interface ProtectionSummary {
  /** False when there is no classic protection at all. */
  readonly classic: boolean;
  readonly checks: readonly RequiredCheck[];
  /** True when the checks bind administrators too. */
  readonly admins: boolean;
}

/** Where a rule comes from. */
export interface RuleSource {
  readonly ruleset: number;
  /** `Repository`, `Organization` or `Enterprise`. */
  readonly kind: string;
  /** The name of the repository, organisation or enterprise. */
  readonly owner: string;
}

/** The rules that matter to a gate; GitHub has more. */
export type BranchRule = { readonly source: RuleSource } & (
  | { readonly type: 'checks'; readonly checks: readonly RequiredCheck[]; readonly strict: boolean }
  | { readonly type: 'workflows'; readonly workflows: readonly RequiredWorkflow[] }
  | ({ readonly type: 'review' } & ReviewRule)
  | { readonly type: 'no-force-push' }
  | { readonly type: 'merge-queue' }
);

export interface RequiredWorkflow {
  readonly path: string;
  readonly repository: number;
  readonly ref: string | undefined;
}

export interface ReviewRule {
  readonly codeOwners: boolean;
  /** True when a new push takes approvals away, or the last push must be approved by somebody else. */
  readonly renewed: boolean;
}

export interface Ruleset {
  readonly name: string;
  /** Who may go past it; `undefined` when the token may not see that. */
  readonly bypass: readonly BypassActor[] | undefined;
}

export interface BypassActor {
  /** `OrganizationAdmin`, `RepositoryRole`, `Team`, `Integration`, `DeployKey`, `User`. */
  readonly kind: string;
  readonly id: number | null;
  /** `always`, `pull_request`, `exempt`. */
  readonly mode: string;
}

export interface ClassicProtection {
  readonly checks: readonly RequiredCheck[];
  readonly strict: boolean;
  readonly admins: boolean;
  readonly forcePushes: boolean;
  /** `undefined` when no review is required. */
  readonly review: (ReviewRule & { readonly bypass: readonly string[] }) | undefined;
}

export interface OwnersError {
  readonly path: string;
  readonly line: number;
  readonly kind: string;
  readonly message: string;
}
