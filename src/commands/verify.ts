import type { Command, CommandCall } from '../core/command.ts';
import { plainText } from '../core/escape.ts';
import { EXIT } from '../core/exit.ts';
import { callError } from '../core/problem.ts';
import type { Results } from '../core/results.ts';
import { reservations } from '../core/status.ts';
import type { Difference } from '../core/verify/differences.ts';

/** `gonogo verify`: does the recorded verdict follow from the recorded facts? */
export default {
  name: 'verify',
  summary: 'derive the verdict of recorded results again from their facts and bounds, offline',
  takes: 'one',
  usage: 'gonogo verify RESULTS [-c FILE]',
  options: {
    checklist: {
      type: 'string',
      short: 'c',
      multiple: true,
      value: 'FILE',
      description: 'also compare with the checklist that they are of: its digest, criteria, bounds and waivers',
    },
  },
  async run(call) {
    const [file] = call.positionals;
    if (file === undefined) throw callError('call-invalid', 'name the results document', 'gonogo verify results.json');
    const [{ readResultsFile }, { verify }] = await Promise.all([
      import('../desk/results-file.ts'),
      import('../core/verify/verify.ts'),
    ]);
    const all = await readResultsFile(call.cwd, file);
    const compare = await checklistsOf(call);
    let count = 0;
    for (const [index, results] of all.entries()) {
      const found = [...(await verify(results)), ...(await compare(results))];
      call.stdout.write(told(all.length > 1 ? `${file}, document ${index + 1}` : file, results, found));
      count += found.length;
    }
    return count === 0 ? EXIT.ok : EXIT.noGo;
  },
} satisfies Command;

/** What compares results with the checklists of the call, each with the one of its digest. */
async function checklistsOf(call: CommandCall): Promise<(results: Results) => Promise<Difference[]>> {
  if (call.values.checklist === undefined) return async () => [];
  const [{ namedChecklists }, { against }, { gatesOf }] = await Promise.all([
    import('../desk/evaluate.ts'),
    import('../core/verify/against.ts'),
    import('../phase/gates.ts'),
  ]);
  const loaded = await namedChecklists(call);
  return async (results) => {
    const own = loaded.find(({ sha256 }) => sha256 === results.checklist.sha256) ?? loaded[0];
    if (!own) return [];
    const phase = own.checklist.phases.find(({ id }) => id === results.checklist.phase);
    return against(results, own.checklist, own.sha256, phase ? await gatesOf(phase) : []);
  };
}

function told(name: string, results: Results, found: readonly Difference[]): string {
  const { decision, criteria, checklist, context } = results;
  const what = results.kind === 'shard' ? 'shard' : decision.verdict;
  const file = plainText(name);
  const said = results.kind === 'shard' ? [] : reservations(results);
  const of = `${[what, ...said].join(', ')} of \`${plainText(checklist.name)}\`, ${criteria.length} criteria, ${plainText(context.now)}`;
  if (found.length === 0) return `${file}: ${of}: follows from what is recorded\n`;
  const masked = found.some(({ recorded }) => recorded.includes('***')) || JSON.stringify(criteria).includes('***');
  return [
    `${file}: ${of}: does NOT follow from what is recorded`,
    ...found.map(({ where, recorded, derived }) =>
      [plainText(where), `  recorded ${plainText(recorded)}`, `  derived  ${plainText(derived)}`]
        .map((line) => `  ${line}`)
        .join('\n'),
    ),
    ...(masked
      ? ['  `***` stands for a secret that was taken out after it was judged; what it decided cannot be derived.']
      : []),
    '',
  ].join('\n');
}
