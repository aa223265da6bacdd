import benchmarks from './detectors/benchmarks.ts';
import checklists from './detectors/checklists.ts';
import dart from './detectors/dart.ts';
import dashboards from './detectors/dashboards.ts';
import dotnet from './detectors/dotnet.ts';
import go from './detectors/go.ts';
import health from './detectors/health.ts';
import java from './detectors/java.ts';
import loadTests from './detectors/load-tests.ts';
import nodePackages from './detectors/node-packages.ts';
import nodeTests from './detectors/node-tests.ts';
import owners from './detectors/owners.ts';
import php from './detectors/php.ts';
import prometheus from './detectors/prometheus.ts';
import python from './detectors/python.ts';
import reports from './detectors/reports.ts';
import ruby from './detectors/ruby.ts';
import rust from './detectors/rust.ts';
import scanners from './detectors/scanners.ts';
import settings from './detectors/settings.ts';
import workflows from './detectors/workflows.ts';
import type { Detector, Finding } from './finding.ts';
import type { Repository } from './repository.ts';

/** Everything that `gonogo init` notices, in the order in which it is told; a test holds the list to the folder. */
export const detectors: readonly Detector[] = [
  nodeTests,
  nodePackages,
  python,
  go,
  rust,
  java,
  dotnet,
  ruby,
  php,
  dart,
  scanners,
  loadTests,
  benchmarks,
  workflows,
  health,
  prometheus,
  dashboards,
  settings,
  owners,
  reports,
  checklists,
];

/** Whether any detector needs the text of a file. */
export function isRead(path: string): boolean {
  return detectors.some(({ reads }) => reads.test(path));
}

/** What is in a repository, each thing once. */
export function find(repository: Repository): Finding[] {
  const seen = new Set<string>();
  return detectors
    .flatMap((detector) => detector.find(repository))
    .filter(({ what, where }) => {
      const key = `${what}\n${where}`;
      return !seen.has(key) && seen.add(key);
    });
}
