import type { WorkflowRun, WorkflowRuns } from '../../core/github/workflow-run.ts';
import { GitHubError } from '../../core/github.ts';
import { LIMITS } from '../../core/limits.ts';
import type { Ask } from './ask.ts';
import type { Call } from './call.ts';
import { nextPage, PER_PAGE, tooManyPages } from './pages.ts';
import { count, fields, id, isFields, list, objectName, text, word } from './shape.ts';

const OF_WORKFLOW = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
const ONE = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
const RERUN = 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun';
const MAY_READ = 'actions: read';
const MAY_WRITE = 'actions: write';

/** The runs of one repository's workflows (https://docs.github.com/en/rest/actions/workflow-runs). */
export function runsOf(ask: () => Ask): WorkflowRuns {
  return {
    underWay: (workflow) => listed(ask(), workflow, { status: 'in_progress' }, 'see which runs are under way'),
    ofHead: async (workflow, head) => {
      // An empty filter is no filter: it would answer with the runs of everything.
      const head_sha = objectName(head, 'the head to find runs of');
      const runs = await listed(
        ask(),
        workflow,
        { head_sha, event: 'pull_request' },
        `find runs of ${head.slice(0, 7)}`,
      );
      return runs.filter((run) => run.headCommit === head).sort((a, b) => b.number - a.number);
    },
    run: async (run) => {
      const call = { route: ONE, parameters: { run_id: run }, what: `read run ${run}`, permission: MAY_READ };
      try {
        return workflowRun((await ask().read(call)).data);
      } catch (error) {
        if (error instanceof GitHubError && error.status === 404) return undefined;
        throw error;
      }
    },
    rerun: async (run) => {
      const call = { route: RERUN, parameters: { run_id: run }, what: `re-run ${run}`, permission: MAY_WRITE };
      const answer = await ask().write(call);
      if ('unsure' in answer) throw answer.unsure;
    },
  };
}

async function listed(
  ask: Ask,
  workflow: string,
  filter: Readonly<Record<string, string>>,
  what: string,
): Promise<readonly WorkflowRun[]> {
  if (!/^[\w.-]+\.ya?ml$/.test(workflow))
    throw new GitHubError(0, `\`${workflow}\` is no file of a workflow: gate.yml`);
  const call: Call = { route: OF_WORKFLOW, what: `${what} (\`${workflow}\`)`, permission: MAY_READ };
  const found = new Map<number, WorkflowRun>();
  let position: Readonly<Record<string, string>> = {};
  for (let page = 1; page <= LIMITS.githubPages; page++) {
    const parameters = { workflow_id: workflow, ...filter, per_page: PER_PAGE, ...position };
    const answer = await ask.read({ ...call, parameters });
    const runs = list(fields(answer.data, 'the runs').workflow_runs, 'the runs').map(workflowRun);
    for (const run of runs) found.set(run.id, run);
    const next = nextPage(answer.headers.link, runs.length, page);
    if (next === undefined) return [...found.values()];
    position = next;
  }
  throw tooManyPages(call);
}

function workflowRun(item: unknown): WorkflowRun {
  const from = fields(item, 'a run');
  const home = from.head_repository;
  return {
    id: id(from.id, 'the id of a run'),
    number: count(from.run_number, 'the number of a run'),
    attempt: count(from.run_attempt ?? 1, 'the attempt of a run'),
    status: word(from.status, 'the status of a run'),
    event: word(from.event, 'the event of a run'),
    headCommit: objectName(from.head_sha, 'the head of a run'),
    headBranch: from.head_branch === null ? null : text(from.head_branch, 'the branch of a run'),
    headRepository: isFields(home) ? id(home.id, 'the head repository of a run') : null,
    workflow: id(from.workflow_id, 'the workflow of a run'),
    // Named with a ref where the workflow is not the repository's own.
    path: word(from.path, 'the file of a workflow').replace(/@.*$/s, ''),
  };
}
