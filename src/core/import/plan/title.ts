import { entriesOf, type Outline } from '../outline/outline.ts';

/**
 * The name of a document, and what is below it. The first heading is the name where all else is below it, or where it heads nothing but
 * words before other headings; else the file's name is.
 */
export function titled(outline: Outline, file: string): { readonly name: string; readonly document: Outline } {
  const [first, ...others] = outline.parts;
  const named = (file.split('/').at(-1) ?? file).replace(/\.(?:md|markdown|mdx|txt)$/i, '');
  if (first === undefined || first.title === '' || outline.entries.length > 0)
    return { name: named, document: outline };
  if (others.length > 0 && (entriesOf(first).length > 0 || first.parts.length > 0))
    return { name: named, document: outline };
  const document: Outline = {
    ...first,
    notes: [...outline.notes, ...first.notes],
    parts: [...first.parts, ...others],
  };
  return { name: first.title, document };
}
