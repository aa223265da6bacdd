import type { Expr } from '@actions/expressions';
import { Binary, FunctionCall } from '@actions/expressions/ast';
import { type Condition, nameOf, nodesOf, pathOf, textOf } from './condition.ts';
import type { Found, Hole } from './finding.ts';
import { text, type Workflow } from './workflow.ts';
import type { GateWorkflow } from './workflow-holes.ts';

/** What can be wrong with the conditions around a gate, and with whose code runs there. */
export const CONDITION_HOLES: readonly Hole<GateWorkflow>[] = [
  {
    id: 'always-true',
    severity: 'weak',
    fine: 'no condition has text around its expression',
    why: 'An expression with text around it is a text, and a text is always true; so is one that `|` ends with a line break.',
    fix: 'Put all of it into one `${{ }}`, and write `if: >-` where it takes several lines.',
    example: "if: ${{ github.ref }} == 'refs/heads/main'",
    find: ({ workflow }) =>
      conditions(workflow).flatMap(({ condition, line, name }) =>
        condition.kind === 'text'
          ? [
              {
                what: `the condition of ${name} is always true: \`${condition.text.trim()}\``,
                file: workflow.file,
                line,
              },
            ]
          : [],
      ),
  },
  {
    id: 'substring-contains',
    severity: 'weak',
    fine: 'no condition looks for a word within a text of several',
    why: "`contains('main release', x)` is also true for `ain`, `rel` and the empty text.",
    fix: 'Look in a list: `contains(fromJSON(\'["main", "release"]\'), x)`.',
    example: "if: contains('refs/heads/main refs/heads/release', github.ref)",
    find: ({ workflow }) => conditionsWith(workflow, isSubstring, 'looks for a part of a text'),
  },
  {
    id: 'bot-actor',
    severity: 'weak',
    fine: 'no condition trusts the name of an actor or a branch',
    why: 'Whoever makes the last push is the actor, also of a pull request of somebody else; anybody can name a branch.',
    fix: "Look at the author: `github.event.pull_request.user.login == 'dependabot[bot]'`.",
    example: "if: github.actor == 'dependabot[bot]'",
    find: ({ workflow }) => conditionsWith(workflow, isActor, 'trusts the actor or the name of a branch'),
  },
  {
    id: 'head-checkout',
    severity: 'hole',
    fine: 'no privileged run takes the code of a pull request',
    why: '`pull_request_target` runs with secrets and a token that may write; code of the pull request can take them and post any check.',
    fix: 'Use `pull_request`, or check out nothing of the head.',
    example: 'on: pull_request_target … ref: ${{ github.event.pull_request.head.sha }}',
    find: ({ workflow, gate }) =>
      Object.hasOwn(gate.root.triggers, 'pull_request_target')
        ? workflow.jobs.flatMap((job) =>
            job.steps
              .filter((step) => takesHead(step.uses, `${text(step.with.ref)} ${text(step.with.repository)}`, step.run))
              .map((step) => ({
                what: `the job \`${job.id}\` takes the code of the pull request with the rights of the base`,
                file: workflow.file,
                line: step.line,
              })),
          )
        : [],
  },
];

interface At {
  readonly condition: Condition;
  readonly line: number;
  readonly name: string;
}

/** Every `if` of a workflow. */
function conditions(workflow: Workflow): At[] {
  return workflow.jobs.flatMap((job) => [
    ...(job.condition
      ? [{ condition: job.condition, line: workflow.line('jobs', job.id, 'if'), name: `the job \`${job.id}\`` }]
      : []),
    ...job.steps.flatMap((step) =>
      step.condition ? [{ condition: step.condition, line: step.lineOf('if'), name: `a step of \`${job.id}\`` }] : [],
    ),
  ]);
}

function conditionsWith(workflow: Workflow, test: (node: Expr) => boolean, does: string): Found[] {
  return conditions(workflow).flatMap(({ condition, line, name }) =>
    condition.kind === 'expression' && nodesOf(condition.tree).some(test)
      ? [{ what: `the condition of ${name} ${does}: \`${condition.text.trim()}\``, file: workflow.file, line }]
      : [],
  );
}

function isSubstring(node: Expr): boolean {
  if (!(node instanceof FunctionCall) || nameOf(node) !== 'contains') return false;
  const [where, what] = node.args;
  return /[\s,;|]/.test(textOf(where) ?? '') && textOf(what) === undefined;
}

const ACTORS = ['github.actor', 'github.triggering_actor', 'github.event.sender.login'];

const BRANCHES = ['github.head_ref', 'github.event.pull_request.head.ref', 'github.ref_name', 'github.ref'];

function isActor(node: Expr): boolean {
  const parts = node instanceof Binary ? [node.left, node.right] : node instanceof FunctionCall ? node.args : [];
  const paths = parts.map((part) => pathOf(part) ?? '');
  const words = parts
    .map((part) => textOf(part) ?? '')
    .filter((word) => /\[bot\]|bot\b|dependabot|renovate/i.test(word));
  return words.length > 0 && paths.some((path) => ACTORS.includes(path) || BRANCHES.includes(path));
}

function takesHead(uses: string, ref: string, run: string): boolean {
  const head = /github\.event\.pull_request\.(?:head|merge_commit_sha)|github\.head_ref|refs\/pull\//;
  return (
    (uses.startsWith('actions/checkout@') && head.test(ref)) ||
    /gh pr checkout|git (?:fetch|checkout)[^\n]*(?:pull\/|pull_request\.head|head_ref)/.test(run)
  );
}
