import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command, CommandCall } from '../core/command.ts';
import { EXIT } from '../core/exit.ts';
import { nearest } from '../core/nearest.ts';
import { callError } from '../core/problem.ts';
import { PROBLEMS, type ProblemText } from '../core/problem-id.ts';
import type { Results } from '../core/results.ts';
import { RESULT_WORDS } from '../core/results-schema.ts';
import { deskOptions } from '../desk/options.ts';
import { parseResults } from '../read-results.ts';

/** `gonogo explain`: why a criterion has its state, or what a kind of mistake means. */
export default {
  name: 'explain',
  summary: 'say why a criterion has its state and what would make it go, or what an error means',
  usage: 'gonogo explain CRITERION | ERROR-ID',
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
    const results =
      typeof call.values.results === 'string'
        ? await recorded(resolve(call.cwd, call.values.results), call.values.results)
        : await evaluated(call, topic);
    const { explainCriterion } = await import('../desk/explain-criterion.ts');
    const found = results.flatMap((one) =>
      one.criteria.filter((criterion) => criterion.id === topic).map((criterion) => explainCriterion(criterion, one)),
    );
    if (found.length === 0) {
      const close = nearest(topic, [
        ...results.flatMap((one) => one.criteria.map((criterion) => criterion.id)),
        ...Object.keys(PROBLEMS),
      ]);
      throw callError(
        'call-invalid',
        `\`${topic}\` is neither a criterion nor an error`,
        close ? `did you mean \`${close}\`?` : undefined,
      );
    }
    call.stdout.write(found.join('\n'));
    return EXIT.ok;
  },
} satisfies Command;

async function recorded(path: string, name: string): Promise<Results[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw callError('results-invalid', `\`${name}\` cannot be read (${error.code})`);
  });
  return parseResults(text, name);
}

async function evaluated(call: CommandCall, topic: string): Promise<Results[]> {
  const { evaluateOnDesk } = await import('../desk/evaluate.ts');
  const { results, redactor } = await evaluateOnDesk({ ...call, values: { ...call.values, only: [topic] } });
  return redactor.data(results, RESULT_WORDS);
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
