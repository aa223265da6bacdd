import type { Html, ListItem, Nodes, Root } from 'mdast';
import type { Json } from '../schema.ts';
import { type Definition, revealed } from './definition.ts';

type Data = { [key: string]: Json };

/** A list that is open, and how deep what opened it stands. */
interface Open {
  readonly depth: number;
  readonly criteria: Json[];
}

/**
 * The checklist in a document that `gonogo render` wrote, as plain data; `undefined` when it has none. An item whose title was
 * changed by hand has the new one; items that were added by hand become what `propose` makes of them. `defined` is told the others.
 */
export function readBack(
  tree: Root,
  propose: (item: ListItem) => Data | undefined,
  defined: (item: ListItem, data: Data) => void = () => {},
): Data | undefined {
  let frame: Data | undefined;
  const criteria: Json[] = [];
  const phases: Json[] = [];
  const open: Open[] = [{ depth: 1, criteria }];
  const innermost = () => (open.at(-1) ?? { criteria }).criteria;
  const closeTo = (depth: number) => {
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
  };
  const define = ({ of, depth, value }: Definition) => {
    if (of === 'checklist') frame ??= { ...value };
    if (of === 'end') closeTo(depth);
    if (of !== 'group' && of !== 'phase') return;
    closeTo(depth);
    const own: Json[] = [];
    const container: Data = { ...value, criteria: own };
    (of === 'phase' ? phases : innermost()).push(container);
    open.push({ depth, criteria: own });
  };
  for (const node of tree.children) {
    const found = node.type === 'html' ? revealed(node.value) : undefined;
    if (found) define(found);
    if (node.type !== 'list' || frame === undefined) continue;
    for (const item of node.children) {
      const own = criterionOf(item);
      if (own) defined(item, own);
      const read = own ?? propose(item);
      if (read) innermost().push(read);
    }
  }
  if (frame === undefined) return undefined;
  return { ...frame, ...(criteria.length > 0 ? { criteria } : {}), ...(phases.length > 0 ? { phases } : {}) };
}

/** The criterion that an item defines, with the title that people read. */
function criterionOf(item: ListItem): Data | undefined {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return undefined;
  const definition = first.children
    .filter((node): node is Html => node.type === 'html')
    .map((node) => revealed(node.value))
    .find((one) => one?.of === 'criterion');
  if (!definition) return undefined;
  const [lead] = first.children;
  const shown = lead && oneLine(textOf(lead));
  const { title } = definition.value;
  const same = shown === undefined || shown === '' || oneLine(String(title ?? '')) === shown;
  return same ? { ...definition.value } : { ...definition.value, title: shown };
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
