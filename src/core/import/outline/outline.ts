import type { Contact } from '../../checklist.ts';
import type { ImportItem } from '../item.ts';

/** An item, and what stands below it. */
export interface Entry {
  readonly item: ImportItem;
  /** Markdown below it that is no item. */
  readonly notes: readonly string[];
  /** Items nested in it. */
  readonly entries: readonly Entry[];
  /** True when it states nothing of its own and only heads what is nested in it. */
  readonly heads: boolean;
  /** True when all of it is struck out: it does not apply. */
  readonly struck: boolean;
  /** Whom a cell beside it names. */
  readonly people: readonly string[];
}

/** A heading with its items. */
export interface Outline {
  readonly title: string;
  readonly line: number;
  readonly entries: readonly Entry[];
  /** Markdown below it that is no item. */
  readonly notes: readonly string[];
  readonly contacts: readonly Contact[];
  readonly parts: readonly Outline[];
}

/** Everything below a heading that is an item, nested ones too, in the order of the document. */
export function entriesOf(outline: Outline): readonly Entry[] {
  return [...deep(outline.entries), ...outline.parts.flatMap(entriesOf)];
}

function deep(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((entry) => [entry, ...deep(entry.entries)]);
}
