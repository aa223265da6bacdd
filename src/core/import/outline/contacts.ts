import type { PhrasingContent, RootContent } from 'mdast';
import type { Contact } from '../../checklist.ts';
import { markOf, withoutBlanks } from '../reading/mark.ts';
import { wordsOf } from '../reading/words.ts';
import { linesOf } from './lines.ts';
import { isName } from './states.ts';

/** True for a heading below which people are listed. */
export function listsContacts(title: string): boolean {
  return (
    /\bcontacts?\b/i.test(title) || /^(?:escalation|on[- ]call)(?: (?:list|people|chain|path|levels?))?$/i.test(title)
  );
}

/** True for a list of names and nothing that is said of them: who is called, in which order. */
export function listsNames(block: RootContent): boolean {
  if (block.type !== 'list') return false;
  return block.children.every(
    ({ checked, children: [first, ...more] }) =>
      typeof checked !== 'boolean' &&
      more.length === 0 &&
      first?.type === 'paragraph' &&
      isName(wordsOf(first.children)),
  );
}

/** The people whom blocks of Markdown list, a line each; `undefined` where a line is something else. */
export function contactsOf(blocks: readonly RootContent[]): Contact[] | undefined {
  const lines = blocks.flatMap((block): (RootContent | undefined)[] =>
    block.type === 'list'
      ? block.children.map((item) =>
          typeof item.checked === 'boolean' || item.children.length > 1 ? undefined : item.children[0],
        )
      : [block],
  );
  const found = lines.map((line) =>
    line?.type === 'paragraph' ? linesOf(line.children).map(({ nodes }) => contactOf(nodes)) : [undefined],
  );
  const contacts = found.flat();
  return contacts.length > 0 && contacts.every((one) => one !== undefined) ? contacts : undefined;
}

/** `**Role**: Name - how to reach`. */
function contactOf(nodes: readonly PhrasingContent[]): Contact | undefined {
  const text = withoutBlanks(wordsOf(nodes));
  const [, role = '', rest = ''] = /^([^:]{1,60}):\s*(.*)$/.exec(text) ?? [];
  if (role === '' || markOf(text)?.kind === 'box' || nodes.some((node) => node.type === 'inlineCode')) return undefined;
  const [name = '', ...reach] = rest.split(/\s+[-–—|]\s+|\s*[,;|]\s+/).filter((one) => one !== '');
  return { role, name, ...(reach.length > 0 ? { reach: reach.join(', ') } : {}) };
}
