import { setTimeout as sleep } from 'node:timers/promises';
import { LIMITS } from '../../core/limits.ts';

const POLL = 20;
/** After SIGKILL. What is then still listed is dead and waits for a parent that does not ask, as in some containers. */
const LAST_SECONDS = 1;

/** Sends a signal to every process of a group; false when there is none. 0 only asks. */
export function signalGroup(id: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-id, signal);
  } catch {
    return false;
  }
}

/** Ends a group: politely, and after a moment by force. Returns when it is gone. */
export async function endGroup(id: number): Promise<void> {
  if (!signalGroup(id, 'SIGTERM')) return;
  if (await isGone(id, LIMITS.commandGraceSeconds)) return;
  signalGroup(id, 'SIGKILL');
  await isGone(id, LAST_SECONDS);
}

async function isGone(id: number, seconds: number): Promise<boolean> {
  for (let left = seconds * 1000; left > 0; left -= POLL) {
    await sleep(POLL);
    if (!signalGroup(id, 0)) return true;
  }
  return false;
}
