import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from '../core/command.ts';
import { display } from '../core/display.ts';
import { plainText } from '../core/escape.ts';
import { EvidenceError } from '../core/evidence.ts';
import { EXIT } from '../core/exit.ts';
import { type Fact, factSpec } from '../core/fact.ts';
import { callError } from '../core/problem.ts';
import type { Inspection } from '../report/inspect.ts';

/** `gonogo inspect`: which format a report has and which facts it gives, so that one knows what may be bound. */
export default {
  name: 'inspect',
  summary: 'say which format a report has, and what may be written in bounds on it',
  usage: 'gonogo inspect REPORT [--format text|json]',
  options: { format: { type: 'string', value: 'NAME', description: 'text (default) or json' } },
  async run(call) {
    const [file, ...more] = call.positionals;
    if (file === undefined || more.length > 0)
      throw callError('call-invalid', 'name one report', 'gonogo inspect reports/npm-audit.json');
    const { format = 'text' } = call.values;
    if (format !== 'text' && format !== 'json')
      throw callError('call-invalid', `\`--format ${format}\` is not known; it is text or json`);
    const { inspectReport } = await import('../report/inspect.ts');
    const inspection = await inspectReport(bytesOf(resolve(call.cwd, file)), file);
    call.stdout.write(
      format === 'json' ? `${JSON.stringify(asJson(inspection), null, 2)}\n` : asText(file, inspection),
    );
    return inspection.unknown === null ? EXIT.ok : EXIT.noGo;
  },
} satisfies Command;

async function* bytesOf(path: string): AsyncIterable<Uint8Array> {
  try {
    // Opening a pipe would wait for somebody to write to it.
    const found = await stat(path);
    if (found.isDirectory()) throw new EvidenceError('denied', 'it is a folder');
    if (!found.isFile()) throw new EvidenceError('denied', 'it is no regular file');
    const handle = await open(path, 'r');
    try {
      yield* handle.createReadStream({ autoClose: false });
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new EvidenceError('missing', 'there is no such file');
    if (code !== undefined && !(error instanceof EvidenceError))
      throw new EvidenceError('denied', `it cannot be read (${code})`);
    throw error;
  }
}

function asJson({ format, kind, tool, facts, unknown }: Inspection) {
  const rows = facts.map(({ name, dimension, value }) => ({
    name,
    dimension,
    value,
    display: display({ dimension, value }),
  }));
  return { format, kind, tool, facts: rows, unknown };
}

function asText(file: string, inspection: Inspection): string {
  const { format, kind, tool, facts, unknown, notes } = inspection;
  const head =
    format === null
      ? `${file}: not recognised`
      : `${file}: ${format}${tool ? `, ${plainText(tool)}` : ''}, for the check \`${kind}\``;
  if (unknown) return `${head}\n  unknown: ${unknown.cause}: ${plainText(unknown.message, 1000)}\n`;
  const rows = facts.map((fact) => [fact.name, display(fact), fact.dimension, example(fact, inspection)]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd(),
  );
  const short = `  - title: …\n    ${kind}: ${file}`;
  return [
    head,
    '',
    ...lines,
    ...(notes.length > 0 ? ['', ...notes.map((note) => `  note: ${plainText(note)}`)] : []),
    '',
    'In a checklist:',
    '',
    short,
    '',
  ].join('\n');
}

/** A bound one might write on the fact. */
function example(fact: Fact, { catalog }: Inspection): string {
  const spec = catalog && factSpec(catalog, fact.name, {});
  const bound = spec?.example;
  if (!bound) return '';
  return `${fact.name}: ${bound.startsWith('==') ? bound.slice(2).trim() : `"${bound}"`}`;
}
