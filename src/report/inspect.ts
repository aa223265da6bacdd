import { EvidenceError, type UnknownCause } from '../core/evidence.ts';
import type { Fact, FactCatalog } from '../core/fact.ts';
import type { KindName, ReadingBase } from '../kinds/format.ts';
import type { Kind } from '../kinds/kind.ts';
import type { ByteStream } from '../reading/bytes.ts';
import { endMarkNote } from './floor.ts';
import { recognise } from './recognise.ts';

/** What one report turns out to be. `unknown` says why it is no usable evidence. */
export interface Inspection {
  readonly format: string | null;
  readonly kind: KindName | null;
  readonly tool: string | null;
  readonly facts: readonly Fact[];
  readonly notes: readonly string[];
  readonly catalog?: FactCatalog;
  readonly unknown: { readonly cause: UnknownCause; readonly message: string } | null;
}

const NOTHING: Inspection = { format: null, kind: null, tool: null, facts: [], notes: [], unknown: null };

/** Recognises a report among all formats and reads its facts. `path` is for formats that leave names to their folders. */
export async function inspectReport(stream: ByteStream, path?: string): Promise<Inspection> {
  const [{ formats }, { kinds }] = await Promise.all([
    import('../generated/formats.ts'),
    import('../generated/kinds.ts'),
  ]);
  try {
    const { format, reading, unproven } = await recognise(stream, formats);
    const kind = kinds.find((one) => one.name === format.kind) as Kind<ReadingBase> | undefined;
    if (!kind) throw new Error(`no kind ${format.kind}`);
    const known = { format: format.id, kind: format.kind, tool: reading.tool ?? null, catalog: kind.facts };
    if (unproven)
      return { ...NOTHING, ...known, unknown: { cause: unproven.cause as UnknownCause, message: unproven.message } };
    const located = path === undefined ? reading : (kind.locate?.(reading, path) ?? reading);
    const { facts, notes, problems } = kind.combine([located]);
    const [problem, ...more] = problems;
    return {
      ...known,
      facts,
      notes: [...notes, ...more.map(({ cause, message }) => `${cause}: ${message}`), ...endMarkNote(format)],
      unknown: problem ? { cause: problem.cause as UnknownCause, message: problem.message } : null,
    };
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return { ...NOTHING, unknown: { cause: error.cause as UnknownCause, message: error.message } };
  }
}
