import { marker, stateBlock } from '../../src/core/markdown/identity.ts';
import type { CommentIdentity } from '../../src/core/renderer.ts';
import type { CommentMode } from '../../src/publish/comment-mode.ts';

export const HEAD = 'a'.repeat(40);
export const KEY = 'gate';

/** One run that publishes a verdict; its number in the plan is its order. */
export interface Publisher {
  readonly number: number;
  readonly attempt?: number;
  readonly verdict?: CommentIdentity['verdict'];
  /** What people read; a text of its own unless given. */
  readonly text?: string;
  readonly mode?: CommentMode;
}

export const identityOf = ({ number, attempt = 1, verdict = 'NO-GO' }: Publisher): CommentIdentity => ({
  key: KEY,
  head: HEAD,
  runId: 1000 + number,
  runNumber: number,
  runAttempt: attempt,
  verdict,
});

export const bodyOf = (publisher: Publisher): string =>
  `${marker(KEY)}\n${stateBlock(identityOf(publisher))}\n${publisher.text ?? `verdict of ${publisher.number}`}\n`;
