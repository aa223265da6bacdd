import type { GitHubState } from '../../../src/core/github/state.ts';
import type { GitHub } from '../../../src/core/github.ts';
import type { GitHubStateOptions } from '../../../src/io/github/state.ts';
import { type GitHubOptions, openGitHub, openGitHubState } from '../../../src/io/github.ts';
import type { World } from './world.ts';

/** The adapter in a world, with a clock that jumps over waits. `waits` are those it made, in seconds. */
export function openAs(world: World, options: Partial<GitHubOptions> = {}): { github: GitHub; waits: number[] } {
  const { waits, ...means } = meansOf(world);
  return { github: openGitHub({ ...means, ...options }), waits };
}

/** The same for what criteria ask. */
export function askAs(world: World, options: Partial<GitHubStateOptions> = {}): GitHubState {
  const { waits, ...means } = meansOf(world);
  return openGitHubState({ ...means, ...options });
}

function meansOf(world: World) {
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
  return { repository, token: world.tokens.actions, apiUrl, graphqlUrl, version: '1.2.3', timing, waits };
}
