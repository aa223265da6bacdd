import type { Context } from '../core/context.ts';
import { EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { Phase } from '../core/phase/phase.ts';
import type { Ports } from '../core/ports.ts';
import { isoTime } from '../core/time.ts';
import { askedOf, judgedCommit } from '../github/asked.ts';

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

const UNKNOWN: EvidenceProblem = {
  cause: 'missing',
  message: 'when it started (T) is not known',
  hint: 'say it: `--t0 2026-12-01T09:00:00Z`, the input `t0`, or `t0:` and `environment:` of the phase',
};

/**
 * When the judged commit became what runs in an environment: the success of the newest deployment there that succeeded. Throws
 * `not-deployed` where that is another commit, or none, and `running` while it is under way.
 */
export async function deployedAt(environment: string, ports: Pick<Ports, 'github'>, context: Context): Promise<number> {
  const commit = judgedCommit(context);
  const deployments = await askedOf(ports).deployments(environment, undefined);
  const current = deployments.find(({ statuses }) => statuses.some(({ state }) => state === 'success'));
  const success = current?.statuses.filter(({ state }) => state === 'success').at(-1);
  if (current?.commit === commit && success) return success.at;
  const newest = deployments.find((one) => one.commit === commit);
  if (newest && ['queued', 'pending', 'in-progress'].includes(newest.statuses[0]?.state ?? 'pending'))
    throw new EvidenceError('running', `commit ${commit.slice(0, 7)} is being deployed to \`${environment}\``);
  const instead = current
    ? `; what runs there is ${current.commit.slice(0, 7)}, since ${isoTime(success?.at ?? current.createdAt)}`
    : '';
  throw new EvidenceError(
    'not-deployed',
    `commit ${commit.slice(0, 7)} is not deployed to \`${environment}\`${instead}`,
  );
}
