import type { RunsState } from '../../../core/github/runs.ts';
import type { Source } from '../source.ts';

/** In work. */
export function runsState(_source: Source): RunsState {
  return {} as RunsState;
}
