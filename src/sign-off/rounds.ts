import type { Context } from '../core/context.ts';
import type { EvidenceProblem } from '../core/evidence.ts';
import type { Pull } from '../core/github/change.ts';
import type { GitHubState } from '../core/github/state.ts';
import { judgedCommit } from '../github/asked.ts';
import { changesOf } from '../github/changes.ts';
import { type Conversation, conversationOf } from './conversation.ts';

/** A change that must be agreed to by people of its own. */
export interface Round {
  /** Absent for a commit that no pull request brought; then people speak on the issue. */
  readonly pull: Pull | undefined;
  readonly head: string;
  readonly judged: string;
  readonly conversation: Conversation;
  /** Why nobody can agree to it now. */
  readonly problems: readonly EvidenceProblem[];
}

const known = new WeakMap<GitHubState, Map<string, Promise<readonly Round[]>>>();

/** The changes behind the judged commit and what was said of each; read once a run. Nothing where there is neither a pull request nor an issue. Throws `EvidenceError`. */
export function roundsOf(github: GitHubState, context: Context): Promise<readonly Round[]> {
  const { commit, pullRequest, mergeGroup, issue } = context;
  const key = JSON.stringify([commit, pullRequest, mergeGroup, issue]);
  const mine = known.get(github) ?? new Map<string, Promise<readonly Round[]>>();
  known.set(github, mine);
  const rounds = mine.get(key) ?? read(github, context);
  mine.set(key, rounds);
  return rounds;
}

async function read(github: GitHubState, context: Context): Promise<readonly Round[]> {
  const judged = judgedCommit(context);
  const { issue } = context;
  const changes = await changesOf(github, context);
  const heads = changes.length === 0 && issue !== undefined ? [{ pull: undefined, head: judged }] : changes;
  return Promise.all(
    heads.map(async ({ pull, head }) => ({
      pull,
      head,
      judged,
      conversation: await conversationOf(github, pull, issue),
      problems: pull && pull.headCommit !== head ? [moved(pull, head)] : [],
    })),
  );
}

function moved({ number, headCommit }: Pull, head: string): EvidenceProblem {
  return {
    cause: 'superseded',
    message: `the head of #${number} is \`${headCommit.slice(0, 12)}\` now, and \`${head.slice(0, 12)}\` is judged`,
  };
}
