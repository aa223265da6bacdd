import { setTimeout } from 'node:timers/promises';
import type { GitHubOptions } from '../github.ts';
import { type Ask, asking, type Timing } from './ask.ts';
import { connect } from './connection.ts';
import type { GitHubStateOptions } from './state.ts';

/** Where answers come from: each question has its own deadline. */
export interface Source {
  readonly repository: string;
  readonly graphqlUrl: string | undefined;
  /** Slug of the app that the token belongs to. */
  readonly app: string;
  ask(): Ask;
  /** The same for teams, with the token that may see them. */
  askOfTeams(): Ask;
}

const REAL: Timing = {
  now: () => Date.now() / 1000,
  // Waiting ends with the run; the next try then says so.
  wait: (seconds, signal) => setTimeout(seconds * 1000, undefined, signal && { signal }).catch(() => undefined),
  random: Math.random,
};

/** Asks as one token, each question with all its pages, tries and waits within its time. */
export function asksOf(options: GitHubOptions): () => Ask {
  const send = connect(options);
  return () => asking(send, options.timing ?? REAL, options.seconds ?? 120, options.signal);
}

/** Throws `GitHubError` on unusable options. */
export function sourceOf(options: GitHubStateOptions): Source {
  const ask = asksOf(options);
  const { repository, graphqlUrl, teamToken } = options;
  const askOfTeams = teamToken ? asksOf({ ...options, token: teamToken }) : ask;
  return { repository, graphqlUrl, app: options.app ?? 'github-actions', ask, askOfTeams };
}
