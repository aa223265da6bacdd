import { EvidenceError } from '../../../src/core/evidence.ts';
import type { GitHubState } from '../../../src/core/github/state.ts';
import type { GitHubStateOptions } from '../../../src/io/github/state.ts';
import { openGitHubState } from '../../../src/io/github.ts';
import type { World } from './world.ts';

/** What criteria ask, in a world, with a clock that jumps over waits. */
export function stateOf(world: World, options: Partial<GitHubStateOptions> = {}): GitHubState {
  let ahead = 0;
  const timing = {
    now: () => Date.now() / 1000 + ahead,
    wait: async (seconds: number) => {
      ahead += seconds;
    },
    random: () => 0,
  };
  const { repository, apiUrl, graphqlUrl } = world;
  const token = world.tokens.actions;
  return openGitHubState({ repository, token, apiUrl, graphqlUrl, version: '1.2.3', timing, ...options });
}

/** The problem that a question ends with; throws when it has an answer, or fails in another way. */
export async function problemOf(
  question: Promise<unknown>,
): Promise<{ cause: string; message: string; hint?: string }> {
  const error = await question.then(
    (answer) => new Error(`there is an answer: ${JSON.stringify(answer)?.slice(0, 200)}`),
    (caught: unknown) => caught,
  );
  if (error instanceof EvidenceError) return error.toProblem();
  throw error;
}
