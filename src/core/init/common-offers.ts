import type { GatePlace, Offer, ReportStep } from './finding.ts';
import type { Repository } from './repository.ts';
import { coverageFloor, enoughTests } from './usual.ts';

/** Gates that run a tool which needs nothing but the repository. */
export const ANYWHERE: readonly GatePlace[] = ['pull-request', 'release'];

interface About {
  readonly id: string;
  readonly folder: string;
  readonly step: ReportStep;
  /** The path or glob of the report, as the checklist names it. */
  readonly report: string;
  readonly places?: readonly GatePlace[];
  readonly remarks?: readonly string[];
}

/** A criterion for the tests that a step runs. */
export function testOffer(
  repository: Repository,
  about: About & { readonly tool: string; readonly format: string },
): Offer {
  const { id, folder, tool, report, places = ANYWHERE, remarks = [], step } = about;
  const enough = enoughTests(repository, about.format);
  return {
    id,
    title: folder === '' ? `Tests pass (${tool})` : `Tests of ${folder} pass (${tool})`,
    check: 'tests',
    options: step.exitCode === undefined ? report : { report, ran: ranBy(report, [0, 1]) },
    ...(enough ? { enough } : {}),
    remarks: [
      ...remarks,
      ...(enough ? ['Half of what a report here has: a suite that shrank to nothing proves nothing.'] : []),
    ],
    places,
    step,
  };
}

/** A criterion for the coverage that a step measures. */
export function coverageOffer(
  repository: Repository,
  about: About & { readonly configured?: number | undefined; readonly fact?: 'lines' | 'statements' },
): Offer {
  const { id, folder, report, places = ANYWHERE, step } = about;
  const { go, caution, remark } = coverageFloor(repository, about.fact ?? 'lines', about.configured);
  return {
    id: `${id.slice(0, 55)}-coverage`,
    title: folder === '' ? 'The tests cover the code' : `The tests cover ${folder}`,
    check: 'coverage',
    options: report,
    go,
    caution,
    remarks: [...(about.remarks ?? []), remark],
    places,
    step,
  };
}

/** The option `ran` for a report whose step wrote its exit code beside it. */
export function ranBy(report: string, equals: readonly number[]) {
  return { file: exitFile(report), equals: equals.length === 1 ? (equals[0] ?? 0) : [...equals] };
}

/** Where the exit code stands that belongs to a report. */
export function exitFile(report: string): string {
  return report.replace(/(?:\.\w+)?$/, '.exit');
}
