import type { Root } from 'mdast';
import { callError } from '../../problem.ts';

/** Quotes or lists opened on one line that nobody writes by hand; parsing them takes seconds and then the stack. */
const TOO_DEEP = /^(?:[ \t]*(?:[>*+-]|\d+[.)])(?=[ \t>])){100}/m;
/** Blanks before the words of a line: a hundred lists within each other. */
const TOO_FAR = /^(?: {400}|\t{100})[^\s]/m;

/** Parses Markdown as GitHub shows it (https://github.github.com/gfm). Throws `UserError` for what is nested too deeply. */
export async function markdownTree(file: string, text: string): Promise<Root> {
  if (TOO_DEEP.test(text) || TOO_FAR.test(text)) throw tooDeep(file);
  // Only who imports pays for the parser.
  const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm'),
    import('mdast-util-gfm'),
  ]);
  try {
    return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(file);
    throw error;
  }
}

function tooDeep(file: string) {
  return callError('import-refused', `\`${file}\` nests quotes or lists too deeply to be a checklist`, 'flatten it');
}
