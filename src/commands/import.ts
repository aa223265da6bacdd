import { resolve } from 'node:path';
import { shellWord } from '../core/call.ts';
import type { Command } from '../core/command.ts';
import { EvidenceError } from '../core/evidence.ts';
import { EXIT } from '../core/exit.ts';
import type { Imported } from '../core/import/import-markdown.ts';
import { LIMITS } from '../core/limits.ts';
import { callError } from '../core/problem.ts';
import { oneOf } from '../desk/one-of.ts';
import { refuseExisting, writeNewOutput } from '../desk/output-file.ts';
import { vocabulary } from '../vocabulary.ts';

/** `gonogo import`: a checklist from the team's Markdown checklist, with checks proposed. */
export default {
  name: 'import',
  summary: 'make a checklist of a Markdown checklist, with checks proposed',
  takes: 'one',
  usage: 'gonogo import FILE.md [-o FILE] [--format yaml|json]',
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      description: 'write it there, where nothing is yet (default: standard output)',
    },
    format: {
      type: 'string',
      value: 'NAME',
      description: 'yaml (default): the checklist; json: every item and what it became',
    },
  },
  async run(call) {
    const [file] = call.positionals;
    if (file === undefined) throw callError('call-invalid', 'name one Markdown file', 'gonogo import CHECKLIST.md');
    const format = oneOf(call.values.format ?? 'yaml', ['yaml', 'json'], '--format');
    const output = typeof call.values.output === 'string' ? call.values.output : undefined;
    if (output !== undefined) refuseExisting(call.cwd, output, '-o');
    const bytes = await documentBytes(resolve(call.cwd, file), file);
    const { importMarkdown } = await import('../core/import/import-markdown.ts');
    const imported = await importMarkdown(file, bytes, vocabulary);
    const { items, automated } = imported;
    const text = format === 'json' ? `${JSON.stringify({ items, automated }, null, 2)}\n` : imported.text;
    if (output === undefined) call.stdout.write(text);
    else await writeNewOutput(call.cwd, output, '-o', text);
    call.stderr.write(summary(file, imported, format, output));
    return EXIT.ok;
  },
} satisfies Command;

async function documentBytes(path: string, file: string): Promise<Uint8Array> {
  const { fileBytes } = await import('../desk/file-bytes.ts');
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of fileBytes(path, file)) {
      chunks.push(chunk);
      size += chunk.length;
      // Who is too large is told so by the import; there is no need to hold more of it.
      if (size > LIMITS.importBytes) break;
    }
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    throw callError('import-refused', `\`${file}\`: ${error.message}`, 'name the Markdown file of the checklist');
  }
  return Buffer.concat(chunks);
}

/** What came of it, what is left to do, and how to go on. */
function summary(
  file: string,
  { items, todos, roles, html }: Imported,
  format: 'yaml' | 'json',
  output: string | undefined,
): string {
  const checked = items.filter(({ check }) => check !== null);
  const people = checked.filter(({ check }) => check === 'done' || check === 'sign-off').length;
  const measured = checked.length - people;
  const heads = items.length - checked.length;
  const lines = [
    `${file}: ${items.length} ${items.length === 1 ? 'item' : 'items'}: ${measured} measured, ${people} for people to report or sign${heads === 0 ? '' : `, ${heads} that only head others`}`,
  ];
  if (html.length > 0)
    lines.push(
      `not read: items in HTML (line ${html.slice(0, 5).join(', ')}${html.length > 5 ? ' …' : ''}) are notes; write them as Markdown, \`- [ ] …\`, to have them judged`,
    );
  if (format === 'yaml') {
    const written = output ?? '.github/gonogo.yml';
    const named =
      roles.length === 0 ? '' : `, among them who is ${roles.slice(0, 3).join(', ')}${roles.length > 3 ? ' …' : ''}`;
    if (todos > 0) lines.push(`to fill in: ${todos} marked TODO${named}`);
    if (output === undefined) lines.push(`write it with: gonogo import ${shellWord(file)} -o ${shellWord(written)}`);
    else lines.push(`next: gonogo validate ${shellWord(written)}`);
  }
  return `${lines.join('\n')}\n`;
}
