import type { CommandCall } from '../core/command.ts';
import { digest } from '../core/digest.ts';
import { callError } from '../core/problem.ts';
import type { Results } from '../core/results.ts';
import { type JudgedBy, shardFault } from '../core/shard.ts';
import { type NamedShard, shardEvidence } from '../core/shard-evidence.ts';
import type { RunRequest } from '../run.ts';
import { evaluateOnDesk } from './evaluate.ts';
import { readUploadedResults } from './results-file.ts';
import { namedFiles } from './shard-files.ts';

const DAY = 86_400;

/** Judges what shards gathered, as a run that had gathered it here. `maxAge`: of a shard, in seconds. Throws `UserError`. */
export async function decideOnDesk(call: CommandCall, maxAge: number = DAY): ReturnType<typeof evaluateOnDesk> {
  const shards: NamedShard[] = [];
  for (const where of await namedFiles(call.cwd, call.positionals))
    for (const shard of await readUploadedResults(call.cwd, where)) shards.push({ where, shard });
  return evaluateOnDesk(call, async (request) => {
    const by = await judgedBy(request);
    for (const { where, shard } of shards) refuse(where, shard, by);
    const { now, actions } = request.context;
    const terms = { now, maxAge, ...(actions ? { sourceMaxAge: DAY } : {}) };
    // What a phase asks for besides its criteria is of this moment, and asked for here.
    const recorded: RunRequest['recorded'] = (criterion) =>
      by.ids.has(criterion.id) ? shardEvidence(criterion, shards, terms) : undefined;
    return { ...request, recorded };
  });
}

async function judgedBy({ checklist, sha256, params, context, phase, simulated }: RunRequest): Promise<JudgedBy> {
  return {
    sha256,
    params: await digest(params),
    commit: context.commit ?? null,
    phase: phase?.applies === false ? null : (phase?.id ?? null),
    simulated: simulated ?? false,
    ids: new Set(checklist.criteria.map(({ id }) => id)),
  };
}

function refuse(where: string, shard: Results, by: JudgedBy): void {
  const fault = shardFault(shard, by);
  if (fault) throw callError('shard-refused', `\`${where}\` cannot be decided about: ${fault}`);
}
