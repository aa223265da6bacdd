import type { Pull } from '../../core/github/change.ts';
import type { ReadComment } from './comments-rest.ts';

/** What one part of a run has read of GitHub, so that another need not ask for it again. */
export interface Known {
  /** Pull requests as they were first read. */
  readonly pulls: Map<number, Pull>;
  /** All comments of a pull request or issue, as they were last read. */
  readonly comments: Map<number, readonly ReadComment[]>;
}

/** Nothing yet. */
export function nothingKnown(): Known {
  return { pulls: new Map(), comments: new Map() };
}
