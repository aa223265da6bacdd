import type { CheckRun } from '../github/runs.ts';

/** What the check runs of phases are called: `gonogo/canary`. */
export const CHECK_PREFIX = 'gonogo/';
/** How the `external_id` of a phase's check run begins. */
export const PHASE_MARK = 'gonogo.phase/v1';
/** The app that GitHub Actions writes check runs as (https://docs.github.com/en/actions/concepts/security/github_token). */
const ACTIONS = 'github-actions';

/**
 * True for a check run that records the verdict of a phase. Only those of GitHub Actions count: anybody with write access
 * could make one of that name with another app.
 */
export function isPhaseRecord({ name, app, externalId }: Pick<CheckRun, 'name' | 'app' | 'externalId'>): boolean {
  return name.startsWith(CHECK_PREFIX) && app?.slug === ACTIONS && externalId.startsWith(`${PHASE_MARK} `);
}
