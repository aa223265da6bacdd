import { EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import {
  type Format,
  type JsonFormat,
  type KindName,
  PROVE_RUN,
  type ReadingBase,
  type ReadRequest,
  UnprovenError,
  type XmlFormat,
} from '../kinds/format.ts';
import { type ByteStream, once, peek } from '../reading/bytes.ts';
import { readJson } from '../reading/json.ts';
import { glimpse } from '../reading/text.ts';
import { errorWords } from '../reading/tool-words.ts';
import { own } from '../reading/value.ts';
import { type Attributes, readXml } from '../reading/xml.ts';

/** How much of a file is looked at to tell what it is. */
const HEAD_BYTES = 64 * 1024;

/** A report whose format is known and that was read to its end. */
export interface Recognised {
  readonly format: Format;
  readonly reading: ReadingBase;
  /** Why the reading counts only if the option `ran` proves the run. */
  readonly unproven?: EvidenceProblem;
}

/**
 * Tells the format of a report by its content and reads it. `kind` limits what is expected; `named` is the author's
 * `format:`. Throws `EvidenceError`: what a format says of its own, or `invalid` when no format fits.
 */
export async function recognise(
  stream: ByteStream,
  formats: readonly Format[],
  kind?: KindName,
  named?: string,
  request?: ReadRequest,
): Promise<Recognised> {
  const peeked = await peek(stream, HEAD_BYTES);
  try {
    return await readAs(peeked, formats, kind, named, request);
  } finally {
    await peeked.close();
  }
}

async function readAs(
  { head, whole, short }: Awaited<ReturnType<typeof peek>>,
  formats: readonly Format[],
  kind: KindName | undefined,
  named: string | undefined,
  request: ReadRequest | undefined,
): Promise<Recognised> {
  const start = glimpse(head);
  if (start.includes('\0')) throw new EvidenceError('invalid', 'the file has NUL bytes: it is not text');
  const candidates = formats.filter(
    (format) => (kind === undefined || format.kind === kind) && (named === undefined || format.id === named),
  );
  if (short && start.trim() === '') return silence(head.length, candidates, named);
  const byLine = candidates.find(
    (format) => format.shape === 'lines' && (named !== undefined || format.matches(start)),
  );
  if (byLine?.shape === 'lines') return settle(byLine, () => byLine.read(whole, request));
  const first = start.trimStart()[0];
  if (first === '<') return readAsXml(whole, start, candidates, formats, kind, named, request);
  if (first === '{' || first === '[' || candidates.every((format) => format.shape === 'json')) {
    return readAsJson(await readJson(whole), candidates, formats, kind, named, request);
  }
  throw unknown(
    kind,
    other(formats, (format) => format.shape === 'lines' && format.matches(start)),
  );
}

/** Reads by a format, and keeps apart what it says only if the run is proved. */
async function settle(format: Format, read: () => ReadingBase | Promise<ReadingBase>): Promise<Recognised> {
  try {
    return { format, reading: await read() };
  } catch (error) {
    if (!(error instanceof UnprovenError)) throw error;
    return { format, reading: error.clean, unproven: error.toProblem() };
  }
}

/** An empty file proves nothing, unless the author names a tool that writes nothing when clean, and proves its run. */
function silence(bytes: number, candidates: readonly Format[], named: string | undefined): Recognised {
  const message = bytes === 0 ? 'the file is empty (0 bytes)' : 'the file has no content';
  const silent = candidates.filter((format) => format.silence !== undefined);
  const [format] = silent;
  if (named !== undefined && format?.silence !== undefined)
    return { format, reading: format.silence, unproven: { cause: 'empty', message, hint: PROVE_RUN } };
  const ids = silent.map(({ id }) => `\`format: ${id}\``).join(' or ');
  throw new EvidenceError(
    'empty',
    message,
    ids === ''
      ? undefined
      : `if the tool writes nothing when it finds nothing, say ${ids} and prove its run with \`ran\``,
  );
}

async function readAsJson(
  document: Json,
  candidates: readonly Format[],
  formats: readonly Format[],
  kind: KindName | undefined,
  named: string | undefined,
  request: ReadRequest | undefined,
): Promise<Recognised> {
  const isJson = (format: Format): format is JsonFormat<ReadingBase> => format.shape === 'json';
  const format = candidates.filter(isJson).find((one) => named !== undefined || one.matches(document));
  if (format) return settle(format, () => format.read(document, request));
  if (document === null || (Array.isArray(document) && document.length === 0))
    throw new EvidenceError(
      'invalid',
      `the file is \`${document === null ? 'null' : '[]'}\`, which says neither what wrote it nor that anything was looked at`,
      'if that is how the tool says that it found nothing, name its `format` and prove its run with `ran`',
    );
  throw unknown(
    kind,
    other(formats, (one) => isJson(one) && one.matches(document)),
    toolError(document),
  );
}

async function readAsXml(
  whole: ByteStream,
  start: string,
  candidates: readonly Format[],
  formats: readonly Format[],
  kind: KindName | undefined,
  named: string | undefined,
  request: ReadRequest | undefined,
): Promise<Recognised> {
  const isXml = (format: Format): format is XmlFormat<ReadingBase> => format.shape === 'xml';
  const root = await rootOf(start);
  const format = candidates
    .filter(isXml)
    .find((one) => named !== undefined || (root !== undefined && one.matches(root)));
  if (format) return settle(format, () => format.read(whole, request));
  // A file cut before its root element is truncated XML, not another format; the strict reader says where.
  if (root === undefined) await readXml(whole, { open: () => {} });
  if (root?.name.toLowerCase() === 'html')
    throw new EvidenceError(
      'invalid',
      'the file is an HTML page, not a report: probably an error or a login page that was saved',
    );
  throw unknown(
    kind,
    other(formats, (one) => isXml(one) && root !== undefined && one.matches(root)),
    root && `its root element is <${root.name}>`,
  );
}

/** The root element of a document whose beginning is at hand. */
async function rootOf(start: string): Promise<{ name: string; attributes: Attributes } | undefined> {
  let root: { name: string; attributes: Attributes } | undefined;
  const open = (name: string, attributes: Attributes): void => {
    root = { name, attributes };
    throw new FoundRoot();
  };
  try {
    await readXml(once(new TextEncoder().encode(start.replace(/^(<\?xml[^>]*?)\s+encoding=("[^"]*"|'[^']*')/, '$1'))), {
      open,
    });
  } catch (error) {
    if (!(error instanceof FoundRoot) && !(error instanceof EvidenceError)) throw error;
  }
  return root;
}

class FoundRoot extends Error {}

function other(formats: readonly Format[], matches: (format: Format) => boolean): Format | undefined {
  return formats.find(matches);
}

/** JSON that tools write instead of a report when they fail: `{"error": …}`, `{"message": …}`. */
function toolError(document: Json): string | undefined {
  if (!['error', 'errors', 'message'].some((key) => own(document, key) !== undefined)) return undefined;
  const words = errorWords(document);
  return `it is an error document that a tool wrote instead of a report${words ? ` (${words})` : ''}`;
}

function unknown(kind: KindName | undefined, looksLike: Format | undefined, detail?: string): EvidenceError {
  const what =
    kind === undefined
      ? 'the file is in no format that gonogo reads'
      : `the file is in no format that \`${kind}\` reads`;
  if (!looksLike) return new EvidenceError('invalid', detail ? `${what}: ${detail}` : what);
  return new EvidenceError(
    'invalid',
    `${what}: it is ${looksLike.id}, which belongs to \`${looksLike.kind}\``,
    `use the check \`${looksLike.kind}\` for this file`,
  );
}
