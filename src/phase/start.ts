import type { Context } from '../core/context.ts';
import { EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { Phase } from '../core/phase/phase.ts';
import type { Ports } from '../core/ports.ts';
import { askedOf } from '../github/asked.ts';

/** When a phase started (T), in seconds since 1970; or why that is not known. */
export type Start = { readonly at: number } | { readonly problem: EvidenceProblem };

/**
 * T of a phase: as it was said for this run, else in the checklist, else when the judged commit was deployed to the phase's
 * environment. Never throws.
 */
export async function startOf(
  phase: Pick<Phase, 't0' | 'environment'> | undefined,
  said: number | undefined,
  ports: Pick<Ports, 'github'>,
  context: Context,
): Promise<Start> {
  const at = said ?? phase?.t0;
  if (at !== undefined) return { at };
  if (phase?.environment === undefined) return { problem: UNKNOWN };
  return deployedAt(phase.environment, ports, context).then(
    (deployed) => ({ at: deployed }),
    (error: unknown) => {
      if (error instanceof EvidenceError) return { problem: error.toProblem() };
      throw error;
    },
  );
}

/**
 * Since when a phase soaks: since the judged commit was deployed to its environment, and never before T. Without an environment
 * since T, and so on a desk without GitHub. That somebody said when it started (`start`) deploys nothing. Never throws.
 */
export async function soakingSince(
  phase: Pick<Phase, 'environment'>,
  start: Start,
  ports: Pick<Ports, 'github'>,
  context: Context,
): Promise<Start> {
  if (phase.environment === undefined || 'problem' in start) return start;
  // On a desk, which is no gate, nobody can be asked.
  if (!ports.github && !context.actions) return start;
  const deployed = await startOf({ environment: phase.environment }, undefined, ports, context);
  return 'problem' in deployed ? deployed : { at: Math.max(deployed.at, start.at) };
}

const UNKNOWN: EvidenceProblem = {
  cause: 'missing',
  message: 'when it started (T) is not known',
  hint: 'say it: `--t0 2026-12-01T09:00:00Z`, the input `t0`, or `t0:` and `environment:` of the phase',
};

/**
 * When the judged commit became what runs in an environment. Throws `not-deployed` where it is not, and `running` while it is
 * on its way.
 */
export async function deployedAt(environment: string, ports: Pick<Ports, 'github'>, context: Context): Promise<number> {
  const { gatherDeployment } = await import('../github/deployed.ts');
  const { facts, problems } = await gatherDeployment({ environment, anyCommit: false }, askedOf(ports), context);
  const [problem] = problems;
  if (problem) throw new EvidenceError(problem.cause, problem.message, problem.hint);
  const [state, age] = ['state', 'age'].map((name) => facts.find((fact) => fact.name === name));
  if (state?.value === 'success' && typeof age?.value === 'number') return context.now - age.value;
  const why = state?.detail ? ` (${state.detail})` : '';
  throw new EvidenceError('not-deployed', `the deployment to \`${environment}\` is ${state?.value}${why}`);
}
