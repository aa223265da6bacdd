import type { GitHubError } from '../../core/github.ts';
import { LIMITS } from '../../core/limits.ts';
import { type Answer, type Call, changesNothing, type Send } from './call.ts';
import { LONGEST_WAIT, rateLimitWait } from './rate-limit.ts';
import { noAnswer, rateLimited, refusal } from './refusal.ts';

/** The clock and the dice, to be replaced in tests. */
export interface Timing {
  /** Seconds since 1970. */
  now(): number;
  wait(seconds: number, signal: AbortSignal | undefined): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
}

/** It is not known whether a write was carried out: look before deciding. */
export interface Unsure {
  readonly unsure: GitHubError;
}

/** Asks within one deadline. Refusals throw `GitHubError`; so does a read that gets no answer after all tries. */
export interface Ask {
  read(call: Call): Promise<Answer>;
  /** Sent once; again only where GitHub said that it was not carried out. */
  write(call: Call): Promise<Answer | Unsure>;
}

/** A deadline of `seconds` from now, over all tries, waits and pages of one question. */
export function asking(send: Send, timing: Timing, seconds: number, signal?: AbortSignal): Ask {
  const end = timing.now() + seconds;
  const left = () => end - timing.now();

  async function settle(call: Call): Promise<Answer | Unsure> {
    for (let tries = 1; ; tries++) {
      const outcome = await send(call, Math.min(LIMITS.httpTotalSeconds, left()));
      const failed = 'broken' in outcome || outcome.status >= 500;
      if (!failed && outcome.status < 300) return outcome;
      const limit = failed ? undefined : rateLimitWait(outcome, timing.now());
      if (!failed && limit === undefined) throw refusal(outcome, call);
      const error =
        'broken' in outcome
          ? noAnswer(outcome.broken, call)
          : limit === undefined
            ? refusal(outcome, call)
            : rateLimited(outcome, call, limit);
      if (failed && !changesNothing(call)) return { unsure: error };
      const pause = limit === undefined ? backOff(tries, timing.random()) : limit + timing.random();
      if (tries >= LIMITS.httpTries || (limit ?? 0) > LONGEST_WAIT || pause >= left() || signal?.aborted) throw error;
      await timing.wait(pause, signal);
    }
  }

  return {
    write: settle,
    async read(call) {
      const answer = await settle(call);
      if ('unsure' in answer) throw answer.unsure;
      return answer;
    },
  };
}

/** Seconds before the next try: doubled each time, and scattered so that many runs do not return together. */
export function backOff(tries: number, random: number): number {
  return 2 ** (tries - 2) * (1 + random);
}
