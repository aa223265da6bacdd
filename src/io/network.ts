import type { Network, NetworkQuestion } from '../core/network.ts';
import type { SocketOptions } from './socket/means.ts';

/** The port `Network` over real sockets. */
export interface OpenNetwork extends Network {
  /** Ends whatever is under way, with its connections, so that the process can end. */
  close(): Promise<void>;
}

/** Sockets for a whole run. Each part of them is loaded when it is first needed, because many checklists need none. */
export function openNetwork(options: SocketOptions): OpenNetwork {
  const closing = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  const ask = async <Q extends NetworkQuestion, T>(question: Q, put: (question: Q) => Promise<T>): Promise<T> => {
    const answer = put({ ...question, signal: AbortSignal.any([question.signal, closing.signal]) });
    underWay.add(answer);
    try {
      return await answer;
    } finally {
      underWay.delete(answer);
    }
  };
  return {
    reach: (endpoint, question) =>
      ask(question, async (asked) => (await import('./socket/reach.ts')).reach(endpoint, asked, options)),
    handshake: (endpoint, question) =>
      ask(question, async (asked) => (await import('./socket/handshake.ts')).handshake(endpoint, asked, options)),
    lookUp: (name, type, question) =>
      ask(question, async (asked) => (await import('./socket/look-up.ts')).lookUp(name, type, asked, options)),
    async close() {
      closing.abort();
      await Promise.allSettled(underWay);
    },
  };
}
