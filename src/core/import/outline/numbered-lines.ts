import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { linesOf } from './lines.ts';

/** `4. Publish the notes`, `5) Tell the shops`: a number that goes on with those of the list before. */
const NUMBER = /^(\d{1,3})[.)][ \t]+(?!\[[ xX]?\]|[☐☑⬜🔲□])(?=\S)/u;

/**
 * A paragraph in two, where numbered lines follow right below the words that stand above them: a list that does not begin with 1 is for Markdown part of the
 * paragraph, for its author one more list ("**In an hour:**", `4. Publish the notes`).
 */
export function withoutNumbered(block: RootContent, source: string): RootContent[] {
  if (block.type !== 'paragraph' || block.position === undefined) return [block];
  const { start, end } = block.position;
  const lines = linesOf(block.children);
  const numbers = lines.map(({ nodes: [first] }) =>
    first?.type === 'text' ? Number(NUMBER.exec(first.value)?.[1] ?? 0) : 0,
  );
  const from = numbers.findIndex((number) => number > 1);
  // Lines without a number go on with the one above.
  const begins = numbers.flatMap((number, i) => (from >= 0 && i >= from && number > 0 ? [i] : []));
  const counted = begins.every((at, i) => numbers[at] === (numbers[from] ?? 0) + i);
  if (from < 1 || !counted || begins.length < 2) return [block];
  const offsets = startsOf(source, start.offset ?? 0, lines.length);
  const point = (at: number) => ({ line: start.line + at, column: start.column, offset: offsets[at] ?? 0 });
  const position = (at: number, to: number) => ({
    start: point(at),
    end: to < lines.length ? { ...point(to), offset: (offsets[to] ?? 1) - 1, line: start.line + to - 1 } : end,
  });
  const above: Paragraph = {
    ...block,
    children: joined(lines.slice(0, from)),
    position: position(0, from),
  };
  const items = begins.map((begin, i): ListItem => {
    const next = begins[i + 1] ?? lines.length;
    const at = position(begin, next);
    const [first, ...rest] = joined(lines.slice(begin, next));
    const value = first?.type === 'text' ? first.value.replace(NUMBER, '') : '';
    const said: Paragraph = { type: 'paragraph', children: [{ type: 'text', value }, ...rest], position: at };
    return { type: 'listItem', spread: false, checked: null, children: [said], position: at };
  });
  return [
    above,
    {
      type: 'list',
      ordered: true,
      start: numbers[from] ?? 1,
      spread: false,
      children: items,
      position: position(from, lines.length),
    },
  ];
}

/** Some lines as the words of one paragraph. */
function joined(lines: ReturnType<typeof linesOf>): PhrasingContent[] {
  return lines.flatMap(({ nodes }, i) => (i > 0 ? [{ type: 'text', value: '\n' }, ...nodes] : nodes));
}

/** Where each of some lines begins in a text, from an offset on. */
function startsOf(source: string, from: number, count: number): readonly number[] {
  const starts = [from];
  while (starts.length < count) starts.push(source.indexOf('\n', starts.at(-1)) + 1);
  return starts;
}
