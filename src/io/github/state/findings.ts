import type { FindingsState } from '../../../core/github/findings.ts';
import type { Source } from '../source.ts';

/** In work. */
export function findingsState(_source: Source): FindingsState {
  return {} as FindingsState;
}
