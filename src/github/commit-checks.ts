import type { GatherContext } from '../core/check.ts';
import { type Evidence, EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { CheckRun } from '../core/github/runs.ts';
import type { GitHubState } from '../core/github/state.ts';
import { isPhaseRecord } from '../core/phase/check-name.ts';
import { mayAppear } from './appear.ts';
import { judgedCommit } from './asked.ts';
import { counted, listed, quoted } from './counted.ts';
import { type Check, latestChecks, makerOf, statusCheck } from './latest-checks.ts';
import { missingChecks } from './missing-checks.ts';
import { NamePattern } from './name-pattern.ts';
import { type OwnCheck, ownCheck } from './own-check.ts';
import { mayCome } from './unfinished-runs.ts';

/** Which checks of a commit are meant. */
export interface WantedChecks {
  /** Names and globs; `all` that exist. */
  readonly names: 'all' | readonly string[];
  readonly except: readonly string[];
  /** Slug or id of the app that makes them. */
  readonly app: string | undefined;
  /** Seconds. */
  readonly appearWithin: number | undefined;
}

/** Check runs and statuses of the judged commit, as facts. Throws `EvidenceError` and `GlobFault`. */
export async function gatherChecks(
  wanted: WantedChecks,
  github: GitHubState,
  context: GatherContext,
): Promise<Evidence> {
  const commit = judgedCommit(context);
  const names = wanted.names === 'all' ? undefined : wanted.names.map((text) => new NamePattern(text));
  const except = wanted.except.map((text) => new NamePattern(text));
  const isMeant = ({ name }: { readonly name: string }) =>
    (names?.some((one) => one.matches(name)) ?? true) && !except.some((one) => one.matches(name));
  // Verdicts of phases are recorded as check runs; they are what gonogo said, and no evidence for what it says next.
  const runs = (await github.checkRuns(commit)).filter((run) => !isPhaseRecord(run));
  const statuses = await statusesOf(wanted, github, commit);
  const ofApp = runs.filter((run) => isBy(run, wanted.app) && isMeant(run));
  const latest = await latestChecks(ofApp, github, commit);
  const found = [...latest.checks, ...statuses.checks.filter(isMeant)];
  const isOpen = !names || names.some((pattern) => pattern.isOpen);
  const self = await ownCheck(found, github, context, isOpen);
  const checks = found.filter((check) => check !== self.own && !self.past.includes(check));
  const coming = isOpen ? await mayCome(github, commit, context.job?.run) : [];
  const absent = names?.filter((pattern) => !checks.some(({ name }) => pattern.matches(name)));
  const { missing, problems } = await missingChecks({
    // Of all that there are, at least one is wanted.
    patterns: absent ?? (checks.length === 0 ? [new NamePattern('*')] : []),
    own: names && self.own,
    all: [...runs.map((run) => ({ name: run.name, from: makerOf(run) })), ...statuses.checks],
    coming: coming.length > 0,
    seen: statuses.problems.length === 0,
    mayAppear: () => mayAppear(github, commit, context.now, wanted.appearWithin),
  });
  const all = [
    ...stillRunning(checks, self, context),
    ...(names ? twoOfAName(checks) : []),
    ...statuses.problems,
    ...latest.problems,
    ...coming,
    ...problems,
  ];
  const by = (outcome: Check['outcome']) => checks.filter((check) => check.outcome === outcome);
  const named = (outcome: Check['outcome']) => by(outcome).map(({ name }) => quoted(name));
  return {
    facts: [
      counted('failed', by('failed').map(said)),
      ...(missing && names ? [counted('missing', missing)] : []),
      counted('passed', named('passed')),
      counted('running', named('running')),
    ],
    sources: [{ kind: 'name', where: `checks of ${github.repository} at ${commit.slice(0, 12)}`, trust: 'platform' }],
    problems: checks.length === 0 && all.length === 0 ? [nothing(wanted, commit, self)] : all,
    notes: [
      ...(self.own ? [`${quoted(self.own.name)} is this very job and is left out`] : []),
      ...(self.past.length > 0 ? ['what earlier runs of this very job said of the commit is left out'] : []),
    ],
    ...(names ? {} : { absent: { missing: 'with `all` nothing is named that could be missing' } }),
  };
}

/** Statuses do not say who made them: with `app` there are none. Those that may not be seen do not hide what check runs say. */
async function statusesOf(
  { app }: WantedChecks,
  github: GitHubState,
  commit: string,
): Promise<{ readonly checks: readonly Check[]; readonly problems: readonly EvidenceProblem[] }> {
  if (app !== undefined) return { checks: [], problems: [] };
  try {
    return { checks: (await github.statuses(commit)).map(statusCheck), problems: [] };
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return { checks: [], problems: [{ ...error.toProblem(), facts: ['missing'] }] };
  }
}

function isBy({ app }: CheckRun, wanted: string | undefined): boolean {
  return wanted === undefined || app?.slug === wanted.toLowerCase() || String(app?.id) === wanted;
}

/** THREATS A06: whoever may write can make a check of any name, by another app. */
function twoOfAName(checks: readonly Check[]): EvidenceProblem[] {
  return [...new Set(checks.map(({ name }) => name))].flatMap((name) => {
    const makers = [...new Set(checks.filter((check) => check.name === name).map(({ from }) => from))];
    if (makers.length < 2) return [];
    return {
      cause: 'ambiguous' as const,
      message: `${quoted(name)} is made by ${makers.join(' and by ')}, and which of them is meant nobody said`,
      hint: 'say `app: github-actions`',
    };
  });
}

function nothing({ names }: WantedChecks, commit: string, { own, past }: OwnCheck): EvidenceProblem {
  const other = own || past.length > 0 ? ' besides this very job' : '';
  const which = names === 'all' ? 'no check' : 'none of the checks named';
  return { cause: 'empty', message: `${which} ran for ${commit.slice(0, 12)}${other}, so that nothing was looked at` };
}

function said({ name, word }: Check): string {
  return word === 'failure' ? quoted(name) : `${quoted(name)} (${word})`;
}

function stillRunning(checks: readonly Check[], self: OwnCheck, { job }: GatherContext): EvidenceProblem[] {
  const running = checks.filter(({ outcome }) => outcome === 'running');
  if (running.length === 0) return [];
  const names = listed(running.map(({ name }) => quoted(name)));
  const message = `${running.length} of ${checks.length} checks ${running.length === 1 ? 'has' : 'have'} not ended: ${names}`;
  const problem = { cause: 'running', message, needed: 'they end' } as const;
  if (self.because === undefined || !job) return [problem];
  const ours = 'one of them may be this very job, which cannot wait for itself';
  const hint = 'give the job `permissions: { actions: read }`, or name the other checks, or use the input `needs`';
  return [{ ...problem, message: `${message}; ${ours}, and which one cannot be told (${self.because})`, hint }];
}
