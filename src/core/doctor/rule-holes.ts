import { nearest } from '../nearest.ts';
import type { BranchFacts } from './facts.ts';
import { type Found, type Hole, some } from './finding.ts';
import { checksMade, type Gate } from './gate.ts';
import {
  allChecks,
  best,
  type CheckRequirement,
  type Requirement,
  requirementsOf,
  reviewsOf,
  rulesOf,
  unseenSources,
  workflowRequirements,
} from './requirement.ts';

/** What can be wrong with the rules of a branch. */
export const RULE_HOLES: readonly Hole<BranchFacts>[] = [
  {
    id: 'branch-missing',
    severity: 'hole',
    fine: 'the branch exists',
    why: 'Whoever creates it brings a checklist of their own, which the checklist of the default branch says to trust.',
    fix: 'Create and protect the branch, or take it out of `branches`.',
    example: 'branches: [relase]',
    find: ({ exists, branch }) =>
      exists === undefined ? undefined : exists ? [] : [{ what: `there is no branch \`${branch}\`` }],
  },
  {
    id: 'not-required',
    severity: 'hole',
    fine: "the gate's check is required",
    why: 'A red check that is not required stops nobody from merging.',
    fix: "Require it with a ruleset on the branch: Settings, Rules, 'Require status checks to pass', source GitHub Actions.",
    example: 'a ruleset whose required checks are `[build]`, while the gate is `gate`',
    find: (facts) => some(facts.files.gates)?.flatMap((gate) => missing(gate, facts)),
  },
  {
    id: 'any-source',
    severity: 'hole',
    fine: 'the required check must come from GitHub Actions',
    why: 'Whoever has write access can post a successful status of that name without running anything.',
    fix: 'Choose GitHub Actions as the expected source of the check, in place of any source.',
    example: '{ "context": "gate" } without an `integration_id`',
    find: (facts) =>
      some(counting(facts))?.flatMap(({ name, requirement }) =>
        requirement.app === null ? [{ what: `${requirement.by} takes \`${name}\` from any source` }] : [],
      ),
  },
  {
    id: 'wrong-source',
    severity: 'hole',
    fine: 'no required gate is expected from another app',
    why: "GitHub Actions cannot meet it, and whoever has the other app's token can.",
    fix: 'Choose GitHub Actions as the expected source of the check.',
    example: '{ "context": "gate", "integration_id": 1234 }',
    find: (facts) =>
      some(counting(facts))?.flatMap(({ name, requirement: { app, by } }) =>
        typeof app === 'number' && facts.actionsApp !== null && app !== facts.actionsApp
          ? [{ what: `${by} expects \`${name}\` from app ${app}, which is not GitHub Actions` }]
          : [],
      ),
  },
  {
    id: 'bypass',
    severity: 'hole',
    fine: 'nobody may go past the required check',
    why: 'Who may go past the rule can merge with the gate red, or without it having run.',
    fix: 'Empty the bypass list of the ruleset; in a branch protection choose "Do not allow bypassing the above settings".',
    example: '"bypass_actors": [{ "actor_type": "RepositoryRole", "actor_id": 5, "bypass_mode": "always" }]',
    find: (facts) => {
      const found = some(counting(facts))?.flatMap(({ requirement }) => passedBy(requirement));
      return found && unique(found);
    },
  },
  {
    id: 'unmade-check',
    severity: 'hole',
    fine: 'every check that is required of GitHub Actions is made by a workflow',
    why: 'It waits for ever, or until somebody adds a job of that name that always succeeds.',
    fix: 'Take it out of the required checks, or name the job as it says.',
    example: 'required: `gonogo`, while the job is named `gate`',
    find: (facts) => unmade(facts),
  },
  {
    id: 'not-strict',
    severity: 'weak',
    fine: 'branches must be up to date before they are merged',
    why: 'What was judged is the change on an older base; two changes that are each GO may not be GO together.',
    fix: 'Require branches to be up to date before merging, or use a merge queue.',
    example: '"strict_required_status_checks_policy": false',
    find: (facts) => notStrict(facts),
  },
  {
    id: 'force-push',
    severity: 'weak',
    fine: 'force pushes are blocked',
    why: 'The branch can be set back to a commit that was judged by an older checklist.',
    fix: "Add the rule 'Block force pushes'.",
    example: '"allow_force_pushes": { "enabled": true }',
    find: (facts) => forcePush(facts),
  },
  {
    id: 'review-not-required',
    severity: 'hole',
    fine: 'code owners must review',
    why: 'A pull request can change its own workflow to drop the gate, or the checklist, and nobody has to look at it.',
    fix: "Add the rule 'Require a pull request before merging' with 'Require review from Code Owners'.",
    example: '"require_code_owner_review": false',
    find: (facts) => {
      if (reviewsOf(facts).some((one) => one.codeOwners)) return [];
      const hidden = unseenSources(facts);
      if (hidden.length > 0) return hidden.map((unseen) => ({ unseen }));
      return [{ what: `no rule on \`${facts.branch}\` requires a review of code owners` }];
    },
  },
  {
    id: 'review-bypass',
    severity: 'hole',
    fine: 'nobody may go past the review of code owners',
    why: 'Who may go past it can merge a change to workflow and checklist alone.',
    fix: 'Empty the bypass list of the ruleset, and "Allow specified actors to bypass required pull requests".',
    example: '"bypass_pull_request_allowances": { "users": [{ "login": "octocat" }] }',
    find: (facts) => {
      const review = best(reviewsOf(facts).filter((one) => one.codeOwners));
      return review && passedBy(review);
    },
  },
  {
    id: 'stale-review',
    severity: 'weak',
    fine: 'a push after an approval needs another one',
    why: 'Code owners approve one version, and another one is merged.',
    fix: "Choose 'Dismiss stale pull request approvals when new commits are pushed', or 'Require approval of the most recent push'.",
    example: '"dismiss_stale_reviews_on_push": false',
    find: (facts) => {
      const reviews = reviewsOf(facts).filter((one) => one.codeOwners);
      if (reviews.length === 0) return undefined;
      if (reviews.some((one) => one.renewed)) return [];
      return [{ what: `${reviews[0]?.by} keeps approvals when somebody pushes again` }];
    },
  },
];

/** What makes a gate count, for each of its checks; those that nothing requires are left out. */
export function counting(facts: BranchFacts): { readonly name: string; readonly requirement: CheckRequirement }[] {
  return facts.files.gates.flatMap((gate) =>
    namesOf(gate, facts).flatMap((name) => {
      const requirement = best([...requirementsOf(name, facts), ...workflowRequirements(gate, facts)], (one) =>
        isActions(one, facts),
      );
      return requirement ? [{ name, requirement }] : [];
    }),
  );
}

/** Names of the checks of a gate; where only the run knows them, those that are required and fit. */
function namesOf({ check }: Gate, facts: BranchFacts): readonly string[] {
  if (!check.open) return check.names;
  const fitting = allChecks(facts)
    .map((one) => one.name)
    .filter((name) => check.matches(name));
  return fitting.length > 0 ? [...new Set(fitting)] : [check.shown];
}

function isActions({ app }: CheckRequirement, facts: BranchFacts): boolean {
  return app === 'own' || (app !== null && (facts.actionsApp === null || app === facts.actionsApp));
}

function missing(gate: Gate, facts: BranchFacts): Found[] {
  const [place] = gate.places;
  const names = namesOf(gate, facts).filter((name) => requirementsOf(name, facts).length === 0);
  if (names.length === 0 || workflowRequirements(gate, facts).length > 0) return [];
  const hidden = unseenSources(facts);
  if (hidden.length > 0) return hidden.map((unseen) => ({ unseen }));
  return names.map((name) => {
    const close = nearest(
      name,
      allChecks(facts).map((one) => one.name),
    );
    const but = close ? `; \`${close}\` is` : '';
    return {
      what: `the check \`${name}\` is not required on \`${facts.branch}\`${but}`,
      file: place?.workflow.file,
      line: place?.job.line,
    } as Found;
  });
}

function passedBy({ by, bypass }: Requirement): Found[] {
  if ('unseen' in bypass) return [{ unseen: bypass.unseen }];
  return bypass.seen.map((who) => ({ what: `${who} may go past ${by}` }));
}

function unmade(facts: BranchFacts): Found[] | undefined {
  const { workflows, gates, elsewhere, unreadable } = facts.files;
  if (elsewhere.length > 0 || unreadable.length > 0 || allChecks(facts).length === 0) return undefined;
  const made = [...checksMade(workflows), ...gates.map((gate) => gate.check)];
  const required = allChecks(facts).filter(
    ({ name, app }) => (app === null || app === facts.actionsApp) && !made.some((one) => one.matches(name)),
  );
  return unique(
    required.map(({ name, app, by }) => ({
      what: `${by} requires \`${name}\`, which no workflow makes`,
      // Other services post checks too; only those of GitHub Actions must be in a file.
      ...(app === null ? { severity: 'weak' as const } : {}),
    })),
  );
}

function notStrict(facts: BranchFacts): Found[] | undefined {
  const rules = rulesOf(facts);
  const classic = 'seen' in facts.classic ? facts.classic.seen : undefined;
  const strict =
    classic?.strict || rules.some((rule) => rule.type === 'merge-queue' || (rule.type === 'checks' && rule.strict));
  if (counting(facts).length === 0) return undefined;
  if (strict) return [];
  if (unseenSources(facts).length > 0) return undefined;
  return [{ what: `\`${facts.branch}\` takes changes that were judged on an older base` }];
}

function forcePush(facts: BranchFacts): Found[] | undefined {
  const classic = 'seen' in facts.classic ? facts.classic.seen : undefined;
  if (rulesOf(facts).some((rule) => rule.type === 'no-force-push')) return [];
  if (classic && !classic.forcePushes) return [];
  if (unseenSources(facts).length > 0) return undefined;
  return [{ what: `force pushes to \`${facts.branch}\` are allowed` }];
}

/** Two checks of one ruleset have the same people past them. */
function unique(found: readonly Found[]): Found[] {
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}
