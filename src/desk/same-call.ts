import { checklistOption, shellWord } from '../core/call.ts';
import type { CommandCall } from '../core/command.ts';
import type { Results } from '../core/results.ts';
import { texts } from './evaluate.ts';

/** What else decides what is found. */
const SAME = ['t0', 'history', 'baseline', 'commit', 'now', 'param', 'allow-hosts', 'allow-private-hosts'];

/** What one types behind another command to look at the same again: ` -c gonogo.yml --phase canary`. */
export function sameCall(call: CommandCall, results: readonly Results[]): string {
  const [only] = results;
  const phase = texts(call, 'phase')[0] ?? (results.length === 1 ? (only?.checklist.phase ?? undefined) : undefined);
  const said = SAME.flatMap((name) => texts(call, name).map((value) => ` --${name} ${shellWord(value)}`));
  return [checklistOption(...texts(call, 'checklist')), phase === undefined ? '' : ` --phase ${phase}`, ...said].join(
    '',
  );
}
