import type { RequiredCheck, RuleSource } from '../github/protection.ts';
import type { BranchFacts } from './facts.ts';
import type { Seen, Unseen } from './finding.ts';
import type { Gate } from './gate.ts';

/** Something that a change must meet before it is merged, and who may go past it. */
export interface Requirement {
  /** "ruleset `main`", "the branch protection". */
  readonly by: string;
  /** True for rules of an organisation or enterprise. */
  readonly outside: boolean;
  /** Who may go past it, in words. */
  readonly bypass: Seen<readonly string[]>;
}

/** A requirement of one check, or of a workflow with all its checks (`app` is `own`: no other can stand in for it). */
export type CheckRequirement = Requirement & { readonly app: number | null | 'own' };

/** A requirement of reviews. */
export type ReviewRequirement = Requirement & { readonly codeOwners: boolean; readonly renewed: boolean };

/** What requires a check of this name. */
export function requirementsOf(name: string, facts: BranchFacts): CheckRequirement[] {
  return allChecks(facts).filter((one) => one.name === name);
}

/** Every required check, from every source that could be seen. */
export function allChecks(facts: BranchFacts): (CheckRequirement & RequiredCheck)[] {
  const ruled = rulesOf(facts).flatMap((rule) =>
    rule.type === 'checks' ? rule.checks.map((check) => ({ ...check, ...byRuleset(rule.source, facts) })) : [],
  );
  const classic = 'seen' in facts.classic ? facts.classic.seen : undefined;
  // Without the right to see all of the protection, everybody still sees its checks.
  const summary = 'seen' in facts.summary && facts.summary.seen.classic ? facts.summary.seen : undefined;
  const checks = classic?.checks ?? ('unseen' in facts.classic ? (summary?.checks ?? []) : []);
  const bound = classic?.admins ?? summary?.admins ?? false;
  return [...ruled, ...checks.map((check) => ({ ...check, ...byProtection(bound ? [] : ADMINS) }))];
}

/** What requires the workflow of a gate as a whole. */
export function workflowRequirements(gate: Gate, facts: BranchFacts): CheckRequirement[] {
  const home = 'seen' in facts.repository ? facts.repository.seen.id : undefined;
  return rulesOf(facts).flatMap((rule) => {
    if (rule.type !== 'workflows') return [];
    const named = rule.workflows.some(({ path, repository }) =>
      gate.outside
        ? gate.root.file.startsWith(`${path} of `) && repository !== home
        : repository === home && path === gate.root.file,
    );
    return named ? [{ app: 'own' as const, ...byRuleset(rule.source, facts) }] : [];
  });
}

/** What requires reviews. */
export function reviewsOf(facts: BranchFacts): ReviewRequirement[] {
  const ruled = rulesOf(facts).flatMap((rule) => {
    if (rule.type !== 'review') return [];
    const { codeOwners, renewed } = rule;
    return [{ codeOwners, renewed, ...byRuleset(rule.source, facts) }];
  });
  const classic = 'seen' in facts.classic ? facts.classic.seen : undefined;
  if (!classic?.review) return ruled;
  const { codeOwners, renewed, bypass } = classic.review;
  return [...ruled, { codeOwners, renewed, ...byProtection([...(classic.admins ? [] : ADMINS), ...bypass]) }];
}

/** Of several requirements of the same thing the best one counts: nobody gets past all of them. */
export function best<R extends Requirement>(
  requirements: readonly R[],
  isGood: (one: R) => boolean = () => true,
): R | undefined {
  const rank = (one: R) =>
    (isGood(one) ? 0 : 4) + ('unseen' in one.bypass ? 1 : one.bypass.seen.length > 0 ? 2 : 0) + (one.outside ? 0 : 0.5);
  return [...requirements].sort((a, b) => rank(a) - rank(b))[0];
}

/** What could not be seen and may require more than what was found. */
export function unseenSources(facts: BranchFacts): Unseen[] {
  const classicKnown = 'seen' in facts.classic;
  return [
    ...('unseen' in facts.rules ? [facts.rules.unseen] : []),
    ...(!classicKnown && 'unseen' in facts.classic ? [facts.classic.unseen] : []),
  ];
}

/** The rules that could be seen. */
export function rulesOf(facts: BranchFacts) {
  return 'seen' in facts.rules ? facts.rules.seen : [];
}

const ADMINS = ['administrators (`enforce_admins` is off)'];

function byProtection(bypass: readonly string[]): Requirement {
  return { by: 'the branch protection', outside: false, bypass: { seen: bypass } };
}

function byRuleset(source: RuleSource, facts: BranchFacts): Requirement {
  const outside = source.kind !== 'Repository';
  const ruleset = facts.rulesets[source.ruleset];
  const of = outside ? ` of \`${source.owner}\`` : '';
  if (ruleset === undefined || 'unseen' in ruleset) {
    const by = `ruleset ${source.ruleset}${of}`;
    const unseen =
      ruleset && 'unseen' in ruleset ? ruleset.unseen : { what: `who may go past ${by}`, because: 'it was not read' };
    return { by, outside, bypass: { unseen } };
  }
  const { name, bypass } = ruleset.seen;
  const by = `ruleset \`${name}\`${of}`;
  const hidden: Unseen = {
    what: `who may go past ${by}`,
    because: 'GitHub shows that only to who may change the ruleset',
    permission: outside ? 'organization administration: write' : 'administration: write',
  };
  return { by, outside, bypass: bypass ? { seen: bypass.map(actorWords) } : { unseen: hidden } };
}

/** The ids of the repository's own roles, as GitHub's Terraform provider documents them. */
const ROLES: Readonly<Record<number, string>> = { 1: 'read', 2: 'maintain', 3: 'triage', 4: 'write', 5: 'admin' };

function actorWords({ kind, id, mode }: { kind: string; id: number | null; mode: string }): string {
  const when = mode === 'pull_request' ? ' (in pull requests)' : mode === 'exempt' ? ' (always, unasked)' : '';
  return `${actorName(kind, id)}${when}`;
}

function actorName(kind: string, id: number | null): string {
  switch (kind) {
    case 'OrganizationAdmin':
      return 'owners of the organisation';
    case 'RepositoryRole':
      return `everybody with the role ${(id !== null && ROLES[id]) || id}`;
    case 'DeployKey':
      return 'deploy keys';
    case 'Team':
      return `team ${id}`;
    case 'Integration':
      return `app ${id}`;
    case 'User':
      return `user ${id}`;
    default:
      return `${kind} ${id ?? ''}`.trim();
  }
}
