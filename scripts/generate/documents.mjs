// The tables in README.md and docs/ that follow from the code, each between its own markers.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const { allChecks } = await import('../../lib/vocabulary.js');
const { formats } = await import('../../lib/generated/formats.js');
const { commands: load } = await import('../../lib/generated/commands.js');
const commands = Object.fromEntries(
  await Promise.all(Object.entries(load).map(async ([name, one]) => [name, await one()])),
);
const { ALL_HOLES } = await import('../../lib/core/doctor/judge.js');
const checks = await allChecks();

export async function documents() {
  const action = parse(readFileSync('action.yml', 'utf8'));
  const sections = {
    checks: checksTable(),
    formats: formatsTable(),
    inputs: inputsTable(action.inputs),
    outputs: outputsTable(action.outputs),
    commands: commandsTable(),
  };
  const marks = { 'without-end-mark': withoutEndMark(), 'end-marks': endMarks() };
  return [
    ['README.md', fill('README.md', sections)],
    ['docs/end-marks.md', fill('docs/end-marks.md', marks)],
    ['docs/enforcement.md', fill('docs/enforcement.md', { holes: holesTable('hole'), weak: holesTable('weak') })],
  ];
}

function fill(file, sections) {
  const text = readFileSync(file, 'utf8');
  return Object.entries(sections).reduce((filled, [name, table]) => {
    const [start, end] = [`<!-- ${name}: written by npm run generate -->`, `<!-- /${name} -->`];
    const [from, to] = [filled.indexOf(start), filled.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${file} has no markers for ${name}`);
    return `${filled.slice(0, from + start.length)}\n${table}\n${filled.slice(to)}`;
  }, text);
}

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
const code = (text) => `\`${text}\``;

function checksTable() {
  const rows = Object.values(checks).map((check) => {
    const facts = [
      ...Object.keys(check.facts.known),
      ...(check.facts.families ?? []).map((family) => family.form),
      ...(check.facts.declared ? [check.facts.declaredForm ?? 'names of your own'] : []),
    ];
    const bound = (one) =>
      code(`${one.fact}: ${one.bound}`) + (one.when?.without ? ` without \`${one.when.without}\`` : '');
    const defaults = check.defaults.map(bound).join(', ');
    return [
      `[${code(check.key)}](examples/checks/${check.key}.yml)`,
      check.summary,
      facts.map(code).join(' '),
      defaults === '' ? 'none' : defaults,
    ];
  });
  return table(['check', 'what it looks at', 'facts', 'default bounds'], rows);
}

function formatsTable() {
  return table(
    ['check', 'format', 'written by'],
    formats.map((format) => [code(format.kind), code(format.id), format.summary]),
  );
}

function withoutEndMark() {
  const rows = formats.filter((format) => format.endMark === null);
  return table(
    ['check', 'format', 'written by'],
    rows.map((format) => [code(format.kind), code(format.id), format.summary]),
  );
}

function endMarks() {
  const rows = formats.filter((format) => format.endMark !== null);
  return table(
    ['check', 'format', 'whole only with'],
    rows.map((format) => [code(format.kind), code(format.id), format.endMark]),
  );
}

function holesTable(severity) {
  return table(
    ['id', 'looks like', 'why it matters', 'what to do'],
    ALL_HOLES.filter((hole) => hole.severity === severity).map(({ id, example, why, fix }) => [
      code(id),
      // A code span ends at the first mark of its own kind.
      example.includes('`') ? example : code(example),
      why,
      fix,
    ]),
  );
}

function inputsTable(inputs) {
  return table(
    ['input', 'meaning'],
    Object.entries(inputs).map(([name, { description }]) => [code(name), description]),
  );
}

function outputsTable(outputs) {
  return table(
    ['output', 'meaning'],
    Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
  );
}

function commandsTable() {
  const all = Object.values(commands);
  return table(
    ['command', 'does'],
    all.map((command) => [code(command.usage), command.summary]),
  );
}
