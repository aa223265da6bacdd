import type { RunFilter, RunsState, Workflow, WorkflowRun } from '../../../core/github/runs.ts';
import { GitHubError } from '../../../core/github.ts';
import { everyCounted } from '../counted.ts';
import { byId, newestOf } from '../newest.ts';
import { count, fields, id, isFields, list, moment, objectName, text, UnusableAnswer, word } from '../shape.ts';
import type { Source } from '../source.ts';
import { conclusion, runStatus, wholeName } from './run-words.ts';

const HOME = 'GET /repos/{owner}/{repo}';
const ACTIONS = `${HOME}/actions`;
const permission = 'actions: read';

/** Workflows and their runs (https://docs.github.com/en/rest/actions/workflow-runs). */
export function workflowRunsState({
  ask,
  known,
}: Source): Pick<RunsState, 'workflows' | 'run' | 'runsOf' | 'workflowRuns' | 'mainBranch'> {
  let home: Promise<{ readonly id: number; readonly branch: string }> | undefined;
  const atHome = () => (home ??= repository());
  async function repository() {
    // A pull request says the same of the repository it is in.
    const [pull] = known.pulls.values();
    if (pull?.defaultBranch !== undefined) return { id: pull.repositoryId, branch: pull.defaultBranch };
    const what = 'read the repository';
    const { data } = await ask().read({ route: HOME, what, permission: 'metadata: read' });
    const from = fields(data, 'the repository');
    return { id: id(from.id, 'the id of the repository'), branch: word(from.default_branch, 'its default branch') };
  }
  const reader = async (filter: RunFilter) => {
    const own = (await atHome()).id;
    return (item: unknown) => workflowRun(item, own, filter);
  };

  return {
    mainBranch: async () => (await atHome()).branch,
    async workflows() {
      const call = { route: `${ACTIONS}/workflows`, what: 'list the workflows', permission };
      return everyCounted(ask(), call, 'workflows', workflow);
    },
    async run(of) {
      const call = {
        route: `${ACTIONS}/runs/{run_id}`,
        parameters: { run_id: of },
        what: `read run ${of}`,
        permission,
      };
      const read = await reader({});
      return read((await ask().read(call)).data);
    },
    async runsOf(commit) {
      const parameters = { head_sha: wholeName(commit) };
      const call = {
        route: `${ACTIONS}/runs`,
        parameters,
        what: `list the runs for ${commit.slice(0, 12)}`,
        permission,
      };
      return byId(await everyCounted(ask(), call, 'workflow_runs', await reader({ commit })));
    },
    async workflowRuns(of, filter) {
      const { commit, branch, event } = filter;
      for (const value of [String(of), branch, event])
        if (value === '') throw new GitHubError(0, 'an empty name of a workflow, branch or event means all of them');
      const call = {
        route: `${ACTIONS}/workflows/{workflow_id}/runs`,
        parameters: {
          workflow_id: of,
          ...(commit === undefined ? {} : { head_sha: wholeName(commit) }),
          ...(branch === undefined ? {} : { branch }),
          ...(event === undefined ? {} : { event }),
        },
        what: `list the runs of workflow ${of}`,
        permission,
      };
      const read = await reader(filter);
      if (commit !== undefined) return byId(await everyCounted(ask(), call, 'workflow_runs', read));
      return newestOf(ask(), call, (data) => list(fields(data, 'the runs').workflow_runs, '`workflow_runs`'), read);
    },
  };
}

function workflow(item: unknown): Workflow {
  const from = fields(item, 'a workflow');
  return {
    id: id(from.id, 'the id of a workflow'),
    name: text(from.name, 'the name of a workflow'),
    path: word(from.path, 'the path of a workflow'),
  };
}

/** Holds the run against what was asked for: a filter that a server does not know, it ignores (THREATS C16). */
function workflowRun(item: unknown, home: number, filter: RunFilter): WorkflowRun {
  const from = fields(item, 'a run');
  const repository = id(fields(from.repository, 'the repository of a run').id, 'the repository of a run');
  const head = isFields(from.head_repository) ? from.head_repository.id : undefined;
  const run: WorkflowRun = {
    id: id(from.id, 'the id of a run'),
    workflow: id(from.workflow_id, 'the workflow of a run'),
    // Those that a rule requires come as `path@ref`.
    path: word(from.path, 'the path of a workflow').replace(/@.*$/, ''),
    event: word(from.event, 'the event of a run'),
    commit: objectName(from.head_sha, 'the commit of a run'),
    branch: typeof from.head_branch === 'string' ? from.head_branch : undefined,
    fork: head !== home,
    number: count(from.run_number, 'the number of a run'),
    attempt: id(from.run_attempt ?? 1, 'the attempt of a run'),
    suite: from.check_suite_id === undefined ? undefined : id(from.check_suite_id, 'the check suite of a run'),
    status: runStatus(from.status),
    conclusion: conclusion(from.conclusion),
    createdAt: moment(from.created_at, 'the time of a run'),
    startedAt: moment(from.run_started_at ?? from.created_at, 'the start of a run'),
    updatedAt: moment(from.updated_at, 'the time of a run'),
    url: text(from.html_url ?? '', 'the address of a run'),
  };
  const strange =
    repository !== home ||
    (filter.commit ?? run.commit) !== run.commit ||
    (filter.event ?? run.event) !== run.event ||
    (filter.branch ?? run.branch) !== run.branch;
  if (strange) throw new UnusableAnswer(0, `GitHub's answer is not usable: run ${run.id} is none of those asked for`);
  return run;
}
