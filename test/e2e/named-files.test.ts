import { describe, expect, it } from 'vitest';
import { CHECKLIST, errors, PUSH, runGate } from '../support/action.ts';

/** THREATS A09: a file that a checklist names is there, or the verdict is not GO; nothing that is named is ever passed over. */

const JUNIT = '<testsuite name="s" tests="1" failures="0" errors="0"><testcase name="t"/></testsuite>';
const AUDIT = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {},
  metadata: {
    vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 },
    dependencies: { total: 9 },
  },
});
const FILES = {
  ...errors(0),
  'junit.xml': JUNIT,
  'before.xml': JUNIT,
  'audit.json': AUDIT,
  'audit.exit': '0',
  'schema.json': '{"type":"object"}',
  'app.log': 'INFO started\nINFO ok\n',
  'NOTES.md': '# Notes\n',
};
const GATE = `version: 1
name: Everything that names a file
criteria:
  - { title: Data, data: { file: state.json, facts: { errors: "$.errors" } }, go: { errors: 0 } }
  - { title: Tests, tests: junit.xml, baseline: before.xml, go: { executed: ">= baseline" } }
  - { title: Audit, audit: { report: audit.json, ran: { file: audit.exit, equals: 0 } } }
  - { title: Shape, file: { path: state.json, schema: schema.json } , go: { valid: true } }
  - { title: Log, log: app.log, go: { errors: 0 } }
  - { title: Notes, file: NOTES.md }
`;

describe.concurrent('A09: each file that a checklist names', () => {
  const gate = (files: Readonly<Record<string, string>>) =>
    runGate({ event: PUSH, files: { ...files, [CHECKLIST]: GATE } });
  it('is there: GO', async () => expect((await gate(FILES)).outputs.verdict).toBe('GO'));
  it.each(Object.keys(FILES))('without %s: not GO', async (gone) => {
    const { [gone]: _, ...files } = FILES as Readonly<Record<string, string>>;
    const result = await gate(files);
    expect(result.outputs.verdict).not.toBe('GO');
    expect(result.code).not.toBe(0);
    expect(result.stdout).toContain(gone);
  });
  it('without the checklist: a wrong call', async () =>
    expect((await runGate({ event: PUSH, files: FILES })).code).toBe(2));
});
