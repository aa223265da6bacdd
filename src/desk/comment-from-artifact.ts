import { readFileSync } from 'node:fs';
import type { CommandCall } from '../core/command.ts';
import { worstVerdict } from '../core/decide.ts';
import { logText, plainText } from '../core/escape.ts';
import { GitHubError } from '../core/github.ts';
import { callError } from '../core/problem.ts';
import { Redactor } from '../core/redact.ts';
import type { RenderOptions } from '../core/renderer.ts';
import type { Json } from '../core/schema.ts';
import { addressesOfJob, openGitHub, openPullRequestSearch, openRuns } from '../io/github.ts';
import { refuseOthers } from '../publish/artifact.ts';
import type { CommentMode } from '../publish/comment-mode.ts';
import { type EvaluatingRun, evaluatingRun } from '../publish/evaluating-run.ts';
import { findPullRequests } from '../publish/find-pull-requests.ts';
import { keepComment } from '../publish/keep-comment.ts';
import { defaultKey, identityOf } from '../publish/run-identity.ts';
import { workflowFile } from '../publish/workflow-file.ts';
import comment from '../render/comment.ts';
import { VERSION } from '../version.ts';
import { readUploadedResults } from './results-file.ts';

/** What is commented, and where. */
export interface ArtifactComment {
  readonly file: string;
  readonly mode: CommentMode;
  readonly key?: string;
  /** The only pull request that is meant. */
  readonly only?: number;
}

/**
 * Comments with results of an artifact. What they are about is GitHub's word: the commit of the run that the event names,
 * and the open pull requests with that head. Nothing in the artifact can choose where the comment goes. Throws `UserError`.
 */
export async function commentFromArtifact(call: CommandCall, what: ArtifactComment): Promise<void> {
  const { environment } = call;
  const repository = needed(environment, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/);
  const token = needed(
    environment,
    'GITHUB_TOKEN',
    /^\S+$/,
    'give the step `env: { GITHUB_TOKEN: ${{ github.token }} }`',
  );
  const run = evaluatingRun(payload(environment('GITHUB_EVENT_PATH')));
  const results = await readUploadedResults(call.cwd, what.file);
  await refuseOthers(results, { repository, commit: run.headCommit });
  const redactor = new Redactor();
  redactor.add(token);
  const say = (text: string) => call.stdout.write(redactor.text(logText(`${plainText(text)}\n`)));
  const options = {
    version: VERSION,
    token,
    repository,
    ...addressesOfJob(environment),
    signal: call.signal,
  };
  try {
    const found = await findPullRequests(run, repository, what.only, openPullRequestSearch(options));
    if ('moved' in found) return say(`nothing is commented: ${found.moved}, and its own run decides`);
    const verdict = worstVerdict(results);
    const key =
      what.key ??
      defaultKey(
        environment,
        results.map((one) => one.checklist.file),
      );
    const identity = identityOf(environment, key, run.headCommit, verdict);
    const self = { runId: identity.runId, workflow: workflowFile(environment('GITHUB_WORKFLOW_REF'), repository) };
    const body = redactor.text(comment.render(results, { ...looks(environment, repository, run), identity }));
    for (const number of found.numbers) {
      const request = { number, body, identity, verdict, mode: what.mode, self };
      const outcome = await keepComment(request, openGitHub(options), openRuns(options));
      say([`#${number}: ${outcome.did}`, outcome.because, outcome.url].filter(Boolean).join(', '));
    }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const hint = error.permission ? `give the job \`permissions: { ${error.permission} }\`` : undefined;
    throw callError('comment-failed', redactor.text(error.message), hint);
  }
}

/** Links lead to our repository only; what the results are is said before anything of theirs. */
function looks(environment: CommandCall['environment'], repository: string, run: EvaluatingRun): RenderOptions {
  const server = environment('GITHUB_SERVER_URL');
  const home = server && /^https?:\/\/[\w.:-]+$/.test(server) ? `${server}/${repository}` : undefined;
  return {
    unicode: true,
    origin:
      'These results come from an artifact of a run without permissions: its workflow, its reports and its facts are the word of whoever wrote the change. The verdict was derived again from them.',
    ...(home ? { repositoryUrl: home, runUrl: `${home}/actions/runs/${run.id}` } : {}),
  };
}

function needed(environment: CommandCall['environment'], name: string, form: RegExp, hint?: string): string {
  const value = environment(name) ?? '';
  if (form.test(value)) return value;
  throw callError(
    'call-invalid',
    `${name} is ${value === '' ? 'not set' : 'not usable'}`,
    hint ?? 'run this in a job of GitHub Actions',
  );
}

function payload(path: string | undefined): Json {
  try {
    return JSON.parse(readFileSync(path ?? '', 'utf8')) as Json;
  } catch {
    throw callError('call-invalid', 'the event payload at GITHUB_EVENT_PATH cannot be read');
  }
}
