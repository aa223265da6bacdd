// What the labelled checklists of test/fixtures/import/development teach of words: writes src/core/import/likeness/weights.ts.
// A multinomial logistic regression over the features of items, by stochastic gradient descent; the same input gives the same file.
// Needs `npx tsc -p tsconfig.build.json`. `--without NAME,…` leaves documents out and prints how it does on them, writes nothing.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { documents, textOf } from '../bench/import/documents.mjs';
import { featuresOf, featuresOfRule } from '../lib/core/import/likeness/features.js';
import { entriesOf } from '../lib/core/import/outline/outline.js';
import { readOutline } from '../lib/core/import/outline/read-outline.js';
import { byRule } from '../lib/core/import/propose.js';
import { withoutFrontMatter } from '../lib/core/import/reading/front-matter.js';
import { markdownTree } from '../lib/core/import/reading/markdown-tree.js';
import { sourceText } from '../lib/core/import/reading/source-text.js';
import { look } from '../lib/core/import/rules/seen.js';

const EPOCHS = 30;
const RATE = 0.5;
const DECAY = 3e-4;
const SCALE = 50;
/** A weight that is smaller says nothing, nor does what stands in fewer items. */
const LEAST = 5;
const SEEN = Number.parseInt(process.env.SEEN ?? '3', 10);
/** Documents that rules were written with; whoever writes a rule with another one adds its name. */
const WRITTEN_WITH = (
  'catalogue-search-readiness checkout-incident-rollback clinic-portal-go-live cluster-upgrade-wave fraud-model-rollout identity-security-launch ledger-database-cutover museum-website-relaunch parser-library-release rider-app-release ' +
  'tariff-engine-pilot thermostat-firmware-ota api-v1-sunset browser-extension game-launch-night payment-provider-switch recovery-drill warehouse-move reading-app-4-12-release shift-planner-readiness gateway-api-swap refund-service-go-live ' +
  'session-service-takeover sales-mart-lakehouse-migration orders-postgres-upgrade workboard-tenants-launch harrier-trading-pilot api-edge-performance-programme cellar-gateway-fieldtest raster-library-release notify-hub-readiness-review parcel-eta-model-rollout'
).split(' ');
const TARGET = 'src/core/import/likeness/weights.ts';

const at = process.argv.indexOf('--without');
const without = at < 0 ? [] : process.argv[at + 1].split(',');
const all = documents().filter(({ part, absent }) => part === 'development' && !absent);
const left = all.filter(({ name }) => without.some((one) => name.startsWith(one)));
const samples = await samplesOf(all.filter((one) => !left.includes(one)));
const checks = [...new Set(samples.flatMap(({ fitting }) => fitting))].sort();
const model = learn(samples);

if (without.length > 0) {
  const asked = await samplesOf(left);
  const right = asked.filter(({ features, fitting }) => fitting.includes(best(features)));
  process.stdout.write(`${right.length} of ${asked.length} right, learned from ${samples.length}\n`);
} else writeFileSync(TARGET, source());

/** Labelled items of documents: features, and the checks that fit. */
async function samplesOf(those) {
  const found = [];
  for (const document of those) {
    const { text } = withoutFrontMatter(sourceText(document.path, readFileSync(document.path)));
    const outline = readOutline(await markdownTree(document.path, text), text);
    const labels = new Map(document.labels.items.map((label) => [label.line, label]));
    for (const { item } of entriesOf(outline)) {
      const label = labels.get(item.line);
      if (!label || label.check === null) continue;
      // Of a document that rules were written with, the rules know too much: there they say nothing.
      const said = WRITTEN_WITH.includes(document.name) ? [] : featuresOfRule(byRule(look(item)));
      found.push({ features: [...featuresOf(item), ...said], fitting: [label.check].flat() });
    }
  }
  return found;
}

function learn(data) {
  const weights = new Map();
  const seen = new Map();
  for (const { features } of data) for (const one of features) seen.set(one, (seen.get(one) ?? 0) + 1);
  for (const one of data) one.features = one.features.filter((feature) => seen.get(feature) >= SEEN);
  const order = data.map((_, index) => index);
  let state = 1;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    const rate = RATE / (1 + epoch * 0.3);
    for (const index of order) {
      const { features, fitting } = data[index];
      const shares = sharesOf(features, weights);
      const fit = fitting.reduce((sum, check) => sum + shares[checks.indexOf(check)], 0);
      // Of several checks that fit, the one that is nearer is taught more.
      const errors = shares.map((share, i) => (fitting.includes(checks[i]) ? share / fit : 0) - share);
      const step = rate / Math.sqrt(features.length);
      for (const feature of features) {
        const row = weights.get(feature) ?? new Float64Array(checks.length);
        weights.set(feature, row);
        for (let i = 0; i < row.length; i++) row[i] += step * errors[i] - DECAY * row[i];
      }
    }
  }
  return weights;
}

function sharesOf(features, weights) {
  const scores = new Float64Array(checks.length);
  for (const feature of features) {
    const row = weights.get(feature);
    if (row) for (let i = 0; i < scores.length; i++) scores[i] += row[i];
  }
  const most = Math.max(...scores);
  const exponents = [...scores].map((score) => Math.exp(score - most));
  const sum = exponents.reduce((a, b) => a + b, 0);
  return exponents.map((one) => one / sum);
}

function best(features) {
  const shares = sharesOf(features, model);
  return checks[shares.indexOf(Math.max(...shares))];
}

function source() {
  const lines = [...model]
    .map(([feature, row]) => [feature, [...row].map((one) => Math.round(one * SCALE))])
    .map(([feature, row]) => [
      feature,
      row.flatMap((weight, i) => (Math.abs(weight) >= LEAST ? [`${i.toString(36)}:${weight}`] : [])).join(' '),
    ])
    .filter(([, row]) => row !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((line) => line.join('\t'));
  const digest = createHash('sha256');
  for (const document of all) digest.update(textOf(document)).update(JSON.stringify(document.labels));
  return `// Written by \`npm run learn:import\` from the labelled checklists of test/fixtures/import/development; do not edit.

/** SHA-256 of the documents and labels that this was learned from. */
export const LEARNED_FROM = '${digest.digest('hex')}';

/** Checks, by their place. */
export const CHECKS: readonly string[] = ${JSON.stringify(checks)};

/** A line for each feature: its name, a tab, and how much it speaks for each check (\`place:weight\`, places in base 36). */
export const WEIGHTS = ${JSON.stringify(lines.join('\n'))};
`;
}
