import type { Checklist } from '../../src/core/checklist.ts';
import { type Imported, importMarkdown } from '../../src/core/import/import-markdown.ts';
import { type Entry, entriesOf, type Outline } from '../../src/core/import/outline/outline.ts';
import { readOutline } from '../../src/core/import/outline/read-outline.ts';
import { withoutFrontMatter } from '../../src/core/import/reading/front-matter.ts';
import { markdownTree } from '../../src/core/import/reading/markdown-tree.ts';
import { sourceText } from '../../src/core/import/reading/source-text.ts';
import { load } from '../../src/core/load/load.ts';
import { vocabulary } from '../../src/vocabulary.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What a Markdown text lists. */
export async function outlineOf(markdown: string): Promise<Outline> {
  const { text } = withoutFrontMatter(sourceText('a.md', bytesOf(markdown)));
  return readOutline(await markdownTree('a.md', text), text);
}

/** Its items in order, nested ones too. */
export async function itemsOf(markdown: string): Promise<readonly Entry[]> {
  return entriesOf(await outlineOf(markdown));
}

/** A Markdown text imported, and the checklist loaded. Throws the first mistake that loading finds. */
export async function imported(markdown: string, file = 'a.md'): Promise<Imported & { readonly checklist: Checklist }> {
  const made = await importMarkdown(file, bytesOf(markdown), vocabulary);
  const loaded = await load('gonogo.yml', bytesOf(made.text), vocabulary);
  if ('problems' in loaded) throw new Error(`${loaded.problems[0]?.message}\n${made.text}`);
  return { ...made, checklist: loaded.checklist };
}
