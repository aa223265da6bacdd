import { readFileSync } from 'node:fs';
import { besideOf } from '../../lib/core/import/likeness/beside.js';
import { featuresOf, featuresOfRows } from '../../lib/core/import/likeness/features.js';
import { looked } from '../../lib/core/import/looked.js';
import { readOutline } from '../../lib/core/import/outline/read-outline.js';
import { withoutFrontMatter } from '../../lib/core/import/reading/front-matter.js';
import { markdownTree } from '../../lib/core/import/reading/markdown-tree.js';
import { sourceText } from '../../lib/core/import/reading/source-text.js';

/** Documents that rules were written with; whoever writes a rule with another one adds its name. */
const WRITTEN_WITH = (
  'catalogue-search-readiness checkout-incident-rollback clinic-portal-go-live cluster-upgrade-wave fraud-model-rollout identity-security-launch ledger-database-cutover museum-website-relaunch parser-library-release rider-app-release ' +
  'tariff-engine-pilot thermostat-firmware-ota api-v1-sunset browser-extension game-launch-night payment-provider-switch recovery-drill warehouse-move reading-app-4-12-release shift-planner-readiness gateway-api-swap refund-service-go-live ' +
  'session-service-takeover sales-mart-lakehouse-migration orders-postgres-upgrade workboard-tenants-launch harrier-trading-pilot api-edge-performance-programme cellar-gateway-fieldtest raster-library-release notify-hub-readiness-review parcel-eta-model-rollout'
).split(' ');

/**
 * The labelled items of a document: their features, and the checks that fit.
 * @param {{ name: string, path: string, labels: { items: readonly { line: number, check: string | readonly string[] | null }[] } }} document
 */
export async function samplesOf(document) {
  const { text } = withoutFrontMatter(sourceText(document.path, readFileSync(document.path)));
  const outline = readOutline(await markdownTree(document.path, text), text);
  const labels = new Map(document.labels.items.map((label) => [label.line, label]));
  // Of a document that rules were written with, the rules know too much: there they say nothing.
  const spoilt = WRITTEN_WITH.includes(document.name);
  return listsOf(outline).flatMap((list) => {
    const items = list.map(({ item }) => item);
    const beside = besideOf(items);
    return items.flatMap((item) => {
      const label = labels.get(item.line);
      if (!label || label.check === null) return [];
      const { seen, rows } = looked(item);
      const { checks, openings } = beside(item);
      const said = spoilt ? [] : [...featuresOfRows(rows), ...checks];
      return [{ features: [...featuresOf(seen), ...openings, ...said], fitting: [label.check].flat(), item, spoilt }];
    });
  });
}

/** The lists of an outline, each with the entries that stand beside each other. */
function listsOf({ entries, parts }) {
  return [entries, ...entries.flatMap(nested), ...parts.flatMap(listsOf)];
}

function nested({ entries }) {
  return [entries, ...entries.flatMap(nested)];
}
