import type { Command } from '../core/command.ts';
import { callError } from '../core/problem.ts';
import { parseDuration } from '../core/quantity.ts';
import { conclude, outcomeCall, outcomeOptions } from '../desk/conclude.ts';
import { deskOptions } from '../desk/options.ts';

const { only: _, 'allow-hosts': __, 'allow-private-hosts': ___, ...options } = deskOptions;

/** `gonogo decide`: one verdict from the evidence of many runners. */
export default {
  name: 'decide',
  summary: 'judge the evidence of shards that `gonogo collect` wrote, and decide',
  takes: 'any',
  usage: 'gonogo decide SHARD... [-c FILE] [--phase ID] [options]',
  options: {
    ...options,
    'max-age': { type: 'string', value: 'TIME', description: 'the oldest that a shard may be (default 24h)' },
    ...outcomeOptions,
  },
  async run(call) {
    const said = outcomeCall(call);
    if (call.positionals.length === 0)
      throw callError('call-invalid', 'name the shards: files, globs or folders', 'gonogo decide shards/');
    const { 'max-age': written } = call.values;
    const maxAge = typeof written === 'string' ? parseDuration(written) : undefined;
    if (written !== undefined && maxAge === undefined)
      throw callError('call-invalid', `\`--max-age ${written}\` is no time; write 24h`);
    const [{ decideOnDesk }, { onlyChecklist }] = await Promise.all([
      import('../desk/decide.ts'),
      import('../desk/only-one.ts'),
    ]);
    onlyChecklist(call);
    return conclude(call, said, await decideOnDesk(call, maxAge));
  },
} satisfies Command;
