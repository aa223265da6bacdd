// What the labelled checklists of test/fixtures/import/development teach of words: writes src/core/import/likeness/weights.ts; the same input gives the same
// file. Needs `npx tsc -p tsconfig.build.json`. `--folds N` leaves every N-th document out, in turn, and prints how it does on them; writes nothing.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { documents, textOf } from '../bench/import/documents.mjs';
import { machines } from './learn/machine.mjs';
import { samplesOf } from './learn/samples.mjs';

const OPTIONS = { cost: 0.05, rounds: 25 };
/** Weights are whole numbers, this many to the unit. */
const SCALE = 200;
/** A weight that is smaller says nothing, nor does what stands in fewer items. */
const LEAST = 8;
const SEEN = 2;
const TARGET = 'src/core/import/likeness/weights.ts';

const all = documents().filter(({ part, absent }) => part === 'development' && !absent);
const samples = await Promise.all(all.map(samplesOf));
const at = process.argv.indexOf('--folds');
if (at < 0) writeFileSync(TARGET, source(learn(samples.flat())));
else tryOut(Number.parseInt(process.argv[at + 1], 10));

/** Weights by feature and class; the feature that all have has no name. */
function learn(data) {
  const counts = new Map();
  for (const { features } of data) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= SEEN).map(([name]) => name);
  const numbers = new Map(names.map((name, index) => [name, index]));
  const classes = [...new Set(data.flatMap(({ fitting }) => fitting))].sort();
  const numbered = data.map(({ features, fitting }) => ({
    features: Int32Array.from(features.flatMap((one) => numbers.get(one) ?? [])),
    fitting,
  }));
  const weights = machines(numbered, classes, names.length, OPTIONS);
  const rows = new Map();
  for (const [index, name] of [...names.entries(), [names.length, '']]) {
    const row = weights.map((one) => Math.round(one[index] * SCALE));
    if (row.some((one) => Math.abs(one) >= LEAST))
      rows.set(
        name,
        row.map((one) => (Math.abs(one) >= LEAST ? one : 0)),
      );
  }
  return { classes, rows };
}

function tryOut(folds) {
  let right = 0;
  let asked = 0;
  for (let fold = 0; fold < folds; fold++) {
    const { classes, rows } = learn(samples.filter((_, index) => index % folds !== fold).flat());
    for (const { features, fitting } of samples
      .filter((_, index) => index % folds === fold)
      .flat()
      .filter(({ spoilt }) => !spoilt)) {
      const scores = classes.map(() => 0);
      for (const feature of ['', ...new Set(features)])
        for (const [i, weight] of (rows.get(feature) ?? []).entries()) scores[i] += weight;
      asked += 1;
      if (fitting.includes(classes[scores.indexOf(Math.max(...scores))])) right += 1;
    }
  }
  process.stdout.write(
    `${((100 * right) / asked).toFixed(1)} % of ${asked} items of documents that neither rules nor words were learned from\n`,
  );
}

function source({ classes, rows }) {
  const lines = [...rows]
    .map(
      ([feature, row]) =>
        `${feature}\t${row.flatMap((weight, i) => (weight === 0 ? [] : [`${i.toString(36)}:${weight}`])).join(' ')}`,
    )
    .sort();
  const digest = createHash('sha256');
  for (const document of all) digest.update(textOf(document)).update(JSON.stringify(document.labels));
  return `// Written by \`npm run learn:import\` from the labelled checklists of test/fixtures/import/development; do not edit.

/** SHA-256 of the documents and labels that this was learned from. */
export const LEARNED_FROM = '${digest.digest('hex')}';

/** Checks, by their place. */
export const CHECKS: readonly string[] = ${JSON.stringify(classes)};

/** A line for each feature: its name, a tab, and how much it speaks for each check (\`place:weight\`, places in base 36). */
export const WEIGHTS = ${JSON.stringify(lines.join('\n'))};
`;
}
