import type { Checklist } from '../checklist.ts';
import type { ListedItem } from '../import/writing/item-list.ts';
import type { CriterionResult } from '../results.ts';

/** Which boxes of an imported document stand for what. */
export interface Boxes {
  /** Line of a box, and whether it is to be ticked. */
  readonly boxes: ReadonlyMap<number, boolean>;
  /** How many items belong to criteria that were not judged; their boxes stay. */
  readonly unjudged: number;
  /** Lines of items that the checklist does not have. */
  readonly foreign: readonly number[];
}

/**
 * The boxes of the items that a document has and a checklist, too: by id, or by the title. Ticked is what is go; what heads others
 * is ticked when all of them are that apply.
 */
export function boxesOf(
  items: readonly Pick<ListedItem, 'line' | 'text' | 'id' | 'check'>[],
  { criteria }: Pick<Checklist, 'criteria'>,
  results: ReadonlyMap<string, CriterionResult>,
): Boxes {
  const boxes = new Map<number, boolean>();
  const foreign: number[] = [];
  let unjudged = 0;
  for (const { line, text, id, check } of items) {
    const own =
      check === null
        ? criteria.filter(({ groupIds }) => groupIds.includes(id))
        : criteria.filter((one) => one.id === id || oneLine(one.title) === oneLine(text)).slice(0, 1);
    const states = own.flatMap((one) => results.get(one.id)?.state ?? []);
    const counted = states.filter((state) => state !== 'not-applicable');
    if (own.length === 0) foreign.push(line);
    else if (states.length < own.length) unjudged++;
    else boxes.set(line, counted.length > 0 && counted.every((state) => state === 'go'));
  }
  return { boxes, unjudged, foreign };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
