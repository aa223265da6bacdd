import type { Nodes } from 'mdast';

/** The Markdown that a node was written as, without the blanks before its lines that its list gave it, and without comments. */
export function markdownOf(node: Nodes, source: string): string {
  const { start, end } = node.position ?? {};
  const raw = source.slice(start?.offset ?? 0, end?.offset ?? 0);
  const margin = new RegExp(`^[ \\t]{0,${(start?.column ?? 1) - 1}}`);
  const lines = raw.split('\n').map((line, index) => (index === 0 ? line : line.replace(margin, '')));
  const text = lines.join('\n');
  return (node.type === 'code' ? text : text.replaceAll(/<!--[\s\S]*?-->/g, '')).trim();
}
