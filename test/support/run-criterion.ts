import { expect } from 'vitest';
import type { Ports } from '../../src/core/ports.ts';
import { Redactor } from '../../src/core/redact.ts';
import type { CriterionResult } from '../../src/core/results.ts';
import { verify } from '../../src/core/verify/verify.ts';
import { loadChecklist } from '../../src/load-checklist.ts';
import { run as runChecklist } from '../../src/run.ts';

/** Runs checklists of this YAML as the CLI does: expressions, redaction and all. Ports not given are refused. */
export async function runYaml(
  yaml: string,
  ports: Partial<Ports>,
  environment: Readonly<Record<string, string>> = {},
  params: Readonly<Record<string, string>> = {},
): Promise<readonly CriterionResult[]> {
  const { checklist } = await loadChecklist('test.yml', new TextEncoder().encode(yaml));
  const results = await runChecklist(
    {
      checklist,
      sha256: '0'.repeat(64),
      ref: null,
      params,
      github: {},
      inputs: {},
      context: { now: 1_800_000_000, actions: false, fork: false },
      redactor: new Redactor(),
      clock: () => performance.now() / 1000,
    },
    { environment: (name: string) => environment[name], ...ports } as Ports,
  );
  // Whatever a test runs, its verdict must follow from its record.
  expect(await verify(JSON.parse(JSON.stringify(results)))).toEqual([]);
  return results.criteria;
}

/** The result of one criterion, given as the YAML of its check and bounds. */
export async function run(
  criterion: string,
  ports: Partial<Ports>,
  environment: Readonly<Record<string, string>> = {},
): Promise<CriterionResult> {
  const yaml = `version: 1\nname: x\ncriteria:\n  - title: x\n${criterion.replace(/^(?=.)/gm, '    ')}\n`;
  const [result] = await runYaml(yaml, ports, environment);
  if (!result) throw new Error('no criterion');
  return result;
}
