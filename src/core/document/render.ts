import type { PhrasingContent, RootContent } from 'mdast';
import type { Checklist } from '../checklist.ts';
import { displayMinute } from '../display.ts';
import { leadSentence } from '../markdown/headline.ts';
import type { CriterionResult, Results } from '../results.ts';
import { countWords, reservations, VERDICT_LOOKS } from '../status.ts';
import { type Definition, revealed } from './definition.ts';
import { treeOf } from './tree.ts';

/** What is rendered: a checklist, the plain data of its file, and what is known of its criteria, the newest first. */
export interface Rendered {
  readonly checklist: Checklist;
  readonly data: Definition['value'];
  readonly results: readonly Results[];
  /** Whether what is needed to read it back goes along, hidden. */
  readonly definitions: boolean;
}

/** A checklist as Markdown: what people read, with boxes ticked by evidence. */
export async function renderDocument({ checklist, data, results, definitions }: Rendered): Promise<string> {
  const [{ toMarkdown }, { gfmToMarkdown, gfmFromMarkdown }, { fromMarkdown }, { gfm }] = await Promise.all([
    import('mdast-util-to-markdown'),
    import('mdast-util-gfm'),
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm'),
  ]);
  const read = (text: string): RootContent[] =>
    fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children.filter(
      // What an author writes defines nothing.
      (node) => node.type !== 'html' || revealed(node.value) === undefined,
    );
  const tree = treeOf({ checklist, data, results: byId(results), lead: results.map(leadOf), definitions, read });
  return toMarkdown(tree, { extensions: [gfmToMarkdown()], bullet: '-', rule: '-', listItemIndent: 'one' });
}

/** What is known of each criterion: by the newest results that have it. */
export function byId(results: readonly Results[]): ReadonlyMap<string, CriterionResult> {
  const found = new Map<string, CriterionResult>();
  for (const { criteria } of results)
    for (const criterion of criteria) if (!found.has(criterion.id)) found.set(criterion.id, criterion);
  return found;
}

/** The verdict, what limits it, when it was and of what. */
function leadOf(results: Results): PhrasingContent[] {
  const { decision, context, checklist } = results;
  const { icon } = VERDICT_LOOKS[decision.verdict];
  const phase = checklist.phase === null ? '' : `, ${checklist.phase}`;
  const commit = context.commit ? `, commit ${context.commit.slice(0, 7)}` : '';
  const limits = reservations(results);
  const rest = [countWords(decision.counts), `${displayMinute(context.now)}${commit}`, ...limits].join(' · ');
  return [
    { type: 'text', value: `${icon} ` },
    { type: 'strong', children: [{ type: 'text', value: `${decision.verdict}${phase}` }] },
    { type: 'text', value: ` – ${leadSentence(results)} ${rest}` },
  ];
}
