import { baselineOf } from '../../src/core/baseline.ts';
import { bind, type RunValues } from '../../src/core/bind.ts';
import type { Context } from '../../src/core/context.ts';
import type { Evidence } from '../../src/core/evidence.ts';
import { type Judgement, judge } from '../../src/core/judge.ts';
import { load } from '../../src/core/load/load.ts';
import { vocabulary } from '../../src/vocabulary.ts';
import { askedBy } from './judge-report.ts';
import { type MemoryFile, memoryFiles } from './memory-files.ts';

const CONTEXT: Context = { now: 1_800_000_000, actions: false, fork: false };

/** What expressions may refer to: nothing. */
const VALUES: RunValues = {
  params: {},
  github: {},
  inputs: {},
  environment: () => undefined,
  fork: false,
  secret: () => {},
};

/** The one criterion of a checklist, written as in the file (without its title), or the ids of what is wrong with it. */
export async function loadCriterion(yaml: string) {
  const body = yaml.trim().replaceAll('\n', '\n    ');
  const text = `version: 1\ncriteria:\n  - title: x\n    ${body}\n`;
  const loaded = await load('test.yml', new TextEncoder().encode(text), vocabulary);
  if (!('checklist' in loaded)) return { mistakes: loaded.problems.map((problem) => problem.id) };
  const [criterion] = loaded.checklist.criteria;
  if (!criterion) throw new Error('no criterion');
  return { criterion };
}

/** What becomes of one criterion over files: loaded, gathered and judged as in a run. */
export async function judgeFiles(
  yaml: string,
  files: Readonly<Record<string, MemoryFile | string | Uint8Array>>,
  context: Partial<Context> = {},
): Promise<Judgement & { evidence: Evidence }> {
  const { criterion, mistakes } = await loadCriterion(yaml);
  if (!criterion) throw new Error(`does not load: ${mistakes.join(', ')}`);
  const now = { ...CONTEXT, asked: askedBy(criterion), ...context };
  const ports = { files: memoryFiles(files, now.now) };
  // The product's own way: expressions evaluated, `1h` in seconds.
  const binding = await bind(criterion, [], VALUES);
  if (binding.kind !== 'ready') throw new Error(`there is nothing to gather: ${JSON.stringify(binding)}`);
  const evidence = await criterion.check.gather(binding.options as never, ports as never, now as never);
  return { ...judge(criterion, evidence, baselineOf(undefined, criterion.id, evidence.baseline)), evidence };
}
