import type { GitHub } from '../../../src/core/github.ts';
import { type GitHubOptions, openGitHub } from '../../../src/io/github.ts';
import type { World } from './world.ts';

/** The adapter in a world, with a clock that jumps over waits. `waits` are those it made, in seconds. */
export function openAs(world: World, options: Partial<GitHubOptions> = {}): { github: GitHub; waits: number[] } {
  const waits: number[] = [];
  let ahead = 0;
  const timing = {
    now: () => Date.now() / 1000 + ahead,
    wait: async (seconds: number) => {
      waits.push(seconds);
      ahead += seconds;
    },
    random: () => 0,
  };
  const { repository, apiUrl, graphqlUrl } = world;
  const token = world.tokens.actions;
  return { github: openGitHub({ repository, token, apiUrl, graphqlUrl, version: '1.2.3', timing, ...options }), waits };
}
