import { isPlainPath } from './plain-name.ts';
import type { Repository } from './repository.ts';

type Bounds = Readonly<Record<string, string>>;

/** What a check of coverage asks for at first, and why that number. */
export interface CoverageFloor {
  readonly go: Bounds;
  readonly caution: Bounds;
  readonly remark: string;
}

/**
 * The floor for coverage: what the tool's own configuration asks for, else what a report in the repository shows, else 80 %.
 * A little under it is CAUTION, so that the first pull request is not stopped by rounding.
 */
export function coverageFloor(
  repository: Repository,
  fact: 'lines' | 'statements',
  configured?: number,
): CoverageFloor {
  const seen = repository.reports.find((report) => report.kind === 'coverage' && fact in report.facts);
  const measured = seen ? Math.floor((seen.facts[fact] ?? 0) * 100) : undefined;
  const said = configured !== undefined && configured >= 1 && configured <= 100 ? Math.floor(configured) : undefined;
  const floor = said ?? (measured !== undefined && measured >= 1 ? measured : 80);
  return {
    go: { [fact]: `>= ${floor}%` },
    caution: { [fact]: `${Math.max(0, floor - 10)}% .. ${floor}%` },
    remark: remarkOf(said, measured, seen && isPlainPath(seen.path) ? seen.path : undefined),
  };
}

function remarkOf(said: number | undefined, measured: number | undefined, path: string | undefined): string {
  if (said !== undefined) return `${said} % is what the configuration of the tool asks for.`;
  if (measured !== undefined && measured >= 1)
    return `${measured} % is what ${path ?? 'the report here'} showed when this was written: it may rise, and not fall.`;
  return '80 % is a usual start; nothing here says how much there is. `gonogo inspect` tells, once there is a report.';
}

/** So many tests ran in a report here; a suite that shrank to nothing proves nothing. */
export function enoughTests(repository: Repository, format: string): Bounds | undefined {
  const seen = repository.reports.filter((report) => report.kind === 'tests' && report.format === format);
  const executed = seen.reduce((sum, { facts }) => sum + (facts.executed ?? 0), 0);
  return executed >= 4 ? { executed: `>= ${Math.floor(executed / 2)}` } : undefined;
}

/** What a load test is asked for at first. */
export const LOAD_BOUNDS = {
  enough: { requests: '>= 100' },
  go: { p95: '< 500ms', 'error-rate': '< 1%' },
  caution: { p95: '500ms .. 1s', 'error-rate': '1% .. 5%' },
} as const;
