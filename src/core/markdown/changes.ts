import { type Change, EFFECT_LOOKS } from '../diff/change.ts';
import { codeSpan } from '../escape.ts';
import { prose } from './prose.ts';

/** Changes of a checklist as a table, a row each, at most `limit` of them; then how many more there are. */
export function changesTable(changes: readonly Change[], limit = Number.POSITIVE_INFINITY): string[] {
  const rows = changes.slice(0, limit).map(({ effect, criterion, what }) => {
    const { mark, word } = EFFECT_LOOKS[effect];
    return `| ${mark} ${word} | ${criterion === null ? '–' : codeSpan(criterion, 100)} | ${prose(what, 400)} |`;
  });
  const more = changes.length > limit ? ['', `… and ${changes.length - limit} more in the results document`] : [];
  return ['| | Criterion | Change |', '| :-- | :-- | :-- |', ...rows, ...more];
}
