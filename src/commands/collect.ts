import { basename } from 'node:path';
import type { Command } from '../core/command.ts';
import { EXIT } from '../core/exit.ts';
import { callError } from '../core/problem.ts';
import { deskOptions } from '../desk/options.ts';

const { baseline: _, ...options } = deskOptions;

/** `gonogo collect`: gather evidence on one runner, for `gonogo decide` on another. */
export default {
  name: 'collect',
  summary: 'gather evidence for some criteria into a shard, and decide nothing',
  takes: 'nothing',
  usage: 'gonogo collect [-c FILE] [--only ID|TAG] [--phase ID] -o SHARD.json',
  options: {
    ...options,
    only: { ...options.only, description: 'gather for these criteria only' },
    shard: { type: 'string', value: 'NAME', description: 'its name (default: that of the file)' },
    output: { type: 'string', short: 'o', value: 'FILE', description: 'where to write the shard' },
    'allow-commands': {
      type: 'boolean',
      description: 'run `command` checks; whoever writes the checklist runs code here',
    },
  },
  async run(call) {
    const { output, shard } = call.values;
    if (typeof output !== 'string')
      throw callError('call-invalid', 'say where to write the shard', 'gonogo collect --only load -o shards/load.json');
    const [{ collectOnDesk }, { onlyChecklist }, { writeOutput }] = await Promise.all([
      import('../desk/collect.ts'),
      import('../desk/only-one.ts'),
      import('../desk/output-file.ts'),
    ]);
    onlyChecklist(call);
    const name = typeof shard === 'string' ? shard : basename(output, '.json');
    const results = await collectOnDesk(call, name);
    await writeOutput(call.cwd, output, '--output', `${JSON.stringify(results, null, 2)}\n`);
    const { criteria } = results;
    const troubled = criteria.filter(({ problems }) => problems.length > 0).length;
    call.stdout.write(
      `gathered evidence for ${criteria.length} ${criteria.length === 1 ? 'criterion' : 'criteria'}, ${troubled} with problems; nothing is decided\n`,
    );
    return EXIT.ok;
  },
} satisfies Command;
