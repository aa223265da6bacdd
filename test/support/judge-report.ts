import type { GatherContext } from '../../src/core/check.ts';
import type { Criterion } from '../../src/core/checklist.ts';
import type { Context } from '../../src/core/context.ts';
import type { Evidence } from '../../src/core/evidence.ts';
import type { Fact } from '../../src/core/fact.ts';
import { type Judgement, judge } from '../../src/core/judge.ts';
import { load } from '../../src/core/load/load.ts';
import { vocabulary } from '../../src/vocabulary.ts';
import { memoryFiles } from './memory-files.ts';

const CONTEXT: Context = { now: 1_800_000_000, actions: false, fork: false };

/** What a check of reports makes of one file and of the bounds given as a YAML flow map, `{ p95: "< 500ms" }`. */
export async function judgeReport(
  check: string,
  bytes: Uint8Array | string,
  go?: string,
): Promise<Judgement & { evidence: Evidence }> {
  const yaml = `version: 1\ncriteria:\n  - title: x\n    ${check}: report\n${go ? `    go: ${go}\n` : ''}`;
  const loaded = await load('test.yml', new TextEncoder().encode(yaml), vocabulary);
  if (!('checklist' in loaded)) throw new Error(loaded.problems.map((problem) => problem.message).join('\n'));
  const [criterion] = loaded.checklist.criteria;
  if (!criterion) throw new Error('no criterion');
  const evidence = await gatherReport(check, bytes, { asked: askedBy(criterion) });
  return { ...judge(criterion, evidence, () => undefined), evidence };
}

/** The evidence that a check of reports gathers from one file, judged at 2027-01-15T08:00:00Z unless `context` differs. */
export async function gatherReport(
  check: string,
  bytes: Uint8Array | string,
  context: Partial<GatherContext> = {},
  path = 'report',
  options: object = {},
): Promise<Evidence> {
  const { check: found } = await vocabulary.load(check);
  const ports = { files: memoryFiles({ [path]: bytes }, CONTEXT.now) };
  return found.gather(
    { report: path, ...options } as never,
    ports as never,
    { ...CONTEXT, asked: [], ...context } as never,
  );
}

/** The names of all facts that a criterion binds, as `gather` is told them. */
export function askedBy(criterion: Criterion): string[] {
  return [...criterion.bounds, ...criterion.enough].map((bounds) => bounds.fact);
}

/** Facts as a plain object, for comparing: `{ failed: 1 }`. */
export function factsOf(facts: readonly Fact[]): Record<string, Fact['value']> {
  return Object.fromEntries(facts.map((fact) => [fact.name, fact.value]));
}
