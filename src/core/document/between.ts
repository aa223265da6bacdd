import type { Root } from 'mdast';

/** The lines between which a document is kept up to date. */
export const BEGIN = '<!-- gonogo:render -->';
export const END = '<!-- /gonogo:render -->';

/**
 * A document with something else between its markers, why that cannot be done, or `undefined` when it has no markers. `tree` is
 * the document as it reads: markers in code are text about markers.
 */
export function between(
  document: string,
  tree: Root,
  rendered: string,
): { readonly text: string } | { readonly fault: string } | undefined {
  const places = (marker: string) =>
    tree.children.flatMap((node) =>
      node.type === 'html' && node.value.trim() === marker ? [(node.position?.start.line ?? 1) - 1] : [],
    );
  const [begins, ends] = [places(BEGIN), places(END)];
  if (begins.length === 0 && ends.length === 0) return undefined;
  const [begin, end] = [begins[0], ends[0]];
  if (begins.length !== 1 || ends.length !== 1 || begin === undefined || end === undefined)
    return {
      fault: `it needs \`${BEGIN}\` and \`${END}\` once each, on lines of their own, and has ${begins.length} and ${ends.length}`,
    };
  if (end < begin) return { fault: `\`${END}\` on line ${end + 1} stands before \`${BEGIN}\` on line ${begin + 1}` };
  const lineEnd = document.includes('\r\n') ? '\r\n' : '\n';
  const lines = document.split(/\r\n|\n/);
  const inner = ['', ...rendered.trim().split('\n'), ''];
  return { text: [...lines.slice(0, begin + 1), ...inner, ...lines.slice(end)].join(lineEnd) };
}
