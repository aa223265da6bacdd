import { ANYWHERE } from './common-offers.ts';
import type { Offer, SetupStep } from './finding.ts';
import { reportPaths } from './report-paths.ts';

/**
 * A criterion for a runner of tests that writes no report: its exit code, and how many tests its output tells of, because no
 * test at all ends with 0, too. `counting` is an awk rule that adds to `n`, for what the runner prints.
 */
export function exitCodeOffer(about: {
  readonly id: string;
  readonly folder: string;
  readonly title: string;
  readonly name: string;
  readonly run: string;
  readonly counting: string;
  readonly remarks: readonly string[];
  readonly setup?: readonly SetupStep[];
}): Offer {
  const { id, folder, title, name, run, counting, remarks, setup = [] } = about;
  const paths = reportPaths(folder);
  const log = paths.written(`${name}.txt`);
  return {
    id,
    title,
    check: 'data',
    options: { file: paths.listed(`${name}.json`), facts: { 'exit-code': '$.code', tests: '$.tests' } },
    go: { 'exit-code': 0, tests: '>= 1' },
    remarks,
    places: ANYWHERE,
    step: {
      id,
      folder,
      run: [
        `code=0; ${run} > ${log} 2>&1 || code=$?; cat ${log}`,
        `tests=$(awk '${counting} END { print n+0 }' ${log})`,
        `echo "{\\"code\\": $code, \\"tests\\": $tests}" > ${paths.written(`${name}.json`)}; exit $code`,
      ].join('; '),
      setup,
    },
  };
}
