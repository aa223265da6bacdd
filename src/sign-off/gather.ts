import type { GatherContext } from '../core/check.ts';
import type { Evidence, EvidenceProblem, Source } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import type { Ports, RecordedSignOff } from '../core/ports.ts';
import { parseTime } from '../core/time.ts';
import { assign } from './assign.ts';
import { person, sift } from './recorded.ts';
import { unsignedProblem } from './unsigned.ts';

/** What `sign-off` and `done` have in common, after the options were read. */
export interface SignOffOptions {
  readonly kind: 'sign' | 'done';
  readonly roles: readonly string[];
  readonly lapses: 'commit' | 'phase' | 'never';
  /** Seconds. */
  readonly maxAge?: number;
}

/** Looks up who signed a criterion. What is not signed is pending, not wrong: somebody is still to come. */
export async function gatherSignOffs(
  options: SignOffOptions,
  ports: Pick<Ports, 'signOffs'>,
  context: GatherContext,
): Promise<Evidence> {
  const { entries, problems: notes } = await ports.signOffs.recorded();
  const relevant = entries.filter((entry) => entry.criterion === context.criterion.id);
  const sifted = sift(relevant, {
    kind: options.kind,
    criterion: context.criterion.id,
    roles: options.roles,
    digest: await context.criterion.digest(),
    now: context.now,
    // The tree is only read when there is something to hold against it.
    ...(options.lapses === 'commit' && relevant.length > 0 ? { tree: await ports.signOffs.tree() } : {}),
    ...(options.maxAge === undefined ? {} : { maxAge: options.maxAge }),
  });
  const counted = ports.signOffs.counted ? sifted.valid : [];
  const open = options.roles.filter((role) => (context.roles[role] ?? []).length > 0);
  const filled = assign(
    new Map(
      open.map((role) => [role, counted.filter((entry) => entry.role === role).map((entry) => person(entry.by))]),
    ),
  );
  const missing = options.roles.filter((role) => !filled.has(role));
  const used = counted.filter((entry) => filled.get(entry.role) === person(entry.by));
  const sources = used.map(
    (entry): Source => ({
      kind: 'sign-off',
      where: `${entry.by} as ${entry.role}`,
      ageSeconds: age(entry, context.now),
      trust: 'workspace',
    }),
  );
  const ignored =
    !ports.signOffs.counted && sifted.valid.length > 0
      ? [
          `${sifted.valid.length} recorded in \`.gonogo/signoffs.ndjson\` and not counted here: anyone who can change the file can write it (\`signatures: file\` counts them)`,
        ]
      : [];
  const signers: Fact = {
    name: 'signers',
    dimension: 'count',
    value: new Set(used.map((entry) => person(entry.by))).size,
  };
  const unsigned = unsignedProblem(missing, options.kind, ports.signOffs.counted, sifted, context);
  const facts =
    missing.length === 0
      ? [{ name: 'signed', dimension: 'flag', value: true } as const, signers, ...details(used, context.now)]
      : [signers];
  return {
    facts,
    sources,
    problems: [...unsigned, ...valueProblem(used)],
    notes: [...notes, ...ignored, ...remarks(used)],
  };
}

function details(used: readonly RecordedSignOff[], now: number): Fact[] {
  const values = valuesOf(used);
  return [
    { name: 'age', dimension: 'duration', value: Math.max(0, ...used.map((entry) => age(entry, now))) },
    ...(values.length === 1 ? [{ name: 'value', dimension: 'number', value: values[0] as number } as const] : []),
  ];
}

function valuesOf(used: readonly RecordedSignOff[]): number[] {
  return [...new Set(used.flatMap((entry) => (entry.value === undefined ? [] : [entry.value])))];
}

function valueProblem(used: readonly RecordedSignOff[]): EvidenceProblem[] {
  const values = valuesOf(used);
  return values.length > 1
    ? [{ cause: 'ambiguous', message: `the signers reported different values: ${values.join(', ')}`, facts: ['value'] }]
    : [];
}

function remarks(used: readonly RecordedSignOff[]): string[] {
  return used.flatMap((entry) => (entry.note === undefined ? [] : [`${entry.by} as ${entry.role}: ${entry.note}`]));
}

function age(entry: RecordedSignOff, now: number): number {
  return Math.max(0, Math.round(now - (parseTime(entry.at) ?? now)));
}
