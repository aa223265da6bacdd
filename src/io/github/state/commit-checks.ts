import type { CheckRun, CommitStatus, Job, RunsState } from '../../../core/github/runs.ts';
import { everyCounted } from '../counted.ts';
import { fields, id, isFields, moment, objectName, text, UnusableAnswer, word } from '../shape.ts';
import type { Source } from '../source.ts';
import { conclusion, runStatus, wholeName } from './run-words.ts';

const COMMIT = 'GET /repos/{owner}/{repo}/commits/{ref}';
const JOBS = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs';

/** What ran for a commit: check runs (https://docs.github.com/en/rest/checks/runs), statuses, and the jobs behind them. */
export function commitChecks({ ask }: Source): Pick<RunsState, 'checkRuns' | 'statuses' | 'firstChecked' | 'jobs'> {
  const about = (commit: string, list: string, what: string, permission: string) => ({
    route: `${COMMIT}/${list}`,
    parameters: { ref: wholeName(commit) },
    what: `list the ${what} of ${commit.slice(0, 12)}`,
    permission,
  });
  return {
    async checkRuns(commit) {
      // `latest` goes by the time of the end, and would leave out a new attempt that has not come to one.
      const call = about(commit, 'check-runs', 'check runs', 'checks: read');
      const parameters = { ...call.parameters, filter: 'all' };
      return everyCounted(ask(), { ...call, parameters }, 'check_runs', (item) => checkRun(item, commit));
    },
    async statuses(commit) {
      const call = about(commit, 'status', 'statuses', 'statuses: read');
      return everyCounted(ask(), call, 'statuses', commitStatus);
    },
    async firstChecked(commit) {
      const call = about(commit, 'check-suites', 'check suites', 'checks: read');
      const suites = await everyCounted(ask(), call, 'check_suites', suite);
      const times = suites.flatMap(({ createdAt }) => createdAt ?? []);
      return times.length === 0 ? undefined : Math.min(...times);
    },
    async jobs(run, attempt) {
      const parameters = { run_id: run, attempt_number: attempt };
      const what = `list the jobs of run ${run}, attempt ${attempt}`;
      return everyCounted(ask(), { route: JOBS, parameters, what, permission: 'actions: read' }, 'jobs', job);
    },
  };
}

function checkRun(item: unknown, commit: string): CheckRun {
  const from = fields(item, 'a check run');
  const head = objectName(from.head_sha, 'the commit of a check run');
  if (head !== commit)
    throw new UnusableAnswer(0, `GitHub was asked for check runs of ${commit} and gives one of ${head}`);
  const of = isFields(from.check_suite) ? from.check_suite.id : undefined;
  return {
    id: id(from.id, 'the id of a check run'),
    name: word(from.name, 'the name of a check run'),
    app: isFields(from.app)
      ? { id: id(from.app.id, 'the id of an app'), slug: word(from.app.slug, 'the name of an app') }
      : undefined,
    suite: of === undefined || of === null ? undefined : id(of, 'the id of a check suite'),
    externalId: text(from.external_id ?? '', 'the external id of a check run'),
    status: runStatus(from.status),
    conclusion: conclusion(from.conclusion),
    commit: head,
    url: text(from.html_url ?? '', 'the address of a check run'),
    startedAt: momentOrNone(from.started_at),
    completedAt: momentOrNone(from.completed_at),
  };
}

function commitStatus(item: unknown): CommitStatus & { readonly id: string } {
  const from = fields(item, 'a commit status');
  const context = word(from.context, 'the context of a status');
  return {
    id: context,
    context,
    state: word(from.state, 'the state of a status'),
    at: moment(from.updated_at ?? from.created_at, 'the time of a status'),
    url: typeof from.target_url === 'string' ? from.target_url : undefined,
  };
}

function suite(item: unknown): { readonly id: number; readonly createdAt: number | undefined } {
  const from = fields(item, 'a check suite');
  return { id: id(from.id, 'the id of a check suite'), createdAt: momentOrNone(from.created_at) };
}

function job(item: unknown): Job {
  const from = fields(item, 'a job');
  const own = id(from.id, 'the id of a job');
  const url = word(from.check_run_url, 'the check run of a job');
  return {
    id: own,
    name: word(from.name, 'the name of a job'),
    checkRun: id(/\/check-runs\/(\d+)$/.exec(url)?.[1], 'the check run of a job'),
    runner: typeof from.runner_name === 'string' && from.runner_name !== '' ? from.runner_name : undefined,
    status: runStatus(from.status),
    conclusion: conclusion(from.conclusion),
  };
}

function momentOrNone(value: unknown): number | undefined {
  return value === null || value === undefined ? undefined : moment(value, 'a time');
}
