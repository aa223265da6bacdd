import type { GatherContext } from '../core/check.ts';
import { type Evidence, type EvidenceProblem, onlyProblem } from '../core/evidence.ts';
import { endOf, type Workflow, type WorkflowRun } from '../core/github/runs.ts';
import type { GitHubState } from '../core/github/state.ts';
import { nearest } from '../core/nearest.ts';
import { mayAppear } from './appear.ts';
import { judgedCommit } from './asked.ts';
import { listed, quoted } from './counted.ts';

const FOLDER = '.github/workflows/';
const FACTS = ['conclusion', 'age'];

/** Which run of a workflow is meant. */
export interface WantedRun {
  /** The name of the workflow's file, or its path. */
  readonly file: string;
  readonly event: string | undefined;
  /** The newest on this branch counts, whichever commit it ran for; an empty one is the default branch. */
  readonly branch: string | undefined;
  /** Seconds. */
  readonly appearWithin: number | undefined;
}

type Asked = Pick<GitHubState, 'repository' | 'workflows' | 'workflowRuns' | 'firstChecked' | 'mainBranch'>;

/** The last run of a workflow for the judged commit, or on a branch, as facts. Throws `EvidenceError`. */
export async function gatherRun(wanted: WantedRun, github: Asked, context: GatherContext): Promise<Evidence> {
  const { file, event, branch, appearWithin } = wanted;
  const commit = branch === undefined ? judgedCommit(context) : undefined;
  const path = file.includes('/') ? file : `${FOLDER}${file}`;
  const workflows = await github.workflows();
  const workflow = workflows.find((one) => one.path === path);
  const on = branch === undefined ? undefined : branch || (await github.mainBranch());
  const filter = { ...(commit === undefined ? {} : { commit }), ...(on === undefined ? {} : { branch: on }) };
  const runs = workflow ? await github.workflowRuns(workflow.id, { ...filter, ...(event ? { event } : {}) }) : [];
  // A fork has a branch of every name, and with any content: what ran for one is no run on this branch.
  const [run] = runs.filter((one) => one.path === path && (commit !== undefined || !one.fork));
  const of = commit === undefined ? `on ${on}` : `for ${commit.slice(0, 12)}`;
  const what = `run of ${quoted(file)} ${of}${event === undefined ? '' : `, event ${quoted(event)}`}`;
  if (!run) {
    const soon = commit === undefined ? undefined : await mayAppear(github, commit, context.now, appearWithin);
    return onlyProblem(soon === undefined ? noRun(what, path, workflow, workflows) : notYet(what, soon));
  }
  const where = `run ${run.id} of ${run.path} in ${github.repository}, attempt ${run.attempt}`;
  const sources = [{ kind: 'name', where, trust: 'platform' }] as const;
  if (run.id === context.job?.run) return { facts: [], sources, problems: [itself(what)] };
  const end = endOf(run);
  if (end === undefined) {
    const message = `the newest ${what} has not ended: it is ${run.status}`;
    return { facts: [], sources, problems: [{ cause: 'running', message, needed: 'it ends', facts: FACTS }] };
  }
  return {
    facts: [
      { name: 'conclusion', dimension: 'text', value: end, detail: whatItIs(run) },
      { name: 'age', dimension: 'duration', value: Math.max(0, Math.floor(context.now - run.startedAt)) },
    ],
    sources,
    problems: [],
  };
}

function whatItIs({ number, attempt, event, commit }: WorkflowRun): string {
  return `run ${number}, attempt ${attempt}, event \`${event}\`, commit ${commit.slice(0, 12)}`;
}

function notYet(what: string, soon: string): EvidenceProblem {
  return { cause: 'running', message: `there is no ${what} yet: ${soon}`, needed: 'it runs', facts: FACTS };
}

/** A run cannot judge itself, and an earlier one of it would say what was, not what is. */
function itself(what: string): EvidenceProblem {
  const hint = 'name another workflow; for other jobs of this one use the input `needs`';
  return {
    cause: 'ambiguous',
    message: `the newest ${what} is this very run, which has not ended`,
    hint,
    facts: FACTS,
  };
}

function noRun(what: string, path: string, workflow: Workflow | undefined, all: readonly Workflow[]): EvidenceProblem {
  if (workflow) return { cause: 'missing', message: `there is no ${what}`, facts: FACTS };
  const file = path.replace(FOLDER, '');
  const files = all.map((one) => one.path.replace(FOLDER, ''));
  // The name that a workflow gives itself is what people see everywhere (THREATS C18).
  const named = all.find(({ name }) => name.toLowerCase() === file.toLowerCase())?.path.replace(FOLDER, '');
  const close = named ?? nearest(file, files);
  const there = files.length === 0 ? 'the repository has no workflows' : `there are ${listed(files.map(quoted))}`;
  const hint = close === undefined ? there : `did you mean ${quoted(close)}?`;
  return { cause: 'missing', message: `there is no workflow ${quoted(file)}`, hint, facts: FACTS };
}
