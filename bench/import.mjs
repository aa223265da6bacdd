// What `gonogo import` makes of labelled checklists (test/fixtures/import): items found, fitting checks, bounds. Prints a table; asserts nothing.
// Needs `npm run build`. node bench/import.mjs [--misses [--held-out]] [PART or NAME …]     CLI=dist/cli/index.js
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { documents, itemsIn, textOf } from './import/documents.mjs';
import { drifted, GOALS, measure, shortOf, together } from './import/measure.mjs';

const flags = process.argv.slice(2).filter((one) => one.startsWith('--'));
const only = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const cli = resolve(process.env.CLI ?? 'dist/cli/index.js');
/** So many skipped documents of a part are named. */
const FEW = 10;
const say = (line = '') => process.stdout.write(`${line}\n`);

const COLUMNS = [
  ['items found', ({ found, present }) => share(found, present)],
  ['false items', ({ extra }) => `${extra}`],
  ['check exact', ({ exact, present }) => share(exact, present)],
  ['bounds right', ({ bounds, bounded }) => share(bounds, bounded)],
  ['measurable', ({ recognised, measurable }) => share(recognised, measurable)],
  ['change → command', ({ commands, changes }) => `${commands} of ${changes}`],
  ['other bounds', ({ unasked }) => `${unasked}`],
  ['automated', ({ automated, criteria }) => share(automated, criteria)],
];

const wanted = documents().filter(
  ({ part, name }) => only.length === 0 || only.some((one) => one === part || name.includes(one)),
);
const measured = [];
for (const document of wanted.filter(({ absent }) => !absent)) {
  const moved = drifted(document.labels, textOf(document));
  if (moved.length > 0) throw new Error(`the labels of ${document.name} are not those of its text: ${moved[0]}`);
  measured.push({ ...document, counts: measure(document.labels, imported(document)) });
}
const parts = [...new Set(measured.map(({ part }) => part))].map((part) => ({
  name: part,
  counts: together(measured.filter((one) => one.part === part).map(({ counts }) => counts)),
}));

table('document', measured);
say();
table('part', parts);
say();
for (const { name, counts } of parts) for (const short of shortOf(counts)) say(`${name} falls short: ${short}`);
const absent = wanted.filter((one) => one.absent);
for (const part of new Set(absent.map((one) => one.part))) {
  const names = absent.filter((one) => one.part === part).map(({ labels }) => labels.document);
  const more = names.length > FEW ? ` and ${names.length - FEW} more` : '';
  say(`skipped, not on this machine: ${names.slice(0, FEW).join(', ')}${more}`);
}
say(
  `goals: items ${GOALS.found * 100} %, checks ${GOALS.exact * 100} %, bounds ${GOALS.bounds * 100} %, measurable ${GOALS.recognised * 100} %, no change becomes a command, false items at most ${GOALS.extra * 100} %`,
);
if (flags.includes('--misses')) for (const one of measured) listMisses(one);

/** What the importer finds in a document. */
function imported(document) {
  const argv = [cli, 'import', document.path, '--format', 'json'];
  const run = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1e8 });
  return itemsIn(run.stdout, run.stderr, document);
}

function table(first, rows) {
  const cells = rows.map(({ name, counts }) => [name, ...COLUMNS.map(([, cell]) => cell(counts))]);
  const all = [[first, ...COLUMNS.map(([title]) => title)], ...cells];
  const widths = all[0].map((_, at) => Math.max(...all.map((row) => row[at].length)));
  for (const row of all)
    say(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[at]))).join('  '));
}

function share(part, whole) {
  return whole === 0 ? '–' : `${part}/${whole} ${((100 * part) / whole).toFixed(1).padStart(5)} %`;
}

function listMisses({ part, name, counts }) {
  if (part.endsWith('held-out') && !flags.includes('--held-out')) return;
  say(`\n${name}: ${counts.misses.length} misses`);
  for (const { line, of, expected, got } of counts.misses)
    say(`  ${`${line}`.padStart(4)}  ${of}: expected ${expected}, got ${got}`);
}
