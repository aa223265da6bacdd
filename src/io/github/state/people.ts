import type { PeopleState } from '../../../core/github/people.ts';
import type { Source } from '../source.ts';

/** In work. */
export function peopleState(_source: Source): PeopleState {
  return {} as PeopleState;
}
