import type { GitHubOptions } from '../github.ts';
import { type Ask, asking } from './ask.ts';
import { connect } from './connection.ts';
import { type Known, nothingKnown } from './known.ts';
import type { GitHubStateOptions } from './state.ts';
import { REAL_TIMING } from './timing.ts';

/** Where answers come from: each question has its own deadline. */
export interface Source {
  readonly repository: string;
  readonly graphqlUrl: string | undefined;
  /** Slug of the app that the token belongs to. */
  readonly app: string;
  /** What another part of the run has read, and is told. */
  readonly known: Known;
  ask(): Ask;
  /** The same for teams, with the token that may see them. */
  askOfTeams(): Ask;
}

/** Asks as one token, each question with all its pages, tries and waits within its time. */
export function asksOf(options: GitHubOptions): () => Ask {
  const send = connect(options);
  return () => asking(send, options.timing ?? REAL_TIMING, options.seconds ?? 120, options.signal);
}

/** Throws `GitHubError` on unusable options. */
export function sourceOf(options: GitHubStateOptions): Source {
  const ask = asksOf(options);
  const { repository, graphqlUrl, teamToken } = options;
  const askOfTeams = teamToken ? asksOf({ ...options, token: teamToken }) : ask;
  return {
    repository,
    graphqlUrl,
    app: options.app ?? 'github-actions',
    known: options.known ?? nothingKnown(),
    ask,
    askOfTeams,
  };
}
