import type { GatherContext } from '../core/check.ts';
import { type Evidence, EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import type { Ports } from '../core/ports.ts';
import { changesRequested } from './changes-requested.ts';
import { fill } from './fill.ts';
import { type FromFile, fromFile } from './from-file.ts';
import { type Heard, hear } from './heard.ts';
import { type Round, roundsOf } from './rounds.ts';
import type { Signature } from './signature.ts';

/** What `sign-off` and `done` have in common, after the options were read. */
export interface SignOffOptions {
  readonly kind: 'sign' | 'done';
  readonly roles: readonly string[];
  readonly lapses: 'commit' | 'phase' | 'never';
  /** Seconds. */
  readonly maxAge?: number;
  /** What was said before is of another run of the phase, or too early; seconds since 1970. */
  readonly since?: number;
  readonly allowAuthor?: boolean;
  /** Whether an approving review counts, too. */
  readonly byReview?: boolean;
}

/** The options with what `lapses: phase` comes to in this run, and a problem where that cannot be told. */
async function inPhase(
  options: SignOffOptions,
  { phase, earliest }: GatherContext,
): Promise<{ readonly options: SignOffOptions; readonly untold?: EvidenceProblem }> {
  // Without phases there is none that could end.
  const begin = options.lapses === 'phase' ? await phase?.begin?.() : undefined;
  const since = begin ? undefined : await earliest?.();
  if (!begin) return { options: since === undefined ? options : { ...options, since } };
  if ('problem' in begin) return { options, untold: begin.problem };
  return { options: 'with' in begin ? { ...options, lapses: 'commit' } : { ...options, since: begin.at } };
}

/** Looks up who signed a criterion. What is not signed is pending, not wrong: somebody is still to come. */
export async function gatherSignOffs(
  asked: SignOffOptions,
  ports: Pick<Ports, 'signOffs' | 'github'>,
  context: GatherContext,
): Promise<Evidence> {
  const { options, untold } = await inPhase(asked, context);
  const file = await fromFile(options, ports, context);
  const { told, changes, notes } = await listen(options, ports, context, file);
  const alone = { round: undefined, heard: undefined };
  const filled = await Promise.all(
    (changes.length > 0 ? changes : [alone]).map((change) => fill(options, { ...change, file, told }, context)),
  );
  const requested =
    options.byReview && ports.github && changes.length > 0
      ? await changesRequested(
          options.roles,
          ports.github,
          changes.map(({ round }) => round),
          context,
        )
      : undefined;
  const used = filled.flatMap((one) => one.used);
  const complete = filled.every(({ missing }) => missing.length === 0);
  // Each change needs people of its own, so that the one with the fewest says how many signed.
  const signers: Fact = { name: 'signers', dimension: 'count', value: Math.min(...filled.map((one) => one.signers)) };
  return {
    facts: [
      ...(complete ? [{ name: 'signed', dimension: 'flag', value: true } as const] : []),
      signers,
      ...(complete ? details(used, context.now) : []),
      ...(requested?.facts ?? []),
    ],
    sources: [...new Map(used.map(({ source }) => [JSON.stringify(source), source])).values()],
    problems: [
      ...filled.flatMap((one) => one.problems),
      ...(requested?.problems ?? []),
      ...valueProblem(used),
      ...(untold && used.length > 0 ? [ofRun(untold)] : []),
    ],
    notes: [
      ...new Set([
        ...file.notes,
        ...notes,
        ...changes.flatMap(({ heard }) => heard.notes),
        ...used.flatMap(({ note }) => (note === undefined ? [] : [note])),
      ]),
    ],
  };
}

interface Listened {
  /** Whether people are listened to on GitHub. */
  readonly told: boolean;
  readonly changes: readonly { readonly round: Round; readonly heard: Heard }[];
  readonly notes: readonly string[];
}

/** What is said on GitHub. On a desk, where the file counts, it helps and is not needed. Throws `EvidenceError`. */
async function listen(
  options: SignOffOptions,
  { github }: Pick<Ports, 'github'>,
  context: GatherContext,
  file: FromFile,
): Promise<Listened> {
  const nothing = { told: false, changes: [], notes: [] };
  const enough = options.roles.every((role) => file.valid.some((entry) => entry.role === role));
  if (!github || (!context.actions && file.counted && enough)) return nothing;
  try {
    const rounds = await roundsOf(github, context);
    const heard = await Promise.all(
      rounds.map(async (round) => ({ round, heard: await hear(options, github, round, context) })),
    );
    return { told: true, changes: heard, notes: [] };
  } catch (error) {
    if (!(error instanceof EvidenceError) || context.actions) throw error;
    return { ...nothing, notes: [`what was said on GitHub is not known: ${error.message}`] };
  }
}

/** Nobody knows whether what was said is of this run of the phase or of one before. */
function ofRun(problem: EvidenceProblem): EvidenceProblem {
  return { ...problem, message: `whether it was said in this run of the phase: ${problem.message}`, facts: ['signed'] };
}

function details(used: readonly Signature[], now: number): Fact[] {
  const values = valuesOf(used);
  return [
    { name: 'age', dimension: 'duration', value: Math.max(0, ...used.map(({ at }) => Math.round(now - at))) },
    ...(values.length === 1 ? [{ name: 'value', dimension: 'number', value: values[0] as number } as const] : []),
  ];
}

function valuesOf(used: readonly Signature[]): number[] {
  return [...new Set(used.flatMap(({ value }) => (value === undefined ? [] : [value])))];
}

function valueProblem(used: readonly Signature[]): EvidenceProblem[] {
  const values = valuesOf(used);
  return values.length > 1
    ? [{ cause: 'ambiguous', message: `the signers reported different values: ${values.join(', ')}`, facts: ['value'] }]
    : [];
}
