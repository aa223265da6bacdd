import { entriesOf, type Outline } from '../outline/outline.ts';
import type { Ids } from '../plan/ids.ts';
import { criteriaOf, groupsOf, nodesOf, type Plan, type PlanCriterion } from '../plan/plan.ts';
import { asksPeople } from '../plan/role.ts';
import type { ProposedBands } from '../proposal.ts';

/** An item of the document, and what it became. */
export interface ListedItem {
  readonly line: number;
  readonly text: string;
  /** Of its criterion; of its group where it only heads others. */
  readonly id: string;
  /** Null where it only heads others. */
  readonly check: string | null;
  readonly bands: ProposedBands;
  readonly why: string;
}

/** Every item of a document once, in its order. */
export function listItems(outline: Outline, plan: Plan, ids: Ids): readonly ListedItem[] {
  const found = new Map<unknown, Omit<ListedItem, 'line' | 'text'>>();
  for (const node of criteriaOf(nodesOf(plan))) {
    const { proposal, merged, entry } = node;
    const id = ids.get(node) ?? '';
    found.set(entry, { id, check: proposal.check, bands: ownBands(node), why: proposal.why });
    for (const flag of merged) {
      const why = 'it is the caution band of a go criterion';
      found.set(flag.entry, { id, check: proposal.check, bands: { caution: flag.caution }, why });
    }
  }
  for (const node of groupsOf(nodesOf(plan)))
    if (node.entry)
      found.set(node.entry, { id: ids.get(node) ?? '', check: null, bands: {}, why: 'it heads the items below it' });
  return entriesOf(outline)
    .flatMap((entry) => {
      const what = found.get(entry);
      return what ? [{ line: entry.item.line, text: entry.item.text, ...what }] : [];
    })
    .sort((a, b) => a.line - b.line);
}

/** The bounds that the item itself states: those of flags that went into its criterion stand at their own lines. */
function ownBands({ proposal: { bands = {} }, merged }: PlanCriterion): ProposedBands {
  if (merged.length === 0) return bands;
  const others = new Set(merged.flatMap(({ caution }) => Object.keys(caution)));
  const own = Object.entries(bands.caution ?? {}).filter(([fact]) => !others.has(fact));
  const { caution: _, ...rest } = bands;
  return own.length === 0 ? rest : { ...rest, caution: Object.fromEntries(own) };
}

/** The share of items with a check that nobody has to report or sign, to two digits. */
export function automatedShare(items: readonly ListedItem[]): number {
  const checked = items.flatMap(({ check }) => (check === null ? [] : [{ check }]));
  if (checked.length === 0) return 0;
  return Math.round((checked.filter((one) => !asksPeople(one)).length / checked.length) * 100) / 100;
}
