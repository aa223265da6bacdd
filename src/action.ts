import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type RunnerEvent, readEvent } from './action/event.ts';
import { type Inputs, readInputs } from './action/inputs.ts';
import { mistakes, mistakesSummary } from './action/mistakes.ts';
import { annotate, comment, type Publication, setOutputs, writeLog, writeSummary } from './action/publish.ts';
import { type ActionRun, runAction } from './action/run-action.ts';
import { runner as plainRunner, redacting } from './action/runner.ts';
import { worstVerdict } from './core/decide.ts';
import { logText, plainText } from './core/escape.ts';
import { EXIT, exitCode } from './core/exit.ts';
import type { Repositories } from './core/extends/sources.ts';
import { frames } from './core/frame.ts';
import type { GitHubState } from './core/github/state.ts';
import type { WorkflowRuns } from './core/github/workflow-run.ts';
import { type GitHub, GitHubError } from './core/github.ts';
import { callError, UserError } from './core/problem.ts';
import { Redactor } from './core/redact.ts';
import type { RenderOptions } from './core/renderer.ts';
import type { Json } from './core/schema.ts';
import { writeOutput } from './desk/output-file.ts';
import { writeAll } from './io/write-all.ts';
import { defaultKey, identityOf } from './publish/run-identity.ts';
import { workflowFile } from './publish/workflow-file.ts';
import { VERSION } from './version.ts';

/** The process shell of the Action: the runner's protocol in, the exit status out. */
const environment = (name: string): string | undefined => process.env[name];
const redactor = new Redactor();
const interrupted = new AbortController();
const runner = redacting(plainRunner, (text) => redactor.text(text));
const write = (text: string) => writeAll(1, redactor.text(text));

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    interrupted.abort();
    // Nothing is published after this; the runner kills what is left in seconds.
    process.exit(EXIT.interrupted);
  });
}
process.on('uncaughtException', bug);
process.on('unhandledRejection', bug);

// A process that ends before its work is done has not passed.
process.exitCode = EXIT.bug;
try {
  process.exit(await main());
} catch (error) {
  if (!(error instanceof UserError)) bug(error);
  else process.exit(await userError(error));
}

async function main(): Promise<number> {
  const inputs = readInputs(
    runner.input,
    Object.keys(process.env).filter((name) => name.startsWith('INPUT_')),
  );
  for (const secret of [inputs.token, inputs.teamToken, environment('ACTIONS_RUNTIME_TOKEN')])
    if (secret) redactor.add(secret);
  const workspace = resolve(environment('GITHUB_WORKSPACE') ?? process.cwd());
  const event = readEvent(environment, payload());
  const connection = await connectionFor(inputs, event.repository);
  const github = connection?.github;
  if (inputs.rerun !== undefined) return rerun(inputs, inputs.rerun, event, connection, workspace);
  const run = await runAction({
    inputs,
    event,
    environment,
    github,
    repositories: connection?.repositories,
    state: connection?.state,
    freshState: () => connection?.freshState(),
    workspace,
    now: Date.now() / 1000,
    redactor,
    signal: interrupted.signal,
    log: { write: (text) => write(logText(text)), isTTY: false, columns: 80 },
  });
  const resultsPath = resolve(
    workspace,
    inputs.workingDirectory,
    inputs.results ?? join(environment('RUNNER_TEMP') ?? '.', 'gonogo-results.json'),
  );
  const document = JSON.stringify(run.results.length === 1 ? run.results[0] : run.results, null, 2);
  await writeOutput(workspace, resultsPath, 'results', `${document}\n`);
  const publication: Publication = {
    runner,
    inputs,
    github,
    runs: connection?.runs,
    workflow: workflowFile(environment('GITHUB_WORKFLOW_REF'), event.repository),
    options: renderOptions(run, inputs),
    redact: (text) => redactor.text(text),
    write,
  };
  let url: string | undefined;
  try {
    if (inputs.summary) await writeSummary(run, publication, Boolean(environment('GITHUB_STEP_SUMMARY')));
    if (inputs.annotations) annotate(run, publication);
    // Nothing is recorded about a commit that is no longer the head.
    const phased = run.superseded ? [] : run.results.filter(({ checklist }) => checklist.phase !== null);
    for (const one of phased) await (await import('./action/record-phase.ts')).recordPhase(one, publication);
    const outcome = await comment(run, publication);
    url = outcome.url;
    if (outcome.because) write(logText(`comment: ${plainText(outcome.because)}\n`));
  } finally {
    setOutputs(run, publication, resultsPath, url);
  }
  await writeLog(run, publication);
  return exitCode(run.results, inputs.failOn);
}

/** The event's payload; a missing or broken one is no event. */
function payload(): Json {
  const path = environment('GITHUB_EVENT_PATH');
  if (!path) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Json;
  } catch {
    throw callError('call-invalid', 'the event payload at GITHUB_EVENT_PATH cannot be read');
  }
}

async function connectionFor({ token, teamToken }: Inputs, repository: string): Promise<Connection | undefined> {
  if (token === '' || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  const { addressesOfJob, nothingKnown, openGitHub, openGitHubState, openRepositories, openRuns } = await import(
    './io/github.ts'
  );
  const options = {
    version: VERSION,
    token,
    repository,
    ...addressesOfJob(environment),
    signal: interrupted.signal,
  };
  const stateOptions = { ...options, ...(teamToken === undefined ? {} : { teamToken }) };
  const known = nothingKnown();
  try {
    return {
      github: openGitHub({ ...options, known }),
      repositories: openRepositories(options),
      state: openGitHubState({ ...stateOptions, known }),
      freshState: () => openGitHubState(stateOptions),
      runs: openRuns(options),
    };
  } catch (error) {
    throw error instanceof GitHubError ? callError('call-invalid', `GITHUB_REPOSITORY: ${error.message}`) : error;
  }
}

interface Connection {
  readonly github: GitHub;
  readonly repositories: Repositories;
  /** What criteria may ask. */
  readonly state: GitHubState;
  /** The same with nothing asked yet. */
  readonly freshState: () => GitHubState;
  readonly runs: WorkflowRuns;
}

/** A command in a comment re-runs the gate; nothing is evaluated, so that there is no verdict and no output. */
async function rerun(
  inputs: Inputs,
  workflow: string,
  event: RunnerEvent,
  connection: Connection | undefined,
  workspace: string,
): Promise<number> {
  const { rerunByComment } = await import('./action/rerun-by-comment.ts');
  const said = await rerunByComment({ inputs, workflow, event, connection, workspace, signal: interrupted.signal });
  runner.annotate('notice', said);
  return EXIT.ok;
}

function renderOptions(run: ActionRun, inputs: Inputs): RenderOptions {
  const server = environment('GITHUB_SERVER_URL');
  const repository = environment('GITHUB_REPOSITORY');
  const runId = environment('GITHUB_RUN_ID');
  const repositoryUrl = server && repository ? `${server}/${repository}` : undefined;
  const action = environment('GITHUB_ACTION_REPOSITORY');
  const ref = environment('GITHUB_ACTION_REF');
  const key = inputs.commentKey ?? defaultKey(environment, inputs.checklists);
  return {
    unicode: true,
    ...(repositoryUrl ? { repositoryUrl } : {}),
    ...(repositoryUrl && runId ? { runUrl: `${repositoryUrl}/actions/runs/${runId}` } : {}),
    ...(action && ref
      ? { reproduce: `npx github:${action}#${ref} check${inputs.checklists.map((file) => ` -c ${file}`).join('')}` }
      : {}),
    identity: identityOf(environment, key, run.pullRequest?.headCommit ?? '', worstVerdict(run.results)),
  };
}

/** The user's mistake: everything at once in the log, as annotations and in the summary; exit 2, and no verdict anywhere. */
async function userError(error: UserError): Promise<number> {
  write(logText(`${frames(error)}\n`));
  for (const { level, message, place } of mistakes(error)) runner.annotate(level, message, place);
  if (environment('GITHUB_STEP_SUMMARY')) await runner.summarize(mistakesSummary(error)).catch(() => undefined);
  return EXIT.usage;
}

function bug(error: unknown): never {
  const text = redactor.text(error instanceof Error ? (error.stack ?? error.message) : String(error));
  writeAll(1, logText(`gonogo failed; this is a bug in gonogo, please report it.\n${text}\n`));
  process.exit(EXIT.bug);
}
