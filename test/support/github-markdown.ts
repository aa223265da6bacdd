import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** The syntax tree that a CommonMark and GFM parser of others makes of a text. */
export function parseGitHub(text: string): Nodes {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** What GitHub makes a mention, a reference or a link of in plain text, after entities are decoded. */
const ACTIVE_TEXT =
  /(?<![\p{L}\p{N}_`])@[a-z0-9]|(?<![\p{L}\p{N}_])#\d|\bgh-\d|\bwww\.|[a-z][a-z0-9+.-]*:\/\/|\bmailto:[a-z0-9]|(?<![\p{L}\p{N}_]):[a-z0-9+_-]+:/iu;

export interface Look {
  /**
   * The text without the words in it: the node types in order, with the addresses of links, raw HTML and the number of
   * cells in rows. Two texts of the same shape differ only in words. Code is code, as a span or as HTML.
   */
  readonly shape: readonly string[];
  /** Pieces of plain text in which GitHub would find a mention, an issue, an emoji or an address. */
  readonly active: readonly string[];
}

/** What GitHub would make of a Markdown text. */
export function lookOf(text: string): Look {
  const shape: string[] = [];
  const active: string[] = [];
  walk(parseGitHub(text), (node) => {
    const words = node.type === 'text' ? node.value : node.type === 'html' ? wordsOf(node.value) : '';
    if (ACTIVE_TEXT.test(words)) active.push(words);
    if (node.type === 'text' || node.type === 'inlineCode') return;
    if (node.type === 'html' && /^<\/?code>$/.test(node.value)) return;
    if (node.type === 'html') shape.push(`html ${node.value.replace(/>[^<]*</g, '><')}`);
    else if (node.type === 'link') shape.push(`link ${node.url}`);
    else if (node.type === 'tableRow') shape.push(`row of ${node.children.length}`);
    else shape.push(node.type);
  });
  return { shape, active };
}

/** What stands between the tags of raw HTML, decoded; comments and what is in tags are not for people. */
function wordsOf(html: string): string {
  return html
    .replace(/<!--.*?-->|<[^>]*>/gs, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 10)));
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  for (const child of (node as Parents).children ?? []) walk(child as Nodes, visit);
}

/** What a reader sees of each paragraph, heading and list item, one a line; tables aside. */
export function linesOf(text: string): string[] {
  const lines: string[] = [];
  walk(parseGitHub(text), (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') lines.push(seen(node));
  });
  return lines;
}

/** Every table as its rows, each as what a reader sees in its cells. */
export function rowsOf(text: string): string[][][] {
  const tables: string[][][] = [];
  walk(parseGitHub(text), (node) => {
    if (node.type === 'table') tables.push(node.children.map((row) => row.children.map(seen)));
  });
  return tables;
}

function seen(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll('\u200b', '');
  return ((node as Parents).children ?? []).map((child) => seen(child as Nodes)).join('');
}
