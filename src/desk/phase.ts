import { firstFalse } from '../core/bind.ts';
import type { CommandCall } from '../core/command.ts';
import { digest } from '../core/digest.ts';
import { EvidenceError } from '../core/evidence.ts';
import type { GitHubState } from '../core/github/state.ts';
import type { ReadHistory } from '../core/history/past.ts';
import type { Phase } from '../core/phase/phase.ts';
import type { PhaseRecords } from '../core/phase/record.ts';
import { callError } from '../core/problem.ts';
import { parseTime } from '../core/time.ts';
import type { RunRequest } from '../run.ts';

/** What a call says of phases. */
export interface PhaseCall {
  readonly phase: string | undefined;
  readonly t0: number | undefined;
  readonly history: string | undefined;
}

type Subject = Pick<RunRequest, 'checklist' | 'sha256' | 'params' | 'github' | 'inputs' | 'context' | 'simulated'>;

/** Reads `phase`, `t0` and `history` of a call. Throws `UserError`. */
export function phaseCall({ values }: { readonly values: Readonly<Record<string, unknown>> }): PhaseCall {
  const text = (name: string) => (typeof values[name] === 'string' ? (values[name] as string) : undefined);
  const said = text('t0');
  const t0 = said === undefined ? undefined : parseTime(said);
  if (said !== undefined && t0 === undefined)
    throw callError('call-invalid', `\`t0\` is \`${said}\`, which is no time`, 'write 2026-12-01T09:00:00Z');
  return { phase: text('phase'), t0, history: text('history') };
}

/** The phase of a run, and where the verdicts of other phases are. Throws `UserError`. */
export async function phaseOf(
  subject: Subject,
  said: PhaseCall,
  call: Pick<CommandCall, 'cwd' | 'environment'> & { readonly history: (() => Promise<ReadHistory>) | undefined },
  github: GitHubState | undefined,
): Promise<{
  readonly request: Pick<RunRequest, 'phase' | 'open' | 't0'>;
  readonly ports: { readonly phaseRecords?: PhaseRecords };
}> {
  const t0 = said.t0 === undefined ? {} : { t0: said.t0 };
  const { phases } = subject.checklist;
  // Most checklists have none, and do not pay for them.
  if (phases.length === 0 && said.phase === undefined) return { request: t0, ports: {} };
  const { choosePhase } = await import('../phase/choose.ts');
  const records = await recordsOf(call.history, subject, call.cwd, github);
  const applies = (phase: Phase) => holds(phase, subject, call.environment);
  const { phase, open } = await choosePhase(phases, said.phase, records, applies);
  return { request: { ...t0, ...(phase ? { phase } : {}), open }, ports: records ? { phaseRecords: records } : {} };
}

/** Earlier verdicts: in a folder, where one was named, else with GitHub; nowhere where there is neither. */
async function recordsOf(
  history: (() => Promise<ReadHistory>) | undefined,
  { checklist, sha256, context, params, simulated = false }: Subject,
  cwd: string,
  github: GitHubState | undefined,
): Promise<PhaseRecords | undefined> {
  const { commit, now } = context;
  const about = { commit, sha256, params: await digest(params), simulated, now };
  if (history !== undefined) {
    const { recordsIn } = await import('./phase-history.ts');
    return recordsIn(await history(), about, cwd);
  }
  if (!github || commit === undefined) return undefined;
  const { githubRecords } = await import('../phase/github-records.ts');
  return githubRecords(github, { ...about, commit, phases: checklist.phases });
}

/** Whether the `if` of a phase holds. One that cannot be told is judged, and its criteria say why. */
async function holds(phase: Phase, subject: Subject, environment: CommandCall['environment']): Promise<boolean> {
  const { params, github, inputs, context } = subject;
  const values = { params, github, inputs, environment, fork: context.fork, secret: () => {} };
  try {
    return (await firstFalse(phase.conditions, values)) === undefined;
  } catch (error) {
    if (error instanceof EvidenceError) return true;
    throw error;
  }
}
