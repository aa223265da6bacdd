import type { Checklist } from '../../src/core/checklist.ts';
import type { Context } from '../../src/core/context.ts';
import { EvidenceError } from '../../src/core/evidence.ts';
import type { Account } from '../../src/core/github/account.ts';
import type { ChangeCommit, Pull } from '../../src/core/github/change.ts';
import type { Permission, Review, Said } from '../../src/core/github/people.ts';
import type { GitHubState } from '../../src/core/github/state.ts';
import type { Ports, RecordedSignOff } from '../../src/core/ports.ts';
import type { CriterionResult, Results } from '../../src/core/results.ts';
import { loadChecklist } from '../../src/load-checklist.ts';
import { run } from '../../src/run.ts';
import { objectionsTo } from '../../src/sign-off/objections.ts';
import { ALICE, BOB, CAROL, commit, githubWith, pullWith } from './github-state.ts';

/** The moment at which stories are judged, seconds since 1970. */
export const NOW = 1_800_000_000;

/** Something said, by Bob and an hour ago unless told otherwise. */
export interface Line extends Partial<Omit<Said, 'at' | 'author'>> {
  readonly by?: Account | undefined;
  readonly ago?: number;
}

export interface ReviewLine extends Partial<Omit<Review, 'at' | 'author'>> {
  readonly by?: Account | undefined;
  readonly ago?: number;
}

/** What a branch pointed at, from so many seconds ago on. */
export type Record_ = readonly (readonly [ago: number, commit: string | undefined])[];

/** What happened on pull request 7 of Alice's, whose head is `aaaa…`. What is not told is quiet. */
export interface Story {
  /** The criteria of the checklist, as YAML; `sign-off: sre` alone unless given. */
  readonly criteria?: string;
  /** `sre` is Bob and `qa` is Carol unless given. */
  readonly roles?: string;
  /** The criteria of another checklist that is evaluated by the same run, as YAML. */
  readonly together?: string;
  readonly pull?: Partial<Pull>;
  readonly commits?: readonly Partial<ChangeCommit>[];
  readonly said?: readonly Line[];
  readonly onIssue?: readonly Line[];
  readonly reviews?: readonly ReviewLine[];
  /** `aaaa…` for a day unless given; nothing where GitHub has no such record. */
  readonly pushes?: Record_ | undefined;
  /** Of `main`: `bbbb…` for a year, unless given. */
  readonly base?: Record_ | undefined;
  /** Criteria as they read at other commits of `main`, by commit; without an entry as they read now. */
  readonly before?: Readonly<Record<string, string>>;
  /** Who is in a team, by `org/team`; teams that are not told of cannot be seen. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  readonly permissions?: Readonly<Record<string, Permission>>;
  readonly recorded?: readonly RecordedSignOff[];
  readonly counted?: boolean;
  readonly context?: Partial<Context>;
  readonly state?: Partial<GitHubState>;
  readonly noGitHub?: true;
}

const SIGNED = '- { id: rollback, title: Rollback rehearsed, sign-off: sre }';
const ROLES = '{ sre: ["@bob"], qa: ["@carol"] }';

const text = (story: Story, criteria = story.criteria ?? SIGNED) =>
  `version: 1\nname: x\nroles: ${story.roles ?? ROLES}\ncriteria:\n${criteria.replace(/^(?=.)/gm, '  ')}\n`;

async function checklistOf(yaml: string): Promise<Checklist> {
  return (await loadChecklist('.github/gonogo.yml', new TextEncoder().encode(yaml))).checklist;
}

/** A line of a record, at a time. */
export function pointedAt(record: Record_ | undefined, at: number): string | undefined {
  return record?.findLast(([ago]) => NOW - ago <= at)?.[1];
}

/** A GitHub in which a story happened. */
export function githubOf(story: Story): GitHubState {
  const pull = pullWith(story.pull);
  const pushes = 'pushes' in story ? story.pushes : ([[86_400, commit('a')]] as const);
  const base = 'base' in story ? story.base : ([[31_536_000, commit('b')]] as const);
  const said = (lines: readonly Line[] = [], on = pull.number): Said[] =>
    lines
      .map(({ ago = 3600, by, ...more }, index) => ({
        id: index + 1,
        author: by ?? BOB,
        body: '',
        at: NOW - ago,
        edited: false,
        minimized: false,
        url: `https://github.com/acme/shop/pull/${on}#issuecomment-${index + 1}`,
        ...more,
      }))
      .sort((a, b) => a.at - b.at);
  const reviews = (story.reviews ?? []).map(
    ({ ago = 3600, by, ...more }, index): Review => ({
      id: index + 1,
      author: by ?? BOB,
      state: 'approved',
      body: '',
      commit: commit('a'),
      at: NOW - ago,
      edited: false,
      minimized: false,
      url: `https://github.com/acme/shop/pull/7#pullrequestreview-${index + 1}`,
      ...more,
    }),
  );
  return githubWith({
    pull: async () => pull,
    pullsOf: async () => [],
    changeCommits: async () =>
      (story.commits ?? [{}]).map((one) => ({
        commit: pull.headCommit,
        message: 'A change',
        author: ALICE,
        committer: ALICE,
        byGitHub: false,
        ...one,
      })),
    said: async (number) => (number === pull.number ? said(story.said) : said(story.onIssue, number)),
    reviews: async () => reviews,
    headAt: async (_, at) => pointedAt(pushes, at),
    branchAt: async (branch, at) => (branch === 'main' ? pointedAt(base, at) : undefined),
    lastChange: async (_, at) => `changed-at-${story.before?.[at] === undefined ? 'first' : at}`,
    inTeam: async (organisation, team, login) => {
      const members = story.teams?.[`${organisation}/${team}`];
      if (members) return members.includes(login);
      throw new EvidenceError('denied', `the token cannot see who is in @${organisation}/${team}`, 'team-token');
    },
    permission: async ({ login }) => story.permissions?.[login] ?? 'write',
    ...story.state,
  });
}

/** Tells a story and judges it as the Action does. */
export async function tell(story: Story, github = story.noGitHub ? undefined : githubOf(story)): Promise<Results> {
  const checklist = await checklistOf(text(story));
  const together = [text(story), ...(story.together ? [text(story, story.together)] : [])];
  const ready = await Promise.all(together.map(async (one) => ({ checklist: await checklistOf(one) })));
  const context: Context = {
    now: NOW,
    actions: true,
    fork: false,
    repository: 'acme/shop',
    commit: commit('a'),
    pullRequest: 7,
    policy: { commit: commit('b'), branch: 'main' },
    ...story.context,
  };
  const signOffs = {
    counted: story.counted ?? false,
    recorded: async () => ({ entries: story.recorded ?? [], problems: [] }),
    tree: async () => 'tree',
  };
  return run(
    {
      checklist,
      sha256: '0'.repeat(64),
      ref: null,
      params: {},
      github: {},
      inputs: {},
      context,
      checklistAt: async (at) => checklistOf(text(story, story.before?.[at] ?? story.criteria)),
      objections: () => objectionsTo(checklist, context, github, ready),
      clock: () => 0,
    },
    { signOffs, environment: () => undefined, ...(github ? { github } : {}) } as unknown as Ports,
  );
}

/** What became of the first criterion. */
export async function judged(story: Story): Promise<CriterionResult> {
  const [first] = (await tell(story)).criteria;
  if (!first) throw new Error('no criterion');
  return first;
}

export { ALICE, BOB, CAROL };
