import type { BranchFacts } from '../../src/core/doctor/facts.ts';
import { type Diagnosis, diagnose } from '../../src/core/doctor/judge.ts';
import type { Repositories } from '../../src/core/extends/sources.ts';
import type {
  BranchRule,
  BypassActor,
  ClassicProtection,
  OwnersError,
  Protection,
  ProtectionSummary,
} from '../../src/core/github/protection.ts';
import { type GitHub, GitHubError } from '../../src/core/github.ts';
import { gather, type Sources } from '../../src/desk/doctor/gather.ts';

/** A repository of which the gate is enforced, in plain words; each test breaks one thing. */
export interface Repo {
  readonly files: Readonly<Record<string, string>>;
  /** Files of other branches; those named and not here do not exist. */
  readonly branches: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly rules: readonly BranchRule[];
  readonly bypass: readonly BypassActor[] | undefined;
  readonly summary: ProtectionSummary;
  readonly classic: ClassicProtection | undefined;
  readonly errors: readonly OwnersError[];
  readonly isPublic: boolean;
  readonly users: readonly string[];
  readonly teams: readonly string[];
  /** Repositories of the organisation, by id, with their files. */
  readonly others: Readonly<
    Record<number, { readonly name: string; readonly files: Readonly<Record<string, string>> }>
  >;
  /** Questions that are answered 403, with the permission that is missing. */
  readonly deny: Readonly<Partial<Record<keyof Protection | keyof GitHub, string>>>;
  readonly publicGitHub: boolean;
}

const SHA = 'a'.repeat(40);
export const SOURCE = { ruleset: 7, kind: 'Repository', owner: 'acme/shop' };
export const OUTSIDE = { ruleset: 8, kind: 'Organization', owner: 'acme' };
export const CHECKS: BranchRule = {
  source: SOURCE,
  type: 'checks',
  strict: true,
  checks: [{ name: 'gate', app: 15368 }],
};
export const REVIEW: BranchRule = { source: SOURCE, type: 'review', codeOwners: true, renewed: true };
export const NO_FORCE: BranchRule = { source: SOURCE, type: 'no-force-push' };

export const WORKFLOW = '.github/workflows/gonogo.yml';
export const CHECKLIST = '.github/gonogo.yml';
export const PIN = '0123456789abcdef0123456789abcdef01234567';
/** A workflow with nothing wrong; `${…}` stand where tests put something. */
export const GATE = `name: gonogo
on:
  pull_request:
concurrency: { group: "gonogo-\${{ github.ref }}", cancel-in-progress: true }
jobs:
  gate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions: { contents: read, pull-requests: write }
    steps:
      - uses: actions/checkout@v6
      - uses: acme/gonogo@${PIN} # v1
`;
export const POLICY = `version: 1
name: Launch
roles: { sre: ["@octocat", "@acme/sre"] }
criteria:
  - title: On-call briefed
    sign-off: sre
`;

export const SOUND: Repo = {
  files: { [WORKFLOW]: GATE, [CHECKLIST]: POLICY, '.github/CODEOWNERS': '/.github/ @acme/owners\n' },
  branches: {},
  rules: [CHECKS, REVIEW, NO_FORCE],
  bypass: [],
  summary: { classic: false, checks: [], admins: false },
  classic: undefined,
  errors: [],
  isPublic: false,
  users: ['octocat'],
  teams: ['acme/sre'],
  others: {},
  deny: {},
  publicGitHub: true,
};

/** The sound repository with files replaced; `null` takes one away. */
export function withFiles(files: Readonly<Record<string, string | null>>): Partial<Repo> {
  const all = { ...SOUND.files, ...files };
  return {
    files: Object.fromEntries(Object.entries(all).flatMap(([path, text]) => (text === null ? [] : [[path, text]]))),
  };
}

/** The gate's workflow with a text of it replaced. Throws when it has no such text. */
export function withGate(from: string, to: string): Partial<Repo> {
  if (!GATE.includes(from)) throw new Error(`the workflow has no ${from}`);
  return withFiles({ [WORKFLOW]: GATE.replace(from, () => to) });
}

/** The files of other repositories, whose branch `main` is at one commit. */
function elsewhere({ others }: Repo): Repositories {
  const filesOf = (repository: string) => Object.values(others).find(({ name }) => name === repository)?.files;
  return {
    commitOf: async (repository, ref) => (filesOf(repository) && ref === 'main' ? PIN : undefined),
    fileAt: async (repository, path) => {
      const text = filesOf(repository)?.[path];
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
  };
}

export async function factsOf(change: Partial<Repo> = {}, more: Partial<Sources> = {}): Promise<BranchFacts[]> {
  const repo = { ...SOUND, ...change };
  return gather({
    github: { state: stateOf(repo, repo.files), protection: protectionOf(repo), open: (name) => other(repo, name) },
    repositories: elsewhere(repo),
    because: '',
    local: undefined,
    named: [],
    branch: undefined,
    own: undefined,
    publicGitHub: repo.publicGitHub,
    ...more,
  });
}

export async function diagnosisOf(change: Partial<Repo> = {}, more: Partial<Sources> = {}): Promise<Diagnosis> {
  return diagnose(await factsOf(change, more));
}

function guard<T extends object>(repo: Repo, port: T): T {
  const entries = Object.entries(port).map(([name, ask]) => [
    name,
    async (...args: unknown[]) => {
      const missing = repo.deny[name as keyof Protection];
      if (missing !== undefined) throw new GitHubError(403, `GitHub would not ${name}`, missing);
      return ask(...args);
    },
  ]);
  return Object.fromEntries(entries);
}

function refuse(): never {
  throw new Error('the doctor only reads');
}

function stateOf(repo: Repo, main: Readonly<Record<string, string>>): GitHub {
  const at = (commit: string) =>
    commit === SHA ? main : repo.branches[Object.keys(repo.branches)[Number(commit[0])] ?? ''];
  return guard<GitHub>(repo, {
    defaultBranch: async () => 'main',
    branchTip: async (branch) => {
      if (branch === 'main') return SHA;
      const index = Object.keys(repo.branches).indexOf(branch);
      return index < 0 ? undefined : String(index).repeat(40);
    },
    mergeBase: refuse,
    fileAt: async (path, commit) => {
      const text = at(commit)?.[path];
      return text === undefined ? undefined : Buffer.from(text);
    },
    pullRequest: refuse,
    comments: refuse,
    createComment: refuse,
    updateComment: refuse,
    deleteComment: refuse,
    recordPhase: refuse,
  });
}

function other(repo: Repo, name: string): GitHub {
  const found = Object.values(repo.others).find((one) => one.name === name);
  if (!found) throw new Error(`no repository ${name}`);
  return stateOf(repo, found.files);
}

function protectionOf(repo: Repo): Protection {
  return guard<Protection>(repo, {
    repository: async () => ({ id: 1, defaultBranch: 'main', public: repo.isPublic }),
    summary: async () => repo.summary,
    rules: async () => repo.rules,
    ruleset: async (id) => ({ name: id === SOURCE.ruleset ? 'main' : 'everywhere', bypass: repo.bypass }),
    classic: async () => repo.classic,
    ownersErrors: async () => repo.errors,
    filesIn: async (folder, commit) => {
      const files =
        commit === SHA ? repo.files : (repo.branches[Object.keys(repo.branches)[Number(commit[0])] ?? ''] ?? {});
      return Object.keys(files).flatMap((path) =>
        path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/')
          ? [path.slice(folder.length + 1)]
          : [],
      );
    },
    repositoryNamed: async (_, id) => repo.others[id]?.name,
    hasUser: async (login) => repo.users.includes(login),
    seeTeam: async (organisation, slug) => {
      if (!repo.teams.includes(`${organisation}/${slug}`)) throw new GitHubError(404, 'not found', 'members: read');
    },
  });
}
