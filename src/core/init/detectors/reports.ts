import type { Detector, Offer } from '../finding.ts';
import { isPlainPath } from '../plain-name.ts';
import { folderOf, type Repository, type SeenReport } from '../repository.ts';
import { coverageFloor, enoughTests, LOAD_BOUNDS } from '../usual.ts';

const MOST = 12;

/** Reports that lie in the repository. Which command writes them is not known: that is for the author to add. */
export default {
  id: 'reports',
  reads: /(?!)/,
  find(repository) {
    const groups = new Map<string, SeenReport[]>();
    for (const report of repository.reports) {
      const key = `${folderOf(report.path)} ${report.format}`;
      groups.set(key, [...(groups.get(key) ?? []), report]);
    }
    return [...groups.values()].slice(0, MOST).flatMap((reports) => {
      const [first] = reports;
      if (!first) return [];
      const offer = offerOf(first, reports, repository);
      return [
        {
          what: `${first.kind} report, ${first.format}${reports.length > 1 ? `, ${reports.length} files` : ''}`,
          where: first.path,
          offers: offer ? [offer] : [],
          ...(first.tracked ? { say: 'it is committed: a gate only takes one that this very run wrote' } : {}),
        },
      ];
    });
  },
} satisfies Detector;

function offerOf(first: SeenReport, reports: readonly SeenReport[], repository: Repository): Offer | undefined {
  const { path, format, kind } = first;
  if (!reports.every((report) => isPlainPath(report.path))) return undefined;
  const common = {
    check: kind,
    options: reports.length > 1 ? `${folderOf(path)}/*${path.slice(path.lastIndexOf('.'))}` : path,
    remarks: [
      `${path} is here, of the format ${format}. Nothing here says what writes it: add that step to the workflow.`,
    ],
    places: [],
    id: `found-${path
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(-50)
      .replace(/^-+/, '')}`,
  };
  switch (kind) {
    case 'tests': {
      const enough = enoughTests(repository, format);
      return { ...common, title: 'Tests pass', ...(enough ? { enough } : {}) };
    }
    case 'audit':
      return { ...common, title: 'No critical or high finding' };
    case 'coverage': {
      const fact = 'lines' in first.facts ? 'lines' : 'statements';
      const { go, caution, remark } = coverageFloor(repository, fact);
      return { ...common, title: 'The tests cover the code', go, caution, remarks: [...common.remarks, remark] };
    }
    case 'load-test':
      return { ...common, title: 'Fast enough under load', options: { report: common.options }, ...LOAD_BOUNDS };
    default: {
      const [name, value] = Object.entries(first.facts).find(([fact]) => /\.(?:mean|median)$/.test(fact)) ?? [];
      if (name === undefined || value === undefined || !/^[\w.-]{1,100}$/.test(name)) return undefined;
      return { ...common, title: 'Not slower than before', go: { [name]: '<= baseline + 10%' } };
    }
  }
}
