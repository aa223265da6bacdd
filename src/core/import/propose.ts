import type { ImportItem } from './item.ts';
import type { Proposal } from './proposal.ts';

/** What would measure an item, by the first rule that fits; what none fits is for a person to do. */
export function propose(item: ImportItem): Proposal {
  return { check: 'done', options: {}, why: `nothing in "${item.text}" can be measured`, rule: 'done' };
}
