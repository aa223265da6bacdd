import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CommandCall } from '../core/command.ts';
import { BEGIN, between, END } from '../core/document/between.ts';
import { boxesOf } from '../core/document/boxes.ts';
import { byId, renderDocument } from '../core/document/render.ts';
import { tick } from '../core/document/tick.ts';
import { EvidenceError } from '../core/evidence.ts';
import { importMarkdown } from '../core/import/import-markdown.ts';
import { markdownTree } from '../core/import/reading/markdown-tree.ts';
import { sourceText } from '../core/import/reading/source-text.ts';
import { LIMITS } from '../core/limits.ts';
import { readSource } from '../core/load/source.ts';
import { isMap } from '../core/options.ts';
import { callError } from '../core/problem.ts';
import { Redactor } from '../core/redact.ts';
import type { Results } from '../core/results.ts';
import type { ReadyChecklist } from '../load-checklist.ts';
import { collect } from '../reading/bytes.ts';
import { vocabulary } from '../vocabulary.ts';
import { evaluateOnDesk, loadOnDesk } from './evaluate.ts';
import { fileBytes } from './file-bytes.ts';
import { writeOutput } from './output-file.ts';
import { readResultsFile } from './results-file.ts';

/** A checklist and what is known of it. */
interface Known {
  readonly ready: ReadyChecklist;
  readonly results: readonly Results[];
  readonly redactor: Redactor;
}

/** The document of a call's checklist; with `definitions` it can be read back. Throws `UserError`. */
export async function rendered(call: CommandCall, definitions: boolean): Promise<string> {
  return documentOf(await knownOf(call), definitions);
}

/** Brings a document up to date and says what changed. Throws `UserError`; then the document is as it was. */
export async function keepInPlace(call: CommandCall, name: string): Promise<void> {
  const bytes = await documentBytes(call.cwd, name);
  const text = sourceText(name, bytes);
  const tree = await markdownTree(name, text);
  const known = await knownOf(call);
  // Byte for byte, where the importer reads a repaired copy with the same lines.
  const document = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const kept: Kept =
    between(document, tree, await documentOf(known, false)) ?? (await ticked(name, bytes, document, known));
  if ('fault' in kept)
    throw callError('call-invalid', `\`${name}\` cannot be kept up to date: ${kept.fault}`, kept.hint);
  const said = kept.said ? `: ${kept.said}` : '';
  if (kept.text === document) return void call.stderr.write(`gonogo: \`${name}\` is up to date${said}\n`);
  await writeOutput(call.cwd, name, '--in-place', kept.text);
  call.stderr.write(`gonogo: \`${name}\` was brought up to date${said}\n`);
}

type Kept =
  | { readonly text: string; readonly said?: string }
  | { readonly fault: string; readonly hint?: string; readonly text?: undefined };

/** Ticks the boxes of the items that were imported from a document. */
async function ticked(name: string, bytes: Uint8Array, document: string, { ready, results }: Known): Promise<Kept> {
  const hint = `write the lines \`${BEGIN}\` and \`${END}\` where the checklist shall stand`;
  const items = await importMarkdown(name, bytes, vocabulary).then(
    (imported) => imported.items,
    () => [],
  );
  const { boxes, unjudged, foreign } = boxesOf(items, ready.checklist, byId(results));
  if (boxes.size === 0 && unjudged === 0)
    return { fault: 'it has neither a place to render to nor an item that is in the checklist', hint };
  const { text, ticked: on, unticked: off } = tick(document, boxes);
  const said = [
    `${on} ticked, ${off} unticked`,
    ...(unjudged > 0 ? [`${unjudged} not judged in this run`] : []),
    ...(foreign.length > 0
      ? [
          `${foreign.length} not in the checklist (line ${foreign.slice(0, 3).join(', ')}${foreign.length > 3 ? ', …' : ''})`,
        ]
      : []),
  ];
  return { text, said: said.join('; ') };
}

async function knownOf(call: CommandCall): Promise<Known> {
  const [ready] = (await loadOnDesk(call)).ready;
  if (!ready) throw new Error('no checklist');
  const { from, blank } = call.values;
  if (typeof from === 'string') {
    const results = await readResultsFile(call.cwd, from);
    const own = results.filter(({ checklist }) => checklist.sha256 === ready.sha256);
    if (own.length === 0)
      throw callError(
        'results-refused',
        `\`${from}\` has no results of \`${ready.checklist.file}\` as it reads now`,
        'evaluate it again: `gonogo check --results FILE`',
      );
    return { ready, results: own, redactor: new Redactor() };
  }
  if (blank === true) return { ready, results: [], redactor: new Redactor() };
  return { ready, ...(await evaluateOnDesk(call)) };
}

async function documentOf({ ready, results, redactor }: Known, definitions: boolean): Promise<string> {
  const read = readSource(ready.checklist.file, ready.texts[ready.checklist.file] ?? '');
  if (!('source' in read) || !isMap(read.source.data)) throw new Error('a checklist that loaded does not read');
  const text = await renderDocument({ checklist: ready.checklist, data: read.source.data, results, definitions });
  return redactor.text(text);
}

async function documentBytes(cwd: string, name: string): Promise<Uint8Array> {
  const found = await lstat(resolve(cwd, name)).catch(() => undefined);
  if (found?.isSymbolicLink())
    throw callError('call-invalid', `\`${name}\` is a symbolic link, which would be replaced`, 'name the file itself');
  try {
    // One byte more than may be imported, which is refused with its size.
    return await collect(fileBytes(resolve(cwd, name), name), LIMITS.importBytes + 1);
  } catch (error) {
    if (error instanceof RangeError)
      throw callError('call-invalid', `\`${name}\` is larger than ${LIMITS.importBytes} bytes (1 MiB)`);
    if (!(error instanceof EvidenceError)) throw error;
    throw callError('call-invalid', `\`${name}\` cannot be read: ${error.message}`, error.hint);
  }
}
