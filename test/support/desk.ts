import { type Workspace, workspace } from './workspace.ts';

/** JUnit XML of so many tests, some of which failed. */
export const junit = (tests: number, failed: number): string =>
  [
    `<testsuites><testsuite name="s" tests="${tests}" failures="${failed}" errors="0" skipped="0" time="1">`,
    ...Array.from({ length: tests }, (_, n) =>
      n < failed
        ? `<testcase classname="s" name="t${n}" time="0.1"><failure message="no">no</failure></testcase>`
        : `<testcase classname="s" name="t${n}" time="0.1"/>`,
    ),
    '</testsuite></testsuites>',
    '',
  ].join('\n');

/** A checklist of criteria given as YAML, each of its lines as it stands below `criteria:`. */
export const checklist = (...lines: readonly string[]): string =>
  [
    'version: 1',
    'name: Launch',
    'roles: { sre: [ "@monalisa" ], qa: [ "@hubot", "@acme/qa" ] }',
    'criteria:',
    ...lines,
    '',
  ].join('\n');

export const GO = checklist('  - title: Tests pass', '    tests: good.xml');
export const CAUTION = checklist('  - title: Tests pass', '    tests: good.xml', '    caution: { executed: "> 1" }');
export const NO_GO = checklist('  - title: Tests pass', '    tests: bad.xml');
export const HOLD = checklist('  - title: Rollback rehearsed', '    sign-off: sre');

/** A folder with reports and a checklist for each verdict: `go.yml`, `caution.yml`, `no-go.yml`, `hold.yml`. */
export function desk(): Workspace {
  const folder = workspace();
  folder.write('good.xml', junit(3, 0));
  folder.write('bad.xml', junit(3, 1));
  for (const [name, text] of Object.entries({ go: GO, caution: CAUTION, 'no-go': NO_GO, hold: HOLD }))
    folder.write(`${name}.yml`, text);
  return folder;
}
