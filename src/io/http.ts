import { EvidenceError } from '../core/evidence.ts';
import type { Http } from '../core/ports.ts';
import type { CookieJar } from './http/cookies.ts';
import type { SendOptions } from './http/send.ts';
import { Turns } from './http/turns.ts';

export type HttpOptions = SendOptions;

/** The port `Http` over the network. */
export interface HttpClient extends Http {
  /** Ends whatever is under way, with its connections, so that the process can end. */
  close(): Promise<void>;
}

/** A client for a whole run. undici is loaded with the first request, because many checklists have none. */
export function openHttp(options: HttpOptions): HttpClient {
  const closing = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  const turns = new Turns();
  const jars = new WeakMap<object, CookieJar>();
  const jarOf = async (session: object): Promise<CookieJar> => {
    const { CookieJar } = await import('./http/cookies.ts');
    const jar = jars.get(session) ?? new CookieJar();
    jars.set(session, jar);
    return jar;
  };
  return {
    async request(request) {
      const asked = performance.now();
      const { send } = await import('./http/send.ts');
      const signal = request.signal ? AbortSignal.any([request.signal, closing.signal]) : closing.signal;
      const shared = request.session ? { turns, jar: await jarOf(request.session) } : { turns };
      // What is loaded for the first request is waited for by whoever asked.
      const timeout = request.timeout - (performance.now() - asked) / 1000;
      const answer = send({ ...request, timeout }, options, shared, signal);
      underWay.add(answer);
      try {
        return await answer;
      } catch (error) {
        if (signal.aborted) throw new EvidenceError('timeout', 'stopped before the answer came');
        throw error;
      } finally {
        underWay.delete(answer);
      }
    },
    async close() {
      closing.abort();
      await Promise.allSettled(underWay);
    },
  };
}
