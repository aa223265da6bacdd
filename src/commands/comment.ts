import type { Command, CommandCall } from '../core/command.ts';
import { EXIT } from '../core/exit.ts';
import { callError } from '../core/problem.ts';
import { oneOf } from '../desk/one-of.ts';
import { COMMENT_MODES } from '../publish/comment-mode.ts';

/** `gonogo comment`: comment on a fork's pull request with what an unprivileged run has evaluated (docs/comments.md). */
export default {
  name: 'comment',
  summary: 'comment on a pull request with results that another run evaluated, as pull requests from forks need it',
  takes: 'one',
  usage: 'gonogo comment RESULTS [--pr NUMBER] [options]',
  options: {
    pr: {
      type: 'string',
      value: 'NUMBER',
      description: 'only this pull request; it must have the head that was judged',
    },
    comment: {
      type: 'string',
      value: 'MODE',
      description: 'when to comment: on-problem (default), always, on-change or never',
    },
    key: {
      type: 'string',
      value: 'KEY',
      description: 'tells the comments of several gates apart (default: workflow, job and checklists)',
    },
  },
  async run(call) {
    const [file] = call.positionals;
    if (file === undefined) throw callError('call-invalid', 'name the results document', 'gonogo comment results.json');
    const mode = oneOf(call.values.comment ?? 'on-problem', COMMENT_MODES, '--comment');
    const { commentFromArtifact } = await import('../desk/comment-from-artifact.ts');
    const key = typeof call.values.key === 'string' ? { key: call.values.key } : {};
    const only = numberOf(call.values.pr);
    await commentFromArtifact(call, { file, mode, ...key, ...(only === undefined ? {} : { only }) });
    return EXIT.ok;
  },
} satisfies Command;

function numberOf(value: CommandCall['values'][string]): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^[1-9]\d{0,9}$/.test(value)) return Number.parseInt(value, 10);
  throw callError('call-invalid', `\`--pr\` is \`${String(value)}\`, which is no number of a pull request`);
}
