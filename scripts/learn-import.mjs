// What the labelled checklists of test/fixtures/import/development teach of words: writes src/core/import/likeness/weights.ts; the same input gives the same
// file. Needs `npx tsc -p tsconfig.build.json`. `--folds N` leaves every N-th document out, in turn, and prints how it does on them; writes nothing.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { documents, textOf } from '../bench/import/documents.mjs';
import { MOST, packed } from '../lib/core/import/likeness/packed.js';
import { ORDER } from '../lib/core/import/rules/order.js';
import { learned, scoresOf } from './learn/learned.mjs';
import { samplesOf } from './learn/samples.mjs';

const TARGET = 'src/core/import/likeness/weights.ts';

const all = documents().filter(({ part, absent }) => part === 'development' && !absent);
const samples = await Promise.all(all.map(samplesOf));
const at = process.argv.indexOf('--folds');
if (at < 0) writeFileSync(TARGET, source(learned(samples.flat())));
else tryOut(Number.parseInt(process.argv[at + 1], 10));

function tryOut(folds) {
  let right = 0;
  let asked = 0;
  for (let fold = 0; fold < folds; fold++) {
    const model = learned(samples.filter((_, index) => index % folds !== fold).flat());
    for (const { features, fitting } of samples
      .filter((_, index) => index % folds === fold)
      .flat()
      .filter(({ spoilt }) => !spoilt)) {
      const scores = scoresOf(model, features);
      asked += 1;
      if (fitting.includes(model.classes[scores.indexOf(Math.max(...scores))])) right += 1;
    }
  }
  process.stdout.write(
    `${((100 * right) / asked).toFixed(1)} % of ${asked} items of documents that neither rules nor words were learned from\n`,
  );
}

function source({ classes, names, units, nets }) {
  const every = nets.flatMap((_, net) => Array.from({ length: units }, (_, unit) => ({ net, unit })));
  const sizes = every.map(({ net, unit }) => sizeOf(names.map((_, index) => nets[net].rows[index * units + unit])));
  const lines = names.map((name, index) => {
    const row = every.map(({ net, unit }, place) => nets[net].rows[index * units + unit] / sizes[place]);
    return `${name}\t${packed(row)}`;
  });
  const numbers = (key) =>
    JSON.stringify(nets.flatMap((net) => [...net[key]].map((one) => Number(one.toPrecision(4)))));
  const digest = createHash('sha256');
  for (const document of all) digest.update(textOf(document)).update(JSON.stringify(document.labels));
  return `// Written by \`npm run learn:import\` from the labelled checklists of test/fixtures/import/development; do not edit.

/** SHA-256 of the documents and labels that this was learned from. */
export const LEARNED_FROM = '${digest.digest('hex')}';

/** The rules of that time, in their order: which of them fit is among what is learned from. */
export const LEARNED_WITH = '${createHash('sha256').update(ORDER.join(' ')).digest('hex')}';

/** Checks, by their place. */
export const CHECKS: readonly string[] = ${JSON.stringify(classes)};

/** How many networks there are; each has its share of the units, one behind the other. */
export const NETWORKS = ${nets.length};

/** What one step of a packed weight is, for each unit. */
export const SIZES: readonly number[] = ${JSON.stringify(sizes.map((one) => Number(one.toPrecision(4))))};

/** What is added to each unit. */
export const BASE: readonly number[] = ${numbers('base')};

/** How much each unit speaks for a check: for each network, for each check, a number for each of its units. */
// biome-ignore format: a table
export const WEIGHTS: readonly number[] = ${numbers('weights')};

/** What is added to each check, for each network. */
// biome-ignore format: a table
export const BIAS: readonly number[] = ${numbers('bias')};

/** A line for each feature: its name, a tab, its packed weights, one for each unit. */
export const ROWS = ${JSON.stringify(lines.sort().join('\n'))};
`;
}

/** A step such that all but the very largest weights can be written. */
function sizeOf(weights) {
  const sizes = weights.map(Math.abs).sort((a, b) => a - b);
  return (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / MOST || 1;
}
