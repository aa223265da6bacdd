import type { BranchFacts } from './facts.ts';
import type { Found, Hole } from './finding.ts';
import { checksMade, type Gate } from './gate.ts';
import { rulesOf } from './requirement.ts';
import { type Keys, keys, text, texts, type Workflow } from './workflow.ts';

/** A workflow that a gate runs in, among everything else of its branch. */
export interface GateWorkflow {
  readonly gate: Gate;
  readonly workflow: Workflow;
  readonly facts: BranchFacts;
}

/** What can be wrong with the workflow around a gate. */
export const WORKFLOW_HOLES: readonly Hole<GateWorkflow>[] = [
  {
    id: 'same-name',
    severity: 'hole',
    fine: 'no other job makes a check of the same name',
    why: 'Either of the two can satisfy the required check, and the other one does not decide anything.',
    fix: 'Give the jobs different names.',
    example: 'a second workflow with a job `gate` that runs `echo ok`',
    find: ({ gate, workflow, facts }) => {
      const others = checksMade(facts.files.workflows).filter(
        (one) =>
          !(one.workflow.file === gate.places[0]?.workflow.file && one.job.id === gate.places[0]?.job.id) &&
          gate.check.names.some((name) => one.matches(name)),
      );
      const filtered =
        filters(gate.root, gate).length > 0 ? ', which succeeds where the filter keeps the gate from running' : '';
      return workflow === gate.root && !gate.outside
        ? others.map(({ workflow: { file }, job }) => ({
            what: `the job \`${job.id}\` makes a check \`${gate.check.shown}\` too${filtered}`,
            file,
            line: job.line,
          }))
        : [];
    },
  },
  {
    id: 'other-events',
    severity: 'weak',
    fine: 'only a pull request or its queue makes the check of the gate on its commits',
    why: 'On a push or by hand it judges by the checklist of that very commit, and its check has the same name as that of the pull request.',
    fix: 'Write `push: { branches: [main] }`, and start it by hand from a workflow of its own.',
    example: 'on: [push, pull_request]',
    find: ({ gate, workflow }) =>
      workflow !== gate.root || gate.outside
        ? []
        : ['push', 'workflow_dispatch']
            .filter((event) => onAnyBranch(event, workflow.triggers[event]))
            .map((event) => ({
              what: `the gate runs on \`${event}\` of any branch too`,
              file: workflow.file,
              line: workflow.line('on', event),
            })),
  },
  {
    id: 'path-filter',
    severity: 'weak',
    fine: 'no filter keeps the gate from running',
    why: 'A required check of a workflow that a filter leaves out waits for ever; people then add a job of its name that always succeeds.',
    fix: 'Take the filter away; what need not be judged is `not-applicable` by an `if` in the checklist.',
    example: 'on: { pull_request: { paths: ["src/**"] } }',
    find: ({ gate, workflow }) => (workflow === gate.root && !gate.outside ? filters(workflow, gate) : []),
  },
  {
    id: 'no-merge-group',
    severity: 'weak',
    fine: 'the gate runs in the merge queue where there is one',
    why: 'A required check that does not run on `merge_group` keeps the queue waiting until it gives up.',
    fix: 'Add `merge_group:` to `on`.',
    example: 'on: pull_request, on a branch with a merge queue',
    find: ({ gate, workflow, facts }) =>
      workflow === gate.root &&
      rulesOf(facts).some((rule) => rule.type === 'merge-queue') &&
      !gate.events.includes('merge_group')
        ? [
            {
              what: `\`${facts.branch}\` has a merge queue and the workflow does not run on \`merge_group\``,
              file: workflow.file,
              line: workflow.line('on'),
            },
          ]
        : [],
  },
  {
    id: 'concurrency',
    severity: 'weak',
    fine: 'older runs of the same pull request give way',
    why: 'Two runs at once race for the comment and the check; one group for all pull requests lets them cancel each other.',
    fix: 'Add `concurrency: { group: "${{ github.workflow }}-${{ github.event.pull_request.number || github.ref }}", cancel-in-progress: true }`.',
    example: 'a workflow without `concurrency`',
    find: ({ gate, workflow }) => (workflow === gate.root && !gate.outside ? concurrency(gate) : []),
  },
  {
    id: 'permissions',
    severity: 'weak',
    fine: 'the token has only the permissions that are listed',
    why: 'Without `permissions` the token may have all of them, for every action and every line of code in the job.',
    fix: 'Give the job `permissions: { contents: read, pull-requests: write }`.',
    example: 'permissions: write-all',
    find: ({ gate, workflow }) =>
      gate.places
        .filter((place) => place.workflow === workflow)
        .flatMap(({ job }) => {
          const said = job.data.permissions ?? workflow.data.permissions;
          const file = workflow.file;
          if (said === 'write-all')
            return [
              {
                what: `the job \`${job.id}\` has \`permissions: write-all\``,
                file,
                line: workflow.line(
                  ...(job.data.permissions === undefined ? ['permissions'] : ['jobs', job.id, 'permissions']),
                ),
              },
            ];
          return said === undefined && text(job.data.uses) === ''
            ? [{ what: `the job \`${job.id}\` does not list its permissions`, file, line: job.line }]
            : [];
        }),
  },
  {
    id: 'self-hosted',
    severity: 'weak',
    fine: 'the gate does not run on a machine that strangers can reach',
    why: 'On a public repository anybody can run code on a self-hosted machine, which keeps what it finds: the reports of the last run, or ones somebody left there.',
    fix: "Use GitHub's own runners, or ones that are thrown away after a job.",
    example: 'runs-on: [self-hosted, linux], in a public repository',
    find: ({ gate, workflow, facts: { repository } }) =>
      gate.places
        .filter((place) => place.workflow === workflow && isSelfHosted(place.job.data['runs-on']))
        .flatMap(({ job }): Found[] => {
          if ('unseen' in repository) return [{ unseen: repository.unseen }];
          const line = workflow.line('jobs', job.id, 'runs-on');
          return repository.seen.public
            ? [
                {
                  what: `the job \`${job.id}\` runs on a self-hosted machine, and the repository is public`,
                  file: workflow.file,
                  line,
                },
              ]
            : [];
        }),
  },
];

/** Pushes of tags stand on no pull request; of branches those count that are named. */
function onAnyBranch(event: string, filters: Keys | undefined): boolean {
  if (filters === undefined) return false;
  if (event !== 'push') return true;
  const branches = texts(filters.branches);
  if (branches.length > 0) return branches.some((name) => /[*?+[]/.test(name));
  return (
    filters['branches-ignore'] !== undefined || (filters.tags === undefined && filters['tags-ignore'] === undefined)
  );
}

const FILTERS = ['paths', 'paths-ignore'];

function filters(
  workflow: Workflow,
  gate: Gate,
): { readonly what: string; readonly file: string; readonly line: number }[] {
  return gate.events.flatMap((event) =>
    FILTERS.filter((filter) => workflow.triggers[event]?.[filter] !== undefined).map((filter) => ({
      what: `\`${filter}\` keeps the gate from running on some pull requests`,
      file: workflow.file,
      line: workflow.line('on', event, filter),
    })),
  );
}

function concurrency({ root, places }: Gate): Found[] {
  const job = places.find((place) => place.job.data.concurrency !== undefined);
  const said = root.data.concurrency ?? job?.job.data.concurrency;
  if (said === undefined)
    return [{ what: 'the workflow has no `concurrency`', file: root.file, line: root.line('on') }];
  const group = text(said) || text(keys(said).group);
  const [file, line] =
    root.data.concurrency !== undefined || !job
      ? [root.file, root.line('concurrency')]
      : [job.workflow.file, job.workflow.line('jobs', job.job.id, 'concurrency')];
  if (group === '') return [{ what: '`concurrency` has no `group`', file, line }];
  return group.includes('${{')
    ? []
    : [{ what: `all pull requests share the concurrency group \`${group}\``, file, line }];
}

function isSelfHosted(runsOn: unknown): boolean {
  return (
    texts(runsOn).some((label) => label.toLowerCase() === 'self-hosted') ||
    keys(runsOn).group !== undefined ||
    texts(keys(runsOn).labels).includes('self-hosted')
  );
}
