import { LIMITS } from '../limits.ts';
import type { Vocabulary } from '../load/vocabulary.ts';
import { callError } from '../problem.ts';
import { loadable } from './loadable.ts';
import { entriesOf } from './outline/outline.ts';
import { readOutline } from './outline/read-outline.ts';
import { idsOf } from './plan/ids.ts';
import { makePlan } from './plan/make-plan.ts';
import { criteriaOf, nodesOf, type Plan } from './plan/plan.ts';
import type { Mains } from './plan/shared-options.ts';
import { withoutFrontMatter } from './reading/front-matter.ts';
import { withBoxes } from './reading/html-boxes.ts';
import { htmlItems } from './reading/html-items.ts';
import { markdownTree } from './reading/markdown-tree.ts';
import { sourceText } from './reading/source-text.ts';
import { importRendered } from './rendered.ts';
import { type Written, writeChecklist } from './writing/checklist-document.ts';
import { automatedShare, type ListedItem, listItems } from './writing/item-list.ts';

/** What a Markdown checklist becomes. */
export interface Imported extends Written {
  readonly items: readonly ListedItem[];
  /** The share of items that are measured, of those with a check. */
  readonly automated: number;
  /** Lines that begin HTML with items in it, which were not read. */
  readonly html: readonly number[];
}

/**
 * Makes a checklist of a Markdown document. `file` is the name it was called by. Throws `UserError` for what is no Markdown, has no item,
 * or would make a checklist beyond the limits.
 */
export async function importMarkdown(file: string, bytes: Uint8Array, vocabulary: Vocabulary): Promise<Imported> {
  const { text, title } = withoutFrontMatter(sourceText(file, bytes));
  const tree = withBoxes(await markdownTree(file, text));
  const outline = readOutline(tree, text);
  const rendered = await importRendered(file, tree, outline, vocabulary);
  if (rendered) return rendered;
  const count = entriesOf(outline).filter(({ heads }) => !heads).length;
  const html = htmlItems(tree);
  if (count === 0)
    throw callError(
      'import-empty',
      `\`${file}\` has no item of a checklist`,
      `items are tasks (\`- [ ] …\`), lines with ☐ or ✅, bullets below a heading where nothing has a box, and rows of tables with boxes or approvals${html[0] === undefined ? '' : `; HTML is not read: write that of line ${html[0]} as Markdown`}`,
    );
  if (count > LIMITS.criteria)
    throw callError(
      'import-refused',
      `\`${file}\` has ${count} items; a checklist has at most ${LIMITS.criteria} criteria`,
      'split it, and import the parts one by one',
    );
  const proposed = makePlan(outline, file, title);
  const mains = await mainsOf(proposed, vocabulary);
  const plan = await loadable(proposed, mains, vocabulary);
  const ids = idsOf(plan);
  const written = writeChecklist(plan, ids, mains);
  const size = new TextEncoder().encode(written.text).length;
  if (size > LIMITS.checklistBytes)
    throw callError(
      'import-refused',
      `\`${file}\` makes a checklist of ${size} bytes; the limit is ${LIMITS.checklistBytes} (256 KiB)`,
      'split it, or take what is no checklist out of it',
    );
  const items = listItems(outline, plan, ids);
  return { ...written, items, automated: automatedShare(items), html };
}

/** The options that have short forms, of the checks that were proposed. */
async function mainsOf(plan: Plan, vocabulary: Vocabulary): Promise<Mains> {
  const checks = [...new Set(criteriaOf(nodesOf(plan)).map(({ proposal }) => proposal.check))];
  const known = checks.filter((check) => vocabulary.names.includes(check));
  return Object.fromEntries(
    await Promise.all(known.map(async (check) => [check, (await vocabulary.load(check)).check.main] as const)),
  );
}
