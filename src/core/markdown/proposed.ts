import { codeSpan } from '../escape.ts';
import { proposedVerdict } from '../proposed-words.ts';
import type { Results } from '../results.ts';
import { changesTable } from './changes.ts';
import { prose } from './prose.ts';

/** So many criteria that stay open are named. */
const NAMED = 3;

/**
 * What the pull request does to the checklist (UX section 2): one line, and the changes folded, worst first. Nothing when it
 * leaves the checklist alone; with `rows` 0 only the line.
 */
export function proposedBlocks({ proposed }: Results, rows: number): string[] {
  if (!proposed) return [];
  const { open, changes } = proposed;
  const more = open.length > NAMED ? ` and ${open.length - NAMED} more` : '';
  const later =
    open.length > 0
      ? ` Evaluated only then: ${open
          .slice(0, NAMED)
          .map((id) => codeSpan(id, 64))
          .join(', ')}${more}.`
      : '';
  const line = `**This pull request ${prose(proposed.summary, 400)}.** ${proposedVerdict(proposed)}${later}`;
  if (rows === 0) return [line];
  const title = changes.length === 1 ? '1 change of the checklist' : `${changes.length} changes of the checklist`;
  return [line, `<details><summary>${title}</summary>\n\n${changesTable(changes, rows).join('\n')}\n\n</details>`];
}
