import type { CST } from 'yaml';

/**
 * The offset of the first place that nests deeper than `limit` lists and maps; `undefined` when there is none. It looks
 * at the tokens, without recursion: composing 100,000 brackets overflows the stack, or ends the whole process.
 */
export function firstTooDeep(tokens: readonly CST.Token[], limit: number): number | undefined {
  const open: (readonly [token: CST.Token, depth: number])[] = tokens.map((token) => [token, 0]);
  let first: number | undefined;
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next;
    if (depth > limit) first = Math.min(first ?? token.offset, token.offset);
    else for (const inner of within(token)) open.push([inner, 'items' in inner ? depth + 1 : depth]);
  }
  return first;
}

function within(token: CST.Token): CST.Token[] {
  const children =
    'items' in token ? token.items.flatMap(({ key, value }) => [key, value]) : 'value' in token ? [token.value] : [];
  return children.filter((child): child is CST.Token => typeof child === 'object' && child !== null);
}
