import { FLIP_LOOKS, factWords, stateWords, verdictWords, worthALine } from '../diff/flip-words.ts';
import type { CriterionFlip, ResultsDifference } from '../diff/results.ts';
import type { RenderOptions } from '../renderer.ts';
import { cut, pad, widthOf, wrap } from './width.ts';
import { bold, ellipsis, paint, words } from './words.ts';

const ID_WIDTH = 28;

/** What differs between two results of one checklist, worst first. */
export function flipLines(difference: ResultsDifference, options: RenderOptions): string[] {
  const { file, name, remarks, criteria } = difference;
  const width = Math.min(ID_WIDTH, Math.max(0, ...criteria.map(({ id }) => widthOf(words(id, options)))));
  const fold = (text: string, indent: string) =>
    wrap(words(text, options, 1000), (options.columns ?? Number.POSITIVE_INFINITY) - indent.length).map(
      (line) => `${indent}${line}`,
    );
  return [
    ...fold(`${name}   ${file}`, ''),
    bold(words(verdictWords(difference), options), options),
    ...remarks.flatMap((remark) => fold(remark, '  ')),
    ...(criteria.length > 0 ? [''] : []),
    ...criteria.flatMap((one) => paragraph(one, width, options, fold)),
  ];
}

function paragraph(
  one: CriterionFlip,
  width: number,
  options: RenderOptions,
  fold: (text: string, indent: string) => string[],
): string[] {
  const { word, mark, ascii, color } = FLIP_LOOKS[one.flip];
  const shape = `${options.unicode === false ? ascii : mark} ${word}`;
  const id = pad(cut(words(one.id, options), width, ellipsis(options)), width);
  const head = `  ${pad(shape, 9)}   ${id}   ${words(stateWords(one), options)}`;
  const { facts, others } = worthALine(one);
  const indent = ' '.repeat(14);
  return [
    paint(head, shape, color, options),
    // Why it is what it is now is worth more than where it was better.
    ...(one.flip === 'worse' && one.message ? fold(one.message, indent) : []),
    ...facts.flatMap((fact) => fold(factWords(fact), indent)),
    ...(others > 0 ? fold(`${others} ${others === 1 ? 'fact' : 'facts'} without a bound moved`, indent) : []),
  ];
}
