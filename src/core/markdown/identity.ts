import type { CommentIdentity } from '../renderer.ts';
import { VERDICTS } from '../results.ts';

/** The line a comment of ours starts with; the key tells the comments of several gates apart. */
export function marker(key: string): string {
  return `<!-- gonogo:v1 key=${key.replace(/[^A-Za-z0-9._/-]/g, '-').replace(/-{2,}/g, '-')} -->`;
}

/** The hidden block that says which run wrote the comment. */
export function stateBlock(identity: CommentIdentity): string {
  return `<!-- gonogo:state ${Buffer.from(JSON.stringify(identity)).toString('base64url')} -->`;
}

/** The run that wrote a comment; `undefined` when the block is missing or not of the right shape. */
export function readState(body: string): CommentIdentity | undefined {
  const found = /^<!-- gonogo:state ([A-Za-z0-9_-]{1,2000}) -->$/m.exec(body);
  if (!found?.[1]) return undefined;
  try {
    const state = JSON.parse(Buffer.from(found[1], 'base64url').toString('utf8')) as CommentIdentity;
    const numbers = [state.runId, state.runNumber, state.runAttempt];
    return typeof state.head === 'string' &&
      typeof state.key === 'string' &&
      VERDICTS.includes(state.verdict) &&
      numbers.every((number) => Number.isSafeInteger(number) && number >= 0)
      ? state
      : undefined;
  } catch {
    return undefined;
  }
}
