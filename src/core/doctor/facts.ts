import type { Checklist } from '../checklist.ts';
import type {
  BranchRule,
  ClassicProtection,
  OwnersError,
  ProtectionSummary,
  RepositoryFacts,
  Ruleset,
} from '../github/protection.ts';
import type { Seen, Unseen } from './finding.ts';
import type { Gate } from './gate.ts';
import type { Workflow } from './workflow.ts';

/** Everything that was gathered about one branch, before anything is judged. */
export interface BranchFacts {
  readonly branch: string;
  /** The commit the files are of; `null` for a folder on this machine, and where it cannot be seen. */
  readonly commit: string | null;
  readonly repository: Seen<RepositoryFacts>;
  /** False for a branch that is named and is not there; `undefined` where that cannot be seen. */
  readonly exists: boolean | undefined;
  /** True where the files are those of a folder on this machine. */
  readonly local: boolean;
  readonly files: FileFacts;
  readonly rules: Seen<readonly BranchRule[]>;
  /** By the id of the ruleset. */
  readonly rulesets: Readonly<Record<number, Seen<Ruleset>>>;
  readonly summary: Seen<ProtectionSummary>;
  readonly classic: Seen<ClassicProtection | undefined>;
  readonly checklists: readonly ChecklistFacts[];
  /** Members of roles, `@octocat` and `@acme/sre`: whether there is such a one. */
  readonly members: Readonly<Record<string, Seen<boolean>>>;
  /** The app GitHub Actions is on this server; `null` where its id is not known. */
  readonly actionsApp: number | null;
}

/** What the files of a branch say. */
export interface FileFacts {
  readonly workflows: readonly Workflow[];
  /** Workflows that are not usable, and why. */
  readonly unreadable: readonly Unseen[];
  /** Gates on pull requests, those of required workflows of other repositories included. */
  readonly gates: readonly Gate[];
  /** Workflows of other repositories that jobs call or rules require, and that were not read. */
  readonly elsewhere: readonly Unseen[];
  readonly owners: Seen<OwnersFacts>;
  /** Where sign-offs without GitHub are kept, if the branch has such a file. */
  readonly signOffs: boolean;
}

export interface OwnersFacts {
  /** The file that counts; `undefined` when there is none. */
  readonly active: { readonly file: string; readonly text: string } | undefined;
  /** Others, which GitHub ignores. */
  readonly ignored: readonly string[];
  readonly errors: Seen<readonly OwnersError[]>;
}

export type ChecklistFacts =
  | { readonly file: string; readonly checklist: Checklist }
  | { readonly file: string; readonly fault: string }
  | { readonly file: string; readonly unseen: Unseen };

/** The app id of GitHub Actions on github.com. */
export const ACTIONS_APP = 15368;
