import { EvidenceError } from '../core/evidence.ts';
import { nearest } from '../core/nearest.ts';
import type { JudgedPhase, Phase } from '../core/phase/phase.ts';
import type { PhaseRecord, PhaseRecords } from '../core/phase/record.ts';
import { callError } from '../core/problem.ts';

/** The phase that is judged, and those before it that are open. */
export interface ChosenPhase {
  readonly phase?: JudgedPhase;
  readonly open: readonly Phase[];
}

/**
 * The phase of this run (SPEC section 6): the one that was named, else the first that has no GO or CAUTION yet. `applies`
 * says whether the `if` of a phase holds; one that does not apply is passed over, and what comes after it comes after what
 * it comes after. Throws `UserError` for a phase that there is not.
 */
export async function choosePhase(
  phases: readonly Phase[],
  name: string | undefined,
  records: PhaseRecords | undefined,
  applies: (phase: Phase) => Promise<boolean>,
): Promise<ChosenPhase> {
  if (name !== undefined) mustBeThere(name, phases);
  if (phases.length === 0) return { open: [] };
  const applicable = new Set<string>();
  for (const phase of phases) if (await applies(phase)) applicable.add(phase.id);
  const row = phases.filter(({ id, onDemand }) => applicable.has(id) && !onDemand);
  const done: Phase[] = [];
  for (const phase of row) {
    const record = await newest(records, phase);
    if (record?.verdict === 'GO' || record?.verdict === 'CAUTION') done.push(phase);
  }
  const chosen =
    name === undefined
      ? (row.find((phase) => !done.includes(phase)) ?? row.at(-1) ?? phases[0])
      : phases.find(({ id }) => id === name);
  if (!chosen) return { open: [] };
  const judged = handedOn(chosen, phases, applicable);
  return {
    phase: applicable.has(chosen.id) ? judged : { ...judged, applies: false },
    open: done.filter((phase) => phase !== chosen).map((phase) => handedOn(phase, phases, applicable)),
  };
}

/** A record that cannot be read opens nothing; the gate of the phase that comes after it says why. */
async function newest(records: PhaseRecords | undefined, { id, after }: Phase): Promise<PhaseRecord | undefined> {
  try {
    return await records?.newest(id, after?.commit ?? 'same');
  } catch (error) {
    if (error instanceof EvidenceError) return undefined;
    throw error;
  }
}

function mustBeThere(name: string, phases: readonly Phase[]): void {
  const known = phases.map(({ id }) => id);
  if (known.includes(name)) return;
  const close = nearest(name, known);
  throw callError(
    'phase-unknown',
    known.length > 0 ? `there is no phase \`${name}\`` : `the checklist has no phases, and so no \`${name}\``,
    close ? `did you mean \`${close}\`?` : known.length > 0 ? `phases are ${known.join(', ')}` : undefined,
  );
}

/** What comes after a phase that does not apply comes after what that one comes after. */
function handedOn(phase: Phase, phases: readonly Phase[], applicable: ReadonlySet<string>): Phase {
  let { after } = phase;
  while (after && !applicable.has(after.phase)) after = phases.find(({ id }) => id === after?.phase)?.after;
  const { after: _, ...rest } = phase;
  return after ? { ...rest, after } : rest;
}
