import type { GatherContext } from '../core/check.ts';
import type { Ports } from '../core/ports.ts';
import type { SignOffOptions } from './gather.ts';
import { type Sifted, sift } from './recorded.ts';

/** What stands in the file. */
export interface FromFile extends Sifted {
  /** False where what is valid is shown and does not count. */
  readonly counted: boolean;
  /** Whether what was said in a rehearsal counts. */
  readonly rehearsal: boolean;
  readonly notes: readonly string[];
}

/** Reads `.gonogo/signoffs.ndjson` for one criterion. Throws `EvidenceError`. */
export async function fromFile(
  options: SignOffOptions,
  { signOffs }: Pick<Ports, 'signOffs'>,
  context: GatherContext,
): Promise<FromFile> {
  const { entries, problems } = await signOffs.recorded();
  const { counted } = signOffs;
  const relevant = entries.filter((entry) => entry.criterion === context.criterion.id);
  const sifted = sift(relevant, {
    kind: options.kind,
    criterion: context.criterion.id,
    roles: options.roles,
    digest: await context.criterion.digest(),
    now: context.now,
    rehearsal: signOffs.rehearsal,
    // The tree is only read when there is something to hold against it.
    ...(options.lapses === 'commit' && relevant.length > 0 ? { tree: await signOffs.tree() } : {}),
    ...(options.since === undefined ? {} : { since: options.since }),
    ...(options.maxAge === undefined ? {} : { maxAge: options.maxAge }),
  });
  const ignored =
    !counted && sifted.valid.length > 0
      ? [
          `${sifted.valid.length} recorded in \`.gonogo/signoffs.ndjson\` and not counted here: anyone who can change the file can write it (\`signatures: file\` counts them)`,
        ]
      : [];
  return { ...sifted, counted, rehearsal: signOffs.rehearsal, notes: [...problems, ...ignored] };
}
