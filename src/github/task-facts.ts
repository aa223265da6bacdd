import { EvidenceError } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import { bodyTasks } from './body-tasks.ts';
import { counted } from './listed.ts';

/**
 * How many tasks a description has, and how many of them are open; those that are struck out do not apply. Without any,
 * "none is open" says nothing: throws `empty`, unless the author of the checklist `bound` their number too.
 */
export async function taskFacts(
  body: string,
  bound: boolean,
): Promise<{ readonly facts: readonly Fact[]; readonly notes: readonly string[] }> {
  const all = await bodyTasks(body);
  const tasks = all.filter((task) => !task.struck);
  const struck = all.length - tasks.length;
  if (tasks.length === 0 && !bound)
    throw new EvidenceError(
      'empty',
      struck > 0 ? 'every task of the description is struck out' : 'the description has no task',
      'say how many there must be, `body-tasks: ">= 1"`, or that there may be none, `body-tasks: any`',
    );
  const open = tasks.filter((task) => !task.done).map((task) => task.text);
  return {
    facts: [{ name: 'body-tasks', dimension: 'count', value: tasks.length }, counted('body-tasks-open', open)],
    notes:
      struck > 0 ? [`${struck} of ${all.length} tasks ${struck === 1 ? 'is' : 'are'} struck out and not counted`] : [],
  };
}
