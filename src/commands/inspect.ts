import { resolve } from 'node:path';
import type { Command, CommandCall } from '../core/command.ts';
import { display } from '../core/display.ts';
import { logText, plainText } from '../core/escape.ts';
import { EXIT } from '../core/exit.ts';
import { type Fact, factSpec } from '../core/fact.ts';
import { callError } from '../core/problem.ts';
import { pad, widthOf } from '../core/terminal/width.ts';
import { oneOf } from '../desk/one-of.ts';
import { terminal } from '../desk/terminal.ts';
import type { Inspection } from '../report/inspect.ts';
import { vocabulary } from '../vocabulary.ts';

/** `gonogo inspect`: which format a report has and which facts it gives, so that one knows what may be bound. */
export default {
  name: 'inspect',
  summary: 'say which format a report has, and what may be written in bounds on it',
  takes: 'one',
  usage: 'gonogo inspect REPORT [--format text|json] [-v]',
  options: {
    format: { type: 'string', value: 'NAME', description: 'text (default) or json' },
    verbose: { type: 'boolean', short: 'v', description: "list all of the tool's own metrics, too" },
  },
  async run(call) {
    const [file] = call.positionals;
    if (file === undefined) throw callError('call-invalid', 'name one report', 'gonogo inspect reports/npm-audit.json');
    const format = oneOf(call.values.format ?? 'text', ['text', 'json'], '--format');
    const [{ inspectReport }, { fileBytes }] = await Promise.all([
      import('../report/inspect.ts'),
      import('../desk/file-bytes.ts'),
    ]);
    const inspection = await inspectReport(fileBytes(resolve(call.cwd, file), file), file);
    const text =
      format === 'json' ? `${JSON.stringify(asJson(inspection), null, 2)}\n` : await asText(file, inspection, call);
    call.stdout.write(text);
    return inspection.unknown === null ? EXIT.ok : EXIT.noGo;
  },
} satisfies Command;

function asJson({ format, kind, tool, facts, unknown }: Inspection) {
  const rows = facts.map(({ name, dimension, value }) => ({
    name,
    dimension,
    value,
    display: display({ dimension, value }),
  }));
  return { format, kind, tool, facts: rows, unknown };
}

async function asText(file: string, inspection: Inspection, call: CommandCall): Promise<string> {
  const { format, kind, tool, facts, unknown, notes } = inspection;
  const name = plainText(file);
  if (unknown) return logText(`${name}: no usable evidence\n  ${unknown.cause}: ${plainText(unknown.message, 1000)}\n`);
  const { unicode = true } = terminal(call);
  const head = `${name}: ${format}${tool ? `, ${plainText(tool)}` : ''}, for the check \`${kind}\``;
  const shown = call.values.verbose === true ? facts : worthSeeing(facts, inspection);
  const rows = shown.map((fact) => [
    plainText(fact.name),
    plainText(display(fact)),
    fact.dimension,
    example(fact, inspection),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))));
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('   ')}`.trimEnd(),
  );
  const rest = facts.length - shown.length;
  return logText(
    [
      head,
      '',
      ...lines,
      ...(rest > 0 ? [`  ${unicode ? '…' : '...'} and ${rest} more of the tool's own (-v lists them)`] : []),
      ...(notes.length > 0 ? ['', ...notes.map((note) => `  note: ${plainText(note)}`)] : []),
      '',
      'In a checklist:',
      '',
      ...(await inChecklist(file, inspection)),
      '',
    ].join('\n'),
  );
}

/** All facts that every tool of the kind may give, and as many of the tool's own as one looks at. */
function worthSeeing(facts: readonly Fact[], { catalog }: Inspection): readonly Fact[] {
  const isKnown = (fact: Fact) => catalog !== undefined && Object.hasOwn(catalog.known, fact.name);
  return [...facts.filter(isKnown), ...facts.filter((fact) => !isKnown(fact)).slice(0, OWN_SHOWN)];
}

const OWN_SHOWN = 10;

/** A criterion that loads: with a bound, where the check's defaults alone do not say what is wanted. */
async function inChecklist(file: string, inspection: Inspection): Promise<string[]> {
  const { kind, facts } = inspection;
  const { check } = kind === null ? {} : await vocabulary.load(kind);
  const path = /^[\w./-]+$/.test(file) ? file : JSON.stringify(file);
  const measures = facts.find((fact) => example(fact, inspection) !== '' && fact.dimension !== 'count');
  const bound = measures ?? facts.find((fact) => example(fact, inspection) !== '');
  const needed = check?.boundNeeded === true || check?.defaults.length === 0;
  return [
    '  - title: What it must show, in words',
    `    ${kind}: ${path}`,
    ...(needed && bound ? [`    go: { ${example(bound, inspection)} }`] : []),
  ];
}

/** A bound one might write on the fact. */
function example(fact: Fact, { catalog }: Inspection): string {
  const spec = catalog && factSpec(catalog, fact.name, {});
  const bound = spec?.example;
  if (!bound) return '';
  return `${fact.name}: ${bound.startsWith('==') ? bound.slice(2).trim() : `"${bound}"`}`;
}
