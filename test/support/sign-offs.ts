import type { Criterion } from '../../src/core/checklist.ts';
import { load } from '../../src/core/load/load.ts';
import type { Ports, RecordedSignOff } from '../../src/core/ports.ts';
import { resultOf } from '../../src/core/result-of.ts';
import type { CriterionResult } from '../../src/core/results.ts';
import { isoTime } from '../../src/core/time.ts';
import { vocabulary } from '../../src/vocabulary.ts';

/** The moment at which sign-offs are judged, seconds since 1970. */
const NOW = 1_800_000_000;

/** A record, what the criterion asks, and whether the record counts. Entries are complete but for what a case changes. */
export interface SignOffCase {
  /** The options as YAML; `sre` alone unless given. */
  readonly options?: string;
  readonly bound?: string;
  /** `ago`: seconds before now. */
  readonly entries?: readonly Partial<RecordedSignOff & { ago: number }>[];
  readonly counted?: boolean;
  /** Whether it is judged with another clock. */
  readonly rehearsal?: boolean;
}

/** A criterion given as YAML, in a checklist with the roles that the cases name. `sre` is who is in that role. */
export async function loadSignOff(criterion: string, sre = '[ "@mona" ]'): Promise<Criterion> {
  const text = [
    'version: 1',
    `roles: { sre: ${sre}, qa: [ "@hugo" ], ops: [ "@acme/ops" ], nobody: [] }`,
    'criteria:',
    '  - title: x',
    criterion.replace(/^(?=.)/gm, '    '),
    '',
  ].join('\n');
  const loaded = await load('test.yml', new TextEncoder().encode(text), vocabulary);
  if (!('checklist' in loaded)) throw new Error(loaded.problems.map((problem) => problem.message).join('\n'));
  const [only] = loaded.checklist.criteria;
  if (!only) throw new Error('no criterion');
  return only;
}

/** Gathers and judges as a run does, with a record that is not on disk. */
export async function judgeSignOff(check: 'sign-off' | 'done', given: SignOffCase): Promise<CriterionResult> {
  const { options = 'sre', bound, entries = [], counted = true, rehearsal = false } = given;
  const criterion = await loadSignOff(`${check}: ${options}${bound ? `\ngo: ${bound}` : ''}`);
  const digest = await criterion.digest();
  const whole = entries.map(({ ago = 0, ...more }): RecordedSignOff => {
    const at = isoTime(NOW - ago);
    return { kind: 'sign', criterion: 'x', role: 'sre', by: 'mona', at, tree: 'now', digest, ...more };
  });
  const signOffs = {
    counted,
    rehearsal,
    recorded: async () => ({ entries: whole, problems: [] }),
    tree: async () => 'now',
  };
  // Options reach a check with durations in seconds, which `run` reads; here there is one.
  const read = Object.fromEntries(
    Object.entries(criterion.options).map(([key, value]) => [
      key,
      key === 'max-age' ? { '1h': 3600, '1d': 86_400 }[String(value)] : value,
    ]),
  );
  const evidence = await criterion.check.gather(read as never, { signOffs } as unknown as Ports, {
    now: NOW,
    actions: false,
    fork: false,
    criterion: { id: 'x', title: 'x', file: 'test.yml', digest: criterion.digest },
    asked: [],
    timeout: 60,
    signal: new AbortController().signal,
    roles: { sre: ['@mona'], qa: ['@hugo'], ops: ['@acme/ops'], nobody: [] },
    literalOrigins: [],
    hide: () => {},
  });
  return resultOf(criterion, evidence, () => undefined, undefined, NOW, 0);
}
