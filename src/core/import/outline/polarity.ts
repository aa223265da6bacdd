import type { RootContent } from 'mdast';
import { statedBounds } from '../phrases/bound-phrase.ts';
import { measuredIn } from '../phrases/measured.ts';
import { wordsOf } from '../reading/words.ts';

/**
 * Whether the lines of a list, or the rows of a table, rather state what is good: of errors and times to be below something, of what succeeds to be above. Asked where the words above
 * it do not tell ("Tag it when:"); where its limits tell nothing either, it does not.
 */
export function listsGood(block: RootContent | undefined): boolean {
  return sideOf(block) > 0;
}

/** Whether they rather state what is bad: of errors and times to be above something. */
export function listsBad(block: RootContent | undefined): boolean {
  return sideOf(block) < 0;
}

function sideOf(block: RootContent | undefined): number {
  const lines =
    block?.type === 'list'
      ? block.children.map((item) => wordsOf(item.children))
      : block?.type === 'table'
        ? block.children.slice(1).map((row) => row.children.map((cell) => wordsOf(cell.children)).join(': '))
        : [];
  const sides = lines.flatMap((text) => {
    return measuredIn(text, statedBounds(text)).map(({ bound, measure }) => {
      if (bound.kind !== 'compare' || measure === undefined || !/[<>]/.test(bound.operator)) return 0;
      return (measure.better === 'higher') === bound.operator.startsWith('>') ? 1 : -1;
    });
  });
  return sides.reduce((sum: number, side) => sum + side, 0);
}
