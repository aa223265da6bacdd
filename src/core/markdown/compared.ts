import { markdown } from '../escape.ts';
import { origins } from '../history/origin.ts';
import type { Results } from '../results.ts';

const SHOWN = 3;

/** One line below a table: which earlier results its column "vs base" is against. */
export function comparedLine({ criteria }: Results): string[] {
  const all = origins(criteria);
  if (all.length === 0) return [];
  const named = all.slice(0, SHOWN).map((one) => markdown(one, 200));
  const more = all.length > SHOWN ? `; and ${all.length - SHOWN} more` : '';
  return [`<sub>vs base: ${named.join('; ')}${more}</sub>`];
}
