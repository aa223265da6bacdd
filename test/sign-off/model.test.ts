import { expect, it } from 'vitest';
import type { GatherContext } from '../../src/core/check.ts';
import type { GitHubState } from '../../src/core/github/state.ts';
import { gatherSignOffs } from '../../src/sign-off/gather.ts';
import { objectionsTo } from '../../src/sign-off/objections.ts';
import { commit, pullWith } from '../support/github-state.ts';
import { CRITERION, type History, historyOf, PEOPLE, ROLES, TEAM } from './history.ts';
import { naive } from './naive.ts';

/** Random histories of one pull request, judged by gonogo and by a second, simple implementation written from SPEC 7. */

async function real(history: History) {
  const { heads, words, options, now } = history;
  const head = heads.at(-1)?.commit ?? '';
  const digest = words.at(-1)?.digest ?? '';
  const pull = pullWith({ headCommit: head, author: PEOPLE[3] });
  // Commits of the base branch are numbered by what the checklist said then.
  const tip = (index: number) => commit(String(index % 10));
  const github = {
    repository: 'acme/shop',
    pull: async () => pull,
    said: async () => history.said,
    reviews: async () => history.reviews,
    changeCommits: async () =>
      history.authors.map((author) => ({ commit: head, message: '', author, committer: PEOPLE[3], byGitHub: false })),
    headAt: async (_: unknown, at: number) => heads.findLast((one) => one.at <= at)?.commit,
    branchAt: async (_: string, at: number) => tip(words.findLastIndex((one) => one.at <= at)),
    lastChange: async (_: string, at: string) => at,
    inTeam: async (_: string, __: string, login: string) => TEAM.includes(login),
  } as unknown as GitHubState;
  const context: GatherContext = {
    now,
    actions: true,
    fork: false,
    commit: head,
    pullRequest: 7,
    policy: { commit: tip(words.length - 1), branch: 'main' },
    criterion: {
      ...CRITERION,
      title: 'x',
      file: 'x.yml',
      digest: async () => digest,
      digestAt: async (at) => words.find((_, index) => tip(index) === at)?.digest,
    },
    asked: [],
    timeout: 60,
    signal: new AbortController().signal,
    roles: ROLES,
    literalOrigins: [],
    hide: () => {},
  };
  const { maxAge, ...rest } = options;
  const signOffs = {
    counted: false,
    rehearsal: false,
    recorded: async () => ({ entries: [], problems: [] }),
    tree: async () => '',
  };
  const lapses = options.kind === 'sign' ? ('commit' as const) : ('phase' as const);
  const evidence = await gatherSignOffs(
    { ...rest, lapses, ...(maxAge === undefined ? {} : { maxAge }) },
    { signOffs, github },
    context,
  );
  const checklist = { criteria: [CRITERION], groups: [{ id: 'team', title: 'Team' }], roles: ROLES };
  const objections = await objectionsTo(checklist as never, context, github);
  const fact = (name: string) => evidence.facts.find((one) => one.name === name)?.value;
  return {
    signed: fact('signed') === true,
    unsure: evidence.problems.some(({ cause }) => cause === 'ambiguous'),
    requested: options.byReview ? fact('changes-requested') : 0,
    objections: objections.to.get('x')?.length ?? 0,
    lost: objections.caps.length,
  };
}

const RUNS = process.env.SWEEP ? 200_000 : 15_000;

it(`agrees with the simple implementation on ${RUNS} histories`, { timeout: 240_000 }, async () => {
  const seen = { signed: 0, objected: 0, unsure: 0, requested: 0 };
  const wrong: number[] = [];
  for (let seed = 1; seed <= RUNS; seed++) {
    const history = historyOf(seed);
    const [found, expected] = [await real(history), naive(history)];
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
      wrong.push(seed);
      if (wrong.length === 1) expect({ seed, history, found }).toEqual({ seed, history, found: expected });
    }
    seen.signed += found.signed ? 1 : 0;
    seen.objected += found.objections > 0 ? 1 : 0;
    seen.unsure += found.unsure ? 1 : 0;
    seen.requested += found.requested ? 1 : 0;
  }
  expect(wrong).toEqual([]);
  // A sweep in which nobody ever signs would agree about nothing.
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(RUNS / 200);
});
