import { EvidenceError } from '../../core/evidence.ts';
import { LIMITS } from '../../core/limits.ts';

interface Queue {
  readonly atOnce: number;
  taken: number;
  readonly waiting: (() => void)[];
}

/**
 * Lets at most so many requests of a run go to one origin at once, and so many in all, because names are looked up four at
 * a time (https://nodejs.org/docs/latest-v20.x/api/dns.html#dnslookup). The others wait, first come, first served.
 */
export class Turns {
  readonly #atOnce: number;
  readonly #all: Queue;
  readonly #origins = new Map<string, Queue>();

  constructor(atOnce: number = LIMITS.httpAtOnce, inAll: number = LIMITS.httpAtOnceInAll) {
    this.#atOnce = atOnce;
    this.#all = { atOnce: inAll, taken: 0, waiting: [] };
  }

  /** Resolves when it is this request's turn; what it resolves to gives the turn back. Rejects with the signal's reason. */
  async take(origin: string, signal: AbortSignal): Promise<() => void> {
    const queue = this.#origins.get(origin) ?? { atOnce: this.#atOnce, taken: 0, waiting: [] };
    this.#origins.set(origin, queue);
    // First that of the origin: a slow one holds no more of the turns in all than it may use.
    const leave = await enter(queue, signal);
    try {
      const leaveAll = await enter(this.#all, signal);
      return () => {
        leaveAll();
        leave();
      };
    } catch (error) {
      leave();
      throw error;
    }
  }
}

async function enter(queue: Queue, signal: AbortSignal): Promise<() => void> {
  if (queue.taken < queue.atOnce) queue.taken++;
  // Whoever gives a turn back hands it on, so that nobody who comes later can slip in between.
  else await inLine(queue.waiting, signal);
  let given = false;
  return () => {
    if (given) return;
    given = true;
    const next = queue.waiting.shift();
    if (next) next();
    else queue.taken--;
  };
}

function inLine(waiting: (() => void)[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      waiting.splice(waiting.indexOf(called), 1);
      reject(signal.reason as Error);
    };
    const called = () => {
      signal.removeEventListener('abort', stop);
      resolve();
    };
    waiting.push(called);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
}

/** The turns of one try, and the clock that stands still while it waits for them. Times in milliseconds. */
export class Turn {
  readonly #turns: Turns;
  readonly #late: () => void;
  readonly #limit: number;
  #spent = 0;
  #waited = 0;

  constructor(turns: Turns, limit: number, late: () => void) {
    this.#turns = turns;
    this.#limit = limit;
    this.#late = late;
  }

  /** Milliseconds spent asking, and waiting for a turn. */
  get spent(): number {
    return this.#spent;
  }
  get waited(): number {
    return this.#waited;
  }

  /** Does the work when the origin has a turn for it; `late` is called when all work together takes longer than the limit. */
  async of<T>(origin: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const queued = performance.now();
    const giveBack = await this.#turns.take(origin, signal).catch((error: unknown) => {
      throw waitedFor(error, origin, performance.now() - queued);
    });
    const started = performance.now();
    this.#waited += started - queued;
    const timer = setTimeout(this.#late, Math.max(0, this.#limit - this.#spent));
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      this.#spent += performance.now() - started;
      giveBack();
    }
  }
}

function waitedFor(error: unknown, origin: string, ms: number): unknown {
  if (!(error instanceof EvidenceError)) return error;
  return new EvidenceError(
    'timeout',
    `waited ${Math.round(ms / 100) / 10} s for its turn: at most ${LIMITS.httpAtOnce} requests to \`${origin}\` and ${LIMITS.httpAtOnceInAll} in all are under way at once`,
    'raise `timeout`, or ask that host less',
  );
}
