import type { Ask } from './ask.ts';
import type { Answer } from './call.ts';

/**
 * Asks for git's objects once each: their names are digests of what they hold, so that an answer holds for ever. What could
 * not be read is asked for again.
 */
export function askOfObjects(ask: Ask, known: Map<string, Promise<Answer>>): Ask {
  return {
    ...ask,
    read(call) {
      const key = JSON.stringify([call.route, call.parameters]);
      const answer = known.get(key) ?? ask.read(call);
      known.set(key, answer);
      answer.catch(() => known.delete(key));
      return answer;
    },
  };
}
