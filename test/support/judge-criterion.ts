import type { GatherContext } from '../../src/core/check.ts';
import type { Context } from '../../src/core/context.ts';
import { type Evidence, EvidenceError, onlyProblem } from '../../src/core/evidence.ts';
import { type Judgement, judge } from '../../src/core/judge.ts';
import { load } from '../../src/core/load/load.ts';
import { mapTexts } from '../../src/core/options.ts';
import type { Files, Ports } from '../../src/core/ports.ts';
import type { Json, StringSchema } from '../../src/core/schema.ts';
import { readTextOption } from '../../src/core/text-option.ts';
import { vocabulary } from '../../src/vocabulary.ts';

/** What a case says beyond the criterion itself. */
export interface Scene {
  readonly files?: Files;
  readonly context?: Partial<Context>;
}

export const NOW = 1_800_000_000;

/**
 * Loads a checklist of one criterion, given as the YAML of its keys without the title, gathers and judges it. Throws
 * with the messages of all mistakes when it does not load.
 */
export async function judgeCriterion(yaml: string, scene: Scene): Promise<Judgement & { evidence: Evidence }> {
  const indented = yaml.trim().split('\n').join('\n    ');
  const text = `version: 1\ncriteria:\n  - title: x\n    ${indented}\n`;
  const loaded = await load('test.yml', new TextEncoder().encode(text), vocabulary);
  if (!('checklist' in loaded)) throw new Error(loaded.problems.map((problem) => problem.message).join('\n'));
  const [criterion] = loaded.checklist.criteria;
  if (!criterion) throw new Error('no criterion');
  const options = await mapTexts(criterion.options as Json, criterion.check.options, [], ({ text: value, schema }) =>
    readTextOption(value, (schema as StringSchema).kind),
  );
  const context: GatherContext = {
    now: NOW,
    actions: false,
    fork: false,
    ...scene.context,
    criterion: { id: criterion.id, title: criterion.title, digest: criterion.digest },
    asked: [...criterion.bounds, ...criterion.enough].map((bounds) => bounds.fact),
    timeout: 10,
    signal: new AbortController().signal,
    roles: {},
    literalOrigins: [],
  };
  const ports = { files: scene.files } as Ports;
  const evidence = await criterion.check.gather(options as never, ports, context).catch((error: unknown) => {
    if (error instanceof EvidenceError) return onlyProblem(error.toProblem());
    throw error;
  });
  return { ...judge(criterion, evidence, () => undefined), evidence };
}

/** The messages of everything that is wrong with a criterion; empty when it loads. */
export async function mistakesOf(yaml: string): Promise<string[]> {
  const indented = yaml.trim().split('\n').join('\n    ');
  const text = `version: 1\ncriteria:\n  - title: x\n    ${indented}\n`;
  const loaded = await load('test.yml', new TextEncoder().encode(text), vocabulary);
  return 'problems' in loaded ? loaded.problems.map(({ id, message }) => `${id}: ${message}`) : [];
}
