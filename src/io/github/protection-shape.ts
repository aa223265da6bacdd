import type { BranchRule, ClassicProtection, RequiredCheck } from '../../core/github/protection.ts';
import { count, type Fields, fields, flag, id, isFields, list, text, word } from './shape.ts';

/** One rule in force on a branch (https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch); none for kinds that say nothing about a gate. */
export function branchRule(rule: Fields): BranchRule[] {
  const type = word(rule.type, 'the type of a rule');
  const kind = KINDS[type];
  if (kind === undefined) return [];
  const source = {
    ruleset: id(rule.ruleset_id, 'the ruleset of a rule'),
    kind: word(rule.ruleset_source_type, 'the kind of a ruleset'),
    owner: word(rule.ruleset_source, 'the owner of a ruleset'),
  };
  return [{ source, ...kind(isFields(rule.parameters) ? rule.parameters : {}) } as BranchRule];
}

const KINDS: Readonly<Record<string, (parameters: Fields) => object>> = {
  required_status_checks: (parameters) => ({
    type: 'checks',
    strict: flag(parameters.strict_required_status_checks_policy, 'whether a branch must be up to date'),
    checks: list(parameters.required_status_checks, 'the required checks').map((item) => {
      const check = fields(item, 'a required check');
      return { name: word(check.context, 'the name of a check'), app: appOf(check.integration_id) };
    }),
  }),
  workflows: (parameters) => ({
    type: 'workflows',
    workflows: list(parameters.workflows, 'the required workflows').map((item) => {
      const workflow = fields(item, 'a required workflow');
      const { ref, sha } = workflow;
      return {
        path: word(workflow.path, 'the path of a workflow'),
        repository: id(workflow.repository_id, 'the repository of a workflow'),
        ref: typeof sha === 'string' ? sha : ref === undefined || ref === null ? undefined : text(ref, 'a ref'),
      };
    }),
  }),
  pull_request: (parameters) => ({
    type: 'review',
    codeOwners: flag(parameters.require_code_owner_review, 'whether code owners must review'),
    renewed:
      flag(parameters.dismiss_stale_reviews_on_push, 'whether a push dismisses reviews') ||
      flag(parameters.require_last_push_approval, 'whether the last push must be approved'),
  }),
  non_fast_forward: () => ({ type: 'no-force-push' }),
  merge_queue: () => ({ type: 'merge-queue' }),
};

/** Classic branch protection (https://docs.github.com/en/rest/branches/branch-protection#get-branch-protection). What is not required is left out of it. */
export function classicProtection(data: Fields): ClassicProtection {
  const checks = isFields(data.required_status_checks) ? data.required_status_checks : undefined;
  const review = isFields(data.required_pull_request_reviews) ? data.required_pull_request_reviews : undefined;
  const allowed = isFields(review?.bypass_pull_request_allowances) ? review.bypass_pull_request_allowances : {};
  return {
    checks: checks ? checkList(checks) : [],
    strict: checks?.strict === true,
    admins: isEnabled(data.enforce_admins),
    forcePushes: isEnabled(data.allow_force_pushes),
    review: review && {
      codeOwners: flag(review.require_code_owner_reviews, 'whether code owners must review'),
      renewed:
        flag(review.dismiss_stale_reviews, 'whether a push dismisses reviews') ||
        review.require_last_push_approval === true,
      bypass: [
        ...names(allowed.users, 'login', '@'),
        ...names(allowed.teams, 'slug', 'team '),
        ...names(allowed.apps, 'slug', 'app '),
      ],
    },
  };
}

/** The required checks of a classic protection. */
export function checkList(data: Fields): RequiredCheck[] {
  return list(data.checks, 'the required checks').map((item) => {
    const check = fields(item, 'a required check');
    return { name: word(check.context, 'the name of a check'), app: appOf(check.app_id) };
  });
}

/** No app, and -1, is any app. */
function appOf(value: unknown): number | null {
  if (value === undefined || value === null || value === -1) return null;
  return count(value, 'the app of a required check');
}

function isEnabled(setting: unknown): boolean {
  return isFields(setting) && flag(setting.enabled, 'a setting of the protection');
}

function names(value: unknown, key: string, before: string): string[] {
  if (value === undefined || value === null) return [];
  return list(value, 'who may go past the review').map(
    (item) => `${before}${word(fields(item, 'who may go past the review')[key], 'a name')}`,
  );
}
