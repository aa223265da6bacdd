import { CHECKLIST, GATE, POLICY, WORKFLOW } from './doctor.ts';
import type { World } from './github/world.ts';

/** The files of a repository whose gate is enforced. */
export const SOUND_FILES = { [WORKFLOW]: GATE, [CHECKLIST]: POLICY, '.github/CODEOWNERS': '/.github/ @acme/owners\n' };

const HOME = 'GET /repos/acme/shop';
const OF = { ruleset_source_type: 'Repository', ruleset_source: 'acme/shop', ruleset_id: 7 };

/** GitHub's answers about a branch that rulesets protect in full, in the shapes of its documentation. */
export const SOUND_ANSWERS: Readonly<Record<string, unknown>> = {
  [HOME]: { id: 1, default_branch: 'main', private: true, visibility: 'private' },
  [`${HOME}/branches/main`]: {
    name: 'main',
    protected: true,
    protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
  },
  [`${HOME}/rules/branches/main`]: [
    {
      type: 'required_status_checks',
      ...OF,
      parameters: {
        strict_required_status_checks_policy: true,
        do_not_enforce_on_create: false,
        required_status_checks: [{ context: 'gate', integration_id: 15368 }],
      },
    },
    {
      type: 'pull_request',
      ...OF,
      parameters: {
        required_approving_review_count: 1,
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: true,
        require_last_push_approval: false,
        required_review_thread_resolution: false,
      },
    },
    { type: 'non_fast_forward', ...OF },
    { type: 'deletion', ...OF },
  ],
  [`${HOME}/rulesets/7`]: { id: 7, name: 'main', source: 'acme/shop', enforcement: 'active', bypass_actors: [] },
  [`${HOME}/codeowners/errors`]: { errors: [] },
  'GET /users/octocat': { login: 'octocat' },
  'GET /orgs/acme/teams/sre': { id: 1, slug: 'sre' },
};

/** Declares answers in a world; those of `change` in place of the sound ones, as `[status, body]` where it is no 200. */
export function answerSound(world: World, change: Readonly<Record<string, unknown>> = {}): void {
  for (const [line, data] of Object.entries({ ...SOUND_ANSWERS, ...change })) {
    const [status, body] = isRefusal(data) ? data : [200, data];
    world.front.answer(line, body, status);
  }
}

function isRefusal(data: unknown): data is [number, unknown] {
  return Array.isArray(data) && typeof data[0] === 'number';
}
