import type { CommentIdentity } from '../../src/core/renderer.ts';
import type { CommentOutcome } from '../../src/publish/keep-comment.ts';
import type { Publisher } from './publisher.ts';
import { World } from './stepped-github.ts';

/**
 * A GitHub in memory whose every operation waits for its turn, and a search through every order of turns. What a run does
 * next depends on nothing but what it was answered, so that two orders which lead to the same comments and the same answers
 * are one state: each is gone on from once.
 */

export interface Plan {
  readonly publishers: readonly Publisher[];
  /** Runs that have left a comment, oldest first. */
  readonly before?: readonly Publisher[];
  /** `may ask` (default): the token may list runs. */
  readonly runs?: 'may ask' | 'may not ask';
  /** How many runs may break, at any operation. */
  readonly breaks?: number;
  /** Runs begin in the order of their numbers. */
  readonly inOrder?: boolean;
  /** One run after the other. */
  readonly alone?: boolean;
}

/** What a run meets at an operation: all is well; GitHub fails, without or with effect; the run is killed, before or after. */
export type How = 'well' | 'fails' | 'fails late' | 'killed' | 'killed after';

export interface Turn {
  readonly who: number;
  readonly how: How;
}

/** How one order ended. */
export interface End {
  readonly comments: readonly { readonly state: CommentIdentity | undefined; readonly body: string }[];
  /** By publisher: what it said it did; `undefined` for those that broke. */
  readonly outcomes: readonly (CommentOutcome | undefined)[];
  /** Every turn, to be read when something is wrong. */
  readonly trace: readonly string[];
  /** Lets one more run go, alone and to its end, and gives what there is then. */
  next(publisher: Publisher): Promise<End['comments']>;
}

/** Goes through every order; gives how many ends and states there were. `check` throws when an end is wrong. */
export async function everyOrder(plan: Plan, check: (end: End) => void | Promise<void>) {
  const seen = new Set<string>();
  const ends = new Set<string>();
  const open: Turn[][] = [[]];
  for (let prefix = open.pop(); prefix; prefix = open.pop()) {
    const world = new World(plan);
    for (const turn of prefix) await world.take(turn);
    for (;;) {
      const key = world.key();
      if (seen.has(key)) break;
      seen.add(key);
      const [first, ...others] = world.turns();
      if (!first) {
        ends.add(key);
        await check(world.end());
        break;
      }
      for (const other of others) open.push([...world.taken, other]);
      await world.take(first);
    }
  }
  return { ends: ends.size, states: seen.size };
}
