import type { Nodes, PhrasingContent } from 'mdast';
import { plainText } from '../../escape.ts';
import type { ImportItem } from '../item.ts';
import { markBehind, markOf, withoutBlanks, withoutSigns } from '../reading/mark.ts';
import { codeOf, urlsOf, wordsOf } from '../reading/words.ts';

/** What the first line of an item says. */
export interface ItemWords extends Pick<ImportItem, 'text' | 'lead' | 'code' | 'urls'> {
  /** The box or sign it begins with, besides one that Markdown knows. */
  readonly mark: ReturnType<typeof markOf>;
  /** True when it ends in a colon, so that it says something only with what comes below. */
  readonly opens: boolean;
  /** True when it is bold words and nothing else but a remark in parentheses. */
  readonly bold: boolean;
  readonly struck: boolean;
}

/** Reads the words of an item. `raw` is its Markdown, which shows whether a `[ ]` was escaped. */
export function itemWords(nodes: readonly PhrasingContent[], raw: string): ItemWords {
  const whole = wordsOf(nodes);
  const found = markOf(whole);
  const first = found && (!/^\s*\[/.test(whole) || /^\s*\[/.test(raw)) ? found : undefined;
  const last = first === undefined ? markBehind(whole) : undefined;
  const mark = first ?? last;
  const words = withoutBlanks(
    withoutSigns(whole.slice(mark?.length ?? 0, last ? whole.search(/\S\ufe0f?\s*$/u) : undefined)),
  );
  const telling = nodes.filter((node) => !isMute(node));
  const [start, ...rest] = telling;
  const lead = start?.type === 'strong' ? withoutSigns(wordsOf(start.children)).replace(/\s*:$/, '') : undefined;
  const afterLead = withoutBlanks(wordsOf(rest));
  return {
    text: words.replace(/\s*:$/, '') || whole || plainText(raw.split('\n')[0] ?? ''),
    ...(lead ? { lead } : {}),
    code: codeOf(nodes),
    urls: urlsOf(nodes),
    mark,
    // "Search works: ☐" is said in full.
    opens: last === undefined && words.endsWith(':'),
    bold: start?.type === 'strong' && /^\s*(?:\([^()]*\))?\s*:?\s*$/.test(afterLead),
    struck: start !== undefined && telling.every((node) => node.type === 'delete'),
  };
}

/** A comment, blanks, or the box that stands before the words. */
function isMute(node: Nodes): boolean {
  if (node.type === 'html') return true;
  if (node.type !== 'text') return false;
  const mark = markOf(node.value);
  return node.value.slice(mark?.length ?? 0).trim() === '';
}
