import type { Command, CommandCall } from '../core/command.ts';
import { EXIT } from '../core/exit.ts';
import { nearest } from '../core/nearest.ts';
import { callError, type UserError } from '../core/problem.ts';
import { PROBLEMS } from '../core/problem-id.ts';
import type { ProblemText } from '../core/problems/problem-text.ts';
import type { Results } from '../core/results.ts';
import { RESULT_WORDS } from '../core/results-schema.ts';
import { deskOptions } from '../desk/options.ts';

/** `gonogo explain`: why a criterion, or each of a group or phase, has its state, or what a kind of mistake means. */
export default {
  name: 'explain',
  summary: 'say why a criterion has its state and what would make it go, or what an error means',
  takes: 'one',
  usage: 'gonogo explain CRITERION | GROUP | PHASE | ERROR-ID',
  options: {
    ...deskOptions,
    results: { type: 'string', value: 'FILE', description: 'explain recorded results instead of evaluating' },
  },
  async run(call) {
    const [topic] = call.positionals;
    if (topic === undefined)
      throw callError(
        'call-invalid',
        'name a criterion or the id of an error',
        'the id stands in brackets: error[unknown-key]',
      );
    if (Object.hasOwn(PROBLEMS, topic)) {
      call.stdout.write(explainProblem(topic, PROBLEMS[topic as keyof typeof PROBLEMS]));
      return EXIT.ok;
    }
    const { results } = call.values;
    const { found, notes, above } =
      typeof results === 'string'
        ? { found: await recorded(call, topic, results), notes: new Map<string, string>(), above: '' }
        : await evaluated(call, topic);
    const { explainCriterion } = await import('../desk/explain-criterion.ts');
    const told = found.flatMap((one) =>
      one.criteria.map((criterion) => explainCriterion(criterion, one, notes.get(criterion.id))),
    );
    call.stdout.write(above + told.join('\n'));
    return EXIT.ok;
  },
} satisfies Command;

/** Recorded results, with only what is asked for. */
async function recorded(call: CommandCall, topic: string, file: string): Promise<Results[]> {
  const { readResultsFile } = await import('../desk/results-file.ts');
  const all = await readResultsFile(call.cwd, file);
  const found = all
    .map((one) => ({ ...one, criteria: one.criteria.filter((criterion) => criterion.id === topic) }))
    .filter((one) => one.criteria.length > 0);
  if (found.length > 0) return found;
  const ids = all.flatMap((one) => one.criteria.map((criterion) => criterion.id));
  throw nothingOf(topic, ids, `\`${file}\``);
}

/** What is explained, and what the checklist says of it for people, by id. */
interface Explained {
  readonly found: readonly Results[];
  readonly notes: ReadonlyMap<string, string>;
  /** Of the group or phase that was asked for. */
  readonly above: string;
}

/** Evaluates what is asked for: a criterion, or all of a group, tag or phase. */
async function evaluated(call: CommandCall, topic: string): Promise<Explained> {
  const [{ evaluateOnDesk, loadOnDesk, namesOf }, { explainSection }] = await Promise.all([
    import('../desk/evaluate.ts'),
    import('../desk/explain-section.ts'),
  ]);
  const { ready } = await loadOnDesk(call).catch((error: unknown) => {
    // Where there is no checklist, an error's id was probably meant.
    throw call.values.checklist === undefined && nearest(topic, IDS) ? nothingOf(topic, []) : error;
  });
  const names = namesOf(ready);
  const phases = ready.flatMap(({ checklist }) => checklist.phases.map(({ id }) => id));
  const whole = !names.includes(topic) && phases.includes(topic);
  if (!whole && !names.includes(topic)) throw nothingOf(topic, [...names, ...phases]);
  const above = explainSection(
    topic,
    ready.map(({ checklist }) => checklist),
  );
  const notes = new Map(
    ready.flatMap(({ checklist }) =>
      checklist.criteria.flatMap((one) => (one.notes === undefined ? [] : [[one.id, one.notes] as const])),
    ),
  );
  const evaluate = async (values: CommandCall['values']) => {
    const asked = whole ? { ...values, phase: topic } : { ...values, only: [topic] };
    const { results, redactor } = await evaluateOnDesk({ ...call, values: asked });
    return { found: redactor.data(results, RESULT_WORDS), notes, above };
  };
  const first = await evaluate(call.values);
  if (first.found.some(({ criteria }) => criteria.length > 0)) return first;
  // What belongs to other phases than the one whose turn it is.
  const { phaseWith } = await import('../desk/phase-with.ts');
  const phase = phaseWith(topic, ready);
  if (phase !== undefined && call.values.phase === undefined) return evaluate({ ...call.values, phase });
  throw callError(
    'call-invalid',
    `\`${topic}\` is not judged in the phase \`${String(call.values.phase)}\``,
    phase === undefined ? undefined : `say \`--phase ${phase}\``,
  );
}

const IDS = Object.keys(PROBLEMS);

function nothingOf(topic: string, names: readonly string[], where?: string): UserError {
  const close = nearest(topic, [...names, ...IDS]);
  const message = `\`${topic}\` is neither ${where ? `a criterion of ${where}` : 'a criterion, a group, a phase'} nor the id of an error`;
  const some = names.slice(0, 10).join(', ') + (names.length > 10 ? ', …' : '');
  const hint = close ? `did you mean \`gonogo explain ${close}\`?` : some && `criteria are ${some}`;
  return callError('call-invalid', message, hint || undefined);
}

function explainProblem(id: string, text: ProblemText): string {
  return [
    id,
    '',
    `  ${text.why}`,
    `  ${text.fix}`,
    ...(text.example ? ['', ...text.example.split('\n').map((line) => `    ${line}`)] : []),
    '',
  ].join('\n');
}
