import { extendsSentence, overridesOf } from '../extends/words.ts';
import type { Results } from '../results.ts';
import { changesTable } from './changes.ts';
import { prose } from './prose.ts';

/**
 * What the checklist extends: one line, and what its overrides change, folded, worst first. Nothing where it extends none;
 * with `rows` 0 only the line.
 */
export function extendsBlocks({ checklist }: Results, rows: number): string[] {
  const { extends: extended, file } = checklist;
  if (!extended) return [];
  const line = prose(extendsSentence(extended), 1000);
  const changes = overridesOf(extended, file);
  if (rows === 0 || changes.length === 0) return [line];
  const title = changes.length === 1 ? '1 override' : `${changes.length} overrides`;
  return [line, `<details><summary>${title}</summary>\n\n${changesTable(changes, rows).join('\n')}\n\n</details>`];
}
