import { CHECKLIST_HOLES } from './checklist-holes.ts';
import { CONDITION_HOLES } from './condition-holes.ts';
import type { BranchFacts } from './facts.ts';
import { applyHoles, type Finding, type Fine, type Hole, type Judged, type Level, type Unseen } from './finding.ts';
import { INPUT_HOLES } from './input-holes.ts';
import { JOB_HOLES } from './job-holes.ts';
import { OWNER_HOLES } from './owner-holes.ts';
import { best, reviewsOf, workflowRequirements } from './requirement.ts';
import { counting, RULE_HOLES } from './rule-holes.ts';
import { WORKFLOW_HOLES } from './workflow-holes.ts';

/** How strongly the gate is enforced on every branch that was looked at, and why not more. */
export interface Diagnosis {
  readonly level: Level;
  /** True when something requires the gate on every branch, whatever ways there are around it. */
  readonly required: boolean;
  /** Worst first. */
  readonly findings: readonly Finding[];
  readonly unseen: readonly Unseen[];
  readonly fine: readonly Fine[];
}

/** What can be wrong with a branch as a whole. */
const GATE_HOLES: readonly Hole<BranchFacts>[] = [
  {
    id: 'no-gate',
    severity: 'hole',
    fine: 'a workflow runs gonogo on pull requests',
    why: 'Without a run there is nothing that could be required.',
    fix: 'Add a workflow for `pull_request` with a step that uses gonogo; the README has one.',
    example: 'no workflow with `uses: acme/gonogo@v1`',
    find: ({ files, branch }) => {
      if (files.gates.length > 0) return [];
      if (files.elsewhere.length > 0) return files.elsewhere.map((unseen) => ({ unseen }));
      return [{ what: `no workflow of \`${branch}\` runs gonogo on pull requests` }];
    },
  },
  {
    id: 'workflow-unreadable',
    severity: 'hole',
    fine: 'every workflow could be read',
    why: 'A workflow that cannot be read may have a job of the name of the gate, or be the gate.',
    fix: 'Mend the file.',
    example: 'a file in `.github/workflows/` that is no YAML',
    find: ({ files: { workflows, unreadable } }) =>
      workflows.length + unreadable.length > 0 ? unreadable.map((unseen) => ({ unseen })) : undefined,
  },
];

/** Every row there is, for the documentation and its test. */
export const ALL_HOLES: readonly Hole<never>[] = [
  ...GATE_HOLES,
  ...RULE_HOLES,
  ...WORKFLOW_HOLES,
  ...CONDITION_HOLES,
  ...JOB_HOLES,
  ...INPUT_HOLES,
  ...OWNER_HOLES,
  ...CHECKLIST_HOLES,
];

/** Judges the branches and gives the level of the weakest. Pure. */
export function diagnose(branches: readonly BranchFacts[]): Diagnosis {
  const judged = branches.map(judgeBranch);
  const sorted = unique(judged.flatMap((one) => one.findings)).sort((a, b) => rank(a) - rank(b));
  // Those of one kind stand together, so that what to do is said once.
  const kinds = [...new Set(sorted.map((one) => one.id))];
  const findings = kinds.flatMap((id) => sorted.filter((one) => one.id === id));
  const unseen = unique(judged.flatMap((one) => one.unseen));
  const fine = judged.flatMap((one) => one.fine);
  const whole = branches.length > 0 && unseen.length === 0 && findings.every((one) => one.severity !== 'hole');
  const level = !whole ? 'advisory' : branches.every(isExternal) ? 'external' : 'enforced';
  const required = branches.length > 0 && branches.every((facts) => counting(facts).length > 0);
  return { level, required, findings, unseen, fine };
}

function judgeBranch(facts: BranchFacts): Judged {
  const { branch } = facts;
  if (facts.exists === false) return applyHoles(RULE_HOLES.slice(0, 1), facts, branch);
  const all = [
    applyHoles([...GATE_HOLES, ...RULE_HOLES], facts, branch),
    ...facts.files.gates.flatMap((gate) => [
      applyHoles([...JOB_HOLES, ...INPUT_HOLES], gate, branch),
      ...[...new Set(gate.places.map((place) => place.workflow))].map((workflow) =>
        applyHoles([...WORKFLOW_HOLES, ...CONDITION_HOLES], { gate, workflow, facts }, branch),
      ),
    ]),
    applyHoles([...OWNER_HOLES, ...CHECKLIST_HOLES], facts, branch),
  ];
  const findings = all.flatMap((one) => one.findings);
  const bad = new Set(findings.map((one) => one.id));
  return {
    findings,
    unseen: all.flatMap((one) => one.unseen),
    // Of two gates one may be fine; the row is fine when both are.
    fine: unique(all.flatMap((one) => one.fine)).filter((one) => !bad.has(one.id)),
  };
}

/**
 * True when writers can neither change nor imitate the gate: the organisation requires the workflow itself, of a repository of its
 * own, and the review of the checklist. A check, also one expected from GitHub Actions, can be posted by any workflow on any branch.
 */
function isExternal(facts: BranchFacts): boolean {
  const { gates } = facts.files;
  const far = gates.every((gate) => gate.outside && best(workflowRequirements(gate, facts))?.outside === true);
  const review = best(reviewsOf(facts).filter((one) => one.codeOwners));
  return gates.length > 0 && far && review?.outside === true;
}

function rank({ severity }: Finding): number {
  return severity === 'hole' ? 0 : 1;
}

/** The same file on two branches has the same holes; they are told once, of the first branch. */
function unique<T extends object>(all: readonly T[]): T[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = JSON.stringify({ ...one, branch: undefined });
    return seen.has(key) ? false : seen.add(key);
  });
}
