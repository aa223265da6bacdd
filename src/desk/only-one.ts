import { DEFAULT_CHECKLIST } from '../core/call.ts';
import type { CommandCall } from '../core/command.ts';
import { callError } from '../core/problem.ts';
import { texts } from './evaluate.ts';

/** The one checklist of a call. Throws `UserError` for several: a shard is of one. */
export function onlyChecklist(call: CommandCall): string {
  const [first = DEFAULT_CHECKLIST, second] = texts(call, 'checklist');
  if (second === undefined) return first;
  throw callError('call-invalid', `a shard is of one checklist, and \`${second}\` is a second one`);
}
