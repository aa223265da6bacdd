import type { PhrasingContent } from 'mdast';

/** The lines of a paragraph as they were written: each with how many lines it stands below the first. */
export function linesOf(
  nodes: readonly PhrasingContent[],
): { readonly nodes: PhrasingContent[]; readonly below: number }[] {
  const lines: { nodes: PhrasingContent[]; below: number }[] = [{ nodes: [], below: 0 }];
  const begin = () => lines.push({ nodes: [], below: lines.length });
  for (const node of nodes) {
    if (node.type === 'break') begin();
    else if (node.type !== 'text') lines.at(-1)?.nodes.push(node);
    else
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) begin();
        if (value !== '') lines.at(-1)?.nodes.push({ type: 'text', value });
      }
  }
  return lines;
}
