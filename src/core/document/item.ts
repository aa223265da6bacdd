import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Criterion } from '../checklist.ts';
import { plainText } from '../escape.ts';
import type { CriterionResult } from '../results.ts';
import { LOOKS, standing } from '../status.ts';
import type { Definition } from './definition.ts';
import { hidden } from './definition.ts';

/** Turns the Markdown that an author wrote into nodes. */
export type ReadMarkdown = (text: string) => RootContent[];

/**
 * A criterion as an item of a list. The box is ticked by evidence alone: when the criterion is go. Everything else shows its
 * state in a word and a shape; what the evidence says stands in code, where nothing in it is active.
 */
export function itemOf(
  criterion: Criterion,
  result: CriterionResult | undefined,
  definition: Definition['value'] | undefined,
  read: ReadMarkdown,
): ListItem {
  const title: PhrasingContent = { type: 'text', value: criterion.title };
  const strong: PhrasingContent = { type: 'strong', children: [title] };
  const first: Paragraph = {
    type: 'paragraph',
    children: [
      result?.state === 'not-applicable' ? { type: 'delete', children: [strong] } : strong,
      ...(result ? said(result) : []),
      ...(definition ? [text(' '), { type: 'html', value: hidden('criterion', definition) } as const] : []),
    ],
  };
  return {
    type: 'listItem',
    spread: false,
    checked: result?.state === 'go',
    children: [first, ...about(criterion), ...(criterion.notes ? blocks(read(criterion.notes)) : [])],
  };
}

function said(result: CriterionResult): PhrasingContent[] {
  const { icon, word } = LOOKS[result.state];
  const beside = standing(result);
  const state = ` – ${icon} ${word}${beside === undefined ? '' : ` (${beside})`}`;
  const message = plainText(result.message, 300);
  if (message === '' || result.state === 'not-applicable') return [text(state)];
  return [text(`${state}: `), { type: 'inlineCode', value: message }];
}

/** Why it is asked for, whose it is and where to read on. */
function about({ why, owner, runbook }: Criterion): Paragraph[] {
  const parts: PhrasingContent[][] = [
    ...(why ? [[text(why)]] : []),
    ...(owner ? [[text(`Owner: ${owner}`)]] : []),
    ...(runbook ? [[text('Runbook: '), { type: 'inlineCode', value: runbook } as const]] : []),
  ];
  if (parts.length === 0) return [];
  const children = parts.flatMap((part, at) => (at === 0 ? part : [text(' · '), ...part]));
  return [{ type: 'paragraph', children }];
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** What may stand in an item of a list. */
function blocks(nodes: readonly RootContent[]): ListItem['children'] {
  return nodes.filter((node) => node.type !== 'yaml') as ListItem['children'];
}
