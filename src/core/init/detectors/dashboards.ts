import type { Detector } from '../finding.ts';
import { mapOf, parsed, plainPaths } from '../repository.ts';

/** Dashboards of Grafana: they have panels. */
export default {
  id: 'dashboards',
  reads: /(?:^|\/)[^/]*(?:dashboard|grafana)[^/]*(?:\/[^/]+)*\.json$/i,
  find(repository) {
    const found = plainPaths(repository, /(?:dashboard|grafana).*\.json$/i).flatMap((where) => {
      const read = parsed(repository, where, 'JSON');
      const { panels, schemaVersion } = mapOf('data' in read ? read.data : undefined);
      return Array.isArray(panels) && typeof schemaVersion === 'number' ? [{ where, panels: panels.length }] : [];
    });
    const [first] = found;
    if (!first || first.panels === 0) return [];
    return [
      {
        what: found.length === 1 ? 'Grafana dashboard' : `${found.length} Grafana dashboards`,
        where: first.where,
        offers: [
          {
            id: 'dashboard',
            title: 'The dashboard shows what must be watched',
            check: 'data',
            options: { file: first.where, tracked: true, facts: { panels: { path: '$.panels[*]', as: 'count' } } },
            go: { panels: `>= ${first.panels}` },
            remarks: [`From ${first.where}, which has ${first.panels} panels.`],
            places: [],
          },
        ],
      },
    ];
  },
} satisfies Detector;
