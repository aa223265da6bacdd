import type { Nodes, Paragraph } from 'mdast';
import { EvidenceError } from '../core/evidence.ts';

/** A task of a description: an item of a list with a box. */
export interface BodyTask {
  readonly text: string;
  readonly done: boolean;
  /** True when all of it is struck out (`~~…~~`): it does not apply. */
  readonly struck: boolean;
}

/** Longest description that is read: GitHub's own limit (https://docs.github.com/en/rest/pulls/pulls#update-a-pull-request answers 422 beyond). */
const MOST_CHARACTERS = 65_536;
/** Quotes within quotes that nobody writes by hand; parsing them takes seconds and then the stack. */
const TOO_DEEP = /^(?:[ \t]*>){200}/m;

/**
 * Tasks as GitHub shows them, nested ones too, by a parser of its Markdown (https://github.github.com/gfm/#task-list-items-extension-):
 * what stands in code or in a comment is none. Throws `EvidenceError` (`invalid`) for what cannot be parsed.
 */
export async function bodyTasks(body: string): Promise<readonly BodyTask[]> {
  if (body.length > MOST_CHARACTERS) throw unreadable(`it has more than ${MOST_CHARACTERS} characters`);
  if (TOO_DEEP.test(body)) throw unreadable('its quotes are nested too deeply');
  // Only who asks for tasks pays for the parser.
  const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm'),
    import('mdast-util-gfm'),
  ]);
  const tasks: BodyTask[] = [];
  const open: Nodes[] = [];
  try {
    open.push(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  } catch (error) {
    if (error instanceof RangeError) throw unreadable('it is nested too deeply');
    throw error;
  }
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      const own = node.children.find((child): child is Paragraph => child.type === 'paragraph');
      tasks.push({ text: textOf(own), done: node.checked, struck: own !== undefined && isStruck(own) });
    }
    if ('children' in node) open.push(...[...node.children].reverse());
  }
  return tasks;
}

/** True when nothing is left besides what is struck out: of `~~no~~ but yes`, something is. */
function isStruck({ children }: Paragraph): boolean {
  const rest = children.filter((child) => child.type !== 'delete');
  const silent = rest.every(
    (child) =>
      (child.type === 'text' && child.value.trim() === '') ||
      (child.type === 'html' && /^<!--.*-->$/s.test(child.value)),
  );
  return silent && rest.length < children.length;
}

function textOf(node: Nodes | undefined): string {
  const words: string[] = [];
  const open: Nodes[] = node ? [node] : [];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at.type === 'text' || at.type === 'inlineCode') words.push(at.value);
    if ('children' in at) open.push(...[...at.children].reverse());
  }
  return words
    .join('')
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .trim();
}

function unreadable(why: string): EvidenceError {
  return new EvidenceError('invalid', `the tasks of the description cannot be read: ${why}`);
}
