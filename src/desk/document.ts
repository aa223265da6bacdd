import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CommandCall } from '../core/command.ts';
import { BEGIN, between, END } from '../core/document/between.ts';
import { readMarkdown } from '../core/document/read-markdown.ts';
import { renderDocument } from '../core/document/render.ts';
import { EvidenceError } from '../core/evidence.ts';
import { readSource } from '../core/load/source.ts';
import { isMap } from '../core/options.ts';
import { callError } from '../core/problem.ts';
import { Redactor } from '../core/redact.ts';
import type { Results } from '../core/results.ts';
import type { ReadyChecklist } from '../load-checklist.ts';
import { readText } from '../reading/json.ts';
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
  const document = await readDocument(call.cwd, name);
  const known = await knownOf(call);
  const tree = await readMarkdown(document);
  const kept = between(document, tree, await documentOf(known, false));
  if (kept === undefined)
    throw callError(
      'call-invalid',
      `\`${name}\` has no place to render to`,
      `write the lines \`${BEGIN}\` and \`${END}\` where the checklist shall stand`,
    );
  if ('fault' in kept) throw callError('call-invalid', `\`${name}\` cannot be kept up to date: ${kept.fault}`);
  if (kept.text === document) return void call.stderr.write(`gonogo: \`${name}\` is up to date\n`);
  await writeOutput(call.cwd, name, '--in-place', kept.text);
  call.stderr.write(`gonogo: \`${name}\` was brought up to date\n`);
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

async function readDocument(cwd: string, name: string): Promise<string> {
  const found = await lstat(resolve(cwd, name)).catch(() => undefined);
  if (found?.isSymbolicLink())
    throw callError('call-invalid', `\`${name}\` is a symbolic link, which would be replaced`, 'name the file itself');
  try {
    return await readText(fileBytes(resolve(cwd, name), name));
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    throw callError('call-invalid', `\`${name}\` cannot be read: ${error.message}`, error.hint);
  }
}
