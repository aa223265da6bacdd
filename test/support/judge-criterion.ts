import type { GatherContext } from '../../src/core/check.ts';
import type { Criterion } from '../../src/core/checklist.ts';
import { parseEndpoint, printEndpoint } from '../../src/core/endpoint.ts';
import { type Evidence, EvidenceError, onlyProblem } from '../../src/core/evidence.ts';
import { type Judgement, judge } from '../../src/core/judge.ts';
import { load } from '../../src/core/load/load.ts';
import { mapTexts } from '../../src/core/options.ts';
import type { Ports } from '../../src/core/ports.ts';
import { readTextOption } from '../../src/core/text-option.ts';
import { vocabulary } from '../../src/vocabulary.ts';

/** The moment at which criteria are judged, seconds since 1970. */
export const NOW = 1_800_000_000;

/** A checklist with one criterion, whose check and bounds are given as YAML: `http: https://example.com/`. */
const checklistOf = (criterion: string) =>
  `version: 1\ncriteria:\n  - title: x\n${criterion.replace(/^(?=.)/gm, '    ')}\n`;

/** What is wrong with such a criterion, as `id: message`; nothing when it loads. */
export async function loadMistakes(criterion: string): Promise<string[]> {
  const loaded = await load('test.yml', new TextEncoder().encode(checklistOf(criterion)), vocabulary);
  return 'checklist' in loaded ? [] : loaded.problems.map((problem) => `${problem.id}: ${problem.message}`);
}

/** Loads, gathers and judges such a criterion as a run does, without expressions. Ports not given are refused. */
export async function judgeCriterion(
  criterion: string,
  ports: Partial<Ports>,
  over: Partial<GatherContext> = {},
): Promise<Judgement & { evidence: Evidence }> {
  const loaded = await load('test.yml', new TextEncoder().encode(checklistOf(criterion)), vocabulary);
  if (!('checklist' in loaded)) throw new Error(loaded.problems.map((problem) => problem.message).join('\n'));
  const [only] = loaded.checklist.criteria;
  if (!only) throw new Error('no criterion');
  const evidence = await gather(only, ports, over).catch((error: unknown) => {
    if (error instanceof EvidenceError) return onlyProblem(error.toProblem());
    throw error;
  });
  return { ...judge(only, evidence, () => undefined), evidence };
}

async function gather(criterion: Criterion, ports: Partial<Ports>, over: Partial<GatherContext>): Promise<Evidence> {
  const { check, bounds, enough, id, title, digest } = criterion;
  const origins: string[] = [];
  const options = await mapTexts(criterion.options, check.options, [], async ({ text, schema }) => {
    const kind = 'kind' in schema ? schema.kind : undefined;
    if (kind === 'endpoint') origins.push(printEndpoint(parseEndpoint(text) ?? { host: '' }));
    if (kind === 'url') origins.push(new URL(text).origin);
    return readTextOption(text, kind);
  });
  const context: GatherContext = {
    now: NOW,
    actions: false,
    fork: false,
    criterion: { id, title, file: 'test.yml', digest },
    asked: [...bounds, ...enough].map((one) => one.fact),
    timeout: criterion.timeout ?? check.timeout ?? 60,
    signal: new AbortController().signal,
    roles: {},
    literalOrigins: origins,
    ...over,
  };
  return check.gather(options as never, ports as Ports, context);
}
