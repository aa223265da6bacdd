import { ANYWHERE } from './common-offers.ts';
import type { Offer, SetupStep } from './finding.ts';
import { reportPaths } from './report-paths.ts';

/** A criterion for a tool that writes no report: its exit code, as a number in a JSON file. */
export function exitCodeOffer(about: {
  readonly id: string;
  readonly folder: string;
  readonly title: string;
  readonly name: string;
  readonly run: string;
  readonly remarks: readonly string[];
  readonly setup?: readonly SetupStep[];
}): Offer {
  const { id, folder, title, name, run, remarks, setup = [] } = about;
  const paths = reportPaths(folder);
  return {
    id,
    title,
    check: 'data',
    options: { file: paths.listed(`${name}.json`), facts: { 'exit-code': '$.code' } },
    go: { 'exit-code': 0 },
    remarks,
    places: ANYWHERE,
    step: {
      id,
      folder,
      run: `code=0; ${run} || code=$?; echo "{\\"code\\": $code}" > ${paths.written(`${name}.json`)}; exit $code`,
      setup,
    },
  };
}
