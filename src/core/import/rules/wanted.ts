import type { ImportItem } from '../item.ts';
import type { StatedBound } from '../phrases/bound-phrase.ts';
import { harmIn } from '../phrases/harm.ts';

/** "Scales out when the CPU is above 80 %", "alert at errors > 2 %": where something begins, and no limit of what has to be so. */
export function wanted(
  bounds: readonly StatedBound[],
  text: string,
  { cell, headings }: ImportItem,
): readonly StatedBound[] {
  if (cell !== undefined || bounds.length === 0) return bounds;
  if (SETTINGS.test(headings.at(-1) ?? '')) return bounds.filter(({ kind }) => kind === 'bare');
  const harm = harmIn(text, bounds, ['errors', 'uses']);
  return harm.size === 0 ? bounds : bounds.filter((bound) => !harm.has(bound));
}

/** Headings of what is set to act at a limit: "Alert thresholds", "Page when", "Auto-scaling rules". */
const SETTINGS =
  /^\W*(?:\w+ )?(?:alert(?:s|ing)?|alarms?|pag(?:e|es|er|ing)|notif\w+) (?:on|at|when|if|thresholds?|rules|conditions|limits)\b|^\W*auto-?scal\w+\b|\bcircuit breakers?\b/i;
