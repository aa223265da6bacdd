import type { List, RootContent, Table } from 'mdast';
import { statedBounds } from '../phrases/bound-phrase.ts';
import { dimensionOf, measuredIn } from '../phrases/measured.ts';
import { triggerIn } from '../phrases/trigger.ts';
import { wordsOf } from '../reading/words.ts';
import { boxedLines } from './boxed-lines.ts';

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

/**
 * Whether at least two of its limits look the way that nobody wants, and none the other, and of boxes no more state none: below any words, such a list says when it goes wrong. Lines that say
 * themselves what is done then ("errors > 2 % → rollback") say nothing of those beside them. Tasks, alerts and what is done about it are for the caller to tell apart.
 */
export function listsOnlyBad(block: RootContent | undefined): boolean {
  const lines = linesIn(block);
  const sides = lines.filter((line) => triggerIn(line) === undefined).map(sidesIn);
  const bad = sides.filter((of) => of.includes(-1)).length;
  const boxed = block?.type === 'list' && block.children.some(({ checked }) => typeof checked === 'boolean');
  const mostly = !boxed || bad * 2 >= lines.length;
  return mostly && sides.flat().filter((side) => side < 0).length > 1 && !sides.flat().includes(1);
}

/** What one has so much of, as well as uses. */
const CAPACITY: ReadonlySet<string> = new Set(['cpu', 'memory', 'disk', 'connections', 'restarts', 'resources']);

/** The words of each item without those of the lists below it, each of which has limits of its own. */
function ownLines(list: List): readonly string[] {
  return list.children.flatMap(({ children }) => [
    wordsOf(children.filter(({ type }) => type !== 'list')),
    ...children.flatMap((child) => (child.type === 'list' ? ownLines(child) : [])),
  ]);
}

function sideOf(block: RootContent | undefined): number {
  return sidesOf(block).reduce((sum, side) => sum + side, 0);
}

/** Of each limit, whether it states what is good (1), what is bad (-1), or nobody knows (0). */
function sidesOf(block: RootContent | undefined): readonly number[] {
  return linesIn(block).flatMap(sidesIn);
}

function linesIn(block: RootContent | undefined): readonly string[] {
  return block?.type === 'list' ? ownLines(block) : block?.type === 'table' ? rowsOf(block) : boxedLines(block);
}

function sidesIn(text: string): readonly number[] {
  return measuredIn(text, statedBounds(text)).map(({ bound, measure }) => {
    if (bound.kind !== 'compare' || measure === undefined || !/[<>]/.test(bound.operator)) return 0;
    // "CPU: at least 4", "memory ≥ 8 GB" say what a machine has to have.
    if (CAPACITY.has(measure.id) && dimensionOf(bound) !== 'ratio') return 0;
    return (measure.better === 'higher') === bound.operator.startsWith('>') ? 1 : -1;
  });
}

/** The words of each row of a table below its head. */
export function rowsOf(table: Table): readonly string[] {
  return table.children.slice(1).map((row) => row.children.map((cell) => wordsOf(cell.children)).join(': '));
}
