/** Lets so many tasks run at once; others wait for their turn, in order. */
export interface Turns {
  /** Waits for a turn and gives what ends it, to be called once; `undefined` when the signal fires first. */
  take(signal: AbortSignal): Promise<(() => void) | undefined>;
}

/** Turns for `atOnce` tasks. */
export function takeTurns(atOnce: number): Turns {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  const end = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return {
    async take(signal) {
      if (signal.aborted) return undefined;
      if (free > 0) {
        free -= 1;
        return end;
      }
      return new Promise((resolve) => {
        const go = () => {
          signal.removeEventListener('abort', leave);
          resolve(end);
        };
        const leave = () => {
          waiting.splice(waiting.indexOf(go), 1);
          resolve(undefined);
        };
        waiting.push(go);
        signal.addEventListener('abort', leave, { once: true });
      });
    },
  };
}
