import { annotations } from '../core/annotations.ts';
import { callOf, worstVerdict } from '../core/decide.ts';
import { logText, plainText } from '../core/escape.ts';
import { unenforced } from '../core/exit.ts';
import type { WorkflowRuns } from '../core/github/workflow-run.ts';
import { type GitHub, GitHubError } from '../core/github.ts';
import type { RenderOptions } from '../core/renderer.ts';
import type { Results } from '../core/results.ts';
import { renderers } from '../generated/renderers.ts';
import { type CommentOutcome, keepComment } from '../publish/keep-comment.ts';
import type { Inputs } from './inputs.ts';
import type { ActionRun } from './run-action.ts';
import type { Runner } from './runner.ts';

/** Everything publishing needs besides the run itself. Publishing never changes the verdict. */
export interface Publication {
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly github: GitHub | undefined;
  readonly runs: WorkflowRuns | undefined;
  /** The file of this workflow: `gate.yml`; empty when that is not known. */
  readonly workflow: string;
  readonly options: RenderOptions;
  readonly redact: (text: string) => string;
  readonly write: (text: string) => void;
}

async function rendered(id: string, results: readonly Results[], publication: Publication): Promise<string> {
  const renderer = await renderers[id]?.();
  if (!renderer) throw new Error(`no renderer ${id}`);
  return publication.redact(renderer.render(results, publication.options));
}

/** The log: everything folded, then what to look at, the headline last. Every line is made harmless. */
export async function writeLog(run: ActionRun, publication: Publication): Promise<void> {
  const { write, inputs } = publication;
  const whole = await rendered('text', run.results, {
    ...publication,
    options: { ...publication.options, verbose: true },
  });
  write(`::group::${run.results.reduce((sum, one) => sum + one.criteria.length, 0)} criteria\n`);
  write(logText(whole));
  write('::endgroup::\n');
  for (const notice of run.notices) write(logText(`${plainText(notice)}\n`));
  const open = unenforced(run.results, inputs.failOn);
  if (open) write(logText(`${open}\n`));
  for (const { decision, checklist } of run.results) {
    const [reason] = decision.reasons;
    write(
      logText(`${decision.verdict}: ${plainText(checklist.name)}${reason ? `: ${plainText(reason.because)}` : ''}\n`),
    );
  }
}

/** Annotations on the lines of the checklist. */
export function annotate(run: ActionRun, { runner }: Publication): void {
  for (const { level, title, message, file, line, endLine } of annotations(run.results)) {
    runner.annotate(level, message, { title, file, line, endLine });
  }
}

/** The job summary. A summary that cannot be written is a warning. */
export async function writeSummary(run: ActionRun, publication: Publication, available: boolean): Promise<void> {
  if (!available) return;
  try {
    await publication.runner.summarize(await rendered('summary', run.results, publication));
  } catch (error) {
    publication.runner.annotate(
      'warning',
      `the job summary could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The pull-request comment. Forks get a notice instead; anything else that fails is a warning with what is missing. */
export async function comment(run: ActionRun, publication: Publication): Promise<CommentOutcome> {
  const { runner, inputs, github, runs, workflow, options } = publication;
  const number = run.pullRequest?.number ?? inputs.prNumber;
  if (run.superseded) return { did: 'nothing', because: 'the head moved' };
  if (number === undefined || !github || !options.identity)
    return { did: 'nothing', because: 'there is no pull request' };
  try {
    const body = await rendered('comment', run.results, publication);
    const { identity } = options;
    const self = { runId: identity.runId, workflow };
    const verdict = worstVerdict(run.results);
    return await keepComment({ number, body, identity, verdict, mode: inputs.comment, self }, github, runs);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const denied = error.status === 403 || error.status === 404;
    if (run.pullRequest?.fork && denied)
      runner.annotate(
        'notice',
        'pull requests from forks cannot be commented on with their token; the job summary has the report',
      );
    else
      runner.annotate(
        'warning',
        `the comment could not be written: ${error.message}${denied ? '. Give the job:\npermissions:\n  contents: read\n  pull-requests: write' : ''}`,
      );
    return { did: 'nothing', because: error.message };
  }
}

/** The outputs: enums, numbers, ids, paths, never free text. */
export function setOutputs(
  run: ActionRun,
  { runner, redact }: Publication,
  resultsPath: string,
  commentUrl: string | undefined,
): void {
  const criteria = run.results.flatMap((one) =>
    one.criteria.filter((criterion) => criterion.mode === 'enforce' && ['NO-GO', 'HOLD'].includes(callOf(criterion))),
  );
  const ends = run.results.map((one) => one.decision.earliestGo).filter((end) => end !== null);
  const counts: Record<string, number> = {};
  for (const one of run.results)
    for (const [state, count] of Object.entries(one.decision.counts)) counts[state] = (counts[state] ?? 0) + count;
  const outputs: Readonly<Record<string, string>> = {
    verdict: worstVerdict(run.results),
    rollback: String(run.results.some((one) => one.decision.rollback)),
    'earliest-go': ends.sort().at(-1) ?? '',
    counts: JSON.stringify(counts),
    'failed-criteria': JSON.stringify(criteria.map((criterion) => criterion.id)),
    'results-path': resultsPath,
    'comment-url': redact(commentUrl ?? ''),
  };
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
}
