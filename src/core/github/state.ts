import type { ChangeState } from './change.ts';
import type { FindingsState } from './findings.ts';
import type { PeopleState } from './people.ts';
import type { RunsState } from './runs.ts';

/**
 * What GitHub knows, for criteria to ask. Every method throws `EvidenceError`: `denied` with the permission that is missing,
 * `unreachable`, `timeout`, `invalid` for answers of another shape than documented. The same question is asked once a run.
 */
export interface GitHubState extends ChangeState, PeopleState, RunsState, FindingsState {
  /** `owner/name`. */
  readonly repository: string;
}
